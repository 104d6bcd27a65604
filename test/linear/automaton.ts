// A pattern as an automaton: see slowness.ts, which proves it linear.
import type { AST } from '@eslint-community/regexpp';

/** Where a path may go next: a character, and the assertions ("^", "$", "b", "B", …) that must hold before it. */
export interface Step {
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
const CHARS = new Set(['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass']);
const NOTHING: Fragment = { first: [], last: [], empty: [[]] };

const ALPHABET = [
  ...Array.from({ length: 0x180 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, at) => 0x2000 + at),
  ...'łžșțΑΩαωЖжאبकกあア中한éñœ“”‘’«»…—–•★☕️‍́🎉👩🏽\u00a0\u1680\u180e\ufeff\u212a\u017f'
    .split('')
    .map((c) => c.charCodeAt(0)),
  ...[0x1f389, 0x1f469, 0x1f3fd, 0x10400, 0xfffd],
];

export type Kind = 0 | 1 | 2;
export const [WORD, BREAK, OTHER] = [0, 1, 2] as const;
export const KINDS: readonly Kind[] = [WORD, BREAK, OTHER];

const kindOf = (code: number): Kind => {
  const char = String.fromCodePoint(code);
  return /\w/.test(char) ? WORD : /[\n\r\u2028\u2029]/.test(char) ? BREAK : OTHER;
};

/** What each place of a pattern reads, and what may follow it: one state a character, classes and repeats unrolled. */
export class Automaton {
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
    return this.place(this.mask(raw));
  }

  readNot(raws: readonly string[]): Fragment {
    return this.place(raws.reduce((mask, raw) => mask & ~this.mask(raw), (1n << BigInt(this.codes.length)) - 1n));
  }

  private place(reads: bigint): Fragment {
    const to = this.reads.push(reads) - 1;
    this.follow.push([]);
    if (to > POSITIONS) throw new Error('too long to prove');
    return { first: [{ to, asserts: [] }], last: [{ to, asserts: [] }], empty: [] };
  }

  join(a: Fragment, b: Fragment): Fragment {
    this.link(a.last, b.first);
    return {
      first: [...a.first, ...a.empty.flatMap((way) => b.first.map((step) => after(way, step)))],
      last: [...b.last, ...b.empty.flatMap((way) => a.last.map((step) => after(way, step)))],
      empty: atMostTwice(a.empty.flatMap((one) => b.empty.map((two) => [...one, ...two]))),
    };
  }

  link(from: readonly Step[], to: readonly Step[]): void {
    for (const a of from)
      for (const b of to) this.follow[a.to]!.push({ to: b.to, asserts: [...a.asserts, ...b.asserts] });
  }
}

/** Two equal ways are ambiguous; how many more there are says nothing new. */
function atMostTwice(ways: readonly (readonly string[])[]): (readonly string[])[] {
  const times = new Map<string, number>();
  return ways.filter((way) => {
    const key = [...new Set(way)].sort().join();
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key)! <= 2;
  });
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

/** Whether a part repeats without a limit. */
export const loops = (node: AST.Node): boolean =>
  (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY) || childrenOf(node).some(loops);

const either = (parts: readonly Fragment[]): Fragment => ({
  first: parts.flatMap(({ first }) => first),
  last: parts.flatMap(({ last }) => last),
  empty: atMostTwice(parts.flatMap(({ empty }) => empty)),
});

export function build(node: AST.Node, machine: Automaton): Fragment {
  switch (node.type) {
    case 'Pattern':
      return either(node.alternatives.map((one) => fromStart(one, machine)));
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map((one) => build(one, machine)));
    case 'Alternative':
      return sequence(
        node.elements.map((element) => build(element, machine)),
        machine,
      );
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

const sequence = (parts: readonly Fragment[], machine: Automaton): Fragment =>
  parts.reduce((all, part) => machine.join(all, part), NOTHING);

/** What a pattern looks behind at before anything else is read like a part of it: it bounds the starts in the same way. */
function fromStart({ elements }: AST.Alternative, machine: Automaton): Fragment {
  const [behind, ...rest] = elements;
  if (behind?.type !== 'Assertion' || behind.kind !== 'lookbehind' || loops(behind))
    return sequence(
      elements.map((element) => build(element, machine)),
      machine,
    );
  const before = behind.negate
    ? notBehind(behind, machine)
    : either(behind.alternatives.map((one) => build(one, machine)));
  return sequence([before, ...rest.map((element) => build(element, machine))], machine);
}

function notBehind({ alternatives }: AST.LookbehindAssertion, machine: Automaton): Fragment {
  const chars = alternatives.flatMap(({ elements }) => elements);
  const single =
    alternatives.every(({ elements }) => elements.length === 1) && chars.every((one) => CHARS.has(one.type));
  return single ? either([{ ...NOTHING, empty: [['begin']] }, machine.readNot(chars.map(({ raw }) => raw))]) : NOTHING;
}

function repeat({ min, max, element }: AST.Quantifier, machine: Automaton): Fragment {
  let all = NOTHING;
  for (let turn = 0; turn < min; turn += 1) all = machine.join(all, build(element, machine));
  if (max === Number.POSITIVE_INFINITY) {
    const body = build(element, machine);
    machine.link(body.last, body.first);
    return machine.join(all, { ...body, empty: [[]] });
  }
  // X{0,3} is (X(X(X)?)?)?, and a turn that matches nothing ends it: each turn follows the one before it only.
  const turns = Array.from({ length: max - min }, () => build(element, machine));
  for (const [at, turn] of turns.entries()) if (at > 0) machine.link(turns[at - 1]!.last, turn.first);
  const tail = turns[0] ? { first: turns[0].first, last: turns.flatMap(({ last }) => last), empty: [[]] } : NOTHING;
  return machine.join(all, tail);
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
