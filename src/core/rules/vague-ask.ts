import { type AskType, HIGH_STAKES } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import {
  FOR_SOMEBODY,
  HANDED,
  INVITED,
  OPEN,
  PROBLEM,
  QUESTION_OF_TIME,
  REACTION,
  TELLS_TOPIC,
  TOPIC_AT,
  TOPICLESS,
  VAGUE,
  WISHED,
} from './vague-ask.words.ts';

const names = (stretch: string): boolean =>
  (stretch.match(/[a-zà-ÿ0-9][a-zà-ÿ0-9'+#-]*/g) ?? []).some((word) => word.length > 1 && !TOPICLESS.has(word));

/** Whether the words after the vague ones say what it is about. */
function hasTopic(lower: string, from: number): boolean {
  const rest = lower.slice(from);
  const at = TOPIC_AT.exec(rest);
  if (!at) return false;
  const topic = rest.slice(at.index + at[0].length);
  return names(at[0] === 'for' ? topic.replace(FOR_SOMEBODY, '') : topic);
}

/** A request whose words after a telling opening name nothing ("tell me how to start"). */
function isOpen(lower: string): boolean {
  for (const pattern of OPEN.matches(lower).keys()) {
    const found = pattern.exec(lower)!;
    if (!names(lower.slice(found.index + found[0].length))) return true;
  }
  return false;
}

function isVague({ lower }: Sentence): boolean {
  for (const pattern of VAGUE.matches(lower).keys()) {
    const found = pattern.exec(lower)!;
    if (!hasTopic(lower, found.index + found[0].length)) return true;
  }
  return isOpen(lower);
}

/** A question that can be answered on its own, which is the topic of whatever loose words stand beside it. */
const isRealQuestion = (sentence: Sentence): boolean =>
  sentence.lower.endsWith('?') &&
  sentence.lower.split(' ').length > 4 &&
  !QUESTION_OF_TIME.test(sentence.lower) &&
  !isVague(sentence);

function tellsTopic(next: Sentence | undefined): boolean {
  const found = next && TELLS_TOPIC.exec(next.lower);
  return Boolean(found && hasTopic(next.lower, found.index));
}

/** Asks that other rules weigh, whatever words they come in. */
const SPOKEN_FOR: readonly AskType[] = [...HIGH_STAKES, 'mentoring'];

function vagueHits({ sentences, asks, offers }: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = asks.filter((ask) => ask.sentence === index);
    if (own.some(({ type }) => SPOKEN_FOR.includes(type))) continue;
    if (own.length === 0 && (!WISHED.test(sentence.lower) || offers.some((offer) => offer.sentence === index)))
      continue;
    const handed =
      REACTION.test(sentence.lower) &&
      sentences.slice(Math.max(0, index - 2), index + 1).some(({ lower }) => HANDED.test(lower));
    if (
      handed ||
      !isVague(sentence) ||
      PROBLEM.test(sentences[index - 1]?.lower ?? '') ||
      tellsTopic(sentences[index + 1])
    )
      continue;
    hits.push({ span: own[0]?.span ?? sentence.span });
  }
  return hits;
}

export const vagueAsk: Rule = {
  id: 'vague-ask',
  title: 'The question has no topic yet',
  summary:
    'An ask that has no answerable content: “pick your brain”, “any advice”, “your journey”, a chat some time, with no topic near it.',
  why: 'A question that could mean anything leaves its reader the work of finding out what is meant. Practitioners agree on it; vendor data point the same way: one to three real questions are answered more often than none.',
  principle: 'ask-gently',
  evidence: ['E20', 'E1'],
  severity: { 'first-contact': 'warning', 'follow-up': 'warning', reconnect: 'warning', conversation: 'info' },
  message: 'This asks for something, but the reader cannot tell what an answer would look like.',
  recipientView: '“Advice on what?” I would have to work out your question before I could answer it.',
  advice: 'Ask the one question that only they can answer, small enough for two lines.',
  examples: {
    flags: [
      '«I’d love to pick your brain sometime.»',
      '«Do you have any advice for someone like me?»',
      '«Could we grab a coffee so I can hear about your journey?»',
      'I sell fish in Aveiro and want to change my life. «Kindly guide me.»',
    ],
    passes: [
      'Any advice on choosing between the evening certificate and the bootcamp, given that I can’t stop working?',
      'I’d like your view on one thing: did you learn SQL before or after you moved to finance?',
      'You kindly said I could ask, so: which two journals should I read first?',
      'Could I pick your brain? When a reed cracks in the frost, do you glue it or cut a new one?',
      'I can’t decide whether to glaze before or after the second firing. Any advice?',
      'Should you ever want any advice about damp, I am two streets away.',
    ],
  },
  check(reading) {
    const { sentences } = reading;
    if (sentences.some((sentence) => isRealQuestion(sentence) || INVITED.test(sentence.lower))) return [];
    const hits = vagueHits(reading);
    const taken = new Set(reading.asks.filter(({ type }) => SPOKEN_FOR.includes(type)).map(({ sentence }) => sentence));
    const open = (_: Sentence, at: number): boolean =>
      !taken.has(at) && !PROBLEM.test(sentences[at - 1]?.lower ?? '') && !tellsTopic(sentences[at + 1]);
    return (hits.length > 0 ? hits : secondOpinion(reading, 'vague-ask', open)).slice(0, 1);
  },
};
