import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/index.ts';
import { json, service } from './service.ts';

const { app } = service();

describe('a path', () => {
  it.each([
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['GET', '/v1/critiques/1'],
    ['GET', '/v1/rules/no-such-rule'],
    ['GET', '/rules/no-such-rule'],
    ['GET', `/v1/rules/${'x'.repeat(5_000)}`],
    ['GET', '/v1/rules/__proto__'],
    ['GET', '/docs/static/no-such-file'],
    ['GET', '/docs/static/..%2f..%2fpackage.json'],
  ] as const)('that leads nowhere is 404: %s %s', async (method, url) => {
    const answer = await app.inject({ method, url });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
    });
  });

  it('that leads nowhere is 404 whatever is sent there', async () => {
    const answer = await app.inject({ ...json('{"broken'), url: '/nothing' });
    expect(answer.statusCode).toBe(404);
    const untyped = await app.inject({ ...json('x'), url: '/nothing', headers: { 'content-type': 'x' } });
    expect(untyped.statusCode).toBe(404);
  });

  it.each([
    ['GET', '/v1/critiques', 'POST'],
    ['HEAD', '/v1/critiques', 'POST'],
    ['PUT', '/v1/critiques', 'POST'],
    ['OPTIONS', '/v1/critiques', 'POST'],
    ['DELETE', '/v1/critiques?x=1', 'POST'],
    ['GET', '/v1/rewrites', 'POST'],
    ['POST', '/v1/rules', 'GET, HEAD'],
    ['PATCH', '/v1/rules/no-offer', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/docs', 'GET, HEAD'],
    ['TRACE' as 'GET', '/healthz', 'GET, HEAD'],
    ['QUERY' as 'GET', '/healthz', 'GET, HEAD'],
  ] as const)('with other methods is 405 and says which: %s %s', async (method, url, allow) => {
    const answer = await app.inject({ method, url });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers).toMatchObject({ allow, 'cache-control': 'no-store' });
  });

  it('that is not well-formed is 400, as a problem', async () => {
    const answer = await app.inject('/v1/rules/%zz');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toBe('The path is not well-formed.');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
});

describe('every answer', () => {
  it.each(['/', '/rules', '/v1/rules', '/healthz', '/openapi.json', '/docs', '/nothing', '/%zz', '/pages.css'])(
    'has the fixed security headers: %s',
    async (url) => {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('has nothing but a header for HEAD', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/healthz' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('');
    expect(answer.headers['content-length']).toBe('15');
  });
});

describe('GET /healthz', () => {
  it('says that the process lives, to whoever asks however', async () => {
    const answer = await app.inject({ url: '/healthz', headers: { accept: 'text/html' } });
    expect(answer.json()).toEqual({ status: 'ok' });
  });
});

describe('GET /v1/rules', () => {
  it('lists every rule in the catalogue’s order, with the keys of the contract', async () => {
    const { rules } = (await app.inject('/v1/rules')).json();
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of rules)
      expect(Object.keys(rule)).toEqual([
        ...['id', 'title', 'summary', 'why', 'severity', 'principle', 'evidence', 'examples', 'docs'],
      ]);
  });

  it('shows examples as somebody would write them, without the marks of their test', async () => {
    const { body } = await app.inject('/v1/rules');
    expect(body).not.toMatch(/[«»]/);
  });

  it('has each rule on its own too, and a page where `docs` says', async () => {
    const { rules } = (await app.inject('/v1/rules')).json();
    for (const rule of rules) {
      expect((await app.inject(`/v1/rules/${rule.id}`)).json()).toEqual(rule);
      expect((await app.inject(rule.docs)).statusCode).toBe(200);
    }
  });

  it('is 406 where JSON is not accepted', async () => {
    for (const url of ['/v1/rules', '/v1/rules/no-offer', '/v1/evidence'])
      expect((await app.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(406);
  });
});

describe('GET /v1/evidence', () => {
  it('lists all that rules cite, each with grade, caveat and source', async () => {
    const { evidence } = (await app.inject('/v1/evidence')).json();
    const ids = evidence.map(({ id }: { id: string }) => id);
    for (const cited of RULES.flatMap((rule) => rule.evidence)) expect(ids).toContain(cited);
    for (const entry of evidence) {
      expect(Object.keys(entry)).toEqual(['id', 'claim', 'grade', 'caveat', 'source']);
      for (const value of Object.values(entry)) expect(value).not.toBe('');
    }
  });
});

describe('GET /openapi.json', () => {
  it('describes every route of the API and no page', async () => {
    const document = (await app.inject('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('1.2.3');
    expect(Object.keys(document.paths).sort()).toEqual([
      ...['/healthz', '/v1/critiques', '/v1/evidence', '/v1/rewrites', '/v1/rules', '/v1/rules/{id}'],
    ]);
  });

  it('has every noun once, and none that nothing refers to', async () => {
    const { body } = await app.inject('/openapi.json');
    const names = Object.keys(JSON.parse(body).components.schemas);
    expect(names).toContain('Draft');
    expect(names.filter((name) => name.endsWith('Input'))).toEqual([]);
    for (const name of names) expect(body).toContain(`"#/components/schemas/${name}"`);
    for (const [, ref] of body.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(names).toContain(ref);
  });

  it.each(['/v1/critiques', '/v1/rewrites'])('gives examples that the service takes: %s', async (url) => {
    const document = (await app.inject('/openapi.json')).json();
    const { examples } = document.paths[url].post.requestBody.content['application/json'];
    const drafts = Object.values(examples) as { value: unknown }[];
    expect(drafts.length).toBeGreaterThan(0);
    for (const { value } of drafts) expect((await app.inject({ ...json(value), url })).statusCode).toBe(200);
  });

  it('says that a rewrite comes as JSON or as events', async () => {
    const document = (await app.inject('/openapi.json')).json();
    const { content } = document.paths['/v1/rewrites'].post.responses[200];
    expect(Object.keys(content)).toEqual(['application/json', 'text/event-stream']);
    expect(content['application/json'].schema).toEqual({ $ref: '#/components/schemas/RewriteAnswer' });
    expect(content['text/event-stream'].schema.description).toContain('provisional');
  });

  it('names the service’s public address where it is known', async () => {
    const there = service({ config: { publicUrl: 'https://coach.example' } });
    const document = (await there.app.inject('/openapi.json')).json();
    expect(document.servers).toEqual([{ url: 'https://coach.example' }]);
  });
});

describe('GET /docs', () => {
  it('is a page that needs nothing from outside', async () => {
    const page = await app.inject('/docs');
    expect(page.statusCode).toBe(200);
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await app.inject(link)).statusCode).toBe(200);
    expect(page.headers['content-security-policy']).not.toMatch(/https?:|upgrade-insecure/);
  });
});
