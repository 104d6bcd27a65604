import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { buildApp, type Dependencies } from '../../../src/app.ts';
import { type Config, readConfig } from '../../../src/platform/config.ts';
import { loggerOptions } from '../../../src/platform/log.ts';

const defaults = readConfig({});
if (!defaults.ok) throw new Error(defaults.reason);
export const CONFIG: Config = defaults.config;

/** The service with its log caught, down to the last level. */
export function service({
  config = {},
  ...rest
}: { config?: Partial<Config> } & Pick<Dependencies, 'critique' | 'writer'> = {}) {
  const lines: string[] = [];
  const logger = pino(loggerOptions('trace'), caught(lines));
  return { app: buildApp({ config: { ...CONFIG, ...config }, logger, version: '1.2.3', ...rest }), lines };
}

export const caught = (lines: string[]): Writable =>
  new Writable({
    write(line, _, done) {
      lines.push(String(line));
      done();
    },
  });

export const json = (body: unknown) => ({
  method: 'POST' as const,
  url: '/v1/critiques',
  headers: { 'content-type': 'application/json' },
  payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
});

/** Sends bytes as they are, and answers all that comes back until the other side closes. */
export function exchange(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}

export const portOf = (address: string): number => Number(new URL(address).port);
