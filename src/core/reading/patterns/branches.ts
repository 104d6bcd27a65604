// Cuts a pattern into alternatives that together match exactly what it matches: a text then tries only those of them of
// which it shows a word. `\b(?:a|b) c` is `\ba c` or `\bb c`; an earlier alternative goes before a later one at the same place.
import { requiredIn } from './required.ts';

/** Where the atom that begins at `at` ends: an escape, a class, a group or a plain letter. */
function atomEnd(source: string, at: number): number {
  if (source[at] === '\\') {
    const braced = /^\\[pP]\{[^}]*\}/.exec(source.slice(at, at + 40));
    return at + (braced ? braced[0].length : 2);
  }
  if (source[at] === '[') return classEnd(source, at);
  return source[at] === '(' ? groupEnd(source, at) : at + 1;
}

function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

function groupEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ')') end = atomEnd(source, end);
  return end + 1;
}

function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = atomEnd(source, at)) {
    if (source[at] !== '|') continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  return [...parts, source.slice(from)];
}

/** What stands at the front of a pattern and takes no letter: `\b`, `^`, a look around. */
function anchorEnd(source: string): number {
  let at = 0;
  while (at < source.length) {
    const step = /^(?:\\[bB]|\^|\((?=\?<?[=!]))/.exec(source.slice(at, at + 5));
    if (!step) break;
    at = step[0] === '(' ? groupEnd(source, at) : at + step[0].length;
  }
  return at;
}

/** `anchor(?:a|b)rest` as `anchor a rest`, `anchor b rest`; null where it has no such form. */
function unfolded(source: string): string[] | null {
  const at = anchorEnd(source);
  if (!source.startsWith('(?:', at)) return null;
  const end = groupEnd(source, at);
  if (/^[*+?{]/.test(source.slice(end, end + 1))) return null;
  const [anchor, rest] = [source.slice(0, at), source.slice(end)];
  return alternativesOf(source.slice(at + 3, end - 1)).map((part) => anchor + part + rest);
}

/** As many words as one scan may look for without cutting the pattern further. */
const FEW = 2;
const MOST = 160;

function cut(source: string): string[] {
  const words = requiredIn(source);
  if (words && words.length <= FEW) return [source];
  const parts = alternativesOf(source);
  const finer = parts.length > 1 ? parts : unfolded(source);
  if (!finer || finer.length > MOST) return [source];
  const cutFiner = finer.flatMap(cut);
  // Nothing is won where each part waits for the same words, or for none.
  const known = new Set(cutFiner.map((part) => requiredIn(part)?.join('|') ?? ''));
  return known.size === 1 ? [source] : cutFiner;
}

/** Whether it numbers its groups, by which a cut would change the numbers. */
const numbersGroups = (source: string): boolean => /(?<!\\)\((?!\?)/.test(source);

/** The alternatives of a pattern, each with the words of which any of its matches holds one; null where that cannot be told. */
export function branchesOf({ source, multiline }: RegExp): { source: string; words: string[] | null }[] {
  const sources = numbersGroups(source) ? [source] : cut(source);
  return sources.map((each) => ({ source: each, words: requiredIn(each, multiline) }));
}
