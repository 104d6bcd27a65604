import type { Span } from './span.ts';

/** A text with its accents in one character each (NFC), and the way back to the text as sent. */
export interface Composed {
  text: string;
  /** A span of the composed text as a span of the text as sent. */
  back(span: Span): Span;
}

const same = (text: string): Composed => ({ text, back: (span) => span });

/**
 * Words are words however their accents are written. Composes letter by letter, so that each offset has its place in the
 * text as sent; a text that does not compose letter by letter is read as it stands.
 */
export function composed(sent: string): Composed {
  const text = sent.normalize('NFC');
  if (text === sent) return same(sent);
  const places: number[] = [];
  let joined = '';
  for (const { 0: cluster, index } of sent.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)) {
    const one = cluster.normalize('NFC');
    const kept = one === cluster;
    for (let at = 0; at < one.length; at += 1) places.push(kept ? index + at : index);
    joined += one;
  }
  if (joined !== text) return same(sent);
  places.push(sent.length);
  return { text, back: ({ start, end }) => ({ start: places[start]!, end: places[end]! }) };
}
