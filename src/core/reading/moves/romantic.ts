import type { Span } from '../../span.ts';
import type { Sentence } from '../sentences.ts';
import { ROMANTIC } from './romantic.words.ts';

/** The words of a sentence that leave work for love: looks, feelings, whether one is free, a date; null where none do. */
export function romanticIn({ span, lower }: Sentence): Span | null {
  const found = ROMANTIC.first(lower)?.match;
  if (!found) return null;
  const words = found[0].trimEnd();
  const lead = /^[\s,.!?]*/.exec(words)![0].length;
  return { start: span.start + found.index + lead, end: span.start + found.index + words.length };
}
