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
 * stands before what comes.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const parts = compared(before, after, wordsOf) ?? compared(before, after, linesOf) ?? replaced(before, after);
  return joined(withoutIslands(joined(parts)));
}

const replaced = (before: string, after: string): DiffPart[] => [
  { op: 'delete', text: before },
  { op: 'insert', text: after },
];

// Not the library's own words (`diffWordsWithSpace`): they split at an apostrophe and at every letter beyond Latin.
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function compared(before: string, after: string, cut: (text: string) => string[]): DiffPart[] | undefined {
  return diffArrays(cut(before), cut(after), { maxEditLength: MOST_EDITS })?.map(
    ({ added, removed, value }): DiffPart => ({
      op: added ? 'insert' : removed ? 'delete' : 'equal',
      text: value.join(''),
    }),
  );
}

/** Blanks that stay between two exchanged words go with them: "[one two]{three four}", not "[one]{three} [two]{four}". */
function withoutIslands(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, at) => {
    const isIsland = part.op === 'equal' && /^[^\S\r\n]+$/.test(part.text);
    if (!isIsland || !isExchange(parts.slice(Math.max(at - 2, 0), at)) || !isExchange(parts.slice(at + 1, at + 3)))
      return [part];
    return replaced(part.text, part.text);
  });
}

const isExchange = (pair: readonly DiffPart[]): boolean =>
  pair.some(({ op }) => op === 'delete') && pair.some(({ op }) => op === 'insert');

/** Neighbours that are alike as one part, and between two that stay first what goes, then what comes. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') found.push({ op: 'delete', text: gone });
    if (come !== '') found.push({ op: 'insert', text: come });
    gone = '';
    come = '';
  };
  for (const { op, text } of parts) {
    if (text === '') continue;
    if (op === 'delete') gone += text;
    else if (op === 'insert') come += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.op === 'equal') last.text += text;
      else found.push({ op, text });
    }
  }
  flush();
  return found;
}
