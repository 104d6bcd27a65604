import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { type LoggerOptions, stdTimeFunctions } from 'pino';

/**
 * Whatever a log line may carry: never a byte of a draft, a URL or an error's message, since any of them may hold
 * what a user wrote. Redaction by path cannot promise that, so lines are made of what is known to be safe.
 */
export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  base: null,
  timestamp: stdTimeFunctions.isoTime,
  serializers: { err: errorView, req: () => undefined, res: () => undefined },
  hooks: {
    // pino takes an error's message for the line's text where no other is given, and fastify does so itself.
    logMethod(args, method) {
      const [first, text] = args as unknown[];
      const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err;
      if (!(error instanceof Error)) return method.apply(this, args);
      const own = typeof text === 'string' && text !== error.message ? text : 'error';
      return method.apply(this, [first === error ? { err: error } : first, own] as unknown as typeof args);
    },
  },
});

export interface ErrorView {
  type: string;
  code?: string;
  /** Where it happened: the stack without the message at its head. */
  at: string[];
  cause?: Omit<ErrorView, 'cause'>;
}

/** What may be told of an error: its class, its code and where it happened. */
export function errorView(error: unknown): ErrorView {
  const view = partsOf(error);
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? view : { ...view, cause: partsOf(cause) };
}

function partsOf(error: unknown): Omit<ErrorView, 'cause'> {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const code = (error as { code?: unknown }).code;
  const stack = error.stack ?? '';
  const head = stack.indexOf(error.message);
  // A message that is not in the stack was changed since, and the old one cannot be told from the frames.
  const frames = head < 0 ? '' : stack.slice(head + error.message.length);
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? { code } : {}),
    at: frames.match(/(?<=^ {4}at ).+$/gm) ?? [],
  };
}

/** One line a request, told by its route's pattern and not its URL. */
export class RequestLog extends LogController {
  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(error ? { cut: true } : {}),
    };
    if (reply.statusCode >= 500) reply.log.error(line, 'request');
    else reply.log.info(line, 'request');
  }

  override streamError(error: Error, _: FastifyRequest, reply: FastifyReply): void {
    reply.log.info({ err: error }, 'answer cut off');
  }

  override writeHeadError(error: Error, _: FastifyRequest, reply: FastifyReply): void {
    reply.log.error({ err: error }, 'answer not written');
  }

  override serializerError(error: Error, _: FastifyRequest, reply: FastifyReply): void {
    reply.log.error({ err: error }, 'answer not serialised');
  }

  override incomingRequest(): void {}
  override defaultErrorLog(): void {}
  override routeNotFound(): void {}
  override serviceUnavailable(): void {}
}
