import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import { overlaps } from '../span.ts';
import { NOT_WORK, NOTICED_BEFORE, YOU_DID, YOUR_WORK } from './specific-reference.words.ts';

export const specificReference: StrengthRule = {
  id: 'specific-reference',
  summary: 'Something that this reader made, said or did is named.',
  message: 'You show that you know their work: this could be written to no one else.',
  examples: {
    flags: [
      '«Your comment about night-shift handovers in Sunday’s thread is exactly our problem in ward 6.»',
      'Hello Ms Hale, «I read your paper on soil crusts twice on the ferry.»',
      '«In the digest you wrote that electric vans lose a fifth of their range in the hills.»',
      '«Your two-page leaflet hangs in our waiting room.»',
    ],
    passes: [
      'I came across your impressive profile and would like to connect.',
      'Could you share your slides and read my essay?',
      'I admire your company’s mission.',
      'I loved your post about {{topic}}.',
      'Would you review my paper?',
      'I saw the photos of your wedding.',
    ],
  },
  check: (reading) => reading.sentences.filter((sentence) => refers(sentence, reading)).map(({ span }) => span),
};

function refers({ lower, span }: Sentence, { asks, masked }: Reading): boolean {
  if (NOT_WORK.test(lower) || masked.placeholders.some((blank) => overlaps(blank, span))) return false;
  const found = YOUR_WORK.exec(lower) ?? YOU_DID.exec(lower);
  if (!found) return false;
  const at = { start: span.start + found.index, end: span.start + found.index + found[0].length };
  const asked = asks.some((ask) => overlaps(ask.span, at));
  return !asked || NOTICED_BEFORE.test(lower.slice(Math.max(0, found.index - 24), found.index));
}
