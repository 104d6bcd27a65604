import { featuresOf, tokensOf } from '../tokens.ts';
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

/** All that the model looks at in a sentence: n-grams of words and word classes, frames and pairs of frames. */
export function sentenceFeatures(sentence: string, found: ReadonlyMap<FrameName, number>): string[] {
  const frames = Array.from(found.keys(), (name) => `~${name}`);
  const features = featuresOf(tokensOf(sentence));
  for (const [at, frame] of frames.entries()) {
    features.push(frame, frame);
    for (let other = at + 1; other < frames.length; other += 1) features.push(`${frame} ${frames[other]}`);
  }
  return features;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function voter(linear: LinearModel): (features: readonly string[]) => Votes {
  const index = new Map(linear.labels.map((label, at) => [label, at]));
  const weights = new Map(Object.entries(linear.weights));
  return (features) => {
    const scale = 1 / (100 * Math.sqrt(features.length || 1));
    const sums = linear.bias.map((bias) => bias / 100);
    for (const feature of features) {
      const row = weights.get(feature);
      if (row) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]! * scale;
    }
    return {
      of: (label) => sigmoid(sums[index.get(label) ?? -1] ?? Number.NEGATIVE_INFINITY),
      because: (label) => strongest(features, weights, index.get(label) ?? -1),
    };
  };
}

function strongest(features: readonly string[], weights: ReadonlyMap<string, number[]>, label: number): string[] {
  const found = new Map<string, number>();
  for (const feature of features) {
    const row = weights.get(feature) ?? [];
    for (let at = 0; at < row.length; at += 2)
      if (row[at] === label && row[at + 1]! > 0) found.set(feature, row[at + 1]!);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([feature]) => feature);
}

/** The model that ships with the product. */
export const votesOn = voter(model as LinearModel);
