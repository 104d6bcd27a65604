import { printable } from './printable.ts';
import { graphemes, widthOf } from './width.ts';

/** A character as it is shown, the columns it takes, and the UTF-16 offsets `[start, end)` in the text it stands for. */
export interface Cell {
  shown: string;
  width: number;
  start: number;
  end: number;
}

export interface Line {
  /** From 1. */
  number: number;
  cells: Cell[];
  start: number;
  /** Before the line break. */
  end: number;
}

const TAB = '    ';
const BREAK = /(\r\n|[\n\r\u2028\u2029])/;

/** The lines of a text, character by character. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(BREAK)) {
    const end = start + part.length;
    if (!BREAK.test(part)) lines.push({ number: lines.length + 1, start, end, cells: cellsOf(part, start) });
    start = end;
  }
  return lines;
}

const cellsOf = (line: string, offset: number): Cell[] =>
  Array.from(graphemes(line), ({ segment, index }) => {
    const shown = segment === '\t' ? TAB : printable(segment);
    return { shown, width: widthOf(shown), start: offset + index, end: offset + index + segment.length };
  });

export const isSpace = (cell: Cell | undefined): boolean => cell !== undefined && cell.shown.trim() === '';
export const isBlank = (cells: readonly Cell[]): boolean => cells.every(isSpace);
export const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

interface Room {
  cells: readonly Cell[];
  from: number;
  room: number;
}

/** The first cell of the earliest word before `from` that there is room for; `from` where there is none. */
export function wordsBefore({ cells, from, room }: Room): number {
  let [at, best, left] = [from, from, room];
  while (at > 0 && cells[at - 1]!.width <= left) {
    at -= 1;
    left -= cells[at]!.width;
    if (at === 0 || (isSpace(cells[at - 1]) && !isSpace(cells[at]))) best = at;
  }
  return best;
}

/** The cell after the last word from `from` on that there is room for; `from` where there is none. */
export function wordsAfter({ cells, from, room }: Room): number {
  let [at, best, left] = [from, from, room];
  while (at < cells.length && cells[at]!.width <= left) {
    left -= cells[at]!.width;
    at += 1;
    if (at === cells.length || (isSpace(cells[at]) && !isSpace(cells[at - 1]))) best = at;
  }
  return best;
}

/** Where a row that begins at `from` ends: after the last word that fits, or within a word that is wider than it. */
export function rowEnd({ cells, from, room }: Room): number {
  const word = wordsAfter({ cells, from, room });
  if (word > from) return word;
  let [at, left] = [from + 1, room - (cells[from]?.width ?? 0)];
  while (at < cells.length && cells[at]!.width <= left) {
    left -= cells[at]!.width;
    at += 1;
  }
  return at;
}
