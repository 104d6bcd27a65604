import type { Critique } from '../critique.ts';
import type { Change } from '../rewrite.ts';
import type { Cuts } from './cuts.ts';

const WHAT: Readonly<Record<string, string>> = {
  'referral-ask-at-first-contact':
    'The request to stake their name is gone for now; a question they can answer takes its place.',
  'job-ask-at-first-contact': 'The request for work is gone for now; a question they can answer takes its place.',
  'intro-ask-before-rapport':
    'The request for an introduction is gone for now; a question they can answer takes its place.',
  'pressure-or-guilt': 'What presses the reader is left out.',
  'conditional-offer': 'The trade is left out: what is given has no “if” to it.',
  'private-detail-overreach': 'The private detail is left out.',
  'unsolicited-resume': 'The CV stays for later, until they ask for it.',
  'presumptuous-close': 'What took a yes for granted is left out.',
  'wrong-time-or-place': 'The remark about their private hours is left out.',
  'bare-demand': 'The instruction has become a question, or is left out.',
  'unbounded-time-ask': 'The open-ended claim on their time has become something small.',
  'vague-ask': 'The loose wish has become one question.',
  'stacked-asks': 'One thing is asked, not several.',
  'dormant-tie-cold-ask': 'The favour waits until the two of you have talked again.',
  'ask-heavy-thread': 'Nothing more is asked for now.',
  'template-phrasing': 'A stock phrase is left out.',
  'over-flattery': 'The praise is shorter.',
};

/** What a letter has lost, rule by rule, and how it read to the one who gets it. */
export function changesOf(cuts: Cuts, before: Critique): Change[] {
  const softer = cuts.softened.size > 0 ? ['bare-demand'] : [];
  const rules = [...new Set([...cuts.asks.values(), ...cuts.sentences.values(), ...softer])];
  return rules.map((rule) => ({
    rule,
    what: WHAT[rule] ?? 'A sentence is left out.',
    why: before.findings.find((finding) => finding.rule === rule)?.recipientView ?? '',
  }));
}
