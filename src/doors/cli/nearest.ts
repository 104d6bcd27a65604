/** Which of the names somebody may have meant: those it begins, else those that are two letters away at most. */
export function nearest(word: string, names: readonly string[]): string[] {
  const begun = names.filter((name) => word.length > 1 && name.startsWith(word));
  return begun.length > 0 ? begun : names.filter((name) => distance(word, name) <= 2);
}

/** The letters to add, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
