import { isContent, type Word } from './words.ts';

/** The share of a draft's content words, each as often as it stands there, that a rewrite still has; 1 where it has none. */
export function wordsKept(draft: readonly Word[], rewrite: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const { plain } of rewrite) left.set(plain, (left.get(plain) ?? 0) + 1);
  let [kept, all] = [0, 0];
  for (const word of draft) {
    if (!isContent(word)) continue;
    all += 1;
    const times = left.get(word.plain) ?? 0;
    if (times === 0) continue;
    kept += 1;
    left.set(word.plain, times - 1);
  }
  return all === 0 ? 1 : kept / all;
}
