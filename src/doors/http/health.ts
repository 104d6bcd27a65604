import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { jsonResponse } from './problem.ts';

export const health: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/healthz',
    {
      schema: {
        tags: ['service'],
        operationId: 'health',
        summary: 'Whether the process lives',
        response: jsonResponse('It does', z.object({ status: z.literal('ok') })),
      },
    },
    (_, reply) => {
      reply.header('cache-control', 'no-store').send({ status: 'ok' });
    },
  );
};
