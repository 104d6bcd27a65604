import type { Span } from '../span.ts';
import type { TextReading } from './reading.ts';
import type { Sentence } from './sentences.ts';

/**
 * How sure the sentence model must be that a sentence is why a rule flags its message. Measured on drafts that neither
 * the patterns nor the model were made from (`eval`); the dearer a wrong finding, the surer.
 */
const SURE = {
  'bare-demand': 0.7,
  'conditional-offer': 0.8,
  'outside-professional-context': 0.72,
  'over-flattery': 0.6,
  'pressure-or-guilt': 0.9,
  'presumptuous-close': 0.75,
  'private-detail-overreach': 0.54,
  'template-phrasing': 0.7,
  'unsolicited-resume': 0.7,
  'vague-ask': 0.7,
  'wrong-time-or-place': 0.8,
} as const;

/** A rule that the model was taught, from `fixtures/sentences/rules`. */
export type TaughtRule = keyof typeof SURE;

/** The sentences that the model alone would flag: what a rule says of a draft in which its patterns find nothing. */
export function secondOpinion(
  reading: TextReading,
  rule: TaughtRule,
  allows: (sentence: Sentence, at: number) => boolean = () => true,
): { span: Span }[] {
  return reading.sentences
    .filter((sentence, at) => reading.votes[at]!.of(`rule:${rule}`) >= SURE[rule] && allows(sentence, at))
    .slice(0, 2)
    .map(({ span }) => ({ span }));
}
