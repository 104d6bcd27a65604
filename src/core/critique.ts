import { z } from 'zod';
import { Stage } from './draft.ts';
import { Finding, type Severity, Strength } from './finding.ts';
import { ASK_TYPES, MOVE_KINDS, OFFER_TYPES } from './reading/moves/move.ts';
import { Span } from './span.ts';

export const VERDICTS = ['ready', 'revise', 'rethink'] as const;
export const Verdict = z.enum(VERDICTS).meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

export const MoveView = z
  .object({
    kind: z.enum(MOVE_KINDS),
    type: z.enum([...new Set([...ASK_TYPES, ...OFFER_TYPES])]).nullable(),
    span: Span,
    quote: z.string(),
  })
  .meta({ id: 'Move' });
export type MoveView = z.infer<typeof MoveView>;

/** What Rapport says of a draft. No key is ever absent or added: what does not apply is null or []. */
export const Critique = z
  .object({
    verdict: Verdict,
    score: z.int().min(0).max(100),
    summary: z.string(),
    stage: z.object({ value: Stage, inferred: z.boolean(), because: z.string().nullable() }),
    language: z.object({ code: z.string(), supported: z.boolean() }),
    findings: z.array(Finding),
    suppressed: z.array(Finding),
    needsContext: z.array(z.object({ rule: z.string(), missing: z.string() })),
    strengths: z.array(Strength),
    moves: z.array(MoveView),
    balance: z.object({ gives: z.int().min(0), asks: z.int().min(0) }),
    stats: z.object({
      words: z.int().min(0),
      sentences: z.int().min(0),
      readingGrade: z.number().nullable(),
      characters: z.int().min(0),
      characterLimit: z.int().nullable(),
    }),
  })
  .meta({ id: 'Critique' });
export type Critique = z.infer<typeof Critique>;

/** What each finding takes off the full score of 100: the one place where a score comes from. */
export const COST: Record<Severity, number> = { error: 30, warning: 10, info: 3 };

export function verdictOn(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'rethink';
  return findings.some(({ severity }) => severity === 'warning') ? 'revise' : 'ready';
}

export const scoreOf = (findings: readonly Finding[]): number =>
  Math.max(0, 100 - findings.reduce((sum, { severity }) => sum + COST[severity], 0));
