// Speed, side by side with what a user would pick instead, in one run: `npm run bench`.
// `-- --quick` for a rough run of half a minute, `-- --readme` to put the table into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { contest, costByLength, costOfHostile, costPerDraft } from './coach.ts';
import { draftsOf } from './drafts.ts';
import { compareServers } from './http.ts';
import { interleave } from './measure.ts';
import { importLibrary, type Start, startService } from './start.ts';
import { type Measurements, tableOf } from './table.ts';

const ROOT = new URL('../', import.meta.url);

const FULL = {
  passes: 10,
  drafts: 40,
  rounds: 7,
  load: { rounds: 5, warmUpSeconds: 3, seconds: 3 },
  length: { total: 30_000, rounds: 5 },
  hostileRuns: 3,
  starts: 3,
};
type Plan = typeof FULL;
const QUICK: Plan = {
  passes: 1,
  drafts: 10,
  rounds: 3,
  load: { rounds: 2, warmUpSeconds: 1, seconds: 1 },
  length: { total: 10_000, rounds: 2 },
  hostileRuns: 1,
  starts: 1,
};

/** The linters last: they fill the memory of this process. */
async function measure(plan: Plan): Promise<Measurements> {
  const [body] = draftsOf(120, 1).map((text) => JSON.stringify({ text }));
  const starts = await interleave(STARTS, plan.starts);
  const perDraft = costPerDraft(200, plan.passes);
  const byLength = await costByLength(plan.length.total, plan.length.rounds);
  const hostile = costOfHostile(20_000, plan.hostileRuns);
  const servers = await compareServers({ body: body!, ...plan.load });
  return { perDraft, byLength, hostile, servers, starts, contest: await contest(120, plan.drafts, plan.rounds), about };
}

const STARTS = new Map<string, () => Start | Promise<Start>>([
  ['`npm start` to the first 200 of /healthz', () => startService('src/main.ts')],
  ['the built service, the same', () => startService('dist/main.js')],
  ['import of the library', () => importLibrary('rapport-coach')],
]);

const { devDependencies: versions } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const about = {
  'write-good': versions['write-good'],
  textlint: `${versions['@textlint/kernel']} with textlint-rule-write-good ${versions['textlint-rule-write-good']}`,
  retext: `(unified ${versions.unified}) with readability ${versions['retext-readability']} and equality ${versions['retext-equality']}`,
  alex: versions.alex,
  'harper.js': `${versions['harper.js']}, LocalLinter`,
};

function report(table: string): string {
  const [date] = new Date().toISOString().split('T');
  const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  return `## How fast it is

\`npm run bench\` on ${date}: ${machine}. All rows are of one run; contestants took turns on the same drafts, which are those of
\`fixtures/drafts/\`, joined where they are shorter.

${table}

The linters do another job: they look for no asks and no offers, and Rapport checks less of the prose in general. They are
what else one would run on a message. Drafts/s by processor time are those of one core, with the collector and the compiler
counted in. The two servers share one core and answer the same bytes; Rapport's validates, sets its headers and logs.
Growth is by least squares: R² of a straight line, and the power of the length. A goal counts as met by processor time, that
of the servers by their requests.`;
}

function intoReadme(content: string): void {
  const file = new URL('README.md', ROOT);
  const [start, end] = ['<!-- bench:start -->', '<!-- bench:end -->'];
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  writeFileSync(file, `${readme.slice(0, from + start.length)}\n${content}\n${readme.slice(to)}`);
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, readme: { type: 'boolean' } } });
const content = report(tableOf(await measure(values.quick ? QUICK : FULL)));
console.log(content);
if (values.readme) intoReadme(content);
