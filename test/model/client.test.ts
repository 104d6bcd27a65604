import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CANARY, clientOf, KEY, open, request } from './limits/opened.ts';
import {
  type Answer,
  completion,
  drips,
  fails,
  json,
  ok,
  openUpstream,
  resets,
  silent,
  stalls,
  text,
} from './upstream.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const UNAVAILABLE = { ok: false, failure: 'model-unavailable' };
const UNUSABLE = { ok: false, failure: 'model-unusable' };
const REFUSED = { ok: false, failure: 'model-refused' };

describe('a call to the model', () => {
  it('comes back with what the model wrote', async () => {
    const { call, upstream, client } = await open([ok()]);
    expect(await call()).toEqual({ ok: true, content: '{"text":"Hello"}', attempts: 1 });
    expect(client.model).toBe('fake');
    const [first] = upstream.received;
    expect(first).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(first?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(first?.body).toEqual({
      model: 'fake',
      messages: request().messages,
      max_tokens: 500,
      temperature: 0.2,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'rewrite', schema: { type: 'object' }, strict: true },
      },
    });
  });

  it('never asks for more than 8,192 tokens', async () => {
    const { call, upstream } = await open([ok()]);
    await call({ maxTokens: 100_000 });
    expect(upstream.received[0]?.body['max_tokens']).toBe(8_192);
  });

  it('is given up where nobody listens, after quick tries (L1)', async () => {
    const upstream = await openUpstream(ok());
    await upstream.close();
    const { call, attempts } = clientOf(upstream.baseURL);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 3 });
    expect(attempts.map(({ code }) => code)).toEqual(['refused', 'refused', 'refused']);
  });

  it('is given up where the name is not found (L2)', async () => {
    const { call, attempts } = clientOf('https://nope.invalid/v1', { timeoutMs: 1_500 });
    expect(await call()).toMatchObject(UNAVAILABLE);
    expect(attempts.at(-1)?.code).toMatch(/^(?:name-not-found|deadline)$/);
  });

  it.each<[string, Answer]>([
    ['says nothing (L3)', silent],
    ['stops after the first byte (L4)', stalls],
    ['never ends (L5)', drips],
  ])('ends at its deadline where the server %s, and closes the connection', async (_, answer) => {
    const { call, upstream, client, attempts } = await open([answer]);
    const began = performance.now();
    expect(await call({ deadline: Date.now() + 200 })).toEqual({ ...UNAVAILABLE, attempts: 1 });
    const ended = performance.now();
    expect(ended - began).toBeGreaterThan(150);
    expect(ended - began).toBeLessThan(200 + 250);
    await upstream.received[0]?.closed;
    expect(performance.now() - ended).toBeLessThan(200);
    expect(attempts.map(({ code }) => code)).toEqual(['deadline']);
    expect(client.load()).toMatchObject({ running: 0, waiting: 0, tokensReserved: 0 });
  });

  it('ends at the timeout of the settings too, and at a signal for time', async () => {
    const { call } = await open([silent], { timeoutMs: 100 });
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(await call({ signal: AbortSignal.timeout(20) })).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(await call({ deadline: Date.now() - 1 })).toEqual({ ...UNAVAILABLE, attempts: 0 });
  });

  it.each(Object.entries(resets))('is tried once more where the connection is reset %s (L6)', async (_, reset) => {
    const { call, upstream, attempts } = await open([reset, ok()]);
    expect(await call()).toMatchObject({ ok: true, attempts: 2 });
    expect(upstream.received).toHaveLength(2);
    expect(attempts.map(({ code }) => code)).toEqual(['reset', 'ok']);
  });

  it.each(Object.entries(resets))('is given up where the connection is always reset %s (L6)', async (_, reset) => {
    const { call } = await open([reset]);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 3 });
  });

  it.each([500, 502, 503, 504, 529])('is tried once more after a %i (L7)', async (status) => {
    const { call, upstream } = await open([fails(status), ok()]);
    expect(await call()).toMatchObject({ ok: true, attempts: 2 });
    expect(upstream.received).toHaveLength(2);
  });

  it('makes no more attempts than it may', async () => {
    const { client, upstream } = await open([fails(503)]);
    expect(await client.complete(request(), { attempts: 2 })).toEqual({ ...UNAVAILABLE, attempts: 2 });
    expect(await client.complete(request(), { attempts: 0 })).toEqual({ ...UNAVAILABLE, attempts: 0 });
    expect(upstream.received).toHaveLength(2);
  });

  it('waits as long as the server asks where that ends before the deadline (L10)', async () => {
    const { call } = await open([fails(429, { 'retry-after': '0.2' }), ok()]);
    const began = performance.now();
    expect(await call()).toMatchObject({ ok: true, attempts: 2 });
    expect(performance.now() - began).toBeGreaterThan(190);
  });

  it.each<Record<string, string>>([
    { 'retry-after': '30' },
    { 'retry-after': '3600' },
    { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    { 'retry-after-ms': '60000' },
  ])('does not wait where it would end later: %j (L10)', async (headers) => {
    const { call, upstream } = await open([fails(429, headers), ok()]);
    const began = performance.now();
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(upstream.received).toHaveLength(1);
  });

  it('does not wait after its last attempt', async () => {
    const { client } = await open([fails(503, { 'retry-after': '3' })]);
    const began = performance.now();
    expect(await client.complete(request(), { attempts: 1 })).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it.each(['soon', '-5', '', '1e400', '0x10', 'Fri, 01 Jan 2010 00:00:00 GMT'])(
    'waits its own time where the server asks for %j (L10)',
    async (value) => {
      const { call } = await open([fails(429, { 'retry-after': value }), ok()]);
      expect(await call()).toMatchObject({ ok: true, attempts: 2 });
    },
  );

  it.each([
    [429, { error: { message: 'You exceeded your quota', type: 'insufficient_quota', code: 'insufficient_quota' } }],
    [402, { error: { message: 'Insufficient Balance' } }],
  ])('is not made again for minutes where there is no credit: %i (L11)', async (status, body) => {
    const { call, upstream, client, attempts } = await open([json(status, body)]);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(attempts[0]?.code).toBe('no-credit');
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
    expect(client.health()).toBe('paused');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
    vi.setSystemTime(Date.now() + 250_000);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
    expect(upstream.received).toHaveLength(2);
  });

  it.each([401, 403, 404])('is made once where the settings are wrong: %i (L12)', async (status) => {
    const body = { error: { message: `Incorrect API key: ${KEY}`, type: 'invalid_request_error' } };
    const { call, client, attempts } = await open([json(status, body), ok()]);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(client.health()).toBe('misconfigured');
    expect(JSON.stringify(attempts)).not.toContain('canary');
    expect(await call()).toMatchObject({ ok: true });
    expect(client.health()).toBe('ok');
  });

  it.each([400, 422])('says nothing of a %i that repeats the prompt (L14)', async (status) => {
    const print = [vi.spyOn(console, 'log'), vi.spyOn(console, 'debug'), vi.spyOn(console, 'error')];
    vi.stubEnv('OPENAI_LOG', 'debug');
    onTestFinished(() => void vi.unstubAllEnvs());
    onTestFinished(() => void vi.restoreAllMocks());
    const echo: Answer = ({ response, received }) =>
      json(
        status,
        { error: { message: JSON.stringify(received.body), code: CANARY } },
        { 'x-request-id': CANARY },
      )({
        response,
        received,
      });
    const { call, attempts } = await open([echo]);
    expect(await call()).toMatchObject(UNAVAILABLE);
    for (const { mock } of print) expect(mock.calls).toEqual([]);
    expect(attempts.at(-1)).toMatchObject({ code: `status-${status}`, status, requestId: null });
    expect(JSON.stringify(attempts)).not.toContain('canary');
  });

  it.each<[string, Answer]>([
    ['a page', text(200, '<html>Sign in</html>', { 'content-type': 'text/html' })],
    ['a page that says it is JSON', text(200, '<html>', JSON_TYPE)],
    ['text', text(200, 'Hello')],
    ['nothing', text(200, '', JSON_TYPE)],
    ['no content', text(204, '')],
    ['null', json(200, null)],
    ['[]', json(200, [])],
    ['{}', json(200, {})],
    ['an error', json(200, { error: { message: 'no', code: 500 } })],
    ['no choices', json(200, { ...completion(), choices: [] })],
    ['choices that are none', json(200, { ...completion(), choices: [null] })],
    ['choices without a message', json(200, { ...completion(), choices: [{ finish_reason: 'stop' }] })],
    ['half of it', text(200, JSON.stringify(completion()).slice(0, 150), JSON_TYPE)],
    [
      'a stream',
      text(200, 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n', { 'content-type': 'text/event-stream' }),
    ],
    ['no UTF-8', text(200, Buffer.from(JSON.stringify(completion({ content: 'é' })), 'latin1'), JSON_TYPE)],
  ])('is unusable, and no more, where a 200 holds %s (L15)', async (_, answer) => {
    const { call, upstream, client } = await open([answer]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
    expect(upstream.received).toHaveLength(1);
    expect(client.load()).toMatchObject({ running: 0, tokensReserved: 0 });
  });

  it('is unusable where the answer is cut at its limit (L16)', async () => {
    const { call } = await open([ok({ finish: 'length' })]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
  });

  it.each<[string, Answer]>([
    ['filtered', ok({ finish: 'content_filter' })],
    ['refused', ok({ content: null, message: { refusal: 'I cannot help with that' } })],
    ['refused beside an answer', ok({ message: { refusal: 'I cannot help with that' } })],
    ['filtered with an error', json(400, { error: { code: 'content_filter', message: 'The prompt was filtered' } })],
  ])('is told as refused where it is %s, and not tried again (L17)', async (_, answer) => {
    const { call } = await open([answer]);
    expect(await call()).toEqual({ ...REFUSED, attempts: 1 });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', ''],
    ['spaces', '   \t '],
    ['lines', '\n'.repeat(100_000)],
    ['an object and then lines', `{"text":"Hi",${'\n'.repeat(5_000)}`],
    ['a number', 7],
    ['parts', [{ type: 'text', text: 'Hi' }]],
  ])('is unusable where the content is %s (L18)', async (_, content) => {
    const { call } = await open([ok({ content })]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
  });

  it('hands fences and thoughts on as they are: unwrapping is its caller’s (L19)', async () => {
    const { call } = await open([ok({ content: '<think>Hm</think>```json\n{}\n```', finish: null })]);
    expect(await call()).toMatchObject({ ok: true, content: '<think>Hm</think>```json\n{}\n```' });
  });

  it('stops reading where an answer is too big, and closes the connection (L21)', async () => {
    const chunk = Buffer.alloc(65_536, 'a');
    let written = 0;
    const floods: Answer = ({ response, received }) => {
      response.writeHead(200, JSON_TYPE);
      let gone = false;
      received.closed.then(() => (gone = true));
      const more = (): void => {
        while (!gone && written < 200_000_000) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    };
    const { call, upstream } = await open([floods]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
    await upstream.received[0]?.closed;
    expect(written).toBeLessThan(32_000_000);
  });

  it.each([
    ['200 MB of zeros', 200, '\0'],
    ['200 MB of an error', 500, ' '],
  ])('stops unpacking %s (L21)', async (_, status, sign) => {
    // Packed parts one after the other are unpacked as one.
    const part = gzipSync(Buffer.alloc(10_000_000, sign), { level: 1 });
    const bomb = Buffer.concat(Array.from({ length: 20 }, () => part));
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const { call } = await open([text(status, bomb, packed), ok()]);
    const before = process.memoryUsage().rss;
    const result = await call();
    expect(result).toMatchObject(status === 200 ? UNUSABLE : { ok: true, attempts: 2 });
    expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000);
  });

  it('does not follow nesting as deep as an answer may be long, good as the rest may be (L21)', async () => {
    const deep = JSON.stringify({ ...completion(), x: 0 }).replace(
      /0}$/,
      `${'['.repeat(250_000)}${']'.repeat(250_000)}}`,
    );
    const { call } = await open([text(200, deep, JSON_TYPE)]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
  });

  it.each([301, 302, 303, 307, 308])('goes nowhere else: %i (L22)', async (status) => {
    const other = await openUpstream(ok());
    onTestFinished(() => other.close());
    const { call, upstream } = await open([text(status, '', { location: `${other.baseURL}/chat/completions` })]);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(upstream.received).toHaveLength(1);
    expect(other.received).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['cut before its end', text(200, 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n')],
    ['with an error', text(200, 'data: {"error":{"message":"no"}}\n\n')],
    ['that is no JSON', text(200, 'data: {"choi\n\ndata: [DONE]\n\n')],
    ['without a reason for its end', text(200, 'data: {"choices":[{"delta":{}}]}\n\ndata: [DONE]\n\n')],
  ])('is unusable where a stream comes back %s: none was asked for (L23)', async (_, answer) => {
    const { call } = await open([answer]);
    expect(await call()).toEqual({ ...UNUSABLE, attempts: 1 });
  });

  it('rejects with the caller’s reason where the caller leaves, at once and everywhere (L28)', async () => {
    const { call, upstream, client, attempts } = await open([silent], { dailyTokenBudget: 10_000 });
    const caller = new AbortController();
    const left = call({ signal: caller.signal });
    await vi.waitUntil(() => upstream.received.length === 1);
    const reason = new Error('left');
    const began = performance.now();
    caller.abort(reason);
    await expect(left).rejects.toBe(reason);
    await upstream.received[0]?.closed;
    expect(performance.now() - began).toBeLessThan(200);
    expect(client.load()).toEqual({ running: 0, waiting: 0, tokensSpent: 0, tokensReserved: 0 });
    expect(attempts.map(({ code }) => code)).toEqual(['caller-left']);
    await expect(call({ signal: caller.signal })).rejects.toBe(reason);
    expect(upstream.received).toHaveLength(1);
  });

  it('rejects where the caller leaves during a wait between attempts', async () => {
    const { call, upstream, client } = await open([fails(503, { 'retry-after': '4' })]);
    const caller = new AbortController();
    const left = call({ signal: caller.signal });
    await vi.waitUntil(() => upstream.received.length === 1);
    await sleep(20);
    caller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(client.load()).toMatchObject({ running: 0, tokensReserved: 0 });
  });
});
