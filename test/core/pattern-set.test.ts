// The pattern engine tries few of many patterns: it must say of every text exactly what each plain RegExp says.
import type { CallExpression, RegExpLiteral } from '@babel/types';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../eval/fixtures.ts';
import { lowerCase } from '../../src/core/reading/letters.ts';
import { mask } from '../../src/core/reading/mask.ts';
import { FRAMES } from '../../src/core/reading/moves/frames.ts';
import { branchesOf } from '../../src/core/reading/patterns/branches.ts';
import { forget } from '../../src/core/reading/patterns/calls.ts';
import { Pattern, PatternSet, pattern } from '../../src/core/reading/patterns/pattern-set.ts';
import { sentencesOf } from '../../src/core/reading/sentences.ts';
import { literalsIn } from '../linear/patterns.ts';
import { drawFrom, textsOf } from '../matching.ts';
import { nodesOf, parsed, sourceFiles } from '../source.ts';

vi.setConfig({ testTimeout: 60_000 });

const drafts = fixtureDrafts().map(({ draft }) => draft.text);
const sentences = [...new Set(drafts.flatMap((text) => sentencesOf(mask(text)).map(({ lower }) => lower)))];
const words = [...new Set(sentences.flatMap((lower) => lower.split(' ')))];
const core = sourceFiles().filter(({ path }) => path.startsWith('src/core/'));

interface Pair {
  engine: Pattern;
  plain: RegExp;
}
/** All are made before any is asked: each new pattern makes the automaton anew. */
const pairs = new Map(
  core
    .flatMap(literalsIn)
    .filter(({ flags }) => !flags.includes('y'))
    .map(({ source, flags }): [string, Pair] => {
      const plain = new RegExp(source, flags.replace('g', ''));
      return [`/${source}/${plain.flags}`, { engine: new Pattern(plain), plain }];
    }),
);
const all = [...pairs.values()];
const forLowerCase = all.filter(({ plain }) => !/[im]/.test(plain.flags));

const entries = Object.entries(FRAMES);
const frames = new PatternSet(entries);

const seen = (match: RegExpExecArray | null) =>
  match && { index: match.index, groups: [...match], named: { ...match.groups } };

/** What a pattern says other than its plain RegExp, if anything; many million comparisons would be slow as `expect`. */
function difference({ engine, plain }: Pair, lower: string, text = lower): object | null {
  const [said, due] = [engine.exec(lower, text), plain.exec(text)];
  const same = said === null || due === null ? said === due : said.index === due.index && said[0] === due[0];
  const alike = same && (due === null || (due.length === 1 && !due.groups) || equal(seen(said), seen(due)));
  if (alike && engine.test(lower, text) === (due !== null)) return null;
  return { plain, text, said: seen(said), test: engine.test(lower, text), due: seen(due) };
}

const equal = (one: object | null, other: object | null): boolean => JSON.stringify(one) === JSON.stringify(other);

const differences = (some: readonly Pair[], lower: string): object[] =>
  some.map((pair) => difference(pair, lower)).filter((found) => found !== null);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(..."?!.,;:'-_ 7\n(…", '??', '?!', "'s", "n't", '2026', ' - ', '__', ' '),
  },
  { weight: 1, arbitrary: fc.constantFrom('é', 'ß', 'ł', 'ñ', '中', 'привет', '😉', '“', '”', '’', 'İ', '\u2028') },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.slice(0, Math.ceil(word.length / 2))) },
);
const glue = fc.constantFrom(' ', ' ', ' ', ' ', '', '?', ', ');
const lowerText = fc
  .array(fc.tuple(piece, glue), { maxLength: 25 })
  .map((parts) => lowerCase(parts.map(([word, after]) => word + after).join('')));

describe('every pattern of the core', () => {
  it('is compared, over texts enough', () => {
    expect(forLowerCase.length).toBeGreaterThan(1_000);
    expect(sentences.length).toBeGreaterThan(1_000);
  });

  it('says of every fixture sentence what the plain RegExp says', () => {
    for (const lower of sentences) expect(differences(forLowerCase, lower)).toEqual([]);
  });

  it('says the same of sentences cut up and put together anew, with odd letters between', () => {
    fc.assert(
      fc.property(lowerText, (lower) => {
        expect(differences(forLowerCase, lower)).toEqual([]);
      }),
      { numRuns: 400, examples: [[''], ['?'], ['_'], ["'"], ['7'], ['ł'], ['ok?can you?']] },
    );
  });

  it('says the same of texts made to match it', () => {
    const draw = drawFrom(11);
    const around = ['', '', '', ' ', '?', 'so ', 'x', '. ', "'", '_', '7', '(', 'ł', '\n', '?you', ' you?'];
    let [tried, matched] = [0, 0];
    const compare = (pair: Pair, text: string): void => {
      const lower = lowerCase(text);
      expect(difference(pair, lower)).toBeNull();
      // An accent ends no word in lower case, and does in the text as written: there the two may differ.
      if (!/[à-öø-ÿ]/i.test(text)) expect(difference(pair, lower, text)).toBeNull();
      tried += 1;
      matched += Number(pair.plain.test(text));
    };
    for (const pair of all) {
      const { plain } = pair;
      const branches = branchesOf(plain).map(({ source }) => new RegExp(source, plain.flags));
      for (const regex of [...branches, ...Array<RegExp>(8).fill(plain)]) {
        const next = textsOf(regex, draw);
        compare(pair, next());
        compare(pair, around[draw(around.length)]! + next() + around[draw(around.length)]!);
      }
    }
    expect(tried).toBeGreaterThan(20_000);
    expect(matched).toBeGreaterThan(tried / 2);
  });
});

describe('a pattern over a text as written', () => {
  const isCall =
    (name: string) =>
    (node: { type: string }): node is CallExpression =>
      node.type === 'CallExpression' &&
      (node as CallExpression).callee.type === 'Identifier' &&
      ((node as CallExpression).callee as { name: string }).name === name;
  const global = core
    .flatMap(({ text }) => [...nodesOf(parsed(text).program)].filter(isCall('pattern')))
    .flatMap(({ arguments: [first] }) => (first?.type === 'RegExpLiteral' ? [first as RegExpLiteral] : []))
    .filter(({ flags }) => /[gim]/.test(flags))
    .map(({ pattern: source, flags }) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`))
    .map((plain) => ({ plain, engine: pattern(plain) }));

  it('finds in every fixture draft each match of the plain RegExp, and no other', () => {
    expect(global.filter(({ plain }) => /[im]/.test(plain.flags)).length).toBeGreaterThan(2);
    for (const text of drafts) {
      const lower = lowerCase(text);
      for (const { plain, engine } of global)
        expect(Array.from(engine.all(lower, text), seen)).toEqual(Array.from(text.matchAll(plain), seen));
    }
  });
});

describe('a set of patterns', () => {
  const oneByOne = (lower: string): [string, number][] =>
    entries.map(([name, frame]): [string, number] => [name, lower.search(frame)]).filter(([, at]) => at >= 0);
  const firstOf = (lower: string) => {
    const found = entries.find(([, frame]) => frame.test(lower));
    return found ? { name: found[0], match: seen(found[1].exec(lower)) } : null;
  };
  const said = (lower: string) => {
    const first = frames.first(lower);
    return first && { name: first.name, match: seen(first.match) };
  };

  it('finds in every fixture sentence what trying each pattern finds', () => {
    for (const lower of sentences) {
      expect([...frames.matches(lower)].sort()).toEqual(oneByOne(lower).sort());
      expect(said(lower)).toEqual(firstOf(lower));
      expect(frames.test(lower)).toBe(firstOf(lower) !== null);
    }
  });

  it('tells them in its own order', () => {
    for (const lower of sentences)
      expect([...frames.matches(lower).keys()]).toEqual(oneByOne(lower).map(([name]) => name));
  });

  it('finds the same in sentences cut up and put together anew', () => {
    fc.assert(
      fc.property(lowerText, (lower) => {
        expect([...frames.matches(lower)]).toEqual(oneByOne(lower));
        expect(said(lower)).toEqual(firstOf(lower));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what was read before', () => {
  const asked = new Pattern(/\b(?:could|would) you (?:refer|recommend) me\b|\bnumber \d+7\?/);
  const texts = Array.from({ length: 5_000 }, (_, at) =>
    at % 3 === 0 ? `could you refer me, ${at}` : at % 3 === 1 ? `is it number ${at}?` : `${at} would recommend`,
  );
  const due = texts.map((text) => /\b(?:could|would) you (?:refer|recommend) me\b|\bnumber \d+7\?/.test(text));
  const answers = () => texts.map((text) => asked.test(text));

  it('changes no answer, however many texts there are', () => {
    expect(answers()).toEqual(due);
    for (const [at, text] of texts.entries()) {
      expect(asked.test(text)).toBe(due[at]);
      const before = Math.max(0, at - 500);
      expect(asked.test(texts[before]!)).toBe(due[before]);
    }
  });

  it('changes no answer when it is forgotten in between', () => {
    const forgetting = texts.map((text, at) => {
      if (at % 7 === 0) forget();
      return asked.test(text);
    });
    expect(forgetting).toEqual(due);
    forget();
    expect(answers()).toEqual(due);
  });

  it('changes no answer of a pattern made later', () => {
    const text = 'is it number 17?';
    expect(asked.test(text)).toBe(true);
    expect(new Pattern(/\bit number\b/).test(text)).toBe(true);
    expect(asked.test(text)).toBe(true);
  });
});
