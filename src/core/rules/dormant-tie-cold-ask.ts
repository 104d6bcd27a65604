import type { Situation } from '../draft.ts';
import { type Ask, type AskType, HIGH_STAKES } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import { GAP, NEED, SOCIAL } from './dormant-tie-cold-ask.words.ts';

const NO_FAVOUR: readonly AskType[] = ['reply', 'connect'];
/** What people ask who want to know how their reader sees things. */
const CURIOUS: readonly AskType[] = ['advice', 'information'];
/** So many sentences before a question make it a conversation. */
const CAUGHT_UP = 3;
const YEAR = 365 * 24 * 3600 * 1000;

export const dormantTieColdAsk: Rule = {
  id: 'dormant-tie-cold-ask',
  title: 'A favour comes with the first hello in a long time',
  summary: 'A favour asked in the first message after a year or more of silence.',
  why: 'An unexpected hello is more welcome than people expect, and old ties help much; both were measured without a favour attached, or after real catching up.',
  principle: 'long-game',
  evidence: ['E10', 'E9'],
  severity: { reconnect: 'warning' },
  message: 'This is the first word in a long time, and it asks for something.',
  recipientView: '“After all this time, they need something.” The joy of hearing from you is over in a line.',
  advice:
    'Send the hello on its own first, with one memory or one piece of their news, and let the request wait for their answer.',
  examples: {
    flags: [
      'Long time! «Could you get me an interview at your firm?»',
      "It's been four years. Quick favour. «Would you recommend me?»",
      'Hey, remember me from Leeds? «I need an introduction to your boss.»',
      'Ten years, can you believe it. «Would you read my manuscript before June?»',
    ],
    passes: [
      'Four years, how did that happen? I walked past our old lab and thought of the flood.',
      'I saw you opened the second shop; delighted for you. No agenda.',
      {
        text: "You wrote last week after ages, so yes, I'd love to hear about the role. Could you send me the advert?",
        stage: 'reconnect',
        thread: [{ from: 'them', text: 'It must be six years! We have a role that would suit you.' }],
      },
      'Eight years since the choir. How are the twins, and do you still sing?',
      'Years ago you lent me your tent; I have mended it. Shall I send it to you?',
    ],
  },
  check(reading, situation) {
    if (wroteFirst(reading, situation)) return [];
    const favours = reading.asks.filter((ask) => isFavour(ask, reading));
    const high = favours.find(({ type }) => HIGH_STAKES.includes(type));
    const favour = high ?? favours.find(({ type }) => !CURIOUS.includes(type)) ?? favours[0];
    return favour ? [hitOn(favour, reading, situation)] : [];
  },
};

function wroteFirst({ thread }: Reading, { sentAt }: Situation): boolean {
  const last = thread.at(-1);
  if (last?.from !== 'them') return false;
  return !(last.sentAt && sentAt && Date.parse(sentAt) - Date.parse(last.sentAt) >= YEAR);
}

function isFavour({ type, sentence, question }: Ask, { sentences, offers }: Reading): boolean {
  const given = offers.some((offer) => offer.sentence === sentence && offer.manner === 'concrete');
  if (NO_FAVOUR.includes(type) || (given && !question && type === 'other')) return false;
  if (offers.some((offer) => offer.sentence === sentence && offer.permission)) return false;
  const { lower } = sentences[sentence]!;
  return HIGH_STAKES.includes(type) || !SOCIAL.test(lower) || NEED.test(lower);
}

function hitOn({ type, sentence, span }: Ask, reading: Reading, { recipient }: Situation): Hit {
  const named = reading.sentences.some(({ lower }) => GAP.test(lower));
  const unnamed = named
    ? {}
    : { message: 'After so long a silence this asks for something, and the silence is not named.' };
  if (HIGH_STAKES.includes(type) && recipient.type !== 'recruiter') return { span, severity: 'error', ...unnamed };
  const caughtUp = sentence >= CAUGHT_UP || reading.offers.some(({ manner }) => manner === 'concrete');
  const curious = CURIOUS.includes(type) && !NEED.test(reading.sentences[sentence]!.lower);
  return curious && named && caughtUp ? { span, severity: 'info' } : { span, ...unnamed };
}
