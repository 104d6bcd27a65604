import type { Draft } from '../draft.ts';
import type { Span } from '../span.ts';
import { type Language, languageOf } from './language.ts';
import { type Masked, mask } from './mask.ts';
import type { Votes } from './moves/classifier.ts';
import { movesOf } from './moves/index.ts';
import type { Ask, Move, MoveKind, Offer } from './moves/move.ts';
import { isAsk, isOffer } from './moves/move.ts';
import { forget } from './patterns/calls.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type StageReading, stageOf } from './stage.ts';

/** One text read on its own: a draft, or a message of its thread. */
export interface TextReading {
  /** The text exactly as sent; all spans are into it. */
  text: string;
  masked: Masked;
  sentences: readonly Sentence[];
  moves: readonly Move[];
  /** What the sentence model says of each sentence. */
  votes: readonly Votes[];
  asks: readonly Ask[];
  offers: readonly Offer[];
}

/** A message of the thread, read. */
export interface MessageReading extends TextReading {
  from: 'me' | 'them';
  sentAt: string | undefined;
}

/** What a draft says, before anything is judged: every rule, strength and proof looks at this and never guesses again. */
export interface Reading extends TextReading {
  language: Language;
  stage: StageReading;
  thread: readonly MessageReading[];
}

export function readText(text: string): TextReading {
  const masked = mask(text);
  const sentences = sentencesOf(masked);
  const { moves, votes } = movesOf(sentences);
  return { text, masked, sentences, moves, votes, asks: moves.filter(isAsk), offers: moves.filter(isOffer) };
}

export function read(draft: Draft): Reading {
  forget();
  const own = readText(draft.text);
  const thread = (draft.thread ?? []).map((message) => ({
    ...readText(message.text),
    from: message.from,
    sentAt: message.sentAt,
  }));
  return { ...own, language: languageOf(draft.text), stage: stageOf(draft, own.sentences), thread };
}

export const movesOfKind = (reading: TextReading, kind: MoveKind): readonly Move[] =>
  reading.moves.filter((move) => move.kind === kind);

/** The sentence that holds an offset, or the last one before it. */
export const sentenceAt = (reading: TextReading, offset: number): Sentence | undefined =>
  reading.sentences.findLast(({ span }) => span.start <= offset);

/** Where a missing opening belongs: after the greeting, else at the start. */
export function afterGreeting(reading: TextReading): Span {
  const greeting = reading.moves.find(({ kind, sentence }) => kind === 'greeting' && sentence === 0);
  const at = greeting ? greeting.span.end : (reading.sentences[0]?.span.start ?? 0);
  return { start: at, end: at };
}

/** Where a missing last line belongs: before the sign-off and the signature, else at the end of the writer's own text. */
export function beforeClosing(reading: TextReading): Span {
  const { signOff, signature } = reading.masked;
  const at = signOff?.start ?? signature?.start ?? reading.sentences.at(-1)?.span.end ?? reading.text.length;
  return { start: at, end: at };
}
