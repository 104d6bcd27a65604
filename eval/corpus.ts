// The labelled real messages: their format, and how they become drafts.
import { readFileSync } from 'node:fs';
import type { Channel, Draft, Stage } from '../src/core/draft.ts';

export interface Act {
  text: string;
  kind?: string;
}

export interface Message {
  id: string;
  text: string;
  channel: string;
  stage: string;
  labels: Record<string, boolean>;
  ambiguous: string[];
  acts: { asks: Act[]; offers: Act[] };
  notes?: string;
}

/** A draft written for one rule: whether it must fire, and which errors it may carry. */
export interface RuleCase {
  id: string;
  rule: string;
  fires: boolean;
  draft: Draft;
  at: string;
  errors: string[];
  arguable: string[];
}

/** One or two sentences written blind to the patterns: which of ask, offer and purpose they make, and what an ask stakes. */
export interface Paraphrase {
  text: string;
  moves: string[];
  stakes: 'high' | 'low' | null;
}

const STAGE: Record<string, Stage | undefined> = {
  first_contact: 'first-contact',
  follow_up: 'follow-up',
  established: 'conversation',
  reply: 'conversation',
  thank_you: 'thank-you',
};
const CHANNEL: Record<string, Channel | undefined> = { email: 'email', linkedin: 'linkedin-message', slack: 'slack' };

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function draftOf({ text, stage, channel }: Message): Draft {
  const draft: Draft = { text };
  if (STAGE[stage]) draft.stage = STAGE[stage];
  if (CHANNEL[channel]) draft.channel = CHANNEL[channel];
  return draft;
}

/** Which rules answer a label, and at which stages the label is scored (all where null). */
export const LABELS: Record<string, { rules: string[]; stages: string[] | null }> = {
  high_stakes_ask_at_first_contact: {
    rules: ['referral-ask-at-first-contact', 'job-ask-at-first-contact'],
    stages: null,
  },
  offers_nothing: { rules: ['no-offer'], stages: ['first_contact', 'unknown'] },
  no_clear_purpose: { rules: ['no-clear-purpose'], stages: null },
  not_professional: { rules: ['outside-professional-context'], stages: null },
  transactional_only: { rules: ['one-off-transaction'], stages: ['first_contact', 'unknown'] },
  pressure: { rules: ['pressure-or-guilt', 'bare-demand'], stages: null },
  generic: { rules: ['no-personal-connection', 'unfilled-placeholder'], stages: ['first_contact', 'unknown'] },
  no_self_introduction: { rules: ['no-introduction'], stages: ['first_contact', 'unknown'] },
};
