// The writer, the client and a server, together.
import { afterEach, describe, expect, it } from 'vitest';
import { rewriteByRules } from '../../src/core/rewriter.ts';
import { openModelClient } from '../../src/model/client.ts';
import { modelWriter } from '../../src/model/writer.ts';
import { type Answer, completion, openUpstream, type Received, type Upstream } from './upstream.ts';
import { GOOD, HONEST } from './writer-attacks.ts';
import { countedNonces } from './writer-model.ts';

let upstream: Upstream;
afterEach(() => upstream.close());

const json: (content: (received: Received) => string) => Answer =
  (content) =>
  ({ response, received }) => {
    const usage = { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(completion({ content: content(received), usage })));
  };

/** A model that keeps to the schema: it reads the nonce there. */
const keepsTo =
  (text: string) =>
  ({ body }: Received): string => {
    const nonce = /"nonce":\{"type":"string","enum":\["(\w+)"\]\}/.exec(JSON.stringify(body))?.[1];
    return JSON.stringify({ nonce, subject: 'Your talk on night shifts', text, changes: [] });
  };

const writerTo = ({ baseURL }: Upstream, deadlineMs = 5_000) =>
  modelWriter({
    client: openModelClient({
      baseURL,
      apiKey: 'k',
      model: 'fake',
      timeoutMs: deadlineMs,
      concurrency: 4,
      dailyTokenBudget: null,
    }),
    deadlineMs,
    nonce: countedNonces(),
    now: Date.now,
  });

const open = () => ({ signal: new AbortController().signal, delta: () => {} });

describe('a model behind a server', () => {
  it('is asked once where its first rewrite passes', async () => {
    upstream = await openUpstream(json(keepsTo(GOOD)));
    const { rewrites, writer } = await writerTo(upstream).rewrite(HONEST, open());
    expect(writer).toEqual({ engine: 'model', model: 'fake', attempts: 1, fallback: null });
    expect(rewrites).toMatchObject([{ status: 'send-ready', text: GOOD }]);
    expect(upstream.received).toHaveLength(1);
  });

  it('may mend its rewrite', async () => {
    const planted = GOOD.replace('a nurse in Leeds', 'a nurse at Kestrel Dynamics');
    upstream = await openUpstream(json(keepsTo(planted)), json(keepsTo(GOOD)));
    const { writer } = await writerTo(upstream).rewrite(HONEST, open());
    expect(writer).toMatchObject({ engine: 'model', attempts: 2, fallback: null });
  });

  it('is answered for by the embedded writer within the deadline where it is silent', async () => {
    upstream = await openUpstream(() => {});
    const began = performance.now();
    const { rewrites, writer } = await writerTo(upstream, 200).rewrite(HONEST, open());
    expect(performance.now() - began).toBeLessThan(450);
    expect(writer).toMatchObject({ engine: 'rules', attempts: 1, fallback: 'model-unavailable' });
    expect(rewrites).toEqual(rewriteByRules(HONEST).rewrites);
  });

  it('is let go when the caller leaves', async () => {
    const caller = new AbortController();
    const asked = Promise.withResolvers<void>();
    upstream = await openUpstream(() => asked.resolve());
    const waiting = writerTo(upstream).rewrite(HONEST, { ...open(), signal: caller.signal });
    await asked.promise;
    caller.abort();
    await expect(waiting).rejects.toThrow();
    await upstream.received[0]!.closed;
  });

  it('is not believed where its answer is cut', async () => {
    const cut: Answer = ({ response, received }) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(completion({ content: keepsTo(GOOD)(received), finish: 'length' })));
    };
    upstream = await openUpstream(cut);
    const { writer } = await writerTo(upstream).rewrite(HONEST, open());
    expect(writer).toMatchObject({ engine: 'rules', fallback: 'model-unusable' });
  });
});
