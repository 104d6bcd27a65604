import type { Span } from '../../span.ts';
import { pattern } from '../patterns/pattern-set.ts';
import { countIn, hasAlternative, minutesIn } from './bounds.ts';
import { clausesOf, FAVOURS, has, type Spoken, within } from './clause.ts';
import type { Ask, AskType } from './move.ts';
import { IDIOM, isSame } from './settle.ts';
import { FOR_ME, topicOf, typeOf } from './topic.ts';

/** How likely the sentence model must call a sentence an ask before it is one. */
const SURE = 0.45;
/** Below this not even a telling frame makes it one. */
const POSSIBLE = 0.12;
/** Enough where the words are an idiom of asking for work. */
const HINTED = 0.2;
/** Above this the model needs no frame beside it. */
const CERTAIN = 0.7;
/** Above this even a plain statement that names no favour is an ask. */
const BEYOND_DOUBT = 0.8;

/** Courtesies and wrap-ups that borrow the form of a request. */
const COURTESY = pattern(
  /\b(?:please|kindly|pls)?,? ?(?:find|see|pfa)\b[^.?!]{0,40}\b(?:attached|enclosed|below|resume|résumé|cv)\b|^(?:attached|enclosed|pfa)\b|\blook(?:ing)? forward\b|\b(?:nice|good|great|lovely|pleasure|glad|pleased) to (?:e-)?(?:meet|hear)\b|^(?!.{0,60}\b(?:review|look|check|read|sign|consider|go through|see)\b).{0,80}\bany (?:\w+ )?(?:questions|queries|concerns)\b|^(?:i (?:just |am |'m )?|just |i'm |also,? )?(?:just )?(?:follow(?:ing)?[- ]up|checking in|circling back|bumping|wanted to (?:follow up|check in))\b(?!.{0,120}\b(?:if|whether|any|could|would|can|please|to see)\b)|\bto see if you got\b|\bi (?:think|feel|believe|know|guess|imagine) (?:that )?you\b(?![^?]{0,200}\?)|\b(?:any|further|more|additional) (?:\w+ )?(?:information|details|documents?|info)\b[^.?!]{0,30}\b(?:required|needed|i can provide|else)|\b(?:need|require|want|like|provide)\b[^.?!]{0,30}\b(?:further|more|additional|any other) (?:information|details|documents?|info|context)\b|^(?:and |so )?(?:hey |hi )?(?:how(?:'s| is| are| have| has)|hows|what's up|whats up|how do you do)\b[^?]{0,40}\?*$|\b(?:you(?:'re| are)?|this (?:message|email|note)) (?:\w+ )?(?:finds you|are (?:well|doing)|doing (?:well|great|good)|is well|enjoy)|\bhave (?:a|an) \w+ (?:day|week|weekend|evening|one|time)\b|\b(?:appreciate|appreciated)(?: (?:it|that|this|everything|you|your (?:time|support|help|consideration|understanding|patience|assistance|kindness)))?(?: (?:very much|so much|a lot|either way|in advance|and (?:time|help|support|consideration)))?[.! ]*$|^(?:thank|thanks|thank you|many thanks|cheers)\b(?![^.]{0,60}\b(?:please|could you|would you|can you)\b)|\bhope to hear\b|\bmake it a \w+ day\b|^(?:do you )?remember me\b|\b(?:don't|do not) (?:think|believe|feel)\b(?![^?]{0,300}\?)|\bexcited to hear from\b|\bhope (?:you are|you're|you have|you had|all is|all's|everything)\b/,
);
const GATHERED = pattern(/\b(?:await|awaiting)\b/);

/** Frames that only look like a request; the model's word alone decides under them. */
const QUIET = [
  'formula',
  'may-i-give',
  'not-asking',
  'no-thing',
  'thanks-for',
  'they-did',
  'would-have',
  'trade',
] as const;

/** Frames of which a request has at least one, unless the model is certain. */
const REQUESTS = [
  'modal-you',
  'modal-i',
  'would-you-be',
  'mind',
  'chance',
  'if-you-could',
  'please',
  'love-to-receive',
  'grateful-if',
  'i-hope-you',
  'i-wonder',
  'i-was-hoping',
  'want-to-ask',
  'i-need',
  'you-to',
  'let-me-know',
  'any-advice',
  'would-mean',
  'worth',
  'question',
  'command-start',
  'lets',
  'express-interest',
  'apply-for',
  'join-team',
  'great-fit',
  'looking-for',
  'help-me-get',
  'refer',
  'forward-cv',
  'you-can',
] as const;

/** "I would gladly refer you": the favour is the reader's. */
const DONE_FOR_READER = pattern(
  /\b(?:i|we)(?:'d|'ll| would| will| can| could| am| may)? (?:\w+ ){0,2}(?:refer|recommend|introduce|connect|mention|nominate) you\b/,
);

/** What the writer will do is no request. */
const PROMISE = pattern(
  /^(?:[^,]{0,30}, )?(?:i'll|i will|we'll|we will|i can|i could|i'd be happy to|happy to|glad to) (?:also |then |gladly |happily )?(?:send|share|forward|provide|attach|draft|write|prepare|bring|bring|show)\b/,
);

/** Whether the sentence asks anything of its reader: the model's vote, moved by the frames that settle it. */
function confidenceOf(said: Spoken): number {
  const vote = said.votes.of('ask');
  if (COURTESY.test(said.lower) && !(has(said, 'question-you') && vote > 0.9)) return 0;
  if (has(said, 'to-help-you') && !has(said, 'question', 'please')) return 0;
  if (PROMISE.test(said.lower) && !has(said, 'question', 'please')) return 0;
  if (has(said, 'not-asking') && !has(said, 'question', 'please')) return 0;
  if (DONE_FOR_READER.test(said.lower) && !has(said, 'question', 'please')) return 0;
  if (vote >= HINTED && IDIOM.test(said.lower)) return Math.max(vote, SURE);
  if (vote >= 0.3 && has(said, 'want-to-ask', 'love-to-receive') && has(said, 'apply-for', 'join-team'))
    return Math.max(vote, SURE);
  if (said.sentence.bullet && !has(said, 'question', 'please', 'modal-you')) return 0;
  const staked = said.votes.of('ask:high') >= 0.25 && vote >= 0.5 && FOR_ME.test(said.lower);
  if (vote < CERTAIN && !staked && !has(said, ...REQUESTS)) return 0;
  if (GATHERED.test(said.lower) || has(said, 'you-did')) return vote - 0.2;
  if (vote >= SURE || vote < POSSIBLE || has(said, ...QUIET)) return vote;
  const asks =
    has(said, 'please-do') ||
    (has(said, 'command-start') && vote >= 0.3) ||
    (has(said, 'question') && has(said, 'modal-you', 'would-you-be', 'mind', 'chance', 'question-you', 'worth')) ||
    has(said, 'you-to');
  return asks ? SURE : vote;
}

/** Where the request itself may begin. */
const OPENERS = [
  'modal-you',
  'would-you-be',
  'mind',
  'please',
  'love-to-receive',
  'grateful-if',
  'i-hope-you',
  'i-wonder',
  'i-was-hoping',
  'want-to-ask',
  'i-need',
  'let-me-know',
  'any-advice',
  'if-you-could',
  'express-interest',
] as const;

const QUESTION_CLAUSE =
  /^(?:is|are|do|does|did|what|how|which|who|when|why|where|was|were|has|have|would|could|can|will|should)\b/;

/** From the clause in which the request begins to the end of the sentence. */
function requestIn(said: Spoken, clauses: readonly Span[]): Span {
  const last = clauses.at(-1);
  if (last && last.start > 12 && has(said, 'question') && QUESTION_CLAUSE.test(said.lower.slice(last.start)))
    return { start: last.start, end: said.lower.length };
  const starts = OPENERS.map((name) => said.frames.get(name)).filter((at) => at !== undefined);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  const clause = clauses.findLast(({ start }) => start <= first);
  return { start: clause && clause.start > 12 ? clause.start : 0, end: said.lower.length };
}

interface Found {
  said: Spoken;
  type: AskType;
  at: Span;
  confidence: number;
}

/** Frames in which a wish is a request, though nobody is told or asked. */
const WISHES = [
  'love-to-receive',
  'grateful-if',
  'want-to-ask',
  'i-hope-you',
  'would-mean',
  'you-can',
  'any-advice',
  'i-need',
] as const;

/** Put as a question, a plea or an order, not as a wish. */
const isDirect = (said: Spoken): boolean =>
  has(
    said,
    'question',
    'please',
    'command-start',
    'let-me-know',
    'you-to',
    'modal-you',
    'lets',
    'if-you-could',
    'worth',
  );

const askOf = ({ said, type, at, confidence }: Found): Ask => ({
  kind: 'ask',
  type,
  span: within(said, at.start, at.end),
  sentence: said.index,
  confidence,
  minutes: minutesIn(said.lower),
  alternatives: hasAlternative(said.lower),
  count: countIn(said.lower.slice(at.start, at.end)),
  question: has(said, 'question'),
  direct: isDirect(said),
});

/** The asks of one sentence: one, or one for each further clause that names a favour of its own ("…, and introduce me"). */
export function asksIn(said: Spoken): Ask[] {
  const confidence = confidenceOf(said);
  if (confidence < SURE) return [];
  const clauses = clausesOf(said.lower);
  const request = requestIn(said, clauses);
  const named = clausesOf(said.lower, FAVOURS)
    .filter(({ start, end }) => start >= request.start || end > request.start)
    .map((at) => ({ at, type: topicOf(said.lower.slice(at.start, at.end)) }))
    .filter((part): part is { at: Span; type: AskType } => part.type !== null);
  const distinct = named.filter(({ type }, at) => named.findIndex((other) => isSame(other.type, type)) === at);
  if (distinct.length < 2) {
    const type = typeOf(said, said.lower.slice(request.start, request.end));
    const idle = confidence < BEYOND_DOUBT && type === 'other' && !isDirect(said) && !has(said, ...WISHES);
    return idle ? [] : [askOf({ said, type, at: request, confidence })];
  }
  return distinct.map(({ at, type }, index) => {
    const next = distinct[index + 1]?.at.start;
    const start = index === 0 ? request.start : at.start;
    return askOf({ said, type, at: { start, end: next === undefined ? request.end : at.end }, confidence });
  });
}
