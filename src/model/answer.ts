import { z } from 'zod';
import { LIMITS } from '../core/draft.ts';
import { Proposal } from '../core/rewrite.ts';

/** What a model is asked to answer. The nonce is the request's own: an answer to another request does not fit. */
const answerTo = (nonce: string) =>
  z.strictObject({
    nonce: z.enum([nonce]),
    subject: z.string().nullable(),
    text: z.string(),
    changes: z.array(z.strictObject({ rule: z.string().nullable(), what: z.string(), why: z.string() })),
  });

/** The same as a JSON schema: no lengths in it, for which some servers' grammars are too small. */
export function answerSchema(nonce: string): { name: string; schema: Record<string, unknown> } {
  const { $schema: _, ...schema } = z.toJSONSchema(answerTo(nonce));
  return { name: 'rewrite', schema };
}

const MOST = { content: 65_536, tries: 4, change: 400, changes: 30 } as const;

/**
 * The answer as a proposal, or null where it is none: another shape, another request's nonce, too big. Fences, thoughts and
 * prose around one JSON object are taken off first, in linear time.
 */
export function proposalIn(content: string, nonce: string): Proposal | null {
  const read = answerTo(nonce).safeParse(objectIn(content));
  if (!read.success) return null;
  const { subject, text, changes } = read.data;
  const line = subject?.trim() || null;
  const fits =
    text.trim() !== '' &&
    text.length <= LIMITS.text &&
    (line?.length ?? 0) <= LIMITS.subject &&
    !line?.includes('\n') &&
    changes.length <= MOST.changes &&
    changes.every(({ what, why }) => what.length <= MOST.change && why.length <= MOST.change);
  return fits ? Proposal.parse({ subject: line, text: text.trim(), changes }) : null;
}

function objectIn(whole: string): unknown {
  if (whole.length > MOST.content) return null;
  const content = whole.trimStart();
  const thought = endOfThought(content);
  if (thought === null) return null;
  let at = content.indexOf('{', thought);
  for (let tried = 0; at >= 0 && tried < MOST.tries; tried += 1) {
    const end = endOfObject(content, at);
    const value = end === null ? undefined : parsed(content.slice(at, end));
    if (value !== undefined) return value;
    at = content.indexOf('{', end ?? at + 1);
  }
  return null;
}

/** Where thoughts end that stand before the answer, 0 where there are none; some servers keep the tag that opens them to themselves. */
function endOfThought(content: string): number | null {
  if (/^[{`]/.test(content)) return 0;
  const end = content.indexOf('</think>');
  return end >= 0 || !content.startsWith('<think>') ? Math.max(0, end) : null;
}

/** Where the object that opens at `from` ends; braces in strings do not count. */
function endOfObject(content: string, from: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < content.length; at += 1) {
    const letter = content[at];
    if (quoted && letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth += 1;
    else if (!quoted && letter === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
