// A model's server that misbehaves on purpose: each request is answered as the script says.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  /** Settles when the connection is gone. */
  closed: Promise<void>;
}

/** Answers one request, in its own way. */
export type Answer = (exchange: { response: ServerResponse; received: Received }) => unknown;

export interface Upstream {
  /** Ends in `/v1`. */
  baseURL: string;
  /** What came, in order. */
  received: Received[];
  close(): Promise<void>;
}

/** The n-th request gets the n-th answer, and those after the last one get that again. */
export async function openUpstream(...script: [Answer, ...Answer[]]): Promise<Upstream> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const answer = script[Math.min(received.length, script.length - 1)] ?? script[0];
    const one = receive(request);
    received.push(one);
    response.on('error', () => {});
    one.body = await bodyOf(request);
    await answer({ response, received: one });
  });
  server.keepAliveTimeout = 1_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function receive({ method = '', url = '', headers, socket }: IncomingMessage): Received {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket.setMaxListeners(0).once('close', () => resolve());
  socket.on('error', () => {});
  return { method, path: url, headers, body: {}, closed };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part);
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return {};
  }
}

/** A completion as OpenAI sends it; what is given replaces its own. */
export function completion({
  content = '{"text":"Hello"}' as unknown,
  finish = 'stop' as unknown,
  usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } as unknown,
  message = {} as Record<string, unknown>,
} = {}): Record<string, unknown> {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'fake',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null, ...message }, finish_reason: finish }],
    usage,
  };
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  ({ response }) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_12345678', ...headers })
      .end(JSON.stringify(body));

export const text =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  ({ response }) =>
    response.writeHead(status, headers).end(body);

export const ok = (parts: Parameters<typeof completion>[0] = {}): Answer => json(200, completion(parts));

export const fails = (status: number, headers: Record<string, string> = {}): Answer =>
  json(status, { error: { message: 'The server had an error', type: 'server_error', code: null } }, headers);

/** Says nothing, for ever. */
export const silent: Answer = () => {};

/** The headers and a first byte, and nothing more. */
export const stalls: Answer = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
};

/** A byte now and then, without end. */
export const drips: Answer = ({ response, received }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  received.closed.then(() => clearInterval(timer));
};

export const resets: Record<'at once' | 'after the headers' | 'within the body', Answer> = {
  'at once': ({ response }) => response.socket?.resetAndDestroy(),
  'after the headers': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    setTimeout(() => response.socket?.resetAndDestroy(), 10);
  },
  'within the body': ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write(JSON.stringify(completion()).slice(0, 60));
    setTimeout(() => response.socket?.resetAndDestroy(), 10);
  },
};
