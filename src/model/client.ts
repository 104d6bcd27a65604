import { setTimeout as sleep } from 'node:timers/promises';
import type { CallFailure, CallRequest, CallResult, ModelClient } from './call.ts';
import { type Attempt, openServer } from './limits/attempt.ts';
import { jittered } from './limits/backoff.ts';
import { Breaker, type BreakerSettings } from './limits/breaker.ts';
import { isTimeUp, withDeadline } from './limits/deadline.ts';
import { type Dialect, type DialectPart, FULL_DIALECT, stepDown } from './limits/dialect.ts';
import type { Envelope } from './limits/envelope.ts';
import { RetryTokens } from './limits/retry-tokens.ts';
import { Slots } from './limits/slots.ts';
import { type Reservation, TokenBudget } from './limits/token-budget.ts';
import { mostPromptTokens, mostTokens } from './limits/tokens.ts';

export type { Attempt } from './limits/attempt.ts';

export interface ModelSettings {
  baseURL: string;
  /** Blank for a server that asks for none. */
  apiKey: string;
  model: string;
  /** The most that one call may take, its retries included; a request's own deadline may be sooner. */
  timeoutMs: number;
  /** Calls at a time; four times as many may wait. */
  concurrency: number;
  /** Tokens a day (UTC) of this process; null: as many as are asked for. */
  dailyTokenBudget: number | null;
}

export interface ModelSurroundings {
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 to below 1. */
  random?: () => number;
  breaker?: Partial<BreakerSettings>;
  onAttempt?: (attempt: Attempt) => void;
}

/** `misconfigured`: key, model or address were refused; `paused`: the breaker is open. */
export type ModelHealth = 'ok' | 'misconfigured' | 'paused';

export interface LimitedModelClient extends ModelClient {
  health(): ModelHealth;
  /** What it holds now. */
  load(): { running: number; waiting: number; tokensSpent: number; tokensReserved: number };
}

/** A contract with callers (`contract.md`), whatever a request asks for. */
const MOST_ANSWER_TOKENS = 8_192;
const BREAKER: BreakerSettings = { failures: 5, pauseMs: 30_000, creditPauseMs: 300_000 };
/** Usage beyond so many times what was set aside is no count but a mistake. */
const ABSURD = 10;

/** A client of one server and one model, with its limits. It reads neither clock nor environment but through its arguments. */
export function openModelClient(settings: ModelSettings, surroundings: ModelSurroundings = {}): LimitedModelClient {
  const { model, timeoutMs, concurrency, dailyTokenBudget } = settings;
  const { now = Date.now, random = Math.random, onAttempt = () => {} } = surroundings;
  const send = openServer(settings, { now, onAttempt });
  const slots = new Slots(concurrency, concurrency * 4);
  const budget = new TokenBudget(dailyTokenBudget, now);
  const retries = new RetryTokens();
  const breaker = new Breaker({ ...BREAKER, ...surroundings.breaker });
  let dialect: Dialect = FULL_DIALECT;
  let misconfigured = false;

  /** The whole of a call within its slot: attempts, waits and steps down. */
  async function attempt(call: Call): Promise<CallResult> {
    const { request, signal, deadline, most } = call;
    let spoken = dialect;
    let stepped: DialectPart | null = null;
    let retried = 0;
    const fail = (failure: CallFailure): CallResult => ({ ok: false, failure, attempts: call.attempts });
    while (call.attempts < most) {
      call.reservation ??= budget.reserve(call.tokens);
      if (!call.reservation) return fail('over-budget');
      const outcome = await breaker.run(() => {
        call.attempts += 1;
        return send(request, { dialect: spoken, signal });
      });
      if (!outcome || outcome.kind === 'aborted') return fail('model-unavailable');
      if (outcome.kind === 'answer') {
        if (stepped !== null) dialect = spoken;
        misconfigured = false;
        return settled(call, outcome.envelope);
      }
      const { fault } = outcome;
      misconfigured ||= fault.misconfigured;
      call.reservation.settle(fault.billed ? call.tokens : 0);
      call.reservation = null;
      const lower: Dialect | null = fault.complaint && stepDown(spoken, fault.complaint);
      if (fault.complaint && lower) {
        // The step before this one was right: the server has moved on to something else.
        if (stepped !== null && stepped !== fault.complaint.about) dialect = spoken;
        stepped = fault.complaint.about;
        spoken = lower;
        continue;
      }
      if (!fault.retry || call.attempts >= most) return fail(fault.failure);
      const wait = fault.wait ?? jittered(retried, random);
      if (now() + wait >= deadline || breaker.refuses || !retries.spend()) return fail(fault.failure);
      retried += 1;
      await sleep(wait, undefined, { signal });
    }
    return fail('model-unavailable');
  }

  return {
    model,
    health: () => (breaker.refuses ? 'paused' : misconfigured ? 'misconfigured' : 'ok'),
    load: () => ({
      running: slots.taken,
      waiting: slots.waiting,
      tokensSpent: budget.spent,
      tokensReserved: budget.reserved,
    }),
    async complete(asked, { attempts: most }) {
      const request = { ...asked, maxTokens: Math.min(asked.maxTokens, MOST_ANSWER_TOKENS) };
      const left = Math.min(timeoutMs, (request.deadline ?? Number.POSITIVE_INFINITY) - now());
      const { signal, drop } = withDeadline(request.signal, left);
      const tokens = mostPromptTokens(request) + request.maxTokens;
      const call: Call = { request, signal, deadline: now() + left, most, attempts: 0, tokens, reservation: null };
      const nothing = (failure: CallFailure): CallResult => ({ ok: false, failure, attempts: call.attempts });
      try {
        signal.throwIfAborted();
        if (left <= 0 || breaker.refuses) return nothing('model-unavailable');
        retries.earn();
        call.reservation = budget.reserve(tokens);
        if (!call.reservation) return nothing('over-budget');
        const release = await slots.take(signal);
        if (!release) return nothing('model-unavailable');
        try {
          const result = await attempt(call);
          request.signal.throwIfAborted();
          return result;
        } finally {
          release();
        }
      } catch (error) {
        if (!signal.aborted) throw error;
        if (!isTimeUp(signal.reason)) throw signal.reason;
        return nothing('model-unavailable');
      } finally {
        call.reservation?.settle(0);
        drop();
      }
    },
  };
}

interface Call {
  request: CallRequest;
  signal: AbortSignal;
  /** On the clock of `now`. */
  deadline: number;
  /** The most attempts, and how many there were. */
  most: number;
  attempts: number;
  /** The most that one attempt may cost. */
  tokens: number;
  reservation: Reservation | null;
}

/** The result of an answer, and what it cost taken off the budget. */
function settled({ request, reservation, tokens, attempts }: Call, envelope: Envelope): CallResult {
  const { usage } = envelope;
  const told = usage && usage.prompt + usage.answer;
  const guessed = envelope.ok ? mostPromptTokens(request) + mostTokens(envelope.content) : tokens;
  const counted = told !== null && told <= tokens * ABSURD ? told : Math.min(tokens, guessed);
  reservation?.settle(envelope.billed ? counted : 0);
  if (!envelope.ok) return { ok: false, failure: envelope.failure, attempts };
  return { ok: true, content: envelope.content, attempts };
}
