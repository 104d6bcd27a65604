import { calledBy, callOn } from './calls.ts';
import { requiredIn } from './required.ts';

/**
 * Many patterns over one text: only those are tried of whose required words the text shows one. Says exactly what
 * trying each in turn would say; a test compares. Texts are in lower case.
 */
export class PatternSet<Name> {
  readonly #names: readonly Name[];
  readonly #patterns: readonly RegExp[];
  readonly #always: readonly boolean[];
  /** The number of the set's first pattern among all patterns that are called by words. */
  readonly #first: number;

  constructor(entries: readonly (readonly [Name, RegExp])[]) {
    this.#names = entries.map(([name]) => name);
    this.#patterns = entries.map(([, pattern]) => pattern);
    const needs = this.#patterns.map(requiredIn);
    this.#always = needs.map((words) => words === null);
    this.#first = callOn(needs.map((words) => words ?? []));
  }

  /** Every pattern that matches, with the place of its first match, in the set's order. */
  matches(lower: string): Map<Name, number> {
    const found = new Map<Name, number>();
    const called = calledBy(lower);
    for (let index = 0; index < this.#patterns.length; index += 1) {
      if (called[this.#first + index] === 0 && !this.#always[index]) continue;
      const at = lower.search(this.#patterns[index]!);
      if (at >= 0) found.set(this.#names[index]!, at);
    }
    return found;
  }

  /** The first pattern of the set that matches, and how. */
  first(lower: string): { name: Name; match: RegExpExecArray } | null {
    const called = calledBy(lower);
    for (let index = 0; index < this.#patterns.length; index += 1) {
      if (called[this.#first + index] === 0 && !this.#always[index]) continue;
      const match = this.#patterns[index]!.exec(lower);
      if (match) return { name: this.#names[index]!, match };
    }
    return null;
  }

  /** The patterns that are tried on every text, because no word is sure to stand in their matches. */
  get alwaysTried(): readonly Name[] {
    return this.#names.filter((_, index) => this.#always[index]);
  }
}
