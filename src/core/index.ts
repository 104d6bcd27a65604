/** The library: `critique(draft)` and the nouns it speaks in. */
export { critique } from './coach.ts';
export { Critique } from './critique.ts';
export { CHANNELS, Draft, LIMITS, RECIPIENT_TYPES, RELATIONSHIPS, STAGES } from './draft.ts';
export { EVIDENCE, Evidence, evidenceList } from './evidence.ts';
export { Finding, SEVERITIES, Strength } from './finding.ts';
export { PRINCIPLES } from './principles.ts';
export type { Example, Hit, Rule, StrengthRule } from './rule.ts';
export { RULES } from './rules/index.ts';
export { Span } from './span.ts';
export { STRENGTHS } from './strengths/index.ts';
