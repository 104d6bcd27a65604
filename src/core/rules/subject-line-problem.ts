import type { Situation } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import { EVERY_STAGE, type Hit, type Rule } from '../rule.ts';
import { emptyAt } from '../span.ts';
import {
  ALARM,
  BAIT,
  CLAIMED,
  COMMON,
  DECOY,
  HOLLOW,
  NO_SUBJECT,
  REPLY_PREFIX,
  TEASER,
} from './subject-line-problem.words.ts';

const wordsOf = (subject: string): string[] => subject.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu) ?? [];

/** Words of their own in capitals; acronyms are short, and a line of them has others beside it. */
function shouts(subject: string): boolean {
  const long = (subject.match(/\p{L}{4,}/gu) ?? []).filter((word) => word.length > 3);
  return long.length > 1 && long.some((word) => word.length > 4) && long.every((word) => word === word.toUpperCase());
}

const isMissing = (subject: string): boolean =>
  NO_SUBJECT.has(wordsOf(subject).join(' ')) && !/\p{Extended_Pictographic}/u.test(subject);

const isHollowWord = (word: string): boolean => HOLLOW.has(word.replace('’', "'")) || /^\d{1,2}$/.test(word);

const isHollow = (subject: string): boolean => {
  const words = wordsOf(subject);
  return words.length > 0 && BAIT.test(subject) && !/thank/i.test(subject) && words.every(isHollowWord);
};

const stems = (words: readonly string[]): string[] =>
  words.filter((word) => (word.length > 3 || /\d/.test(word)) && !COMMON.test(word)).map((word) => word.slice(0, 4));

/** What the subject speaks of is nowhere in the mail, nor in what is known of the two. */
function isElsewhere(subject: string, { text }: Reading, { recipient, sender }: Situation): boolean {
  const about = [text, ...Object.values(recipient), ...Object.values(sender)].flat().join(' ').toLowerCase();
  const own = stems(wordsOf(subject));
  return own.length > 0 && !own.some((stem) => about.includes(stem));
}

const isDecoy = (subject: string, reading: Reading, situation: Situation): boolean =>
  isElsewhere(subject, reading, situation) &&
  ((stems(wordsOf(subject)).length > 1 && wordsOf(reading.text).length > 20) ||
    DECOY.test(subject) ||
    CLAIMED.test(subject));

/** A tease that also names the matter is only a lively subject. */
function isTeaser(subject: string, reading: Reading, situation: Situation): boolean {
  if (!TEASER.test(subject)) return false;
  const rest = wordsOf(subject).filter((word) => !isHollowWord(word));
  return rest.length < 3 || isElsewhere(rest.join(' '), reading, situation);
}

/** Whether "Re:" can be true: something was written before, or the text carries the history below it. */
const hasHistory = ({ masked }: Reading, { thread }: Situation): boolean =>
  thread.length > 0 || masked.replies.length > 0;

type Problem = Omit<Hit, 'span' | 'in'>;

const MISSING: Problem = {
  title: 'The subject line is empty',
  message: 'A mail without a subject looks like a mistake, or like a machine’s.',
  recipientView: 'In a full inbox there is nothing to hold on to, so it is passed over.',
  advice: 'Write a subject of three to six words that names the one thing this is about.',
};
const FAKE: Problem = {
  title: 'The subject says “Re:”, and there is nothing before it',
  message: 'This is a first message, but its subject says that it is an answer.',
  recipientView: '“Did I forget a conversation?” Then they see that there was none, and trust the rest less.',
  advice: 'Take the prefix away and name what the message is about.',
};
const SHOUTED: Problem = {
  title: 'The subject is all capitals',
  message: 'Capitals read as shouting, and filters take them for advertising.',
  advice: 'Write the subject as a plain phrase that names what the message is about.',
};

function problemOf(reading: Reading, situation: Situation): Problem | null {
  const { stage } = situation;
  const subject = situation.subject ?? '';
  const first = stage === 'first-contact';
  if (isMissing(subject)) return { ...MISSING, severity: first ? 'error' : 'info' };
  if (first && REPLY_PREFIX.test(subject) && !hasHistory(reading, situation))
    // A stage that is only guessed leaves room for an exchange that we were not shown.
    return { ...FAKE, severity: reading.stage.inferred ? 'warning' : 'error' };
  if (REPLY_PREFIX.test(subject) && hasHistory(reading, situation)) return null;
  const matter = subject.replace(REPLY_PREFIX, '');
  const severity = first ? 'warning' : 'info';
  if (shouts(matter)) return { ...SHOUTED, severity };
  const empty = isHollow(matter) || ALARM.test(matter) || isTeaser(matter, reading, situation);
  return empty || (first && isDecoy(matter, reading, situation)) ? { severity } : null;
}

export const subjectLineProblem: Rule = {
  id: 'subject-line-problem',
  title: 'The subject does not say what this is about',
  summary:
    'A mail’s subject that is empty, pretends to be a reply, baits (“Quick question”, “URGENT”, “Opportunity”), shouts, or has nothing to do with the text.',
  why: 'The subject decides whether a mail is opened at all. In vendor data, mails without one are answered far less; on the best length the sources contradict each other, so length is never judged here.',
  principle: 'professional-prose',
  evidence: ['E1', 'E7'],
  severity: EVERY_STAGE('info'),
  channels: ['email'],
  message: 'These words would fit any mail at all, so they tell the reader nothing about this one.',
  recipientView: 'It looks like the advertising they delete unread.',
  advice: 'Name the matter in three to six words, as you would on a folder that they have to find again.',
  examples: {
    flags: [
      { text: 'Dear Ms Lund, your column on damp saved our cellar.', subject: '' },
      { text: 'Dear Ms Lund, your column on damp saved our cellar.', subject: 'Re: our conversation' },
      { text: 'Dear Ms Lund, your column on damp saved our cellar.', subject: 'QUICK QUESTION!!!' },
      { text: 'Dear Ms Lund, your column on damp saved our cellar.', subject: 'A great opportunity for you' },
      { text: 'Dear Ms Lund, your column on damp saved our cellar.', subject: 'Your order' },
    ],
    passes: [
      { text: 'Dear Ms Lund, your talk saved our cellar.', subject: 'Your talk on reusable packaging' },
      {
        text: 'Thursday suits me well.',
        subject: 'Re: Thursday',
        thread: [{ from: 'them', text: 'Would Thursday suit you?' }],
        stage: 'conversation',
      },
      { text: 'Dear Ms Lund, I plan the rota on ward 6.', subject: 'NHS rota question from a ward clerk' },
      { text: 'Dear Ms Lund, I count visitors at night.', subject: 'Urgent care at night: who comes, and when' },
      { text: 'Dear Ms Lund, your column on damp saved our cellar.' },
    ],
  },
  missing: (_reading, { subject, channelGiven }) => (subject === undefined && channelGiven ? ['subject'] : []),
  check(reading, situation) {
    if (situation.subject === undefined) return [];
    const problem = problemOf(reading, situation);
    if (!problem) return [];
    const missing = situation.subject.trim() === '';
    const span = missing ? emptyAt(0) : { start: 0, end: situation.subject.length };
    return [{ ...problem, in: 'subject', span }];
  },
};
