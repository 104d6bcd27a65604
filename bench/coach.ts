// What critique() costs in process: a draft, drafts beside the linters, drafts of growing length, hostile texts.
import { critique } from '../src/core/index.ts';
import { readText } from '../src/core/reading/reading.ts';
import { draftsOf, piecesOf } from './drafts.ts';
import { HOSTILE, OPENING } from './hostile.ts';
import { type Cost, costOf, costOfCall, interleave, medianOf } from './measure.ts';
import { loadPeers, type Peer } from './peers.ts';

const judge = (text: string): number => critique({ text }).findings.length;

/** One cost a call, over drafts of about so many words. */
export function costPerDraft(words: number, passes: number): Cost[] {
  const drafts = draftsOf(words);
  for (let warmUp = 0; warmUp < 3; warmUp += 1) drafts.forEach(judge);
  return Array.from({ length: passes }, () => drafts.map((text) => costOfCall(() => judge(text)))).flat();
}

export interface Contest {
  drafts: number;
  /** For each contestant the cost of all drafts, one figure a round. */
  costs: Map<string, Cost[]>;
}

export const OURS = 'critique()';

/** Rapport and the linters on the same drafts, by turns. */
export async function contest(words: number, most: number, rounds: number): Promise<Contest> {
  const drafts = draftsOf(words, most);
  const contestants = new Map<string, () => Promise<Cost>>();
  for (const { name, lint } of [{ name: OURS, lint: judge }, ...(await loadPeers())]) {
    if ((await lintAll(lint, drafts)) === 0)
      throw new Error(`${name} has nothing to say: it does not run as it should`);
    await lintAll(lint, drafts);
    contestants.set(name, () => costOf(() => lintAll(lint, drafts)));
  }
  return { drafts: drafts.length, costs: await interleave(contestants, rounds) };
}

async function lintAll(lint: Peer['lint'], drafts: readonly string[]): Promise<number> {
  let said = 0;
  for (const text of drafts) said += await lint(text);
  return said;
}

export const LENGTHS: readonly number[] = [50, 100, 500, 1_000, 2_000, 5_000, 10_000];

/** Milliseconds of processor time for a draft of each length. Each length reads the same text, cut finer or coarser. */
export async function costByLength(total: number, rounds: number): Promise<Map<number, number>> {
  const pieces = new Map(LENGTHS.map((length) => [length, piecesOf(length, total)]));
  const contestants = new Map(
    Array.from(pieces, ([length, texts]) => [length, () => costOf(() => texts.forEach(judge))] as const),
  );
  const costs = await interleave(contestants, rounds + 1);
  return new Map(
    Array.from(costs, ([length, [_warmUp, ...rounds]]) => [
      length,
      medianOf(rounds, ({ processor }) => processor) / pieces.get(length)!.length,
    ]),
  );
}

export interface Hostility {
  shape: string;
  /** The median cost of reading it, and of the whole critique. */
  reading: Cost;
  critique: Cost;
}

export function costOfHostile(length: number, runs: number): Hostility[] {
  return HOSTILE.map(([shape, make]) => {
    const text = OPENING + make(length - OPENING.length);
    return { shape, reading: usual(() => readText(text), runs), critique: usual(() => judge(text), runs) };
  });
}

function usual(work: () => unknown, runs: number): Cost {
  work();
  const costs = Array.from({ length: runs }, () => costOfCall(work));
  return {
    clock: medianOf(costs, ({ clock }) => clock),
    processor: medianOf(costs, ({ processor }) => processor),
  };
}
