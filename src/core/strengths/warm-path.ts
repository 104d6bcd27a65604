import { goBetweenIn } from '../reading/moves/connection.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import { BY_NAME, NAME_FIRST, NAME_LAST, UNNAMED } from './warm-path.words.ts';

export const warmPath: StrengthRule = {
  id: 'warm-path',
  summary: 'A person whom both know is named: who sent the writer, or who stands between the two.',
  message: 'You name somebody whom you both know, and that opens the door.',
  examples: {
    flags: [
      '«Dana Ortiz referred me to you because we both work on churn models.»',
      'Good morning. «Mr Adeyemi, who taught us both chemistry, said you moved into patents.»',
      '«I write at Lena Vogt’s suggestion; she says that you keep the old maps.»',
      'Hello! «Priya told me you mend accordions.»',
    ],
    passes: [
      'Somebody told me that you hire in spring.',
      'My neighbour said you keep bees.',
      'Could you introduce me to Lena?',
      'I found your name on LinkedIn.',
    ],
  },
  check: ({ sentences }) => sentences.filter(namesBetween).map(({ span }) => span),
};

function namesBetween(sentence: Sentence): boolean {
  const { text, lower, span } = sentence;
  if (BY_NAME.some((pattern) => pattern.test(lower, text))) return true;
  const found = goBetweenIn(sentence);
  if (!found) return false;
  const [start, end] = [found.start - span.start, found.end - span.start];
  const words = text.slice(start, end);
  // "Got your name from …": the name comes last; "… sent me to you": it comes first.
  if (/^got\b/i.test(words)) return NAME_FIRST.test(text.slice(start + words.lastIndexOf('from ') + 5));
  const first = start + words.search(/\s|$/);
  const name = NAME_LAST.exec(text.slice(Math.max(0, first - 60), first))?.[1];
  return name !== undefined && !UNNAMED.test(name);
}
