/**
 * What the product teaches. Every rule, strength and line of coaching rests on one of these; their source is five
 * articles on what networking is, which see it as an exchange and a long game between two people.
 */
export const PRINCIPLES = {
  purpose: 'Chatting with no purpose is not networking; outreach is result-oriented',
  professional: 'It happens in a professional context; asking someone out is not networking',
  'long-game': 'A relationship, not a one-off transaction; it pays in months, not days',
  'earn-the-ask':
    'A referral, job or interview is never asked of a stranger: it stakes their credibility on someone they barely know',
  empathy: "Put yourself in the reader's shoes: do they feel used?",
  exchange: 'Networking is an exchange: both sides give and receive',
  'offer-first':
    '"Here is what I do well and how I could help" starts a rapport; "call me, I need a job" is a request for a handout',
  'their-goals': "Acknowledge the other person's own goals and how you help them get there",
  'time-and-place': 'There is a time and a place to talk business',
  research: 'Do your homework: know the person, the organisation, the event',
  'common-ground': 'Genuine shared interests beat contrived ones',
  courtesy: 'Be polite to everyone, from the doorman to the CEO',
  service: 'Bring an attitude of service; never keep a ledger against the other person',
  reciprocity: 'Send the article, the job posting, the tip that the other person would value',
  'weak-ties': 'Acquaintances and peers open more doors than close friends or big names',
  'ask-gently': 'Do not be afraid to ask for help',
  'warm-path': 'An introduction from someone both know beats cold contact',
  process: 'Networking is a process: research, meet, develop, follow up',
  'follow-up': 'Most people never follow up; do',
  'show-skill': 'Show what you can do, to the right audience',
  'professional-prose': 'Professional communication is crucial',
  'two-way': 'The payoff is not immediate, and both sides have one',
  courage: 'Reaching out is frightening; people need encouragement',
  lifelong: 'Keep the network alive after the job is found',
} as const;

export type PrincipleId = keyof typeof PRINCIPLES;
