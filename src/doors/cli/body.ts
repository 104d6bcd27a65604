import type { z } from 'zod';
import { outOfOrder } from '../../core/chronology.ts';
import { Draft } from '../../core/draft.ts';
import type { Arguments } from './arguments.ts';
import { type Bytes, MOST_BYTES, nameOf, readText } from './input.ts';
import { isNameable, parseJson } from './json.ts';
import { FIELDS, optionFor } from './options.ts';
import { Refused } from './refused.ts';

type Body = Record<string, unknown>;

/** The draft that a command line speaks of, checked as the service checks a body. Throws Refused. */
export async function draftOf({ values, positionals }: Arguments, stdin: Bytes): Promise<Draft> {
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new Refused('one message at a time: more than one FILE is given');
  const threadFile = values.get('thread')?.[0];
  if (file === '-' && threadFile === '-')
    throw new Refused('the message and its --thread cannot both come from the standard input');
  const text = await readText({ file, stdin });
  const isBody = values.has('json-body') || /\.json$/i.test(file);
  const body = isBody ? checked(parseJson(text, nameOf(file)), pointerTo) : { text };
  const thread = threadFile === undefined ? {} : { thread: await readThread(threadFile, stdin) };
  return checked(withOptions({ ...body, ...thread }, values), optionAt);
}

const readThread = async (file: string, stdin: Bytes): Promise<unknown> =>
  parseJson(await readText({ file, stdin }), nameOf(file));

/** The body with the fields that options name in place of its own. */
function withOptions(body: Body, values: Arguments['values']): Body {
  const filled: Body = { ...body };
  for (const { name, field, repeatable } of FIELDS) {
    const given = values.get(name);
    if (!given || name === 'thread') continue;
    const value = name === 'suppress' ? given.map(suppression) : repeatable ? given : given[0];
    const [outer, inner] = field;
    filled[outer] = inner === undefined ? value : { ...(filled[outer] as Body | undefined), [inner]: value };
  }
  return filled;
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

function checked(body: unknown, placeOf: Naming): Draft {
  const read = Draft.safeParse(body);
  if (!read.success) throw new Refused(reasonOf(read.error.issues[0]!, placeOf));
  const misplaced = outOfOrder(read.data)[0];
  if (misplaced) throw new Refused(`${placeOf(misplaced.pointer.split('/').slice(1))} ${misplaced.message}`);
  if (Buffer.byteLength(JSON.stringify(read.data)) > MOST_BYTES)
    throw new Refused(`the message and what goes with it are larger than ${MOST_BYTES} bytes, the most that is read`);
  return read.data;
}

const KIND: Record<string, string> = { array: 'a list', object: 'an object', string: 'text' };

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
      return `${place} ${issue.origin === 'array' ? `must have at most ${issue.maximum} entries` : issue.message}`;
    default:
      // The schema's own fixed texts.
      return `${place} ${issue.message}`;
  }
}
