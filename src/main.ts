import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { destination, pino } from 'pino';
import { buildApp } from './app.ts';
import { rewriteByRules } from './core/rewriter.ts';
import { type Config, readConfig } from './platform/config.ts';
import { errorView, loggerOptions } from './platform/log.ts';

const EX_CONFIG = 78;
const LONGEST_DRAIN_MS = 25_000;

function refuseToStart(reason: string): never {
  process.stderr.write(`Rapport cannot start: ${reason}\n`);
  process.exit(EX_CONFIG);
}

function urlOf({ publicUrl, host }: Config, port: number): string {
  if (publicUrl) return publicUrl;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

const settings = readConfig();
if (!settings.ok) refuseToStart(settings.reason);
const { config } = settings;
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Where whoever reads the log falls behind, lines are dropped, not requests. `flush` waits for nothing at a minLength of 0.
const log = destination({ sync: false, minLength: 1, maxLength: 1_048_576 });
const logger = pino(loggerOptions(config.logLevel), log);
process.on('uncaughtException', (error) => {
  // Node's own report would print the error's message, which may hold what a user wrote.
  process.stderr.write(`Rapport broke: ${JSON.stringify(errorView(error))}\n`);
  process.exit(1);
});

// The first critique and the first rewrite of a process take a second, all others milliseconds.
rewriteByRules({
  text: 'Hi Dana, I am looking for a new role. Could you refer me for the opening on your team? Thanks, Bo',
});
const app = buildApp({ config, logger, version });
await app.ready();
app.server.listen(config.port, config.host);
await once(app.server, 'listening').catch(({ code }: NodeJS.ErrnoException) =>
  refuseToStart(`PORT ${config.port} and HOST ${config.host} cannot be listened at (${code})`),
);
const url = urlOf(config, (app.server.address() as AddressInfo).port);
logger.info({ url, version }, `Rapport listens at ${url} and is open: no key is asked for`);

let draining = false;
async function onSignal(): Promise<void> {
  if (draining) process.exit(1);
  draining = true;
  setTimeout(() => process.exit(1), LONGEST_DRAIN_MS).unref();
  logger.info('draining');
  await app.close();
  logger.info('stopped');
  // `exit` would write the last lines too, and wait for ever for a reader that is stuck.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1_000);
  logger.flush(() => process.exit(0));
}
process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
