import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../src/core/rewrite.ts';
import { wordDiff } from '../../src/core/word-diff.ts';

const side = (parts: readonly DiffPart[], gone: 'delete' | 'insert'): string =>
  parts
    .filter(({ op }) => op !== gone)
    .map(({ text }) => text)
    .join('');

/** "same [-gone-]{+come+} same". */
const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const word = fc.constantFrom(
  'Hi',
  'Dana',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '.',
  'don’t',
  'o\u0301',
  '👩‍👩‍👧',
  '👩',
  '\u200d',
  '',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
);

describe('the words that changed', () => {
  it.each([
    ['Hi Dana', 'Hi Dana', 'Hi Dana'],
    ['', '', ''],
    ['', 'Hi Dana', '{+Hi Dana+}'],
    ['Hi Dana', '', '[-Hi Dana-]'],
    ['Could you refer me?', 'Could you tell me?', 'Could you [-refer-]{+tell+} me?'],
    ['I don’t know', "I don't know", "I [-don’t-]{+don't+} know"],
    ['one two end', 'three four end', '[-one two-]{+three four+} end'],
    ['a\nb', 'c\nd', '[-a-]{+c+}\n[-b-]{+d+}'],
    ['Grüße', 'Grüß', '[-Grüße-]{+Grüß+}'],
    ['re\u0301sume\u0301', 'resume', '[-re\u0301sume\u0301-]{+resume+}'],
    ['👩‍👩‍👧', '👩‍👩‍👦', '[-👩‍👩‍👧-]{+👩‍👩‍👦+}'],
    ['🇫🇮🇸🇪', '🇫🇮🇳🇴', '🇫🇮[-🇸🇪-]{+🇳🇴+}'],
    ['👍🏽', '👍', '[-👍🏽-]{+👍+}'],
    ['a, b', 'a; b', 'a[-,-]{+;+} b'],
    [
      'Could you refer me to it?',
      'If it helps you, I’d be happy to?',
      '[-Could you refer me to it-]{+If it helps you, I’d be happy to+}?',
    ],
    ['Send it. I am a baker. Bye', 'I am a baker. Hello there', '[-Send it. -]I am a baker. [-Bye-]{+Hello there+}'],
    ['you', 'if you, dear', '{+if +}you{+, dear+}'],
  ])('%j → %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('give both texts back to the code unit, whatever they hold', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'insert')).toBe(before);
        expect(side(parts, 'delete')).toBe(after);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are told in as few parts as there are changes, what goes before what comes', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(parts.filter((part) => part.text === '')).toEqual([]);
        for (const [at, { op }] of parts.entries()) {
          expect(parts[at + 1]?.op).not.toBe(op);
          if (op === 'insert') expect(parts[at + 1]?.op).not.toBe('delete');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are the same for the same texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(wordDiff(before, after)).toEqual(wordDiff(before, after));
      }),
    );
  });
});

const LONG = 20_000;
const filled = (unit: (at: number) => string): string =>
  Array.from({ length: LONG }, (_, at) => unit(at))
    .join('')
    .slice(0, LONG);

const HOSTILE: [string, string, string][] = [
  ['nothing in common', filled((at) => `a${at} `), filled((at) => `b${at} `)],
  ['one character a word', '.'.repeat(LONG), '!'.repeat(LONG)],
  ['in turn', '.!'.repeat(LONG / 2), '!!.'.repeat(LONG / 3)],
  ['turned around', filled((at) => `${at} `), filled((at) => `${LONG - at} `)],
  ['random marks', filled((at) => '.,;:'[((at * 7919) % 31) % 4]!), filled((at) => '.,;:'[((at * 104_729) % 37) % 4]!)],
  ['line breaks', '\n'.repeat(LONG), 'a\n'.repeat(LONG / 2)],
  ['lines turned around', filled((at) => `${at}\n`), filled((at) => `${LONG - at}\n`)],
  ['blanks', ' '.repeat(LONG), '\t '.repeat(LONG / 2)],
  ['one word', 'a'.repeat(LONG), 'b'.repeat(LONG)],
  ['joiners', '\u200d'.repeat(LONG), '👩\u200d'.repeat(LONG / 3)],
  ['marks', `a${'\u0301'.repeat(LONG)}`, `b${'\u0301'.repeat(LONG)}`],
  ['apostrophes', "a'".repeat(LONG / 2), "'a".repeat(LONG / 2)],
];

describe('long texts', () => {
  it.each(HOSTILE)('take bounded time and give themselves back: %s', (_, before, after) => {
    const start = performance.now();
    const parts = wordDiff(before, after);
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(side(parts, 'insert')).toBe(before);
    expect(side(parts, 'delete')).toBe(after);
  });

  it('keep the lines that stay, where too many words changed', () => {
    const kept = 'This line stays as it is.\n';
    const before = filled((at) => `a${at} `) + kept;
    const parts = wordDiff(`\n${before}`, `\n${filled((at) => `b${at} `)}${kept}`);
    expect(parts.map(({ op }) => op)).toEqual(['equal', 'delete', 'insert']);
  });
});
