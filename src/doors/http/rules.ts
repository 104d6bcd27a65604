import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { catalogue, RuleView } from '../../core/catalogue.ts';
import { answersJson } from './negotiation.ts';
import { jsonResponse, problemResponses, Refusal } from './problem.ts';

const CACHE = 'public, max-age=300';

export const rules: FastifyPluginAsyncZod = async (app) => {
  const rules = catalogue();

  app.get(
    '/v1/rules',
    {
      onRequest: answersJson,
      schema: {
        tags: ['rules'],
        operationId: 'listRules',
        summary: 'Every rule',
        response: {
          ...jsonResponse('In the catalogue’s order', z.object({ rules: z.array(RuleView) })),
          ...problemResponses('not-acceptable'),
        },
      },
    },
    (_, reply) => {
      reply.header('cache-control', CACHE).send({ rules });
    },
  );

  app.get(
    '/v1/rules/:id',
    {
      onRequest: answersJson,
      schema: {
        tags: ['rules'],
        operationId: 'readRule',
        summary: 'One rule',
        params: z.object({ id: z.string() }),
        response: {
          ...jsonResponse('The rule', RuleView),
          ...problemResponses('unknown-rule', 'not-acceptable'),
        },
      },
    },
    (request, reply) => {
      const rule = rules.find(({ id }) => id === request.params.id);
      if (!rule) throw new Refusal('unknown-rule');
      reply.header('cache-control', CACHE).send(rule);
    },
  );
};
