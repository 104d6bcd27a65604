import { IRREGULAR, SAME } from './stems.words.ts';

const known = new Map<string, string>();
const MOST = 20_000;

/** What the forms of a word share, near enough to compare by: "cleaning" and "cleaned" give "clean". */
export function stemOf(plain: string): string {
  let stem = known.get(plain);
  if (stem === undefined) {
    if (known.size >= MOST) known.clear();
    stem = spelt(cut(plain));
    known.set(plain, stem);
  }
  return stem;
}

/** One spelling for two: "counsellor" and "counselor", "colour" and "color", "organise" and "organize". */
export const spelt = (stem: string): string =>
  stem.length < 5
    ? stem
    : stem
        .replace('our', 'or')
        .replace('ll', 'l')
        .replace(/iz(?=$|at|er)/, 'is')
        .replace('aed', 'ed');

const undoubled = (stem: string): string =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[aeiousl]$/.test(stem) ? stem.slice(0, -1) : stem;

const withoutE = (stem: string): string => (stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem);

function cut(plain: string): string {
  const irregular = IRREGULAR.get(plain);
  if (irregular !== undefined) return irregular;
  let word = plain.includes("'") ? plain.slice(0, plain.indexOf("'")) || plain : plain;
  if (word.length > 4 && /(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}i`;
  if (word.length > 3 && /[^su]s$/.test(word) && !/(?:is|ous)$/.test(word)) word = word.slice(0, -1);
  else if (word.length > 4 && word.endsWith('sses')) word = word.slice(0, -2);
  if (word.length > 5 && /[aeiouy].{0,12}ing$/.test(word)) word = undoubled(word.slice(0, -3));
  else if (word.length > 4 && /[aeiouy].{0,12}ed$/.test(word)) word = undoubled(word.slice(0, -2));
  if (word.length > 3 && word.endsWith('y')) return `${word.slice(0, -1)}i`;
  return withoutE(word);
}

const classes = new Map<string, number[]>();
for (const [at, words] of SAME.entries())
  for (const word of words) {
    const stem = stemOf(word);
    classes.set(stem, [...(classes.get(stem) ?? []), at]);
  }

/** The groups of words that a rewrite may change for one another, by number. */
export const groupsOf = (stem: string): readonly number[] => classes.get(stem) ?? [];

/** Stems, with what is akin to them: forms of one root, and words that may stand for one another. */
export class Vocabulary {
  readonly #stems = new Set<string>();
  readonly #groups = new Set<number>();
  readonly #roots = new Map<string, string[]>();

  add(stem: string): void {
    if (this.#stems.has(stem)) return;
    this.#stems.add(stem);
    for (const group of groupsOf(stem)) this.#groups.add(group);
    if (stem.length < 4) return;
    const root = stem.slice(0, 4);
    const others = this.#roots.get(root);
    if (others) others.push(stem);
    else this.#roots.set(root, [stem]);
  }

  get size(): number {
    return this.#stems.size;
  }

  /** Whether it has this very stem. */
  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** Whether it has the stem, one of the same root, or a word that may stand for it. */
  knows(stem: string): boolean {
    if (this.#stems.has(stem) || groupsOf(stem).some((group) => this.#groups.has(group))) return true;
    return stem.length >= 4 && (this.#roots.get(stem.slice(0, 4)) ?? []).some((other) => isAkin(stem, other));
  }
}

/** "startup" is no form of "start". */
const COMPOUND = /^(?:up|out|over|off|down|set|book|man|work|shop|house|time|line|land)/;

/** Whether two stems begin alike for most of the shorter: "translat" and "translation". */
function isAkin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 4;
  while (same < shorter && a[same] === b[same]) same += 1;
  return (
    same >= Math.max(4, Math.ceil(shorter * 0.75)) && !COMPOUND.test(a.slice(same)) && !COMPOUND.test(b.slice(same))
  );
}
