import { JOB_ASKS, REFERRAL_ASKS } from '../reading/moves/move.ts';
import type { Rule } from '../rule.ts';
import { INVITED } from './job-ask-at-first-contact.words.ts';

export const jobAskAtFirstContact: Rule = {
  id: 'job-ask-at-first-contact',
  title: 'A job is asked for in the first message',
  summary:
    'A request for a job, internship, training place, opening or interview, or a pitch as a candidate, before there is any tie to the reader.',
  why: 'Career services agree that a first message which asks for a job is answered least: it leaves the reader only yes or no, and no is easier.',
  principle: 'earn-the-ask',
  evidence: ['E17', 'E18'],
  severity: { 'first-contact': 'error', reconnect: 'error', nurture: 'error' },
  message: 'This asks somebody you have no tie with yet for work, or for a way into it.',
  recipientView:
    '“I can’t hand out jobs, and I don’t know you yet.” There is nothing small here that I could say yes to.',
  advice:
    'Ask about their work instead: one question that only they could answer, and keep the job for a later message.',
  examples: {
    flags: [
      '«Are there any openings at Northwind I could be considered for?»',
      "I'm looking for a data role, «please let me know if you're hiring.»",
      "«I'd love the chance to interview with your group.»",
      '«I am writing to apply for the post of junior archivist at your museum.»',
    ],
    passes: [
      'How did you know your current job was the right next step after teaching?',
      "I'm moving from nursing into health software and trying to learn how the work really feels.",
      'You asked people interested in the platform role to write to you, so here I am.',
      'We are hiring a second baker in March and I thought of your students.',
      "I'm not asking for a job; I'd only like to know how you learnt to price repairs.",
      { text: 'Are you still hiring warehouse planners? I would like to apply.', recipient: { type: 'recruiter' } },
    ],
  },
  check({ asks, sentences, thread }, { recipient: { type } }) {
    if (type === 'recruiter' || thread.some(({ from }) => from === 'them')) return [];
    if (sentences.some(({ lower }) => INVITED.test(lower))) return [];
    const doubled = new Set(asks.filter((ask) => REFERRAL_ASKS.includes(ask.type)).map(({ sentence }) => sentence));
    return asks
      .filter(({ type: kind, sentence }) => JOB_ASKS.includes(kind) && !doubled.has(sentence))
      .slice(0, 2)
      .map(({ span }) => (type === 'hiring-manager' ? { span, severity: 'warning' } : { span }));
  },
};
