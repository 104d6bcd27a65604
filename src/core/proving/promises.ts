import type { Clause } from './clauses.ts';
import { MONTH, WEEKDAY } from './dates.words.ts';
import { isWeighty, type Ledger } from './ledger.ts';
import { DOING, FILLERS, GIVING, HELPING, OUTS, TAKING, VESSELS, WILLING } from './promises.words.ts';
import { joined, type Word } from './words.ts';

const ME_WILL = /^(?:i'll|we'll|i'd|we'd)$/;
const MODAL = /^(?:will|shall|can|could|would|may|should|might)$/;
const DATED: ReadonlySet<string> = new Set([...WEEKDAY.keys(), ...MONTH.keys()]);
const GETS = /^(?:get|find|take)$/;
/** What serves only the writer's own wish: it gives nothing. */
const OWN_PAPERS =
  /^ (?:you |u )?(?:my|the|a|our) (?:\w+ )?(?:cv|resume|papers|application|portfolio|references|transcript|availability|details) /;
const SELF = /^(?:i|we)$/;
const PLANS = /^(?:plan|intend|promise|offer|pledge|aim|vow)$/;

/** How a promise begins: where its verb may stand, and whether it is put as a question that may as well ask for something. */
interface Opening {
  at: number;
  asking: boolean;
}

const OFFERED_TO =
  /^(?:to|am|are|be|being|and|but|so|or|i|we|i'm|we're|im|also|always|more|than|only|just|very|quite|most|then|still|too|would|i'd|we'd)$/;

function openingAt(words: readonly Word[], from: number): Opening | null {
  const plain = (at: number): string => words[at]?.plain ?? '';
  const one = plain(from);
  const sure = (at: number): Opening => ({ at, asking: false });
  if (ME_WILL.test(one)) return sure(from + 1);
  if (SELF.test(one) && MODAL.test(plain(from + 1))) return sure(from + 2);
  if (SELF.test(one) && PLANS.test(plain(from + 1))) return sure(from + 2);
  if (/^(?:shall|should)$/.test(one) && SELF.test(plain(from + 1))) return sure(from + 2);
  if (MODAL.test(one) && SELF.test(plain(from + 1))) return { at: from + 2, asking: true };
  if (WILLING.has(one) && plain(from + 1) === 'to' && words.slice(0, from).every((word) => OFFERED_TO.test(word.plain)))
    return sure(from + 2);
  if (/^(?:let|want|like|have)$/.test(one) && plain(from + 1) === 'me') return sure(from + 2);
  return null;
}

/** The place of the verb of a promise that begins at `from`, or null where the words there promise nothing. */
function verbAt(words: readonly Word[], from: number): Opening | null {
  const opening = openingAt(words, from);
  if (!opening) return null;
  let at = opening.at;
  for (; at < words.length; at += 1) {
    const [one, two] = [words[at]!.plain, words[at + 1]?.plain];
    if (one === 'be' || one === 'am') {
      const willing = words.slice(at + 1, at + 6).findIndex(({ plain }) => WILLING.has(plain));
      if (willing < 0 || words[at + 2 + willing]?.plain !== 'to') return null;
      at += willing + 2;
    } else if (/^(?:like|love)$/.test(one)) {
      if (two !== 'to') return null;
      at += 1;
    } else if (!FILLERS.has(one)) break;
  }
  return at < words.length ? { ...opening, at } : null;
}

/** Forms of handing over without a verb of promising; the place where what is handed over begins. */
function handedAt(words: readonly Word[], at: number): number {
  const plain = (place: number): string => words[place]?.plain ?? '';
  const one = plain(at);
  if (/^(?:attached|enclosed|attaching|enclosing)$/.test(one))
    return words.some((word) => /^(?:it|it's|they|they're|them|both)$/.test(word.plain)) ? words.length : 0;
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
  if (
    /^(?:free|welcome)$/.test(one) &&
    plain(at + 1) === 'to' &&
    (one === 'welcome' || /^(?:use|keep|take|copy|adapt|steal|borrow|download)$/.test(plain(at + 2))) &&
    !OUTS.has(words[at + 2]?.stem ?? '')
  )
    return one === 'free' || /^(?:use|keep|take|copy|adapt|have|borrow)$/.test(plain(at + 2)) ? at + 3 : at + 2;
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

/** "Send you them", "welcome to it": what was just told of. */
function pointsBack(things: readonly Word[]): boolean {
  const at = things[0] && /^(?:you|u|to)$/.test(things[0].plain) ? 1 : 0;
  return (
    /^(?:it|them|these|those|that|this|one|both|some|any|all|more)$/.test(things[at]?.plain ?? '') &&
    /^(?:|[^a-z].*|for|to|by|with|over|down|up|in|on|if|as|at|from|along|across|back|here|whenever|when|any)$/.test(
      things[at + 1]?.plain ?? '',
    )
  );
}

/** Something of it is offered, and the most of it is told of in the body. */
function isKept({ verb, things }: Promised, { offers, all }: Ledger): boolean {
  const heavy = things.filter((word) => isWeighty(word) && !GIVING.has(word.stem) && !DATED.has(word.plain));
  if (offers.size > 0 && heavy.every(({ plain }) => VESSELS.has(plain))) return true;
  if (offers.size > 0 && pointsBack(things)) return true;
  if (offers.size > 0 && heavy.length > 1 && heavy.every(({ stem }) => all.knows(stem))) return true;
  const act = verb !== null && !GIVING.has(verb.stem) && !DOING.has(verb.stem);
  if (heavy.length === 0) return act ? offers.knows(verb.stem) : offers.size > 0;
  const offered = heavy.some(({ stem }) => offers.knows(stem)) || (act && offers.knows(verb.stem));
  const told = heavy.filter(({ stem }) => all.knows(stem)).length + (act && all.knows(verb.stem) ? 1 : 0);
  return offered && told >= (act ? 0.6 * (heavy.length + 1) : 0.6 * heavy.length);
}

/** "I'd like to": a wish, unless the reader is to have something of it. */
const wishes = (words: readonly Word[], from: number, verb: number): boolean =>
  words
    .slice(from, verb)
    .some(
      ({ plain }) => /^(?:like|love|plan|would|could|should|might|can|intend)$/.test(plain) || plain.endsWith("'d"),
    );

const isForReader = (words: readonly Word[]): boolean =>
  words.some(({ plain }) => /^(?:you|your|yours|u|ur|favou?r)$/.test(plain));

/** Whether a clause promises what neither the draft nor `canOffer` holds out; `before` tells that the clause it goes on from promises. */
export function promiseIn({ words }: Clause, ledger: Ledger, before: boolean): 'none' | 'kept' | 'strange' {
  for (let at = 0; at < words.length; at += 1) {
    const handed = /^(?:if|whether|unless)$/.test(words[0]!.plain) ? -1 : handedAt(words, at);
    if (handed >= 0) {
      return isKept({ verb: null, things: words.slice(handed) }, ledger) ? 'kept' : 'strange';
    }
    const opening = verbAt(words, at);
    if (!opening) continue;
    const verb = opening.at;
    const doing = words[verb]!;
    if (opening.asking && !(HELPING.has(doing.stem) && !/^(?:put|get|let|leave|return|point)$/.test(doing.plain)))
      continue;
    if (
      /^(?:not|never|no|n't)$/.test(doing.plain) ||
      words.slice(at, verb).some(({ plain }) => /^(?:not|never|won't|only)$/.test(plain))
    )
      return 'none';
    if (TAKING.has(doing.stem) && !(GETS.test(doing.plain) && words[verb + 1]?.plain === 'you')) continue;
    if (
      /^(?:that|which|where|when)$/.test(words[0]!.plain) &&
      words.slice(at, verb).some(({ plain }) => plain === 'could')
    )
      continue;
    if (OWN_PAPERS.test(joined(words.slice(verb + 1)))) continue;
    if (!GIVING.has(doing.stem) && wishes(words, at, verb) && !isForReader(words.slice(verb))) continue;
    return isKept({ verb: doing, things: words.slice(verb + 1) }, ledger) ? 'kept' : 'strange';
  }
  const [joins, verb] = [words[0]!.plain, words[1]];
  if (
    before &&
    /^(?:and|or|then)$/.test(joins) &&
    verb &&
    HELPING.has(verb.stem) &&
    !words.some(({ plain }) => SELF.test(plain))
  )
    return isKept({ verb, things: words.slice(2) }, ledger) ? 'kept' : 'strange';
  return 'none';
}
