import type { Writable } from 'node:stream';
import type { z } from 'zod';
import { outOfOrder } from '../../core/chronology.ts';
import type { Draft } from '../../core/draft.ts';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { type Bytes, MOST_BYTES, nameOf, readText } from './input.ts';
import { isNameable, parseJson } from './json.ts';
import { FIELDS, optionFor } from './options.ts';
import { Refused } from './refused.ts';

type Body = Record<string, unknown>;

interface Wanted<Request extends Draft> {
  schema: z.ZodType<Request>;
  given: Arguments;
  stdin: Surroundings['stdin'];
  stderr: Writable;
}

/** The draft that a command line speaks of, checked as the service checks a body. Throws Refused. */
export async function bodyOf<Request extends Draft>({
  schema,
  given,
  stdin,
  stderr,
}: Wanted<Request>): Promise<Request> {
  const { values, positionals } = given;
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new Refused('one message at a time: more than one FILE is given');
  const threadFile = values.get('thread')?.[0];
  if (file === '-' && threadFile === '-')
    throw new Refused('the message and its --thread cannot both come from the standard input');
  if (file === '-' && stdin.isTTY) stderr.write('Paste your message, then press Ctrl-D on a line of its own.\n');
  const text = await readText({ file, stdin });
  const isBody = values.has('json-body') || /\.json$/i.test(file);
  const body = isBody ? checked({ schema, body: parseJson(text, nameOf(file)), placeOf: pointerTo }) : { text };
  const thread = threadFile === undefined ? {} : { thread: await readThread(threadFile, stdin) };
  return checkedBody(schema, withOptions({ ...body, ...thread }, values));
}

/** A body that options have filled in, against its schema. Throws Refused, which names the option. */
export const checkedBody = <Request extends Draft>(schema: z.ZodType<Request>, body: unknown): Request =>
  checked({ schema, body, placeOf: optionAt });

const readThread = async (file: string, stdin: Bytes): Promise<unknown> =>
  parseJson(await readText({ file, stdin }), nameOf(file));

/** The body with the fields that options name in place of its own. */
function withOptions(body: Body, values: Arguments['values']): Body {
  const filled: Body = { ...body };
  for (const { name, field, repeatable } of FIELDS) {
    const given = values.get(name);
    if (!given || name === 'thread') continue;
    const [outer, inner] = field;
    const value = fieldValue(name, repeatable ? given : given[0]!);
    filled[outer] = inner === undefined ? value : { ...(filled[outer] as Body | undefined), [inner]: value };
  }
  return filled;
}

/** Words as they are given, but for the options whose field is not text. */
function fieldValue(name: string, words: string | readonly string[]): unknown {
  if (name === 'variants') return Number(words);
  return name === 'suppress' ? [words].flat().map(suppression) : words;
}

/** RULE or RULE:QUOTE. A rule's id has no colon, a quote may. */
function suppression(text: string): Body {
  const colon = text.indexOf(':');
  return colon < 0 ? { rule: text } : { rule: text.slice(0, colon), quote: text.slice(colon + 1) };
}

type Path = readonly PropertyKey[];
/** What a place in the body is called in a refusal. */
type Naming = (path: Path) => string;

const pointerTo: Naming = (path) => path.map((step) => `/${String(step)}`).join('') || 'the body';

const optionAt: Naming = (path) => {
  if (path[0] === 'text') return 'the message';
  const option = optionFor(path);
  if (!option) return pointerTo(path);
  const within = option.name === 'thread' && path.length > 1 ? ` ${pointerTo(path.slice(1))}` : '';
  return `--${option.name}${within}`;
};

interface Unchecked<Request> {
  schema: z.ZodType<Request>;
  body: unknown;
  placeOf: Naming;
}

function checked<Request extends Draft>({ schema, body, placeOf }: Unchecked<Request>): Request {
  const read = schema.safeParse(body);
  if (!read.success) throw new Refused(reasonOf(read.error.issues[0]!, placeOf));
  const misplaced = outOfOrder(read.data)[0];
  if (misplaced) throw new Refused(`${placeOf(misplaced.pointer.split('/').slice(1))} ${misplaced.message}`);
  if (Buffer.byteLength(JSON.stringify(read.data)) > MOST_BYTES)
    throw new Refused(`the message and what goes with it are larger than ${MOST_BYTES} bytes, the most that is read`);
  return read.data;
}

const KIND: Record<string, string> = {
  array: 'a list',
  object: 'an object',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
};

/** A schema's complaint in our words: zod's own quote keys, and may come to quote values. */
function reasonOf(issue: z.core.$ZodIssue, placeOf: Naming): string {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys.find(isNameable);
      if (key === undefined) return `${place} has a key that is not a known field`;
      return `${placeOf([...issue.path, key])} is not a known field`;
    }
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return `${place} is required`;
      return `${place} must be ${KIND[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${place} must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `${place} must ${issue.origin === 'array' ? `have at most ${issue.maximum} entries` : `be at most ${issue.maximum}`}`;
    case 'too_small':
      return `${place} must be at least ${issue.minimum}`;
    default:
      // The schema's own fixed texts.
      return `${place} ${issue.message}`;
  }
}
