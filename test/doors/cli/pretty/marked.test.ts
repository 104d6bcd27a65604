import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, span } from '../../../../src/core/span.ts';
import { marked } from '../../../../src/doors/cli/pretty/marked.ts';
import { painter } from '../../../../src/doors/cli/pretty/paint.ts';
import { printable } from '../../../../src/doors/cli/pretty/printable.ts';
import { graphemes, widthOf } from '../../../../src/doors/cli/pretty/width.ts';

interface Given {
  text: string;
  spans: readonly Span[];
  width?: number;
}

const shown = ({ text, spans, width = 80 }: Given): string[] =>
  marked({ text, spans, width, style: 'warning', underline: '~', paint: painter(false) });

/** The text without its marks, and the spans that «» enclosed. */
function draft(text: string): Given {
  const spans: Span[] = [];
  let [plain, start] = ['', 0];
  for (const char of text) {
    if (char === '«') start = plain.length;
    else if (char === '»') spans.push(span(start, plain.length));
    else plain += char;
  }
  return { text: plain, spans };
}

const art = (text: string, width = 80): string => `\n${shown({ ...draft(text), width }).join('\n')}\n`;

describe('the words that a finding points at', () => {
  it('are underlined in their line', () => {
    expect(art('Hi Dana,\n\nCould you «refer me» for it?\n')).toBe(`
  3 │ Could you refer me for it?
    │           ~~~~~~~~
`);
  });

  it.each([
    ['wide letters', '田中さん、«refer me» now', '          ~~~~~~~~'],
    ['wide letters that are meant', 'Hi «田中» san', '   ~~~~'],
    ['emoji', '👋👋 «refer me»', '     ~~~~~~~~'],
    ['a family, a flag and a heart', '👩‍👩‍👧🇫🇷❤️ «refer me»', '       ~~~~~~~~'],
    ['a skin tone', '👍🏽 «refer me»', '   ~~~~~~~~'],
    ['combining marks', 'cafe\u0301 e\u0301te\u0301 «refer me»', '         ~~~~~~~~'],
    ['combining marks that are meant', 'the «cafe\u0301» here', '    ~~~~'],
    ['what takes no column', 'a\u200bb «refer me»', '   ~~~~~~~~'],
    ['Hangul in parts', '\u1112\u1161\u11ab «refer me»', '   ~~~~~~~~'],
    ['half-width kana', 'ｶﾞ «refer me»', '   ~~~~~~~~'],
    ['tabs', '\t«refer\tme»', '    ~~~~~~~~~~~'],
    ['ambiguous marks', '“…” «refer me»', '    ~~~~~~~~'],
  ])('are underlined after %s', (_, text, under) => {
    expect(shown(draft(text))[1]).toBe(`    │ ${under}`);
  });

  it('are underlined on every line that they go over, but for the blank ones and the indent', () => {
    expect(art('A «first line\r\n\r\n  second» line\r\n')).toBe(`
  1 │ A first line
    │   ~~~~~~~~~~
  3 │   second line
    │   ~~~~~~
`);
  });

  it('are shown with what stands around them in a long paragraph', () => {
    const long = `${'before words '.repeat(20)}«refer me»${' after words'.repeat(20)}`;
    expect(art(long, 48)).toBe(`
  1 │ …before words refer me after words after…
    │               ~~~~~~~~
`);
  });

  it('go on over several rows where they are longer than a row', () => {
    const long = `${'before '.repeat(20)}«${'these words are all meant '.repeat(3)}yes»${' after'.repeat(20)}`;
    expect(art(long, 48)).toBe(`
  1 │ …these words are all meant these words
    │  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    │ are all meant these words are all meant
    │ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    │ yes after after after after after after…
    │ ~~~
`);
  });

  it('keep their beginning and their end where they are very long', () => {
    const rows = shown({ ...draft(`«${'word '.repeat(400)}end»`), width: 48 });
    expect(rows.length).toBeLessThan(9);
    expect(rows[0]).toContain('  1 │ word');
    expect(rows.filter((row) => row.includes('⋮'))).toHaveLength(1);
    expect(rows.at(-2)).toMatch(/end$/);
  });

  it('are told in one place where several stand in a line', () => {
    expect(art('«One» and «two» and three')).toBe(`
  1 │ One and two and three
    │ ~~~     ~~~
`);
  });

  it('cannot steer the terminal', () => {
    const text = 'a\u001b[31m b\u202ec \u0007«refer»\u009b me\rover';
    const lines = shown(draft(text));
    expect(lines[0]).toBe('  1 │ a<U+001B>[31m b<U+202E>c <U+0007>refer<U+009B> me');
    expect(lines[1]!.indexOf('~')).toBe(lines[0]!.indexOf('refer'));
  });
});

describe('what is missing', () => {
  it.each([
    ['before a word', 'Hi Dana,\n\n«»Thanks,', 'Thanks,', '^ here'],
    ['at the end of a line', 'Hi Dana,«»\n\nThanks', 'Hi Dana,', '        ^ here'],
    ['at the end of the text', 'Hi 田中«»', 'Hi 田中', '       ^ here'],
    ['after the last line break', 'Hi Dana\n\n«»', 'Hi Dana', '       ^ here'],
    ['before the first words', '«»\n\n Hi', ' Hi', '^ here'],
    ['between the halves of a line break', 'Hi\r«»\n', 'Hi', '  ^ here'],
    ['in nothing', '«»', '(empty)', '^ here'],
  ])('has a caret at its place: %s', (_, text, line, under) => {
    expect(shown(draft(text)).map((row) => row.slice(6))).toEqual([line, under]);
  });

  it('has its caret within the terminal, and the word before it where there is no room behind', () => {
    const [line, under] = shown({ ...draft(`${'words '.repeat(30)}end«»`), width: 48 });
    expect(line).toMatch(/^ {2}1 │ …words .* end$/);
    expect(under!.length).toBeLessThanOrEqual(48);
    expect(under!.indexOf('^')).toBe(line!.length);
    expect(under).toContain('here ^');
  });
});

/** What stands in a row above the columns that the line below it marks. */
function pointedAt(row: string, under: string): string {
  let [found, column] = ['', 0];
  for (const { segment } of graphemes(row)) {
    const width = widthOf(segment);
    if (width > 0 && under[column] === '~') found += segment;
    column += width;
  }
  return found;
}

const bare = (text: string): string => text.replaceAll(/[\s\u200b]/g, '');

describe('the underline', () => {
  const piece = fc.constantFrom(
    ...['a', 'refer', 'word', ' ', ' ', ' ', '.', '…', '│', '\t', '\n', '\r\n', '\r', '\u2028', '\u200b', '\u00a0'],
    ...[
      '田',
      '中さん',
      '한글',
      '\u1112\u1161',
      'ｶﾞ',
      'e\u0301',
      'o\u0308\u0301',
      '👋',
      '👍🏽',
      '👩‍👩‍👧',
      '🇫🇷',
      '❤️',
      '1️⃣',
      '🫠',
      'नमस्ते',
      'א',
      '\u202e',
      '\u0007',
    ],
  );
  const given = fc
    .tuple(
      fc.array(piece, { maxLength: 30 }),
      fc.array(piece, { minLength: 1, maxLength: 30 }),
      fc.array(piece, { maxLength: 30 }),
    )
    .map((parts) => parts.map((pieces) => pieces.join('')) as [string, string, string])
    // What takes no column gets the next one's mark, where it stands alone.
    .filter(([, quote]) => quote.split(/[\r\n\u2028]/).every((line) => bare(line) !== '' || line.trim() === ''))
    // A span never begins or ends within a character.
    .filter(([before, quote, after]) => {
      const starts = new Set(Array.from(graphemes(before + quote + after), ({ index }) => index));
      const ends = before.length + quote.length;
      return starts.has(before.length) && (after === '' || starts.has(ends));
    });

  it('stands below the quote, no more and no less, within the width', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 32, max: 100 }), ([before, quote, after], width) => {
        const text = before + quote + after;
        const rows = shown({ text, spans: [span(before.length, before.length + quote.length)], width });
        expect(rows.filter((row) => widthOf(row) > width)).toEqual([]);
        fc.pre(!rows.some((row) => row.endsWith('│ ⋮')));
        const found = rows.flatMap((row, at) =>
          /│ [ ~]*~$/.test(rows[at + 1] ?? '') ? [pointedAt(row, rows[at + 1]!)] : [],
        );
        expect(bare(found.join(''))).toBe(bare(printable(quote)));
      }),
      { numRuns: 500 },
    );
  });

  it('has no control in it, or above it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        for (const row of shown({ text, spans: [span(start!, end!)], width: 40 }))
          expect(row).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 500 },
    );
  });
});
