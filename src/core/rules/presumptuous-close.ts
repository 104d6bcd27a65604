import { type Ask, type AskType, HIGH_STAKES, TIME_ASKS } from '../reading/moves/move.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Rule } from '../rule.ts';
import { partsUntilThen, takesForGranted, thanksForAny, thanksForDeed } from './presumptuous-close.words.ts';

export const presumptuousClose: Rule = {
  id: 'presumptuous-close',
  title: 'The yes is taken for granted',
  summary:
    'Words that count on the favour before it is given: advance thanks for it, “I look forward to your referral”, a call or a visit announced, the reader’s name already given.',
  why: 'A reader who is left no room to say no often says nothing. Plain thanks is never meant: in one correlational count, mails that closed with thanks were answered more often.',
  principle: 'courtesy',
  evidence: ['E2', 'E12'],
  severity: {
    'first-contact': 'warning',
    'follow-up': 'warning',
    reconnect: 'warning',
    'intro-request': 'warning',
    'referral-request': 'warning',
  },
  message: 'This treats the favour as settled, and the reader has not agreed to it yet.',
  recipientView: '“I have not said yes.” You feel pushed, and step back.',
  advice: 'Close with plain thanks for reading, and let them choose whether and when.',
  examples: {
    flags: [
      '«Thanks in advance for recommending me to the committee.»',
      '«I’ll ring you on Monday at three to discuss my application.»',
      '«Looking forward to your introduction to Mr Hale.»',
      'I wrote down a few ideas. «I have put a meeting in your calendar for Tuesday.»',
    ],
    passes: [
      'Thank you for reading this far.',
      'Speak on Monday at three, as you suggested.',
      'I look forward to your next episode.',
      'Thanks in advance for your time.',
      'I’ll ring the tax office on Monday and tell you what they say.',
      'If it suits you, I’ll come by on Tuesday.',
      'I won’t thank you in advance for recommending me, since you may well say no.',
      'Thank you for connecting Lorcan with the kiln people two years ago.',
    ],
  },
  check(reading) {
    const { asks, sentences } = reading;
    const door = firstOf(asks, HIGH_STAKES);
    const time = firstOf(asks, [...HIGH_STAKES, ...TIME_ASKS]);
    const first = asks[0]?.sentence ?? Number.POSITIVE_INFINITY;
    const hits = sentences
      .filter(
        ({ lower }, at) =>
          takesForGranted(lower) ||
          (at > door && thanksForDeed(lower)) ||
          (at > first && thanksForAny(lower)) ||
          (at > time && partsUntilThen(lower)),
      )
      .slice(0, 3)
      .map(({ span }) => ({ span }));
    return hits.length > 0 ? hits : secondOpinion(reading, 'presumptuous-close');
  },
};

const firstOf = (asks: readonly Ask[], types: readonly AskType[]): number =>
  asks.find(({ type }) => types.includes(type))?.sentence ?? Number.POSITIVE_INFINITY;
