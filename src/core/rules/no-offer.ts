import { beforeClosing } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

export const noOffer: Rule = {
  id: 'no-offer',
  title: 'Nothing is given yet',
  summary:
    'A first message, or one with an ask, in which the reader is given nothing: no resource, observation, help, introduction, feedback, or account of what their work changed.',
  why: 'Networking is an exchange. No field trial of offer-first messages was found; what is known is that people who show they will give back are helped more (a correlation), and that a follow-up with something new does better.',
  principle: 'offer-first',
  evidence: ['E13', 'E6'],
  severity: {
    'first-contact': 'warning',
    'follow-up': 'warning',
    reconnect: 'warning',
    'intro-request': 'warning',
    'referral-request': 'warning',
    conversation: 'info',
    nurture: 'info',
  },
  message: 'The message takes the reader’s time, and there is nothing in it for them yet.',
  recipientView: '“What is in this for me, or for the people I care about?” I can’t find it, so this can wait.',
  advice:
    'Add one small thing they could use: a note on something of theirs you tried, an article, a contact, or what their work changed for you.',
  examples: {
    flags: [
      "I'd like to ask how you moved into policy work. Do you have fifteen minutes?",
      'Could you look over my portfolio this week?',
      '«Let me know if I can ever be useful.» Meanwhile, could you tell me how your team hires?',
    ],
    passes: [
      "I tried your onboarding as a new user and wrote down three places where I got stuck; they're below.",
      'I summarised the panel you missed on Thursday, in case it saves you the recording.',
      "Your checklist cut our intake from nine days to four, and I thought you'd like to know.",
      { text: 'Thank you for the call on Tuesday; your tip about the rota was gold.', stage: 'thank-you' },
    ],
  },
  check(reading, { stage, recipient: { type } }) {
    const { asks, offers } = reading;
    if (offers.some(({ manner }) => manner !== 'formula')) return [];
    if (type === 'recruiter') return [];
    if (asks.length === 0 && stage !== 'first-contact') return [];
    const formula = offers[0];
    if (!formula) return [{ span: beforeClosing(reading) }];
    return [
      {
        span: formula.span,
        title: 'This offer is empty: name one thing',
        message: 'A general offer of help is kind, but it leaves the reader to work out what to ask you for.',
        recipientView: '“That’s polite of you.” It is what everybody writes, so I don’t count it.',
        advice: 'Name one thing you could do for them that costs you little, instead of offering help in general.',
      },
    ];
  },
};
