import { commonGroundIn, goBetweenIn } from '../reading/moves/connection.ts';
import { introductionIn } from '../reading/moves/introduction.ts';
import { afterGreeting, type Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { HISTORY, NAME_AND_TRADE, ROLE_LINE } from './no-introduction.words.ts';

const introduces = (sentence: Sentence): boolean =>
  introductionIn(sentence) !== null ||
  commonGroundIn(sentence) !== null ||
  goBetweenIn(sentence) !== null ||
  HISTORY.first(sentence.lower) !== null;

/** A signature introduces where it says more than a name: a trade, a post, a place of work. */
const signatureIntroduces = ({ text, sentences, masked: { signature } }: Reading): boolean =>
  signature
    ? ROLE_LINE.test(text.slice(signature.start, signature.end))
    : sentences.length > 1 && NAME_AND_TRADE.test(sentences.at(-1)!.text);

/** Words to be passed on speak of their writer. */
const bringsBlurb = ({ masked: { quotes } }: Reading): boolean => quotes.some(({ start, end }) => end - start > 60);

const saysWho = (reading: Reading): boolean =>
  reading.moves.some(({ kind }) => kind === 'introduction') ||
  reading.sentences.some(introduces) ||
  signatureIntroduces(reading);

export const noIntroduction: Rule = {
  id: 'no-introduction',
  title: 'The reader cannot tell who is writing',
  summary:
    'A first message that never says who its writer is: no role, study, trade, place of work, or tie to the reader. A bare name in the sign-off is not an introduction.',
  why: 'Mail from someone unknown is trusted far less than its writer expects; half a line on who you are and what you do changes that.',
  principle: 'show-skill',
  evidence: ['E12'],
  severity: { 'first-contact': 'warning', 'intro-request': 'warning', reconnect: 'info' },
  message: 'The message never says who you are: what you do, where, or how you know of them.',
  recipientView: '“Who is this?” Before the question is even read, the reader is guessing at the person behind it.',
  advice: 'Say in half a line who you are, by what you do or how your paths touch, right after the greeting.',
  examples: {
    flags: [
      'Hi Sam, your talk on escrow was great. Could I ask you two questions? Best, Jo',
      'Hello! I would like to know how one gets into patents. Thanks, Kim',
      'Dear Ms Hale, please find my proposal below. Regards, A. Moss',
    ],
    passes: [
      'I’m a ward clerk who is teaching himself SQL.',
      'I teach chemistry in Porto and read your column every week.',
      'You and I shared a desk at the 2019 hackathon.',
      'Dear Ms Hale, is the second clause of your model lease meant to bind heirs?\n\nKind regards,\nAda Moss\nConveyancing clerk, Moss & Daughter',
    ],
  },
  check(reading, { channel, stage, recipient: { relationship } }) {
    if (relationship === 'acquaintance' || relationship === 'close') return [];
    if (saysWho(reading) || reading.masked.replies.length > 0) return [];
    if (stage === 'intro-request' && bringsBlurb(reading)) return [];
    const span = afterGreeting(reading);
    // A note's reader has the profile one click away.
    return channel === 'linkedin-note' ? [{ span, severity: 'info' }] : [{ span }];
  },
};
