// Measures judgement on labelled drafts: `npm run eval -- FILE.jsonl [FILE.jsonl …] [--errors] [--only NAME]`.
// Reads real messages (labels and acts), drafts written for one rule each, and blind paraphrases of single moves.
import { parseArgs } from 'node:util';
import type { Critique } from '../src/core/critique.ts';
import { critique } from '../src/core/index.ts';
import { HIGH_STAKES } from '../src/core/reading/moves/move.ts';
import { readText } from '../src/core/reading/reading.ts';
import type { Span } from '../src/core/span.ts';
import { type Act, draftOf, LABELS, type Message, type Paraphrase, type RuleCase, readLines } from './corpus.ts';
import { matchMoves } from './match.ts';
import { Tally } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, only: { type: 'string' } },
});

interface Miss {
  name: string;
  id: string;
  what: string;
  text: string;
}

const misses: Miss[] = [];
const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);

/** An empty offer ("happy to return the favour") is an offer for the corpus's label, and only its own finding here. */
function fires(rule: string, { findings, moves }: Critique): boolean {
  const found = findings.some((finding) => finding.rule === rule);
  return rule === 'no-offer' ? found && !moves.some(({ kind }) => kind === 'offer') : found;
}

const spanOf = (text: string, { text: quote }: Act): Span | null => {
  const start = text.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
};

function scoreMoves(message: Message, { moves }: Critique, kind: 'ask' | 'offer', tally: Tally): void {
  const acts = kind === 'ask' ? message.acts.asks : message.acts.offers;
  const gold = acts.map((act) => spanOf(message.text, act)).filter((span) => span !== null);
  const found = moves.filter((move) => move.kind === kind);
  const { pairs, free } = matchMoves(
    gold,
    found.map(({ span }) => span),
  );
  for (const [g, span] of gold.entries()) {
    tally.add(pairs.has(g), true);
    if (!pairs.has(g))
      misses.push({
        name: `${kind} move`,
        id: message.id,
        what: 'missed',
        text: message.text.slice(span.start, span.end),
      });
  }
  for (const f of free) {
    tally.add(true, false);
    misses.push({ name: `${kind} move`, id: message.id, what: `wrong (${found[f]!.type})`, text: found[f]!.quote });
  }
}

function scoreMessages(messages: readonly Message[]): void {
  const tallies = new Map(Object.keys(LABELS).map((label) => [label, new Tally()]));
  const [asks, offers] = [new Tally(), new Tally()];
  let [traps, fooled] = [0, 0];
  for (const message of messages) {
    const result = critique(draftOf(message));
    for (const [label, { rules, stages }] of Object.entries(LABELS)) {
      if (message.ambiguous.includes(label) || (stages && !stages.includes(message.stage))) continue;
      const said = rules.some((rule) => fires(rule, result));
      const truth = message.labels[label] ?? false;
      tallies.get(label)!.add(said, truth);
      if (said === truth) continue;
      const quotes = result.findings
        .filter(({ rule }) => rules.includes(rule))
        .map(({ rule, quote }) => `${rule}: ${quote}`);
      misses.push({
        name: label,
        id: message.id,
        what: said ? `wrong [${short(quotes.join(' | '))}]` : 'missed',
        text: message.text,
      });
    }
    scoreMoves(message, result, 'ask', asks);
    scoreMoves(message, result, 'offer', offers);
    const label = 'high_stakes_ask_at_first_contact';
    if (!message.notes?.includes('fool-matcher') || message.labels[label]) continue;
    traps += 1;
    if (LABELS[label]!.rules.some((rule) => fires(rule, result))) fooled += 1;
  }
  for (const [label, tally] of tallies) console.log(tally.line(label));
  console.log(asks.line('ask moves'));
  console.log(offers.line('offer moves'));
  console.log(
    `traps called a high-stakes ask     ${fooled} of ${traps} (${((100 * fooled) / (traps || 1)).toFixed(1)}%)`,
  );
}

function scoreRules(cases: readonly RuleCase[]): void {
  const tallies = new Map<string, Tally>();
  let [wrongErrors, drafts] = [0, 0];
  for (const { id, rule, fires: truth, draft, errors, arguable } of cases) {
    const { findings } = critique(draft);
    const said = findings.some((finding) => finding.rule === rule);
    const tally = tallies.get(rule) ?? new Tally();
    tallies.set(rule, tally);
    tally.add(said, truth);
    if (said !== truth) misses.push({ name: rule, id, what: said ? 'wrong' : 'missed', text: JSON.stringify(draft) });
    const unseen = findings.filter(
      (f) => f.severity === 'error' && !errors.includes(f.rule) && !arguable.includes(f.rule),
    );
    drafts += 1;
    if (unseen.length > 0) wrongErrors += 1;
    for (const f of unseen)
      misses.push({ name: 'error nobody sees', id, what: `${f.rule} “${f.quote}”`, text: JSON.stringify(draft) });
  }
  for (const [rule, tally] of [...tallies].sort()) console.log(tally.line(rule));
  const mean = [...tallies.values()].reduce((sum, { f1 }) => sum + f1, 0) / tallies.size;
  console.log(
    `mean F1 ${mean.toFixed(3)} over ${tallies.size} rules; errors nobody sees in ${wrongErrors} of ${drafts} drafts (${((100 * wrongErrors) / drafts).toFixed(1)}%)`,
  );
}

function scoreParaphrases(rows: readonly Paraphrase[]): void {
  const tallies = new Map(['ask', 'offer', 'purpose', 'high stakes'].map((name) => [name, new Tally()]));
  for (const [at, { text, moves, stakes }] of rows.entries()) {
    const read = readText(text);
    const said = new Set<string>(read.moves.map(({ kind }) => kind));
    if (read.asks.some(({ type }) => HIGH_STAKES.includes(type))) said.add('high stakes');
    for (const [name, tally] of tallies) {
      const truth = name === 'high stakes' ? stakes === 'high' : moves.includes(name);
      tally.add(said.has(name), truth);
      if (said.has(name) !== truth) misses.push({ name, id: `line ${at + 1}`, what: truth ? 'missed' : 'wrong', text });
    }
  }
  for (const [name, tally] of tallies) console.log(tally.line(name));
}

if (positionals.length === 0) {
  console.error('usage: npm run eval -- FILE.jsonl [FILE.jsonl …] [--errors] [--only NAME]');
  process.exit(2);
}
for (const file of positionals) {
  const rows = readLines<Message | RuleCase | Paraphrase>(file);
  console.log(`\n${file}: ${rows.length} drafts`);
  if (rows[0] && 'draft' in rows[0]) scoreRules(rows as RuleCase[]);
  else if (rows[0] && 'moves' in rows[0]) scoreParaphrases(rows as Paraphrase[]);
  else scoreMessages(rows as Message[]);
}
if (values.errors)
  for (const { name, id, what, text } of misses)
    if (!values.only || name === values.only) console.log(`\n[${name}] ${id} ${what}\n  ${short(text)}`);
