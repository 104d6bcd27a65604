import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { outOfOrder } from '../../core/chronology.ts';
import type { critique } from '../../core/coach.ts';
import { RewriteAnswer, RewriteRequest, type RewriteWriter } from '../../core/rewrite.ts';
import { EVENT_STREAM_HEADERS, EventStream } from './event-stream.ts';
import { answersJsonOrEvents, answerTypeOf, EVENT_STREAM, readsJson } from './negotiation.ts';
import { problemOf, problemResponses, Refusal } from './problem.ts';
import { reported } from './refusals.ts';

const events = z.string().meta({
  description:
    'Server-sent events, the data of each one line of JSON. `critique`: the Critique, at once. `delta`: `{ "text", "provisional": true }`, what a model writes as it writes it, not yet proved. `rewrite`: the whole answer, as in JSON. `problem`: what went wrong, a Problem. The stream ends after `rewrite` or `problem`; to close it ends the work.',
  examples: [
    'event: critique\ndata: {"verdict":"rethink",…}\n\nevent: delta\ndata: {"text":"Hi Dana","provisional":true}\n\nevent: rewrite\ndata: {"before":{…},"rewrites":[…],"writer":{…}}\n\n',
  ],
});

const schema = {
  tags: ['rewrites'],
  operationId: 'rewrite',
  summary: 'A draft written anew, with nothing in it that its writer did not give',
  description:
    'Each rewrite is read and judged again: `send-ready` as it stands, `needs-fill` once you have filled its placeholders, or `not-usable`, with the reasons. The draft is neither kept nor logged.',
  body: RewriteRequest,
  response: {
    200: {
      description: 'The critique of the draft, and its rewrites with their changes, proof and critique',
      content: { 'application/json': { schema: RewriteAnswer }, [EVENT_STREAM]: { schema: events } },
    },
    ...problemResponses(
      'malformed-json',
      'excessive-json',
      'invalid-fields',
      'neither-acceptable',
      'too-slow',
      'too-large',
      'unsupported-type',
      'out-of-order',
      'internal',
    ),
  },
};

// Not through the response's schema, as with critiques.
const serializerCompiler = () => (answer: unknown) => JSON.stringify(answer);

export interface Rewrites {
  critique: typeof critique;
  writer: RewriteWriter;
}

export const rewrites: FastifyPluginAsyncZod<Rewrites> = async (app, { critique, writer }) => {
  const onRequest = [answersJsonOrEvents, readsJson];
  app.post('/v1/rewrites', { schema, onRequest, serializerCompiler }, async (request, reply) => {
    const misplaced = outOfOrder(request.body);
    if (misplaced.length > 0) throw new Refusal('out-of-order', misplaced);
    reply.header('cache-control', 'no-store');
    const answer = answerTypeOf(request) === EVENT_STREAM ? answerInEvents : answerAtOnce;
    return answer({ request, reply, signal: whileOpen(reply), critique, writer });
  });
};

/** Aborted when the connection closes; it does so after the answer too, when nobody listens any more. */
function whileOpen(reply: FastifyReply): AbortSignal {
  const closing = new AbortController();
  reply.raw.once('close', () => closing.abort());
  return closing.signal;
}

interface Asked extends Rewrites {
  request: FastifyRequest & { body: RewriteRequest };
  reply: FastifyReply;
  signal: AbortSignal;
}

async function answerAtOnce({ request, reply, signal, writer }: Asked): Promise<void> {
  try {
    const answer = await writer.rewrite(request.body, { signal, delta: () => {} });
    reply.send(answer);
  } catch (error) {
    if (!signal.aborted) throw error;
    // Whatever it is, it came of there being nobody left to answer.
    request.log.info('answer cut off');
    reply.hijack();
  }
}

async function answerInEvents({ request, reply, signal, critique, writer }: Asked): Promise<void> {
  const said = critique(request.body);
  const stream = new EventStream();
  reply.headers(EVENT_STREAM_HEADERS).send(stream);
  stream.tell('critique', said);
  // A writer that never waits would else keep it back.
  await nextTurn();
  const delta = (text: string): void => {
    if (text !== '') stream.tell('delta', { text, provisional: true });
  };
  try {
    stream.tell('rewrite', await writer.rewrite(request.body, { signal, delta }));
  } catch (error) {
    if (!signal.aborted) {
      const { kind, errors } = reported(error, request);
      stream.tell('problem', problemOf(kind, request.id, errors));
    }
  }
  stream.end();
}
