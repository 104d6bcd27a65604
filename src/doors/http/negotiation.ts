import type { FastifyRequest } from 'fastify';
import { Refusal } from './problem.ts';

/** Whether an Accept header allows a media type: the most specific range that names it decides (RFC 9110, 12.5.1). */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header === '' || header === '*/*' || header === type) return true;
  const ranges = ['*/*', `${type.split('/', 1)[0]}/*`, type];
  let [best, allowed] = [-1, false];
  for (const entry of header.toLowerCase().split(',')) {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const rank = ranges.indexOf(range);
    if (rank <= best) continue;
    best = rank;
    allowed = !parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter));
  }
  return allowed;
}

const TOKEN = /[\w!#$%&'*+.^`|~-]+/.source;
const PARAMETER = `(${TOKEN})=(${TOKEN}|"[^"\\\\]*")`;
const JSON_TYPE = new RegExp(`^[ \\t]*application/json[ \\t]*(?:;[ \\t]*(?:${PARAMETER}[ \\t]*)?)*$`, 'i');
const CHARSET = new RegExp(`;[ \\t]*${PARAMETER}`, 'gi');

/** Whether a Content-Type is JSON in UTF-8. Other well-formed parameters mean nothing to JSON and are passed over. */
export function isUtf8Json(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  if (contentType === undefined || !JSON_TYPE.test(contentType)) return false;
  const parameters = [...contentType.matchAll(CHARSET)].map(([, name, value]) => ({ name, value }));
  return parameters
    .filter(({ name }) => name?.toLowerCase() === 'charset')
    .every(({ value }) => /^"?utf-?8"?$/i.test(value ?? ''));
}

type Done = (error?: Error) => void;

/** A hook for routes that answer JSON. */
export function answersJson({ headers }: FastifyRequest, _: unknown, done: Done): void {
  done(accepts(headers.accept, 'application/json') ? undefined : new Refusal('not-acceptable'));
}

/** A hook for routes that read JSON, before the body is read. */
export function readsJson({ headers }: FastifyRequest, _: unknown, done: Done): void {
  const plain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
  done(plain && isUtf8Json(headers['content-type']) ? undefined : new Refusal('unsupported-type'));
}
