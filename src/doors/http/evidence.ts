import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Evidence, evidenceList } from '../../core/evidence.ts';
import { answersJson } from './negotiation.ts';
import { jsonResponse, problemResponses } from './problem.ts';

export const evidence: FastifyPluginAsyncZod = async (app) => {
  const evidence = evidenceList();

  app.get(
    '/v1/evidence',
    {
      onRequest: answersJson,
      schema: {
        tags: ['rules'],
        operationId: 'listEvidence',
        summary: 'The evidence that rules cite',
        description:
          'Each entry with its grade (A: randomised or large field experiment, B: peer-reviewed lab or correlational, C: vendor data, D: practitioner consensus) and the caveat to print beside it.',
        response: {
          ...jsonResponse('All of it', z.object({ evidence: z.array(Evidence) })),
          ...problemResponses('not-acceptable'),
        },
      },
    },
    (_, reply) => {
      reply.header('cache-control', 'public, max-age=300').send({ evidence });
    },
  );
};
