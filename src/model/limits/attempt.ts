import OpenAI from 'openai';
import type { CallRequest } from '../call.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Sign } from './breaker.ts';
import { isTimeUp } from './deadline.ts';
import { bodyOf, type Dialect } from './dialect.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { type Fault, faultOf, requestIdOf } from './faults.ts';
import { leastPromptTokens } from './tokens.ts';

/** One attempt, for a log or a counter: words of ours only, nothing of the prompt, the answer or the key. */
export interface Attempt {
  /** `ok`, or what went wrong. */
  code: string;
  status: number | null;
  requestId: string | null;
  milliseconds: number;
}

/** What one attempt came to. */
export type Outcome = { sign: Sign; status: number | null; requestId: string | null } & (
  | { kind: 'answer'; envelope: Envelope }
  | { kind: 'fault'; fault: Fault }
  | { kind: 'aborted' }
);

/** Sends a request once, in a dialect. Never rejects. */
export type Send = (request: CallRequest, how: { dialect: Dialect; signal: AbortSignal }) => Promise<Outcome>;

export interface ServerSettings {
  baseURL: string;
  apiKey: string;
  model: string;
  timeoutMs: number;
}

/** The openai package, with what it does of its own accord turned off: retries, logs, redirects, endless answers. */
export function openServer(
  { baseURL, apiKey, model, timeoutMs }: ServerSettings,
  { now, onAttempt }: { now: () => number; onAttempt: (attempt: Attempt) => void },
): Send {
  const openai = new OpenAI({
    baseURL,
    // The package refuses a blank one.
    apiKey: apiKey || 'none',
    // Else each is taken from the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // The deadline is the caller's; the package's own only has to be later.
    timeout: timeoutMs + 60_000,
    // Against OPENAI_LOG=debug, which prints drafts.
    logLevel: 'off',
    fetch: boundedFetch,
  });

  async function outcomeOf(...[request, { dialect, signal }]: Parameters<Send>): Promise<Outcome> {
    try {
      const body = bodyOf(request, { model, dialect });
      const response = await openai.chat.completions.create(body, { signal }).asResponse();
      const { status, headers } = response;
      const envelope = ofWholePrompt(request, readEnvelope(await response.text()));
      return { kind: 'answer', envelope, sign: 'up', status, requestId: requestIdOf(headers) };
    } catch (error) {
      if (signal.aborted) {
        return { kind: 'aborted', sign: isTimeUp(signal.reason) ? 'down' : 'unknown', status: null, requestId: null };
      }
      const fault = faultOf(error, now());
      const { server, status, requestId } = fault;
      return { kind: 'fault', fault, sign: server === 'alive' ? 'up' : server, status, requestId };
    }
  }

  return async (request, how) => {
    const began = performance.now();
    const outcome = await outcomeOf(request, how);
    const { status, requestId } = outcome;
    onAttempt({ code: codeOf(outcome), status, requestId, milliseconds: Math.round(performance.now() - began) });
    return outcome;
  };
}

/** Ollama cuts a prompt that is too long for it, the system part first, and says so in its count alone. */
function ofWholePrompt(request: CallRequest, envelope: Envelope): Envelope {
  const { usage, billed } = envelope;
  if (!envelope.ok || !usage || usage.prompt >= leastPromptTokens(request)) return envelope;
  return { ok: false, failure: 'model-unusable', code: 'prompt-cut', usage, billed };
}

function codeOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answer':
      return outcome.envelope.ok ? 'ok' : outcome.envelope.code;
    case 'fault':
      return outcome.fault.code;
    case 'aborted':
      return outcome.sign === 'down' ? 'deadline' : 'caller-left';
  }
}
