// A regular expression taken apart, as far as the search for its words needs it.

interface Quantified {
  /** As it is written, with its quantifier. */
  source: string;
  /** How often it may stand, at least and at most. */
  least: number;
  most: number;
}

/** One element of a pattern: a letter or any of a few, a place, a kind of letter, a look around, a group. */
export type Atom = Quantified &
  (
    | { kind: 'text'; letters: readonly string[] }
    | { kind: 'edge' | 'start' | 'end' | 'digit' | 'space' | 'look' | 'other' }
    | { kind: 'group'; alternatives: readonly Sequence[]; captures: boolean }
  );
export type Sequence = readonly Atom[];

type Bare = Atom extends infer Each ? (Each extends Atom ? Omit<Each, keyof Quantified> : never) : never;

const ESCAPES: Readonly<Record<string, Bare['kind']>> = { b: 'edge', B: 'look', s: 'space', d: 'digit' };

class Parser {
  #at = 0;
  readonly #source: string;
  /** Whether `^` and `$` stand at every line. */
  readonly #multiline: boolean;

  constructor({ source, multiline }: RegExp) {
    this.#source = source;
    this.#multiline = multiline;
  }

  alternatives(): Sequence[] {
    const branches = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return branches;
  }

  #sequence(): Sequence {
    const atoms: Atom[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const from = this.#at;
      const atom = this.#atom();
      const [least, most] = this.#quantifier();
      atoms.push({ ...atom, least, most, source: this.#source.slice(from, this.#at) } as Atom);
    }
    return atoms;
  }

  #quantifier(): [least: number, most: number] {
    const found = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!found) return [1, 1];
    this.#at += found[0].length;
    if (found[0][0] === '?') return [0, 1];
    if (found[1] === undefined) return [found[0][0] === '*' ? 0 : 1, Number.POSITIVE_INFINITY];
    const least = Number(found[1]);
    return [least, found[3] ? Number(found[3]) : found[2] ? Number.POSITIVE_INFINITY : least];
  }

  #atom(): Bare {
    const char = this.#source[this.#at]!;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at += 1;
    if (char === '^' || char === '$') return { kind: this.#multiline ? 'look' : char === '^' ? 'start' : 'end' };
    if (char === '.') return { kind: 'other' };
    return char === '\\' ? this.#escape() : { kind: 'text', letters: [char] };
  }

  #escape(): Bare {
    const kind = this.#source[this.#at]!;
    this.#at += 1;
    const known = ESCAPES[kind];
    if (known) return { kind: known } as Bare;
    // The two signs that are no letter of a word.
    if (kind === 'W') return { kind: 'text', letters: [' ', '?'] };
    if (!/[a-z0-9]/i.test(kind)) return { kind: 'text', letters: [kind] };
    const braced = /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.#source.slice(this.#at, this.#at + 40));
    this.#at += braced ? braced[0].length : ({ x: 2, u: 4 }[kind] ?? 0);
    return { kind: 'other' };
  }

  #group(): Bare {
    const look = /^\(\?<?[=!]/.exec(this.#source.slice(this.#at, this.#at + 4));
    const head = look ?? /^\((?:\?:|\?<[^>]{1,30}>)?/.exec(this.#source.slice(this.#at, this.#at + 34))!;
    this.#at += head[0].length;
    const alternatives = this.alternatives();
    this.#at += 1;
    return look ? { kind: 'look' } : { kind: 'group', alternatives, captures: head[0] !== '(?:' };
  }

  #class(): Bare {
    const from = this.#at + 1;
    let end = from;
    while (end < this.#source.length && this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
    this.#at = end + 1;
    const body = this.#source.slice(from, end);
    const few = body.length <= 6 && !body.startsWith('^') && !body.includes('\\') && !/.-./.test(body);
    return few ? { kind: 'text', letters: Array.from(body) } : { kind: 'other' };
  }
}

/** The alternatives of a pattern, each as the elements it is made of. */
export const parsed = (pattern: RegExp): Sequence[] => new Parser(pattern).alternatives();
