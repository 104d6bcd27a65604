import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

export interface OpenApiOptions {
  version: string;
  publicUrl: string | null;
}

// The page's own files and nothing from outside; its script sets style attributes.
const DOCS_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const EXAMPLES = {
  'asks a stranger for a referral': {
    value: {
      text: 'Hi Dana,\n\nCould you refer me for the analyst opening on your team?\n\nBest,\nBo',
      channel: 'linkedin-message',
      recipient: { name: 'Dana', role: 'Data lead', type: 'peer', relationship: 'stranger' },
    },
  },
  'offers something first': {
    value: {
      text: 'Hi Dana,\n\nYour talk on churn models changed how I label cohorts. I wrote up what went wrong when we tried it on 40,000 accounts; happy to send you the notes.\n\nHow did you choose the 30-day window?\n\nBest,\nBo',
      channel: 'email',
      subject: 'Your 30-day churn window',
      recipient: { name: 'Dana' },
      sender: { name: 'Bo' },
    },
  },
};

/** Must be called before the routes that it describes are registered. Only routes with a tag are shown. */
export async function describeApi(app: FastifyInstance, { version, publicUrl }: OpenApiOptions): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rapport',
        version,
        description:
          'An outreach coach: says kindly and exactly how a message will feel to its reader, before it is sent, and writes it anew.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: publicUrl ?? '/' }],
      tags: [
        { name: 'critiques', description: 'What the reader of a draft will feel, and why' },
        { name: 'rewrites', description: 'The draft as it could be sent, proved against what its writer gave' },
        { name: 'rules', description: 'What is looked for, and what it rests on' },
        { name: 'service' },
      ],
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      addExamples(tidy(jsonSchemaTransformObject(document) as unknown as OpenApi)) as never,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_CSP,
    theme: { title: 'Rapport API' },
    uiConfig: { layout: 'BaseLayout', deepLinking: true, docExpansion: 'list', tryItOutEnabled: true },
  });
  app.get('/openapi.json', { schema: { hide: true } }, (_, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
}

type Schemas = Record<string, unknown>;
type Operation = { operationId?: string; requestBody?: { content: Record<string, { examples?: unknown }> } };
interface OpenApi {
  components: { schemas: Schemas };
  paths: Record<string, Record<string, Operation>>;
}

const refsIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);

/**
 * Every noun arrives twice, as it is read (`DraftInput`) and as it is written (`Draft`), and with all those that
 * no route has. One of each is enough where both are the same.
 */
function tidy(document: OpenApi): OpenApi {
  const { schemas } = document.components;
  const isTwin = (name: string): boolean =>
    JSON.stringify(schemas[`${name}Input`])?.replaceAll(/Input"/g, '"') === JSON.stringify(schemas[name]);
  const single: OpenApi = JSON.parse(
    JSON.stringify(document).replaceAll(/(?<=#\/components\/schemas\/)(\w+)Input(?=")/g, (ref, name) =>
      isTwin(name) ? name : ref,
    ),
  );
  const used = new Set(refsIn(single.paths));
  for (const name of used) for (const ref of refsIn(single.components.schemas[name])) used.add(ref);
  single.components.schemas = Object.fromEntries(
    [...used].sort().map((name) => [name, single.components.schemas[name]]),
  );
  return single;
}

function addExamples(document: OpenApi): OpenApi {
  for (const path of ['/v1/critiques', '/v1/rewrites']) {
    const body = document.paths[path]?.['post']?.requestBody?.content['application/json'];
    if (body) body.examples = EXAMPLES;
  }
  return document;
}
