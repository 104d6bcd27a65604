import { NICKNAMES } from '../reading/addressee.words.ts';
import type { FactKind } from '../rewrite.ts';
import type { Span } from '../span.ts';
import { LIGHT, STOP } from './function.words.ts';
import { AT, LANGUAGES, MEANS, NAME_WORDS, NO_NAMES, ORDINARY_ENDING, ORGANISATION } from './names.words.ts';
import { ORDINARY } from './ordinary.words.ts';
import { spelt } from './stems.ts';
import type { Said, Saying, Word } from './words.ts';

const ORDINARY_STEMS: ReadonlySet<string> = new Set(Array.from(ORDINARY, spelt));

/** A name that nothing supports. */
export interface StrangeName extends Span {
  kind: FactKind;
}

/** What names are looked up in. */
export interface Known {
  /** Whether the body has the word, in any case. */
  word: (plain: string) => boolean;
  /** Whether it is made of the first letters of a name in the body. */
  acronym: (plain: string) => boolean;
  /** Words of the reader's and the writer's own names. */
  people: readonly string[];
}

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw) || /^\p{Ll}\p{Lu}/u.test(raw);
const isShouted = (raw: string): boolean => raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

const isOrdinary = ({ plain, stem }: Word): boolean =>
  STOP.has(plain) || LIGHT.has(plain) || ORDINARY_STEMS.has(stem) || (plain.length >= 7 && ORDINARY_ENDING.test(plain));

/** "It'd", "Who'll". */
const isContracted = (plain: string): boolean => plain.includes("'") && STOP.has(plain.slice(0, plain.indexOf("'")));

/** A code: letters with figures in one word, as "B2B" or "H100". */
const isCode = (raw: string): boolean => /\p{L}/u.test(raw) && /\p{N}/u.test(raw);

/** "Liz" for "Elizabeth", "Alex" for "Alexandra": short for a name that the body has. */
const isShortFor = (plain: string, people: readonly string[]): boolean =>
  plain.length >= 2 &&
  people.some(
    (name) =>
      (plain.length >= 3 && name.startsWith(plain)) ||
      NICKNAMES.some((family) => family.has(plain) && family.has(name)),
  );

/** Whether most words of a sentence have a capital: a title, or a shout, in which a capital says nothing. */
function isTitled({ words }: Saying): boolean {
  const long = words.filter(({ raw }) => raw.length > 3);
  return long.length >= 3 && long.filter(({ raw }) => isCapital(raw)).length >= 0.7 * long.length;
}

interface Place {
  words: readonly Word[];
  at: number;
  titled: boolean;
  /** Words that the proposal itself writes in lower case. */
  lower: ReadonlySet<string>;
}

function isStrange({ words, at, titled, lower }: Place, known: Known): boolean {
  const word = words[at]!;
  const { raw, plain } = word;
  if (raw.length === 1 || NO_NAMES.has(plain) || known.word(plain) || isContracted(plain)) return false;
  if (isCode(raw)) return true;
  if (!isCapital(raw)) return false;
  const before = words[at - 1];
  if (isShouted(raw) && (known.acronym(plain) || (isOrdinary(word) && !AT.has(before?.plain ?? '')))) return false;
  if (isShortFor(plain, known.people)) return false;
  if (MEANS.has(plain) && /^(?:on|over|by|via|through|quick|short|a)$/.test(before?.plain ?? '')) return false;
  if ((word.opens || titled) && (isOrdinary(word) || lower.has(plain))) {
    const after = words[at + 1];
    return (
      NAME_WORDS.has(plain) &&
      after !== undefined &&
      /(?:^(?:and|told|said|says|from|at|who|has|is)|ed)$/.test(after.plain) &&
      !titled &&
      !lower.has(plain)
    );
  }
  if (STOP.has(plain)) return false;
  return !(isOrdinary(word) && lower.has(plain));
}

const kindOf = (run: readonly Word[], before: Word | undefined): FactKind => {
  if (run.length === 1 && LANGUAGES.has(run[0]!.plain)) return 'credential';
  if (run.some(({ plain }) => ORGANISATION.has(plain)) || AT.has(before?.plain ?? '')) return 'organisation';
  return 'name';
};

/** The names of a text that the body does not have: neighbouring words with capitals are one name. */
export function strangeNames({ sentences, words }: Said, known: Known, taken: (word: Word) => boolean): StrangeName[] {
  const lower = new Set(words.filter(({ raw }) => !isCapital(raw)).map(({ plain }) => plain));
  const found: StrangeName[] = [];
  for (const sentence of sentences) {
    const titled = isTitled(sentence);
    const place = (at: number): Place => ({ words: sentence.words, at, titled, lower });
    for (let at = 0; at < sentence.words.length; at += 1) {
      if (taken(sentence.words[at]!) || !isStrange(place(at), known)) continue;
      let end = at + 1;
      while (end < sentence.words.length && /^[ '’.-]*$/.test(sentence.words[end]!.gap) && isStrange(place(end), known))
        end += 1;
      const run = sentence.words.slice(at, end);
      found.push({ kind: kindOf(run, sentence.words[at - 1]), start: run[0]!.start, end: run.at(-1)!.end });
      at = end - 1;
    }
  }
  return found;
}
