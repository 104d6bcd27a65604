import type { Span } from '../../../core/span.ts';
import { excerpt, type Row } from './excerpt.ts';
import type { Paint, Style } from './paint.ts';
import { widthOf } from './width.ts';

interface Marked {
  text: string;
  spans: readonly Span[];
  /** Stands where the number of a line would. */
  name?: string;
  style: Style;
  /** One column of the line beneath the words. */
  underline: string;
  width: number;
  paint: Paint;
}

/** The lines of a draft behind a bar, with the words of the spans underlined. */
export function marked({ text, spans, name, style, underline, width, paint }: Marked): string[] {
  const margin = 2 + (name?.length ?? 1);
  const room = width - margin - 3;
  const bar = paint('quiet', '│');
  return excerpt({ text, spans, width: room }).flatMap((row) => {
    const label = row.number === null ? '' : (name ?? `${row.number}`);
    const words = row.pieces.map((piece) => (piece.marked ? paint(style, piece.shown) : piece.shown)).join('');
    const shown = words.trimEnd() || paint('quiet', '(empty)');
    const under = beneath({ row, underline, room });
    const lines = [`${paint('quiet', label.padStart(margin))} ${bar} ${shown}`];
    return under === '' ? lines : [...lines, `${' '.repeat(margin)} ${bar} ${paint(style, under)}`];
  });
}

/** The line beneath a row: marks below its marked words, or a caret. */
function beneath({ row, underline, room }: { row: Row; underline: string; room: number }): string {
  if (row.caret !== null) {
    const label = '^ here';
    const fits = row.caret + label.length <= room;
    return fits ? ' '.repeat(row.caret) + label : `${' '.repeat(Math.max(row.caret - 5, 0))}here ^`;
  }
  let [under, column] = ['', 0];
  for (const { shown, marked } of row.pieces) {
    const width = widthOf(shown);
    // Characters that take no column still get a mark.
    if (marked) under = under.padEnd(column).padEnd(column + Math.max(width, 1), underline);
    column += width;
  }
  return under;
}
