import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { fieldErrorsOf } from './field-errors.ts';
import { Refusal } from './problem.ts';

/** Bodies and parameters by their zod schemas; what does not fit is refused in our words. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const read = schema.safeParse(data);
    if (read.success) return { value: read.data };
    return { error: new Refusal('invalid-fields', fieldErrorsOf(read.error.issues)) };
  };
