import type { Critique, Verdict } from '../../../core/critique.ts';
import type { Finding, Severity, Strength } from '../../../core/finding.ts';
import { SEVERITIES } from '../../../core/finding.ts';
import { optionFor } from '../options.ts';
import { findingBlock, type Page, SIGNS, together } from './finding.ts';
import type { Style } from './paint.ts';
import { clipped, hanging, indented, wrap } from './wrap.ts';

export const VERDICT: Record<Verdict, { sign: string; style: Style; words: string }> = {
  ready: { sign: '✓', style: 'good', words: 'Ready to send' },
  revise: { sign: SIGNS.warning.sign, style: 'warning', words: 'Worth another pass' },
  rethink: { sign: SIGNS.error.sign, style: 'error', words: 'Not ready to send yet' },
};

/** A critique for somebody at a terminal, in the order in which a coach would speak: verdict, what works, what to change. */
export function critiquePage(critique: Critique, page: Page): string {
  const blocks = [
    verdictBlock(critique, page),
    critique.strengths.length > 0 ? strengthsBlock(critique.strengths, page) : [],
    ...findingBlocks(critique.findings, page),
    hintsBlock(critique, page),
    quietBlock(critique, page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`)
    .join('\n');
}

function verdictBlock({ verdict, score, summary, language }: Critique, { width, paint }: Page): string[] {
  const { sign, style, words } = VERDICT[verdict];
  const heading = language.supported
    ? hanging({ label: `${sign} `, text: `${words} · score ${score} of 100`, width }).map((line) => paint(style, line))
    : [paint('strong', 'Not checked')];
  return [...heading, ...indented(summary, width)];
}

function strengthsBlock(strengths: readonly Strength[], { width, paint }: Page): string[] {
  const lines = strengths.flatMap(({ message, quote }) => [
    ...hanging({ label: '✓ ', text: message, width: width - 2 }).map((line, at) =>
      at === 0 ? `  ${paint('good', '✓')}${line.slice(1)}` : `  ${line}`,
    ),
    ...clipped(quote, { width: width - 6, lines: 2 }).map((line, at, all) =>
      paint('quiet', `    ${at === 0 ? '“' : ' '}${line}${at === all.length - 1 ? '”' : ''}`),
    ),
  ]);
  return [paint('strong', 'What works'), ...lines];
}

/** What to change, gravest first; nothing where there is nothing. */
export function findingBlocks(findings: readonly Finding[], page: Page): string[][] {
  if (findings.length === 0) return [];
  const counts = SEVERITIES.flatMap((severity) => countOf(severity, findings));
  const [first = [], ...others] = together(findings).map((same) => findingBlock(same, page));
  const heading = wrap(`What to change (${counts.join(', ')})`, page.width).map((line) => page.paint('strong', line));
  return [[...heading, '', ...first], ...others];
}

function countOf(severity: Severity, findings: readonly Finding[]): string[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  if (count === 0) return [];
  return [`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`];
}

/** What `needsContext` and `suppressed` say, so that nothing is passed over unseen. */
function hintsBlock({ needsContext, suppressed }: Critique, { width, paint }: Page): string[] {
  const silenced = suppressed.map(({ rule, quote }) => (quote === '' ? rule : `${rule} at “${quote}”`));
  const hints = [
    ...wantedIn(needsContext).map((text) => ({ sign: '?', text })),
    ...(silenced.length > 0 ? [{ sign: '–', text: `Left out as you asked: ${silenced.join('; ')}.` }] : []),
  ];
  return hints.flatMap(({ sign, text }) => {
    const [first = '', ...rest] = hanging({ label: `${sign} `, text, width });
    return [paint('info', sign) + first.slice(sign.length), ...rest];
  });
}

/** "Tell Rapport --subject TEXT to check the subject line.": one sentence for each thing that is not known. */
function wantedIn(needsContext: Critique['needsContext']): string[] {
  const byField = Map.groupBy(needsContext, ({ missing }) => missing);
  return [...byField].map(([missing, same]) => {
    const option = optionFor(missing.split('.'));
    const topics = same.map(({ rule }) => TOPICS[rule] ?? rule);
    return `Tell Rapport ${option ? `--${option.name} ${option.value}` : missing} to check ${topics.join(', and ')}.`;
  });
}

const TOPICS: Readonly<Record<string, string>> = {
  'subject-line-problem': 'the subject line',
  'ask-heavy-thread': 'who has given and asked so far',
  'follow-up-cadence': 'whether this is the time to write',
};

function quietBlock({ stage, moves, balance, stats }: Critique, { width, paint }: Page): string[] {
  const { words, sentences, characters, characterLimit, readingGrade } = stats;
  const facts = [
    `stage ${stage.value}${stage.inferred ? ' (told from the text; --stage says otherwise)' : ''}`,
    counted(words, 'word'),
    counted(sentences, 'sentence'),
    characterLimit === null ? counted(characters, 'character') : `${characters} of ${characterLimit} characters`,
    ...(readingGrade === null ? [] : [`reads at school grade ${Math.max(1, Math.round(readingGrade))}`]),
    `gives ${balance.gives}, asks ${balance.asks}`,
    movesInWords(moves),
  ];
  return wrap(facts.filter(Boolean).join(' · '), width).map((line) => paint('quiet', line));
}

const movesInWords = (moves: Critique['moves']): string =>
  moves
    .map(({ kind, type }) => (type === null ? kind : `${kind} (${type})`))
    .filter((words, at, all) => words !== all[at - 1])
    .join(' → ');

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
