#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conversation } from './conversation.ts';
import { showsColour } from './pretty/paint.ts';
import { run } from './run.ts';

const here = import.meta.url;
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', here), 'utf8'));

/** The service in place of this process, so that signals and the exit code are its own; beside it, where no system call does that. */
function serve(): number {
  const main = fileURLToPath(new URL(`../../main${extname(fileURLToPath(here))}`, here));
  if (process.platform !== 'win32') process.execve?.(process.execPath, [process.execPath, main]);
  return spawnSync(process.execPath, [main], { stdio: 'inherit' }).status ?? 1;
}

/** Not 1, which says that the message needs work. */
const EX_SOFTWARE = 70;

const { stdin, stdout, stderr } = process;
const EX_INTERRUPTED = 130;
const talk =
  stdin.isTTY && stderr.isTTY
    ? conversation({ input: stdin, output: stderr, interrupted: () => process.exit(EX_INTERRUPTED) })
    : null;
try {
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    columns: stdout.columns,
    colour: showsColour(stdout),
    version,
    ask: talk?.ask ?? null,
    serve,
  });
} catch (error) {
  // Where it broke, and not the message, which may hold what somebody wrote.
  const { name, stack = '' } = error as Error;
  stderr.write(`rapport: something broke here (${name})\n${stack.match(/^ {4}at .+$/gm)?.join('\n')}\n`);
  process.exitCode = EX_SOFTWARE;
} finally {
  talk?.end();
}
