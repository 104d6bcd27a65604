import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { CallRequest } from '../call.ts';

/** What a server takes of a request's form; each part can be done without. */
export interface Dialect {
  format: 'json_schema' | 'json_object' | 'none';
  limit: 'max_tokens' | 'max_completion_tokens';
  temperature: boolean;
}

export type DialectPart = keyof Dialect;

/** A part of a request that a server refused. */
export type Complaint = { about: DialectPart };

/**
 * What is tried first. `max_tokens`, since a server that does not know `max_completion_tokens` mostly ignores it and
 * writes on without end, while one that does not take `max_tokens` says so.
 */
export const FULL_DIALECT: Dialect = { format: 'json_schema', limit: 'max_tokens', temperature: true };

const UNSUPPORTED =
  /unsupported|unknown|unrecogni[sz]ed|unexpected|forbidden|extra|invalid|instead|deprecated|only the default|not (?:be )?(?:supported|allowed|permitted|implemented|recogni[sz]ed)|not support/i;
const PARTS: readonly [DialectPart, RegExp, RegExp][] = [
  ['limit', /\bmax_(?:completion_)?tokens\b/i, UNSUPPORTED],
  ['temperature', /\btemperature\b/i, UNSUPPORTED],
  ['format', /response_format|json_schema|json_object|grammar|structured.output|\bschema\b/i, /^/],
];

const FIELDS = ['code', 'type', 'param'] as const;

/** What an error's body says; of a body of any shape. An error may repeat the prompt, so only its beginning counts. */
export function complaintOf(body: string): { code: string; type: string; complaint: Complaint | null } {
  const error = errorIn(body);
  const [code = '', type = '', param = ''] = FIELDS.map((name) => (typeof error[name] === 'string' ? error[name] : ''));
  const message = typeof error['message'] === 'string' ? error['message'] : body;
  const said = `${code} ${message}`.slice(0, 600);
  const byParam = PARTS.find(([, name]) => name.test(param));
  const part = byParam ?? PARTS.find(([, name, how]) => name.test(said) && how.test(said));
  return { code, type, complaint: part ? { about: part[0] } : null };
}

function errorIn(body: string): Record<string, unknown> {
  try {
    const whole: unknown = JSON.parse(body);
    const error = isRecord(whole) ? (whole['error'] ?? whole) : null;
    return isRecord(error) ? error : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step lower in what was complained of; null where there is none. */
export function stepDown(dialect: Dialect, { about }: Complaint): Dialect | null {
  switch (about) {
    case 'limit':
      return { ...dialect, limit: dialect.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' };
    case 'temperature':
      return dialect.temperature ? { ...dialect, temperature: false } : null;
    case 'format':
      if (dialect.format === 'none') return null;
      return { ...dialect, format: dialect.format === 'json_schema' ? 'json_object' : 'none' };
  }
}

/** The body of a request, in a dialect. */
export function bodyOf(
  { messages, schema, maxTokens, temperature }: CallRequest,
  { model, dialect }: { model: string; dialect: Dialect },
): ChatCompletionCreateParamsNonStreaming {
  const format: Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> =
    dialect.format === 'none'
      ? {}
      : dialect.format === 'json_object'
        ? { response_format: { type: 'json_object' } }
        : { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } };
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...format,
    [dialect.limit]: maxTokens,
    ...(dialect.temperature ? { temperature } : {}),
  };
}
