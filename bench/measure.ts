// How time is taken, and what is made of the figures.

/** Milliseconds: by the clock, and of the processor, which other programs on the machine change less. */
export interface Cost {
  clock: number;
  processor: number;
}

/** Of this whole process, collector and compiler included. `threadCpuUsage` would leave them out, but Linux tells it in steps of 4 ms. */
function meter(): () => Cost {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { clock: performance.now() - begun, processor: (user + system) / 1_000 };
  };
}

export async function costOf(work: () => unknown): Promise<Cost> {
  const cost = meter();
  await work();
  return cost();
}

/** The same without a turn of the event loop. */
export function costOfCall(work: () => unknown): Cost {
  const cost = meter();
  work();
  return cost();
}

/**
 * Runs every contestant once a round and answers each one's rounds. The order turns, so that whatever else the machine
 * does falls on all of them alike.
 */
export async function interleave<Name, Result>(
  contestants: ReadonlyMap<Name, () => Result | Promise<Result>>,
  rounds: number,
): Promise<Map<Name, Result[]>> {
  const results = new Map(Array.from(contestants.keys(), (name) => [name, [] as Result[]]));
  const entries = [...contestants];
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < entries.length; turn += 1) {
      const [name, run] = entries[(round + turn) % entries.length]!;
      results.get(name)!.push(await run());
    }
  return results;
}

/** The least value that is no less than this share of all. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The median of a part of each result. */
export const medianOf = <Result>(results: readonly Result[], part: (result: Result) => number): number =>
  median(results.map(part));

/** The median of how many times each round's value was that of the other in the same round. */
export const ratioOf = <Result>(
  results: readonly Result[],
  others: readonly Result[],
  part: (result: Result) => number,
): number => median(results.map((result, round) => part(result) / part(others[round]!)));

export interface Point {
  x: number;
  y: number;
}

/** The straight line nearest to the points, by least squares; `fit` is R², 1 where they all lie on it. */
export function lineThrough(points: readonly Point[]): { slope: number; start: number; fit: number } {
  const mean = (part: (point: Point) => number) => points.reduce((sum, point) => sum + part(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / spread;
  const start = y - slope * x;
  const missed = mean((point) => (point.y - start - slope * point.x) ** 2);
  return { slope, start, fit: 1 - missed / mean((point) => (point.y - y) ** 2) };
}

/** The power of x with which y grows: 1 is linear, 2 quadratic. */
export const powerOf = (points: readonly Point[]): number =>
  lineThrough(points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))).slope;
