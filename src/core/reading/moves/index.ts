import type { Masked } from '../mask.ts';
import type { Sentence } from '../sentences.ts';
import { asksIn, settled } from './ask.ts';
import { type Spoken, spoken, within } from './clause.ts';
import type { Move, MoveKind } from './move.ts';
import { offersIn } from './offer.ts';

type PlainKind = Exclude<MoveKind, 'ask' | 'offer'>;

/** How likely the sentence model must call a sentence each of the other moves. */
const SURE: Record<PlainKind, number> = {
  greeting: 0.35,
  introduction: 0.3,
  'common-ground': 0.3,
  appreciation: 0.35,
  purpose: 0.3,
  thanks: 0.4,
  'easy-out': 0.35,
  pressure: 0.4,
  closing: 0.4,
};

/** All moves of a text, in order of position. A sentence may make several. */
export function movesOf(_masked: Masked, sentences: readonly Sentence[]): Move[] {
  const all = sentences.map((sentence, index) => spoken(sentence, index));
  const asks = settled(all.flatMap(asksIn), (sentence) => all[sentence]!.lower);
  return [...all.flatMap(inSentence), ...asks].sort((a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1));
}

function inSentence(said: Spoken): Move[] {
  const plain = (Object.keys(SURE) as PlainKind[])
    .filter((kind) => said.votes.of(kind) >= SURE[kind])
    .map(
      (kind): Move => ({
        kind,
        type: null,
        span: within(said, 0, said.lower.length),
        sentence: said.index,
        confidence: said.votes.of(kind),
      }),
    );
  return [...plain, ...offersIn(said)];
}
