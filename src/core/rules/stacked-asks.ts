import type { Stage } from '../draft.ts';
import { type Ask, type AskType, HIGH_STAKES } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import {
  addsFurther,
  countsFavours,
  invitesAsks,
  isCourtesy,
  namesNextFavour,
  strungTogether,
} from './stacked-asks.words.ts';

const QUESTIONS = 3;
const ERROR_AT: readonly Stage[] = ['first-contact', 'reconnect', 'intro-request', 'referral-request'];
/** Below this the reading is too unsure of an ask to count it as one more favour. */
const CLEAR = 0.6;
const POSSIBLE = 0.45;
const SURE = 0.75;
const INTERVIEW: Omit<Hit, 'span'> = {
  title: 'There are more than three questions',
  message: 'Each of these questions is fair; together they are an interview.',
  advice: 'Keep the one or two questions that only this reader can answer.',
};

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
      'You lent me the jig, drew the joint on a napkin and rang the mill for me. The door hangs straight.',
    ],
  },
  check(reading, { stage }) {
    if (isInvited(reading)) return [];
    const favours = favoursIn(reading);
    if (favours.length >= 2) {
      const grave = ERROR_AT.includes(stage) && favours.filter(({ confidence }) => confidence > SURE).length >= 3;
      return [{ span: favours[1]!.span, ...(grave ? { severity: 'error' } : {}) }];
    }
    const chain = reading.asks.find((ask) => isChain(reading, ask));
    if (chain) return [{ span: chain.span }];
    const listed = listedIn(reading);
    if (listed.length >= 2) return [{ span: listed[1]!.span }];
    const questions = questionsIn(reading);
    return questions.length > QUESTIONS ? [{ span: questions[QUESTIONS]!.span, ...INTERVIEW }] : [];
  },
};

type Favour = 'candidacy' | 'introduction' | 'time' | 'feedback' | 'answer' | 'other';

/** What is one favour to its reader, though it is asked in several ways; answering and connecting are none. */
const FAVOUR: Record<AskType, Favour | null> = {
  referral: 'candidacy',
  recommendation: 'candidacy',
  'forward-resume': 'candidacy',
  job: 'candidacy',
  interview: 'candidacy',
  introduction: 'introduction',
  call: 'time',
  meeting: 'time',
  mentoring: 'time',
  feedback: 'feedback',
  advice: 'answer',
  information: 'answer',
  other: 'other',
  connect: null,
  reply: null,
};
const favourOf = ({ type }: Ask): Favour | null => FAVOUR[type];

/** The first ask of each favour, in order. */
function favoursIn(reading: Reading): Ask[] {
  const counted = reading.asks.filter((ask) => isCounted(reading, ask));
  const kept: Ask[] = [];
  for (const ask of counted) {
    const favour = favourOf(ask);
    const words = wordsOf(reading, ask);
    const more = namesNextFavour(words) || (!ask.question && addsFurther(words));
    const further = more && ['answer', 'other'].includes(favour!);
    if (further || !kept.some((other) => favourOf(other) === favour)) kept.push(ask);
  }
  return kept.filter((ask) => !belongsToAnother(reading, ask, counted));
}

const wordsOf = ({ sentences }: Reading, { sentence }: Ask): string => sentences[sentence]?.lower ?? '';

const isCounted = (reading: Reading, ask: Ask): boolean =>
  favourOf(ask) !== null &&
  ask.confidence >= (HIGH_STAKES.includes(ask.type) ? POSSIBLE : CLEAR) &&
  !ask.alternatives &&
  !isCourtesy(wordsOf(reading, ask)) &&
  !isItem(reading, ask) &&
  !isGiving(reading, ask);

/** The favour that a question, or a call, only serves: a question is what the call is for, a call is to talk about the job. */
const SERVED: Partial<Record<Favour, readonly Favour[]>> = { answer: ['time', 'feedback'], time: ['candidacy'] };

function belongsToAnother(reading: Reading, ask: Ask, asks: readonly Ask[]): boolean {
  const served = SERVED[favourOf(ask)!] ?? [];
  const listed = asks.filter(({ sentence }) => sentence === ask.sentence).length > 2;
  if (listed || addsFurther(wordsOf(reading, ask))) return false;
  return asks.some((other) => served.includes(favourOf(other)!) && !addsFurther(wordsOf(reading, other)));
}

/** A bullet that names a thing, not something to do. */
const isItem = ({ sentences }: Reading, { sentence, question }: Ask): boolean =>
  !question && sentences[sentence]?.bullet === true && strungTogether(sentences[sentence].lower) === 0;

/** A sentence that gives is no favour, though it may hold a question. */
const isGiving = ({ offers }: Reading, { sentence, question }: Ask): boolean =>
  !question && offers.some((offer) => offer.sentence === sentence && offer.manner === 'concrete');

/** Favours strung together in one sentence: three, or two where "also" opens it. */
function isChain({ sentences }: Reading, ask: Ask): boolean {
  const words = sentences[ask.sentence]?.lower ?? '';
  if (ask.alternatives || isCourtesy(words)) return false;
  return countsFavours(words) || strungTogether(words) >= (addsFurther(words) ? 2 : 3);
}

/** The bullets of a list that a colon opens, where each is something to do: "So can you: …". */
function listedIn({ sentences }: Reading): Sentence[] {
  const opens = sentences.findIndex(
    ({ lower }) => lower.endsWith(':') && /\b(?:you|u|please|kindly)\b[^.!?]{0,40}:$/.test(lower),
  );
  if (opens < 0) return [];
  return sentences.slice(opens + 1).filter(({ bullet, lower }) => bullet && strungTogether(lower) > 0);
}

const questionsIn = ({ asks, sentences }: Reading): Ask[] =>
  asks.filter(
    ({ question, sentence }, at) =>
      question && asks[at - 1]?.sentence !== sentence && !isCourtesy(sentences[sentence]?.lower ?? ''),
  );

const isInvited = ({ thread }: Reading): boolean =>
  thread.at(-1)?.from === 'them' && thread.at(-1)!.sentences.some(({ lower }) => invitesAsks(lower));
