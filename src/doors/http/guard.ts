import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemKind, Refusal } from './problem.ts';

/** On every answer. A page sets a Content-Security-Policy of its own. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const MOST_HEADERS = 64;
const SINGLE = ['host', 'content-type', 'content-encoding'];

/** The first hook of every request: the fixed headers, and out with what node's parser lets through and we do not. */
export function guard(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
  reply.headers(SECURITY_HEADERS);
  const fault = faultOf(request.raw);
  done(fault && new Refusal(fault));
}

function faultOf({ httpVersion, headers, rawHeaders }: IncomingMessage): ProblemKind | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'bad-request';
  if (httpVersion === '1.1' && !headers.host) return 'bad-request';
  if (rawHeaders.length > 2 * MOST_HEADERS) return 'headers-too-large';
  return SINGLE.some((name) => headers[name] !== undefined && isRepeated(rawHeaders, name)) ? 'bad-request' : undefined;
}

function isRepeated(rawHeaders: readonly string[], name: string): boolean {
  let times = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const header = rawHeaders[at]!;
    if (header.length === name.length && header.toLowerCase() === name) times += 1;
  }
  return times > 1;
}
