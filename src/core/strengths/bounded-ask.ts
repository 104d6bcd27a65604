import { type Ask, HIGH_STAKES } from '../reading/moves/move.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { StrengthRule } from '../rule.ts';

const MOST_ASKS = 2;
const MINUTES = { least: 2, stranger: 20, known: 30 };
/** "Two lines", "a yes or no": an answer whose size is named. */
const SMALL_ANSWER = pattern(
  /\b(?:(?<!\bthe )(?:(?:one|two|three|1|2|3) (?:short |quick )?(?:lines?|sentences?|words?)|a (?:short |quick )?(?:line|sentence)|a word or two)\b(?! (?:per|each|for|about|with|to (?!me|answer))[^?]{0,20}\b(?:me|boss|manager))|yes or no|yes\/no|a (?:simple |quick |short )?(?:yes|no|nod|thumbs up)\b|one[- ]word (?:answer|reply)|one[- ]line (?:answer|reply)|which of the two|either (?:of the two|one))/,
);

/** Small each time, and without end; or a distance. */
const NOT_A_BOUND = pattern(
  /\b(?:every|each|weekly|monthly|regular\w*|the (?:one|two|three|few|couple of) (?:lines?|sentences?|words?)|min(?:ute)?s? (?:from|away|walk|by (?:bus|foot|car|train)))\b/,
);

export const boundedAsk: StrengthRule = {
  id: 'bounded-ask',
  summary: 'The request is small, and says how small: minutes, a number of questions, two lines by mail.',
  message: 'You ask for something small and say how small, which makes it easy to say yes.',
  examples: {
    flags: [
      '«Could I ask you two questions in a quarter of an hour on Thursday?»',
      '«Would a ten-minute call or two lines by mail be easier for you?»',
      'Your course list is long. «Which of the two would you take again?»',
    ],
    passes: [
      'Can we hop on a call next week?',
      'Could you refer me for job 4471 in two lines?',
      'I would appreciate an hour and a half to walk you through my plan.',
      'Would you review my CV, introduce me to your boss and take fifteen minutes to talk?',
    ],
  },
  check({ asks, sentences }, { recipient: { relationship = 'stranger' } }) {
    const most = relationship === 'stranger' ? MINUTES.stranger : MINUTES.known;
    const lowerOf = ({ sentence }: Ask): string => sentences[sentence]!.lower;
    if (asks.length > MOST_ASKS || asks.some((ask) => isLarge(ask, most) || NOT_A_BOUND.test(lowerOf(ask)))) return [];
    return asks.filter((ask) => isSmall(ask, lowerOf(ask))).map(({ span }) => span);
  },
};

const isLarge = ({ type, minutes }: Ask, most: number): boolean =>
  HIGH_STAKES.includes(type) || type === 'mentoring' || (minutes !== null && minutes > most);

const isSmall = ({ minutes, count }: Ask, lower: string): boolean =>
  (minutes !== null && minutes >= MINUTES.least) || (count !== null && count <= 2) || SMALL_ANSWER.test(lower);
