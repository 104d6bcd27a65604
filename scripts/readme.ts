// Fills the generated parts of README.md: `npm run readme`; `npm run readme -- --check` only says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { critique, RULES, type Rule, SEVERITIES } from '../src/core/index.ts';
import type { RewriteRequest } from '../src/core/rewrite.ts';
import { rewriteByRules } from '../src/core/rewriter.ts';

const README = new URL('../README.md', import.meta.url);

const SAMPLE =
  'Hi Dana, I am a data analyst and I am looking for a new role. Could you refer me for the opening on your team? Thanks, Sam';

/** The same draft, with what a writer would know of the two of them. */
const REWRITTEN: RewriteRequest = {
  text: SAMPLE,
  recipient: { name: 'Dana' },
  sender: { canOffer: ['send you the notes I took when we cleaned 40,000 donor records'] },
};

/** The text with each generated part between its two marks as the code has it now. Parts it does not know stay. */
export function filled(readme: string): string {
  return Object.entries({ answer: sampleAnswer(), rewrite: sampleRewrite(), rules: ruleTable() }).reduce(
    (text, [name, content]) => {
      const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
      const [from, to] = [text.indexOf(start), text.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
      return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
    },
    readme,
  );
}

function sampleAnswer(): string {
  const { verdict, score, summary, findings } = critique({ text: SAMPLE });
  const [first] = findings;
  if (!first) throw new Error('the sample of README.md has no finding');
  const { rule, severity, recipientView, advice, span, quote } = first;
  const shown = { verdict, score, summary, findings: [{ rule, severity, recipientView, advice, span, quote }] };
  return [
    '```sh',
    "curl localhost:3000/v1/critiques -H 'content-type: application/json' \\",
    `  -d '${JSON.stringify({ text: SAMPLE })}'`,
    '```',
    '',
    `Shortened: the first of ${findings.length} findings, and not all that it says.`,
    '',
    '```json',
    JSON.stringify(shown, null, 2),
    '```',
  ].join('\n');
}

function sampleRewrite(): string {
  const { rewrites, writer } = rewriteByRules(REWRITTEN);
  const [first] = rewrites;
  if (!first) throw new Error('the sample of README.md has no rewrite');
  const { status, text, changes, placeholders, proof, after } = first;
  const { verdict, score } = after;
  const shown = {
    rewrites: [{ status, text, changes: changes.slice(0, 1), placeholders, proof, after: { verdict, score } }],
    writer,
  };
  return [
    '```sh',
    "curl localhost:3000/v1/rewrites -H 'content-type: application/json' \\",
    `  -d '${JSON.stringify(REWRITTEN)}'`,
    '```',
    '',
    `Shortened: the first of ${counted(changes.length, 'change')}, and not all that it says.`,
    '',
    '```json',
    JSON.stringify(shown, null, 2),
    '```',
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function ruleTable(): string {
  const rows = RULES.map(
    (rule) =>
      `| [${rule.id}](src/core/rules/${rule.id}.ts) | ${cell(rule.summary)} | ${rule.severity['first-contact'] ?? '–'} | ${elsewhere(rule)} | ${rule.principle} |`,
  );
  return ['| Rule | What it sees | First contact | Other stages | Principle |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The severities that a rule may have at the stages after the first contact, gravest first. */
function elsewhere({ severity }: Rule): string {
  const { 'first-contact': _, ...others } = severity;
  const found = SEVERITIES.filter((one) => Object.values(others).includes(one));
  return found.length > 0 ? found.join(', ') : '–';
}

if (import.meta.main) {
  const now = readFileSync(README, 'utf8');
  const wanted = filled(now);
  if (!process.argv.includes('--check')) writeFileSync(README, wanted);
  else if (now !== wanted) {
    console.error('README.md is out of date: run `npm run readme`.');
    process.exitCode = 1;
  }
}
