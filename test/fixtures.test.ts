// The project's own drafts: whole and well labelled, and judged no worse than before.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOORS_FILE, Floors, fixtureDrafts, fixtureSlugs, measure } from '../eval/fixtures.ts';
import { Draft, RULES } from '../src/core/index.ts';

const drafts = fixtureDrafts();
const ids = RULES.map(({ id }) => id);

describe('the fixture drafts', () => {
  it('are 240 and more, at least two in five of them good, at least three in ten in a second language', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(240);
    expect(drafts.filter(({ labels }) => labels.good).length).toBeGreaterThanOrEqual(0.4 * drafts.length);
    const second = drafts.filter(({ labels }) => labels.voice === 'second-language');
    expect(second.length).toBeGreaterThanOrEqual(0.3 * drafts.length);
  });

  it('have a text for every label file and labels for every text', () => {
    expect(fixtureSlugs('.txt')).toEqual(fixtureSlugs('.json'));
  });

  it('name only rules that exist', () => {
    const named = drafts.flatMap(({ labels }) => [...labels.findings.map(({ rule }) => rule), ...labels.arguable]);
    expect([...new Set(named)].filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('label every rule at least three times', () => {
    const named = drafts.flatMap(({ labels }) => labels.findings.map(({ rule }) => rule));
    expect(ids.filter((id) => named.filter((rule) => rule === id).length < 3)).toEqual([]);
  });

  it.each(drafts.map((draft) => [draft.slug, draft] as const))('%s is a draft, and quotes itself', (_, fixture) => {
    const { draft, labels } = fixture;
    expect(Draft.safeParse(draft).error).toBeUndefined();
    const absent = [...labels.findings, ...labels.moves]
      .map(({ quote }) => quote)
      .filter((quote) => !draft.text.includes(quote) && !draft.subject?.includes(quote));
    expect(absent).toEqual([]);
    for (const { rule } of labels.findings) expect(labels.arguable).not.toContain(rule);
  });
});

describe('the judgement of the fixture drafts', () => {
  const floors = Floors.parse(JSON.parse(readFileSync(FLOORS_FILE, 'utf8')));
  const { rules, moves, good } = measure(drafts, ids);

  it('has a floor for every rule, and only for rules', () => {
    expect(Object.keys(floors.rules).sort()).toEqual(ids.toSorted());
  });

  it.each([...rules])('%s is as precise and as watchful as it was', (id, tally) => {
    expect(tally.precision).toBeGreaterThanOrEqual(floors.rules[id]?.precision ?? 0);
    expect(tally.recall).toBeGreaterThanOrEqual(floors.rules[id]?.recall ?? 0);
  });

  it.each(['ask', 'offer'] as const)('%s moves are found as well as they were', (kind) => {
    expect(moves[kind].precision).toBeGreaterThanOrEqual(floors.moves[kind].precision);
    expect(moves[kind].recall).toBeGreaterThanOrEqual(floors.moves[kind].recall);
  });

  it('finds errors in good drafts as rarely as it did', () => {
    expect(good.recall).toBeGreaterThanOrEqual(floors.goodWithoutError);
  });
});
