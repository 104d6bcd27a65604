// Which branches of which patterns the words of a text call for. One pass over a text serves every pattern: an automaton
// (Aho and Corasick 1975) that knows all their words.
import { ASKED, EDGE, END, numberOf, START, signNumber, WIDTH } from './signs.ts';

/** No word is looked at beyond so many letters. */
const DEPTH = 14;

/** The words entered, each with the branches that it calls for. */
const entered = new Map<string, number[]>();
/** The branches that are tried on every text. */
const always: number[] = [];
let branches = 0;

interface Automaton {
  /** By state and symbol the next state. */
  next: Int32Array;
  /** By state where its branches begin in `calls`, and one more for where the last ends. */
  starts: Int32Array;
  calls: Int32Array;
  always: Uint32Array;
}
let automaton: Automaton | null = null;

/** The last texts scanned: the patterns look at the same sentences one after another. Emptied whenever it is full. */
const scanned = new Map<string, Uint32Array>();
const MOST = 96;

/** Enters branches, each with the words of which a match holds one (null: unknown); answers the number of the first. */
export function callOn(needs: readonly (readonly string[] | null)[]): number {
  const first = branches;
  for (const words of needs) {
    if (words === null) always.push(branches);
    for (const word of new Set(words?.map((each) => each.slice(0, DEPTH)))) {
      const own = entered.get(word) ?? [];
      own.push(branches);
      entered.set(word, own);
    }
    branches += 1;
  }
  automaton = null;
  scanned.clear();
  return first;
}

function built(): Automaton {
  const most = 1 + [...entered.keys()].reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(most * WIDTH).fill(-1);
  const own: number[][] = [[]];
  for (const [word, calls] of entered) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const cell = state * WIDTH + signNumber(word[at]!);
      if (next[cell] === -1) {
        next[cell] = own.length;
        own.push([]);
      }
      state = next[cell]!;
    }
    own[state]!.push(...calls);
  }
  const states = own.length;
  linkSuffixes(next, own);
  const starts = new Int32Array(states + 1);
  for (const [state, calls] of own.entries()) starts[state + 1] = starts[state]! + calls.length;
  const bits = new Uint32Array((branches >>> 5) + 1);
  for (const branch of always) bits[branch >>> 5]! |= 1 << (branch & 31);
  return { next: next.slice(0, states * WIDTH), starts, calls: Int32Array.from(own.flat()), always: bits };
}

/** Breadth first: a state that cannot go on goes where its longest suffix would, and calls what that suffix calls. */
function linkSuffixes(next: Int32Array, own: number[][]): void {
  const suffix = new Int32Array(own.length);
  const queue: number[] = [];
  for (let symbol = 0; symbol < WIDTH; symbol += 1) {
    const state = next[symbol]!;
    if (state > 0) queue.push(state);
    else next[symbol] = 0;
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    const shorter = suffix[state]!;
    if (own[shorter]!.length > 0) own[state] = [...new Set([...own[state]!, ...own[shorter]!])];
    for (let symbol = 0; symbol < WIDTH; symbol += 1) {
      const cell = state * WIDTH + symbol;
      const onward = next[shorter * WIDTH + symbol]!;
      if (next[cell] === -1) next[cell] = onward;
      else {
        suffix[next[cell]!] = onward;
        queue.push(next[cell]!);
      }
    }
  }
}

const [BEFORE, BETWEEN, AFTER, QUESTION] = [START, EDGE, END, ASKED].map(signNumber) as [
  number,
  number,
  number,
  number,
];

function scan(lower: string): Uint32Array {
  automaton ??= built();
  const { next, starts, calls } = automaton;
  const called = automaton.always.slice();
  let state = next[next[BEFORE]! * WIDTH + BETWEEN]!;
  const step = (sign: number): void => {
    state = next[state * WIDTH + sign]!;
    const end = starts[state + 1]!;
    for (let call = starts[state]!; call < end; call += 1) {
      const branch = calls[call]!;
      called[branch >>> 5]! |= 1 << (branch & 31);
    }
  };
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    step(numberOf(code));
    if (code === 63) step(QUESTION);
  }
  step(BETWEEN);
  step(AFTER);
  return called;
}

/** The branches that a text in lower case calls for, a bit for each. */
export function calledBy(lower: string): Uint32Array {
  const known = scanned.get(lower);
  if (known) return known;
  if (scanned.size >= MOST) scanned.clear();
  const called = scan(lower);
  scanned.set(lower, called);
  return called;
}

/** The first called branch from `from` on and before `end`, or -1. */
export function nextCalled(called: Uint32Array, from: number, end: number): number {
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
