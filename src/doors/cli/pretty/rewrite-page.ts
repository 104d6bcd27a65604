import type { Finding } from '../../../core/finding.ts';
import type {
  Change,
  Placeholder,
  Rewrite,
  RewriteAnswer,
  RewriteStatus,
  UnsupportedFact,
} from '../../../core/rewrite.ts';
import { counted, VERDICT } from './critique-page.ts';
import { besideDiff, blanksIn, inlineDiff, message } from './diff.ts';
import { SIGNS } from './finding.ts';
import type { Paint, Style } from './paint.ts';
import { hanging, indented, wrap } from './wrap.ts';

export interface Look {
  width: number;
  paint: Paint;
}

/** From so many columns on, the draft and the rewrite stand beside each other. */
const WIDE = 100;

/** What the answer says, for somebody at a terminal: how far it got, the new text, why it changed, and each word that did. */
export function rewritePage({ before, rewrites }: RewriteAnswer, look: Look): string {
  const blocks = rewrites.flatMap((rewrite, at) => [
    rewrites.length > 1 ? [look.paint('strong', `Version ${at + 1} of ${rewrites.length}`)] : [],
    [...statusLines(rewrite, look), ...scoreLines(rewrite, before, look)],
    ...(isSame(rewrite) ? [] : [messageBlock(rewrite, look)]),
    questionsBlock(rewrite.placeholders, look),
    unsupportedBlock(rewrite.proof.unsupported, look),
    changesBlock(rewrite, look),
    ...(isSame(rewrite) || rewrite.text === '' ? [] : [diffBlock(rewrite, look)]),
  ]);
  return pageOf(blocks);
}

export const pageOf = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`)
    .join('\n');

const isSame = ({ diff, text }: Rewrite): boolean => text !== '' && diff.every(({ op }) => op === 'equal');

interface Headline {
  sign: string;
  style: Style;
  words: string;
}

export function headline({ sign, style, words }: Headline, { width, paint }: Look): string[] {
  return hanging({ label: `${sign} `, text: words, width }).map((line) => paint(style, line));
}

/** What may still be better, in a word each. */
export function leftOver(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const titles = new Set(findings.map(({ severity, title }) => `${SIGNS[severity].sign} ${severity}: ${title}`));
  return [`Still worth a look: ${[...titles].join(' · ')}`];
}

const STATUS: Record<RewriteStatus, Omit<Headline, 'words'>> = {
  'send-ready': { sign: '✓', style: 'good' },
  'needs-fill': { sign: '…', style: 'warning' },
  'not-usable': { sign: '✗', style: 'error' },
};

function statusLines(rewrite: Rewrite, look: Look): string[] {
  return headline({ ...STATUS[rewrite.status], words: statusInWords(rewrite) }, look);
}

function statusInWords(rewrite: Rewrite): string {
  if (rewrite.status === 'not-usable') return 'There is no rewrite to send';
  if (rewrite.status === 'needs-fill') return blanksOpen(rewrite.placeholders);
  return isSame(rewrite) ? 'Ready to send as you wrote it' : 'Rewritten, and ready to send';
}

/** "Almost ready: two things only you know are still missing". */
export function blanksOpen(placeholders: readonly Placeholder[]): string {
  const count = new Set(placeholders.map(({ quote }) => quote)).size;
  return `Almost ready: ${count === 1 ? 'one thing that only you know is' : `${count} things that only you know are`} still missing`;
}

/** Never a score alone. */
function scoreLines(rewrite: Rewrite, before: RewriteAnswer['before'], { width, paint }: Look): string[] {
  const { after, status, proof } = rewrite;
  if (status === 'not-usable' || isSame(rewrite) || !before.language.supported) return [];
  const verdictOf = ({ verdict, score }: typeof before): string =>
    `${VERDICT[verdict].words.toLowerCase()} (score ${score} of 100)`;
  const filled = status === 'needs-fill' ? ', once the blanks are filled' : '';
  const kept = `${Math.round(proof.wordsKept * 100)}% of your words kept`;
  return [
    `Your draft: ${verdictOf(before)}.`,
    `The rewrite: ${verdictOf(after)}${filled}; ${kept}.`,
    ...leftOver(after.findings),
  ].flatMap((text) => indented(text, width).map((line) => paint('quiet', line)));
}

function messageBlock({ subject, text, placeholders }: Rewrite, look: Look): string[] {
  if (text === '') return [];
  return messageLines({ subject, text, placeholders }, look);
}

type Message = Pick<Rewrite, 'subject' | 'text' | 'placeholders'>;

/** The message to send, with what is open in it standing out. */
export function messageLines({ subject, text, placeholders }: Message, { width, paint }: Look): string[] {
  const inner = { width: width - 2, paint };
  const lines = [
    ...(subject === null || subject === '' ? [] : [...message(`Subject: ${subject}`, [], inner), '']),
    ...message(text, blanksIn(text, placeholders), inner),
  ];
  return [paint('strong', 'The message'), ...lines.map((line) => `  ${line}`)];
}

function questionsBlock(placeholders: readonly Placeholder[], { width, paint }: Look): string[] {
  if (placeholders.length === 0) return [];
  const unlike = placeholders.filter(({ quote }, at) => placeholders.findIndex((one) => one.quote === quote) === at);
  return [
    paint('strong', `Only you know (${counted(unlike.length, 'blank')})`),
    ...unlike.flatMap(({ quote, question, suggestions }) => [
      ...indented(quote, width).map((line) => `  ${paint('blank', line.slice(2))}`),
      ...hanging({ label: '    ', text: question, width }),
      ...(suggestions.length > 0
        ? hanging({ label: '    ', text: `For example: ${suggestions.join('; ')}.`, width })
        : []),
    ]),
    ...indented('--fill asks you these, and puts your answers in.', width).map((line) => paint('quiet', line)),
  ];
}

function unsupportedBlock(unsupported: readonly UnsupportedFact[], { width, paint }: Look): string[] {
  if (unsupported.length === 0) return [];
  return [
    paint('strong', 'It says what you did not'),
    ...unsupported.flatMap(({ kind, quote }) => hanging({ label: '  ✗ ', text: `“${quote}” (${kind})`, width })),
  ];
}

function changesBlock({ changes, status }: Rewrite, { width, paint }: Look): string[] {
  if (changes.length === 0) return [];
  return [
    paint('strong', status === 'not-usable' ? 'Why not' : 'What changed, and why'),
    ...changes.flatMap((change) => changeLines(change, { width, paint })),
  ];
}

function changeLines({ rule, what, why }: Change, { width, paint }: Look): string[] {
  return [
    ...hanging({ label: '  · ', text: what, width }),
    ...hanging({ label: '    ', text: why, width }),
    ...(rule === null
      ? []
      : hanging({ label: '    ', text: `rapport rules ${rule}`, width }).map((line) => paint('quiet', line))),
  ];
}

function diffBlock(rewrite: Rewrite, { width, paint }: Look): string[] {
  const heading = wrap('Word by word: [-gone-] and {+new+}', width).map((line) => paint('strong', line));
  const inner = { width: width - 2, paint };
  const rows = width >= WIDE ? besideDiff(rewrite, inner) : inlineDiff(rewrite, inner);
  return [...heading, ...rows.map((row) => `  ${row}`)];
}
