import type { Critique } from '../critique.ts';
import { placeholder } from '../placeholders.ts';
import type { Ask } from '../reading/moves/move.ts';
import type { TextReading } from '../reading/reading.ts';
import type { Change, RewriteRequest, Tone } from '../rewrite.ts';
import { filled, oneOf } from './phrase.ts';
import * as PHRASES from './phrases.words.ts';
import { offerOf, readerName, thingOf, whoIs } from './sources.ts';

/** The sentences that a letter lacks, each where it belongs. */
export interface Additions {
  /** Who writes, and why to this reader. */
  opening: string[];
  /** What is given. */
  giving: string[];
  /** What is asked, how little it may be, and the way out. */
  asking: string[];
  changes: Change[];
}

export interface Lacking {
  request: RewriteRequest;
  reading: TextReading;
  before: Critique;
  /** Whether an ask is left, and which ones went. */
  askLeft: boolean;
  dropped: readonly Ask[];
  /** Whether anything is left that gives. */
  giftLeft: boolean;
  tone: Tone;
  seed: number;
  /** Rules that an earlier try did not pass, whatever the draft did. */
  lacking: ReadonlySet<string>;
}

/** A channel whose messages are three hundred letters long. */
export const isBrief = ({ channel }: RewriteRequest): boolean => channel === 'linkedin-note';

const HERE = ['linkedin-note', 'linkedin-message', 'slack', 'text', 'inmail'];
/** Stages in which a message without a question is whole. */
const NO_QUESTION = ['thank-you', 'nurture'];

export function additionsFor(lacking: Lacking): Additions {
  const { request, before, tone, seed } = lacking;
  const opening: string[] = [];
  const changes: Change[] = [];
  const say = (phrases: Readonly<Record<Tone, readonly string[]>>, values = {}): string =>
    filled(oneOf(phrases[tone], seed), values);
  const flagged = new Set([...before.findings.map(({ rule }) => rule), ...lacking.lacking]);
  const told = (rule: string, what: string): void => {
    changes.push({ rule, what, why: before.findings.find((finding) => finding.rule === rule)?.recipientView ?? '' });
  };
  if (flagged.has('no-introduction')) {
    opening.push(say(PHRASES.WHO, { who: whoIs(request) }));
    told('no-introduction', 'A line now says who writes.');
  }
  if (flagged.has('no-personal-connection')) {
    opening.push(say(isBrief(request) ? PHRASES.THEIRS_BRIEF : PHRASES.THEIRS, { theirs: thingOf(request) }));
    told('no-personal-connection', 'A line now says why it is this reader.');
  }
  if (flagged.has('empty-follow-up')) {
    opening.push(say(PHRASES.NEWS, { news: placeholder('news') }));
    told('empty-follow-up', 'The reminder now brings something new.');
  }
  if (flagged.has('thanks-without-specifics')) {
    opening.push(say(PHRASES.EFFECT, { effect: placeholder('effect') }));
    told('thanks-without-specifics', 'The thanks now say what came of it.');
  }
  const giving = lacking.giftLeft && !lacking.lacking.has('no-offer') ? [] : [offerIn(lacking)];
  if (giving.length > 0)
    told(flagged.has('no-offer') ? 'no-offer' : 'conditional-offer', 'Something is given before anything is asked.');
  const asking = questionIn(lacking);
  return { opening, giving, asking, changes };
}

function offerIn({ request, tone, seed }: Lacking): string {
  const own = offerOf(request, seed);
  const reader = readerName(request);
  const brief = isBrief(request);
  const open = brief ? PHRASES.OFFER_OPEN_BRIEF : PHRASES.OFFER_OPEN;
  const named = brief ? PHRASES.OFFER_NAMED_BRIEF : PHRASES.OFFER_NAMED;
  if (own !== null) return filled(oneOf((PHRASES.DOES.test(own) ? open : named)[tone], seed), { offer: own });
  const hint = brief ? 'something small' : `something small you could do for ${reader}`;
  return filled(oneOf(open[tone], seed), { offer: placeholder('offer', hint) });
}

/** The ask that the stage has earned, where none is left: one question that can be answered in two lines. */
function questionIn({ request, before, askLeft, dropped, tone, seed, lacking }: Lacking): string[] {
  const { value: stage } = before.stage;
  if (before.findings.some(({ rule }) => rule === 'ask-heavy-thread')) return [];
  const purposeless =
    lacking.has('no-clear-purpose') || before.findings.some(({ rule }) => rule === 'no-clear-purpose');
  if (askLeft || (dropped.length === 0 && !purposeless) || (NO_QUESTION.includes(stage) && !purposeless)) return [];
  if (isBrief(request)) return [oneOf(PHRASES.QUESTION_BRIEF, seed)];
  const [first] = dropped;
  if (stage === 'reconnect' || stage === 'nurture') return [oneOf(PHRASES.SINCE[tone], seed)];
  const questions = (first && PHRASES.QUESTIONS[first.type]) ?? PHRASES.ANY_QUESTION;
  const bound = HERE.includes(request.channel ?? 'email') ? PHRASES.BOUND_HERE : PHRASES.BOUND;
  return [oneOf(questions, seed), oneOf(bound[tone], seed), oneOf(PHRASES.WAY_OUT[tone], seed)];
}
