import type { Critique } from '../core/critique.ts';
import { blocking } from '../core/embedded-writer.ts';
import type { Rewrite, RewriteRequest } from '../core/rewrite.ts';
import { answerSchema } from './answer.ts';
import type { CallResult, ChatMessage, ModelClient } from './call.ts';
import { isTimeUp } from './limits/deadline.ts';
import { neutral } from './neutral.ts';
import { repairPrompt, SYSTEM } from './prompts.ts';

/** How long a client may take to end once it is told to. */
const GRACE_MS = 50;

export interface Asking {
  client: ModelClient;
  request: RewriteRequest;
  before: Critique;
  signal: AbortSignal;
  /** Milliseconds since 1970. */
  deadline: number;
}

export interface Question {
  nonce: string;
  first: string;
  /** The last rewrite that did not pass, with the answer that it came in. */
  failed: { content: string; rewrite: Rewrite } | null;
  most: number;
}

/** What the model says to it. Never rejects but for an abort by the caller, or where the client broke. */
export async function asked(
  { client, request, before, signal, deadline }: Asking,
  { nonce, first, failed, most }: Question,
): Promise<CallResult> {
  const messages: ChatMessage[] = [
    { role: 'system', content: SYSTEM },
    { role: 'user', content: first },
  ];
  if (failed) {
    const { proof, after } = failed.rewrite;
    const findings = blocking(before, after);
    messages.push(
      { role: 'assistant', content: neutral(failed.content) },
      { role: 'user', content: repairPrompt({ nonce, unsupported: proof.unsupported, findings }) },
    );
  }
  const call = { messages, schema: answerSchema(nonce), maxTokens: mostTokens(request), temperature: 0.4 };
  const late = lateness(signal);
  try {
    return await Promise.race([client.complete({ ...call, signal, deadline }, { attempts: most }), late.passed]);
  } catch (error) {
    if (!isTimeUp(signal.reason)) throw error;
    return { ok: false, failure: 'model-unavailable', attempts: 1 };
  } finally {
    late.drop();
  }
}

/** Rejects some time after the signal's end, for a client that has not ended by then. */
function lateness(signal: AbortSignal): { passed: Promise<never>; drop(): void } {
  const { promise: passed, reject } = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    timer = setTimeout(() => reject(signal.reason), GRACE_MS);
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  return {
    passed,
    drop: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wait);
    },
  };
}

/** Room for a text somewhat longer than the draft, for what is said of it, and for a model that thinks aloud. */
const mostTokens = ({ text }: RewriteRequest): number => Math.min(8_192, 2_048 + Math.ceil(text.length / 2));
