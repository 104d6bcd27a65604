import type { RewriteRequest } from '../core/rewrite.ts';
import { BLOB, decodedIn, letters, readingsOf, reversed, rotated } from './disguises.ts';
import { EVERYDAY_ASIDE, GOES_ON, SETS_ASIDE, SHARED, STRONG, WEAK } from './injected.words.ts';
import { hasUnseen, withoutUnseen } from './neutral.ts';
import { stretchesOf, textsOf } from './stretches.ts';

/** Orders to a machine that stand in what people wrote: they are nobody's words to the reader. */
export interface Injected {
  /** The sentences that give them, as they stand. */
  sentences: readonly string[];
  /** Words, as letters, that stand only there: none belongs in the letter. */
  words: ReadonlySet<string>;
  /** What they want said, as letters. */
  payloads: readonly string[];
  /** Stretches of their letters, of two words or three, that stand only there. */
  stretches: ReadonlySet<string>;
}

const STRETCH = 14;

function* stretchesIn(stream: string): Generator<string> {
  for (let at = 0; at + STRETCH <= stream.length; at += 1) yield stream.slice(at, at + STRETCH);
}

/** How plainly a sentence gives an order: 2 by itself, 1 in such company, 0 not at all. */
function weightOf(sentence: string): number {
  if (isOrder(sentence)) return 2;
  const weak = WEAK.filter((pattern) => pattern.test(sentence)).length;
  return weak >= 3 ? 2 : Math.min(1, weak);
}

const orders = (sentence: string): boolean =>
  STRONG.some((pattern) => pattern.test(sentence) && !(SETS_ASIDE.includes(pattern) && isEveryday(pattern, sentence)));

/** "Please ignore my previous mail." */
const isEveryday = (pattern: RegExp, sentence: string): boolean => {
  const { 0: said, index } = pattern.exec(sentence)!;
  return EVERYDAY_ASIDE.test(sentence.slice(index, index + said.length + 12));
};

/** Whether a sentence gives an order openly, or once what it hides is read. */
function isOrder(sentence: string): boolean {
  if (orders(sentence)) return true;
  const seen = withoutUnseen(sentence);
  if (seen !== sentence && orders(seen)) return true;
  const blob = sentence.match(BLOB)?.[0];
  if (blob && !/[/.]/.test(sentence)) return true;
  return hiddenIn(sentence).some(orders) || isSpacedOut(sentence);
}

const TAGS = /[\u{e0020}-\u{e007e}]+/gu;

/** What a sentence says when it is read otherwise than it stands. */
const hiddenIn = (sentence: string): string[] => [
  ...decodedIn(sentence),
  ...(sentence.match(TAGS) ?? []).map((tags) =>
    String.fromCodePoint(...Array.from(tags, (tag) => tag.codePointAt(0)! - 0xe0000)),
  ),
  ...(sentence.length > 12 ? [rotated(sentence), reversed(sentence)] : []),
  ...(isSpacedOut(sentence) ? [joinedUp(sentence)] : []),
];

const joinedUp = (sentence: string): string =>
  sentence
    .split(/\s{2,4}/)
    .map((word) => word.replace(/[\s._*-]/g, ''))
    .join(' ');

/** "i g n o r e   a l l" */
const isSpacedOut = (sentence: string): boolean => /(?:\b\w[ ._*-]{1,3}){10,}/.test(sentence);

/** Of a text, which stretches are orders: where one is, so is the rest of its paragraph, and what goes on giving them. */
function markedIn(text: string): { stretch: string; ordered: boolean }[] {
  const stretches = stretchesOf(text);
  const weights = stretches.map(weightOf);
  if (!weights.includes(2)) return stretches.map((stretch) => ({ stretch, ordered: false }));
  let going: 'no' | 'paragraph' | 'perhaps' = 'no';
  let fenced = false;
  return stretches.map((stretch, at) => {
    const blank = stretch.trim() === '';
    const goesOn = going === 'perhaps' && (GOES_ON.test(stretch) || isLoud(stretch));
    const ordered = !blank && (fenced || weights[at]! > 0 || going === 'paragraph' || goesOn);
    if (stretch.includes('-->')) fenced = false;
    else if (/<!--|```/.test(stretch)) fenced = !fenced;
    going = ordered ? 'paragraph' : blank && going !== 'no' ? 'perhaps' : 'no';
    return { stretch, ordered };
  });
}

/** Has a word that no letter shouts: "ZORBLAX", "PWNED-42". */
const isLoud = (stretch: string): boolean => /\b[A-Z][A-Z0-9_-]{4}|["“‘`«]/.test(stretch);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu;
const COMMON = new Set(SHARED);
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(letters);

const QUOTED = /["“”„«»`‘']([^"“”„«»`‘’'\n]{3,200})["“”„«»`’']/g;
const AFTER_COLON = /:\s*([^\n]{3,200})/g;
const AFTER_VERB =
  /\b(?:say|print|output|write|reply|respond|answer|return|repeat|echo|type|append|add|insert|include|with|as|is|read|word|phrase|claim|state|mention|promise|tell (?:them|him|her|the reader))\s+(?:that |with |only |exactly |just |the (?:word|phrase|sentence|line|text)s? ){0,3}([^\n]{3,200})/gi;

function payloadsOf(sentence: string): string[] {
  return [QUOTED, AFTER_COLON, AFTER_VERB]
    .flatMap((pattern) => Array.from(sentence.matchAll(pattern), ([, said = '']) => said))
    .map((said) => letters(said))
    .filter((said) => said.length >= 6);
}

const NOTHING: Injected = { sentences: [], words: new Set(), payloads: [], stretches: new Set() };

/** The orders in a request's texts, its thread's and its notes' too. */
export function injectedIn(request: RewriteRequest): Injected {
  const marked = textsOf(request).flatMap(markedIn);
  const sentences = marked.filter(({ ordered }) => ordered).map(({ stretch }) => stretch);
  if (sentences.length === 0) return NOTHING;
  const rest = marked.filter(({ ordered }) => !ordered).map(({ stretch }) => stretch);
  const elsewhere = new Set(rest.flatMap(wordsOf));
  const said = [...sentences, ...sentences.flatMap(hiddenIn)];
  const words = said.flatMap(wordsOf).filter((word) => word.length > 2 && !elsewhere.has(word) && !COMMON.has(word));
  const own = letters(rest.join(' '));
  const payloads = said.flatMap(payloadsOf).filter((payload) => !own.includes(payload));
  const stretches = said.flatMap((each) => [...stretchesIn(letters(each))]).filter((each) => !own.includes(each));
  return { sentences, words: new Set(words), payloads, stretches: new Set(stretches) };
}

/** Whether a text does what such an order wants, openly or disguised. */
export function carries(text: string, { sentences, words, payloads, stretches }: Injected): boolean {
  if (sentences.length === 0) return false;
  if (wordsOf(text).some((word) => words.has(word))) return true;
  const long = [...words].filter((word) => word.length >= 6);
  return readingsOf(text).some(
    (reading) =>
      [...payloads, ...long].some((wanted) => reading.includes(wanted)) ||
      stretchesIn(reading).some((stretch) => stretches.has(stretch)),
  );
}

/**
 * The request without such orders, without `suspects`, which a model took for orders, and without characters that nobody sees; null where
 * nothing would be left of its text.
 */
export function withoutInjected(request: RewriteRequest, suspects: ReadonlySet<string>): RewriteRequest | null {
  const clean = (text: string): string =>
    withoutUnseen(
      markedIn(text)
        .filter(({ stretch, ordered }) => !ordered && !suspects.has(stretch))
        .map(({ stretch }) => stretch)
        .join(''),
    ).trimEnd();
  const cleaned = cleanedBy(clean, request);
  return cleaned.text.trim() === '' ? null : cleaned;
}

function cleanedBy(clean: (text: string) => string, request: RewriteRequest): RewriteRequest {
  const { recipient, sender, thread, subject } = request;
  const every = <T extends object>(fields: T): T =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? clean(value)
          : Array.isArray(value)
            ? value.map(clean).filter((each) => each !== '')
            : value,
      ]),
    ) as T;
  return {
    ...request,
    text: clean(request.text),
    ...(subject !== undefined && { subject: clean(subject) }),
    ...(recipient && { recipient: every(recipient) }),
    ...(sender && { sender: every(sender) }),
    ...(thread && { thread: thread.map((message) => ({ ...message, text: clean(message.text) || '…' })) }),
  };
}

/** Whether a request has anything that the embedded writer should not keep. */
export const isTainted = (request: RewriteRequest, { sentences }: Injected): boolean =>
  sentences.length > 0 || hasUnseen(request.text);
