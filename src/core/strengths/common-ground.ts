import { commonGroundIn } from '../reading/moves/connection.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { StrengthRule } from '../rule.ts';
import { overlaps } from '../span.ts';

/** Both stand in the sentence, not only the reader. */
const TOGETHER = pattern(
  /\b(?:we|us|both|same|fellow|like you|you and i|shared|share|neighbou?rs|alum\w*|i also|(?:i|i'm|i am|i was|i've)\b[^.!?]{0,40}\b(?:too|as well|also)|since (?:the|we|school|uni)|years? (?:below|above|behind|before|after) you|remember (?:the|our|when))\b/,
);

export const commonGround: StrengthRule = {
  id: 'common-ground',
  summary: 'Something that both really share is named: a place, a teacher, a trade, a day.',
  message: 'You start from something that you two really share.',
  examples: {
    flags: [
      '«We both volunteered at the Leith food bank, a few years apart.»',
      '«I was at the same school as you, ten years later.»',
      '«I write as a fellow beekeeper, from Kaunas.»',
    ],
    passes: [
      'I would like to find common ground with your team.',
      'You work in logistics.',
      'Could we meet at the same time next week?',
      'As a fellow {{alum}}, I thought of you.',
    ],
  },
  check: ({ sentences, masked }) =>
    sentences
      .filter((sentence) => commonGroundIn(sentence) && TOGETHER.test(sentence.lower))
      .filter(({ span }) => !masked.placeholders.some((blank) => overlaps(blank, span)))
      .map(({ span }) => span),
};
