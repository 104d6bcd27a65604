// Which words any match of a pattern must hold. A sentence without one of them need not be tried (the idea of RE2's
// FilteredRE2). The parser reads what the project's patterns are made of; for anything else it says that it cannot tell.
import { ASKED, DIGIT, EDGE, END, START, signsOf } from './signs.ts';

/** All the strings a part can match, where they are few; else null. With, for any match, one of `needs` in it; null: unknown. */
interface Part {
  exact: string[] | null;
  needs: string[] | null;
}

const MOST = 48;
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
function cost(letters: string): number {
  const words = letters.split(EDGE).filter(Boolean);
  const rare = words.filter((word) => !EVERYWHERE.has(word) && word.length > 3).length;
  const long = words.length > 2 || letters.includes(START) || letters.includes(END);
  return rare > 0 ? 1 : long ? 3 : words.length > 1 ? 8 : EVERYWHERE.has(words[0] ?? '') ? 40 : 7;
}

/** The more telling of two sets: the one whose words a text seldom shows. */
function better(a: string[] | null, b: string[] | null): string[] | null {
  if (!a || !b) return a ?? b;
  const price = (words: readonly string[]): number => words.reduce((sum, word) => sum + cost(word), 0);
  return price(a) <= price(b) ? a : b;
}

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && ![EDGE, START, END, ASKED].includes(letter);

/** A string with its borders settled: an edge where one must stand; null where the string can match nothing. */
function settled(exact: string): string | null {
  let letters = '';
  for (let at = 0; at < exact.length; at += 1) {
    if (exact[at] !== BORDER) {
      letters += exact[at];
      continue;
    }
    while (exact[at + 1] === BORDER) at += 1;
    const [before, after] = [letters.at(-1), exact[at + 1]];
    if (before === undefined || after === undefined) {
      // At the rim of what is known: beside a letter of a word there is an edge, beside an edge nothing is known.
      if (isWordLetter(before ?? after)) letters += EDGE;
    } else if (isWordLetter(before) && isWordLetter(after)) return null;
  }
  return letters;
}

function asNeeds(exact: string[] | null): string[] | null {
  if (!exact) return null;
  const words = exact.map(settled).filter((word) => word !== null);
  return words.every((word) => word.length >= 3) ? words : null;
}

class Reader {
  #at = 0;
  readonly #source: string;
  /** Whether `^` and `$` stand at every line. */
  readonly #multiline: boolean;

  constructor(source: string, multiline: boolean) {
    this.#source = source;
    this.#multiline = multiline;
  }

  alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
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

  #sequence(): Part {
    let run: string[] | null = [''];
    let whole = true;
    let needs: string[] | null = null;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#quantified();
      needs = better(needs, part.needs);
      const few: boolean = run !== null && part.exact !== null && run.length * part.exact.length <= MOST;
      const joined: string[] | null = few ? run!.flatMap((a) => part.exact!.map((b) => a + b)) : null;
      if (joined) {
        run = joined;
        continue;
      }
      needs = better(needs, asNeeds(run));
      whole = false;
      run = part.exact;
    }
    needs = better(needs, asNeeds(run));
    return { exact: whole ? run : null, needs };
  }

  #quantified(): Part {
    const part = this.#atom();
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const found = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(rest);
    if (!found) return part;
    this.#at += found[0].length;
    const least = found[0].startsWith('*') || found[0].startsWith('?') ? 0 : Number(found[1] ?? 1);
    if (found[0].startsWith('?') && part.exact && part.exact.length < MOST)
      return { exact: ['', ...part.exact], needs: null };
    if (least === 0) return UNKNOWN;
    return { exact: null, needs: better(part.needs, asNeeds(part.exact)) };
  }

  #atom(): Part {
    const char = this.#source[this.#at]!;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    this.#at += 1;
    if (this.#multiline && (char === '^' || char === '$')) return EMPTY;
    if (char === '^') return { exact: [START + EDGE], needs: null };
    if (char === '$') return { exact: [EDGE + END], needs: null };
    if (char === '.') return UNKNOWN;
    if (char !== '\\') return { exact: [signsOf(char)], needs: null };
    return this.#escape();
  }

  #escape(): Part {
    const kind = this.#source[this.#at]!;
    this.#at += 1;
    if (kind === 'b') return { exact: [BORDER], needs: null };
    if (kind === 'B') return EMPTY;
    if (kind === 's' || kind === 'W') return { exact: [EDGE], needs: null };
    if (kind === 'd') return { exact: [DIGIT], needs: null };
    if (kind === 'p' || kind === 'P' || kind === 'x' || kind === 'u' || kind === 'k') {
      const braced = /^(?:\{[^}]*\}|[0-9a-f]{2,4}|<[^>]*>)/i.exec(this.#source.slice(this.#at, this.#at + 24));
      this.#at += braced ? braced[0].length : 0;
      return UNKNOWN;
    }
    return /[a-z0-9]/i.test(kind) ? UNKNOWN : { exact: [signsOf(kind)], needs: null };
  }

  #group(): Part {
    this.#at += 1;
    const look = /^\?(?:<?[=!])/.exec(this.#source.slice(this.#at, this.#at + 4));
    const head = look ?? /^\?(?::|<[^>]{1,30}>)/.exec(this.#source.slice(this.#at, this.#at + 34));
    this.#at += head ? head[0].length : 0;
    const part = this.alternatives();
    this.#at += 1;
    return look ? EMPTY : part;
  }

  #class(): Part {
    const end = this.#classEnd();
    const body = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    if (body.startsWith('^') || body.includes('\\') || /.-./.test(body) || body.length > 6) return UNKNOWN;
    return { exact: [...new Set(Array.from(body, signsOf))], needs: null };
  }

  #classEnd(): number {
    for (let at = this.#at + 1; at < this.#source.length; at += 1) {
      if (this.#source[at] === '\\') at += 1;
      else if (this.#source[at] === ']' && at > this.#at + 1) return at;
    }
    return this.#source.length;
  }
}

/** Strings of three signs and more of which every match holds at least one; null where that cannot be told. */
export function requiredIn(source: string, multiline = false): string[] | null {
  const { exact, needs } = new Reader(source, multiline).alternatives();
  const words = better(needs, asNeeds(exact));
  return words && words.length <= 400 ? words : null;
}
