import { requiredIn } from './required.ts';

const code3 = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0x7f) | ((text.charCodeAt(at + 1) & 0x7f) << 7) | ((text.charCodeAt(at + 2) & 0x7f) << 14);
const code4 = (text: string, at: number): number => code3(text, at) | ((text.charCodeAt(at + 3) & 0x7f) << 21);

const SLOTS = 2 ** 12;
const slotOf = (code: number): number => {
  const mixed = Math.imul(code, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
};

/** A word that calls for a pattern, found by a few of its letters and then read whole. */
interface Call {
  index: number;
  word: string;
  /** Where in the word its witness letters stand. */
  offset: number;
}

/** Where the three or four letters stand that the fewest words share. */
function witnessAt(word: string, shared: ReadonlyMap<string, number>): number {
  const size = Math.min(4, word.length);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at + size <= word.length; at += 1) {
    const gram = word.slice(at, at + size);
    const price = (shared.get(gram) ?? 0) + (gram.includes(' ') ? 4 : 0);
    if (price < least) [best, least] = [at, price];
  }
  return best;
}

type Called = (Call[] | undefined)[];

/**
 * Many patterns over one text: only those are tried of whose required words the text shows one. Says exactly what trying each in turn would say; a test compares. Texts are in lower case.
 */
export class PatternSet<Name> {
  readonly #names: readonly Name[];
  readonly #patterns: readonly RegExp[];
  readonly #byThree: Called = new Array(SLOTS);
  readonly #byFour: Called = new Array(SLOTS);
  readonly #always: Uint8Array;
  /** Which patterns the present text calls for: reused, since one text is looked at at a time. */
  readonly #called: Uint8Array;

  constructor(entries: readonly (readonly [Name, RegExp])[]) {
    this.#names = entries.map(([name]) => name);
    this.#patterns = entries.map(([, pattern]) => pattern);
    this.#always = new Uint8Array(entries.length);
    this.#called = new Uint8Array(entries.length);
    const needs = this.#patterns.map(requiredIn);
    const shared = new Map<string, number>();
    for (const word of needs.flatMap((words) => words ?? []))
      for (let at = 0; at + 4 <= word.length; at += 1)
        shared.set(word.slice(at, at + 4), (shared.get(word.slice(at, at + 4)) ?? 0) + 1);
    for (const [index, words] of needs.entries()) {
      if (!words) this.#always[index] = 1;
      for (const word of words ?? []) this.#callOn({ index, word, offset: witnessAt(word, shared) });
    }
  }

  #callOn(call: Call): void {
    const long = call.word.length >= 4;
    const table = long ? this.#byFour : this.#byThree;
    const slot = slotOf(long ? code4(call.word, call.offset) : code3(call.word, call.offset));
    const list = table[slot] ?? [];
    table[slot] = list;
    list.push(call);
  }

  #hear(calls: readonly Call[] | undefined, lower: string, at: number): void {
    if (!calls) return;
    for (const { index, word, offset } of calls)
      if (this.#called[index] === 0 && lower.startsWith(word, at - offset)) this.#called[index] = 1;
  }

  #call(lower: string): Uint8Array {
    this.#called.set(this.#always);
    const last = lower.length - 3;
    for (let at = 0; at <= last; at += 1) {
      const three = code3(lower, at);
      this.#hear(this.#byThree[slotOf(three)], lower, at);
      if (at < last) this.#hear(this.#byFour[slotOf(three | ((lower.charCodeAt(at + 3) & 0x7f) << 21))], lower, at);
    }
    return this.#called;
  }

  /** Every pattern that matches, with the place of its first match, in the set's order. */
  matches(lower: string): Map<Name, number> {
    const found = new Map<Name, number>();
    const called = this.#call(lower);
    for (let index = 0; index < called.length; index += 1) {
      if (called[index] === 0) continue;
      const at = lower.search(this.#patterns[index]!);
      if (at >= 0) found.set(this.#names[index]!, at);
    }
    return found;
  }

  /** The first pattern of the set that matches, and how. */
  first(lower: string): { name: Name; match: RegExpExecArray } | null {
    const called = this.#call(lower);
    for (let index = 0; index < called.length; index += 1) {
      const match = called[index] === 0 ? null : this.#patterns[index]!.exec(lower);
      if (match) return { name: this.#names[index]!, match };
    }
    return null;
  }

  /** The patterns that are tried on every text, because no word is sure to stand in their matches. */
  get alwaysTried(): readonly Name[] {
    return this.#names.filter((_, index) => this.#always[index] === 1);
  }
}
