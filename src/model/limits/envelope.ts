import type { CallFailure } from '../call.ts';

/** How deep the JSON around an answer may be nested; a server's own is five deep at most. */
const DEEPEST = 32;
/** Where a grammar loops, servers write white space until the tokens are used up. */
const SPACES_FROM = 200;

export interface Usage {
  prompt: number;
  answer: number;
}

/**
 * What the JSON of a completion holds. `usage` is null where it says nothing that can be believed; `billed`: whether a
 * model wrote something, usable or not.
 */
export type Envelope = { usage: Usage | null; billed: boolean } & (
  | { ok: true; content: string }
  | { ok: false; failure: CallFailure; code: string }
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unusable = (code: string, usage: Usage | null = null, billed = true): Envelope => ({
  ok: false,
  failure: 'model-unusable',
  code,
  usage,
  billed,
});

/** Reads a completion by hand: the package returns HTML, nothing and errors of status 200 as if they were one. */
export function readEnvelope(text: string): Envelope {
  if (nestedDeeper(text, DEEPEST)) return unusable('too-deep');
  const whole = parsed(text);
  // A page of a proxy costs nothing, a completion that came damaged does.
  if (!isRecord(whole)) return unusable('not-a-completion', null, text.includes('"choices"'));
  const usage = usageOf(whole['usage']);
  const [choice] = Array.isArray(whole['choices']) ? whole['choices'] : [];
  if (!isRecord(choice) || !isRecord(choice['message'])) return unusable('not-a-completion', usage, usage !== null);
  const { finish_reason: finish, message } = choice as { finish_reason?: unknown; message: Record<string, unknown> };
  if (finish === 'content_filter' || isSaid(message['refusal'])) {
    return {
      ok: false,
      failure: 'model-refused',
      code: finish === 'content_filter' ? 'filtered' : 'declined',
      usage,
      billed: true,
    };
  }
  if (finish === 'length') return unusable('cut', usage);
  const content = message['content'];
  if (!isSaid(content)) return unusable('empty', usage);
  if (mostlySpace(content)) return unusable('spaces', usage);
  return { ok: true, content, usage, billed: true };
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function mostlySpace(content: string): boolean {
  if (content.length < SPACES_FROM) return false;
  let spaces = 0;
  for (const sign of content) if (sign.trim() === '') spaces += 1;
  return spaces > content.length / 2;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function usageOf(usage: unknown): Usage | null {
  if (!isRecord(usage)) return null;
  const { prompt_tokens: prompt, completion_tokens: answer, total_tokens: total } = usage;
  // No prompt is of no tokens: servers that leave out what they had cached say so.
  if (!isCount(prompt) || prompt === 0 || !isCount(answer)) return null;
  // Hidden reasoning is in the total alone at some servers.
  return { prompt, answer: isCount(total) ? Math.max(answer, total - prompt) : answer };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether brackets are nested deeper than that, in linear time and without nesting of its own. */
function nestedDeeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > most) return true;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return false;
}
