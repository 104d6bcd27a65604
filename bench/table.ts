// The measurements as one markdown table.
import { type Contest, type Hostility, OURS } from './coach.ts';
import type { Load } from './http.ts';
import { type Cost, lineThrough, medianOf, type Point, percentile, powerOf, ratioOf } from './measure.ts';
import type { ServerKind } from './server.ts';
import type { Start } from './start.ts';

export interface Measurements {
  perDraft: Cost[];
  contest: Contest;
  /** What stands after a linter's name: its version, and what it was given. */
  about: Record<string, string>;
  servers: Record<ServerKind, Load[]>;
  byLength: Map<number, number>;
  hostile: Hostility[];
  starts: Map<string, Start[]>;
}

type Row = [what: string, processor: string, clock: string, ratio: string, goal: string];

const HEAD: Row = ['', 'By processor time', 'By the clock', 'Ratio', 'Goal'];

export function tableOf(measurements: Measurements): string {
  const { perDraft, contest, about, servers, byLength, hostile, starts } = measurements;
  const rows: Row[] = [
    draftRow(perDraft),
    ...contestRows(contest, about),
    ...serverRows(servers),
    lengthRow(byLength),
    hostileRow('reading', hostile),
    hostileRow('critique', hostile),
    ...Array.from(starts, ([what, each]) => startRow(what, each)),
  ];
  return [HEAD, ['---', '--:', '--:', '--:', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const CLOCK = ({ clock }: Cost): number => clock;
const PROCESSOR = ({ processor }: Cost): number => processor;

/** Three figures, or all of a whole number: 0.123, 12.3, 1,234. */
const figure = (value: number): string =>
  value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${figure(value)} ms`);
const mib = (bytes: number): string => (Number.isNaN(bytes) ? '–' : `${figure(bytes / 2 ** 20)} MiB`);
const goal = (text: string, met: boolean): string => `${text}: ${met ? 'met' : '**missed**'}`;

function draftRow(costs: readonly Cost[]): Row {
  const [half, most] = [0.5, 0.95].map((share) => ({
    processor: percentile(costs.map(PROCESSOR), share),
    clock: percentile(costs.map(CLOCK), share),
  })) as [Cost, Cost];
  const shown = (part: (cost: Cost) => number) => `p50 ${ms(part(half))}, p95 ${ms(part(most))}`;
  return [
    '`critique()`, one draft of 200 words',
    shown(PROCESSOR),
    shown(CLOCK),
    '',
    goal('p95 ≤ 3 ms', most.processor <= 3),
  ];
}

function contestRows({ drafts, costs }: Contest, about: Record<string, string>): Row[] {
  const ours = costs.get(OURS)!;
  const rate = (rounds: readonly Cost[], part: (cost: Cost) => number) => (drafts * 1_000) / medianOf(rounds, part);
  return Array.from(costs, ([name, rounds]): Row => {
    const first = name === OURS;
    return [
      first ? '`critique()`, drafts of 120 words' : `${name} ${about[name]}, the same drafts`,
      `${figure(rate(rounds, PROCESSOR))} drafts/s`,
      `${figure(rate(rounds, CLOCK))} drafts/s`,
      first ? '1' : `${figure(ratioOf(ours, rounds, PROCESSOR))} × our speed`,
      first ? goal('≥ 1,500/s', rate(rounds, PROCESSOR) >= 1_500) : '',
    ];
  });
}

function serverRows({ rapport, bare }: Record<ServerKind, Load[]>): Row[] {
  const shown = (what: string, loads: readonly Load[], ratio: string, goal: string): Row => [
    `${what}; holds ${mib(medianOf(loads, ({ resident }) => resident))}`,
    `${figure(medianOf(loads, ({ processorPerRequest }) => processorPerRequest))} µs/request`,
    `${figure(medianOf(loads, ({ requestsPerSecond }) => requestsPerSecond))} requests/s`,
    ratio,
    goal,
  ];
  const share = ratioOf(rapport, bare, ({ requestsPerSecond }) => requestsPerSecond);
  const cost = ratioOf(rapport, bare, ({ processorPerRequest }) => processorPerRequest);
  return [
    shown(
      'POST /v1/critiques, 120 words',
      rapport,
      `${figure(share)} of bare; processor time ${figure(cost)}`,
      goal('≥ 0.6 of bare', share >= 0.6),
    ),
    shown('bare Fastify route, the same bytes', bare, '1', ''),
  ];
}

function lengthRow(byLength: ReadonlyMap<number, number>): Row {
  const points: Point[] = Array.from(byLength, ([x, y]) => ({ x, y }));
  const [power, { fit }] = [powerOf(points), lineThrough(points)];
  return [
    `\`critique()\` of ${points.map(({ x }) => figure(x)).join(' / ')} characters`,
    `${points.map(({ y }) => figure(y)).join(' / ')} ms`,
    '',
    `R² ${fit.toFixed(4)}, length^${power.toFixed(2)}`,
    goal('linear', fit >= 0.98 && power <= 1.1),
  ];
}

function hostileRow(part: 'reading' | 'critique', hostile: readonly Hostility[]): Row {
  const worst = hostile.toSorted((a, b) => b[part].processor - a[part].processor)[0]!;
  const within = hostile.filter((one) => one[part].processor < 50).length;
  const name = part === 'reading' ? '`readText()`' : '`critique()`';
  return [
    `${name}, hostile texts of 20,000 characters; the worst: ${worst.shape}`,
    ms(worst[part].processor),
    ms(worst[part].clock),
    `${within} of ${hostile.length} within`,
    goal('each < 50 ms', within === hostile.length),
  ];
}

const startRow = (what: string, starts: readonly Start[]): Row => [
  `${what}; holds ${mib(medianOf(starts, ({ resident }) => resident))}`,
  ms(medianOf(starts, PROCESSOR)),
  ms(medianOf(starts, CLOCK)),
  '',
  '',
];
