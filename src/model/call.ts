/** One message to the model; the system part is the same bytes for every request. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface CallRequest {
  messages: readonly ChatMessage[];
  /** JSON schema of the answer, with its name; a hint to the server, never trusted. */
  schema: { name: string; schema: Record<string, unknown> };
  /** Most tokens of the answer. */
  maxTokens: number;
  temperature: number;
  /** The one deadline for everything: queue, attempts, waits. Aborting it gives the slot and the tokens back. */
  signal: AbortSignal;
  /** When that deadline is, in milliseconds since 1970: a server's Retry-After is waited for only where it ends sooner. */
  deadline?: number;
}

/** Why there is no answer; each is one of the answer's fallbacks. */
export type CallFailure = 'model-unavailable' | 'model-refused' | 'model-unusable' | 'over-budget';

/** What one call came to. `attempts` counts what was sent upstream, retries and dialect steps too. Never throws but for an abort by the caller, with the signal's reason; an abort for time (`TimeoutError`) is `model-unavailable`. */
export type CallResult =
  | { ok: true; content: string; attempts: number }
  | { ok: false; failure: CallFailure; attempts: number };

/** A server that completes chats, with every limit kept: time, size, concurrency, budget, breaker. */
export interface ModelClient {
  /** The model's name as configured, for the answer. */
  readonly model: string;
  complete(request: CallRequest, most: { attempts: number }): Promise<CallResult>;
}
