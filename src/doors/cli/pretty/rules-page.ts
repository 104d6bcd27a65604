import type { Draft, Stage } from '../../../core/draft.ts';
import { EVIDENCE } from '../../../core/evidence.ts';
import { SEVERITIES } from '../../../core/finding.ts';
import { PRINCIPLES } from '../../../core/principles.ts';
import { type Rule, unmark } from '../../../core/rule.ts';
import { evidenceInWords, SIGNS } from './finding.ts';
import { marked } from './marked.ts';
import type { Paint } from './paint.ts';
import { hanging, wrap } from './wrap.ts';

interface Look {
  width: number;
  paint: Paint;
}

/** Every rule: its name, how grave it is, and what it sees. */
export function rulesPage(rules: readonly Rule[], { width, paint }: Look): string {
  const blocks = rules.map(({ id, summary, severity }) => [
    `${paint('strong', id)}`,
    ...wrap(summary, width - 2).map((line) => `  ${line}`),
    ...hanging({ label: '  ', text: severitiesOf(severity), width }).map((line) => paint('quiet', line)),
  ]);
  return pageOf([...blocks, wrap('rapport rules RULE explains one of them, with examples.', width)]);
}

/** One rule with its reasons, what speaks for it and against it, and its examples. */
export function rulePage(rule: Rule, { width, paint }: Look): string {
  const { id, title, summary, why, severity, principle, evidence, recipientView, advice, examples } = rule;
  const said = (label: string, text: string): string[] => [
    paint('strong', label),
    ...wrap(text, width - 2).map((line) => `  ${line}`),
  ];
  return pageOf([
    [paint('strong', title), ...wrap(`${id} · ${severitiesOf(severity)}`, width).map((line) => paint('quiet', line))],
    said('What it sees', summary),
    said('Why it matters', why),
    said('How it reads', recipientView),
    said('Next step', advice),
    said('The idea behind it', `${PRINCIPLES[principle]}.`),
    [paint('strong', 'What it rests on'), ...evidenceLines(evidence, width)],
    [paint('strong', 'It points at'), ...examples.flatMap(…)],
  ]);
}
