import type { PatternSet } from '../reading/patterns/pattern-set.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { overlaps, type Span, trimmed } from '../span.ts';
import { GRAND_WORDS, WORTHY_WORDS } from './template-phrasing.buzz.words.ts';
import { STOCK, WORN } from './template-phrasing.words.ts';

const ONE_SHOT = ['first-contact', 'reconnect'];

export const templatePhrasing: Rule = {
  id: 'template-phrasing',
  title: 'A phrase that the reader has met many times',
  summary: 'Stock openers, letter-book sentences and business filler that could stand in any message.',
  why: 'Words that anybody could have sent hide who is writing. Readers who take a message for machine-made trust it less (shown for congratulations from managers, so a hint only); whoever wrote it, the cure is the same: your own words.',
  principle: 'research',
  evidence: ['E16'],
  severity: {
    'first-contact': 'info',
    reconnect: 'info',
    'follow-up': 'info',
    conversation: 'info',
    'thank-you': 'info',
    nurture: 'info',
    'intro-request': 'info',
    'referral-request': 'info',
  },
  message: 'This phrase stands in many messages, so it tells the reader nothing about you or about them.',
  recipientView: '“I have read this line before.” The eye slides over it to look for a reason to go on.',
  advice: 'Cut it, and open with the one thing of theirs that made you write.',
  examples: {
    flags: [
      '«I trust that this letter finds you well». My wish is to «convey my deep interest in the archive».',
      'I «came across your profile» on the fair’s page. Which lens did you use?',
      '«In today’s fast-paced world», good bread is rare. Which flour do you use?',
      '«I am a motivated team player» and ride a bicycle. Which gear do you use?',
      { text: 'I hope this note finds you well. We could explore synergies.', stage: 'conversation' },
    ],
    passes: [
      'I hope your knee is healing after the marathon.',
      'I laughed at your line about spreadsheets being a love language.',
      'Your advert said “we leverage synergies”, so I had to ask what that means in practice.',
      'I hope you are well. Your note puts leverage at 3.1x after synergies of 40m.',
      'The cutting edge of the mower is blunt after two fields.',
      { text: 'I hope this note finds you well. The seeds came up.', stage: 'conversation' },
    ],
  },
  check(reading, { stage }) {
    const { sentences } = reading;
    const stock = sentences.flatMap(stockIn);
    if (stock.length === 0) return ONE_SHOT.includes(stage) ? secondOpinion(reading, 'template-phrasing') : [];
    const worn = sentences
      .flatMap((sentence) => placesOf(WORN, sentence))
      .filter((span) => !stock.some((other) => overlaps(span, other)));
    const count = stock.length + worn.length;
    if (!ONE_SHOT.includes(stage)) return stock.length < 2 ? [] : stock.slice(0, 3).map((span) => ({ span }));
    const severity = count >= 3 ? 'warning' : 'info';
    return stock.slice(0, 3).map((span) => ({ span, severity }));
  },
};

/** The stock phrases of a sentence, or the stretch of it that is all brochure. */
function stockIn(sentence: Sentence): Span[] {
  const phrases = placesOf(STOCK, sentence);
  if (phrases.length > 0) return phrases;
  const brochure = brochureIn(sentence);
  return brochure ? [brochure] : [];
}

/** From the first to the last of the brochure's words, where a sentence has enough of them. */
function brochureIn({ span, lower, tokens }: Sentence): Span | null {
  if (tokens.filter((word) => GRAND_WORDS.has(word) || WORTHY_WORDS.has(word)).length < 2) return null;
  const words = [...lower.matchAll(/[a-z][a-z-]+/g)].filter(
    ([word]) => GRAND_WORDS.has(word) || WORTHY_WORDS.has(word),
  );
  const kinds = [...new Set(words.map(([word]) => word))];
  const grand = kinds.filter((word) => GRAND_WORDS.has(word)).length;
  if (grand < 2 && kinds.length < 3) return null;
  const last = words.at(-1)!;
  return { start: span.start + words[0]!.index, end: span.start + last.index + last[0].length };
}

/** Where phrases stand, each stretch of text once, in order. */
function placesOf(phrases: PatternSet<RegExp>, { span, lower }: Sentence): Span[] {
  const found: Span[] = [];
  for (const phrase of phrases.matches(lower).keys()) {
    const match = phrase.exec(lower)!;
    const here = trimmed(lower, { start: match.index, end: match.index + match[0].length });
    if (!found.some((other) => overlaps(other, here))) found.push(here);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}
