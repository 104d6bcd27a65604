// Which patterns the words of a text call for. One scan of a text serves every set of patterns.

/** A word that calls for a pattern, found by a few of its letters and then read whole. */
interface Call {
  pattern: number;
  word: string;
  /** Where in the word its witness letters stand. */
  offset: number;
}

const code3 = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0x7f) | ((text.charCodeAt(at + 1) & 0x7f) << 7) | ((text.charCodeAt(at + 2) & 0x7f) << 14);

const SLOTS = 2 ** 14;
const slotOf = (code: number): number => {
  const mixed = Math.imul(code, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
};

type Calls = (Call[] | undefined)[];
const byThree: Calls = new Array(SLOTS).fill(undefined);
const byFour: Calls = new Array(SLOTS).fill(undefined);
let patterns = 0;

/** The last texts scanned: the sets look at the same sentences one after another. Emptied whenever it is full. */
const scanned = new Map<string, Uint8Array>();
const MOST = 96;

/** Where the three or four letters stand that the fewest words share. */
function witnessAt(word: string, shared: ReadonlyMap<string, number>): number {
  const size = Math.min(4, word.length);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at + size <= word.length; at += 1) {
    const gram = word.slice(at, at + size);
    const price = (shared.get(gram) ?? 0) + (gram.includes(' ') ? 4 : 0);
    if (price < least) [best, least] = [at, price];
  }
  return best;
}

/** Enters patterns by the words of which each match holds one; answers the number of the first of them. */
export function callOn(needs: readonly (readonly string[])[]): number {
  const first = patterns;
  const shared = new Map<string, number>();
  for (const word of needs.flat())
    for (let at = 0; at + 4 <= word.length; at += 1)
      shared.set(word.slice(at, at + 4), (shared.get(word.slice(at, at + 4)) ?? 0) + 1);
  for (const words of needs) {
    for (const word of words) enter({ pattern: patterns, word, offset: witnessAt(word, shared) });
    patterns += 1;
  }
  scanned.clear();
  return first;
}

function enter(call: Call): void {
  const { word, offset } = call;
  const three = code3(word, offset);
  const [table, code] =
    word.length >= 4 ? [byFour, three | ((word.charCodeAt(offset + 3) & 0x7f) << 21)] : [byThree, three];
  const slot = slotOf(code);
  const list = table[slot] ?? [];
  table[slot] = list;
  list.push(call);
}

function hear(calls: readonly Call[], lower: string, at: number, called: Uint8Array): void {
  for (const { pattern, word, offset } of calls)
    if (called[pattern] === 0 && lower.startsWith(word, at - offset)) called[pattern] = 1;
}

function scan(lower: string): Uint8Array {
  const called = new Uint8Array(patterns);
  const last = lower.length - 3;
  for (let at = 0; at <= last; at += 1) {
    const three = code3(lower, at);
    const short = byThree[slotOf(three)];
    if (short) hear(short, lower, at, called);
    const long = at < last ? byFour[slotOf(three | ((lower.charCodeAt(at + 3) & 0x7f) << 21))] : undefined;
    if (long) hear(long, lower, at, called);
  }
  return called;
}

/** For each pattern, by its number, whether the text holds a word that calls for it. */
export function calledBy(lower: string): Uint8Array {
  const known = scanned.get(lower);
  if (known) return known;
  if (scanned.size >= MOST) scanned.clear();
  const called = scan(lower);
  scanned.set(lower, called);
  return called;
}
