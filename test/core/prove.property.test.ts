// Whatever the text, a proof points at what stands there, and is the same twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, OPENING } from '../../bench/hostile.ts';
import { prove } from '../../src/core/prove.ts';
import { CONSTRUCTIONS, filled, numbersFrom } from './proving/fabrications.ts';

const seeded = fc
  .tuple(fc.nat(), fc.constantFrom(...CONSTRUCTIONS))
  .map(([seed, { text }]) => filled(text, numbersFrom(seed)));
const piece = fc.oneof(
  seeded,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '[offer: x]',
    '[where we met]',
    '\n\n',
    '١٢ March',
    'İstanbul',
    'ﬁnal',
    '𝟜𝟛',
    '1/2',
    "'99",
    '٣:٠٠',
    'a hundred and',
    'half an',
  ),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));

describe('a proof of any text', () => {
  it('has spans whose slices are its quotes, never throws, and is deterministic', () => {
    fc.assert(
      fc.property(text, text, fc.option(text), (draft, rewrite, subject) => {
        const request = { text: draft };
        const proof = prove(request, { subject, text: rewrite });
        for (const { quote, span } of proof.unsupported) {
          expect(quote).not.toBe('');
          expect([rewrite, subject ?? ''].map((each) => each.slice(span.start, span.end))).toContain(quote);
        }
        expect(proof.grounded).toBe(proof.unsupported.length === 0);
        expect(proof.wordsKept).toBeGreaterThanOrEqual(0);
        expect(proof.wordsKept).toBeLessThanOrEqual(1);
        expect(prove(request, { subject, text: rewrite })).toEqual(proof);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing in the draft itself', () => {
    fc.assert(
      fc.property(text, (draft) => {
        expect(prove({ text: draft, subject: draft }, { subject: draft, text: draft }).unsupported).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Milliseconds below which a measurement says nothing. */
const FLOOR = 4;

describe('a proof of a hostile text', () => {
  /** The least processor time of a few runs, in milliseconds: what other processes do meanwhile is not counted. */
  const cost = (text: string): number => {
    const times = Array.from({ length: 3 }, () => {
      const before = process.threadCpuUsage();
      prove({ text: text.slice(0, text.length / 2) }, { subject: null, text });
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1_000;
    });
    return Math.min(...times);
  };

  it.each(HOSTILE)('%s: costs in proportion to its length', (_, shape) => {
    const [short, long] = [cost(OPENING + shape(5_000)), cost(OPENING + shape(20_000))];
    expect(long / Math.max(short, FLOOR)).toBeLessThan(10);
  });
});
