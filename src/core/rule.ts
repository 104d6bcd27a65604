import type { Channel, Draft, Situation, Stage } from './draft.ts';
import type { EvidenceId } from './evidence.ts';
import type { Fix, Severity } from './finding.ts';
import type { PrincipleId } from './principles.ts';
import type { Reading } from './reading/reading.ts';
import type { Span } from './span.ts';

/** Where a rule points, and what it says there where that differs from the rule's own words. */
export interface Hit {
  span: Span;
  in?: 'text' | 'subject';
  severity?: Severity;
  title?: string;
  message?: string;
  recipientView?: string;
  advice?: string;
  fix?: Fix;
}

/** A draft of the documentation and its test: the words between «» are what must be pointed at. */
export type Example = string | (Omit<Draft, 'text'> & { text: string });

/**
 * A rule is data plus one pure function. `check` looks at the moves and the situation and answers the places it
 * would point at; it is called only at a stage that `severity` names, and a hit may carry a severity of its own.
 */
export interface Rule {
  id: string;
  /** The finding's heading: what was seen, never a reproach. */
  title: string;
  /** What the rule detects, for the catalogue. */
  summary: string;
  /** Why it matters to the reader of the message. */
  why: string;
  principle: PrincipleId;
  evidence: readonly EvidenceId[];
  severity: Partial<Record<Stage, Severity>>;
  /** Only on these channels; everywhere where absent. */
  channels?: readonly Channel[];
  message: string;
  recipientView: string;
  advice: string;
  examples: { flags: readonly Example[]; passes: readonly Example[] };
  /** Paths of the body that the rule would need and that are missing (`recipient.name`). */
  missing?(reading: Reading, situation: Situation): readonly string[];
  check(reading: Reading, situation: Situation): readonly Hit[];
}

/** The same shape for what works. */
export interface StrengthRule {
  id: string;
  summary: string;
  message: string;
  examples: { flags: readonly Example[]; passes: readonly Example[] };
  check(reading: Reading, situation: Situation): readonly Span[];
}

export const EVERY_STAGE = (severity: Severity): Record<Stage, Severity> => ({
  'first-contact': severity,
  'follow-up': severity,
  conversation: severity,
  'thank-you': severity,
  nurture: severity,
  reconnect: severity,
  'intro-request': severity,
  'referral-request': severity,
});

/** An example's draft without its marks, and the spans that the marks enclosed. */
export function unmark(example: Example): { draft: Draft; spans: Span[] } {
  const draft = typeof example === 'string' ? { text: example } : example;
  const spans: Span[] = [];
  let [text, start] = ['', 0];
  for (const char of draft.text) {
    if (char === '«') start = text.length;
    else if (char === '»') spans.push({ start, end: text.length });
    else text += char;
  }
  return { draft: { ...draft, text }, spans };
}
