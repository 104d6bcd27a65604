// What a model said once, to these very requests. Where a prompt changes, nothing is found until it is recorded again.
import { describe, expect, it } from 'vitest';
import { exchanges, hashOf, replayed, rewriteBy, SENT } from './exchanges.ts';

describe('recorded exchanges', () => {
  it('lie under the hash of their request, and say where they come from', () => {
    const all = exchanges();
    expect(all.length).toBeGreaterThanOrEqual(SENT.length);
    for (const { file, exchange } of all) {
      expect(file).toBe(`${hashOf(exchange.request)}.json`);
      expect(['recorded', 'synthetic']).toContain(exchange.origin);
      expect(SENT).toContain(exchange.draft);
    }
  });

  it.each(SENT)('%s: come out as a rewrite of the model, within three calls', async (draft) => {
    const own = exchanges().filter(({ exchange }) => exchange.draft === draft);
    const { rewrites, writer } = await rewriteBy(draft, 'kept', replayed);
    expect(writer).toEqual({ engine: 'model', model: 'kept', attempts: own.length, fallback: null });
    expect(rewrites.map(({ status }) => status)).not.toContain('not-usable');
  });

  it('are missed by a request that differs by a letter', async () => {
    const [first] = exchanges();
    const { request } = first!.exchange;
    const messages = request.messages.map((message) => ({ ...message, content: `${message.content}.` }));
    const signal = new AbortController().signal;
    await expect(replayed({ ...request, messages, signal })).rejects.toThrow('npm run record');
  });
});
