import { keyError } from './field-errors.ts';
import { Refusal } from './problem.ts';

const MOST_DEEP = 8;
const MOST_KEYS = 1_000;

/**
 * A JSON body, more strictly than JSON.parse: UTF-8 without a flaw (a byte order mark is dropped), no key twice, no
 * key that could reach a prototype, at most 8 levels and 1,000 keys, numbers finite. Throws a Refusal. Linear in time.
 */
export function parseJson(bytes: Buffer): unknown {
  if (isUtf16(bytes)) throw new Refusal('unsupported-type');
  const text = decode(bytes);
  const value = parse(text);
  inspect(text);
  return value;
}

// JSON begins with ASCII, so a zero byte among the first two is UTF-16; UTF-8 JSON has none at all.
const isUtf16 = (bytes: Buffer): boolean =>
  bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0 || [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0)));

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal('malformed-json');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the cause: a syntax error's message quotes the text.
    throw new Refusal('malformed-json');
  }
}

interface Level {
  /** The keys so far; null in a list. */
  keys: Set<string> | null;
  /** The key or index that is being read. */
  step: string | number;
}

/** Looks over text that is known to be valid JSON for what its value no longer shows. */
function inspect(text: string): void {
  const levels: Level[] = [];
  let keyCount = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    const level = levels.at(-1);
    if (char === '{' || char === '[') {
      levels.push({ keys: char === '{' ? new Set() : null, step: 0 });
      if (levels.length > MOST_DEEP) throw new Refusal('excessive-json');
    } else if (char === '}' || char === ']') {
      levels.pop();
    } else if (char === ',') {
      if (typeof level?.step === 'number') level.step += 1;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (level?.keys && isKey(text, end)) {
        addKey(levels, text.slice(at, end));
        keyCount += 1;
        if (keyCount > MOST_KEYS) throw new Refusal('excessive-json');
      }
      at = end - 1;
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      const end = endOfNumber(text, at);
      if (!Number.isFinite(Number(text.slice(at, end)))) throw new Refusal('excessive-json');
      at = end - 1;
    }
  }
}

function addKey(levels: readonly Level[], quoted: string): void {
  const key: string = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
  const level = levels.at(-1)!;
  const path = levels.slice(0, -1).map(({ step }) => step);
  const reachesPrototype = key === '__proto__' || (key === 'prototype' && path.at(-1) === 'constructor');
  if (reachesPrototype) throw new Refusal('invalid-fields', [keyError(path, key, 'is not a known field')]);
  if (level.keys!.has(key)) throw new Refusal('invalid-fields', [keyError(path, key, 'is given twice')]);
  level.keys!.add(key);
  level.step = key;
}

/** The offset after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? ':')) at += 1;
  return text[at] === ':';
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && '+-.0123456789Ee'.includes(text[end]!)) end += 1;
  return end;
}
