import { commonGroundIn, goBetweenIn, specificsIn } from '../reading/moves/connection.ts';
import { afterGreeting, type Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../span.ts';
import { GENERIC_GREETING, STOCK } from './no-personal-connection.words.ts';

const isPersonal = (sentence: Sentence): boolean =>
  specificsIn(sentence) !== null || commonGroundIn(sentence) !== null || goBetweenIn(sentence) !== null;

const connects = ({ sentences, moves, offers }: Reading): boolean =>
  sentences.some(isPersonal) ||
  moves.some(({ kind }) => kind === 'common-ground') ||
  offers.some(({ type, manner }) => type === 'feedback' && manner === 'concrete');

/** The greeting where it could stand over any letter ("Dear Sir/Madam"), else the empty place after it. */
function placeOf(reading: Reading): Span {
  const found = GENERIC_GREETING.exec(reading.text.slice(0, 120));
  if (!found) return afterGreeting(reading);
  const start = found.index + found[1]!.length;
  return { start, end: start + found[2]!.length };
}

const isCircular = ({ sentences }: Reading): boolean =>
  new Set(sentences.flatMap(({ lower }) => [...STOCK.matches(lower).keys()])).size > 1;

export const noPersonalConnection: Rule = {
  id: 'no-personal-connection',
  title: 'Nothing here is meant for this reader alone',
  summary:
    'A message that could be sent to anyone as it stands: no reference to the reader’s work, words or acts, and nothing that both share.',
  why: 'People answer when they see why it is they who were written to. Career services put the connection first; no experiment has measured it.',
  principle: 'research',
  evidence: ['E17', 'E2', 'E8'],
  severity: { 'first-contact': 'warning', reconnect: 'warning', 'intro-request': 'warning' },
  message: 'A job title or a company’s name fits many people. Nothing here says why it is this one you write to.',
  recipientView: '“This could have gone to a hundred of us.” A message for everyone is easy to leave to someone else.',
  advice:
    'Name one thing of theirs that you have read, heard, used or share, and say in half a line what it did for you.',
  examples: {
    flags: [
      '«Dear Sir or Madam», I admire your company’s mission and would like to connect.',
      '«Hi there», I came across your impressive profile and wanted to reach out.',
      'Hello, I’m a student interested in marketing and hope to learn from you.',
      'Dear Mr Falk, you have a lot of experience in quality control. Which course should a mechanic take first?',
    ],
    passes: [
      'Your comment about night-shift handovers in Sunday’s thread is exactly our problem in ward 6.',
      'We both volunteered at the Leith food bank, a few years apart.',
      'Mr Adeyemi, who taught us both chemistry, said you moved into patents.',
      'Hi there, whoever painted the ferry mural: how did you get the gulls so smug?',
    ],
  },
  check(reading, { stage }) {
    // Quoted history below shows that the two have written before.
    if (connects(reading) || reading.masked.replies.length > 0) return [];
    const span = placeOf(reading);
    return [stage === 'first-contact' && isCircular(reading) ? { span, severity: 'error' } : { span }];
  },
};
