import { type Ask, type AskType, HIGH_STAKES, TIME_ASKS } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { givesForNothing, handsOver, isDisclaimed, opensOnly } from './ask-before-offer.words.ts';

const BIG: readonly AskType[] = [...HIGH_STAKES, ...TIME_ASKS];
/** Below this the reading is too unsure of an offer. */
const CLEAR = 0.5;
const NO_FAVOUR: readonly AskType[] = ['reply', 'connect'];

export const askBeforeOffer: Rule = {
  id: 'ask-before-offer',
  title: 'The request comes before the gift',
  summary: 'An offer that is there, but only after the ask.',
  why: 'What stands first tells the reader what the message is about. That an offer works better first is the counsel of practice; no field trial has tested it.',
  principle: 'offer-first',
  evidence: ['E13', 'E20'],
  severity: { 'first-contact': 'info', reconnect: 'info', 'intro-request': 'info', 'referral-request': 'info' },
  message: 'You have something to give here, and it stands behind the request.',
  recipientView: '“They want something.” By the time the gift comes, you have already made up your mind.',
  advice: 'Move what you offer to the first lines, and let the request follow it.',
  examples: {
    flags: [
      'Could we talk on Thursday about your hiring plans? By the way, I can share my survey of local salaries.',
      'Would you look at my portfolio? I’m also happy to test your beta.',
      'Would you have twenty minutes? In return for nothing, here are my notes from your panel.',
    ],
    passes: [
      'I put together notes from your panel, attached below. Would you have ten minutes to correct me where I misread you?',
      'May I send you the three bugs I found?',
      'Here is the article I mentioned. One question, if you have a minute: which of the two would you start with?',
      'How are you holding up? I typed up the notes from your panel; they are below, use them as you like.',
      'Could you tell me which of the two you would start with? Let me know if I can ever be of help.',
      {
        text: 'Could we move Thursday to Friday? I’ll bring the spare hub that you wanted.',
        stage: 'conversation',
      },
    ],
  },
  check(reading) {
    const gift = firstGift(reading);
    const asks = reading.asks.filter((ask) => ask.sentence < gift && isFavour(reading, ask));
    const [first] = asks;
    if (!first || gift === Number.POSITIVE_INFINITY) return [];
    const big = asks.find(({ type }) => BIG.includes(type));
    return [{ span: (big ?? first).span, severity: big ? 'warning' : 'info' }];
  },
};

/** The sentence of the first thing of value: not a courtesy, not a price, not the lines that the request itself needs. */
function firstGift({ offers, asks, sentences }: Reading): number {
  const asking = new Set(asks.map(({ sentence }) => sentence));
  const gives = sentences.findIndex(({ lower }, at) => {
    if (asking.has(at)) return false;
    const offer = offers.find(({ sentence }) => sentence === at);
    if (offer?.manner === 'formula') return false;
    if (handsOver(lower) || givesForNothing(lower)) return offer?.manner !== 'conditional' || givesForNothing(lower);
    return offer?.manner === 'concrete' && offer.type !== 'effort-saved' && offer.confidence > CLEAR;
  });
  return gives < 0 ? Number.POSITIVE_INFINITY : gives;
}

/** An ask that wants something of the reader: not one that only asks leave to give. */
const isFavour = ({ offers, sentences }: Reading, { type, sentence }: Ask): boolean => {
  const words = sentences[sentence]?.lower ?? '';
  if (NO_FAVOUR.includes(type) || opensOnly(words) || isDisclaimed(words)) return false;
  return !offers.some((offer) => offer.sentence === sentence);
};
