import { printable } from './printable.ts';
import { graphemes, widthOf } from './width.ts';

/** A text as lines of at most so many columns, broken between words; a word that is wider is cut. Always one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in parts of at most so many columns. */
export function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let [piece, wide] = ['', 0];
  for (const { segment } of graphemes(word)) {
    const more = widthOf(segment);
    if (wide + more > width && piece !== '') {
      found.push(piece);
      [piece, wide] = ['', 0];
    }
    piece += segment;
    wide += more;
  }
  return [...found, piece];
}

export interface Hanging {
  /** Stands before the first line; the others begin below its end. */
  label: string;
  text: string;
  width: number;
}

/** A paragraph two columns in. */
export const indented = (text: string, width: number): string[] => wrap(text, width - 2).map((line) => `  ${line}`);

/** Lines with a label before the first of them. */
export function hanging({ label, text, width }: Hanging): string[] {
  const indent = widthOf(label);
  return wrap(text, width - indent).map((line, at) => `${at === 0 ? label : ' '.repeat(indent)}${line}`);
}

/** A text on so few lines, with an ellipsis where it was longer. */
export function clipped(text: string, { width, lines }: { width: number; lines: number }): string[] {
  const all = wrap(text, width);
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  const last = kept.pop()!;
  const words = wrap(last, width - 1)[0]!;
  return [...kept, `${words.replace(/[\s,;:.]$/, '')}…`];
}
