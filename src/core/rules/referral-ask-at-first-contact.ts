import { REFERRAL_ASKS } from '../reading/moves/move.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Rule } from '../rule.ts';

/** They have spoken: whoever follows up on that does not write to a stranger. */
const MET = pattern(
  /\b(?:thank(?:s| you) (?:again |so much |very much )?for (?:the|our|your|taking|meeting|speaking|talking) (?:\w+ ){0,2}(?:chat|call|talk|time|conversation|coffee|meeting|me|with)|(?:good|great|nice|lovely) (?:talking|speaking|chatting|meeting)|when we (?:spoke|met|talked)|as we discussed)\b/,
);

export const referralAskAtFirstContact: Rule = {
  id: 'referral-ask-at-first-contact',
  title: 'A referral is asked for before you know each other',
  summary:
    'A request to be referred, recommended or submitted, or to have a CV passed on, made of somebody who does not know the writer yet.',
  why: 'A referral stakes the reader’s own name. People give it to someone whose work they have seen.',
  principle: 'earn-the-ask',
  evidence: ['E19', 'E17', 'E12'],
  severity: { 'first-contact': 'error', reconnect: 'error', 'follow-up': 'error', conversation: 'warning' },
  message: 'This asks a person who does not know your work yet to put their name behind it.',
  recipientView:
    '“I barely know you, and you would like me to vouch for you.” Most people will not answer that, even kind ones.',
  advice:
    'Ask one question that they can answer in two lines, and leave the referral for when they have seen what you do.',
  examples: {
    flags: [
      '«Could you refer me for the analyst opening on your team?»',
      '«If you could pass my CV along to your hiring manager, that would be great.»',
      '«Would you be open to putting my name in for job 4471?»',
    ],
    passes: [
      'Dana Ortiz referred me to you because we both work on churn models.',
      "To be clear, I'm not after a referral; I'd just like to understand how your team splits the work.",
      'Your write-up on why referral bonuses backfire changed how I see them.',
      'Happy to refer you to our design lead if you are still looking.',
      'How do referrals work at your firm?',
    ],
  },
  check({ asks, sentences, thread }, { stage, recipient: { type, relationship } }) {
    if (type === 'recruiter') return [];
    const known = thread.some(({ from }) => from === 'them') || sentences.some(({ lower }) => MET.test(lower));
    if (stage === 'follow-up' && (relationship ?? (known ? 'met-once' : 'stranger')) !== 'stranger') return [];
    if (stage === 'conversation' && relationship !== 'stranger') return [];
    return asks
      .filter(({ type: kind }) => REFERRAL_ASKS.includes(kind))
      .slice(0, 2)
      .map(({ span }) => ({ span }));
  },
};
