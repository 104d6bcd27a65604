import type { Ask } from '../reading/moves/move.ts';
import { type Reading, afterGreeting } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { EMPTY, TIED, TOPIC } from './no-clear-purpose.words.ts';

/** An ask whose reader knows what is wanted of them. */
function isAnswerable({ type, sentence, count }: Ask, { sentences }: Reading): boolean {
  const { lower } = sentences[sentence]!;
  if (type === 'connect') return false;
  if (type === 'reply') return !EMPTY.test(lower);
  if (type === 'call' || type === 'meeting' || type === 'advice' || type === 'mentoring') return count !== null || TOPIC.test(lower);
  return !EMPTY.test(lower);
}

const NEWS: readonly string[] = ['thanks', 'pressure', 'purpose'];

function hasPurpose(reading: Reading): boolean {
  const { asks, offers, moves, sentences } = reading;
  if (asks.some((ask) => isAnswerable(ask, reading)) || offers.length > 0) return true;
  if (sentences.some(({ lower }) => TIED.test(lower))) return true;
  return moves.some(({ kind, sentence }) => NEWS.includes(kind) && !EMPTY.test(sentences[sentence]!.lower));
}

export const noClearPurpose: Rule = {
  id: 'no-clear-purpose',
  title: 'The reason for writing is not there yet',
  summary: 'No question, request, offer, thanks, news, or reason tied to the reader: they cannot tell why they got it or what should happen next.',
  why: 'Mail from a stranger that gives no reason is distrusted, and a clear reason goes with more help given.',
  principle: 'purpose',
  evidence: ['E12', 'E13', 'E17'],
  severity: {
    'first-contact': 'error',
    reconnect: 'error',
    'intro-request': 'error',
    'referral-request': 'error',
    'follow-up': 'warning',
    conversation: 'warning',
    'thank-you': 'warning',
    nurture: 'warning',
  },
  message: 'A reader who opens this cannot tell why you write to them, or what you hope happens next.',
  recipientView: '“Hello… and?” I would like to help, but I don’t know with what, so I leave it for later and forget.',
  advice: 'Say in one sentence why you write to this person, and what would be a good answer.',
  examples: {
    flags: ["Hi Sam, hope you're well!", 'Hello, I saw your profile and I think we should connect.', 'Hey, are you there?'],
    passes: [
      'Congratulations on the prize, Sam; very deserved.',
      "I'm writing because your talk on quiet hiring answered a question I'd had for a year.",
      'Short update: I took the night course you suggested and passed.',
      'Which of the two night courses would you take again?',
    ],
  },
  check: (reading) => (hasPurpose(reading) ? [] : [{ span: afterGreeting(reading) }]),
};
