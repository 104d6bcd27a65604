import { describe, expect, it } from 'vitest';
import { open } from './limits/opened.ts';
import { type Answer, json, ok, type Received } from './upstream.ts';

type Body = Received['body'];

const wrong = (message: string, more: object = {}) => ({
  error: { message, type: 'invalid_request_error', param: null, code: null, ...more },
});

const formatOf = (body: Body): unknown => (body['response_format'] as { type?: unknown } | undefined)?.type ?? 'none';

/** Answers with the complaint where the request is one that it does not take. */
const refuses = (takes: (body: Body) => unknown, ...[status, complaint]: [number, unknown]): Answer =>
  onlyIf((body) => (takes(body) ? null : json(status, complaint)));

const onlyIf =
  (refusal: (body: Body) => Answer | null): Answer =>
  (exchange) =>
    (refusal(exchange.received.body) ?? ok())(exchange);

/** Cases: what the server takes, what it says of the rest, and what it is sent in the end. */
const CASES: [string, Answer, (body: Body) => unknown, unknown][] = [
  [
    'max_tokens, as OpenAI says it',
    refuses(
      (body) => !('max_tokens' in body),
      400,
      wrong(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        {
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      ),
    ),
    (body) => body['max_completion_tokens'],
    500,
  ],
  [
    'max_tokens, in few words',
    refuses((body) => !('max_tokens' in body), 400, wrong('max_tokens unsupported')),
    (body) => body['max_completion_tokens'],
    500,
  ],
  [
    'a temperature',
    refuses(
      (body) => !('temperature' in body),
      400,
      wrong(
        "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
      ),
    ),
    (body) => 'temperature' in body,
    false,
  ],
  [
    'a schema, for its grammar',
    refuses((body) => formatOf(body) !== 'json_schema', 400, wrong('failed to parse grammar')),
    formatOf,
    'json_object',
  ],
  [
    'a format at all',
    refuses((body) => !('response_format' in body), 400, wrong('response_format is not supported')),
    formatOf,
    'none',
  ],
  [
    'a format at all, as FastAPI says it',
    refuses((body) => !('response_format' in body), 422, {
      detail: [{ type: 'extra_forbidden', loc: ['body', 'response_format'], msg: 'Extra inputs are not permitted' }],
    }),
    formatOf,
    'none',
  ],
  [
    'a format at all, as text',
    refuses((body) => !('response_format' in body), 400, { error: 'Unknown field: response_format' }),
    formatOf,
    'none',
  ],
];

describe('a server that does not take every request (L13)', () => {
  it.each(CASES)(
    'is met one step lower where it refuses %s, and the next call needs no step',
    async (_, answer, part, sent) => {
      const { call, upstream } = await open([answer]);
      const first = await call();
      expect(first).toMatchObject({ ok: true });
      expect(first.attempts).toBe(upstream.received.length);
      expect(await call()).toMatchObject({ ok: true, attempts: 1 });
      expect(part(upstream.received.at(-1)?.body ?? {})).toBe(sent);
    },
  );

  it('may refuse a limit and a temperature: two steps within one call', async () => {
    const { call } = await open([
      onlyIf((body) => {
        if ('max_tokens' in body) return json(400, wrong('max_tokens is not supported'));
        return 'temperature' in body ? json(400, wrong('temperature is not supported')) : null;
      }),
    ]);
    expect(await call()).toMatchObject({ ok: true, attempts: 3 });
    expect(await call()).toMatchObject({ ok: true, attempts: 1 });
  });

  it('may refuse more than one call has attempts for: what was learnt stays', async () => {
    const { call } = await open([
      onlyIf((body) => {
        if ('max_tokens' in body) return json(400, wrong('max_tokens is not supported'));
        if ('temperature' in body) return json(400, wrong('temperature is not supported'));
        return 'response_format' in body ? json(400, wrong('response_format is not supported')) : null;
      }),
    ]);
    expect(await call()).toEqual({ ok: false, failure: 'model-unavailable', attempts: 3 });
    expect(await call()).toMatchObject({ ok: true, attempts: 3 });
    expect(await call()).toMatchObject({ ok: true, attempts: 1 });
  });

  it('is met where many find out at the same time', async () => {
    const { call } = await open([refuses((body) => !('max_tokens' in body), 400, wrong('max_tokens unsupported'))]);
    const all = await Promise.all(Array.from({ length: 8 }, () => call()));
    expect(all.every(({ ok: good }) => good)).toBe(true);
    expect(await call()).toMatchObject({ attempts: 1 });
  });

  it('is asked for a schema again where another 400 only spoke of one', async () => {
    const { call, upstream } = await open([
      json(400, wrong('schema')),
      json(400, wrong('schema')),
      json(400, wrong('schema')),
      ok(),
    ]);
    expect(await call()).toEqual({ ok: false, failure: 'model-unavailable', attempts: 3 });
    expect(await call()).toMatchObject({ ok: true, attempts: 1 });
    expect(formatOf(upstream.received[3]?.body ?? {})).toBe('json_schema');
  });

  it.each([
    ['is too long', wrong("This model's maximum context length is 8192 tokens", { code: 'context_length_exceeded' })],
    ['has a wrong value', wrong('max_tokens is too large: 500')],
    ['is wrong in a way that nobody says', 'no'],
  ])('is not asked again where the request %s', async (_, body) => {
    const { call } = await open([json(400, body)]);
    expect(await call()).toEqual({ ok: false, failure: 'model-unavailable', attempts: 1 });
  });
});
