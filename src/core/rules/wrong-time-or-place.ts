import type { Situation } from '../draft.ts';
import { HIGH_STAKES } from '../reading/moves/move.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../span.ts';
import {
  AT_WORK_THERE,
  GATHERINGS,
  INVITED,
  LONG_PAST,
  MOMENTS,
  OWN_MOMENT,
  PITCH,
  RESPECTED,
} from './wrong-time-or-place.words.ts';

export const wrongTimeOrPlace: Rule = {
  id: 'wrong-time-or-place',
  title: 'The moment belongs to something else',
  summary:
    'Business pressed on somebody in a private or unfit moment that the text itself names: a wedding, a funeral, leave, the night.',
  why: 'There is a time and a place to talk business. What is said at the wrong one is remembered with it. This rests on courtesy, not on a trial.',
  principle: 'time-and-place',
  evidence: ['E10'],
  severity: { 'first-contact': 'info', reconnect: 'info', conversation: 'info' },
  message: 'You name a moment in which the reader is not at work, and ask for something in the same breath.',
  recipientView: '“Not now.” Even people who would gladly help feel that they were caught off guard.',
  advice: 'Keep the kind words for today, and send the question in a few days in a message of its own.',
  examples: {
    flags: [
      '«Sorry to message you on your honeymoon», but could you pass on my CV?',
      "It was «lovely dancing next to you at Ana's wedding». Is your firm hiring?",
      "«I know it's past midnight» there; can you call me now about the role?",
      {
        text: '«Condolences» on the loss of your father. Could you introduce me to the board?',
        stage: 'conversation',
      },
    ],
    passes: [
      "We met at the publishers' evening on Tuesday; you mentioned the archive. Which year is it from?",
      'Congratulations on the wedding!',
      'Enjoy your leave; this can wait until you are back. Would you look at my draft then?',
      'You told me at the wedding to write to you about the archive. Which year is it from?',
      'We met at Ana’s wedding three years ago. Which year is the archive from?',
      {
        text: 'We stood by the arch at the Lund wedding. Which flash did you use?',
        recipient: { role: 'Wedding photographer' },
      },
    ],
  },
  check(reading, situation) {
    const { sentences, asks } = reading;
    const moment = sentences.map((sentence) => momentIn(sentence, situation)).find((found) => found !== null);
    const span = moment ?? secondOpinion(reading, 'wrong-time-or-place')[0]?.span;
    if (!span) return [];
    const whole = sentences.map(({ lower }) => lower).join(' ');
    if (asks.length === 0 && !PITCH.test(whole)) return [];
    if (RESPECTED.test(whole) || INVITED.test(whole) || isInvited(situation)) return [];
    return [{ span, severity: asks.some(({ type }) => HIGH_STAKES.includes(type)) ? 'warning' : 'info' }];
  },
};

function momentIn({ span, lower }: Sentence, { recipient: { role = '' } }: Situation): Span | null {
  const atWork = (role !== '' && AT_WORK_THERE.test(role)) || LONG_PAST.test(lower);
  const match = (MOMENTS.first(lower) ?? (atWork ? null : GATHERINGS.first(lower)))?.match;
  if (!match || OWN_MOMENT.test(lower)) return null;
  return { start: span.start + match.index, end: span.start + match.index + match[0].trimEnd().length };
}

const CALL_ME =
  /\b(?:message|call|text|write|ping|send|ring|phone|e-?mail)\b[^.!?]{0,20}\b(?:me|it|any ?time|whenever)\b/i;

/** The reader's last word in the thread was to be written to. */
const isInvited = ({ thread }: Situation): boolean => {
  const last = thread.at(-1);
  return last?.from === 'them' && CALL_ME.test(last.text);
};
