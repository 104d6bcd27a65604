import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import type { Span } from '../span.ts';
import { FOR_THEIRS, GOALS, OWN_PAPERS } from './their-goals.words.ts';

export const theirGoals: StrengthRule = {
  id: 'their-goals',
  summary: 'What the reader is trying to do is named, or something is made to serve it.',
  message: 'You write with their goals in mind, not only your own.',
  examples: {
    flags: [
      '«I know you are trying to keep the ferry running through winter; our tally may help the case.»',
      '«You wrote that you wanted a map of the old wells, so I drew one.»',
      '«Here are the minutes, in case it saves you the recording.»',
    ],
    passes: [
      'I admire your company’s mission to change the world.',
      'Let me know if you want to talk.',
      'I saw that you are looking for a junior developer.',
      'My dream is to work in film.',
    ],
  },
  check: (reading) =>
    reading.sentences.map((sentence, at) => goalIn(sentence, at, reading)).filter((span) => span !== null),
};

function goalIn({ lower, span }: Sentence, index: number, { asks, offers }: Reading): Span | null {
  const given = offers.some(({ sentence, manner }) => sentence === index && manner === 'concrete');
  if (!given && asks.some(({ sentence }) => sentence === index)) return null;
  if (OWN_PAPERS.test(lower)) return null;
  const goals = given ? [...GOALS, FOR_THEIRS] : GOALS;
  return goals.some((pattern) => pattern.test(lower)) ? span : null;
}
