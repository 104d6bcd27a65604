import { describe, expect, it, onTestFinished } from 'vitest';
import type { CallRequest } from '../../src/model/call.ts';
import {
  type Attempt,
  type LimitedModelClient,
  type ModelSettings,
  type ModelSurroundings,
  openModelClient,
} from '../../src/model/client.ts';
import * as up from './upstream.ts';

const KEY = 'sk-canary-key';
const CANARY = 'canary-draft-words';

const request = (parts: Partial<CallRequest> = {}): CallRequest => ({
  messages: [
    { role: 'system', content: 'Answer in JSON.' },
    { role: 'user', content: `Rewrite: ${CANARY}` },
  ],
  schema: { name: 'rewrite', schema: { type: 'object' } },
  maxTokens: 500,
  temperature: 0.2,
  signal: new AbortController().signal,
  ...parts,
});

interface Opened {
  client: LimitedModelClient;
  upstream: up.Upstream;
  attempts: Attempt[];
  /** One call with at most three attempts. */
  call: (parts?: Partial<CallRequest>) => ReturnType<LimitedModelClient['complete']>;
}

async function open(
  script: [up.Answer, ...up.Answer[]],
  settings: Partial<ModelSettings> = {},
  surroundings: ModelSurroundings = {},
): Promise<Opened> {
  const upstream = await up.openUpstream(...script);
  onTestFinished(() => upstream.close());
  const attempts: Attempt[] = [];
  const client = openModelClient(
    {
      baseURL: upstream.baseURL,
      apiKey: KEY,
      model: 'fake',
      timeoutMs: 5_000,
      concurrency: 8,
      dailyTokenBudget: null,
      ...settings,
    },
    { random: () => 0.01, onAttempt: (attempt) => attempts.push(attempt), ...surroundings },
  );
  return { client, upstream, attempts, call: (parts) => client.complete(request(parts), { attempts: 3 }) };
}

describe('a call to the model', () => {
  it('comes back with what the model wrote', async () => {
    const { call, upstream } = await open([up.ok()]);
    expect(await call()).toEqual({ ok: true, content: '{"text":"Hello"}', attempts: 1 });
    const [first] = upstream.received;
    expect(first).toMatchObject({
      method: 'POST',
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${KEY}` },
    });
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
});
