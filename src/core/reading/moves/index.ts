import type { Span } from '../../span.ts';
import type { Sentence } from '../sentences.ts';
import { asksIn } from './ask.ts';
import type { Votes } from './classifier.ts';
import { type Spoken, spoken, within } from './clause.ts';
import { commonGroundIn, goBetweenIn } from './connection.ts';
import { introductionIn } from './introduction.ts';
import type { Move, MoveKind } from './move.ts';
import { gathered, offersIn } from './offer.ts';
import { pressureIn } from './pressure.ts';
import { purposeIn } from './purpose.ts';
import { settled } from './settle.ts';

type PlainKind = Exclude<MoveKind, 'ask' | 'offer'>;

/** How likely the sentence model must call a sentence a move that no pattern of its own finds. */
const VOTED: readonly (readonly [PlainKind, number])[] = [
  ['greeting', 0.35],
  ['appreciation', 0.35],
  ['thanks', 0.4],
  ['easy-out', 0.35],
  ['closing', 0.4],
];

/** The moves that patterns find, with the model as a second opinion where they find nothing. */
const FOUND: readonly (readonly [PlainKind, (said: Spoken) => Span | null, number])[] = [
  ['introduction', ({ sentence }) => introductionIn(sentence), 0.6],
  ['common-ground', ({ sentence }) => commonGroundIn(sentence) ?? goBetweenIn(sentence), 0.6],
  ['purpose', purposeIn, 2],
  ['pressure', ({ sentence }) => pressureIn(sentence), 0.9],
];

/** All moves of a text, in order of position, and what the sentence model says of each sentence. */
export interface MovesRead {
  moves: Move[];
  votes: Votes[];
}

/** The moves of a text. A sentence may make several. */
export function movesOf(sentences: readonly Sentence[]): MovesRead {
  const all = sentences.map((sentence, index) => spoken(sentence, index));
  const asks = settled(all.flatMap(asksIn), (sentence) => all[sentence]!.lower);
  const offers = gathered(all.flatMap(offersIn), all);
  const moves = [...all.flatMap(inSentence), ...offers, ...asks].sort(
    (a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1),
  );
  return { moves, votes: all.map(({ votes }) => votes) };
}

function inSentence(said: Spoken): Move[] {
  const whole = within(said, 0, said.lower.length);
  const moves: Move[] = [];
  for (const [kind, sure] of VOTED) if (said.votes.of(kind) >= sure) moves.push(plain(said, kind, whole));
  for (const [kind, find, sure] of FOUND) {
    const span = find(said) ?? (said.votes.of(kind) >= sure ? whole : null);
    if (span) moves.push(plain(said, kind, span));
  }
  return moves;
}

const plain = (said: Spoken, kind: PlainKind, span: Span): Move => ({
  kind,
  type: null,
  span,
  sentence: said.index,
  confidence: said.votes.of(kind),
});
