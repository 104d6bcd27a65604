import { branchesOf } from './branches.ts';
import { calledBy, callOn, nextCalled } from './calls.ts';

interface Branch {
  source: string;
  flags: string;
  /** Made when it is first tried: most never are. */
  regex: RegExp | null;
  /** The place in its set of the pattern it belongs to. */
  pattern: number;
}

const made = (branch: Branch): RegExp => {
  branch.regex ??= new RegExp(branch.source, branch.flags);
  return branch.regex;
};

/**
 * Many patterns over one text: of each only those branches are tried of whose words the text shows one. Says exactly
 * what trying each whole pattern in turn would say; a test compares. Texts are in lower case.
 */
export class PatternSet<Name> {
  readonly #names: readonly Name[];
  readonly #branches: readonly Branch[];
  readonly #first: number;
  readonly #end: number;

  constructor(entries: readonly (readonly [Name, RegExp])[]) {
    this.#names = entries.map(([name]) => name);
    const cut = entries.map(([, pattern]) => branchesOf(pattern));
    const flagsOf = (pattern: number): string => entries[pattern]![1].flags.replace('g', '');
    this.#branches = cut.flatMap((parts, pattern) =>
      parts.map(({ source }) => ({ source, flags: flagsOf(pattern), regex: null, pattern })),
    );
    this.#first = callOn(cut.flat().map(({ needs }) => needs));
    this.#end = this.#first + this.#branches.length;
  }

  /** Every pattern that matches, with the place of its first match, in the set's order. */
  matches(lower: string): Map<Name, number> {
    const found = new Map<Name, number>();
    const called = calledBy(lower);
    for (let at = this.#next(called, this.#first); at >= 0; at = this.#next(called, at + 1)) {
      const branch = this.#branches[at - this.#first]!;
      const place = lower.search(made(branch));
      if (place < 0) continue;
      const name = this.#names[branch.pattern]!;
      const known = found.get(name);
      if (known === undefined || place < known) found.set(name, place);
    }
    return found;
  }

  /** The first pattern of the set that matches, and how. */
  first(lower: string, text = lower): { name: Name; match: RegExpExecArray } | null {
    const called = calledBy(lower);
    let [best, of] = [null as RegExpExecArray | null, -1];
    for (let at = this.#next(called, this.#first); at >= 0; at = this.#next(called, at + 1)) {
      const branch = this.#branches[at - this.#first]!;
      if (best && branch.pattern !== of) break;
      const match = made(branch).exec(text);
      if (match && (!best || match.index < best.index)) [best, of] = [match, branch.pattern];
    }
    return best && { name: this.#names[of]!, match: best };
  }

  /** Whether any pattern of the set matches. */
  test(lower: string, text = lower): boolean {
    const called = calledBy(lower);
    for (let at = this.#next(called, this.#first); at >= 0; at = this.#next(called, at + 1))
      if (made(this.#branches[at - this.#first]!).test(text)) return true;
    return false;
  }

  /** Whether the text shows a word of any of its patterns. */
  isCalled(lower: string): boolean {
    return this.#next(calledBy(lower), this.#first) >= 0;
  }

  #next(called: Int32Array, from: number): number {
    return from < this.#end ? nextCalled(called, from, this.#end) : -1;
  }
}

/**
 * One pattern with the interface of a RegExp, tried only where a text shows a word of it. It looks for its words in the
 * text in lower case; where letters matter, it is tried on the text as written, given beside it.
 */
export class Pattern {
  readonly #set: PatternSet<null>;
  readonly #whole: RegExp;

  constructor(whole: RegExp) {
    this.#whole = whole;
    this.#set = new PatternSet([[null, whole]]);
  }

  test(lower: string, text = lower): boolean {
    return this.#set.test(lower, text);
  }

  exec(lower: string, text = lower): RegExpExecArray | null {
    return this.#set.first(lower, text)?.match ?? null;
  }

  /** Every match; the pattern has the flag `g`. */
  all(lower: string, text = lower): Iterable<RegExpExecArray> {
    return this.#set.isCalled(lower) ? text.matchAll(this.#whole) : [];
  }

  /** Every match in a text of which all that counts stands in the pieces, which are in lower case. */
  allAmong(pieces: readonly string[], text: string): Iterable<RegExpExecArray> {
    return pieces.some((lower) => this.#set.isCalled(lower)) ? text.matchAll(this.#whole) : [];
  }
}

/** A pattern that is tried only where a text in lower case shows one of its words. */
export const pattern = (regex: RegExp): Pattern => new Pattern(regex);
