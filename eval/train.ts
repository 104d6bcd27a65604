// Trains the sentence model: one logistic regression a label over word n-grams of the project's own sentences.
// `npm run train` writes the weights; `npm run train -- --cross` prints five-fold F1 and writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { lowerCase } from '../src/core/reading/letters.ts';
import { mask } from '../src/core/reading/mask.ts';
import { type LinearModel, voter } from '../src/core/reading/moves/classifier.ts';
import { featuresOf, type Heard, Vocabulary } from '../src/core/reading/moves/features.ts';
import { framesIn } from '../src/core/reading/moves/frames.ts';
import { tokensOf } from '../src/core/reading/tokens.ts';

export interface Labelled {
  labels: Set<string>;
  text: string;
  /** The rule it was written for, with which alone it has to do; null for a sentence labelled with all its moves. */
  rule: string | null;
  /** Whether it comes from a file of what many people write, some of it in need of a better word. */
  stock: boolean;
}

/** The label of a sentence because of which a rule must flag its message. */
export const flaggedBy = (rule: string): string => `rule:${rule}`;

const RULES_FOLDER = new URL('../fixtures/sentences/rules/', import.meta.url);
const FOLDER = new URL('../fixtures/sentences/', import.meta.url);
const TARGET = new URL('../src/core/reading/moves/weights.json', import.meta.url);

/** A small fixed generator, so that training gives the same bytes on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

const linesOf = (file: URL): [string, string][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [string, string]);

const filesIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();

export function readSentences(): Labelled[] {
  const moves = filesIn(FOLDER)
    .flatMap((name) => linesOf(new URL(name, FOLDER)).map((line) => ({ line, stock: /stock|high-stakes/.test(name) })))
    .map(({ line: [labels, text], stock }) => ({ labels: withGroups(labels.split(',')), text, rule: null, stock }));
  const rules = filesIn(RULES_FOLDER).flatMap((name) => {
    const rule = flaggedBy(name.replace('.tsv', ''));
    return linesOf(new URL(name, RULES_FOLDER)).map(([flagged, text]) => ({
      labels: new Set(flagged === 'y' ? [rule] : []),
      text,
      rule,
      stock: false,
    }));
  });
  return [...moves, ...rules];
}

/** Moves that some rule may flag; a sentence with none of them is flagged by no rule, unless it is stock. */
const SUSPECT = ['ask', 'pressure', 'offer-conditional', 'offer-formula', 'romantic', 'closing', 'appreciation'];

/**
 * The labels of which a sentence tells whether it carries them: the rule it was written for, or its moves; and where
 * these are harmless, that no rule flags it.
 */
function tells({ rule, labels, stock }: Labelled, label: string): boolean {
  if (rule !== null) return label === rule;
  return !label.startsWith('rule:') || !(stock || SUSPECT.some((suspect) => labels.has(suspect)));
}

/** Every typed label also counts as its kind, so that "is it an ask at all?" is learnt from all of them. */
function withGroups(labels: readonly string[]): Set<string> {
  const all = new Set(labels.filter((label) => label !== 'none'));
  for (const label of labels) {
    if (label.startsWith('ask:')) all.add('ask');
    if (label.startsWith('offer:')) all.add('offer');
    if (/^ask:(referral|recommendation|job|interview|forward-resume|introduction)$/.test(label)) all.add('ask:high');
  }
  return all;
}

/** As the reading shows a sentence to the model: its links blanked out, and told apart. */
function heard(text: string): Heard {
  const { text: masked, links } = mask(`${text}\n\n.`);
  const own = masked.trim().replace(/\s*\.$/, (stop) => (text.endsWith('.') ? stop : ''));
  return { tokens: tokensOf(lowerCase(own)), link: links.length > 0 };
}

const framesOf = (text: string) => framesIn(lowerCase(text));

const EPOCHS = 14;
/** Of so many last passes the mean is taken. */
const AVERAGED = 6;
const RATE = 0.3;
const START = 0.02;
/** Weights below this, in hundredths, are left out: they move no vote and slow every one. */
const LEAST = 80;
const DECAY = 1e-4;

export function train(data: readonly Labelled[], seed = 7): LinearModel {
  const labels = [...new Set(data.flatMap((row) => [...row.labels]))].sort();
  const words = new Vocabulary();
  const numbers = { word: (name: string) => words.learnWord(name), id: (name: string) => words.learn(name) };
  const rows = data.map((row) => ({
    row,
    ...featuresOf(heard(row.text), framesOf(row.text), numbers),
  }));
  const counts = new Map<number, number>();
  for (const { keys } of rows) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, n]) => n > 1).map(([key]) => key);
  const index = new Map(vocabulary.map((key, at) => [key, at]));
  const examples = rows.map(({ row, keys, count }) => ({
    row,
    scale: 1 / Math.sqrt(count || 1),
    ids: keys.map((key) => index.get(key)).filter((id) => id !== undefined),
  }));
  const weights = labels.map(() => new Float64Array(vocabulary.length));
  const moved = labels.map(() => new Float64Array(vocabulary.length).fill(START));
  const bias = labels.map(() => -1);
  const order = examples.map((_, at) => at);
  // The mean of the last passes: one pass alone leans towards the sentences that it saw last.
  const mean = labels.map(() => new Float64Array(vocabulary.length));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of shuffled(order, seed + epoch)) {
      const { ids, scale, row } = examples[at]!;
      for (const [l, label] of labels.entries()) {
        if (!tells(row, label)) continue;
        const [w, m] = [weights[l]!, moved[l]!];
        let sum = bias[l]!;
        for (const id of ids) sum += w[id]! * scale;
        const error = (row.labels.has(label) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        if (Math.abs(error) < 0.02) continue;
        bias[l]! += 0.02 * error;
        // AdaGrad: a rare feature moves as far as a common one.
        for (const id of ids) {
          const slope = error * scale - DECAY * w[id]!;
          m[id]! += slope * slope;
          w[id]! += (RATE * slope) / Math.sqrt(m[id]!);
        }
      }
    }
    if (epoch >= EPOCHS - AVERAGED)
      for (const [l, own] of weights.entries())
        for (let id = 0; id < own.length; id += 1) mean[l]![id]! += own[id]! / AVERAGED;
  }
  const kept: [string, number[]][] = [];
  for (const [id, key] of vocabulary.entries()) {
    const row = labels.flatMap((_, l) => {
      const rounded = Math.round(mean[l]![id]! * 100);
      return Math.abs(rounded) >= LEAST ? [l, rounded] : [];
    });
    if (row.length > 0) kept.push([words.nameOf(key), row]);
  }
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return { labels, bias: bias.map((b) => Math.round(b * 100)), weights: Object.fromEntries(kept) };
}

function crossValidate(data: readonly Labelled[], folds = 5): void {
  const mixed = shuffled(data, 3);
  const tally = new Map<string, [number, number, number]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const votes = voter(train(mixed.filter((_, at) => at % folds !== fold)));
    for (const row of mixed.filter((_, at) => at % folds === fold)) {
      const vote = votes(heard(row.text), framesOf(row.text));
      for (const label of new Set([...row.labels, ...tally.keys()])) tally.set(label, tally.get(label) ?? [0, 0, 0]);
      for (const [label, counts] of tally) {
        if (!tells(row, label)) continue;
        const said = vote.of(label) >= 0.5;
        if (said && row.labels.has(label)) counts[0] += 1;
        else if (said) counts[1] += 1;
        else if (row.labels.has(label)) counts[2] += 1;
      }
    }
  }
  for (const [label, [hit, extra, missed]] of [...tally].sort())
    console.log(
      label.padEnd(22),
      `n ${String(hit + missed).padStart(5)}  P ${(hit / (hit + extra || 1)).toFixed(3)}  R ${(hit / (hit + missed || 1)).toFixed(3)}  F1 ${((2 * hit) / (2 * hit + extra + missed || 1)).toFixed(3)}`,
    );
}

if (import.meta.main) {
  const data = readSentences();
  console.log(`${data.length} sentences`);
  if (process.argv.includes('--cross')) crossValidate(data);
  else {
    const model = train(data);
    writeFileSync(TARGET, `${JSON.stringify(model)}\n`);
    console.log(`${Object.keys(model.weights).length} features, ${JSON.stringify(model).length} bytes`);
  }
}
