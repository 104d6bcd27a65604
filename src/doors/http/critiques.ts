import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { outOfOrder } from '../../core/chronology.ts';
import type { critique } from '../../core/coach.ts';
import { Critique } from '../../core/critique.ts';
import { Draft } from '../../core/draft.ts';
import { answersJson, readsJson } from './negotiation.ts';
import { jsonResponse, problemResponses, Refusal } from './problem.ts';

const schema = {
  tags: ['critiques'],
  operationId: 'critique',
  summary: 'How a draft will read to the person who gets it',
  description:
    'Deterministic: the same body gives the same bytes. Spans are half-open UTF-16 offsets into the text exactly as sent. The draft is neither kept nor logged.',
  body: Draft,
  response: {
    ...jsonResponse('What Rapport says of the draft', Critique),
    ...problemResponses(
      'malformed-json',
      'excessive-json',
      'invalid-fields',
      'not-acceptable',
      'too-slow',
      'too-large',
      'unsupported-type',
      'out-of-order',
    ),
  },
};

// Not through the response's schema, which would cost more than all else here; a test checks answers against it.
const serializerCompiler = () => (answer: unknown) => JSON.stringify(answer);

export const critiques: FastifyPluginAsyncZod<{ critique: typeof critique }> = async (app, { critique }) => {
  const onRequest = [answersJson, readsJson];
  app.post('/v1/critiques', { schema, onRequest, serializerCompiler }, (request, reply) => {
    const misplaced = outOfOrder(request.body);
    if (misplaced.length > 0) throw new Refusal('out-of-order', misplaced);
    reply.header('cache-control', 'no-store').send(critique(request.body));
  });
};
