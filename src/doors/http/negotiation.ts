import type { FastifyRequest } from 'fastify';
import { Refusal } from './problem.ts';

interface Wish {
  /** 0 where the type is not wanted. */
  quality: number;
  /** How closely the range names the type: 2 by name, 1 by its first half, 0 as anything, -1 not at all. */
  rank: number;
}

/** What an Accept header says of a media type: the most specific range that names it decides (RFC 9110, 12.5.1). */
function wishFor(header: string, type: string): Wish {
  const ranges = ['*/*', `${type.split('/', 1)[0]}/*`, type];
  let wish: Wish = { quality: 0, rank: -1 };
  for (const entry of header.toLowerCase().split(',')) {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const rank = ranges.indexOf(range);
    if (rank > wish.rank) wish = { quality: qualityIn(parameters), rank };
  }
  return wish;
}

function qualityIn(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(parameter));
  return weight === undefined ? 1 : Number(weight.slice(2));
}

/** Whether an Accept header allows a media type. */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header === '' || header === '*/*' || header === type) return true;
  return wishFor(header, type).quality > 0;
}

/**
 * Which of the media types an Accept header asks for: the one of greater weight, of two that weigh the same the one that
 * it names more closely, else the first; undefined where it allows none.
 */
export function preferred<Type extends string>(header: string | undefined, types: readonly Type[]): Type | undefined {
  if (header === undefined || header === '') return types[0];
  return types
    .map((type) => ({ type, ...wishFor(header, type) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || b.rank - a.rank)[0]?.type;
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

export const EVENT_STREAM = 'text/event-stream';

/** The form in which a route that can answer both ways is to answer. */
export const answerTypeOf = ({ headers }: FastifyRequest) =>
  preferred(headers.accept, ['application/json', EVENT_STREAM] as const);

/** A hook for routes that answer JSON or a stream of events. */
export function answersJsonOrEvents(request: FastifyRequest, _: unknown, done: Done): void {
  done(answerTypeOf(request) ? undefined : new Refusal('neither-acceptable'));
}

/** A hook for routes that read JSON, before the body is read. */
export function readsJson({ headers }: FastifyRequest, _: unknown, done: Done): void {
  const plain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
  done(plain && isUtf8Json(headers['content-type']) ? undefined : new Refusal('unsupported-type'));
}
