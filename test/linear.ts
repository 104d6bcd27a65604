// Proves that a regular expression takes time in proportion to its input.
//
// A backtracking search tries, in the worst case, every path through the pattern from every start. The number of paths
// that can end at one character stays below a constant unless a loop splits in two (exponential), or one word can be read
// on the way into a loop and around it while an earlier loop, or the search for a start, reads it too (polynomial): the
// criteria EDA and IDA of Weber and Seidl, "On the degree of ambiguity of finite automata" (1991). A loop after which the
// pattern has already matched never backtracks, so it is left out. Bounded repeats are unrolled, so that none is guessed.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What is wrong with a pattern, or null where it is linear. */
export type Verdict = string | null;

/** Where a path may go next: a character, and the assertions ("^", "$", "b", "B", …) that must hold before it. */
interface Step {
  to: number;
  asserts: readonly string[];
}

interface Fragment {
  first: readonly Step[];
  last: readonly Step[];
  /** The ways to match nothing, each with its assertions. */
  empty: readonly (readonly string[])[];
}

const POSITIONS = 40_000;
const PRODUCT = 4_000_000;
const NOTHING: Fragment = { first: [], last: [], empty: [[]] };

const ALPHABET = [
  ...Array.from({ length: 0x180 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, at) => 0x2000 + at),
  ...'łžșțΑΩαωЖжאبकกあア中한éñœ“”‘’«»…—–•★☕️‍́🎉👩🏽\u00a0\u1680\u180e\ufeff\u212a\u017f'.split('').map((c) => c.charCodeAt(0)),
  ...[0x1f389, 0x1f469, 0x1f3fd, 0x10400, 0xfffd],
];

type Kind = 0 | 1 | 2;
const [WORD, BREAK, OTHER] = [0, 1, 2] as const;
const KINDS: readonly Kind[] = [WORD, BREAK, OTHER];

const kindOf = (code: number): Kind => {
  const char = String.fromCodePoint(code);
  return /\w/.test(char) ? WORD : /[\n\r\u2028\u2029]/.test(char) ? BREAK : OTHER;
};

class Automaton {
  /** Which symbols a position reads. */
  readonly reads: bigint[] = [];
  readonly follow: Step[][] = [];
  readonly kinds: readonly bigint[];
  private readonly masks = new Map<string, bigint>();
  private readonly codes: readonly number[];
  private readonly flags: string;

  constructor(pattern: AST.Pattern, flags: string) {
    this.flags = flags;
    const codes = new Set(ALPHABET);
    for (const [, value] of literalsOf(pattern)) for (const near of [value - 1, value, value + 1]) codes.add(near);
    this.codes = [...codes].filter((code) => code >= 0 && code <= 0x10ffff);
    this.kinds = KINDS.map((kind) => this.maskOf((code) => kindOf(code) === kind));
  }

  private maskOf(has: (code: number) => boolean): bigint {
    return this.codes.reduce((mask, code, at) => (has(code) ? mask | (1n << BigInt(at)) : mask), 0n);
  }

  private mask(raw: string): bigint {
    const known = this.masks.get(raw);
    if (known !== undefined) return known;
    const one = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gmy]/g, ''));
    const mask = this.maskOf((code) => one.test(String.fromCodePoint(code)));
    this.masks.set(raw, mask);
    return mask;
  }

  read(raw: string): Fragment {
    const to = this.reads.push(this.mask(raw)) - 1;
    this.follow.push([]);
    if (to > POSITIONS) throw new Error('too long to prove');
    return { first: [{ to, asserts: [] }], last: [{ to, asserts: [] }], empty: [] };
  }

  then(a: Fragment, b: Fragment): Fragment {
    this.link(a.last, b.first);
    return {
      first: [...a.first, ...a.empty.flatMap((way) => b.first.map((step) => after(way, step)))],
      last: [...b.last, ...b.empty.flatMap((way) => a.last.map((step) => after(way, step)))],
      empty: a.empty.flatMap((one) => b.empty.map((two) => [...one, ...two])).slice(0, 8),
    };
  }

  link(from: readonly Step[], to: readonly Step[]): void {
    for (const a of from)
      for (const b of to) this.follow[a.to]!.push({ to: b.to, asserts: [...a.asserts, ...b.asserts] });
  }
}

const after = (asserts: readonly string[], step: Step): Step =>
  asserts.length === 0 ? step : { to: step.to, asserts: [...asserts, ...step.asserts] };

function* literalsOf(node: AST.Node): Generator<[string, number]> {
  if (node.type === 'Character') yield [node.raw, node.value];
  for (const child of childrenOf(node)) yield* literalsOf(child);
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if ('elements' in node) return node.elements as readonly AST.Node[];
  if (node.type === 'CharacterClassRange') return [node.min, node.max];
  return 'element' in node && node.element ? [node.element] : [];
}

const loops = (node: AST.Node): boolean =>
  (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY) || childrenOf(node).some(loops);

const either = (parts: readonly Fragment[]): Fragment => ({
  first: parts.flatMap(({ first }) => first),
  last: parts.flatMap(({ last }) => last),
  empty: parts.flatMap(({ empty }) => empty).slice(0, 8),
});

function build(node: AST.Node, machine: Automaton): Fragment {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map((one) => build(one, machine)));
    case 'Alternative':
      return node.elements.reduce((all, element) => machine.then(all, build(element, machine)), NOTHING);
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return machine.read(node.raw);
    case 'Quantifier':
      return repeat(node, machine);
    case 'Assertion':
      return assertion(node, machine);
    default:
      throw new Error(`cannot be proved: ${node.type} ${node.raw}`);
  }
}

function repeat({ min, max, element }: AST.Quantifier, machine: Automaton): Fragment {
  let all = NOTHING;
  for (let turn = 0; turn < min; turn += 1) all = machine.then(all, build(element, machine));
  if (max === Number.POSITIVE_INFINITY) {
    const body = build(element, machine);
    machine.link(body.last, body.first);
    return machine.then(all, { ...body, empty: [[]] });
  }
  // X{0,3} is (X(X(X)?)?)?, and a turn that matches nothing ends it: each turn follows the one before it only.
  const turns = Array.from({ length: max - min }, () => build(element, machine));
  for (const [at, turn] of turns.entries()) if (at > 0) machine.link(turns[at - 1]!.last, turn.first);
  const tail = turns[0] ? { first: turns[0].first, last: turns.flatMap(({ last }) => last), empty: [[]] } : NOTHING;
  return machine.then(all, tail);
}

/** A look ahead is one more path, which ends with it; a look behind that cannot loop takes constant time. */
function assertion(node: AST.Assertion, machine: Automaton): Fragment {
  if (node.kind === 'start') return { ...NOTHING, empty: [['^']] };
  if (node.kind === 'end') return { ...NOTHING, empty: [['$']] };
  if (node.kind === 'word') return { ...NOTHING, empty: [[node.negate ? 'B' : 'b']] };
  if (node.kind === 'lookahead') {
    const ahead = either(node.alternatives.map((one) => build(one, machine)));
    return { first: ahead.first, last: [], empty: [[]] };
  }
  if (loops(node)) throw new Error(`cannot be proved: a loop in a look behind ${node.raw}`);
  return NOTHING;
}

/** A position together with the kind of character that it read; the search for a start is position -1, the beginning -2. */
interface State {
  at: number;
  kind: Kind;
}

class Paths {
  private readonly out = new Map<number, { to: number; times: number }[]>();

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
    return steps;
  }

  private holds(assert: string, from: State, next: Kind): boolean {
    const begins = from.at === -2;
    if (assert === '^') return begins || (this.multiline && from.kind === BREAK);
    if (assert === '$') return this.multiline && next === BREAK;
    const boundary = (!begins && from.kind === WORD) !== (next === WORD);
    return assert === 'b' ? boundary : !boundary;
  }
}

/** The groups of states that can be read again and again (Tarjan's strongly connected components, without recursion). */
function cycles(paths: Paths, from: number): Map<number, ReadonlySet<number>> {
  const [index, low, onStack] = [new Map<number, number>(), new Map<number, number>(), new Set<number>()];
  const [stack, found] = [[] as number[], new Map<number, ReadonlySet<number>>()];
  const enter = (id: number): { id: number; at: number } => {
    index.set(id, index.size);
    low.set(id, index.get(id)!);
    stack.push(id);
    onStack.add(id);
    return { id, at: 0 };
  };
  const work = [enter(from)];
  for (let top = work.at(-1); top; top = work.at(-1)) {
    const step = paths.next(top.id)[top.at];
    top.at += 1;
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

/** Whether some word leads from `q` back to `q`, from `q` to `p` and from `p` back to `p`. */
function shares(paths: Paths, groups: Map<number, ReadonlySet<number>>, q: number, p: number): boolean {
  const [around, within] = [groups.get(q)!, groups.get(p)!];
  const seen = new Set<string>();
  const queue: [number, number, number][] = [[q, q, p]];
  for (let at = 0; at < queue.length; at += 1) {
    if (at > PRODUCT) throw new Error('too big to prove');
    const [a, b, c] = queue[at]!;
    for (const { to: third } of paths.next(c)) {
      if (!within.has(third)) continue;
      for (const { to: middle } of paths.next(b)) {
        const both = paths.symbols(third) & paths.symbols(middle);
        if (middle % 3 !== third % 3 || both === 0n) continue;
        for (const { to: first } of paths.next(a)) {
          if (!around.has(first) || first % 3 !== third % 3 || (both & paths.symbols(first)) === 0n) continue;
          if (first === q && middle === p && third === p) return true;
          const key = `${first} ${middle} ${third}`;
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
  const seen = new Set<string>();
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
        const key = `${one.to} ${two.to} ${split}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push([one.to, two.to, split]);
      }
  }
  return false;
}

/** null for a pattern that takes linear time on every text, else what makes it slow or cannot be proved. */
export function slowness(source: string, flags: string): Verdict {
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

function slow(pattern: AST.Pattern, flags: string): Verdict {
  if (!loops(pattern)) return null;
  const machine = new Automaton(pattern, flags);
  const { first, last } = build(pattern, machine);
  const matched = new Set(last.filter(({ asserts }) => asserts.length === 0).map(({ to }) => to));
  const paths = new Paths(machine, first, flags);
  const begin = Paths.id({ at: -2, kind: OTHER });
  const groups = cycles(paths, begin);
  const sources = [...groups.keys()];
  const targets = sources.filter((id) => {
    const { at } = Paths.state(id);
    return at >= 0 && !matched.has(at);
  });
  for (const p of targets) if (splits(paths, groups.get(p)!, p)) return 'exponential: a loop splits in two';
  for (const p of targets)
    for (const q of sources)
      if (q !== p && q % 3 === p % 3 && shares(paths, groups, q, p))
        return q < 6 ? 'polynomial: a loop that every start enters again' : 'polynomial: two loops share their text';
  return null;
}
