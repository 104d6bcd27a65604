import { diffArrays } from 'diff';
import type { DiffPart } from './rewrite.ts';

/** A word with its marks and apostrophes, a line break, a run of blanks, or one other character with what joins it. */
const WORD =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}\p{N}_]+)*|\r?\n|[^\S\r\n]+|\p{RI}\p{RI}|.(?:\u200d[^\s]|[\p{M}\p{EMod}])*/gsu;

/**
 * How many words may go and come before the texts are compared by lines instead, and lines before one simply stands for
 * the other. The work grows with its square; such a difference in words is none that anybody could read.
 */
const MOST_EDITS = 800;

/**
 * What changed from one text to another, in words. Joined, the parts that are `equal` or `insert` are `after`, and those
 * that are `equal` or `delete` are `before`, to the code unit. No two neighbours have the same `op`; of a change, what goes
 * stands before what comes. A word or two that stay by chance amid a change are told as gone and come again.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const strips = compared(before, after, wordsOf) ??
    compared(before, after, linesOf) ?? [{ kept: '', gone: before, come: after }];
  return strips.reduce(withoutIslands, []).flatMap(({ kept, gone, come }) =>
    [
      { op: 'equal' as const, text: kept },
      { op: 'delete' as const, text: gone },
      { op: 'insert' as const, text: come },
    ].filter(({ text }) => text !== ''),
  );
}

/** A stretch that stays, and the change after it. */
interface Strip {
  kept: string;
  gone: string;
  come: string;
}

// Not the library's own words (`diffWordsWithSpace`): they split at an apostrophe and at every letter beyond Latin.
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function compared(before: string, after: string, cut: (text: string) => string[]): Strip[] | undefined {
  const changes = diffArrays(cut(before), cut(after), { maxEditLength: MOST_EDITS });
  if (!changes) return undefined;
  const strips: Strip[] = [{ kept: '', gone: '', come: '' }];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (added) strips.at(-1)!.come += text;
    else if (removed) strips.at(-1)!.gone += text;
    else strips.push({ kept: text, gone: '', come: '' });
  }
  return strips;
}

/**
 * Takes in a strip, and what stays by chance between two changes with them: not "[Could]{If} {it helps }you{, I}" but
 * "[Could you]{If it helps you, I}".
 */
function withoutIslands(strips: readonly Strip[], next: Strip): Strip[] {
  const last = strips.at(-1);
  if (!last || !isIsland(last, next)) return [...strips, next];
  const { kept } = next;
  const whole = { kept: last.kept, gone: last.gone + kept + next.gone, come: last.come + kept + next.come };
  return withoutIslands(strips.slice(0, -1), whole);
}

const MOST_WORDS = 3;

function isIsland(left: Strip, { kept, gone, come }: Strip): boolean {
  const isExchange = (left.gone + gone).trim() !== '' && (left.come + come).trim() !== '';
  const least = Math.min(Math.max(left.gone.length, left.come.length), Math.max(gone.length, come.length));
  return isExchange && kept.length <= least && !/[\r\n]/.test(kept) && kept.trim().split(/\s+/).length <= MOST_WORDS;
}
