import { describe, expect, it } from 'vitest';
import { accepts, isUtf8Json, preferred } from '../../../src/doors/http/negotiation.ts';

describe('an Accept header', () => {
  it.each([
    ['application/json', true],
    ['APPLICATION/JSON', true],
    ['application/*;q=0.5', true],
    ['text/html, */*;q=0.1', true],
    ['application/json; q=0.001', true],
    ['text/html', false],
    ['application/json;q=0', false],
    ['application/json;q=0.000, */*', false],
    ['*/*, application/*;q=0', false],
    ['application/*;q=0, application/json', true],
    ['json', false],
    ['constructor', false],
    [',,;', false],
  ])('%s allows JSON: %s', (header, allowed) => {
    expect(accepts(header, 'application/json')).toBe(allowed);
  });
});

describe('an Accept header where there are two forms', () => {
  const TYPES = ['application/json', 'text/event-stream'] as const;

  it.each([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/event-stream;q=0.2, application/json;q=0.9', 'application/json'],
    ['application/json;q=0.2, text/event-stream;q=0.25', 'text/event-stream'],
    ['text/*, application/json', 'application/json'],
    ['text/*;q=1.000, */*;q=1', 'text/event-stream'],
    ['text/event-stream; q=0, text/*', undefined],
    ['text/event-stream;charset=utf-8', 'text/event-stream'],
    ['text/event-stream;q=2', 'text/event-stream'],
    ['image/png', undefined],
  ])('%s asks for %s', (header, type) => {
    expect(preferred(header, TYPES)).toBe(type);
  });
});

describe('a Content-Type header', () => {
  it('is judged in linear time', () => {
    const start = performance.now();
    for (const header of [
      `application/json${';'.repeat(16_000)}x`,
      `application/json${' ;'.repeat(8_000)}<`,
      `application/json;a="${';a='.repeat(5_000)}`,
      `application/json;${'a=a;'.repeat(4_000)}<`,
    ])
      expect(isUtf8Json(header)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
