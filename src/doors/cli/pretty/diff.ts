import type { DiffPart, Rewrite } from '../../../core/rewrite.ts';
import type { Span } from '../../../core/span.ts';
import { flow, linesOfRuns, type Marks, type Run } from './flow.ts';
import type { Paint, Style } from './paint.ts';
import { widthOf } from './width.ts';

interface Look {
  width: number;
  paint: Paint;
}

const STYLE: Record<DiffPart['op'], Style | null> = { equal: null, delete: 'gone', insert: 'come' };

/** Those of one part are one object, and those of two parts are two. */
const marksOf = (op: DiffPart['op']): Marks | null =>
  op === 'equal' ? null : op === 'delete' ? { before: '[-', after: '-]' } : { before: '{+', after: '+}' };

/** A text with its placeholders in a style of their own, line by line. */
export function message(text: string, blanks: readonly Span[], look: Look): string[] {
  const runs = withBlanks({ op: 'equal', text }, { blanks, offset: 0 });
  return withoutGaps(linesOfRuns(runs).flatMap((line) => flow(line, look)));
}

type Compared = Pick<Rewrite, 'diff' | 'placeholders'>;

/** What goes in [-these-], what comes in {+those+}. */
export const inlineDiff = (rewrite: Compared, look: Look): string[] =>
  withoutGaps(linesOfRuns(runsOf(rewrite).flat()).flatMap((line) => flow(line, look)));

const BAR = '│';

/** The draft and the rewrite beside each other; what stays stands at the same height. */
export function besideDiff(rewrite: Compared, { width, paint }: Look): string[] {
  const half = Math.floor((width - BAR.length - 2) / 2);
  const look = { width: half, paint };
  const bar = paint('quiet', BAR);
  const rows: string[] = [];
  const put = (left: readonly string[], right: readonly string[]): void => {
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const before = left[at] ?? '';
      const gap = ' '.repeat(Math.max(half - widthOf(plain(before)), 0));
      rows.push(`${before}${gap} ${bar} ${right[at] ?? ''}`);
    }
  };
  put([paint('strong', 'Your draft')], [paint('strong', 'The rewrite')]);
  for (const block of blocksOf(rewrite)) {
    const [left, right] = (['insert', 'delete'] as const).map((other) =>
      withoutGaps(
        linesOfRuns(block.flatMap(({ op, runs }) => (op === other ? [] : runs))).flatMap((line) => flow(line, look)),
      ),
    );
    put(left!, right!);
  }
  return rows;
}

interface Piece {
  op: DiffPart['op'];
  runs: Run[];
}

/** The parts of a diff between the line breaks that stay. */
function blocksOf(rewrite: Compared): Piece[][] {
  const blocks: Piece[][] = [[]];
  for (const [at, runs] of runsOf(rewrite).entries()) {
    const { op } = rewrite.diff[at]!;
    if (op !== 'equal') {
      blocks.at(-1)!.push({ op, runs });
      continue;
    }
    const [first = [], ...rest] = linesOfRuns(runs);
    blocks.at(-1)!.push({ op, runs: first });
    for (const line of rest) blocks.push([{ op, runs: line }]);
  }
  return blocks;
}

/** The runs of each part of a diff. */
function runsOf({ diff, placeholders }: Compared): Run[][] {
  const text = diff.map(({ op, text }) => (op === 'delete' ? '' : text)).join('');
  const blanks = blanksIn(text, placeholders);
  let offset = 0;
  return diff.map((part) => {
    if (part.op === 'delete') return [{ text: part.text, style: STYLE.delete, marks: marksOf('delete') }];
    offset += part.text.length;
    return withBlanks(part, { blanks, offset: offset - part.text.length });
  });
}

/** The spans of the placeholders that stand in a text; others are in the subject. */
export const blanksIn = (text: string, placeholders: Rewrite['placeholders']): Span[] =>
  placeholders
    .filter(({ quote, span }) => text.slice(span.start, span.end) === quote)
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);

interface Blanks {
  blanks: readonly Span[];
  /** Where the part begins in the text that the spans are of. */
  offset: number;
}

/** A part of the new text, cut where a placeholder begins or ends. */
function withBlanks({ op, text }: DiffPart, { blanks, offset }: Blanks): Run[] {
  const marks = marksOf(op);
  const bounds = blanks.flatMap(({ start, end }) => [start - offset, end - offset]);
  const edges = [0, ...bounds.filter((at) => at > 0 && at < text.length), text.length];
  return edges.slice(1).map((to, at): Run => {
    const from = edges[at]!;
    const isBlank = blanks.some(({ start, end }) => start - offset <= from && from < end - offset);
    return { text: text.slice(from, to), style: isBlank ? 'blank' : STYLE[op], marks };
  });
}

/** At most one empty line in a row, and none at either end. */
function withoutGaps(rows: readonly string[]): string[] {
  const from = rows.findIndex((row) => row !== '');
  if (from < 0) return rows.length > 0 ? [''] : [];
  const inner = rows.slice(from, rows.findLastIndex((row) => row !== '') + 1);
  return inner.filter((row, at) => row !== '' || inner[at - 1] !== '');
}

const SEQUENCE = /\u001b\[[0-9;]*m/g;
const plain = (row: string): string => row.replace(SEQUENCE, '');
