// Letters and words, counted in one pass: a regular expression a word costs fifty times the time.

// "résumé" is "resume": an accent is no end of a word, whatever \b thinks.
const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ';
const PLAIN = 'aaaaaaceeeeiiiinoooooouuuuyy';
const plainLetter = (letter: string): string => PLAIN[ACCENTED.indexOf(letter)] ?? letter;

function lowerChar(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

const PLAIN_TEXT = /^[ -~\n\r]*$/;

/** Lower case, straight apostrophes, letters without their accents. Keeps length: the few letters whose lower case is longer stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_TEXT.test(lower)) return lower.replaceAll('`', "'");
  const same = lower.length === text.length ? lower : Array.from(text, lowerChar).join('');
  return same
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/[à-öø-ÿ]/g, plainLetter);
}

const isDigitOrLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether white space, as `\s` has it. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 0x1000 && /\s/.test(String.fromCharCode(code)));

export interface Size {
  /** Stretches between white space that hold a letter or a digit. */
  words: number;
  /** Letters and digits, in code points. */
  letters: number;
}

export function sizeOf(text: string): Size {
  let [words, letters, inWord] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      inWord = false;
      continue;
    }
    if (!isDigitOrLatin(code)) {
      if (code < 128) continue;
      const char = String.fromCodePoint(text.codePointAt(at)!);
      at += char.length - 1;
      if (!LETTER_OR_DIGIT.test(char)) continue;
    }
    letters += 1;
    if (!inWord) words += 1;
    inWord = true;
  }
  return { words, letters };
}

/** Where the next stretch without white space begins and ends, from `from` on; null after the last. */
export function nextPiece(text: string, from: number): { start: number; end: number } | null {
  let start = from;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  if (start === text.length) return null;
  let end = start + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return { start, end };
}

/** How many stretches without white space a text has, looking no further than `most`. */
export function piecesIn(text: string, most = Number.POSITIVE_INFINITY): number {
  let [count, at] = [0, 0];
  for (let piece = nextPiece(text, at); piece && count < most; piece = nextPiece(text, at)) {
    count += 1;
    at = piece.end;
  }
  return count;
}
