import type { Saying, Word } from './words.ts';

/** A stretch of a sentence with one subject at most. */
export interface Clause {
  words: readonly Word[];
  /** Who it speaks of, by its own words or those of the clause before. */
  agent: 'me' | 'you' | null;
  /** Whether its own words name that subject. */
  own: boolean;
  asks: boolean;
  /** Whether it stands under an "if", a "no" or a "whenever". */
  open: boolean;
  /** Whether it is the first of its sentence. */
  first: boolean;
}

const JOINS: ReadonlySet<string> = new Set(
  'and but so because since which where while who whose if when whenever unless though although whether that before after until or'.split(
    ' ',
  ),
);
const OPEN: ReadonlySet<string> = new Set('if whenever unless whether'.split(' '));
const SUBJECT: ReadonlyMap<string, 'me' | 'you'> = new Map(
  Object.entries({
    i: 'me',
    "i'm": 'me',
    "i've": 'me',
    "i'd": 'me',
    "i'll": 'me',
    im: 'me',
    ive: 'me',
    we: 'me',
    "we've": 'me',
    "we're": 'me',
    "we'd": 'me',
    "we'll": 'me',
    my: 'me',
    our: 'me',
    you: 'you',
    "you're": 'you',
    "you've": 'you',
    "you'd": 'you',
    "you'll": 'you',
    your: 'you',
    u: 'you',
  } as const),
);
const ANYBODY = /^(?:someone|somebody|one|person|anyone|people|those)$/;
const PAUSE = /[,;:()[\]—–"“”«»…]|\s-+\s/;

/** Where a clause may begin: after a pause, or with a word that joins and a subject of its own soon after. */
const begins = (words: readonly Word[], at: number): boolean =>
  PAUSE.test(words[at]!.gap) ||
  (JOINS.has(words[at]!.plain) && !(words[at]!.plain === 'who' && ANYBODY.test(words[at - 1]!.plain)));

export function clausesOf({ words, asks }: Saying): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !begins(words, at)) continue;
    const own = words.slice(from, at);
    const subject = own.find(({ plain }) => SUBJECT.has(plain));
    const before = clauses.at(-1);
    const agent = subject ? SUBJECT.get(subject.plain)! : (before?.agent ?? null);
    const open = own.some(({ plain }) => OPEN.has(plain)) || (before?.open === true && !subject);
    clauses.push({ words: own, agent, own: subject !== undefined, asks, open, first: from === 0 });
    from = at;
  }
  return clauses;
}
