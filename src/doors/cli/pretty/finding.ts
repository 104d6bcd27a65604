import type { Draft } from '../../../core/draft.ts';
import type { Finding, Severity } from '../../../core/finding.ts';
import { evidenceInWords } from './evidence.ts';
import { marked } from './marked.ts';
import type { Paint } from './paint.ts';
import { hanging, indented } from './wrap.ts';

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
export const together = (findings: readonly Finding[]): Finding[][] => [
  ...Map.groupBy(findings, ({ rule, severity, title, message, recipientView, advice, in: where }) =>
    JSON.stringify([rule, severity, title, message, recipientView, advice, where]),
  ).values(),
];

export function findingBlock(same: readonly Finding[], { draft, width, paint }: Page): string[] {
  const { severity, title, message, recipientView, advice, docs, evidence, in: where } = same[0]!;
  const { sign, underline } = SIGNS[severity];
  const label = `${sign} ${severity}  `;
  const heading = hanging({ label, text: title, width }).map((line, at) =>
    at === 0 ? paint(severity, label) + paint('strong', line.slice(label.length)) : paint('strong', line),
  );
  return [
    ...heading,
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
    ...indented(message, width),
    ...labelled({ label: 'How it reads', text: recipientView, width, paint }),
    ...labelled({ label: 'Next step', text: advice, width, paint }),
    ...indented(`${docs} · ${evidenceInWords(evidence)}`, width).map((line) => paint('quiet', line)),
  ];
}

const LABEL = 'How it reads'.length;
/** Where a column for labels would leave too little to the text. */
const NARROW = 60;

interface Labelled {
  label: string;
  text: string;
  width: number;
  paint: Paint;
}

function labelled({ label, text, width, paint }: Labelled): string[] {
  if (width < NARROW) return [`  ${paint('strong', label)}`, ...hanging({ label: '    ', text, width })];
  const [first = '', ...rest] = hanging({ label: `  ${label.padEnd(LABEL)}  `, text, width });
  return [`  ${paint('strong', label)}${first.slice(2 + label.length)}`, ...rest];
}
