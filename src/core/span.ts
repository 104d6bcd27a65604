import { z } from 'zod';

/** A half-open range `[start, end)` in UTF-16 code units of a text exactly as it was sent, so `text.slice(start, end)` is the quote. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({ id: 'Span' });
export type Span = z.infer<typeof Span>;

export const span = (start: number, end: number): Span => ({ start, end });

export const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

export const quoteOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

/** The same range without white space at either end. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from]!.trim() === '') from += 1;
  while (to > from && text[to - 1]!.trim() === '') to -= 1;
  return { start: from, end: to };
}
