// The signs in which texts and patterns are compared: few enough for a table, and coarse in a way that only ever calls a
// pattern in vain. All digits are one sign, and all that is no letter of a word is one: the edge between words.
import { lowerCase } from '../letters.ts';

export const EDGE = ' ';
export const DIGIT = '0';
/** What stands before and after a text, outside of an edge of its own. */
export const START = '\x02';
export const END = '\x03';
/** What stands in the middle of a question mark: it is an edge to what is before it and to what is after it. */
export const ASKED = '?';

const SIGNS = `abcdefghijklmnopqrstuvwxyz_${EDGE}${DIGIT}${START}${END}${ASKED}`;
/** More than there are signs; a power of two. */
export const WIDTH = 32;

const NUMBERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char >= '0' && char <= '9') return SIGNS.indexOf(DIGIT);
  return SIGNS.indexOf(char) >= 0 && /\w/.test(char) ? SIGNS.indexOf(char) : SIGNS.indexOf(EDGE);
});

/** The number of a letter of a text in lower case. */
export const numberOf = (code: number): number => (code < 128 ? NUMBERS[code]! : NUMBERS[32]!);

const BY_SIGN: ReadonlyMap<string, number> = new Map(Array.from(SIGNS, (sign, at) => [sign, at]));

/** The number of a sign. */
export const signNumber = (sign: string): number => BY_SIGN.get(sign)!;

const known = new Map<string, string>();

/** The signs for a letter of a pattern. */
export function signsOf(char: string): string {
  let signs = known.get(char);
  if (signs === undefined) {
    signs = char === '?' ? EDGE + ASKED + EDGE : SIGNS[numberOf(lowerCase(char).charCodeAt(0))]!;
    known.set(char, signs);
  }
  return signs;
}
