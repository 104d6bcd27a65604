import type { Span } from './span.ts';

/** What only the writer can tell, and a rewrite leaves open in square brackets. */
export interface PlaceholderKind {
  id: string;
  /** The words in the brackets, or how they begin where more follows a colon. */
  label: string;
  /** Whether a hint follows the label after a colon. */
  hinted: boolean;
  /** What to ask the writer; `{reader}` is the reader's name or "them". */
  question: string;
  /** What any writer could put there, for want of something better from the body. */
  suggestions: readonly string[];
  /** Words that may stand in for it when the message around is judged. */
  sample: string;
}

const KINDS = {
  offer: {
    label: 'offer',
    hinted: true,
    question: 'What could you give {reader} that costs you little?',
    suggestions: [
      'send you my notes on it, in two pages',
      'proofread something you are about to publish',
      'make you a list of five articles on it, with a line on each',
    ],
    sample: 'send you my two pages of notes on it',
  },
  met: {
    label: 'where we met',
    hinted: false,
    question: 'Where did you and {reader} meet, or what do you share?',
    suggestions: ['at the March meetup in Leeds', 'in the night course on bookkeeping', 'on the beekeepers’ forum'],
    sample: 'in the course on river maps',
  },
  theirs: {
    label: 'one thing of theirs you liked',
    hinted: false,
    question: 'Which one thing that {reader} made, said or wrote stayed with you?',
    suggestions: ['talk on night shifts', 'article on river maps', 'answer about glazing in the forum'],
    sample: 'article on river maps',
  },
  who: {
    label: 'who you are, in a few words',
    hinted: false,
    question: 'Who are you, in one plain line: what you do, and where?',
    suggestions: [
      'a second-year nursing student in Leeds',
      'a carpenter learning to program',
      'a bookkeeper at a co-op',
    ],
    sample: 'a bookkeeper at a co-op in Leeds',
  },
  question: {
    label: 'your question',
    hinted: false,
    question: 'What is the one question that {reader} could answer in a few lines?',
    suggestions: [
      'which two courses matter most in the first year?',
      'what surprised you most in your first month there?',
      'which tool would you learn first for this work?',
    ],
    sample: 'which two courses matter most in the first year of your trade?',
  },
  news: {
    label: 'what is new since you last wrote',
    hinted: false,
    question: 'What has happened since your last message that {reader} would like to know?',
    suggestions: [
      'I finished the course',
      'I tried the second method, and it held',
      'I found the article I had promised',
    ],
    sample: 'I tried the second method on our own shed roof, and it held through the storm in March',
  },
  effect: {
    label: 'what came of it',
    hinted: false,
    question: 'What has come of what {reader} did for you?',
    suggestions: ['I rewrote the first page', 'I got through to the second round', 'our team now does it your way'],
    sample: 'I rewrote the first page the way you showed me, and the second round is on Thursday',
  },
  fill: {
    label: 'fill in',
    hinted: true,
    question: 'What belongs here?',
    suggestions: [],
    sample: 'Harbour Lights',
  },
} as const satisfies Record<string, Omit<PlaceholderKind, 'id'>>;

export type PlaceholderId = keyof typeof KINDS;

export const PLACEHOLDERS: readonly PlaceholderKind[] = Object.entries(KINDS).map(([id, kind]) => ({ id, ...kind }));

/** The labels of all kinds, spelt out so that the pattern can be proved linear; a test keeps the two alike. */
const TYPED =
  /\[(?:(?:offer|fill in): [^[\]\n]{1,120}|where we met|one thing of theirs you liked|who you are, in a few words|your question|what is new since you last wrote|what came of it)\]/g;

/** A placeholder as it stands in a text. */
export interface PlacedPlaceholder {
  kind: PlaceholderKind;
  quote: string;
  span: Span;
}

/** The typed placeholders of a text, in order; what else stands in brackets is the writer's own. */
export function placeholdersIn(text: string): PlacedPlaceholder[] {
  return Array.from(text.matchAll(TYPED), ({ 0: quote, index }) => {
    const kind = PLACEHOLDERS.find(
      ({ label, hinted }) => quote === `[${label}]` || (hinted && quote.startsWith(`[${label}: `)),
    )!;
    return { kind, quote, span: { start: index, end: index + quote.length } };
  });
}

/** A placeholder as a rewrite writes it; a hint is one short stretch without brackets or line breaks. */
export function placeholder(id: PlaceholderId, hint?: string): string {
  const { label, hinted } = KINDS[id];
  return hinted ? `[${label}: ${(hint ?? '…').replace(/[[\]\n]+/g, ' ').slice(0, 120)}]` : `[${label}]`;
}
