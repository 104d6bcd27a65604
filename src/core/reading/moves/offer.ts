import { pattern } from '../patterns/pattern-set.ts';
import { has, type Spoken, within } from './clause.ts';
import { OFFER_TYPES, type Offer, type OfferType } from './move.ts';

const SURE = 0.4;
const CERTAIN = 0.85;
const POSSIBLE = 0.12;
/** The least hint from the model that a telling frame needs beside it. */
const HINT = 0.02;
const FORMULA = 0.4;
const TRADE = 0.45;

/** What serves only the writer: their CV, their references, more about themselves. */
const OWN_PAPERS = pattern(
  /\b(?:send|share|provide|attach(?:ed)?|forward|supply|give|discuss|talk|answer|offer|enclosed?|included?|submit|find|chat|speak|elaborate|tell)\b[^.?!]{0,50}\b(?:cv|resume|résumé|resumé|transcripts?|references|qualifications|credentials|(?:my|more|further|additional|any|other) (?:\w+ )?(?:details|information|info|background|experience|samples|documents|profile|application|portfolio|context|questions)|about (?:me|myself|my|it)|availability|questions|more)\b|\bhappy to (?:share|send) (?:it|them|more|that|these)\b|\bany (?:\w+ )?questions\b|\bblurb\b(?! (?:for|you))/,
);

function typeOf({ votes }: Spoken): OfferType {
  let [best, most] = ['help' as OfferType, 0];
  for (const type of OFFER_TYPES)
    if (votes.of(`offer:${type}`) > most) [best, most] = [type, votes.of(`offer:${type}`)];
  return best;
}

/** The reader stands in the sentence, or the thing is handed over. */
const TO_READER = pattern(/\b(?:you|your|yours|u|anyone|everyone|folks|here's|here is|here are|it's yours|free)\b/);
/** The reader's own thing. */
const YOURS = pattern(
  /\byour (?!time|consideration|help|support|reply|response|advice|kind|company|team|organi[sz]ation)\w+/,
);
/** A willingness that gives nothing: to talk, to come, to fit in. */
const NO_GIFT = pattern(
  /\b(?:happy|glad|delighted|pleased|willing|free|able|flexible|available) to (?:\w+ )?(?:chat|talk|discuss|meet|hop|jump|call|speak|work around|work with|adjust|travel|relocate|hear|connect|wait|be|have|see|learn|join|come|start|elaborate|tell you more|follow|get|receive|know|accommodate|go|take (?:any|a|the)|explain more|stay|keep|just stay)\b|\bhere(?:'s| is| are) (?:the|my|an?) (?:error|problem|issue|logs?|stack|thing|deal|question|situation|catch|context|background|job|output)\b/,
);
const THING = pattern(
  /\b(?:patch|link|list|notes?|summary|script|spreadsheet|guide|article|paper|map|template|draft|sample|demo|data|dataset|code|slides|recording|recipe|photos?|file|repo|example|write-?up|report|translation|copy|infographic|download)\b/,
);
/** Frames that hand something over by themselves, and those that do beside another. */
const GIVING = [
  'remarks',
  'love-to-give',
  'i-can-give',
  'your-work-did',
  'we-provide',
  'your-flaw',
  'let-me-help',
  'treat',
  'thought-useful',
] as const;
const MAYBE = ['may-be-useful', 'for-you', 'i-made', 'i-noticed', 'here-is'] as const;
/** The frames under which the least hint from the model is enough. */
const TELLING = [
  'may-i-give',
  'want-it',
  'let-me-help',
  'treat',
  'thought-useful',
  'love-to-give',
  'we-cover',
  'gladly',
  'effortless',
  'for-anyone',
] as const;
/** The thing lies here: an attachment, a place. */
const HANDED = pattern(/\b(?:here|below|attached|enclosed|linked|download|as an example|help yourself)\b/);

function isConcrete(said: Spoken): boolean {
  const vote = said.votes.of('offer');
  const reader = TO_READER.test(said.lower);
  if (has(said, 'to-help-you') && !has(said, 'not-asking', 'question')) return true;
  if (
    vote < HINT ||
    (said.lower.endsWith(':') && /^(?:\S+ ){0,3}\S+:$/.test(said.lower)) ||
    (NO_GIFT.test(said.lower) && !has(said, 'i-can-give', 'want-it'))
  )
    return false;
  if (vote >= CERTAIN && reader) return true;
  if (has(said, ...TELLING) && !has(said, 'not-asking')) return true;
  if (has(said, 'happy-to') && !has(said, 'grateful-if')) return true;
  if (vote < POSSIBLE) return false;
  if (
    has(said, 'i-made') &&
    (YOURS.test(said.lower) || (vote >= 0.2 && (said.sentence.link || HANDED.test(said.lower))))
  )
    return true;
  if (has(said, 'here-is') && THING.test(said.lower)) return true;
  const giving = GIVING.filter((name) => has(said, name)).length;
  const maybe = MAYBE.filter((name) => has(said, name)).length;
  if (giving > 0 && giving + maybe >= 2) return vote >= POSSIBLE * 2;
  if (has(said, 'your-flaw')) return vote >= POSSIBLE * 2;
  return vote >= (giving > 0 || (maybe > 0 && reader) ? SURE : reader ? 0.72 : 0.85);
}

/** What is asked in the dress of a trade, or for oneself. */
const OWN_GAIN = pattern(
  /\bin return,? (?:for (?:this|that|it),? )?(?:i|we) (?:request|ask|expect|want|need|hope)\b|\bmyself\b[^.]{0,20}\?$/,
);

function mannerOf(said: Spoken): Offer['manner'] | null {
  const { votes } = said;
  const [concrete, formula, trade] = [votes.of('offer'), votes.of('offer-formula'), votes.of('offer-conditional')];
  if (has(said, 'trade') && (trade >= 0.2 || has(said, 'i-can-give')) && !OWN_GAIN.test(said.lower))
    return 'conditional';
  if (trade >= TRADE && trade > formula && trade > concrete) return 'conditional';
  if (OWN_GAIN.test(said.lower)) return null;
  if (has(said, 'formula') && formula >= 0.2 && formula >= concrete) return 'formula';
  if (formula >= FORMULA && formula > concrete) return 'formula';
  return isConcrete(said) ? 'concrete' : null;
}

/** "Let me know if you want them", "Thought you'd like to know": the tail of the offer before it. */
const isTail = ({ lower }: Spoken): boolean =>
  lower.length < 90 &&
  /^(?:just )?(?:let me know|thought|figured|no agenda|hope it|they're yours|it's yours|tell me|mind if|want me to|shall i|may i|can i|would you like)\b/.test(
    lower,
  );

/** Offers of a message: a sentence that only holds out the gift before it belongs to that gift. */
export function gathered(offers: readonly Offer[], said: readonly Spoken[]): Offer[] {
  const kept: Offer[] = [];
  for (const offer of offers) {
    const before = kept.at(-1);
    const joins =
      before && offer.sentence === before.sentence + 1 && isTail(said[offer.sentence]!) && before.manner === 'concrete';
    if (joins)
      kept[kept.length - 1] = {
        ...before,
        span: { start: before.span.start, end: offer.span.end },
        permission: before.permission || offer.permission,
      };
    else kept.push(offer);
  }
  return kept;
}

/** The offer a sentence makes to its reader, if it makes one. */
export function offersIn(said: Spoken): Offer[] {
  if (OWN_PAPERS.test(said.lower)) return [];
  const manner = mannerOf(said);
  if (!manner || (manner === 'concrete' && said.votes.of('ask:job') > 0.5 && !has(said, 'to-help-you'))) return [];
  return [
    {
      kind: 'offer',
      type: typeOf(said),
      span: within(said, 0, said.lower.length),
      sentence: said.index,
      confidence: Math.max(
        has(said, ...TELLING, 'to-help-you') ? 0.6 : 0,
        said.votes.of('offer'),
        said.votes.of('offer-formula'),
        said.votes.of('offer-conditional'),
      ),
      manner,
      permission: has(said, 'may-i-give') && has(said, 'question'),
    },
  ];
}
