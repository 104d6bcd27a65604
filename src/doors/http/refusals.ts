import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { guard, SECURITY_HEADERS } from './guard.ts';
import {
  type FieldError,
  PROBLEM_TYPE,
  PROBLEMS,
  type ProblemKind,
  problemOf,
  Refusal,
  sendProblem,
} from './problem.ts';

const BY_CODE: Record<string, ProblemKind> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_ERR_BAD_URL: 'bad-url',
};

function kindOf(error: unknown): ProblemKind {
  if (error instanceof Refusal) return error.kind;
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  return BY_CODE[code] ?? (statusCode >= 400 && statusCode < 500 ? 'bad-request' : 'internal');
}

/** What a caller may be told of an error; one that is ours is logged. */
export function reported(
  error: unknown,
  { log }: FastifyRequest,
): { kind: ProblemKind; errors: readonly FieldError[] } {
  const kind = kindOf(error);
  if (PROBLEMS[kind].status >= 500) log.error({ err: error }, 'request failed');
  return { kind, errors: error instanceof Refusal ? error.errors : [] };
}

/** Fastify's error handler: whatever was thrown, only a text of the table goes out. */
export function onError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { kind, errors } = reported(error, request);
  if (kind === 'bad-request' || kind === 'headers-too-large') reply.header('connection', 'close');
  else closeAfterUnread(request, reply);
  sendProblem(reply, kind, errors);
}

/** Where there is no route: a path that is known under other methods is 405, not 404. */
export function onNotFound(app: FastifyInstance) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const allowed = app.supportedMethods.filter((method) => app.findRoute({ method, url: request.raw.url ?? '' }));
    closeAfterUnread(request, reply);
    // A route of this very method found nothing under the path, a file for one.
    if (allowed.length === 0 || allowed.includes(request.method)) sendProblem(reply, 'not-found');
    else sendProblem(reply.header('allow', allowed.sort().join(', ')), 'method-not-allowed');
  };
}

/** What fastify refuses before there is a route. */
export function onFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  guard(request, reply, (fault) => onError(fault ?? error, request, reply));
  request.log.info({ method: request.method, route: null, status: reply.statusCode }, 'request');
}

const DISCARDED_BYTES = 4_194_304;

/**
 * What is left of a refused body is read and thrown away, so that a client which sends before it listens gets its
 * answer and keeps its connection; not a body of unknown or great length. (Fastify closes after any refused body.)
 */
function closeAfterUnread({ raw }: FastifyRequest, reply: FastifyReply): void {
  const length = Number(raw.headers['content-length'] ?? 0);
  const ends = raw.complete || (raw.headers['transfer-encoding'] === undefined && length <= DISCARDED_BYTES);
  if (!ends) reply.header('connection', 'close');
  else if (reply.hasHeader('connection')) reply.removeHeader('connection');
}

const BY_NODE_CODE: Record<string, ProblemKind> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
};

/** What node refuses before there is a request, or while its body arrives: answered on the bare socket, then closed. */
export function onClientError(
  this: { log: FastifyBaseLogger },
  error: Error & { code?: string },
  socket: Socket,
): void {
  const underway = (socket as { _httpMessage?: { headersSent: boolean } })._httpMessage;
  if (error.code === 'ECONNRESET' || !socket.writable || underway?.headersSent) {
    socket.destroy();
    return;
  }
  const { id, status, headers, body } = bareAnswer(BY_NODE_CODE[error.code ?? ''] ?? 'bad-request');
  this.log.info({ reqId: id, status, code: error.code ?? null }, 'not a request');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
}

/** An Expect header other than 100-continue, which node keeps from fastify. */
export function onExpectation(_: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = bareAnswer('expectation-failed');
  response.writeHead(status, headers).end(body);
}

function bareAnswer(kind: ProblemKind) {
  const id = randomUUID();
  const body = JSON.stringify(problemOf(kind, id));
  const headers = {
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  return { id, status: PROBLEMS[kind].status, headers, body };
}
