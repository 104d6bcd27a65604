import type { FastifyPluginAsync } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { critique } from '../../core/coach.ts';
import type { RewriteWriter } from '../../core/rewrite.ts';
import { critiques } from './critiques.ts';
import { evidence } from './evidence.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { parseJson } from './json-body.ts';
import { describeApi } from './openapi.ts';
import { rewrites } from './rewrites.ts';
import { rulePages } from './rule-page.ts';
import { rules } from './rules.ts';
import { validatorCompiler } from './validation.ts';

export interface HttpDoor {
  critique: typeof critique;
  writer: RewriteWriter;
  version: string;
  publicUrl: string | null;
  port: number;
}

/** The API, its description, and the pages that its answers link to. */
export const httpDoor: FastifyPluginAsync<HttpDoor> = async (app, { critique, writer, version, publicUrl, port }) => {
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, bytes: Buffer, done) => {
    try {
      done(null, parseJson(bytes));
    } catch (error) {
      done(error as Error);
    }
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await describeApi(app, { version, publicUrl });
  await app.register(critiques, { critique });
  await app.register(rewrites, { critique, writer });
  await app.register(rules);
  await app.register(evidence);
  await app.register(health);
  await app.register(home, { url: publicUrl ?? `http://localhost:${port}` });
  await app.register(rulePages);
};
