import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/doors/http/json-body.ts';
import { Refusal } from '../../../src/doors/http/problem.ts';

const parse = (text: string): unknown => parseJson(Buffer.from(text));
const deepestOf = (value: unknown): number =>
  value !== null && typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(deepestOf)) : 0;
const plainKeys = (value: unknown): boolean =>
  value === null ||
  typeof value !== 'object' ||
  Object.entries(value).every(([key, of]) => !['__proto__', 'prototype'].includes(key) && plainKeys(of));

describe('a JSON body', () => {
  it('is what JSON.parse makes of it, where it is allowed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        fc.pre(deepestOf(value) <= 8 && plainKeys(value));
        const text = JSON.stringify(value, null, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused and nothing else, whatever bytes come', () => {
    const seeds = ['{"text":"a \\" \\\\","thread":[{"from":"me"},-1.5e3,true,null]}', '[[],{}]', '"\\ud83d\\ude00"'];
    const mutated = fc
      .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 4 }))
      .map(([seed, changes]) => {
        const bytes = Buffer.from(seed);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 40 }).map(Buffer.from)), (bytes) => {
        try {
          expect(parseJson(bytes)).toEqual(JSON.parse(bytes.toString()));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('may be eight levels deep and not nine', () => {
    expect(parse('[[[[[[[[]]]]]]]]')).toEqual([[[[[[[[]]]]]]]]);
    expect(() => parse('[[[[[[[[[]]]]]]]]]')).toThrow('excessive-json');
  });

  it('may have a thousand keys and not one more, over all its objects', () => {
    const keys = (count: number): string =>
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ [`k${at}`]: 0 })));
    expect(parse(keys(1_000))).toHaveLength(1_000);
    expect(() => parse(keys(1_001))).toThrow('excessive-json');
  });

  it('may use the same key in two objects', () => {
    expect(parse('[{"a":{"a":1}},{"a":2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]);
  });

  it('may mention a prototype where none is reached', () => {
    expect(parse('{"prototype":1,"constructor":2}')).toEqual({ prototype: 1, constructor: 2 });
    expect(() => parse('{"constructor":{"prototype":1}}')).toThrow('invalid-fields');
  });

  it('is read in linear time, however many quotes and backslashes it has', () => {
    const bodies = ['\\"', '\\\\', '","', '\\u005c'].map((part) => `["${part.repeat(100_000)}"]`);
    const start = performance.now();
    for (const body of bodies) parse(body);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
