import { onTestFinished } from 'vitest';
import type { CallRequest } from '../../../src/model/call.ts';
import {
  type Attempt,
  type LimitedModelClient,
  type ModelSettings,
  type ModelSurroundings,
  openModelClient,
} from '../../../src/model/client.ts';
import { type Answer, openUpstream, type Upstream } from '../upstream.ts';

export const KEY = 'sk-canary-key';
/** Stands in the prompt, and may stand nowhere else. */
export const CANARY = 'canary-draft-words';

export const request = (parts: Partial<CallRequest> = {}): CallRequest => ({
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

export interface Opened {
  client: LimitedModelClient;
  attempts: Attempt[];
  /** One call, of three attempts at most. */
  call: (parts?: Partial<CallRequest>) => ReturnType<LimitedModelClient['complete']>;
}

/** A client of that address. Waits between attempts are a hundredth of what they may be. */
export function clientOf(
  baseURL: string,
  settings: Partial<ModelSettings> = {},
  surroundings: ModelSurroundings = {},
): Opened {
  const attempts: Attempt[] = [];
  const client = openModelClient(
    { baseURL, apiKey: KEY, model: 'fake', timeoutMs: 5_000, concurrency: 8, dailyTokenBudget: null, ...settings },
    { random: () => 0.01, onAttempt: (attempt) => attempts.push(attempt), ...surroundings },
  );
  return { client, attempts, call: (parts) => client.complete(request(parts), { attempts: 3 }) };
}

/** A server of that script, and a client of it. */
export async function open(
  script: [Answer, ...Answer[]],
  settings: Partial<ModelSettings> = {},
  surroundings: ModelSurroundings = {},
): Promise<Opened & { upstream: Upstream }> {
  const upstream = await openUpstream(...script);
  onTestFinished(() => upstream.close());
  return { ...clientOf(upstream.baseURL, settings, surroundings), upstream };
}
