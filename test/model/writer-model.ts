// Models that say what a test wants, and the writer around them.
import type { RewriteAnswer, RewriteRequest } from '../../src/core/rewrite.ts';
import type { CallRequest, CallResult, ModelClient } from '../../src/model/call.ts';
import { modelWriter } from '../../src/model/writer.ts';

export interface Said {
  subject?: string | null;
  text: string;
  changes?: { rule: string | null; what: string; why: string }[];
}

/** The nonce that a request asks to have back. */
export const nonceOf = ({ messages }: CallRequest): string =>
  /^nonce: (\w+)$/m.exec(messages.at(-1)!.content)?.[1] ?? '';

export const answered = (request: CallRequest, { subject = null, text, changes = [] }: Said): CallResult => ({
  ok: true,
  attempts: 1,
  content: JSON.stringify({ nonce: nonceOf(request), subject, text, changes }),
});

export type Reply = (request: CallRequest, call: number) => CallResult | Promise<CallResult>;

export interface Spoken {
  answer: RewriteAnswer;
  calls: CallRequest[];
  deltas: string[];
}

/** n1, n2, … */
export function countedNonces(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `n${count}`;
  };
}

/** One rewrite by a model that replies so. */
export async function rewriteWith(
  reply: Reply,
  request: RewriteRequest,
  { signal = new AbortController().signal, deadlineMs = 5_000 }: { signal?: AbortSignal; deadlineMs?: number } = {},
): Promise<Spoken> {
  const calls: CallRequest[] = [];
  const deltas: string[] = [];
  const client: ModelClient = {
    model: 'test-model',
    async complete(call) {
      calls.push(call);
      return reply(call, calls.length);
    },
  };
  const writer = modelWriter({ client, deadlineMs, nonce: countedNonces(), now: () => 0 });
  const answer = await writer.rewrite(request, { signal, delta: (text) => deltas.push(text) });
  return { answer, calls, deltas };
}
