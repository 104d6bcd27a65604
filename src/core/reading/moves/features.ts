import { classOf, tokensOf } from '../tokens.ts';
import type { FrameName } from './frames.ts';

// A feature is up to three words, packed into one number: strings would cost ten times the time.
const BASE = 2 ** 16;
const UNKNOWN = 0;

/** Numbers for words; 0 is a word it does not know. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The number of a word, given one if it has none yet. */
  learn(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#ids.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? UNKNOWN;
  }

  /** A feature as it is written: words with spaces between. */
  nameOf(key: number): string {
    const ids = [Math.floor(key / BASE / BASE), Math.floor(key / BASE) % BASE, key % BASE];
    return ids
      .filter((id) => id !== UNKNOWN)
      .map((id) => this.#words[id])
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

/**
 * Words, pairs and triples of words and of their classes, pairs with a gap, frames, and pairs of frames. A feature with
 * a word that the vocabulary does not know is counted and left out.
 */
export function featuresOf(
  { text, link }: { text: string; link: boolean },
  frames: ReadonlyMap<FrameName, number>,
  idOf: (word: string) => number,
): Features {
  const words = ['^', ...tokensOf(text), ...(link ? ['#link'] : []), '$'];
  const [ids, kinds] = [words.map(idOf), words.map((word) => idOf(classOf(word)))];
  const own = words.map((word) => classOf(word) !== word);
  const gap = idOf('_');
  const keys: number[] = [];
  let count = 0;
  const pair = (a: number, b: number): void => {
    count += 1;
    if (a !== UNKNOWN && b !== UNKNOWN) keys.push(a * BASE + b);
  };
  const single = (a: number): void => {
    count += 1;
    if (a !== UNKNOWN) keys.push(a);
  };
  const triple = (a: number, b: number, c: number): void => {
    count += 1;
    if (a !== UNKNOWN && b !== UNKNOWN && c !== UNKNOWN) keys.push((a * BASE + b) * BASE + c);
  };
  for (let at = 0; at < words.length; at += 1) {
    single(ids[at]!);
    if (own[at]) single(kinds[at]!);
    if (at + 1 < words.length) {
      pair(ids[at]!, ids[at + 1]!);
      if (own[at] || own[at + 1]) pair(kinds[at]!, kinds[at + 1]!);
    }
    if (at + 2 < words.length) {
      triple(kinds[at]!, kinds[at + 1]!, kinds[at + 2]!);
      triple(kinds[at]!, gap, kinds[at + 2]!);
    }
  }
  const framed = Array.from(frames.keys(), (name) => idOf(`~${name}`));
  for (const [at, frame] of framed.entries()) {
    // Twice: one frame says as much as a word and its class.
    single(frame);
    single(frame);
    for (let other = at + 1; other < framed.length; other += 1) pair(frame, framed[other]!);
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
    }
  }

  #rowOf(key: number): number {
    let slot = slotOf(key);
    for (let row = this.#slots[slot]!; row !== -1; row = this.#slots[slot]!) {
      if (this.#keys[row] === key) return row;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** Adds a feature's weights, each times `scale`, to the sums of their labels. */
  addTo(sums: Float64Array, key: number, scale: number): void {
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
