import type { Situation } from '../draft.ts';
import { type Ask, type AskType, HIGH_STAKES, type Offer } from '../reading/moves/move.ts';
import { beforeClosing, movesOfKind, type Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import {
  citesReader,
  continues,
  demands,
  isAboutReader,
  isErrand,
  isFlatteryOfFirm,
  isForReader,
  isOnce,
  isPaperwork,
  needs,
  opensDoor,
  showsInterest,
  wishesFor,
} from './one-off-transaction.words.ts';

/** Characters under which a message is only its demand. */
const CURT = 60;
/** What is asked in talk. */
const TALK: readonly AskType[] = ['advice', 'information', 'call', 'meeting', 'mentoring', 'connect'];

export const oneOffTransaction: Rule = {
  id: 'one-off-transaction',
  title: 'The message wants one thing, and stops there',
  summary:
    'A big ask with nothing about the reader’s work, nothing offered, and no sign that the contact goes on after the answer.',
  why: 'People help those whom they expect to meet again. A message that needs one thing and nothing more reads like a form. In a study of requests to strangers, a stated wish to give back went with more help.',
  principle: 'long-game',
  evidence: ['E13'],
  severity: { 'first-contact': 'warning', reconnect: 'warning', 'follow-up': 'info' },
  message: 'Taken as a whole, this would read the same to anybody who could grant the request.',
  recipientView: '“After I answer, I will never hear from them again.” You feel like a counter, not a person.',
  advice: 'Add one line about their own work, and one on what you will tell them afterwards.',
  examples: {
    flags: [
      'Hello, I applied for job 4471. Please refer me. My CV is attached.',
      'Hi, I need a reference for a visa. Can you write one this week? Thanks.',
      { text: 'Long time no see. Can you get me into your firm?', stage: 'reconnect' },
    ],
    passes: [
      'Your checklist saved us a week. One question about step four, and I’d be glad to tell you how it goes.',
      'Would you tell me which course you’d take again? I’ll let you know how it turns out.',
      'I’m writing up what I learn from ten people in the trade and would send you the result.',
      'Your talk on escrow changed how I price. Could you introduce me to the firm you named?',
      { text: 'You posted the analyst role today. Please consider me for it.', recipient: { type: 'recruiter' } },
    ],
  },
  check(reading, situation) {
    if (situation.recipient.type === 'recruiter' || !wantsOneThing(reading)) return [];
    return caresForMore(reading, situation) ? [] : [{ span: beforeClosing(reading) }];
  },
};

/** A big ask, an errand, a paper to be signed, or a bare demand. */
function wantsOneThing(reading: Reading): boolean {
  const { asks, sentences, masked } = reading;
  const pressed = movesOfKind(reading, 'pressure').length > 0;
  const curt = masked.text.trim().length < CURT;
  const needed = sentences.some(({ lower }) => needs(lower) || isOnce(lower));
  if (asks.length === 0 && curtWish(reading)) return true;
  return asks.some(({ type, sentence, question }) => {
    const words = sentences[sentence]?.lower ?? '';
    if (HIGH_STAKES.includes(type) || opensDoor(words) || isErrand(words)) return true;
    if (needed && (question ? !isAboutReader(words) : !TALK.includes(type))) return true;
    if (pressed && !question) return !TALK.includes(type);
    return type === 'other' && (isPaperwork(words) || pressed || demands(words) || (curt && !question));
  });
}

/** "I would like to obtain the list." with nothing asked besides. */
const curtWish = ({ sentences }: Reading): boolean =>
  sentences.length <= 6 && sentences.some(({ lower }) => wishesFor(lower));

/** Anything that looks past the request: a gift, the reader's work, something in common, a next time. */
function caresForMore(reading: Reading, { stage }: Situation): boolean {
  const { offers, asks, sentences } = reading;
  if (offers.some((offer) => isGift(offer, sentences[offer.sentence]))) return true;
  if (sentences.some(({ lower }) => continues(lower) && !isOnce(lower))) return true;
  const big = asks.some(({ type }) => HIGH_STAKES.includes(type));
  if (asks.some((ask) => isInterested(ask, sentences[ask.sentence]?.lower ?? '', big))) return true;
  if (stage === 'first-contact' && movesOfKind(reading, 'common-ground').length > 0) return true;
  const appreciated = movesOfKind(reading, 'appreciation').some(
    ({ sentence }) => !isFlatteryOfFirm(sentences[sentence]?.lower ?? ''),
  );
  const asking = new Set(asks.map(({ sentence }) => sentence));
  return appreciated || sentences.some(({ lower }, at) => (asking.has(at) ? citesReader(lower) : showsInterest(lower)));
}

const isGift = ({ manner, type }: Offer, sentence: Sentence | undefined): boolean =>
  manner !== 'formula' && type !== 'effort-saved' && (sentence?.link === true || isForReader(sentence?.lower ?? ''));

/** A question about the reader's own way, or a wish to stay in touch that no bigger wish hides behind. */
function isInterested({ type }: Ask, words: string, big: boolean): boolean {
  if (type === 'connect' || type === 'mentoring') return !big;
  return TALK.includes(type) && isAboutReader(words) && !isErrand(words);
}
