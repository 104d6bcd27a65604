import { cover, type Span } from '../../../core/span.ts';
import {
  type Cell,
  isBlank,
  isSpace,
  type Line,
  linesOf,
  rowEnd,
  widthOfCells,
  wordsAfter,
  wordsBefore,
} from './cells.ts';

export interface Piece {
  shown: string;
  /** Whether a span points at it. */
  marked: boolean;
}

/** One line of a terminal: a part of the draft. */
export interface Row {
  /** The line of the draft, from 1; null where the row goes on with the one above it, or stands for rows left out. */
  number: number | null;
  pieces: Piece[];
  /** The column of a place where something is missing; null where there is none. */
  caret: number | null;
}

interface Excerpt {
  text: string;
  spans: readonly Span[];
  width: number;
}

const MOST_ROWS = 4;

/**
 * The lines of a text that hold the spans, as rows of at most `width` columns. A wider line is cut to what stands
 * around a span; where the span itself is wider, it goes on over several rows. An empty span is a caret.
 */
export function excerpt({ text, spans, width }: Excerpt): Row[] {
  const lines = linesOf(text);
  const shown = new Set<Line>();
  return spans.flatMap((span) => {
    if (span.start === span.end) return [placeRow({ lines, offset: span.start, width })];
    const touched = lines.filter((line) => touches(line, span) && !shown.has(line));
    for (const line of touched) shown.add(line);
    return shortened(touched.flatMap((line) => rowsOf({ line, spans, width })));
  });
}

const touches = ({ start, end, cells }: Line, span: Span): boolean =>
  span.start < end && start < span.end && !isBlank(cells);

interface Cut {
  line: Line;
  from: number;
  to: number;
  spans: readonly Span[];
}

/** The cells `[from, to)` of a line, with an ellipsis where it goes on. */
function rowOf(cut: Cut): Row {
  const { cells } = cut.line;
  const [before, after] = [cells.slice(0, cut.from), cells.slice(cut.to)].map((left) => (isBlank(left) ? '' : '…'));
  const pieces = [plain(before!), ...piecesOf(cut), plain(after!)].filter(({ shown }) => shown !== '');
  return { number: cut.line.number, pieces, caret: null };
}

const plain = (shown: string): Piece => ({ shown, marked: false });

function piecesOf({ line, from, to, spans }: Cut): Piece[] {
  const cells = line.cells.slice(from, to);
  const marked = new Set(spans.flatMap((span) => wordsIn(cells, span)));
  const pieces: Piece[] = [];
  for (const cell of cells) {
    const last = pieces.at(-1);
    if (last && last.marked === marked.has(cell)) last.shown += cell.shown;
    else pieces.push({ shown: cell.shown, marked: marked.has(cell) });
  }
  return pieces;
}

/** The cells of a span, from its first visible one to its last. */
function wordsIn(cells: readonly Cell[], span: Span): Cell[] {
  const isIn = (cell: Cell): boolean => cell.end > span.start && cell.start < span.end && !isSpace(cell);
  const first = cells.findIndex(isIn);
  return first < 0 ? [] : cells.slice(first, cells.findLastIndex(isIn) + 1);
}

interface Within {
  line: Line;
  spans: readonly Span[];
  width: number;
}

/** A line as it is where it fits; else what stands around its spans. */
function rowsOf({ line, spans, width }: Within): Row[] {
  if (widthOfCells(line.cells) <= width) return [rowOf({ line, from: 0, to: line.cells.length, spans })];
  const own = spans.filter((span) => span.start < span.end && touches(line, span));
  return clusters({ line, spans: own, width }).flatMap((near) => windows({ line, spans: near, width }));
}

/** Spans that stand so near to each other that they are shown together. */
function clusters({ line, spans, width }: Within): Span[][] {
  const found: Span[][] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = Math.max(...(found.at(-1) ?? []).map(({ end }) => end));
    const between = line.cells.filter(({ start, end }) => start >= before && end <= span.start);
    if (found.length > 0 && widthOfCells(between) < width / 2) found.at(-1)!.push(span);
    else found.push([span]);
  }
  return found;
}

/** A line that is too wide: one row around the spans, or rows from where they begin to where they end. */
function windows({ line, spans, width }: Within): Row[] {
  const { cells } = line;
  const { start, end: stop } = cover(spans);
  const room = width - 2;
  const first = cells.findIndex(({ end }) => end > start);
  const end = cells.findLastIndex((cell) => cell.start < stop) + 1;
  if (widthOfCells(cells.slice(first, end)) <= room)
    return [rowOf({ line, ...around({ cells, first, end, room }), spans })];
  const rows: Row[] = [];
  for (let from = first; from < end; ) {
    const to = rowEnd({ cells, from, room });
    const pieces = piecesOf({ line, from, to, spans });
    rows.push({ number: rows.length === 0 ? line.number : null, pieces, caret: null });
    from = to;
    while (from < end && isSpace(cells[from])) from += 1;
    if (from >= end && !isBlank(cells.slice(to))) pieces.push(plain('…'));
  }
  if (!isBlank(cells.slice(0, first))) rows[0]!.pieces.unshift(plain('…'));
  return rows;
}

/** The span's cells, and as many words on both sides as there is room for, half of it before the span. */
function around({ cells, first, end, room }: { cells: readonly Cell[]; first: number; end: number; room: number }) {
  const spare = room - widthOfCells(cells.slice(first, end));
  const after = widthOfCells(cells.slice(end));
  const from = wordsBefore({ cells, from: first, room: Math.max(Math.floor(spare / 2), spare - after) });
  const left = spare - widthOfCells(cells.slice(from, first));
  return { from, to: wordsAfter({ cells, from: end, room: left }) };
}

/** The place where something is missing; on a blank line it is told at the end of the words before it. */
function placeRow({ lines, offset, width }: { lines: readonly Line[]; offset: number; width: number }): Row {
  const on = Math.max(
    lines.findLastIndex(({ start }) => start <= offset),
    0,
  );
  const line =
    lines.slice(0, on + 1).findLast(({ cells }) => !isBlank(cells)) ??
    lines.find(({ cells }) => !isBlank(cells)) ??
    lines[on]!;
  const { cells } = line;
  const next = cells.findIndex(({ end }) => end > offset);
  const at = next < 0 ? cells.findLastIndex((cell) => !isSpace(cell)) + 1 : next;
  const fits = widthOfCells(cells) < width;
  const { from, to } = fits ? { from: 0, to: cells.length } : around({ cells, first: at, end: at, room: width - 3 });
  const caret = (isBlank(cells.slice(0, from)) ? 0 : 1) + widthOfCells(cells.slice(from, at));
  return { ...rowOf({ line, from, to, spans: [] }), caret };
}

/** A long span keeps its beginning and its end. */
function shortened(rows: readonly Row[]): Row[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  return [...rows.slice(0, MOST_ROWS - 2), { number: null, pieces: [plain('⋮')], caret: null }, rows.at(-1)!];
}
