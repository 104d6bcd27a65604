import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { AUTHORITY, EXPIRED, GOOD, KEY, OTHER_HOST, SELF_SIGNED } from './limits/certificates.ts';
import { clientOf } from './limits/opened.ts';
import { completion } from './upstream.ts';

const trusted = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([AUTHORITY]));
afterAll(() => setDefaultCACertificates(trusted));

/** A server with that certificate, and what it was sent. */
async function secure(cert: string): Promise<{ baseURL: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer({ key: KEY, cert }, (request, response) => {
    received.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end(JSON.stringify(completion()));
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseURL: `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, received };
}

it('a server with a good certificate is talked to', async () => {
  const { baseURL } = await secure(GOOD);
  expect(await clientOf(baseURL).call()).toMatchObject({ ok: true });
});

it.each([
  ['expired', EXPIRED],
  ['of another host', OTHER_HOST],
  ['signed by itself', SELF_SIGNED],
])('a server whose certificate is %s hears nothing, and is not asked again (L31)', async (_, certificate) => {
  const { baseURL, received } = await secure(certificate);
  const { call, attempts } = clientOf(baseURL);
  expect(await call()).toEqual({ ok: false, failure: 'model-unavailable', attempts: 1 });
  expect(attempts.map(({ code }) => code)).toEqual(['certificate']);
  expect(received).toEqual([]);
});
