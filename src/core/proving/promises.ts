import type { Clause } from './clauses.ts';
import { isWeighty, type Ledger } from './ledger.ts';
import { DOING, FILLERS, GIVING, OUTS, TAKING, WILLING } from './promises.words.ts';
import type { Word } from './words.ts';

const ME_WILL = /^(?:i'll|we'll|i'd|we'd)$/;
const ME_AM = /^(?:i'm|we're|im)$/;
const MODAL = /^(?:will|shall|can|could|would|may|should|might)$/;
const SELF = /^(?:i|we)$/;
const PLANS = /^(?:plan|intend|promise|offer|pledge|aim|vow)$/;

/** The place of the verb of a promise, or of what stands there; -1 where the words promise nothing. */
function verbAt(words: readonly Word[], from: number): number {
  const plain = (at: number): string => words[at]?.plain ?? '';
  const one = plain(from);
  let at = -1;
  if (ME_WILL.test(one)) at = from + 1;
  else if (ME_AM.test(one) && WILLING.has(plain(from + 1)) && plain(from + 2) === 'to') at = from + 3;
  else if (SELF.test(one) && MODAL.test(plain(from + 1))) at = from + 2;
  else if (
    SELF.test(one) &&
    /^(?:am|are)$/.test(plain(from + 1)) &&
    plain(from + 3) === 'to' &&
    WILLING.has(plain(from + 2))
  )
    at = from + 4;
  else if (SELF.test(one) && PLANS.test(plain(from + 1))) at = from + 2;
  else if (MODAL.test(one) && SELF.test(plain(from + 1))) at = from + 2;
  else if (WILLING.has(one) && plain(from + 1) === 'to') at = from + 2;
  else if (one === 'let' && plain(from + 1) === 'me') at = from + 2;
  else if (/^(?:want|like|have)$/.test(one) && plain(from + 1) === 'me') at = from + 2;
  if (at < 0) return -1;
  while (FILLERS.has(plain(at))) at += 1;
  return at < words.length ? at : -1;
}

/** Forms of handing over without a verb of promising; the place where what is handed over begins. */
function handedAt(words: readonly Word[], at: number): number {
  const plain = (place: number): string => words[place]?.plain ?? '';
  const one = plain(at);
  if (/^(?:attached|enclosed|attaching|enclosing)$/.test(one)) return 0;
  if (one === 'here' && /^(?:is|are)$/.test(plain(at + 1)) && words.length > at + 3) return at + 2;
  if (one === "here's" || (one === 'here' && words[at]!.raw.length > 4)) return at + 1;
  if (one === 'in' && plain(at + 1) === 'return') return at;
  if (one === 'my' && plain(at + 1) === 'treat') return at + 1;
  if (
    /^(?:coffee|lunch|dinner|drinks|breakfast|beer|tea)(?:'s)?$/.test(one) &&
    /^(?:on|is)$/.test(plain(at + 1)) &&
    /^(?:me|on)$/.test(plain(at + 2))
  )
    return at;
  if (one === 'count' && plain(at + 1) === 'on' && plain(at + 2) === 'me') return at;
  if (/^(?:free|welcome)$/.test(one) && plain(at + 1) === 'to' && !OUTS.has(words[at + 2]?.stem ?? '')) return at + 2;
  if (one === 'owe' && plain(at + 1) === 'you') return at;
  if (
    one === 'return' &&
    /^(?:the|your|a|this)$/.test(plain(at + 1)) &&
    /^(?:favou?r|kindness|gesture)$/.test(plain(at + 2))
  )
    return at;
  return -1;
}

interface Promised {
  verb: Word | null;
  things: readonly Word[];
}

function isKept({ verb, things }: Promised, { offers }: Ledger): boolean {
  const heavy = things.filter((word) => isWeighty(word) && !GIVING.has(word.stem));
  const known = heavy.filter(({ stem }) => offers.knows(stem)).length;
  if (verb === null) return heavy.length === 0 ? false : known >= 0.6 * heavy.length;
  if (heavy.length === 0)
    return GIVING.has(verb.stem) ? offers.size > 0 && things.length <= 6 : offers.knows(verb.stem);
  const most = known >= 0.6 * heavy.length;
  return most && (GIVING.has(verb.stem) || DOING.has(verb.stem) || offers.knows(verb.stem));
}

/** Whether a clause promises what neither the draft nor `canOffer` holds out; `before` tells that the clause it goes on from promises. */
export function promiseIn({ words, open }: Clause, ledger: Ledger, before: boolean): 'none' | 'kept' | 'strange' {
  for (let at = 0; at < words.length; at += 1) {
    const handed = open ? -1 : handedAt(words, at);
    if (handed >= 0) {
      return isKept({ verb: null, things: words.slice(handed) }, ledger) ? 'kept' : 'strange';
    }
    const verb = verbAt(words, at);
    if (verb < 0) continue;
    const doing = words[verb]!;
    if (
      /^(?:not|never|no|n't)$/.test(doing.plain) ||
      words.slice(at, verb).some(({ plain }) => /^(?:not|never|won't|only)$/.test(plain))
    )
      return 'none';
    if (TAKING.has(doing.stem)) continue;
    return isKept({ verb: doing, things: words.slice(verb + 1) }, ledger) ? 'kept' : 'strange';
  }
  const [joins, verb] = [words[0]!.plain, words[1]];
  if (
    before &&
    /^(?:and|or|then)$/.test(joins) &&
    verb &&
    !TAKING.has(verb.stem) &&
    (GIVING.has(verb.stem) || words.length > 2) &&
    !words.some(({ plain }) => SELF.test(plain))
  )
    return isKept({ verb, things: words.slice(2) }, ledger) ? 'kept' : 'strange';
  return 'none';
}
