// Proves that a regular expression takes time in proportion to its input.
//
// A backtracking search tries, in the worst case, every path through the pattern from every start. The number of paths
// that can end at one character stays below a constant unless a loop splits in two (exponential), or one word can be read
// on the way into a loop and around it while an earlier loop, or the search for a start, reads it too (polynomial): the
// criteria EDA and IDA of Weber and Seidl, "On the degree of ambiguity of finite automata" (1991). A loop after which the
// pattern has already matched never backtracks, so it is left out. Bounded repeats are unrolled, so that none is guessed.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Automaton, BREAK, build, KINDS, type Kind, loops, OTHER, type Step, WORD } from './automaton.ts';

const PRODUCT = 2_000_000;
/** More than the states of any pattern; three of its factors are still an exact number. */
const STATES = 200_000;

/** A position together with the kind of character that it read; the search for a start is position -1, the beginning -2. */
interface State {
  at: number;
  kind: Kind;
}

/** State numbers below this one are the search for a start. */
const SEARCH = 6;

class Paths {
  private readonly out = new Map<number, { to: number; times: number }[]>();
  private readonly into = new Map<number, number[]>();

  private readonly machine: Automaton;
  private readonly start: readonly Step[];
  private readonly multiline: boolean;
  private readonly searches: boolean;

  constructor(machine: Automaton, start: readonly Step[], flags: string) {
    this.machine = machine;
    this.start = start;
    this.multiline = flags.includes('m');
    this.searches = !flags.includes('y');
  }

  static id = ({ at, kind }: State): number => (at + 2) * 3 + kind;
  static state = (id: number): State => ({ at: Math.floor(id / 3) - 2, kind: (id % 3) as Kind });

  symbols(id: number): bigint {
    const { at, kind } = Paths.state(id);
    return at < 0 ? this.machine.kinds[kind]! : this.machine.reads[at]! & this.machine.kinds[kind]!;
  }

  next(id: number): readonly { to: number; times: number }[] {
    const known = this.out.get(id);
    if (known) return known;
    const from = Paths.state(id);
    const times = new Map<number, number>();
    const add = (to: State): void => {
      if (this.symbols(Paths.id(to)) !== 0n) times.set(Paths.id(to), (times.get(Paths.id(to)) ?? 0) + 1);
    };
    if (from.at < 0 && this.searches) for (const kind of KINDS) add({ at: -1, kind });
    for (const { to, asserts } of from.at < 0 ? this.start : this.machine.follow[from.at]!)
      for (const kind of KINDS) if (asserts.every((one) => this.holds(one, from, kind))) add({ at: to, kind });
    const steps = [...times].map(([to, n]) => ({ to, times: n }));
    this.out.set(id, steps);
    for (const { to } of steps) this.into.set(to, [...(this.into.get(to) ?? []), id]);
    return steps;
  }

  /** The states before one, of those that were looked at. */
  previous(id: number): readonly number[] {
    return this.into.get(id) ?? [];
  }

  private holds(assert: string, from: State, next: Kind): boolean {
    const begins = from.at === -2;
    if (assert === 'begin') return begins;
    if (assert === '^') return begins || (this.multiline && from.kind === BREAK);
    if (assert === '$') return this.multiline && next === BREAK;
    const boundary = (!begins && from.kind === WORD) !== (next === WORD);
    return assert === 'b' ? boundary : !boundary;
  }
}

/** The groups of states that can be read again and again (Tarjan's strongly connected components, without recursion). */
function cycles(paths: Paths, roots: Iterable<number>, left: (id: number) => boolean): Cycles {
  const [index, low, onStack] = [new Map<number, number>(), new Map<number, number>(), new Set<number>()];
  const [stack, found] = [[] as number[], new Map<number, ReadonlySet<number>>()];
  const enter = (id: number): { id: number; at: number } => {
    index.set(id, index.size);
    low.set(id, index.get(id)!);
    stack.push(id);
    onStack.add(id);
    return { id, at: 0 };
  };
  const work: { id: number; at: number }[] = [];
  const waiting = [...roots].filter((id) => !left(id));
  for (let top = work.at(-1); top || waiting.length > 0; top = work.at(-1)) {
    if (!top) {
      const root = waiting.pop()!;
      if (!index.has(root)) work.push(enter(root));
      continue;
    }
    const step = paths.next(top.id)[top.at];
    top.at += 1;
    if (step && left(step.to)) continue;
    if (step && !index.has(step.to)) work.push(enter(step.to));
    else if (step && onStack.has(step.to)) low.set(top.id, Math.min(low.get(top.id)!, low.get(step.to)!));
    else if (!step) {
      work.pop();
      const above = work.at(-1);
      if (above) low.set(above.id, Math.min(low.get(above.id)!, low.get(top.id)!));
      if (low.get(top.id) !== index.get(top.id)) continue;
      const group = new Set(stack.splice(stack.indexOf(top.id)));
      for (const id of group) onStack.delete(id);
      if (group.size > 1 || paths.next(top.id).some(({ to }) => to === top.id))
        for (const id of group) found.set(id, group);
    }
  }
  return found;
}

type Cycles = Map<number, ReadonlySet<number>>;
type Loop = readonly [state: number, group: ReadonlySet<number>];

/** The states from which a group can be come to. */
function before(paths: Paths, group: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(group);
  for (const id of found) for (const from of paths.previous(id)) found.add(from);
  return found;
}

/** Whether some word leads from `q` back to `q`, from `q` to `p` and from `p` back to `p`. */
function shares(paths: Paths, [q, around]: Loop, [p, within]: Loop, leading: ReadonlySet<number>): boolean {
  const seen = new Set<number>();
  const queue: [number, number, number][] = [[q, q, p]];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > PRODUCT) throw new Error('too big to prove');
    const [a, b, c] = queue[at]!;
    for (const { to: third } of paths.next(c)) {
      if (!within.has(third)) continue;
      for (const { to: middle } of paths.next(b)) {
        if (middle % 3 !== third % 3 || !leading.has(middle)) continue;
        const both = paths.symbols(third) & paths.symbols(middle);
        if (both === 0n) continue;
        for (const { to: first } of paths.next(a)) {
          if (!around.has(first) || first % 3 !== third % 3 || (both & paths.symbols(first)) === 0n) continue;
          if (first === q && middle === p && third === p) return true;
          const key = (first * STATES + middle) * STATES + third;
          if (seen.has(key)) continue;
          seen.add(key);
          queue.push([first, middle, third]);
        }
      }
    }
  }
  return false;
}

/** Whether some word leads from `q` back to `q` in two ways. */
function splits(paths: Paths, group: ReadonlySet<number>, q: number): boolean {
  const seen = new Set<number>();
  const queue: [number, number, boolean][] = [[q, q, false]];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > PRODUCT) throw new Error('too big to prove');
    const [a, b, apart] = queue[at]!;
    for (const one of paths.next(a))
      for (const two of paths.next(b)) {
        if (!group.has(one.to) || !group.has(two.to) || one.to % 3 !== two.to % 3) continue;
        if ((paths.symbols(one.to) & paths.symbols(two.to)) === 0n) continue;
        const split = apart || one.to !== two.to || (a === b && one.times > 1);
        if (split && one.to === q && two.to === q) return true;
        const key = (one.to * STATES + two.to) * 2 + Number(split);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push([one.to, two.to, split]);
      }
  }
  return false;
}

/** null for a pattern that takes linear time on every text, else what makes it slow or cannot be proved. */
export function slowness(source: string, flags: string): string | null {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  try {
    return slow(pattern, flags);
  } catch (error) {
    return (error as Error).message;
  }
}

function slow(pattern: AST.Pattern, flags: string): string | null {
  if (!loops(pattern)) return null;
  const machine = new Automaton(pattern, flags);
  const { first, last } = build(pattern, machine);
  const paths = new Paths(machine, first, flags);
  const matched = new Set(last.filter(({ asserts }) => asserts.length === 0).map(({ to }) => to));
  const sources = cycles(paths, [Paths.id({ at: -2, kind: OTHER })], () => false);
  const targets = cycles(paths, sources.keys(), (id) => id < SEARCH || matched.has(Paths.state(id).at));
  for (const [p, group] of targets) if (splits(paths, group, p)) return 'exponential: a loop splits in two';
  for (const [p, group] of targets) {
    const leading = before(paths, group);
    for (const [q, around] of sources) {
      // Two states of one loop that share their text would have made it split.
      if (q % 3 !== p % 3 || group.has(q) || !leading.has(q)) continue;
      if (!shares(paths, [q, around], [p, group], leading)) continue;
      return q < SEARCH ? 'polynomial: a loop that every start enters again' : 'polynomial: two loops share their text';
    }
  }
  return null;
}
