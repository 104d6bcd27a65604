import type { Ask } from '../reading/moves/move.ts';
import { afterGreeting, type Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Courtesies and meta-talk that leave the reader where they were. */
const EMPTY =
  /\b(?:pick your brain|quick (?:question|chat|call)|synerg\w+|connect(?:ing)?|grow our|stay in touch|keep in touch|are you there|you there|still on this number|you (?:around|about)|how(?:'s| is| are) (?:you|everything|things|it)|touch base|remember me)\b/;
/** What a request is about, named in itself. */
const TOPIC =
  /\b(?:about|regarding|concerning|because|since|how|what|which|why|whether|on (?:how|what|whether|my|your|the|an?|this|one|choosing|getting|moving)|for (?:my|our|a|an|the)|to (?:hear|learn|understand|discuss|see|find|tell|show|explain|choose|decide|go over|compare|plan)|when we|next steps?|proposal|demo|role|position|project|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week|\d)\b/;

/** An ask whose reader knows what is wanted of them. */
function isAnswerable({ type, sentence, count }: Ask, { sentences }: Reading): boolean {
  const { lower } = sentences[sentence]!;
  if (type === 'connect') return false;
  if (EMPTY.test(lower)) return count !== null || TOPIC.test(lower.replace(EMPTY, ''));
  if (type === 'call' || type === 'meeting') return TOPIC.test(lower) || sentences.length > 3;
  return true;
}

/** News, thanks or a complaint is a reason too; a greeting, praise in general and a self-portrait are none. */
const REASONS: readonly string[] = ['purpose', 'thanks', 'pressure', 'common-ground'];

/** To somebody they know, people also write with plain news. */
const saysSomething = ({ sentences, moves }: Reading): boolean =>
  sentences.some(
    ({ lower, bullet }, at) =>
      (bullet || lower.split(' ').length >= 5) &&
      !EMPTY.test(lower) &&
      !moves.some(({ kind, sentence }) => sentence === at && (kind === 'greeting' || kind === 'closing')),
  );

function hasPurpose(reading: Reading): boolean {
  const { asks, offers, moves, sentences, stage } = reading;
  if (asks.some((ask) => isAnswerable(ask, reading)) || offers.length > 0) return true;
  if (moves.some(({ kind }) => REASONS.includes(kind))) return true;
  if (sentences.some(({ lower }) => lower.endsWith('?') && lower.length > 24 && !EMPTY.test(lower))) return true;
  if (stage.value === 'reconnect') return sentences.some(({ lower }) => /\b(?:our|we|together)\b/.test(lower));
  return stage.value !== 'first-contact' && saysSomething(reading);
}

export const noClearPurpose: Rule = {
  id: 'no-clear-purpose',
  title: 'The reason for writing is not there yet',
  summary:
    'No question, request, offer, thanks, news, or reason tied to the reader: they cannot tell why they got it or what should happen next.',
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
    flags: [
      "Hi Sam, hope you're well!",
      'Hello, I saw your profile and I think we should connect.',
      'Hey, are you there?',
    ],
    passes: [
      'Congratulations on the prize, Sam; very deserved.',
      "I'm writing because your talk on quiet hiring answered a question I'd had for a year.",
      'Short update: I took the night course you suggested and passed.',
      'Which of the two night courses would you take again?',
    ],
  },
  check: (reading) => (hasPurpose(reading) ? [] : [{ span: afterGreeting(reading) }]),
};
