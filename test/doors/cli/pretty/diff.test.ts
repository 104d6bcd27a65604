import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholdersIn } from '../../../../src/core/placeholders.ts';
import { wordDiff } from '../../../../src/core/word-diff.ts';
import { besideDiff, inlineDiff } from '../../../../src/doors/cli/pretty/diff.ts';
import { painter } from '../../../../src/doors/cli/pretty/paint.ts';
import { widthOf } from '../../../../src/doors/cli/pretty/width.ts';
import { withoutColour } from '../terminal.ts';

const compared = (before: string, after: string) => ({
  diff: wordDiff(before, after),
  placeholders: placeholdersIn(after).map(({ quote, span }) => ({ quote, span, question: '', suggestions: [] })),
});
const look = (width: number, colour = false) => ({ width, paint: painter(colour) });
const inline = (before: string, after: string, width = 60): string =>
  inlineDiff(compared(before, after), look(width)).join('\n');

describe('a diff in the text', () => {
  it.each([
    ['Hi Dana.', 'Hi Dana.', 'Hi Dana.'],
    ['Could you refer me?', 'Could you tell me?', 'Could you [-refer-]{+tell+} me?'],
    ['A. B. C.', 'A. C.', 'A. [-B.-] C.'],
    ['A.\n\nB.\n\nC.', 'A.\n\nC.', 'A.\n\n[-B.-]\n\nC.'],
    ['A.\n\nC.', 'A.\n\nB.\nB.\n\nC.', 'A.\n\n{+B.+}\n{+B.+}\n\nC.'],
    ['A.', 'A. [where we met] B.', 'A.{+ [where we met] B.+}'.replace('{+ ', ' {+')],
    ['', '\n\n', ''],
    ['a\tb', 'a b', 'a b'],
  ])('%j → %j', (before, after, shown) => {
    expect(inline(before, after)).toBe(shown);
  });

  it('goes on over rows, with its marks at its ends', () => {
    expect(inline('one two three four five', 'six', 13)).toBe('[-one two\nthree four\nfive-]{+six+}');
  });

  it('has its placeholders in a style of their own', () => {
    const [row] = inlineDiff(compared('', 'I met you [where we met] once'), look(80, true));
    expect(row).toBe(
      '\u001b[32m{+I met you\u001b[39m \u001b[1m\u001b[33m[where we met]\u001b[39m\u001b[22m \u001b[32monce+}\u001b[39m',
    );
  });
});

describe('a diff side by side', () => {
  it('has what stays at the same height', () => {
    const rows = besideDiff(compared('Hi,\n\none two three four five six\n\nBo', 'Hi,\n\nseven\n\nBo'), look(31));
    expect(rows.map((row) => row.trimEnd())).toEqual([
      'Your draft     │ The rewrite',
      'Hi,            │ Hi,',
      '               │',
      '[-one two      │ {+seven+}',
      'three four     │',
      'five six-]     │',
      '               │',
      'Bo             │ Bo',
    ]);
  });
});

const word = fc.constantFrom(
  'Hi',
  'Dana',
  '.',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '日本語',
  '👩‍👩‍👧',
  'e\u0301',
  '[where we met]',
  'x'.repeat(70),
  '\u202e',
);
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(''));

describe('either', () => {
  it('fits its width, and says with colours what it says without', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 24, max: 98 }), (before, after, width) => {
        for (const show of [inlineDiff, besideDiff]) {
          const rows = show(compared(before, after), look(width));
          expect(Math.max(0, ...rows.map(widthOf))).toBeLessThanOrEqual(width);
          expect(show(compared(before, after), look(width, true)).map(withoutColour)).toEqual(rows);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no word out', () => {
    const letters = (shown: string): string => shown.replaceAll(/[\s[\]{}+-]/g, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { diff } = compared(before, after);
        const all = diff
          .map((part) => part.text)
          .join('')
          .replaceAll('\u202e', '<U+202E>');
        expect(letters(inline(before, after)).replaceAll('<U202E>', '<U+202E>')).toBe(
          letters(all).replaceAll('<U202E>', '<U+202E>'),
        );
      }),
      { numRuns: 300 },
    );
  });
});
