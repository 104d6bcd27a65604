import { type Ask, JOB_ASKS, REFERRAL_ASKS, TIME_ASKS } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { addsFurther, invitesAsks, isCourtesy } from './stacked-asks.words.ts';

const QUESTIONS = 3;

export const stackedAsks: Rule = {
  id: 'stacked-asks',
  title: 'Several favours are asked at once',
  summary: 'Two or more different favours, or more than three questions, in one message.',
  why: 'Each favour beside the first makes the message easier to put off. In one large, correlational count of mails, one to three questions were answered more often than eight.',
  principle: 'ask-gently',
  evidence: ['E1', 'E5'],
  severity: {
    'first-contact': 'warning',
    reconnect: 'warning',
    'intro-request': 'warning',
    'referral-request': 'warning',
    'follow-up': 'info',
    conversation: 'info',
    'thank-you': 'info',
    nurture: 'info',
  },
  message: 'The reader has to weigh each of these favours before they can answer any of them.',
  recipientView: '“Where do I begin?” You mean to answer all of it properly, and so you answer none of it today.',
  advice: 'Keep the one favour that matters most, and save the others for after they have answered.',
  examples: {
    flags: [
      'Could you review my CV, introduce me to your manager, and tell me what the pay is like?',
      'Can we talk this week? Also, would you share your slides and read my essay?',
      'What do you do all day? Do you like it? Is it hard to get in? What should I study? Is it worth it?',
    ],
    passes: [
      'Would a ten-minute call or two lines by mail be easier for you?',
      'How are you? One question: which of the two courses would you take again?',
      {
        text: 'You asked for my availability, my time zone and a topic: Mon 9-11, Lisbon, pricing.',
        stage: 'conversation',
      },
      'Would you have fifteen minutes on Thursday? I would ask who signs the float and who carries it.',
      'You corrected my table, sent me the weather file and told me about the group. Thank you for all three.',
    ],
  },
  check(reading, { stage }) {
    if (isInvited(reading)) return [];
    const big =
      stage !== 'follow-up' && ['first-contact', 'reconnect', 'intro-request', 'referral-request'].includes(stage);
    const favours = favoursIn(reading);
    if (favours.length >= 2) {
      const severity = big && favours.length >= 3 ? ({ severity: 'error' } as const) : {};
      return [{ span: favours[1]!.span, ...severity }];
    }
    const questions = questionsIn(reading);
    if (questions.length <= QUESTIONS) return [];
    return [
      {
        span: questions[QUESTIONS]!.span,
        title: 'There are more than three questions',
        message: 'Each of these questions is fair; together they are an interview.',
        advice: 'Keep the one or two questions that only this reader can answer.',
      },
    ];
  },
};

type Favour = 'candidacy' | 'introduction' | 'time' | 'feedback' | 'answer' | 'other';

/** What belongs to one favour for its reader, though it is asked in several ways. */
function favourOf({ type }: Ask): Favour | null {
  if ([...REFERRAL_ASKS, ...JOB_ASKS].includes(type)) return 'candidacy';
  if (TIME_ASKS.includes(type)) return 'time';
  if (type === 'advice' || type === 'information') return 'answer';
  if (type === 'connect' || type === 'reply') return null;
  return type;
}

/** The first ask of each favour. */
function favoursIn({ asks, sentences }: Reading): Ask[] {
  const kept: Ask[] = [];
  for (const ask of asks) {
    const favour = favourOf(ask);
    const words = sentences[ask.sentence]?.lower ?? '';
    if (favour === null || isCourtesy(words) || ask.alternatives) continue;
    const same = kept.some((other) => favourOf(other) === favour);
    const demand = ['answer', 'other'].includes(favour) && !ask.question && addsFurther(words);
    if ((same && !demand) || belongsTo(ask, kept, asks, words)) continue;
    kept.push(ask);
  }
  return kept;
}

/** A question that only says what the call, or the look at the writer's work, is for. */
function belongsTo(ask: Ask, kept: readonly Ask[], asks: readonly Ask[], words: string): boolean {
  if (favourOf(ask) !== 'answer' || addsFurther(words)) return false;
  const listed = asks.filter(({ sentence }) => sentence === ask.sentence).length > 2;
  return !listed && kept.some((other) => ['time', 'feedback'].includes(favourOf(other)!));
}

const questionsIn = ({ asks, sentences }: Reading): Ask[] =>
  asks.filter(
    ({ question, sentence }, at) =>
      question && asks[at - 1]?.sentence !== sentence && !isCourtesy(sentences[sentence]?.lower ?? ''),
  );

const isInvited = ({ thread }: Reading): boolean =>
  thread.at(-1)?.from === 'them' && thread.at(-1)!.sentences.some(({ lower }) => invitesAsks(lower));
