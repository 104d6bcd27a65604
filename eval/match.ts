import { overlaps, type Span } from '../src/core/span.ts';

/** Gold and found moves are matched one to one where they share at least half of the shorter. */
export function matchMoves(
  gold: readonly Span[],
  found: readonly Span[],
): { pairs: Map<number, number>; free: number[] } {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [g, want] of gold.entries())
    for (const [f, have] of found.entries()) {
      if (used.has(f) || pairs.has(g) || !overlaps(want, have)) continue;
      const shared = Math.min(want.end, have.end) - Math.max(want.start, have.start);
      if (2 * shared < Math.min(want.end - want.start, have.end - have.start)) continue;
      pairs.set(g, f);
      used.add(f);
    }
  return { pairs, free: [...found.keys()].filter((f) => !used.has(f)) };
}
