import { type Features, featuresOf, type Heard, Vocabulary, WeightTable } from './features.ts';
import type { FrameName } from './frames.ts';
import model from './weights.json' with { type: 'json' };

/** A linear model over word n-grams: for each label a bias and a weight a feature, in hundredths. Made by `npm run train`. */
export interface LinearModel {
  labels: string[];
  bias: number[];
  /** feature → [label, weight, label, weight, …] */
  weights: Record<string, number[]>;
}

/** How likely a sentence carries each label, from 0 to 1, and which of its words say so. */
export interface Votes {
  of(label: string): number;
  /** The features that spoke most for a label, strongest first. */
  because(label: string): string[];
}

export type Voter = (sentence: Heard, frames: ReadonlyMap<FrameName, number>) => Votes;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Compiled {
  index: ReadonlyMap<string, number>;
  vocabulary: Vocabulary;
  table: WeightTable;
}

export function voter(linear: LinearModel): Voter {
  const vocabulary = new Vocabulary();
  const table = new WeightTable(Object.entries(linear.weights).map(([name, row]) => [vocabulary.keyOf(name), row]));
  const compiled: Compiled = { index: new Map(linear.labels.map((label, at) => [label, at])), vocabulary, table };
  const bias = linear.bias.map((each) => each / 100);
  vocabulary.settle();
  const numbers = { word: (name: string) => vocabulary.wordOf(name), id: (name: string) => vocabulary.idOf(name) };
  return (sentence, frames) => {
    const features = featuresOf(sentence, frames, numbers);
    // A plain array: a typed one of this size is allocated outside the heap, which costs more than the sums.
    const sums = bias.slice();
    const scale = 1 / (100 * Math.sqrt(features.count || 1));
    for (const key of features.keys) table.addTo(sums, key, scale);
    return {
      of: (label) => sigmoid(sums[compiled.index.get(label) ?? -1] ?? Number.NEGATIVE_INFINITY),
      because: (label) => strongest(features, compiled, label),
    };
  };
}

function strongest({ keys }: Features, { index, vocabulary, table }: Compiled, label: string): string[] {
  const at = index.get(label) ?? -1;
  return [...new Set(keys)]
    .map((key) => ({ name: vocabulary.nameOf(key), weight: table.weightOf(key, at) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The model that ships with the product. */
export const votesOn = voter(model as LinearModel);
