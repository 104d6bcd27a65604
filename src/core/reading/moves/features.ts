import { CLASSED_WORDS, classOf } from '../tokens.ts';
import type { FrameName } from './frames.ts';

// A feature is up to three words, packed into one number: strings would cost ten times the time.
const BASE = 2 ** 16;
const UNKNOWN = 0;

/** A word as the model knows it: its number and that of its class, 0 where it knows none. */
interface Word {
  id: number;
  kind: number;
  classed: boolean;
}

const STRANGE: Word = { id: UNKNOWN, kind: UNKNOWN, classed: false };

/** Numbers for words. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [''];
  readonly #words = new Map<string, Word>();

  /** The number of a word, given one if it has none yet. */
  learn(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#names.push(name);
    this.#ids.set(name, this.#names.length - 1);
    return this.#names.length - 1;
  }

  idOf(name: string): number {
    return this.#ids.get(name) ?? UNKNOWN;
  }

  /** A word with its class, each given a number if it has none yet. */
  learnWord(word: string): Word {
    const kind = classOf(word);
    return { id: this.learn(word), kind: this.learn(kind), classed: kind !== word };
  }

  /** A word with its class as far as they are known; call `settle` first. */
  wordOf(word: string): Word {
    return this.#words.get(word) ?? STRANGE;
  }

  /** Works out all known words once, so that a lookup is one step. */
  settle(): void {
    for (const word of [...this.#names.slice(1), ...CLASSED_WORDS]) {
      const kind = classOf(word);
      this.#words.set(word, { id: this.idOf(word), kind: this.idOf(kind), classed: kind !== word });
    }
  }

  /** A feature as it is written: words with spaces between. */
  nameOf(key: number): string {
    const ids = [Math.floor(key / BASE / BASE), Math.floor(key / BASE) % BASE, key % BASE];
    return ids
      .filter((id) => id !== UNKNOWN)
      .map((id) => this.#names[id])
      .join(' ');
  }

  keyOf(name: string): number {
    return name.split(' ').reduce((key, word) => key * BASE + this.learn(word), 0);
  }
}

/** What the sentence model looks at, and how many features there are in all, known or not. */
export interface Features {
  keys: number[];
  count: number;
}

/** The tokens of a sentence, and whether a link stands in it. */
export interface Heard {
  tokens: readonly string[];
  link: boolean;
}

interface Numbers {
  word(name: string): Word;
  id(name: string): number;
}

/**
 * Words, pairs and triples of words and of their classes, pairs with a gap, frames, and pairs of frames. A feature with
 * a word that the vocabulary does not know is counted and left out.
 */
export function featuresOf(
  { tokens, link }: Heard,
  frames: ReadonlyMap<FrameName, number>,
  numbers: Numbers,
): Features {
  const words = ['^', ...tokens, ...(link ? ['#link'] : []), '$'].map((name) => numbers.word(name));
  const gap = numbers.id('_');
  const keys: number[] = [];
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at]!;
    const next = words[at + 1];
    const third = words[at + 2];
    count += here.classed ? 2 : 1;
    if (here.id !== UNKNOWN) keys.push(here.id);
    if (here.classed && here.kind !== UNKNOWN) keys.push(here.kind);
    if (!next) break;
    const mixed = here.classed || next.classed;
    count += mixed ? 2 : 1;
    if (here.id !== UNKNOWN && next.id !== UNKNOWN) keys.push(here.id * BASE + next.id);
    if (mixed && here.kind !== UNKNOWN && next.kind !== UNKNOWN) keys.push(here.kind * BASE + next.kind);
    if (!third) continue;
    count += 2;
    if (here.kind === UNKNOWN || third.kind === UNKNOWN) continue;
    if (next.kind !== UNKNOWN) keys.push((here.kind * BASE + next.kind) * BASE + third.kind);
    if (gap !== UNKNOWN) keys.push((here.kind * BASE + gap) * BASE + third.kind);
  }
  const framed = Array.from(frames.keys(), (name) => numbers.id(`~${name}`));
  for (const [at, frame] of framed.entries()) {
    count += 1 + framed.length - at;
    if (frame === UNKNOWN) continue;
    // Twice: one frame says as much as a word and its class.
    keys.push(frame, frame);
    for (let other = at + 1; other < framed.length; other += 1)
      if (framed[other] !== UNKNOWN) keys.push(frame * BASE + framed[other]!);
  }
  return { keys, count };
}

const SLOTS = 2 ** 18;

const slotOf = (key: number): number => {
  const [high, low] = [Math.floor(key / BASE / BASE), key % (BASE * BASE)];
  const hash = Math.imul(high ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(low | 0, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
};

/** Rows of weights by feature, in one flat table: a Map of that many float keys costs five times the time. */
export class WeightTable {
  readonly #slots = new Int32Array(SLOTS).fill(-1);
  /** A bit for each slot that is taken: most features are unknown, and this tells it from the nearest cache. */
  readonly #taken = new Int32Array(SLOTS >>> 5);
  readonly #keys: Float64Array;
  readonly #starts: Int32Array;
  readonly #cells: Int16Array;

  constructor(rows: readonly (readonly [key: number, row: readonly number[]])[]) {
    this.#keys = Float64Array.from(rows, ([key]) => key);
    this.#starts = new Int32Array(rows.length + 1);
    for (const [at, [, row]] of rows.entries()) this.#starts[at + 1] = this.#starts[at]! + row.length;
    this.#cells = Int16Array.from(rows.flatMap(([, row]) => row));
    for (const [at, key] of this.#keys.entries()) {
      let slot = slotOf(key);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
      this.#slots[slot] = at;
      this.#taken[slot >>> 5]! |= 1 << (slot & 31);
    }
  }

  #rowOf(key: number): number {
    let slot = slotOf(key);
    if ((this.#taken[slot >>> 5]! & (1 << (slot & 31))) === 0) return -1;
    for (let row = this.#slots[slot]!; row !== -1; row = this.#slots[slot]!) {
      if (this.#keys[row] === key) return row;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** Adds a feature's weights, each times `scale`, to the sums of their labels. */
  addTo(sums: number[], key: number, scale: number): void {
    const row = this.#rowOf(key);
    if (row < 0) return;
    const end = this.#starts[row + 1]!;
    for (let at = this.#starts[row]!; at < end; at += 2) {
      const label = this.#cells[at]!;
      sums[label] = sums[label]! + this.#cells[at + 1]! * scale;
    }
  }

  weightOf(key: number, label: number): number {
    const row = this.#rowOf(key);
    if (row < 0) return 0;
    for (let at = this.#starts[row]!; at < this.#starts[row + 1]!; at += 2)
      if (this.#cells[at] === label) return this.#cells[at + 1]!;
    return 0;
  }
}
