import { type Ask, type AskType, HIGH_STAKES, type Offer, TIME_ASKS } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { opensOnly } from './ask-before-offer.words.ts';

const BIG: readonly AskType[] = [...HIGH_STAKES, ...TIME_ASKS];
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
      'I’d like twenty minutes of your time. In return for nothing, here are my notes from your panel.',
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
    const offer = reading.offers.find(isGift);
    const ask = reading.asks.find((ask) => isFavour(reading, ask));
    if (!offer || !ask || ask.sentence >= offer.sentence) return [];
    const before = reading.asks.filter((other) => other.sentence < offer.sentence && isFavour(reading, other));
    const big = before.find(({ type }) => BIG.includes(type));
    return [{ span: (big ?? ask).span, severity: big ? 'warning' : 'info' }];
  },
};

/** A thing of value in itself: not a courtesy, not a price, not the lines that the request itself needs. */
const isGift = ({ manner, type }: Offer): boolean => manner === 'concrete' && type !== 'effort-saved';

/** An ask that wants something of the reader: not one that only asks leave to give. */
const isFavour = ({ offers, sentences }: Reading, { type, sentence }: Ask): boolean =>
  !NO_FAVOUR.includes(type) &&
  !opensOnly(sentences[sentence]?.lower ?? '') &&
  !offers.some((offer) => offer.sentence === sentence);
