// Nobody can make Rapport slow with a text: every pattern is proved linear, and hostile texts cost in proportion to length.
import { checkSync } from 'recheck';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HOSTILE, OPENING } from '../bench/hostile.ts';
import { critique } from '../src/core/index.ts';
import { branchesOf } from '../src/core/reading/patterns/branches.ts';
import { readText } from '../src/core/reading/reading.ts';
import { literalsIn, type Pattern, patternsIn } from './linear/patterns.ts';
import { slowness } from './linear/slowness.ts';
import { sourceFiles } from './source.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A branch is tried for its first match only. */
const branchesIn = ({ where, source, flags }: Pattern): Pattern[] =>
  branchesOf(new RegExp(source, flags)).map((branch) => ({
    where,
    source: branch.source,
    flags: flags.replace('g', ''),
  }));

const files = sourceFiles().map((file) => [file.path, file] as const);
const literals = sourceFiles().flatMap(literalsIn);

const slowOnes = (patterns: readonly Pattern[]) =>
  patterns
    .map(({ where, source, flags }) => ({ where, source, why: slowness(source, flags) }))
    .filter(({ why }) => why !== null);

describe('the patterns of the source', () => {
  it.each(files)('%s has only linear ones', (_, file) => {
    expect(slowOnes(patternsIn(file))).toEqual([]);
  });

  it.each(files.filter(([, file]) => literalsIn(file).length > 0))('%s has only linear branches of them', (_, file) => {
    expect(slowOnes(literalsIn(file).flatMap(branchesIn))).toEqual([]);
  });

  it('are cut into branches, most of which are tried alone', () => {
    expect(literals.flatMap(branchesIn).length).toBeGreaterThan(3 * literals.length);
  });

  it('never have the flags i and u together, which fold characters that look nothing alike', () => {
    expect(literals.filter(({ flags }) => /i/.test(flags) && /[uv]/.test(flags))).toEqual([]);
  });
});

describe('how patterns are found', () => {
  const found = (text: string, path = 'src/a.ts') =>
    patternsIn({ path, text }).map(({ where, source, flags }) => `${where} /${source}/${flags}`);

  it('sees literals, and constructors whose parts are constants of the file', () => {
    expect(found('const A = /a+/g;')).toEqual(['src/a.ts:1 /a+/g']);
    expect(found(`const A = /a+/.source;\nconst B = new RegExp(\`\${A}b\` + '\\\\s', 'i');`)).toEqual([
      'src/a.ts:1 /a+/',
      'src/a.ts:2 /a+b\\s/i',
    ]);
  });

  it('refuses a pattern that is only known when it runs', () => {
    expect(() => found('export const has = (word: string) => new RegExp(word);')).toThrow('src/a.ts:1');
  });

  it('lets the branches of patterns be made, there only', () => {
    const [made, sets] = ['new RegExp(branch.source, branch.flags)', 'src/core/reading/patterns/pattern-set.ts'];
    expect(found(made, sets)).toEqual([]);
    expect(() => found(made)).toThrow('src/a.ts:1');
    expect(() => found('new RegExp(other.source)', sets)).toThrow(`${sets}:1`);
    expect(files.find(([path]) => path === sets)?.[1].text).toContain(made);
  });
});

const SLOW: readonly (readonly [string, string])[] = [
  [String.raw`\s+$`, ''],
  [String.raw`!+\s*!+\s*$`, ''],
  ['.*.*=.*', ''],
  [String.raw`^(\w+\s?)+$`, ''],
  ['(a+)+$', ''],
  ['^(?:a|a)*$', ''],
  ['(?:a?b?)*c', ''],
  ['<[^>]*>', 'g'],
  [String.raw`\{\{.*?\}\}`, 'g'],
  [String.raw`\[[^\]]*\]`, 'g'],
  ['[^.!?]+[.!?]', 'g'],
  [String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`, 'g'],
  [String.raw`[A-Z\s]{5,}$`, ''],
  [String.raw`https?:\/\/\S+\.\S+!`, 'g'],
  [String.raw`contribut\w+ to`, ''],
  [String.raw`\w+[^\n]{2,6}\w+x`, ''],
];

const LINEAR: readonly (readonly [string, string])[] = [
  [String.raw`\w+`, 'g'],
  [String.raw`\b\w+ing\b`, ''],
  [String.raw`\bcontribut\w+ to`, ''],
  [String.raw`^[ \t]*[-*]`, ''],
  [String.raw`[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*`, 'gu'],
  ['“[^“”]{1,9}”', 'g'],
  ['(?:a|b|ab)*', ''],
  [String.raw`would you (?:\w+ )?be`, ''],
];

describe('the proof', () => {
  beforeAll(() => {
    vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it.each(SLOW)('finds /%s/%s slow, as recheck does', (source, flags) => {
    expect(slowness(source, flags)).toMatch(/^(?:polynomial|exponential)/);
    expect(checkSync(source, flags, { checker: 'automaton' }).status).toBe('vulnerable');
  });

  it.each(LINEAR)('finds /%s/%s linear, as recheck does', (source, flags) => {
    expect(slowness(source, flags)).toBeNull();
    expect(checkSync(source, flags, { checker: 'automaton' }).status).toBe('safe');
  });

  it.each([
    ['a(?:[ab]*c)?', 'g', 'reads on beyond each match'],
    [String.raw`\w+[^\n]{6,160}\w+x`, '', 'has a gap too long for recheck'],
  ])('finds /%s/%s slow: it %s', (source, flags) => {
    expect(slowness(source, flags)).toMatch(/^polynomial/);
  });

  it.each([
    ['[^.]{0,400}“[^“”]{1,400}”', 'g', 'every repeat is bounded'],
    [String.raw`\b(?:your|thanks to your) (?:\w+ ){0,5}talk\b`, '', 'its starts are words apart'],
    ['(?<![.])[.]+$', '', 'it cannot start inside the run'],
    ['(?<=^ {4}at ).+$', 'gm', 'it starts once a line'],
  ])('finds /%s/%s linear: %s', (source, flags) => {
    expect(slowness(source, flags)).toBeNull();
  });

  it('does not call linear what it cannot prove', () => {
    expect(slowness(String.raw`(\w+) \1`, '')).toMatch('cannot be proved');
    expect(slowness('x(?<=a+)y+', '')).toMatch('cannot be proved');
  });
});

const [SHORT, LONG] = [5_000, 20_000];
/** Milliseconds below which a measurement says nothing. */
const FLOOR = 4;
const CAP = 1_000;
/** A linear cost grows four times from the short text to the long one, a quadratic one sixteen times. */
const GROWTH = 10;

/** The least processor time of a few runs, in milliseconds: what other processes do meanwhile is not counted. */
function cost(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe('a hostile text', () => {
  it.each(HOSTILE)('%s: cost grows with its length, not with its square', (_, shape) => {
    const [short, long] = [OPENING + shape(SHORT), OPENING + shape(LONG)];
    for (const work of [readText, (text: string) => critique({ text })]) {
      work(short);
      const [small, large] = [cost(() => work(short)), cost(() => work(long))];
      expect(large).toBeLessThan(CAP);
      expect(large / Math.max(small, FLOOR)).toBeLessThan(GROWTH);
    }
  });
});
