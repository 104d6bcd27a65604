import type { Critique } from '../../../core/critique.ts';
import type { Draft } from '../../../core/draft.ts';
import { EVIDENCE, type EvidenceId } from '../../../core/evidence.ts';
import type { Finding, Severity } from '../../../core/finding.ts';
import { marked } from './marked.ts';
import type { Paint } from './paint.ts';
import { hanging, wrap } from './wrap.ts';

export interface Page {
  draft: Draft;
  width: number;
  paint: Paint;
}

/** Never by colour alone: each severity has a sign, its word, and a line of its own beneath the draft. */
export const SIGNS: Record<Severity, { sign: string; underline: string }> = {
  error: { sign: '✗', underline: '^' },
  warning: { sign: '▲', underline: '~' },
  info: { sign: '●', underline: '~' },
};

/** Findings that say the same are told once, with all their places, where the first of them stands. */
export const together = (findings: Critique['findings']): Finding[][] => [
  ...Map.groupBy(findings, ({ rule, severity, title, message, recipientView, advice, in: where }) =>
    JSON.stringify([rule, severity, title, message, recipientView, advice, where]),
  ).values(),
];

export function findingBlock(same: readonly Finding[], { draft, width, paint }: Page): string[] {
  const { severity, title, message, recipientView, advice, docs, evidence, in: where } = same[0]!;
  const { sign, underline } = SIGNS[severity];
  const heading = hanging({ label: `${sign} ${severity}  `, text: title, width });
  return [
    ...heading.map((line) => paint(severity, line)),
    '',
    ...marked({
      text: where === 'text' ? draft.text : (draft.subject ?? ''),
      spans: same.map(({ span }) => span),
      ...(where === 'subject' ? { name: 'subject' } : {}),
      style: severity,
      underline,
      width,
      paint,
    }),
    '',
    ...wrap(message, width - 2).map((line) => `  ${line}`),
    ...labelled({ label: 'How it reads', text: recipientView, width, paint }),
    ...labelled({ label: 'Next step', text: advice, width, paint }),
    ...hanging({ label: '  ', text: `${docs} · ${evidenceInWords(evidence)}`, width }).map((line) =>
      paint('quiet', line),
    ),
  ];
}

const LABEL = 'How it reads'.length;

interface Labelled {
  label: string;
  text: string;
  width: number;
  paint: Paint;
}

function labelled({ label, text, width, paint }: Labelled): string[] {
  const head = `  ${label.padEnd(LABEL)}  `;
  return hanging({ label: head, text, width }).map((line, at) =>
    at === 0 ? `  ${paint('strong', label)}${line.slice(2 + label.length)}` : line,
  );
}

const GRADES: Record<string, string> = {
  A: 'large field studies',
  B: 'published studies',
  C: 'company figures',
  D: 'what practitioners agree on',
  'C/D': 'company figures and what practitioners agree on',
};

/** "evidence: published studies (B: E14)": never an id without its grade. */
export function evidenceInWords(ids: readonly string[]): string {
  if (ids.length === 0) return 'no study tests this yet';
  const byGrade = Map.groupBy(ids, (id) => EVIDENCE[id as EvidenceId].grade as string);
  const grades = [...byGrade].sort(([a], [b]) => (a < b ? -1 : 1));
  return `evidence: ${grades.map(([grade, same]) => `${GRADES[grade] ?? 'grade'} (${grade}: ${same.join(', ')})`).join('; ')}`;
}
