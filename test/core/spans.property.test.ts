// What holds of every critique, whatever the text.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../eval/fixtures.ts';
import { Critique, critique, Draft, type Finding, RULES, type Span, STAGES } from '../../src/core/index.ts';
import { mask } from '../../src/core/reading/mask.ts';
import { readText } from '../../src/core/reading/reading.ts';
import { unmark } from '../../src/core/rule.ts';

const RUNS = { numRuns: 300 };
vi.setConfig({ testTimeout: 120_000 });

const examples = RULES.flatMap(({ examples: { flags, passes } }) => [...flags, ...passes]).map(
  (example) => unmark(example).draft,
);
const fixtures = fixtureDrafts().map(({ draft }) => draft);
const pieces = [...fixtures, ...examples].flatMap(({ text }) => text.split(/(?<=[.?!])[ \n]+|\n\n/));

const ODD = [
  '\r\n',
  '\r\n\r\n',
  '\n\n',
  ' ',
  '\t',
  '\u00a0',
  '👩‍👩‍👧‍👦',
  '🎉',
  'e\u0301\u0323',
  'İ',
  'ß',
  'ﬀ',
  'Σ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '> ',
  '\n> on it',
  '\n-- \n',
  'Best,\nAda',
  '[name]',
  '{{first_name}}',
  'https://a.example/x?y=z',
  'a@b.example',
  '…',
  '!!!',
  '\u200d',
  '\ufeff',
  '\u2028',
  '𝐇𝐢',
  'привет',
  '你好',
  'مرحبا',
];

/** Well-formed text without the control characters that no door lets in, and not blank. */
const isSendable = (text: string): boolean => Draft.shape.text.safeParse(text).success;

const arbitraryText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 8 })),
        {
          minLength: 1,
          maxLength: 14,
        },
      )
      .chain((parts) => fc.constantFrom('', ' ', '\n', '\r\n', '\n\n').map((glue) => parts.join(glue))),
  )
  .map((text) => text.slice(0, 10_000).toWellFormed())
  .filter(isSendable);

const arbitraryDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...fixtures, ...examples),
  fc
    .record({ base: fc.constantFrom(...fixtures), text: arbitraryText, stage: fc.constantFrom(undefined, ...STAGES) })
    .map(({ base, text, stage }) => ({ ...base, text, ...(stage ? { stage } : {}) })),
  fc.record(
    {
      text: arbitraryText,
      subject: fc.string({ unit: 'grapheme', maxLength: 80 }).filter((line) => !/[\0-\x1f\x7f-\x9f]/.test(line)),
      stage: fc.constantFrom(...STAGES),
    },
    { requiredKeys: ['text'] },
  ),
);

const key = ({ rule, in: where, span: { start, end } }: Finding): string => `${rule} ${where} ${start}-${end}`;

function expectSlice(text: string, { span: { start, end }, quote }: { span: Span; quote: string }): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end)).toBe(quote);
}

describe('every critique', () => {
  it('quotes the text, or the subject, at its spans', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const { findings, strengths, moves } = critique(draft);
        for (const finding of findings)
          expectSlice(finding.in === 'subject' ? (draft.subject ?? '') : draft.text, finding);
        for (const place of [...strengths, ...moves]) expectSlice(draft.text, place);
        for (const { in: where, fix } of findings)
          if (fix) {
            const { length } = where === 'subject' ? (draft.subject ?? '') : draft.text;
            expect(fix.span.start).toBeLessThanOrEqual(fix.span.end);
            expect(fix.span.end).toBeLessThanOrEqual(length);
          }
      }),
      RUNS,
    );
  });

  it('is what its schema says', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        expect(Critique.safeParse(critique(draft)).error).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('is the same to the byte for the same draft', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        expect(JSON.stringify(critique(structuredClone(draft)))).toBe(JSON.stringify(critique(draft)));
      }),
      RUNS,
    );
  });

  it('leaves the draft as it was', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const before = structuredClone(draft);
        critique(draft);
        expect(draft).toEqual(before);
      }),
      RUNS,
    );
  });
});

describe('suppressing a finding', () => {
  const reporting = arbitraryDraft
    .filter(({ suppress }) => !suppress)
    .filter((draft) => critique(draft).findings.length > 0);

  it.each([
    ['by its rule and quote', true],
    ['by its rule alone', false],
  ])('%s moves just what was meant, and changes nothing that was read', (_, quoted) => {
    fc.assert(
      fc.property(reporting, fc.nat(), (draft, pick) => {
        const before = critique(draft);
        const { rule, quote } = before.findings[pick % before.findings.length]!;
        const wish = quoted ? { rule, quote } : { rule };
        const after = critique({ ...draft, suppress: [wish] });
        const meant = (finding: Finding): boolean => finding.rule === rule && (!quoted || finding.quote === quote);
        expect(after.suppressed).toEqual(before.findings.filter(meant));
        expect(after.findings).toEqual(before.findings.filter((finding) => !meant(finding)));
        expect([...after.findings, ...after.suppressed].map(key).sort()).toEqual(before.findings.map(key).sort());
        for (const same of ['moves', 'strengths', 'stats', 'stage', 'language', 'needsContext', 'balance'] as const)
          expect(after[same]).toEqual(before[same]);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
      RUNS,
    );
  });

  it('that is not there changes nothing', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const suppress = [{ rule: 'no-such-rule' }, { rule: RULES[0]!.id, quote: 'no such quote, I am sure' }];
        expect(critique({ ...draft, suppress })).toEqual(critique({ ...draft, suppress: [] }));
      }),
      RUNS,
    );
  });
});

describe('the reading of every text', () => {
  const lineBreaks = (text: string): number[] => Array.from(text.matchAll(/[\r\n]/g), ({ index }) => index);

  it('blanks out in place: the same length, the same line breaks', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const masked = mask(text).text;
        expect(masked).toHaveLength(text.length);
        expect(lineBreaks(masked)).toEqual(lineBreaks(text));
        for (const [at, unit] of masked.split('').entries()) if (unit !== text[at]) expect(unit).toBe(' ');
      }),
      RUNS,
    );
  });

  it('has sentences in order that do not overlap, and moves that stand in them', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { sentences, moves } = readText(text);
        let end = 0;
        for (const { span, text: own, lower } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(own).toHaveLength(span.end - span.start);
          expect(lower).toHaveLength(own.length);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { sentence } of moves) expect(sentences[sentence]).toBeDefined();
      }),
      RUNS,
    );
  });
});

describe('an accent written in one character or in two', () => {
  const accented = fixtures.filter(({ text }) => text.normalize('NFD') !== text);

  it('gives the same findings', () => {
    expect(accented.length).toBeGreaterThan(20);
    for (const draft of accented) {
      const [composed, parts] = (['NFC', 'NFD'] as const).map((form) =>
        critique({ ...draft, text: draft.text.normalize(form) }).findings.map(({ rule }) => rule),
      );
      expect({ text: draft.text, rules: parts }).toEqual({ text: draft.text, rules: composed });
    }
  });
});
