import { MODALS, NEUTRAL, NO_TRADE, STANDING } from './claims.words.ts';
import type { Clause } from './clauses.ts';
import { isWeighty, type Ledger } from './ledger.ts';
import { IRREGULAR } from './stems.words.ts';
import type { Word } from './words.ts';

const SKIPPED =
  /^(?:also|just|really|only|still|do|don't|never|always|now|am|was|have|had|been|recently|currently|already|simply|truly|very|so|not|being|are|were|then|even|actually|genuinely|once|first|since|ever|long|myself|ourselves|both|all)$/;
const YOURS = /^(?:you|your|yours|u|ur)$/;
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

/** How the names of trades end. */
const TRADE = /(?:ist|ian|[^aeiou]er|or|eer|ess|ant|man|woman|smith|wright|mat)$/;
const LEADS_IN = /^(?:as|having|former|fellow|with|after|being|trained|certified|holder)$/;

const ASKING =
  /^(?:and |or |but |so )?(?:how|what|which|who|why|when|where|am|is|are|do|does|did|have|has|can|could|would|will|shall|should|may|might|please|kindly|any)\b/;

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
  if (agent === 'you' && (own || !LEADS_IN.test(words[0]!.plain))) return false;
  if (words.some(({ plain }) => MODALS.has(plain))) return false;
  const predicate = predicateOf(words);
  if (predicate?.modal) return false;
  const stem = predicate?.word?.stem;
  if (stem !== undefined && NEUTRAL.has(stem)) return false;
  const leads = LEADS_IN.test(words[0]!.plain) || (words[0]!.plain === 'and' && LEADS_IN.test(words[1]?.plain ?? ''));
  if (ASKING.test(plainOf(words)) && (asks || !predicate)) return false;
  if (/^(?:before|until|after)$/.test(words[0]!.plain) && SUBJECT.test(words[1]?.plain ?? '')) return false;
  if (words.some(({ plain }) => /^(?:not|never|cannot)$|n't$/.test(plain))) return false;
  if (open && !leads) return false;
  if (asks && !leads && !predicate) return false;
  const known = words.some(({ plain }) => YOURS.test(plain)) ? ledger.all : ledger.mine;
  const { heavy, novel } = weighed(words, (each) => known.knows(each));
  if (novel.length === 0 || novel.every(({ stem: each }) => ledger.all.knows(each))) return false;
  const standing = novel.some((word) => STANDING.has(word.stem) && !NO_TRADE.has(word.plain));
  if (/^as an? /.test(plainOf(words)) && !AS_A.test(plainOf(words)))
    return novel.length * 2 >= heavy && (novel.length > 1 || standing || TRADE.test(novel[0]!.plain));
  if (agent === null || (!predicate && !leads && !states(words)))
    return (own || first || agent === 'me') && standing && novel.length * 2 >= heavy;
  if (standing && novel.length * 3 >= heavy) return true;
  if (novel.length * 2 < heavy) return false;
  if (novel.length >= 2) return states(words) || isDeed(words, predicate?.word);
  if (!TRADE.test(novel[0]!.plain) && !STANDING.has(novel[0]!.stem)) return false;
  return heavy <= 2 && states(words) && !NO_TRADE.has(novel[0]!.plain);
}

/** "I've shipped …", "I sold …": something done, where "I keep" and "I bring" only tell of now. */
const isDeed = (words: readonly Word[], verb: Word | undefined): boolean =>
  LEADS_IN.test(words[0]!.plain) ||
  words.some(({ plain }) => /^(?:i've|we've|ive|have|had|having)$/.test(plain)) ||
  (verb !== undefined &&
    (verb.plain.endsWith('ed') || (IRREGULAR.get(verb.plain) !== verb.plain && IRREGULAR.has(verb.plain))));

const plainOf = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ');
/** What something is given as, and nobody is. */
const AS_A =
  /^as an? (?:\w+ )?(?:start|thanks?|thank you|result|token|gift|favour|favor|courtesy|reminder|rule|bonus|test|gesture|return|beginning|friend|human|small|first|way|whole|matter|link|file|pdf|photo|sign|trial)\b/;

/** "I am a …", "I work at …", "I have …": the forms in which one word more is a claim. */
function states(words: readonly Word[]): boolean {
  return /(?: i am| i'm| we are| we're) (?:\w+ )?(?:an?|the|at|in|from|based)\b| (?:i|we) (?:was|were) (?:\w+ )?(?:an?|the|at|in|from|based)\b| (?:my|our) (?:thesis|research|background|dissertation|company|team|startup|agency|firm|degree|career|field|speciality|specialty|job) (?:is|was|has|does|did)\b| (?:i|we) (?:\w+ )?(?:work|worked|study|studied|live|teach|taught|lead|led|run|ran|own|speak|trained|joined|left|specialise|specialize|hold|manage|coach|host|publish|write|design|build|sell|invest|advise|serve|represent|chair|edit)\b| (?:i've|i have|i had) (?:been|worked|had|an?|my)\b|^ as an? /.test(
    ` ${plainOf(words)} `,
  );
}
