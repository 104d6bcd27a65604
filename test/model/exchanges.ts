// What a model was asked and what it said, kept under a hash of the request: a prompt that changes finds nothing there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RewriteAnswer, RewriteRequest } from '../../src/core/rewrite.ts';
import type { CallRequest, CallResult, ModelClient } from '../../src/model/call.ts';
import { modelWriter } from '../../src/model/writer.ts';

const FOLDER = new URL('../../fixtures/exchanges/', import.meta.url);
const DRAFTS = new URL('../../fixtures/drafts/', import.meta.url);

/** The drafts that are sent, by their names in `fixtures/drafts`. */
export const SENT = [
  'a-call-me-need-job-warehouse',
  'a-fake-re-coffee-journey',
  'a-trade-logo-for-vouching',
  'a-slack-ask-then-beta-testing',
] as const;

type Asked = Pick<CallRequest, 'messages' | 'schema' | 'maxTokens' | 'temperature'>;

export interface Exchange {
  /** `recorded`: a model said it; `synthetic`: somebody wrote it down, so that it shows plumbing and no quality. */
  origin: 'recorded' | 'synthetic';
  model: string | null;
  draft: string;
  /** From 1. */
  call: number;
  request: Asked;
  content: string;
}

export const draftOf = (name: string): RewriteRequest => ({
  text: readFileSync(new URL(`${name}.txt`, DRAFTS), 'utf8'),
  ...JSON.parse(readFileSync(new URL(`${name}.json`, DRAFTS), 'utf8')).situation,
});

const asked = ({ messages, schema, maxTokens, temperature }: CallRequest): Asked => ({
  messages,
  schema,
  maxTokens,
  temperature,
});

export const hashOf = (request: Asked): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 16);

export function exchanges(): { file: string; exchange: Exchange }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, exchange: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) }));
}

export const forget = (file: string): void => rmSync(new URL(file, FOLDER));

export function keep(exchange: Exchange): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${hashOf(exchange.request)}.json`, FOLDER);
  writeFileSync(file, `${JSON.stringify(exchange, null, 2)}\n`);
}

/** One draft, written by whatever answers; nonces are counted, so that the same draft asks the same. */
export async function rewriteBy(
  draft: string,
  model: string,
  reply: (request: CallRequest, call: number, most: { attempts: number }) => Promise<CallResult>,
): Promise<RewriteAnswer> {
  let [calls, nonces] = [0, 0];
  const client: ModelClient = {
    model,
    complete: (request, most) => {
      calls += 1;
      return reply(request, calls, most);
    },
  };
  const nonce = (): string => {
    nonces += 1;
    return `n${nonces}`;
  };
  const writer = modelWriter({ client, deadlineMs: 60_000, nonce, now: Date.now });
  return writer.rewrite(draftOf(draft), { signal: new AbortController().signal, delta: () => {} });
}

/** What was said to this very request. */
export async function replayed(request: CallRequest): Promise<CallResult> {
  const hash = hashOf(asked(request));
  const found = exchanges().find(({ file }) => file === `${hash}.json`);
  if (!found) throw new Error(`Nothing is recorded for request ${hash}: npm run record, or npm run record -- --rekey.`);
  return { ok: true, attempts: 1, content: found.exchange.content };
}

/** Keeps what a reply says. */
export const keeping =
  (
    { origin, model, draft }: Pick<Exchange, 'origin' | 'model' | 'draft'>,
    reply: (request: CallRequest, call: number, most: { attempts: number }) => Promise<CallResult>,
  ) =>
  async (request: CallRequest, call: number, most: { attempts: number }): Promise<CallResult> => {
    const result = await reply(request, call, most);
    if (result.ok) keep({ origin, model, draft, call, request: asked(request), content: result.content });
    return result;
  };
