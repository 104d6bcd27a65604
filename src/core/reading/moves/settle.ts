import { pattern } from '../patterns/pattern-set.ts';
import { type Ask, type AskType, HIGH_STAKES, JOB_ASKS, REFERRAL_ASKS } from './move.ts';

/** Asks that come to the same thing for the reader. */
const FAMILY: readonly (readonly AskType[])[] = [
  ['call', 'meeting', 'mentoring'],
  ['advice', 'information', 'feedback'],
  ['reply'],
];

export const isSame = (a: AskType, b: AskType): boolean =>
  a === b || FAMILY.some((types) => types.includes(a) && types.includes(b));

/** A job asked for outright; every other sentence about one is a wish, which is an ask only where nothing plainer is asked. */
export const IDIOM = pattern(
  /\b(?:want|wanted|wish|wished|would like|i'd like|keen|eager|hoping|here|writing) to apply\b(?! (?:it|this|that|your|the (?:same|method|idea|rule))\b)|\b(?:pair of hands|payroll|take me|give me|hire me|have me|put me|i (?:can|could) (?:start|begin|be)|(?:chair|desk|bench|corner|spot|seat|stool|place|room) (?:for|free|frees)|need (?:a|this|that|any|the) job|any job|you (?:could |can |just |simply |then )?(?:hand|pass|give|take|bring|carry) (?:it|them|this) (?:on |over |up )?to)\b/,
);
const PLAIN = pattern(
  /\b(?:writing|reaching|reach|contacting|emailing|messaging|write|apply|inquire|enquire|considered|consider|please|kindly|could you|can you|would you|hire|give me|help me|let me know|know (?:of|if)|are there|is there|any)\b|\bopportunit(?:y|ies) (?:at|with|in|to (?:join|contribute|work|discuss))\b|\bjoin(?:ing)? your\b|\bto (?:your|the) team\b|\b(?:any|hiring|openings?|vacanc\w+|available|take|taking|accept\w*|recruit\w*|needs?|room|chance|consider|place|chair|going)\b[^?]{0,120}\?$/,
);
const PITCH = pattern(
  /\b(?:believe|think|feel|sure|confident|convinced|certain|know)\b[^.?!]{0,80}\b(?:fit|match|candidate|addition|asset|align\w*|valuable|contribut\w+|skills|background|benefit|qualified|translate)\b|\b(?:makes?|make me|making) (?:me )?(?:a|an|the) \b|\balign(?:s|ed)?\b|\bprovides? a\b|\bdemonstrate\b/,
);

/** What somebody who wants to learn asks; beside it, the wish for work is background. */
const SMALL_ASKS: readonly AskType[] = ['advice', 'information', 'connect', 'mentoring', 'introduction'];

const WISH = pattern(
  /\b(?:would|i'd) (?:really |also |truly )?(?:love|like|be (?:honou?red|thrilled|excited|glad|happy))\b|\b(?:excited|eager|keen)\b/,
);
const OUTRIGHT = pattern(
  /\b(?:considered|consider|apply|writing|reaching out|please|kindly|let me know|could you|can you|would you)\b|\?$/,
);

type Strength = 'plain' | 'soft' | 'pitch';

function strengthOf(ask: Ask, lower: string): Strength {
  if (ask.type !== 'job') return 'plain';
  if (PITCH.test(lower) && !/\b(?:writing|apply|considered|please)\b/.test(lower)) return 'pitch';
  if (IDIOM.test(lower)) return 'plain';
  return PLAIN.test(lower) && !(WISH.test(lower) && !OUTRIGHT.test(lower)) ? 'plain' : 'soft';
}

/** "I need some advice." before "What would you do?": the wish only announces the request. */
const isAnnounced = (ask: Ask, asks: readonly Ask[]): boolean =>
  !ask.direct &&
  asks.some(
    (other) => other !== ask && other.direct && isSame(ask.type, other.type) && !HIGH_STAKES.includes(ask.type),
  );

/**
 * The asks of a whole message. A wish for work or a pitch ("I believe I'd be a great fit") only says again what a plain
 * request in the same message asks; it is an ask of its own where none is made.
 */
export function settled(asks: readonly Ask[], lowerOf: (sentence: number) => string): Ask[] {
  const strength = asks.map((ask) => strengthOf(ask, lowerOf(ask.sentence)));
  const plain = asks.filter((_, at) => strength[at] === 'plain');
  const named = plain.some(({ type }) => REFERRAL_ASKS.includes(type));
  const job = plain.some(({ type }) => JOB_ASKS.includes(type));
  const small = asks.some(({ type }) => SMALL_ASKS.includes(type));
  const soft = asks.findIndex((_, at) => strength[at] === 'soft');
  const pitch = asks.findIndex((_, at) => strength[at] === 'pitch');
  const kept = named || job || small ? -1 : soft >= 0 ? soft : pitch;
  return asks.filter((ask, at) => (strength[at] === 'plain' || at === kept) && !isAnnounced(ask, asks));
}
