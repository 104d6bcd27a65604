import type { Situation } from '../draft.ts';
import type { PatternSet } from '../reading/patterns/pattern-set.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Span } from '../span.ts';
import {
  FACTS,
  GRAVE,
  GRAVE_FACTS,
  KNOWN,
  LOOSE,
  PRIVATE,
  PRIVATE_PAGE,
  THEIR_TRADE,
  THEIR_WORK,
  THEY_SAID,
  TOPIC,
} from './private-detail-overreach.words.ts';

export const privateDetailOverreach: Rule = {
  id: 'private-detail-overreach',
  title: 'A private detail that the reader did not give you',
  summary: 'Family, home, health, looks, faith, pay, movements or old photos of somebody who does not know the writer.',
  why: 'However kindly meant, it tells the reader that a stranger has been looking. Strangers’ mail is distrusted as it is (a lab finding on requests), and communities ask for messages to stay with the work.',
  principle: 'professional',
  evidence: ['E23', 'E12'],
  severity: { 'first-contact': 'warning', 'follow-up': 'warning' },
  message: 'The reader never told you this, and will wonder how you know.',
  recipientView: '“How do they know that, and what else do they know?”',
  advice: 'Leave it out, and say instead which piece of their work brought you to them.',
  examples: {
    flags: [
      "I «saw the photos of your daughter»'s birthday, how sweet.",
      'I «know you live near» Elm Park, so I could bring the samples.',
      '«Sorry to read about your divorce»; anyway, about the role...',
      "I «found your brother's page» and your mobile on it. Which seeds do you use?",
      'I «heard about your surgery», so I waited a week. Which seeds do you use?',
      'I «noticed your van outside the gym» again. Which seeds do you use?',
    ],
    passes: [
      'Your paper on childhood asthma helped me write our clinic leaflet.',
      'I also grew up in Tampere.',
      'My daughter was born in May, which is why I changed to part-time work.',
      'You wrote that your son learns on the same bike; which one is it?',
      'I saw you at the fair, on the panel about pumps.',
      'I got your number from the card in your shop.',
      'When the parent is removed, your children stay in memory and leak.',
      {
        text: 'I hope your daughter is well again after the fever.',
        thread: [{ from: 'them', text: 'Sorry for the delay, my daughter had a fever.' }],
        stage: 'follow-up',
      },
    ],
  },
  check(reading, situation) {
    const { relationship = 'stranger' } = situation.recipient;
    if (relationship === 'close' || relationship === 'acquaintance') return [];
    const hits = reading.sentences.flatMap((sentence) => detailsIn(sentence, situation)).slice(0, 3);
    return hits.length > 0
      ? hits
      : secondOpinion(reading, 'private-detail-overreach', ({ lower }) => !THEY_SAID.test(lower));
  },
};

function detailsIn(sentence: Sentence, situation: Situation): Hit[] {
  const { lower } = sentence;
  if (THEY_SAID.test(lower) && !PRIVATE_PAGE.test(lower)) return [];
  const grave = known(GRAVE_FACTS, sentence) ?? stated(GRAVE, sentence);
  const span =
    grave ??
    known(FACTS, sentence) ??
    stated(PRIVATE, sentence) ??
    (THEIR_WORK.test(lower) ? null : known(LOOSE, sentence));
  if (!span || isTheirs(lower, situation)) return [];
  return [grave ? { span, severity: 'error' } : { span }];
}

function stated(patterns: PatternSet<string>, { span, lower }: Sentence): Span | null {
  const match = patterns.first(lower)?.match;
  if (!match) return null;
  const start = span.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}

/** A private fact beside the word of how the writer came by it, which begins the span where it stands close before. */
function known(patterns: PatternSet<string>, sentence: Sentence): Span | null {
  const source = KNOWN.exec(sentence.lower);
  const fact = source && stated(patterns, sentence);
  if (!fact) return null;
  const start = sentence.span.start + source.index;
  return start < fact.start && fact.start - start <= 60 ? { start, end: fact.end } : fact;
}

/** The reader's own subject: their trade, or something that they raised in the thread. */
function isTheirs(lower: string, { recipient: { role = '', notes = '' }, thread }: Situation): boolean {
  if (THEIR_TRADE.some(({ trade, topic }) => trade.test(`${role} ${notes}`) && topic.test(lower))) return true;
  const theirs = thread.filter(({ from }) => from === 'them').map(({ text }) => text.toLowerCase());
  const words = lower.match(/[a-z]{3,}/g)?.filter((word) => TOPIC.test(word)) ?? [];
  return words.some((word) => theirs.some((text) => text.includes(word.replace(/s$/, ''))));
}
