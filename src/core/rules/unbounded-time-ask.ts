import type { Situation } from '../draft.ts';
import { type Ask, type AskType, TIME_ASKS } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import {
  acceptsInvitation,
  endsByItself,
  invites,
  isTuition,
  lengthIn,
  mayBeWritten,
  namesTime,
  recurs,
  takesTime,
  takesTimePlainly,
} from './unbounded-time-ask.words.ts';

/** Below this an offer in the same sentence does not speak against an ask. */
const CLEAR = 0.5;
const MENTORING: Omit<Hit, 'span'> = {
  title: 'Mentoring is asked for',
  message: 'Mentoring has no end that the reader can see, and it asks for trust that two people build over months.',
  recipientView: '“I would be signing up for something I cannot get out of, with somebody I have never met.”',
  advice: 'Ask one question that they can answer this week; mentoring may grow out of the answer.',
};
const TOO_LONG: Omit<Hit, 'span'> = {
  title: 'More than half an hour is asked for',
  message: 'This asks for more time than most people have to spare for somebody new.',
  recipientView: '“I do not have that much time for my own work this week.”',
  advice: 'Ask for fifteen or twenty minutes, or for two lines by mail.',
};

export const unboundedTimeAsk: Rule = {
  id: 'unbounded-time-ask',
  title: 'The time asked for has no end',
  summary:
    'A request for a call, a meeting, a coffee or mentoring that names no length, or asks for more than half an hour.',
  why: 'A reader gives ten known minutes more easily than an open hour. Career services advise some twenty minutes; in one sales data set a question was answered more often than a request to meet. Both are practice, not experiment.',
  principle: 'empathy',
  evidence: ['E17', 'E5', 'E20'],
  severity: { 'first-contact': 'warning', 'follow-up': 'warning', reconnect: 'warning', conversation: 'info' },
  message: 'The reader cannot tell how long this would take, so they have to assume that it is long.',
  recipientView: '“A call always becomes an hour.” You put it off to a quieter week that never comes.',
  advice: 'Say how long it takes, fifteen minutes at most, or offer to take the answer in writing.',
  examples: {
    flags: [
      '«Can we hop on a call next week?»',
      '«Would you be my mentor?»',
      '«Could you give me an hour and a half to walk you through my plan?»',
    ],
    passes: [
      'Could I ask you two questions in a quarter of an hour on Thursday?',
      'Two lines by mail would be plenty.',
      'Yes, lunch on Friday as you proposed suits me.',
      'Could we talk on Thursday? Ten minutes would be plenty.',
      'Could we talk for five minutes before the meetup starts?',
      {
        text: 'Gladly! When can we talk?',
        stage: 'conversation',
        thread: [{ from: 'them', text: 'Call me any day.' }],
      },
    ],
  },
  check(reading, situation) {
    const hits = reading.asks.filter((ask) => isForTime(reading, ask)).flatMap((ask) => hitOn(reading, situation, ask));
    return (
      hits.find(({ severity }) => severity === 'error') ? hits.filter(({ severity }) => severity === 'error') : hits
    ).slice(0, 1);
  },
};

/** Asks whose own words do not say what they are for. */
const UNDECIDED: readonly AskType[] = ['other', 'information', 'advice', 'connect', 'interview', 'feedback'];

/** A time ask by its type and by its words; tuition may be read as any other favour. */
function isForTime({ sentences, offers }: Reading, { type, sentence, question, span }: Ask): boolean {
  const { lower, span: whole } = sentences[sentence]!;
  const own = lower.slice(span.start - whole.start);
  const words = span.start > whole.start && !namesTime(own) ? own : lower.replace(/^[^;]{0,200}; /, '');
  if (
    !question &&
    offers.some((offer) => offer.sentence === sentence && offer.manner === 'concrete' && offer.confidence > CLEAR)
  )
    return false;
  if (TIME_ASKS.includes(type)) return takesTime(words) || (type === 'mentoring' && isTuition(words));
  return UNDECIDED.includes(type) && (isTuition(words) || takesTimePlainly(words));
}

function hitOn(reading: Reading, { stage, recipient }: Situation, ask: Ask): Hit[] {
  const { span } = ask;
  const near = (step: number): string => reading.sentences[ask.sentence + step]?.lower ?? '';
  if (isAccepted(reading)) return [];
  const known = stage === 'conversation' || (stage === 'reconnect' && !recipient.relationship);
  const grave = !known && (recipient.relationship ?? 'stranger') === 'stranger' ? ({ severity: 'error' } as const) : {};
  const minutes = lengthIn(near(0)) ?? lengthIn(near(1));
  if (isTuition(near(0)) || (recurs(near(0)) && (minutes ?? 60) > 30)) return [{ span, ...MENTORING, ...grave }];
  if (minutes !== null && minutes >= 60) return [{ span, ...TOO_LONG, ...grave }];
  if (minutes !== null) return minutes > 30 ? [{ span, ...TOO_LONG }] : [];
  const bounded = [-2, -1, 2].some((step) => lengthIn(near(step)) !== null);
  const small = ask.alternatives || mayBeWritten(near(0)) || mayBeWritten(near(1)) || endsByItself(near(0));
  return bounded || small ? [] : [{ span }];
}

const isAccepted = ({ sentences, thread }: Reading): boolean =>
  sentences.some(({ lower }) => acceptsInvitation(lower)) ||
  (thread.at(-1)?.from === 'them' && thread.at(-1)!.sentences.some(({ lower }) => invites(lower)));
