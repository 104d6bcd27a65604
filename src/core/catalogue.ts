import { z } from 'zod';
import { STAGES } from './draft.ts';
import { SEVERITIES } from './finding.ts';
import { type Rule, unmark } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A rule as a caller sees it: all that it says of itself, without its code. */
export const RuleView = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string().meta({ description: 'What the rule detects' }),
    why: z.string().meta({ description: 'Why it matters to the reader of the message' }),
    severity: z
      .partialRecord(z.enum(STAGES), z.enum(SEVERITIES))
      .meta({ description: 'By stage; at a stage that is not named the rule is silent' }),
    principle: z.string(),
    evidence: z.array(z.string()),
    examples: z.object({
      flags: z.array(z.string()).meta({ description: 'Drafts that it points at' }),
      passes: z.array(z.string()).meta({ description: 'Drafts that look alike and are fine' }),
    }),
    docs: z.string(),
  })
  .meta({ id: 'Rule' });
export type RuleView = z.infer<typeof RuleView>;

export const ruleView = (rule: Rule): RuleView => ({
  id: rule.id,
  title: rule.title,
  summary: rule.summary,
  why: rule.why,
  severity: rule.severity,
  principle: rule.principle,
  evidence: [...rule.evidence],
  examples: {
    flags: rule.examples.flags.map((example) => unmark(example).draft.text),
    passes: rule.examples.passes.map((example) => unmark(example).draft.text),
  },
  docs: `/rules/${rule.id}`,
});

/** Every rule, in the catalogue's order. */
export const catalogue = (): RuleView[] => RULES.map(ruleView);
