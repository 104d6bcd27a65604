import { MODALS, NEUTRAL, NO_TRADE, STANDING } from './claims.words.ts';
import type { Clause } from './clauses.ts';
import { isWeighty, type Ledger } from './ledger.ts';
import type { Word } from './words.ts';

const SKIPPED =
  /^(?:also|just|really|only|still|do|don't|never|always|now|am|was|have|had|been|recently|currently|already|simply|truly|very|so|not|being|are|were|then|even|actually|genuinely)$/;
const SUBJECT = /^(?:i|we|i'm|i've|im|ive|we've|we're|i'd|we'd|i'll|we'll)$/;

/** The verb, or what stands for one, after the writer as subject; null where the clause has no such subject. */
function predicateOf(words: readonly Word[]): { at: number; word: Word | undefined; modal: boolean } | null {
  const subject = words.findIndex(({ plain }) => SUBJECT.test(plain));
  if (subject < 0) return null;
  let at = subject + 1;
  while (at < words.length && SKIPPED.test(words[at]!.plain)) at += 1;
  const word = words[at];
  return {
    at,
    word,
    modal: /'(?:d|ll)$/.test(words[subject]!.plain) || (word !== undefined && MODALS.has(word.plain)),
  };
}

const LEADS_IN = /^(?:as|having|former|fellow|with|after|being|trained|certified|holder)$/;

interface Weighed {
  heavy: number;
  novel: readonly Word[];
}

export function weighed(words: readonly Word[], knows: (stem: string) => boolean): Weighed {
  const heavy = words.filter(isWeighty);
  return { heavy: heavy.length, novel: heavy.filter(({ stem }) => !knows(stem)) };
}

/** Whether a statement of the writer about themselves has nothing in the body to stand on. */
export function isStrangeCredential({ words, agent, asks, open, first, own }: Clause, ledger: Ledger): boolean {
  if (agent === 'you' || open) return false;
  const predicate = predicateOf(words);
  if (predicate?.modal) return false;
  const stem = predicate?.word?.stem;
  if (stem !== undefined && NEUTRAL.has(stem)) return false;
  const leads = LEADS_IN.test(words[0]!.plain) || (words[0]!.plain === 'and' && LEADS_IN.test(words[1]?.plain ?? ''));
  if (asks && !leads && !predicate) return false;
  const { heavy, novel } = weighed(words, (each) => ledger.mine.knows(each));
  if (novel.length === 0) return false;
  const standing = novel.some((word) => STANDING.has(word.stem) && !NO_TRADE.has(word.plain));
  if (agent === null || (!predicate && !leads))
    return (own || first || agent === 'me') && standing && novel.length * 2 >= heavy;
  if (standing && novel.length * 3 >= heavy) return true;
  if (novel.length * 2 < heavy) return false;
  if (novel.length >= 2) return true;
  return heavy <= 2 && states(words) && !NO_TRADE.has(novel[0]!.plain);
}

/** "I am a …", "I work at …", "I have …": the forms in which one word more is a claim. */
function states(words: readonly Word[]): boolean {
  return /(?: i am| i'm| we are| we're) (?:\w+ )?(?:an?|the|at|in|from|based)\b| (?:i|we) (?:\w+ )?(?:work|worked|study|studied|live|teach|taught|lead|led|run|ran|own|speak|trained|joined|left)\b| (?:i've|i have|i had) (?:been|worked|had|an?|my)\b|^ as an? /.test(
    ` ${words.map(({ plain }) => plain).join(' ')} `,
  );
}
