import { PatternSet } from '../reading/patterns/pattern-set.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { cover, overlaps, type Span } from '../span.ts';
import { ADDRESSED, GUSHING, REASON, UNSAID } from './over-flattery.words.ts';

export const overFlattery: Rule = {
  id: 'over-flattery',
  title: 'The praise is bigger than its reasons',
  summary: 'Two or more superlatives or gushing words about the reader, with nothing specific that they did.',
  why: 'A little warmth helps and gushing loses the gain (survey data of mixed mail, so only a hint). Praise without a reason could go to anyone. In some cultures high praise is plain courtesy, hence a light touch.',
  principle: 'research',
  evidence: ['E1'],
  severity: { 'first-contact': 'info', reconnect: 'info', 'follow-up': 'info' },
  message: 'Much praise, and nothing yet that only this reader did.',
  recipientView: '“Kind, but do they know my work, or is something about to be asked?”',
  advice: 'Keep one warm phrase and add what exactly their work let you do.',
  examples: {
    flags: [
      'You are truly an «incredible, inspiring visionary and the absolute best» in the field.',
      "I'm «in total awe of your amazing, legendary» career.",
      'Your «unparalleled brilliance and extraordinary leadership are simply breathtaking».',
      'Before you I «take off my cap, madam. You are a giant» of our trade.',
      'I run a kiosk in Lund. Nobody writes «so beautiful and so elegant» as you do.',
    ],
    passes: [
      "Your explanation of escrow was the clearest I've read.",
      'Huge congratulations on the book!',
      'I enjoyed the talk, particularly the part about refusing easy clients.',
      'Your checklist is brilliant and amazing: it cut our intake from nine days to four.',
      "I won't be telling you that you are an amazing genius, since we never met.",
      'It was an amazing opportunity in an incredible town. Which road did you take?',
    ],
  },
  check(reading) {
    const runs = runsOf(reading.sentences);
    const count = runs.flat().length;
    const longest = runs.toSorted((a, b) => b.length - a.length)[0];
    if (!longest || (longest.length < 2 && count < 3)) return secondOpinion(reading, 'over-flattery').slice(0, 1);
    return [{ span: cover(longest), ...(count >= 4 ? { severity: 'warning' as const } : {}) }];
  },
};

const GUSHES = new PatternSet(GUSHING.map((pattern) => [pattern, pattern] as const));

/** Gushing words of sentences that follow one another: praise runs on ("Simply the king.") without saying "you" again. */
function runsOf(sentences: readonly Sentence[]): Span[][] {
  const runs: Span[][] = [];
  let last = -2;
  for (const [at, sentence] of sentences.entries()) {
    const found = gushingIn(sentence);
    if (found.length === 0 || (last !== at - 1 && !ADDRESSED.test(sentence.lower))) continue;
    if (last === at - 1) runs.at(-1)!.push(...found);
    else runs.push(found);
    last = at;
  }
  return runs;
}

function gushingIn({ span, lower }: Sentence): Span[] {
  const gushing = [...GUSHES.matches(lower).keys()];
  if (gushing.length === 0 || REASON.test(lower) || UNSAID.test(lower)) return [];
  const found: Span[] = [];
  for (const pattern of gushing)
    for (const match of lower.matchAll(pattern)) {
      const start = span.start + match.index;
      const here = { start, end: start + match[0].trimEnd().length };
      if (!found.some((other) => overlaps(other, here))) found.push(here);
    }
  return found;
}
