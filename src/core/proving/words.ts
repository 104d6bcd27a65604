import type { Span } from '../span.ts';
import { STOP } from './function.words.ts';
import { stemOf } from './stems.ts';

/** A word or a figure as a text has it, and what it is compared by. */
export interface Word extends Span {
  raw: string;
  /** Lower case, without accents and without a possessive: "Dana's" is "dana". */
  plain: string;
  /** What "cleaned" and "cleaning" share. */
  stem: string;
  /** Whether it opens a sentence, a line, a quotation or a bracket, where a capital says nothing. */
  opens: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

/** A text cut into words and sentences; spans are UTF-16 offsets into `text`. */
export interface Said {
  text: string;
  words: readonly Word[];
  sentences: readonly Saying[];
}

/** One sentence of it: its words, and how it ends. */
export interface Saying extends Span {
  words: readonly Word[];
  asks: boolean;
}

const SPECIAL: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };
const PLAIN = /^[ -~]*$/;

/** Lower case without accents, with straight apostrophes. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßæœđıþð]/g, (letter) => SPECIAL[letter]!)
    .replace(/[’ʼ`´‘]/g, "'");
}

const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`´][\p{L}\p{M}]+)*/gu;
const SENTENCE_END = /[.!?…:;][)"”'’\]]{0,4}\s|\n|^\s*[-–—•*]|[“"«‘([|]\s?$|[.!?…]$|\s[-–—]\s/;
const BREAK = /[.!?…][)"”'’\]]{0,4}(?:\s|$)|\n/;

const ABBREVIATED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st jr sr vs etc eg ie no approx dept inc ltd corp co fr rev hr hon'.split(' '),
);

const withoutPossessive = (plain: string): string =>
  plain.endsWith("'s") ? plain.slice(0, -2) : plain.endsWith("s'") ? plain.slice(0, -1) : plain;

/** After "Dr." or an initial a stop ends nothing. */
const isShortened = (word: Word, gap: string): boolean =>
  gap.startsWith('.') && !gap.includes('\n') && (word.raw.length === 1 || ABBREVIATED.has(word.plain));

export function said(text: string): Said {
  const words: Word[] = [];
  const sentences: Saying[] = [];
  let [from, last] = [0, 0];
  const close = (gap: string): void => {
    if (words.length > from)
      sentences.push({
        start: words[from]!.start,
        end: words.at(-1)!.end,
        words: words.slice(from),
        asks: gap.trimStart().startsWith('?') || gap.includes('?'),
      });
    from = words.length;
  };
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = text.slice(last, index);
    const before = words.at(-1);
    const shortened = before !== undefined && isShortened(before, gap);
    if (before && BREAK.test(gap) && !shortened) close(gap);
    const plain = withoutPossessive(folded(raw));
    const opens = words.length === from || (!shortened && SENTENCE_END.test(gap));
    last = index + raw.length;
    words.push({ raw, plain, stem: stemOf(plain), start: index, end: last, opens, gap });
  }
  close(text.slice(last));
  return { text, words, sentences };
}

/** Whether the word carries meaning of its own. */
export const isContent = ({ plain }: Word): boolean => !STOP.has(plain);

/** Words as they are compared, one space between them and at either end. */
export const joined = (words: readonly Word[]): string => ` ${words.map(({ plain }) => plain).join(' ')} `;
