// How well the coach judges the project's own drafts: `npm run floors`.
// `npm run floors -- --write` keeps the figures, rounded down to 0.05, as what no later change may fall below.
import { writeFileSync } from 'node:fs';
import { FLOORS_FILE, type Floors, fixtureDrafts, measure } from '../eval/fixtures.ts';
import type { Tally } from '../eval/tally.ts';
import { RULES } from '../src/core/index.ts';

const LEAST = 0.5;

const down = (figure: number): number => Math.floor(figure * 20 + 1e-9) / 20;

function floorOf(name: string, { precision, recall }: Tally): { precision: number; recall: number } {
  const floor = { precision: down(precision), recall: down(recall) };
  for (const [figure, value] of Object.entries(floor))
    if (value < LEAST) console.warn(`warning: the ${figure} of ${name} is held at ${value} only`);
  return floor;
}

const drafts = fixtureDrafts();
const { rules, moves, good } = measure(
  drafts,
  RULES.map(({ id }) => id),
);
for (const [id, tally] of rules) console.log(tally.line(id));
for (const [kind, tally] of Object.entries(moves)) console.log(tally.line(`${kind} moves`));
console.log(`good drafts in which no error is found   ${good.hits} of ${good.hits + good.missed}`);

if (process.argv.includes('--write')) {
  const floors: Floors = {
    rules: Object.fromEntries(Array.from(rules, ([id, tally]) => [id, floorOf(id, tally)])),
    moves: { ask: floorOf('ask moves', moves.ask), offer: floorOf('offer moves', moves.offer) },
    goodWithoutError: down(good.recall),
  };
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
