import type { Span } from '../../span.ts';
import type { Masked } from '../mask.ts';
import type { Sentence } from '../sentences.ts';
import { asksIn, settled } from './ask.ts';
import { type Spoken, spoken, within } from './clause.ts';
import type { Move, MoveKind } from './move.ts';
import { offersIn } from './offer.ts';
import { purposeIn } from './purpose.ts';

type PlainKind = Exclude<MoveKind, 'ask' | 'offer'>;
type VotedKind = Exclude<PlainKind, 'purpose'>;

/** How likely the sentence model must call a sentence each of the other moves. */
const SURE: Record<VotedKind, number> = {
  greeting: 0.35,
  introduction: 0.3,
  'common-ground': 0.3,
  appreciation: 0.35,
  thanks: 0.4,
  'easy-out': 0.35,
  pressure: 0.4,
  closing: 0.4,
};

/** All moves of a text, in order of position. A sentence may make several. */
export function movesOf(_masked: Masked, sentences: readonly Sentence[]): Move[] {
  const all = sentences.map((sentence, index) => spoken(sentence, index));
  const asks = settled(all.flatMap(asksIn), (sentence) => all[sentence]!.lower);
  return [...all.flatMap(inSentence), ...asks].sort(
    (a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1),
  );
}

function inSentence(said: Spoken): Move[] {
  const plain = (Object.keys(SURE) as VotedKind[])
    .filter((kind) => said.votes.of(kind) >= SURE[kind])
    .map((kind) => plainMove(said, kind, within(said, 0, said.lower.length)));
  const purpose = purposeIn(said);
  return [...plain, ...(purpose ? [plainMove(said, 'purpose', purpose)] : []), ...offersIn(said)];
}

const plainMove = (said: Spoken, kind: PlainKind, span: Span): Move => ({
  kind,
  type: null,
  span,
  sentence: said.index,
  confidence: said.votes.of(kind),
});
