// The project's own labelled drafts, and how well the coach judges them.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Critique } from '../src/core/critique.ts';
import { critique, Draft } from '../src/core/index.ts';
import { ASK_TYPES, OFFER_TYPES } from '../src/core/reading/moves/move.ts';
import type { Span } from '../src/core/span.ts';
import { matchMoves } from './match.ts';
import { Tally } from './tally.ts';

const FOLDER = new URL('../fixtures/drafts/', import.meta.url);

/** What a careful coach says of a draft. Labels name quotes, never numbers; "" is the quote of what is missing. */
export const Labels = z.strictObject({
  situation: Draft.omit({ text: true, suppress: true }),
  voice: z.enum(['native', 'second-language']),
  /** Good, or only looks bad: no error, and nothing more than an info to say. */
  good: z.boolean(),
  findings: z.array(z.strictObject({ rule: z.string(), quote: z.string() })),
  /** Rules on which two careful readers could differ: counted neither way. */
  arguable: z.array(z.string()),
  moves: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ask'), type: z.enum(ASK_TYPES), quote: z.string().min(1) }),
      z.strictObject({
        kind: z.literal('offer'),
        type: z.enum(OFFER_TYPES),
        quote: z.string().min(1),
        formula: z.boolean().optional(),
        conditional: z.boolean().optional(),
      }),
    ]),
  ),
});
export type Labels = z.infer<typeof Labels>;

export interface FixtureDraft {
  slug: string;
  draft: Draft;
  labels: Labels;
}

export const fixtureSlugs = (ending: '.txt' | '.json'): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

export const fixtureDrafts = (): FixtureDraft[] =>
  fixtureSlugs('.json').map((slug) => {
    const labels = Labels.parse(JSON.parse(readFileSync(new URL(`${slug}.json`, FOLDER), 'utf8')));
    const text = readFileSync(new URL(`${slug}.txt`, FOLDER), 'utf8');
    return { slug, labels, draft: { ...labels.situation, text } };
  });

export interface Measured {
  rules: Map<string, Tally>;
  moves: Record<'ask' | 'offer', Tally>;
  /** Good drafts that the coach calls good (right) or finds an error in (missed). */
  good: Tally;
}

/** Judges every draft. A labelled finding may have any severity; an unlabelled one is wrong where it is more than an info. */
export function measure(drafts: readonly FixtureDraft[], ruleIds: readonly string[]): Measured {
  const rules = new Map(ruleIds.map((id) => [id, new Tally()]));
  const [moves, good] = [{ ask: new Tally(), offer: new Tally() }, new Tally()];
  for (const { draft, labels } of drafts) {
    const said = critique(draft);
    for (const [id, tally] of rules) if (!labels.arguable.includes(id)) tally.add(...verdictOn(id, said, labels));
    for (const kind of ['ask', 'offer'] as const) countMoves({ kind, said, labels, text: draft.text }, moves[kind]);
    if (labels.good) good.add(!said.findings.some(({ severity }) => severity === 'error'), true);
  }
  return { rules, moves, good };
}

function verdictOn(id: string, { findings }: Critique, labels: Labels): [said: boolean, truth: boolean] {
  const truth = labels.findings.some(({ rule }) => rule === id);
  const found = findings.filter(({ rule }) => rule === id);
  return [found.some(({ severity }) => truth || severity !== 'info'), truth];
}

interface Counted {
  kind: 'ask' | 'offer';
  said: Critique;
  labels: Labels;
  text: string;
}

function countMoves({ kind, said, labels, text }: Counted, tally: Tally): void {
  const gold = spansOf(
    text,
    labels.moves.filter((move) => move.kind === kind).map(({ quote }) => quote),
  );
  const found = said.moves.filter((move) => move.kind === kind).map(({ span }) => span);
  const { pairs, free } = matchMoves(gold, found);
  for (const at of gold.keys()) tally.add(pairs.has(at), true);
  for (const _ of free) tally.add(true, false);
}

/** Where quotes stand; the same words twice are two places. */
function spansOf(text: string, quotes: readonly string[]): Span[] {
  const next = new Map<string, number>();
  return quotes.map((quote) => {
    const again = text.indexOf(quote, next.get(quote) ?? 0);
    const start = again < 0 ? text.indexOf(quote) : again;
    next.set(quote, start + 1);
    return { start, end: start + quote.length };
  });
}

export const Floor = z.strictObject({ precision: z.number(), recall: z.number() });
export const Floors = z.strictObject({
  rules: z.record(z.string(), Floor),
  moves: z.strictObject({ ask: Floor, offer: Floor }),
  /** The share of good drafts in which no error is found. */
  goodWithoutError: z.number(),
});
export type Floors = z.infer<typeof Floors>;

export const FLOORS_FILE = new URL('../fixtures/floors.json', import.meta.url);
