import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../../eval/fixtures.ts';
import { critique } from '../../../src/core/coach.ts';
import { RewriteAnswer, type RewriteRequest, type RewriteWriter } from '../../../src/core/rewrite.ts';
import { rewriteByRules } from '../../../src/core/rewriter.ts';
import { wordDiff } from '../../../src/core/word-diff.ts';
import { json, portOf, service } from './service.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Hi Dana,\n\nCould you refer me for the analyst opening on your team?\n\nBest,\nBo';
const EVENTS = 'text/event-stream';

const post = (body: unknown, accept?: string) => {
  const request = json(body);
  return { ...request, url: '/v1/rewrites', headers: { ...request.headers, ...(accept && { accept }) } };
};

interface Told {
  event: string;
  data: unknown;
}

/** The events of a stream, each of which must be framed as the standard says. */
function eventsIn(stream: string): Told[] {
  expect(stream).toMatch(/^(?:event: [a-z]+\ndata: [^\n\r\u0085\u2028\u2029]+\n\n)*$/);
  return Array.from(stream.matchAll(/event: (.+)\ndata: (.+)\n\n/g), ([, event, data]) => ({
    event: event!,
    data: JSON.parse(data!),
  }));
}

const answerTo = (body: RewriteRequest): RewriteAnswer => rewriteByRules(body);
const writing = (rewrite: RewriteWriter['rewrite']): RewriteWriter => ({ rewrite });

describe('POST /v1/rewrites', () => {
  const { app } = service();

  it.each([
    [{ text: TEXT }],
    [{ text: TEXT, subject: 'Analyst opening', tone: 'formal', variants: 3, keep: 'free' }],
    [{ text: 'Hallo Dana, wie geht es dir heute so? Ich wollte dich etwas fragen.' }],
  ])('answers with the answer’s schema and no other key, and the same bytes each time: %j', async (body) => {
    const [one, two] = await Promise.all([app.inject(post(body)), app.inject(post(body))]);
    expect(one.statusCode).toBe(200);
    expect(one.body).toBe(two.body);
    expect(RewriteAnswer.strict().parse(one.json())).toEqual(one.json());
    expect(one.json().before).toEqual(critique(body as RewriteRequest));
  });

  it('gives the draft and the new text back from the diff, for drafts of ours', async () => {
    for (const { draft } of fixtureDrafts().filter((_, at) => at % 25 === 0)) {
      const { rewrites } = (await app.inject(post(draft))).json<RewriteAnswer>();
      expect(rewrites.length).toBeGreaterThan(0);
      for (const { diff, text } of rewrites) {
        const without = (gone: string) => diff.flatMap((part) => (part.op === gone ? [] : [part.text])).join('');
        expect(without('insert')).toBe(draft.text);
        expect(without('delete')).toBe(text);
        expect(diff).toEqual(wordDiff(draft.text, text));
      }
    }
  });

  it('says that the answer is JSON and not to be kept', async () => {
    const { headers } = await app.inject(post({ text: TEXT }));
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json, text/event-stream;q=0.5', 'application/json'],
    ['application/json, text/event-stream', 'application/json'],
    ['text/html, */*;q=0.8', 'application/json'],
    ['text/event-stream', EVENTS],
    ['TEXT/Event-Stream', EVENTS],
    ['text/event-stream, application/json;q=0.1', EVENTS],
    ['text/event-stream, */*', EVENTS],
    ['text/*', EVENTS],
    ['application/json;q=0, */*', EVENTS],
  ])('where Accept is %s answers %s', async (accept, type) => {
    const { statusCode, headers } = await app.inject(post({ text: TEXT }, accept));
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it.each(['text/html', 'application/xml, image/*', '*/*;q=0', 'text/event-stream;q=0, application/json;q=0.000'])(
    'is 406 where Accept is %s',
    async (accept) => {
      const answer = await app.inject(post({ text: TEXT }, accept));
      expect(answer.statusCode).toBe(406);
      expect(answer.json().detail).toContain('text/event-stream');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    },
  );

  it.each([
    [{}, '/text', 'is required'],
    [{ text: ' ' }, '/text', 'must not be blank'],
    [{ text: 'a', tone: 'cheeky' }, '/tone', 'must be one of: warm, neutral, formal'],
    [{ text: 'a', keep: null }, '/keep', 'must be one of: voice, free'],
    [{ text: 'a', variants: 0 }, '/variants', 'must be at least 1'],
    [{ text: 'a', variants: 4 }, '/variants', 'must be at most 3'],
    [{ text: 'a', variants: 1.5 }, '/variants', 'must be a whole number'],
    [{ text: 'a', variants: '2' }, '/variants', 'must be a number'],
    [{ text: 'a', sender: { canOffer: 'x' } }, '/sender/canOffer', 'must be a list'],
    [{ text: 'a', length: 3 }, '/length', 'is not a known field'],
  ])('is 400 and says where, in both forms: %j', async (body, pointer, message) => {
    for (const accept of ['application/json', EVENTS]) {
      const answer = await app.inject(post(body, accept));
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.json().errors).toEqual([{ pointer, message }]);
    }
  });

  it.each([
    ['{"text":"a","text":"b"}', 400, {}],
    ['{"text":"a"', 400, {}],
    [JSON.stringify({ text: 'a', x: 'y'.repeat(70_000) }), 413, {}],
    ['{"text":"a"}', 415, { 'content-type': 'text/plain' }],
    ['{"text":"a"}', 415, { 'content-encoding': 'gzip' }],
  ])('refuses as critiques do: %.30s is %i', async (payload, status, headers) => {
    const request = post(payload);
    for (const url of ['/v1/rewrites', '/v1/critiques']) {
      const answer = await app.inject({ ...request, url, headers: { ...request.headers, ...headers } });
      expect(answer.statusCode).toBe(status);
    }
  });

  it('is 422 where the times run backwards, before anything is streamed', async () => {
    const thread = [{ from: 'me', text: 'Hello', sentAt: '2026-11-02T09:00:00Z' }];
    const answer = await app.inject(post({ text: TEXT, thread, sentAt: '2026-11-01T09:00:00Z' }, EVENTS));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe('/sentAt');
  });
});

describe('a stream of events', () => {
  it('has the critique, then what is written, then the whole answer, and ends', async () => {
    const { app } = service({
      writer: writing(async (body, { delta }) => {
        for (const text of ['Hi', '', ' Dana,\n\n', 'what? \u2028\r\n']) delta(text);
        return answerTo(body);
      }),
    });
    const { body, headers, statusCode } = await app.inject(post({ text: TEXT }, EVENTS));
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(eventsIn(body)).toEqual([
      { event: 'critique', data: critique({ text: TEXT }) },
      { event: 'delta', data: { text: 'Hi', provisional: true } },
      { event: 'delta', data: { text: ' Dana,\n\n', provisional: true } },
      { event: 'delta', data: { text: 'what? \u2028\r\n', provisional: true } },
      { event: 'rewrite', data: answerTo({ text: TEXT }) },
    ]);
  });

  it('needs no model, and says with its last event what JSON says', async () => {
    const { app } = service();
    const stream = eventsIn((await app.inject(post({ text: TEXT }, EVENTS))).body);
    expect(stream.map(({ event }) => event)).toEqual(['critique', 'rewrite']);
    expect(stream[1]!.data).toEqual((await app.inject(post({ text: TEXT }))).json());
  });

  it('is framed so that no text can end it or begin another event', async () => {
    const { app } = service({
      writer: writing(async (body, { delta }) => {
        delta(body.text);
        return answerTo(body);
      }),
    });
    const line = fc.constantFrom('\n', '\r', '\r\n', '\n\n', 'data: x', 'event: rewrite', ': ', '\u2028', 'Hi Dana');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = `Hi${lines.join('')}`;
        const [, told] = eventsIn((await app.inject(post({ text }, EVENTS))).body);
        expect(told).toEqual({ event: 'delta', data: { text, provisional: true } });
      }),
      { numRuns: 50 },
    );
  });

  it('drops what is written after its end', async () => {
    let late: (text: string) => void = () => {};
    const { app } = service({
      writer: writing(async (body, { delta }) => {
        late = delta;
        return answerTo(body);
      }),
    });
    const { body } = await app.inject(post({ text: TEXT }, EVENTS));
    expect(() => late('more')).not.toThrow();
    expect(eventsIn(body).at(-1)!.event).toBe('rewrite');
  });
});

describe('a writer that breaks', () => {
  const CANARY = 'canary of 7f3a';
  const broken = [
    ['its message', (words: string) => new Error(words)],
    ['its cause', (words: string) => new Error('x', { cause: new Error(words) })],
    ['a client error’s', (words: string) => Object.assign(new Error(words), { statusCode: 400, detail: words })],
    ['no error at all', (words: string) => words],
  ] as const;

  it.each(broken)('is a 500 without a byte of the draft, with it in %s', async (_, make) => {
    const { app, lines } = service({ writer: writing(async ({ text }) => Promise.reject(make(text))) });
    const answer = await app.inject(post({ text: CANARY }));
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body + JSON.stringify(answer.headers) + lines.join('')).not.toContain('7f3a');
  });

  it.each(broken)('is a problem in a stream, after the critique, with it in %s', async (_, make) => {
    const { app, lines } = service({
      writer: writing(async ({ text }, { delta }) => {
        delta('Hi');
        throw make(text);
      }),
    });
    const answer = await app.inject(post({ text: CANARY }, EVENTS));
    const told = eventsIn(answer.body);
    expect(told.map(({ event }) => event)).toEqual(['critique', 'delta', 'problem']);
    expect(JSON.stringify(told[2]) + lines.join('')).not.toContain('7f3a');
    expect(told[2]!.data).toMatchObject({ type: 'about:blank', instance: expect.stringMatching(/^[\w-]{36}$/) });
  });

  it('is logged under the id that the caller is told, with where it broke', async () => {
    const { app, lines } = service({
      writer: writing(async () => {
        throw new TypeError('a message');
      }),
    });
    const told = eventsIn((await app.inject(post({ text: TEXT }, EVENTS))).body);
    const failure = JSON.parse(lines.find((line) => line.includes('request failed'))!);
    expect(failure).toMatchObject({ reqId: (told.at(-1)!.data as { instance: string }).instance });
    expect(failure.err).toMatchObject({
      type: 'TypeError',
      at: [expect.stringContaining('rewrites.test.ts'), ...failure.err.at.slice(1)],
    });
  });
});

describe('a draft', () => {
  it('is in no log line where it is rewritten', async () => {
    const { app, lines } = service();
    for (const accept of ['application/json', EVENTS])
      await app.inject(post({ text: `${TEXT} canary of 7f3a` }, accept));
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain('7f3a');
  });
});

describe('a client that leaves', () => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });

  /** A service whose writer waits until it is told to stop. */
  async function waiting() {
    let [began, aborted] = [() => {}, () => {}];
    const hasBegun = new Promise<void>((resolve) => (began = resolve));
    const isAborted = new Promise<void>((resolve) => (aborted = resolve));
    const { app, lines } = service({
      writer: writing(async (_, { signal, delta }) => {
        delta('Hi');
        began();
        await once(signal, 'abort');
        delta('more');
        aborted();
        throw signal.reason;
      }),
    });
    open.push(() => app.close());
    const port = portOf(await app.listen({ port: 0, host: '127.0.0.1' }));
    return { port, hasBegun, isAborted, lines };
  }

  const leave = async (port: number, accept: string, hasBegun: Promise<void>): Promise<string> => {
    const request = httpRequest({
      port,
      path: '/v1/rewrites',
      method: 'POST',
      headers: { ...post('').headers, accept },
    });
    let said = '';
    request.on('response', (response) => {
      response.on('data', (chunk) => (said += chunk)).on('error', () => {});
    });
    request.on('error', () => {});
    request.end(JSON.stringify({ text: TEXT }));
    await hasBegun;
    if (accept === EVENTS) await vi.waitFor(() => expect(said).toContain('event: delta'));
    request.destroy();
    return said;
  };

  it.each([EVENTS, 'application/json'])('ends the work, and that is no error: %s', async (accept) => {
    const { port, hasBegun, isAborted, lines } = await waiting();
    const said = await leave(port, accept, hasBegun);
    await isAborted;
    if (accept === EVENTS) expect(eventsIn(said).map(({ event }) => event)).toEqual(['critique', 'delta']);
    await vi.waitFor(() => expect(lines.join('')).toContain('answer cut off'));
    expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level > 30)).toEqual([]);
  });

  it('gets the critique before the writer has written a word', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { app } = service({ writer: writing(async (body) => held.then(() => answerTo(body))) });
    open.push(() => app.close());
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const { method, headers, payload } = post({ text: TEXT }, EVENTS);
    const response = await fetch(`${address}/v1/rewrites`, { method, headers, body: payload as string });
    const reader = response.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(eventsIn(first).map(({ event }) => event)).toEqual(['critique']);
    release();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read())
      rest += new TextDecoder().decode(part.value, { stream: true });
    expect(eventsIn(rest).map(({ event }) => event)).toEqual(['rewrite']);
  });
});
