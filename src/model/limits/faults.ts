import type { CallFailure } from '../call.ts';
import { retryAfter } from './backoff.ts';
import { BadStatus, CutOff, Unreadable } from './bounded-fetch.ts';
import { type Complaint, complaintOf } from './dialect.ts';

/** What went wrong with one call, in words of ours only: nothing that came from upstream may reach a log. */
export interface Fault {
  code: string;
  failure: CallFailure;
  /** Whether the same call may well succeed a moment later. */
  retry: boolean;
  /** What it says of the server: `down` counts towards the breaker, `no-credit` opens it at once, `alive` does neither. */
  server: 'down' | 'no-credit' | 'alive';
  /** Milliseconds that the server asks to wait. */
  wait: number | null;
  /** The settings are wrong (key, model, address): trying again is no use before somebody mends them. */
  misconfigured: boolean;
  /** What was refused of the request's form, where that can be done without. */
  complaint: Complaint | null;
  /** Whether the server may have counted tokens for it. */
  billed: boolean;
  status: number | null;
  requestId: string | null;
}

const NOTHING: Fault = {
  code: 'unknown',
  failure: 'model-unavailable',
  retry: false,
  server: 'alive',
  wait: null,
  misconfigured: false,
  complaint: null,
  billed: false,
  status: null,
  requestId: null,
};

const NETWORK_CODES: readonly [RegExp, string][] = [
  [/^ECONNREFUSED$/, 'refused'],
  [/^(?:ENOTFOUND|EAI_\w+)$/, 'name-not-found'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'reset'],
  [/^(?:UND_ERR_\w*TIMEOUT|ETIMEDOUT)$/, 'timeout'],
];
const CERTIFICATE = /CERT|SIGNATURE|SSL|TLS|CRL/;
const AGAIN = new Set([408, 409, 425, 429]);
const NO_CREDIT = /insufficient[_ ]quota|billing_hard_limit|insufficient[_ ]balance/i;
const FILTERED = /content_filter|content_policy|responsibleai/i;

/** The causes of an error, itself first. */
function* causesOf(error: unknown): Generator<unknown> {
  let at = error;
  for (let depth = 0; depth < 8 && at; depth++) {
    yield at;
    at = at instanceof Error ? at.cause : undefined;
  }
}

/** Tells apart what a call can throw; takes it as it comes from the openai package or from `fetch`. */
export function faultOf(error: unknown, now: number): Fault {
  const causes = [...causesOf(error)];
  for (const cause of causes) {
    if (cause instanceof BadStatus) return ofStatus(cause, now);
    if (cause instanceof Unreadable) return { ...NOTHING, code: 'unreadable', failure: 'model-unusable', billed: true };
  }
  const cut = causes.some((cause) => cause instanceof CutOff);
  return { ...ofNetwork(causes), billed: cut };
}

function ofNetwork(causes: readonly unknown[]): Fault {
  const codes = causes.map((cause) => (cause as { code?: unknown }).code).filter((code) => typeof code === 'string');
  if (codes.some((code) => CERTIFICATE.test(code))) return { ...NOTHING, code: 'certificate', server: 'down' };
  const known = NETWORK_CODES.find(([pattern]) => codes.some((code) => pattern.test(code)));
  // A name that does not exist will not within a second; one that could not be looked up may.
  const gone = codes.includes('ENOTFOUND');
  return { ...NOTHING, code: known?.[1] ?? 'network', retry: !gone, server: 'down' };
}

function ofStatus({ status, headers, body }: BadStatus, now: number): Fault {
  const { code, type, complaint } = complaintOf(body);
  const fault: Fault = { ...NOTHING, code: `status-${status}`, status, requestId: requestIdOf(headers) };
  const named = `${code} ${type}`;
  if (status === 402 || (status === 429 && NO_CREDIT.test(named))) {
    return { ...fault, code: 'no-credit', server: 'no-credit' };
  }
  if (status === 400 && FILTERED.test(named)) return { ...fault, code: 'filtered', failure: 'model-refused' };
  if (status === 400 || status === 422) return { ...fault, complaint };
  if (status === 401 || status === 403 || status === 404) return { ...fault, misconfigured: true };
  if (status < 500 && !AGAIN.has(status)) return fault;
  return { ...fault, retry: true, server: 'down', wait: retryAfter(headers, now) };
}

/** Only where it cannot be anything but an id. */
export function requestIdOf(headers: Pick<Headers, 'get'>): string | null {
  const id = headers.get('x-request-id') ?? '';
  return /^(?=.*\d)[\w-]{8,64}$/.test(id) ? id : null;
}
