import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { critique as coach } from './core/coach.ts';
import type { RewriteWriter } from './core/rewrite.ts';
import { rewriteByRules } from './core/rewriter.ts';
import { guard } from './doors/http/guard.ts';
import { httpDoor } from './doors/http/index.ts';
import { onClientError, onError, onExpectation, onFrameworkError, onNotFound } from './doors/http/refusals.ts';
import type { Config } from './platform/config.ts';
import { RequestLog } from './platform/log.ts';

export interface Dependencies {
  config: Config;
  logger: FastifyBaseLogger;
  version: string;
  critique?: typeof coach;
  writer?: RewriteWriter;
}

/** Who writes where there is no model. */
const embedded: RewriteWriter = { rewrite: async (request) => rewriteByRules(request) };

/** The service, built from its dependencies: it neither listens nor reads the environment. `close()` drains it. */
export function buildApp({
  config,
  logger,
  version,
  critique = coach,
  writer = embedded,
}: Dependencies): FastifyInstance {
  const { timeouts } = config;
  const app = Fastify({
    loggerInstance: logger,
    logController: new RequestLog(),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    bodyLimit: config.bodyLimit,
    return503OnClosing: false,
    connectionTimeout: timeouts.idle,
    keepAliveTimeout: timeouts.keepAlive,
    requestTimeout: timeouts.request,
    // Fastify sets the request's timeout after node has read these: node swaps the two where the header's is longer,
    // and looks at them every 30 s only, so a stalled body would hold its socket for a minute.
    http: {
      headersTimeout: timeouts.headers,
      connectionsCheckingInterval: timeouts.check,
      maxHeaderSize: 16_384,
      // Refused by the guard instead, with a problem like any other.
      requireHostHeader: false,
    },
    frameworkErrors: onFrameworkError,
    clientErrorHandler: onClientError,
  });
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', guard);
  app.setErrorHandler(onError);
  const notFound = onNotFound(app);
  app.setNotFoundHandler(notFound);
  // At once, so that a body sent to nowhere is neither read nor judged.
  app.addHook('onRequest', (request, reply, done) => (request.is404 ? notFound(request, reply) : done()));
  app.server.on('checkExpectation', onExpectation);
  drainOnClose(app);
  app.register(httpDoor, { critique, writer, version, publicUrl: config.publicUrl, port: config.port });
  return app;
}

/**
 * Lets requests in flight end and their connections with them: `close()` alone waits for clients that keep theirs
 * alive (74 s, measured).
 */
function drainOnClose(app: FastifyInstance): void {
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', (done) => {
    sweep = setInterval(() => app.server.closeIdleConnections(), 250);
    done();
  });
  app.addHook('onSend', (_, reply, __, done) => {
    if (sweep) reply.header('connection', 'close');
    done();
  });
  app.addHook('onClose', (_, done) => {
    clearInterval(sweep);
    done();
  });
}
