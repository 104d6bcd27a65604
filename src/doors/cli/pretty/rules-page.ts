import { STAGES } from '../../../core/draft.ts';
import { EVIDENCE } from '../../../core/evidence.ts';
import { SEVERITIES } from '../../../core/finding.ts';
import { PRINCIPLES } from '../../../core/principles.ts';
import { type Example, type Rule, unmark } from '../../../core/rule.ts';
import { evidenceInWords } from './evidence.ts';
import { marked } from './marked.ts';
import type { Paint } from './paint.ts';
import { hanging, indented, wrap } from './wrap.ts';

interface Look {
  width: number;
  paint: Paint;
}

/** Every rule: its name, what it sees, and how grave that is. */
export function rulesPage(rules: readonly Rule[], { width, paint }: Look): string {
  const blocks = rules.map(({ id, summary, severity }) => [
    paint('strong', id),
    ...indented(summary, width),
    ...indented(severitiesOf(severity), width).map((line) => paint('quiet', line)),
  ]);
  return pageOf([...blocks, wrap('rapport rules RULE explains one of them, with examples.', width)]);
}

/** One rule with its reasons, what speaks for it and against it, and its examples. */
export function rulePage(rule: Rule, look: Look): string {
  const { id, title, summary, why, severity, principle, recipientView, advice, examples } = rule;
  const { width, paint } = look;
  const said = (label: string, text: string): string[] => [paint('strong', label), ...indented(text, width)];
  return pageOf([
    [
      ...wrap(title, width).map((line) => paint('strong', line)),
      ...wrap(`${id} · ${severitiesOf(severity)}`, width).map((line) => paint('quiet', line)),
    ],
    said('What it sees', summary),
    said('Why it matters', why),
    said('How it reads', recipientView),
    said('Next step', advice),
    said('The idea behind it', `${PRINCIPLES[principle]}.`),
    evidenceLines(rule, look),
    [paint('strong', 'It points at'), ...examples.flags.flatMap((example) => flagged(example, look))],
    [paint('strong', 'It lets pass'), ...examples.passes.flatMap((example) => passed(example, look))],
  ]);
}

const pageOf = (blocks: readonly (readonly string[])[]): string =>
  blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');

/** "error at first-contact, reconnect; warning at conversation". */
function severitiesOf(severity: Rule['severity']): string {
  const levels = SEVERITIES.flatMap((level) => {
    const stages = STAGES.filter((stage) => severity[stage] === level);
    if (stages.length === 0) return [];
    return [`${level} at ${stages.length === STAGES.length ? 'every stage' : stages.join(', ')}`];
  });
  return levels.join('; ');
}

function evidenceLines({ evidence }: Rule, { width, paint }: Look): string[] {
  const entries = evidence.flatMap((id) => {
    const { claim, caveat } = EVIDENCE[id];
    return hanging({ label: `  ${id.padEnd(3)} `, text: `${claim}. But: ${caveat}.`, width });
  });
  const heading = indented(evidenceInWords(evidence), width).map((line) => paint('quiet', line));
  return [paint('strong', 'What it rests on'), ...heading, ...entries];
}

function flagged(example: Example, look: Look): string[] {
  const { draft, spans } = unmark(example);
  if (spans.length === 0) return passed(example, look);
  return marked({ text: draft.text, spans, name: '', style: 'warning', underline: '~', ...look });
}

const passed = (example: Example, { width }: Look): string[] =>
  hanging({ label: '  · ', text: unmark(example).draft.text, width });
