import type { Span } from '../../../core/span.ts';
import { printable } from './printable.ts';
import { graphemes, widthOf } from './width.ts';

/** One line of a terminal: a part of the draft, and the columns `[from, to)` of it that are pointed at. */
export interface Row {
  /** The line of the draft, from 1; null where the row goes on with the line above it, or stands for rows left out. */
  number: number | null;
  shown: string;
  marks: { from: number; to: number }[];
  /** The column of a place where something is missing; null where there is none. */
  caret: number | null;
}

interface Cell {
  shown: string;
  width: number;
  start: number;
  end: number;
}

interface Line {
  number: number;
  cells: Cell[];
  start: number;
  end: number;
}

const TAB = '    ';
const MOST_ROWS = 6;
/** What "^ here" needs beside the text. */
const HERE = 6;

/**
 * The lines of a text that hold the spans, each at most `width` columns wide. A line that is wider is cut to what
 * stands around the span; where the span itself is wider, it goes on over several rows. An empty span is a caret.
 */
export function excerpt({ text, spans, width }: { text: string; spans: readonly Span[]; width: number }): Row[] {
  const lines = linesOf(text);
  const rows: Row[] = [];
  const done = new Set<Line>();
  for (const span of spans) {
    if (span.start === span.end) {
      rows.push(placeRow(lines, span.start, width));
      continue;
    }
    const touched = lines.filter(({ start, end, cells }) => span.start < end && start < span.end && !isBlank(cells));
    const own: Row[] = [];
    for (const line of touched) {
      if (done.has(line)) continue;
      const fits = widthOfCells(line.cells) <= width;
      if (fits) done.add(line);
      own.push(...(fits ? [rowOf({ line, from: 0, to: line.cells.length, spans })] : windows({ line, span, width })));
    }
    rows.push(...shortened(own));
  }
  return rows;
}

/** The text's lines, without the line breaks. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/(\r\n|[\n\r\u2028\u2029])/)) {
    const isBreak = /^[\n\r\u2028\u2029]/.test(part);
    if (!isBreak) lines.push({ number: lines.length + 1, start, end: start + part.length, cells: cellsOf(part, start) });
    start += part.length;
  }
  return lines;
}

const cellsOf = (line: string, offset: number): Cell[] =>
  Array.from(graphemes(line), ({ segment, index }) => {
    const shown = segment === '\t' ? TAB : printable(segment);
    return { shown, width: widthOf(shown), start: offset + index, end: offset + index + segment.length };
  });

const isBlank = (cells: readonly Cell[]): boolean => cells.every(({ shown }) => shown.trim() === '');
const isSpace = (cell: Cell | undefined): boolean => cell !== undefined && cell.shown.trim() === '';
const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

interface Cut {
  line: Line;
  from: number;
  to: number;
  spans: readonly Span[];
}

/** The cells `[from, to)` of a line, with an ellipsis where the line goes on, and what the spans mark in them. */
function rowOf({ line, from, to, spans }: Cut): Row {
  const cells = line.cells.slice(from, to);
  const before = from > 0 ? '…' : '';
  const after = to < line.cells.length ? '…' : '';
  const marks = spans.flatMap((span) => markOf(cells, span, before.length));
  const shown = `${before}${cells.map((cell) => cell.shown).join('')}${after}`;
  return { number: line.number, shown: shown.trimEnd(), marks: merged(marks), caret: null };
}

function markOf(cells: readonly Cell[], span: Span, offset: number): Row['marks'] {
  let first = cells.findIndex((cell) => cell.end > span.start && cell.start < span.end);
  let last = cells.findLastIndex((cell) => cell.end > span.start && cell.start < span.end);
  while (first >= 0 && first < last && isSpace(cells[first])) first += 1;
  while (last > first && isSpace(cells[last])) last -= 1;
  if (first < 0) return [];
  const from = offset + widthOfCells(cells.slice(0, first));
  const width = widthOfCells(cells.slice(first, last + 1));
  return [{ from, to: from + Math.max(width, 1) }];
}

/** In order and without overlaps, so that each column is underlined once. */
function merged(marks: Row['marks']): Row['marks'] {
  const inOrder = marks.toSorted((a, b) => a.from - b.from);
  const apart: Row['marks'] = [];
  for (const mark of inOrder) {
    const before = apart.at(-1);
    if (before && mark.from < before.to) before.to = Math.max(before.to, mark.to);
    else apart.push({ ...mark });
  }
  return apart;
}

/** A line that is too wide: one row around the span, or rows from where it begins to where it ends. */
function windows({ line, span, width }: { line: Line; span: Span; width: number }): Row[] {
  const { cells } = line;
  const room = width - 2;
  const first = cells.findIndex((cell) => cell.end > span.start);
  const end = cells.findLastIndex((cell) => cell.start < span.end) + 1;
  const marked = widthOfCells(cells.slice(first, end));
  if (marked <= room) return [rowOf({ line, ...around({ cells, first, end, room }), spans: [span] })];
  const rows: Row[] = [];
  for (let from = first; from < end; ) {
    const to = breakAfter({ cells, from, room });
    const row = rowOf({ line, from, to, spans: [span] });
    rows.push(rows.length === 0 ? row : continued(row));
    from = to;
    while (isSpace(cells[from])) from += 1;
  }
  return rows;
}

/** A row that goes on with the line above it needs no number, and no ellipsis before it. */
const continued = (row: Row): Row => ({
  ...row,
  number: null,
  shown: row.shown.replace(/^…/, ''),
  marks: row.marks.map(({ from, to }) => ({ from: from - 1, to: to - 1 })),
});

interface Room {
  cells: readonly Cell[];
  first: number;
  end: number;
  room: number;
}

/** The span's cells and as many words on both sides as there is room for, half of it before the span. */
function around({ cells, first, end, room }: Room): { from: number; to: number } {
  const spare = room - widthOfCells(cells.slice(first, end));
  const after = widthOfCells(cells.slice(end));
  const before = Math.max(Math.floor(spare / 2), spare - after);
  const from = wordStart(cells, first, before);
  const left = spare - widthOfCells(cells.slice(from, first));
  return { from, to: wordEnd(cells, end, left) };
}

function wordStart(cells: readonly Cell[], first: number, spare: number): number {
  let [from, best, left] = [first, first, spare];
  while (from > 0 && cells[from - 1]!.width <= left) {
    from -= 1;
    left -= cells[from]!.width;
    if (from === 0 || (isSpace(cells[from - 1]) && !isSpace(cells[from]))) best = from;
  }
  return best;
}

function wordEnd(cells: readonly Cell[], end: number, spare: number): number {
  let [to, best, left] = [end, end, spare];
  while (to < cells.length && cells[to]!.width <= left) {
    left -= cells[to]!.width;
    to += 1;
    if (to === cells.length || (isSpace(cells[to]) && !isSpace(cells[to - 1]))) best = to;
  }
  return best;
}

/** Where a row that begins at `from` ends: after the last word that fits, or within a word wider than the row. */
function breakAfter({ cells, from, room }: { cells: readonly Cell[]; from: number; room: number }): number {
  let [to, left] = [from, room];
  while (to < cells.length && cells[to]!.width <= left) {
    left -= cells[to]!.width;
    to += 1;
  }
  if (to === cells.length) return to;
  return Math.max(wordEnd(cells, from, room), from) || Math.max(to, from + 1);
}

/** A long span keeps its beginning and its end. */
function shortened(rows: Row[]): Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  const gap: Row = { number: null, shown: '⋮', marks: [], caret: null };
  return [...rows.slice(0, MOST_ROWS - 2), gap, rows.at(-1)!];
}
