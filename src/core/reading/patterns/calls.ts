// Which branches of which patterns the words of a text call for. One pass over a text serves every pattern: an automaton
// (Aho and Corasick 1975) that knows all their words.
import { SETS } from './required.ts';
import { ASKED, EDGE, END, numberOf, START, signNumber, WIDTH } from './signs.ts';

/** No word is looked at beyond so many letters. */
const DEPTH = 8;

/** The words entered; each with what it answers, `branch * SETS + set`: that it is one of the words of that set. */
const entered = new Map<string, number[]>();
/** For each branch how many sets of words it waits for. */
const waits: number[] = [];

interface Automaton {
  /** By state and symbol the next state. */
  next: Uint16Array | Int32Array;
  /** By state where its calls begin, and one more for where the last ends. */
  starts: Int32Array;
  /** For each call the cell and the bit of `free` that it sets. */
  cellOf: Uint16Array;
  bitOf: Int32Array;
  /** A section of bits for each set, with those of the branches that have no such set. */
  free: Int32Array;
}
let automaton: Automaton | null = null;

/** The texts of one draft: the patterns look at the same sentences one after another. Emptied when it is full, too. */
const scanned = new Map<string, Int32Array>();
const MOST = 2048;
/** Their bits, used again after each emptying: to allocate them costs more than to scan. */
let pool: Int32Array[] = [];
const NOTHING = new Int32Array();
let last: { lower: string | null; called: Int32Array } = { lower: null, called: NOTHING };

/** Enters branches, each with sets of words of which a match holds one each; answers the number of the first. */
export function callOn(needs: readonly (readonly (readonly string[])[])[]): number {
  const first = waits.length;
  for (const sets of needs) {
    const branch = waits.push(sets.length) - 1;
    for (const [set, words] of sets.entries())
      for (const word of new Set(words.map((each) => each.slice(0, DEPTH)))) {
        const own = entered.get(word) ?? [];
        own.push(branch * SETS + set);
        entered.set(word, own);
      }
  }
  automaton = null;
  pool = [];
  forget();
  return first;
}

/** Lets go of the texts scanned so far: a new draft begins. */
export function forget(): void {
  scanned.clear();
  last = { lower: null, called: NOTHING };
}

/** Level by level, so that the states that every text passes lie side by side. */
function built(): Automaton {
  const words = Array.from(entered, ([word, calls]) => ({ signs: Uint8Array.from(word, signNumber), calls, state: 0 }));
  const most = 1 + words.reduce((sum, { signs }) => sum + signs.length, 0);
  const next = new Int32Array(most * WIDTH);
  const own: number[][] = [[]];
  for (let level = 0; level < DEPTH; level += 1)
    for (const word of words) {
      if (level >= word.signs.length) continue;
      const cell = word.state * WIDTH + word.signs[level]!;
      if (next[cell] === 0) next[cell] = own.push([]) - 1;
      word.state = next[cell]!;
      if (level === word.signs.length - 1) own[word.state]!.push(...word.calls);
    }
  linkSuffixes(next, own);
  const starts = new Int32Array(own.length + 1);
  for (const [state, calls] of own.entries()) starts[state + 1] = starts[state]! + calls.length;
  const cells = (waits.length >>> 5) + 1;
  const free = new Int32Array(cells * SETS);
  for (const [branch, sets] of waits.entries())
    for (let set = sets; set < SETS; set += 1) free[set * cells + (branch >>> 5)]! |= 1 << (branch & 31);
  const calls = own.flat();
  return {
    // Half the size is half the cache that a text has to itself.
    next: (own.length <= 2 ** 16 ? Uint16Array : Int32Array).from(next.subarray(0, own.length * WIDTH)),
    starts,
    cellOf: Uint16Array.from(calls, (call) => (call % SETS) * cells + (Math.trunc(call / SETS) >>> 5)),
    bitOf: Int32Array.from(calls, (call) => 1 << (Math.trunc(call / SETS) & 31)),
    free,
  };
}

/** State by state: one that cannot go on goes where its longest suffix would, and calls what that suffix calls. */
function linkSuffixes(next: Int32Array, own: number[][]): void {
  const suffix = new Int32Array(own.length);
  for (let state = 0; state < own.length; state += 1) {
    const shorter = suffix[state]!;
    if (state > 0 && own[shorter]!.length > 0) own[state] = [...new Set([...own[state]!, ...own[shorter]!])];
    for (let sign = 0; sign < WIDTH; sign += 1) {
      const cell = state * WIDTH + sign;
      const onward = state === 0 ? 0 : next[shorter * WIDTH + sign]!;
      if (next[cell] === 0) next[cell] = onward;
      else suffix[next[cell]!] = onward;
    }
  }
}

const [BEFORE, BETWEEN, AFTER, QUESTION] = [START, EDGE, END, ASKED].map(signNumber) as [
  number,
  number,
  number,
  number,
];

function scan(lower: string): Int32Array {
  automaton ??= built();
  pool[scanned.size] ??= new Int32Array(automaton.free.length);
  const called = pool[scanned.size]!;
  called.set(automaton.free);
  const { next, starts, cellOf, bitOf } = automaton;
  const cells = called.length / SETS;
  let state = next[next[BEFORE]! * WIDTH + BETWEEN]!;
  // Each letter is a sign, a question mark three; an edge and the end follow the last.
  for (let at = 0; at < lower.length + 2; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    let sign = at <= lower.length ? numberOf(code) : AFTER;
    for (let more = code === 63 ? 2 : 0; ; more -= 1) {
      state = next[state * WIDTH + sign]!;
      const end = starts[state + 1]!;
      for (let call = starts[state]!; call < end; call += 1) {
        const cell = cellOf[call]!;
        called[cell] = called[cell]! | bitOf[call]!;
      }
      if (more === 0) break;
      sign = more === 2 ? QUESTION : BETWEEN;
    }
  }
  for (let cell = 0; cell < cells; cell += 1)
    for (let set = 1; set < SETS; set += 1) called[cell]! &= called[set * cells + cell]!;
  return called;
}

/** The branches that a text in lower case calls for, a bit for each. */
export function calledBy(lower: string): Int32Array {
  if (lower === last.lower) return last.called;
  let called = scanned.get(lower);
  if (!called) {
    if (scanned.size >= MOST) forget();
    called = scan(lower);
    scanned.set(lower, called);
  }
  last = { lower, called };
  return called;
}

/** The first called branch from `from` on and before `end`, or -1. */
export function nextCalled(called: Int32Array, from: number, end: number): number {
  let cell = from >>> 5;
  let bits = called[cell]! & (-1 << (from & 31));
  while (bits === 0) {
    cell += 1;
    if (cell << 5 >= end) return -1;
    bits = called[cell]!;
  }
  const branch = (cell << 5) + 31 - Math.clz32(bits & -bits);
  return branch < end ? branch : -1;
}
