import { romanticIn } from '../reading/moves/romantic.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import { EVERY_STAGE, type Rule } from '../rule.ts';
import type { Span } from '../span.ts';
import { PRIVATE } from './outside-professional-context.words.ts';

export const outsideProfessionalContext: Rule = {
  id: 'outside-professional-context',
  title: 'This leaves the professional ground',
  summary: 'A romantic, flirtatious or purely private approach: looks, whether somebody is free, asking somebody out.',
  why: 'People are on these channels to work. A remark on looks or a date makes the reader feel unsafe, and communities exclude for it.',
  principle: 'professional',
  evidence: ['E23'],
  severity: EVERY_STAGE('error'),
  message: 'Here the message turns from work to private life.',
  recipientView:
    '“I am here for my work, and now I have to fend something off.” Many report such a message, and few answer it.',
  advice: 'Take this out, and write only what you would say with a colleague at the table.',
  examples: {
    flags: [
      '«You look stunning» in your profile picture. Can I ask about the mural?',
      "«Are you single»? I'd love to get to «know you over drinks».",
      "I couldn't stop «thinking about your smile» after the meetup.",
      'Could we have «dinner on Friday, just the two of us»?',
      { text: 'My train is delayed, I will «be home late».', stage: 'conversation' },
    ],
    passes: [
      'Could I buy you a coffee after the meetup and ask how you price audits?',
      'What date suits you?',
      'Your portfolio is beautiful; how did you choose the type?',
      'Are you single-sourcing the bearings, and is your partner in the firm against it?',
      'The bot in our test still answers “hello gorgeous, drinks tonight?” with a heart.',
      'Would you have dinner with two of our board members to talk about the archive?',
      'I fell in love with your glaze and broke four bowls copying it.',
    ],
  },
  check(reading) {
    const found = reading.sentences
      .map((sentence) => romanticIn(sentence) ?? privateIn(sentence))
      .filter((span) => span !== null);
    return found.length > 0
      ? found.slice(0, 2).map((span) => ({ span }))
      : secondOpinion(reading, 'outside-professional-context');
  },
};

function privateIn({ span, lower }: Sentence): Span | null {
  const found = PRIVATE.first(lower)?.match;
  return found ? { start: span.start + found.index, end: span.start + found.index + found[0].length } : null;
}
