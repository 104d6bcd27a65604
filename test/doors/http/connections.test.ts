import { connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONFIG, exchange, portOf, service } from './service.ts';

const SHORT = { headers: 300, request: 500, check: 50, keepAlive: 200, idle: 1_000 };
const draft = JSON.stringify({ text: 'Hi Dana' });
const post = (length = draft.length): string =>
  `POST /v1/critiques HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

const open: FastifyInstance[] = [];
const listen = async (app: FastifyInstance): Promise<number> => {
  open.push(app);
  return portOf(await app.listen({ port: 0, host: '127.0.0.1' }));
};
const short = () => service({ config: { timeouts: SHORT } });
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

/** How long until the other side closes, and what it said; bytes are sent one after another, `every` ms apart. */
async function drip(port: number, bytes: readonly string[], every: number): Promise<{ answer: string; after: number }> {
  const start = performance.now();
  const answer = await new Promise<string>((resolve) => {
    let [said, at] = ['', 0];
    const socket: Socket = connect(port, '127.0.0.1');
    const timer = setInterval(() => {
      if (at < bytes.length && socket.writable) socket.write(bytes[at]!);
      at += 1;
    }, every);
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(said);
    });
  });
  return { answer, after: performance.now() - start };
}

describe('a slow client', () => {
  it.each<[string, string[]]>([
    ['whose header stalls', ['POST /v1/critiques HTTP/1.1\r\nhost: x\r\n']],
    [
      'whose header drips',
      [...'POST /v1/critiques HTTP/1.1\r\nhost: x\r\nx: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ],
    ['whose body stalls', [post(), draft.slice(0, 5)]],
    ['whose body never begins', [post()]],
    ['whose body drips', [post(1_000), ...'x'.repeat(100)]],
  ])('is answered 408 and cut off: one %s', async (_, bytes) => {
    const { answer, after } = await drip(await listen(short().app), bytes, 20);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('content-type: application/problem+json');
    expect(answer).toContain('cache-control: no-store');
    expect(answer).toContain('connection: close');
    expect(after).toBeLessThan(1_500);
  });

  it('would hold its socket with the request’s timeout alone', async () => {
    const plain = Fastify({ requestTimeout: SHORT.request });
    plain.post('/v1/critiques', () => 'ok');
    const port = await listen(plain);
    const cut = await Promise.race([
      drip(port, [post(), draft.slice(0, 5)], 20).then(() => true),
      new Promise((resolve) => setTimeout(resolve, 1_500, false)),
    ]);
    expect(cut).toBe(false);
    plain.server.closeAllConnections();
  });

  it('is cut off where it does not read its answer', async () => {
    const app = short().app;
    const port = await listen(app);
    const socket = connect(port, '127.0.0.1').pause();
    socket.on('error', () => {});
    socket.write('GET /docs/static/swagger-ui-bundle.js HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(20));
    const closed = new Promise<void>((resolve) => {
      app.server.once('connection', (there) => there.once('close', () => resolve()));
    });
    await expect(closed).resolves.toBeUndefined();
    socket.destroy();
  });

  it('does not hold up another', async () => {
    const port = await listen(short().app);
    const slow = Array.from({ length: 50 }, () => drip(port, [post(), '{'], 20));
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(answer.status).toBe(200);
    for (const { answer } of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('a request that is not well-formed', () => {
  const { app } = service();
  let port: number;
  beforeAll(async () => {
    port = portOf(await app.listen({ port: 0, host: '127.0.0.1' }));
  });
  afterAll(() => app.close());

  const typed = 'content-type: application/json\r\n';
  const closing = 'connection: close\r\n';

  it.each([
    ['two Content-Types (50)', `POST /v1/critiques HTTP/1.1\r\nhost: x\r\n${typed}${typed}content-length: 2\r\n\r\n{}`],
    ['two Hosts', 'GET /healthz HTTP/1.1\r\nhost: x\r\nHost: y\r\n\r\n'],
    ['no Host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['two lengths', 'POST /v1/critiques HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /v1/critiques HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'an odd transfer',
      `POST /v1/critiques HTTP/1.1\r\nhost: x\r\n${typed}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a broken chunk', `POST /v1/critiques HTTP/1.1\r\nhost: x\r\n${typed}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['HTTP/2.0', 'GET /healthz HTTP/2.0\r\nhost: x\r\n\r\n'],
    ['HTTP/0.9', 'GET /healthz\r\n\r\n'],
    ['bare line feeds', 'GET /healthz HTTP/1.1\nhost: x\n\n'],
    ['a folded header', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx: a\r\n b\r\n\r\n'],
    ['another method', 'BREW /pot HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['another protocol', '\u0016\u0003\u0001\u0002'],
  ])('is answered 400 and cut off: one with %s', async (_, bytes) => {
    const answer = await exchange(port, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer).toContain('cache-control: no-store');
  });

  it.each([
    ['a header of 20 kB', `GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['65 headers', `GET /healthz HTTP/1.1\r\n${'x: y\r\n'.repeat(64)}host: x\r\n\r\n`],
  ])('is answered 431 and cut off where it has %s', async (_, bytes) => {
    expect(await exchange(port, bytes)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('is answered 413 from a length alone (40), before a byte of it came', async () => {
    const answer = await exchange(port, post(1_000_000_000));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
  });

  it('is answered 413 as soon as its chunks are more than the limit (40)', async () => {
    const small = await listen(service({ config: { bodyLimit: 100 } }).app);
    const header = `POST /v1/critiques HTTP/1.1\r\nhost: x\r\n${typed}transfer-encoding: chunked\r\n\r\n`;
    expect(await exchange(small, `${header}80\r\n${' '.repeat(128)}\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is answered 417 where it expects what nobody does', async () => {
    const answer = await exchange(
      port,
      `POST /v1/critiques HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\n${typed}content-length: 2\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 417 /);
    expect(answer).toContain('content-type: application/problem+json');
  });

  it('is told from one that is only unusual', async () => {
    for (const [bytes, status] of [
      [`GET /healthz HTTP/1.0\r\n\r\n`, 200],
      [`GET http://x/healthz HTTP/1.1\r\nhost: x\r\n${closing}\r\n`, 200],
      [
        `POST /v1/critiques HTTP/1.1\r\nhost: x\r\nCONTENT-TYPE:   application/json  \r\nexpect: 100-continue\r\n${closing}content-length: ${draft.length}\r\n\r\n${draft}`,
        100,
      ],
      [`OPTIONS * HTTP/1.1\r\nhost: x\r\n${closing}\r\n`, 405],
    ] as const)
      expect(await exchange(port, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('has what is left of its body read, so that a client which sends first gets its answer', async () => {
    const body = 'x'.repeat(1_000_000);
    const last = `GET /healthz HTTP/1.1\r\nhost: x\r\n${closing}\r\n`;
    const answers = await exchange(port, post(body.length) + body + last);
    expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['413', '200']);
  });

  it('does not end the connection where only the body was wrong', async () => {
    const wrong = `${post(3)}{"a`;
    const untyped = `POST /v1/critiques HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}`;
    const last = `GET /healthz HTTP/1.1\r\nhost: x\r\n${closing}\r\n`;
    const answers = await exchange(port, wrong + untyped + last);
    expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['400', '415', '200']);
  });
});

describe('closing', () => {
  /** One request in flight on a connection that is kept alive, as a load balancer holds it. */
  async function inFlight(app: FastifyInstance): Promise<{ answered: Promise<string> }> {
    const port = await listen(app);
    const socket = connect(port, '127.0.0.1');
    socket.write(`${post()}${draft.slice(0, 5)}`);
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    const arrived = new Promise((resolve) => app.server.once('request', resolve));
    await arrived;
    setTimeout(() => socket.write(draft.slice(5)), 100);
    return { answered: new Promise((resolve) => socket.on('close', () => resolve(said))) };
  }

  it('answers what is in flight, then closes its connection at once', async () => {
    const { app } = service();
    const { answered } = await inFlight(app);
    const start = performance.now();
    await app.close();
    expect(performance.now() - start).toBeLessThan(3_000);
    const answer = await answered;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/connection: close/i);
  });

  it('closes a connection that idles', async () => {
    const { app } = service();
    const port = await listen(app);
    const idle = exchange(port, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    await fetch(`http://127.0.0.1:${port}/healthz`);
    await app.close();
    expect(await idle).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('would wait for the client with fastify as it comes', async () => {
    const app = Fastify({ keepAliveTimeout: CONFIG.timeouts.keepAlive });
    app.post('/v1/critiques', () => 'ok');
    await inFlight(app);
    const closed = await Promise.race([
      app.close().then(() => true),
      new Promise((resolve) => setTimeout(resolve, 1_000, false)),
    ]);
    expect(closed).toBe(false);
    app.server.closeAllConnections();
  });
});
