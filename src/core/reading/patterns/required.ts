// Which words any match of a pattern must hold. A sentence without one of them need not be tried (the idea of RE2's
// FilteredRE2). For what the parser does not know it says that it cannot tell.
import type { Atom, Sequence } from './parse.ts';
import { ASKED, DIGIT, EDGE, END, START, signsOf } from './signs.ts';

/** All the strings a part can match, where they are few; else null. With, for any match, one of `needs` in it; null: unknown. */
interface Part {
  exact: readonly string[] | null;
  needs: readonly string[] | null;
}

const MOST = 40;
const EMPTY: Part = { exact: [''], needs: null };
const UNKNOWN: Part = { exact: null, needs: null };

/** The end of a word, as `\b` has it, until it is known what stands beside it. */
const BORDER = '\x01';

// Words that any English text shows: poor witnesses.
const EVERYWHERE = new Set(
  `a i the and you your you're my me we our us it is are was be to of in for on with at by as if or so not no do did does
   have has had can could will would may might this that these those there here what how who any some more an from about
   m d ve ll re s t don just like know want need please thank thanks hope help time work all one who when`.split(/\s+/),
);

/** How often about a text shows the words: the dearer, the poorer a witness. */
function cost(signs: string): number {
  const words = signs.split(EDGE).filter(Boolean);
  if (words.some((word) => word.length > 3 && !EVERYWHERE.has(word))) return 0.1;
  if (words.length > 2 || signs.startsWith(START) || signs.endsWith(END)) return 3;
  return words.length > 1 ? 8 : EVERYWHERE.has(words[0] ?? '') ? 40 : 7;
}

const price = (words: readonly string[]): number => words.reduce((sum, word) => sum + cost(word), 0);

type Needs = readonly string[] | null;

/** The more telling of two sets: the one whose words a text seldom shows. */
const better = (a: Needs, b: Needs): Needs => (a && b ? (price(a) <= price(b) ? a : b) : (a ?? b));

const NO_LETTERS: ReadonlySet<string | undefined> = new Set([EDGE, START, END, ASKED, undefined]);

/** A string with its borders settled: an edge where one must stand; null where the string can match nothing. */
function settled(exact: string): string | null {
  if (!exact.includes(BORDER)) return exact;
  let signs = '';
  for (let at = 0; at < exact.length; at += 1) {
    if (exact[at] !== BORDER) {
      signs += exact[at];
      continue;
    }
    while (exact[at + 1] === BORDER) at += 1;
    const [before, after] = [signs.at(-1), exact[at + 1]];
    if (before === undefined || after === undefined) {
      // At the rim of what is known: beside a letter of a word there is an edge, beside an edge nothing is known.
      if (!NO_LETTERS.has(before ?? after)) signs += EDGE;
    } else if (!NO_LETTERS.has(before) && !NO_LETTERS.has(after)) return null;
  }
  return signs;
}

function asNeeds(exact: Needs): Needs {
  if (!exact) return null;
  const words: string[] = [];
  for (const each of exact) {
    const word = settled(each);
    if (word === null) continue;
    if (word.length < 3) return null;
    words.push(word);
  }
  return words;
}

/** The part of each atom, worked out once: a branch shares most of its atoms with its neighbours. */
const parts = new WeakMap<Atom, Part>();

function partOf(atom: Atom): Part {
  const known = parts.get(atom);
  if (known) return known;
  const part = quantified(atom, bare(atom));
  parts.set(atom, part);
  return part;
}

function bare(atom: Atom): Part {
  switch (atom.kind) {
    case 'text':
      return { exact: atom.letters.map(signsOf), needs: null };
    case 'edge':
      return { exact: [BORDER], needs: null };
    case 'start':
      return { exact: [START + EDGE], needs: null };
    case 'end':
      return { exact: [EDGE + END], needs: null };
    case 'digit':
      return { exact: [DIGIT], needs: null };
    case 'space':
      return { exact: [EDGE], needs: null };
    case 'look':
      return EMPTY;
    case 'group':
      return alternatives(atom.alternatives.map(sequencePart));
    default:
      return UNKNOWN;
  }
}

function quantified({ least, most }: Atom, part: Part): Part {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.exact && part.exact.length < MOST)
    return { exact: ['', ...part.exact], needs: null };
  if (least === 0) return UNKNOWN;
  if (least > 1 && part.exact?.length === 1) part = { exact: [part.exact[0]!.repeat(Math.min(least, 6))], needs: null };
  return { exact: null, needs: better(part.needs, asNeeds(part.exact)) };
}

function alternatives(branches: readonly Part[]): Part {
  if (branches.length === 1) return branches[0]!;
  const exact = branches.every((branch) => branch.exact)
    ? [...new Set(branches.flatMap((branch) => branch.exact!))]
    : null;
  const needs = branches.map((branch) => better(branch.needs, asNeeds(branch.exact)));
  return {
    exact: exact && exact.length <= MOST ? exact : null,
    needs: needs.every((words) => words) ? [...new Set(needs.flatMap((words) => words!))] : null,
  };
}

function joined(a: Needs, b: Needs): Needs {
  if (!a || !b || a.length * b.length > MOST) return null;
  if (b.length === 1) return a.map((left) => left + b[0]!);
  return a.flatMap((left) => b.map((right) => left + right));
}

/** What a sequence can match, and every set of strings of which its matches hold one. */
function walked(sequence: Sequence): { exact: Needs; sets: (readonly string[])[] } {
  let [run, whole]: [Needs, boolean] = [[''], true];
  const sets: Needs[] = [];
  for (const atom of sequence) {
    const part = partOf(atom);
    sets.push(part.needs);
    const longer = joined(run, part.exact);
    if (!longer) {
      sets.push(asNeeds(run));
      whole = false;
    }
    run = longer ?? part.exact;
  }
  sets.push(asNeeds(run));
  return { exact: whole ? run : null, sets: sets.filter((set) => set !== null) };
}

function sequencePart(sequence: Sequence): Part {
  const { exact, sets } = walked(sequence);
  return { exact, needs: sets.reduce<Needs>(better, null) };
}

/** Beside the first set only such are looked for as a text seldom shows. */
const TELLING = 39;
/** So many sets are looked for at most. */
export const SETS = 3;

/**
 * Sets of strings, the most telling first: any match of a branch holds at least one string of each set. None where
 * nothing can be told. Strings have three signs and more.
 */
export function requiredIn(sequence: Sequence): (readonly string[])[] {
  const { sets } = walked(sequence);
  return sets
    .filter((set) => set.length <= 400)
    .sort((a, b) => price(a) - price(b))
    .filter((set, at) => at === 0 || price(set) < TELLING)
    .slice(0, SETS);
}
