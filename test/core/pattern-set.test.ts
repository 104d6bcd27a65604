import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../src/core/reading/mask.ts';
import { FRAMES } from '../../src/core/reading/moves/frames.ts';
import { PatternSet } from '../../src/core/reading/patterns/pattern-set.ts';
import { requiredIn } from '../../src/core/reading/patterns/required.ts';
import { sentencesOf } from '../../src/core/reading/sentences.ts';

const FOLDER = new URL('../../fixtures/drafts/', import.meta.url);
const sentences = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => sentencesOf(mask(readFileSync(new URL(name, FOLDER), 'utf8'))))
  .map(({ lower }) => lower);

const entries = Object.entries(FRAMES);
const frames = new PatternSet(entries);
const oneByOne = (lower: string): [string, number][] =>
  entries.map(([name, pattern]): [string, number] => [name, lower.search(pattern)]).filter(([, at]) => at >= 0);

describe('a set of patterns', () => {
  it('finds in every fixture sentence what trying each pattern finds', () => {
    expect(sentences.length).toBeGreaterThan(1_000);
    for (const lower of sentences) expect([...frames.matches(lower)]).toEqual(oneByOne(lower));
  });

  it('finds the same in sentences cut up and put together anew', () => {
    const piece = fc.constantFrom(...sentences.flatMap((lower) => lower.split(' ')));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (words) => {
        const lower = words.join(' ');
        expect([...frames.matches(lower)]).toEqual(oneByOne(lower));
        expect(frames.first(lower)?.name ?? null).toBe(oneByOne(lower)[0]?.[0] ?? null);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the words that a pattern cannot match without', () => {
  it.each([
    [/\bcould you (?:refer|recommend) me\b/, 'could you refer me'],
    [/\b(?:red|green)(?: apple)?s?\b/, 'green'],
    [/(?<!not )\bsend it(?! back)/, 'please send it'],
  ])('has one in what %s matches', (pattern, text) => {
    expect(requiredIn(pattern.source)!.some((word) => text.includes(word))).toBe(true);
  });

  it.each([[/a?b?/], [/[^x]+$/], [/\d+ [a-z]+/]])('says that it cannot tell of %s', (pattern) => {
    expect(requiredIn(pattern.source)).toBeNull();
  });
});
