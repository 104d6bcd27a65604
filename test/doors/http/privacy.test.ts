import Fastify from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { caught, exchange, json, portOf, service } from './service.ts';

const CANARY = 'canary of 7f3a';
const text = `Hi Dana, ${CANARY}`;
const post = (payload: string | Buffer, headers: Record<string, string> = {}) => {
  const request = json(payload);
  return { ...request, headers: { ...request.headers, ...headers } };
};

/** Every way to be refused that a draft can be part of. */
const refused = {
  'cut JSON': post(`{"text":"${text}`),
  'JSON with a wrong token': post(`{"text":"a", ${CANARY}}`),
  'invalid UTF-8': post(Buffer.concat([Buffer.from(`{"text":"${text}`), Buffer.from([0xff]), Buffer.from('"}')])),
  'a key twice': post(`{"${CANARY}":1,"${CANARY}":2}`),
  'a key that is text': post(JSON.stringify({ text, [CANARY]: 1 })),
  'a key that is text, nested': post(`{"${CANARY}":{"a":1,"a":2}}`),
  'a prototype': post(`{"text":"${text}","__proto__":{"${CANARY}":1}}`),
  'a wrong type': post(JSON.stringify({ text: [text] })),
  'a wrong choice': post(JSON.stringify({ text, stage: CANARY })),
  'a wrong time': post(JSON.stringify({ text, sentAt: CANARY })),
  'a wrong zone': post(JSON.stringify({ text, timeZone: CANARY })),
  'a control character': post(JSON.stringify({ text: `${text}\u0000` })),
  'a text too long': post(JSON.stringify({ text: text.repeat(1_000) })),
  'a body too large': post(JSON.stringify({ text: text.repeat(10_000) })),
  'times out of order': post(
    JSON.stringify({
      text,
      thread: [{ from: 'me', text, sentAt: '2026-01-01T00:00:00Z' }],
      sentAt: '2025-01-01T00:00:00Z',
    }),
  ),
  'another type': post(JSON.stringify({ text }), { 'content-type': `text/plain; x="${CANARY}"` }),
  'an encoding': post(JSON.stringify({ text }), { 'content-encoding': CANARY }),
  'an Accept header': post(JSON.stringify({ text }), { accept: CANARY }),
  'a path': { url: `/${encodeURIComponent(CANARY)}` },
  'a rule': { url: `/v1/rules/${encodeURIComponent(CANARY)}` },
  'a broken path': { url: `/${CANARY.replaceAll(' ', '')}%zz?${CANARY.replaceAll(' ', '')}` },
  'a query': { url: `/v1/critiques?text=${encodeURIComponent(CANARY)}` },
};

const carries = (text: string): boolean =>
  decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '')).includes('7f3a');

describe('a draft', () => {
  const { app, lines } = service();
  beforeEach(() => lines.splice(0));

  it.each(Object.entries(refused))('is in no answer and no log line where it is refused: %s', async (_, request) => {
    const answer = await app.inject(request);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(carries(answer.body + JSON.stringify(answer.headers))).toBe(false);
    expect(lines.length).toBeGreaterThan(0);
    expect(carries(lines.join(''))).toBe(false);
  });

  it('is in no log line where it is critiqued', async () => {
    const answer = await app.inject({
      ...post(JSON.stringify({ text })),
      url: `/v1/critiques?q=${encodeURIComponent(CANARY)}`,
    });
    expect(answer.statusCode).toBe(200);
    expect(lines).toHaveLength(1);
    expect(carries(lines.join(''))).toBe(false);
  });

  it.each([
    ['its message', (words: string) => new Error(words)],
    ['a message of stack lines', (words: string) => new Error(`x\n    at ${words} (/app/x.js:1:1)`)],
    ['its cause', (words: string) => new Error('x', { cause: new Error(words) })],
    ['its name', (words: string) => Object.assign(new Error('x'), { name: words, code: words })],
    [
      'a client error’s message',
      (words: string) => Object.assign(new Error(words), { statusCode: 400, headers: { x: words } }),
    ],
    ['no error at all', (words: string) => words],
  ])('is in no answer and no log line where the coach breaks with it in %s', async (_, broken) => {
    const { app, lines } = service({
      critique: (draft) => {
        throw broken(draft.text);
      },
    });
    const answer = await app.inject(post(JSON.stringify({ text })));
    expect(carries(answer.body + JSON.stringify(answer.headers))).toBe(false);
    expect(carries(lines.join(''))).toBe(false);
  });

  it('is in no answer and no log line where it comes as broken HTTP', async () => {
    const { app, lines } = service();
    const port = portOf(await app.listen({ port: 0, host: '127.0.0.1' }));
    for (const bytes of [
      `${CANARY}\r\n\r\n`,
      `BREW /${CANARY} HTTP/1.1\r\n\r\n`,
      `POST /v1/critiques HTTP/1.1\r\nhost: x\r\n${CANARY}\r\n\r\n`,
      `POST /v1/critiques HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${CANARY}\r\n`,
    ]) {
      const answer = await exchange(port, bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(carries(answer)).toBe(false);
    }
    await app.close();
    expect(lines.length).toBeGreaterThan(0);
    expect(carries(lines.join(''))).toBe(false);
  });

  it('would be in both with fastify as it comes', async () => {
    const lines: string[] = [];
    const app = Fastify({ logger: { stream: caught(lines) } });
    app.post('/v1/critiques', ({ body }) => {
      throw new Error((body as { text: string }).text);
    });
    const answer = await app.inject(post(JSON.stringify({ text })));
    expect(carries(answer.body)).toBe(true);
    expect(carries(lines.join(''))).toBe(true);
  });
});

describe('what broke', () => {
  it('is answered 500 with a fixed text, and logged under the same id with where it happened', async () => {
    const { app, lines } = service({
      critique: () => {
        throw new TypeError('a message');
      },
    });
    const answer = await app.inject(post(JSON.stringify({ text })));
    expect(answer.json()).toMatchObject({ title: 'Internal Server Error', status: 500 });
    const [failure, request] = lines.map((line) => JSON.parse(line));
    expect(failure).toMatchObject({ reqId: answer.json().instance, err: { type: 'TypeError' } });
    expect(failure.err.at[0]).toContain('privacy.test.ts');
    expect(request).toMatchObject({ level: 50, method: 'POST', route: '/v1/critiques', status: 500 });
  });
});
