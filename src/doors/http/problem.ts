import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/** Where in the body something is wrong (a JSON pointer, RFC 6901), and what. Never what stands there. */
export const FieldError = z
  .object({ pointer: z.string().meta({ examples: ['/recipient/type'] }), message: z.string() })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

/** What every error answers, as RFC 9457 has it. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'The request’s id, as it stands in the log' }),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** Every way to be refused: its status and its whole text. No other text reaches a caller. */
export const PROBLEMS = {
  'bad-request': {
    status: 400,
    detail: 'The request is not well-formed HTTP, or has a header twice that must be single.',
  },
  'bad-url': { status: 400, detail: 'The path is not well-formed.' },
  'malformed-json': { status: 400, detail: 'The body is not JSON in UTF-8.' },
  'excessive-json': { status: 400, detail: 'The body nests too deep, has too many keys, or a number out of range.' },
  'invalid-fields': { status: 400, detail: 'Some fields are not as they should be; `errors` says which and why.' },
  'not-found': { status: 404, detail: 'There is nothing at this path.' },
  'unknown-rule': { status: 404, detail: 'There is no rule of this name; GET /v1/rules lists them.' },
  'method-not-allowed': { status: 405, detail: 'This path has other methods; the Allow header lists them.' },
  'not-acceptable': { status: 406, detail: 'The answer is application/json, which the Accept header rules out.' },
  'neither-acceptable': {
    status: 406,
    detail: 'The answer is application/json or text/event-stream, and the Accept header rules out both.',
  },
  'too-slow': { status: 408, detail: 'The request took too long to arrive.' },
  'too-large': { status: 413, detail: 'The body is larger than this service reads.' },
  'unsupported-type': { status: 415, detail: 'Send application/json in UTF-8, without a content encoding.' },
  'expectation-failed': { status: 417, detail: 'The only expectation that is met is 100-continue.' },
  'out-of-order': { status: 422, detail: 'The times of the conversation run backwards; `errors` says where.' },
  'headers-too-large': { status: 431, detail: 'The header is larger than this service reads.' },
  internal: { status: 500, detail: 'Something broke here; it is logged under this request’s id.' },
} as const satisfies Record<string, { status: number; detail: string }>;
export type ProblemKind = keyof typeof PROBLEMS;

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Thrown to refuse a request: the one kind of error whose meaning reaches the caller. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly errors: readonly FieldError[];

  constructor(kind: ProblemKind, errors: readonly FieldError[] = []) {
    super(kind);
    this.kind = kind;
    this.errors = errors;
  }
}

export function problemOf(kind: ProblemKind, instance: string, errors: readonly FieldError[] = []): Problem {
  const { status, detail } = PROBLEMS[kind];
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? '', status, detail, instance };
  return errors.length > 0 ? { ...problem, errors: [...errors] } : problem;
}

export function sendProblem(reply: FastifyReply, kind: ProblemKind, errors?: readonly FieldError[]): FastifyReply {
  return reply
    .code(PROBLEMS[kind].status)
    .header('cache-control', 'no-store')
    .header('content-type', PROBLEM_TYPE)
    .send(JSON.stringify(problemOf(kind, reply.request.id, errors)));
}

/** For a route's OpenAPI: its answer. */
export const jsonResponse = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema } } },
});

/** For a route's OpenAPI: the errors that it may answer. */
export const problemResponses = (...kinds: ProblemKind[]) => {
  const byStatus = Map.groupBy(kinds, (kind) => PROBLEMS[kind].status);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((kind) => PROBLEMS[kind].detail).join(' Or: '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
};
