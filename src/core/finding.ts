import { z } from 'zod';
import { Span } from './span.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const Severity = z.enum(SEVERITIES).meta({ id: 'Severity' });
export type Severity = z.infer<typeof Severity>;

export const Fix = z.object({ span: Span, replacement: z.string() }).meta({ id: 'Fix' });
export type Fix = z.infer<typeof Fix>;

/** One thing that the reader may stumble over: where it stands, how it reads to them, and what to do next. */
export const Finding = z
  .object({
    rule: z.string(),
    severity: Severity,
    title: z.string(),
    message: z.string(),
    recipientView: z.string().meta({ description: 'How it reads to the person who gets it' }),
    advice: z.string().meta({ description: 'One concrete next step' }),
    in: z.enum(['text', 'subject']),
    span: Span,
    quote: z.string(),
    principle: z.string(),
    evidence: z.array(z.string()),
    docs: z.string(),
    fix: Fix.nullable(),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;

/** One thing that works in a draft, with the words that do it. */
export const Strength = z
  .object({ id: z.string(), message: z.string(), span: Span, quote: z.string() })
  .meta({ id: 'Strength' });
export type Strength = z.infer<typeof Strength>;

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The order in which findings are told: by severity, then by position, then by name so that equal places never swap. */
export const byImportance = (a: Finding, b: Finding): number =>
  rank(a.severity) - rank(b.severity) ||
  Number(b.in === 'subject') - Number(a.in === 'subject') ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
