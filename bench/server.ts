// One of the two services that are compared, as a process of its own: `node bench/server.ts rapport|bare`.
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { destination, pino } from 'pino';
import { buildApp } from '../src/app.ts';
import { critique, type Draft } from '../src/core/index.ts';
import { readConfig } from '../src/platform/config.ts';
import { loggerOptions } from '../src/platform/log.ts';

export type ServerKind = 'rapport' | 'bare';
/** What a server says of itself: once when it listens, and then whenever it is asked. */
export interface ServerState {
  port: number;
  /** Microseconds of the processor since its start. */
  processor: number;
  /** Bytes. */
  resident: number;
}

/** As `main.ts` has it, its log included. */
function rapport(): FastifyInstance {
  const settings = readConfig({});
  if (!settings.ok) throw new Error(settings.reason);
  const { config } = settings;
  const logger = pino(loggerOptions(config.logLevel), destination({ sync: false, minLength: 1, maxLength: 1_048_576 }));
  return buildApp({ config, logger, version: '0.0.0' });
}

/** The same judgement and the same bytes with nothing around them: no validation, no headers, no log. */
function bare(): FastifyInstance {
  const app = Fastify();
  app.post<{ Body: Draft }>('/v1/critiques', (request, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(critique(request.body)));
  });
  return app;
}

const app = process.argv[2] === 'bare' ? bare() : rapport();
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;

function tell(): void {
  const { user, system } = process.cpuUsage();
  process.send?.({ port, processor: user + system, resident: process.memoryUsage().rss } satisfies ServerState);
}

process.on('message', tell).on('disconnect', () => process.exit(0));
tell();
