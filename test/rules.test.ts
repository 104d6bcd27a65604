import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../src/core/draft.ts';
import { situationOf } from '../src/core/draft.ts';
import { EVIDENCE } from '../src/core/evidence.ts';
import { critique } from '../src/core/index.ts';
import { PRINCIPLES } from '../src/core/principles.ts';
import { read } from '../src/core/reading/reading.ts';
import { unmark } from '../src/core/rule.ts';
import { RULES } from '../src/core/rules/index.ts';
import { STRENGTHS } from '../src/core/strengths/index.ts';

/** An example without a stage stands at the first stage that its rule is about. */
const at = (draft: Draft, stages: readonly string[]): Draft =>
  draft.stage ? draft : { ...draft, stage: (stages[0] ?? 'first-contact') as NonNullable<Draft['stage']> };

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../src/core/${folder}/`, import.meta.url))
    .filter((name) => !name.includes('.words.') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .sort();

describe('the catalogue', () => {
  it('lists every rule file, and each under its own name', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(filesIn('rules'));
    expect(STRENGTHS.map(({ id }) => id).sort()).toEqual(filesIn('strengths'));
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('rests on a principle and cites only evidence that exists', () => {
    expect(PRINCIPLES).toHaveProperty(rule.principle);
    for (const id of rule.evidence) expect(EVIDENCE).toHaveProperty(id);
  });

  it('has at least three drafts that it flags and three that it passes', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples.flags.map((example) => [example]))('flags %j', (example) => {
    const { draft, spans } = unmark(example);
    const given = at(draft, Object.keys(rule.severity));
    const found = critique(given).findings.filter((finding) => finding.rule === rule.id);
    expect(found.length).toBeGreaterThan(0);
    if (spans.length > 0) expect(found.map(({ span }) => span)).toEqual(spans);
  });

  it.each(rule.examples.passes.map((example) => [example]))('passes %j', (example) => {
    const { draft } = unmark(example);
    const found = critique(at(draft, Object.keys(rule.severity))).findings.filter(
      (finding) => finding.rule === rule.id,
    );
    expect(found).toEqual([]);
  });
});

describe.each(STRENGTHS.map((strength) => [strength.id, strength] as const))('strength %s', (_, strength) => {
  const spansOf = (draft: Draft) => {
    const reading = read(draft);
    return strength.check(reading, situationOf(draft, reading.stage.value));
  };

  it.each(strength.examples.flags.map((example) => [example]))('sees %j', (example) => {
    const { draft, spans } = unmark(example);
    expect(spansOf(draft)[0]).toEqual(spans[0] ?? expect.anything());
  });

  it.each(strength.examples.passes.map((example) => [example]))('does not claim %j', (example) => {
    expect(spansOf(unmark(example).draft)).toEqual([]);
  });
});
