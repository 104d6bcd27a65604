// Cuts a pattern into alternatives that together match exactly what it matches: a text then tries only those of them of
// which it shows a word. `\b(?:a|b) c` is `\ba c` or `\bb c`; an earlier alternative goes before a later one at the same place.
import { parsed, type Sequence } from './parse.ts';
import { requiredIn } from './required.ts';

/** A part of a pattern, and sets of words: any of its matches holds a word of each. */
export interface Branch {
  source: string;
  needs: readonly (readonly string[])[];
}

/** As many words as one branch may wait for without being cut further. */
const FEW = 8;
/** More branches than these are not cut out of one group. */
const MOST = 160;

const ANCHORS: ReadonlySet<string> = new Set(['edge', 'start', 'look']);

/** `anchor(?:a|b)rest` as `anchor a rest`, `anchor b rest`; null where it has no such form. */
function unfolded(sequence: Sequence): Sequence[] | null {
  const at = sequence.findIndex(({ kind }) => !ANCHORS.has(kind));
  const head = sequence[at];
  if (head?.kind !== 'group' || head.captures || head.least !== 1 || head.most !== 1) return null;
  const [anchors, rest] = [sequence.slice(0, at), sequence.slice(at + 1)];
  return head.alternatives.map((part) => [...anchors, ...part, ...rest]);
}

const branchOf = (sequence: Sequence): Branch => ({
  source: sequence.map(({ source }) => source).join(''),
  needs: requiredIn(sequence),
});

function cut(sequence: Sequence): Branch[] {
  const whole = branchOf(sequence);
  if (whole.needs[0] && whole.needs[0].length <= FEW) return [whole];
  const parts = unfolded(sequence);
  if (!parts || parts.length > MOST) return [whole];
  const finer = parts.flatMap(cut);
  return differ(finer) ? finer : [whole];
}

/** Nothing is won where each branch waits for the same words, or for none. */
const differ = (branches: readonly Branch[]): boolean =>
  new Set(branches.map(({ needs }) => needs[0]?.join('|') ?? '')).size > 1;

const captures = (sequence: Sequence): boolean =>
  sequence.some((atom) => atom.kind === 'group' && (atom.captures || atom.alternatives.some(captures)));

/** The branches of a pattern; one that captures is left whole, for a cut would change the numbers of its groups. */
export function branchesOf(pattern: RegExp): Branch[] {
  const sequences = parsed(pattern);
  if (!sequences.some(captures)) return sequences.flatMap(cut);
  const firsts = sequences.map((sequence) => requiredIn(sequence)[0]);
  const known = firsts.every((words) => words !== undefined);
  return [{ source: pattern.source, needs: known ? [[...new Set(firsts.flatMap((words) => words!))]] : [] }];
}
