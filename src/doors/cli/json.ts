import { Refused } from './refused.ts';

/**
 * JSON as the service reads it: no key twice, and none that could reach a prototype. `name` says in a refusal what was
 * read. Depth and the number of keys need no bound here: no schema has room for more.
 */
export function parseJson(text: string, name: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not the cause: a syntax error's message quotes the text.
    throw new Refused(`${name} is not JSON`);
  }
  for (const fault of faultsOf(text)) throw new Refused(`${name} ${fault}`);
  return value;
}

/** Looks over text that is known to be valid JSON for what its value no longer shows. */
function* faultsOf(text: string): Generator<string> {
  const open: Set<string>[] = [];
  let quoted = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') open.push(new Set());
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      quoted = text.slice(at, end);
      at = end - 1;
    } else if (char === ':') {
      const key: string = JSON.parse(quoted);
      const keys = open.at(-1)!;
      if (key === '__proto__') yield 'has the key "__proto__", which is not a known field';
      if (keys.has(key)) yield isNameable(key) ? `has the key "${key}" twice` : 'has a key twice';
      keys.add(key);
    }
  }
}

const NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

/** Whether a key may be named in a refusal: it looks like a name somebody programmed, not like what somebody wrote. */
export const isNameable = (key: string): boolean => NAME.test(key);

/** The offset after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
