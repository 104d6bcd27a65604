import { afterBusinessDays, dayInWords, localDay } from '../business-days.ts';
import type { Situation } from '../draft.ts';
import { afterGreeting, type MessageReading, type Reading, type TextReading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import {
  ACCEPTED,
  AGREED,
  ANNOUNCED,
  COUNTED,
  COUNTED_PAST_THREE,
  INSISTS,
  INVITED,
  MENDED,
  NEW_SUBJECT,
  NO_KNOWN,
  OPEN_DOOR,
  OTHER_WAY,
  REFUSAL,
  SAME_SUBJECT,
  STOP,
  WITHDRAWN,
} from './follow-up-cadence.words.ts';

const PATIENCE = { messages: 2, recruiter: 3, businessDays: 3, newSubjectAfter: 60, runningDays: 1 };
/** Messages within the hour are one message in pieces, as chat comes. */
const BURST = 3600 * 1000;

export const followUpCadence: Rule = {
  id: 'follow-up-cadence',
  title: 'The next message comes early, or once too often',
  summary:
    'A follow-up after less than three business days, a third message without an answer, or a message after a no or a “please stop”.',
  why: 'One more message helps; the sources differ on how many, and all agree that the fourth harms. After a no, silence is what keeps the door open.',
  principle: 'follow-up',
  evidence: ['E6', 'E18', 'E17', 'E23'],
  severity: { 'follow-up': 'warning' },
  message: 'Your last message has been with them for less than three business days.',
  recipientView: '“I saw it, I just have not got to it yet.” A quick second message turns a maybe into a chore.',
  advice: 'Wait until three business days have passed, and send it then with one new thing in it.',
  examples: {
    flags: [
      {
        text: 'Hi Sam, did my note from yesterday reach you?',
        sentAt: '2026-03-03T09:00:00Z',
        thread: [{ from: 'me', text: 'Hi Sam, which course would you take again?', sentAt: '2026-03-02T09:00:00Z' }],
      },
      {
        text: 'Hello Ms Hale, asking once more about the kiln.',
        sentAt: '2026-03-30T09:00:00Z',
        thread: [
          { from: 'me', text: 'Hello Ms Hale, which kiln do you use?', sentAt: '2026-03-02T09:00:00Z' },
          { from: 'me', text: 'Hello Ms Hale, gas or electric would already help.', sentAt: '2026-03-12T09:00:00Z' },
        ],
      },
      '«I know you said no», but would you look at the second version?',
      '«This is my third message» about the archive hours.',
      {
        text: 'I have thought about what you wrote and would like to propose a smaller version.',
        sentAt: '2026-03-30T09:00:00Z',
        thread: [
          { from: 'me', text: 'Would you join our board?', sentAt: '2026-03-02T09:00:00Z' },
          { from: 'them', text: 'Thank you, but we have decided against it.', sentAt: '2026-03-04T09:00:00Z' },
        ],
      },
    ],
    passes: [
      {
        text: 'Hi Sam, the pool you wrote about has opened its plans: pool.example/plans.',
        sentAt: '2026-03-11T09:00:00Z',
        thread: [{ from: 'me', text: 'Hi Sam, which course would you take again?', sentAt: '2026-03-02T09:00:00Z' }],
      },
      {
        text: 'Sorry, I forgot to attach the photo. Here it is.',
        sentAt: '2026-03-02T09:20:00Z',
        thread: [{ from: 'me', text: 'Dear Mr Oyelaran, here is the photo.', sentAt: '2026-03-02T09:00:00Z' }],
      },
      {
        text: 'You asked me to remind you on Wednesday about the list, so here I am.',
        sentAt: '2026-03-04T09:00:00Z',
        thread: [
          { from: 'them', text: 'Remind me on Wednesday?', sentAt: '2026-03-02T09:00:00Z' },
          { from: 'me', text: 'I will!', sentAt: '2026-03-03T09:00:00Z' },
        ],
      },
      {
        text: 'You know my old question; this is something different. The archive has put the 1911 plans online.',
        sentAt: '2026-09-01T09:00:00Z',
        thread: [
          { from: 'me', text: 'Where are the plans of the mill?', sentAt: '2026-03-02T09:00:00Z' },
          { from: 'me', text: 'Only the year would help.', sentAt: '2026-03-12T09:00:00Z' },
        ],
      },
      'You said no problem if I wrote again, so here is the photo of the finished boat.',
    ],
  },
  missing: ({ thread }, { sentAt }) => [
    ...(thread.length === 0 ? ['thread'] : []),
    ...(sentAt === undefined || (thread.length > 0 && thread.at(-1)?.sentAt === undefined) ? ['sentAt'] : []),
  ],
  check(reading, situation) {
    const hit = afterRefusal(reading, situation) ?? tooOften(reading, situation) ?? tooSoon(reading, situation);
    return hit ? [hit] : [];
  },
};

const says = ({ sentences }: TextReading, pattern: RegExp): boolean =>
  sentences.some(({ lower }) => pattern.test(lower));

function placeOf({ sentences }: Reading, pattern: RegExp): Hit['span'] | null {
  for (const { span, lower } of sentences) {
    const found = pattern.exec(lower);
    if (found) return { start: span.start + found.index, end: span.start + found.index + found[0].length };
  }
  return null;
}

/** My messages that still wait for an answer; what came within an hour counts once. */
function unanswered(thread: readonly MessageReading[]): MessageReading[] {
  const mine = thread.slice(thread.findLastIndex(({ from }) => from === 'them') + 1);
  return mine.filter(({ sentAt }, at) => {
    const before = mine[at - 1]?.sentAt;
    return !(before && sentAt && Date.parse(sentAt) - Date.parse(before) < BURST);
  });
}

/** Whole days since a message; null where either date is not known. */
function daysSince(message: MessageReading | undefined, { sentAt, timeZone }: Situation): number | null {
  if (!message?.sentAt || !sentAt) return null;
  return localDay(sentAt, timeZone) - localDay(message.sentAt, timeZone);
}

function isNewSubject(reading: Reading, situation: Situation): boolean {
  const days = daysSince(reading.thread.at(-1), situation);
  if (days === null || days < PATIENCE.newSubjectAfter) return false;
  return says(reading, NEW_SUBJECT) || !says(reading, SAME_SUBJECT);
}

const REFUSED: Omit<Hit, 'span'> = {
  severity: 'error',
  title: 'They have already said no',
  message: 'They have declined, and this message goes on asking.',
  recipientView: '“I have answered this.” Being asked again makes a kind no feel unheard.',
  advice: 'Leave this one unsent, and write again only when you have news for them and no request.',
};

function afterRefusal(reading: Reading, situation: Situation): Hit | null {
  const known = placeOf(reading, NO_KNOWN);
  const theirs = reading.thread.findLast(({ from }) => from === 'them');
  const stopped = theirs !== undefined && STOP.some((pattern) => says(theirs, pattern)) && !says(theirs, OTHER_WAY);
  const refused = theirs !== undefined && REFUSAL.some((pattern) => says(theirs, pattern)) && !says(theirs, OPEN_DOOR);
  if (!stopped && !refused && !known) return null;
  const insists = reading.asks.length > 0 || says(reading, INSISTS);
  if (!insists && says(reading, ACCEPTED)) return null;
  if (!stopped && !insists && isNewSubject(reading, situation)) return null;
  return { ...REFUSED, span: known ?? afterGreeting(reading) };
}

function tooOften(reading: Reading, situation: Situation): Hit | null {
  const recruiter = situation.recipient.type === 'recruiter';
  const counted = placeOf(reading, COUNTED);
  const waiting = unanswered(reading.thread).length;
  const allowed = recruiter ? PATIENCE.recruiter : PATIENCE.messages;
  const bySelf = counted && !(recruiter && COUNTED_PAST_THREE.test(reading.text.slice(counted.start, counted.end)));
  if (reading.thread.length === 0 ? !bySelf : waiting < allowed) return null;
  if (isNewSubject(reading, situation) || says(reading, AGREED)) return null;
  return {
    span: counted ?? afterGreeting(reading),
    severity: 'error',
    title: 'Several messages have had no answer yet',
    message: 'More than that without an answer works against you, however kind the words are.',
    recipientView: '“They keep writing.” By now even a willing reader feels chased.',
    advice: 'Let this one rest, and come back in two months with something new for them.',
  };
}

function tooSoon(reading: Reading, situation: Situation): Hit | null {
  const { thread } = reading;
  const { sentAt, timeZone } = situation;
  const last = thread.at(-1);
  if (!last?.sentAt || !sentAt || last.from === 'them') return null;
  const [before, now] = [localDay(last.sentAt, timeZone), localDay(sentAt, timeZone)];
  const allowed = afterBusinessDays({ day: before, count: PATIENCE.businessDays, timeZone });
  if (!(now >= before && now < allowed)) return null;
  if (isExpected(reading, situation)) return null;
  const day = dayInWords(allowed);
  return {
    span: afterGreeting(reading),
    title: 'The next message comes early',
    advice: `Wait until ${day}, and send it then with one new thing in it.`,
  };
}

/** A running conversation, a date both know of, or a slip mended: nothing that presses for an answer. */
function isExpected(reading: Reading, situation: Situation): boolean {
  const { thread, asks } = reading;
  const theirs = thread.findLast(({ from }) => from === 'them');
  const days = daysSince(theirs, situation);
  if (days !== null && days <= PATIENCE.runningDays) return true;
  if (says(reading, AGREED) || (theirs && says(theirs, INVITED))) return true;
  if (says(thread.at(-1)!, ANNOUNCED) || says(reading, MENDED)) return true;
  return says(reading, WITHDRAWN) && asks.length === 0;
}
