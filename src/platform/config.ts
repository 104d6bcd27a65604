import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import type { ModelSettings } from '../model/client.ts';

/** How long a client may take, in milliseconds. Not settings: tests pass shorter ones. */
export interface Timeouts {
  /** For the header of a request. */
  headers: number;
  /** For the whole request, its body included; answered 408. */
  request: number;
  /** How often the two above are looked at. */
  check: number;
  /** Between two requests of a connection. */
  keepAlive: number;
  /** Without a byte either way: frees the socket of a client that no longer reads its answer. */
  idle: number;
}

export const TIMEOUTS: Timeouts = { headers: 5_000, request: 10_000, check: 1_000, keepAlive: 5_000, idle: 30_000 };

export interface Config {
  port: number;
  host: string;
  /** Bytes of a request body. */
  bodyLimit: number;
  logLevel: string;
  /** Where callers find this service, without a slash at its end; null where it was not said. */
  publicUrl: string | null;
  /** Addresses and networks whose X-Forwarded-* headers are believed. */
  trustProxy: string[];
  timeouts: Timeouts;
  /** The server that completes chats; null where neither key nor address of one is set: nothing leaves this process. */
  model: ModelSettings | null;
}

const OPENAI = 'https://api.openai.com/v1';
const DEFAULT_MODEL = 'gpt-5.4-mini';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function wholeNumber(min: number, max: number) {
  const error = `must be a whole number from ${min} to ${max}`;
  const inRange = z.number().min(min, { error }).max(max, { error });
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(inRange);
}

function publicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

const PRIVATE = new BlockList();
for (const [address, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(address, prefix);
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** Whether drafts may go there unencrypted: this machine, a private network, or a name that only such a one knows. */
function isNear(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  return family === 0 ? !host.includes('.') : PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

function modelAddress(text: string): boolean {
  if (!publicAddress(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isNear(hostname);
}

function network(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (rest.length > 0 || bits === 0) return false;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits);
}

const listOf = (text: string): string[] => (text.trim() === '' ? [] : text.split(',').map((entry) => entry.trim()));

// Names and rules only: a message must never quote a value, which may be a secret put into the wrong variable.
const Environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3_000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, { error: 'must be a host name or an IP address' })
    .default('127.0.0.1'),
  BODY_LIMIT: wholeNumber(1, 104_857_600).default(65_536),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  PUBLIC_URL: z
    .string()
    .refine((text) => text === '' || publicAddress(text), {
      error: 'must be an http or https URL without user, query or fragment',
    })
    .default(''),
  TRUST_PROXY: z
    .string()
    .transform(listOf)
    .refine((list) => list.every(network), {
      error: 'must be IP addresses or networks (such as 10.0.0.0/8), separated by commas',
    })
    .default([]),
  OPENAI_BASE_URL: z
    .string()
    .refine((text) => text === '' || modelAddress(text), {
      error:
        'must be an https URL (http: only of a loopback or private address or a host name without a dot) without user, query or fragment',
    })
    .default(''),
  OPENAI_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{0,1000}$/, { error: 'must be printable ASCII without spaces or line ends' })
    .default(''),
  OPENAI_MODEL: z
    .string()
    .regex(/^(?:\S|\S[ -~]{0,200}\S)?$/, { error: 'must be the name of a model' })
    .default(''),
  MODEL_TIMEOUT_MS: wholeNumber(100, 1_500_000).default(20_000),
  MODEL_CONCURRENCY: wholeNumber(1, 1_000).default(8),
  MODEL_DAILY_TOKEN_BUDGET: wholeNumber(0, 999_999_999).optional(),
});

function modelOf(read: z.output<typeof Environment>): ModelSettings | null {
  const { OPENAI_BASE_URL: address, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model } = read;
  if (address === '' && apiKey === '') return null;
  return {
    baseURL: address === '' ? OPENAI : withoutSlash(new URL(address).href),
    apiKey,
    model: model === '' ? DEFAULT_MODEL : model,
    timeoutMs: read.MODEL_TIMEOUT_MS,
    concurrency: read.MODEL_CONCURRENCY,
    dailyTokenBudget: read.MODEL_DAILY_TOKEN_BUDGET ?? null,
  };
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; reason: string };

const withoutSlash = (url: string): string => (url.endsWith('/') ? withoutSlash(url.slice(0, -1)) : url);

/**
 * The settings, from the environment: the one place that reads it. Variables that are not set have their defaults; of
 * those that are wrong, `reason` says in one line which and why, and never what they hold.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ConfigResult {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const wrong = new Map(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
    return { ok: false, reason: [...wrong].map(([name, message]) => `${name} ${message}`).join('; ') };
  }
  const { PORT, HOST, BODY_LIMIT, LOG_LEVEL, PUBLIC_URL, TRUST_PROXY } = read.data;
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      bodyLimit: BODY_LIMIT,
      logLevel: LOG_LEVEL,
      publicUrl: PUBLIC_URL === '' ? null : withoutSlash(PUBLIC_URL),
      trustProxy: TRUST_PROXY,
      timeouts: TIMEOUTS,
      model: modelOf(read.data),
    },
  };
}
