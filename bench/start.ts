// How long the service and the library take to be there, and how much memory they hold then.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cost } from './measure.ts';

export interface Start extends Cost {
  /** Bytes. */
  resident: number;
}

const ROOT = new URL('../', import.meta.url).pathname;
const PATIENCE_MS = 30_000;

/** From the start of `node <main>` to its first 200 on /healthz. */
export async function startService(main: string): Promise<Start> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    cwd: ROOT,
    env: { ...process.env, PORT: `${port}`, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    await healthy(child, `http://127.0.0.1:${port}/healthz`);
    return { clock: performance.now() - begun, ...usageOf(child.pid!) };
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function healthy(child: ChildProcess, url: string): Promise<void> {
  const latest = performance.now() + PATIENCE_MS;
  while (child.exitCode === null && performance.now() < latest) {
    const status = await fetch(url).then(
      ({ status }) => status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(5);
  }
  throw new Error('the service does not start');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Of another process, as Linux tells it; elsewhere nothing. */
function usageOf(pid: number): Omit<Start, 'clock'> {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [, resident = ''] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { processor: ticks * 10, resident: Number(resident) * 1_024 };
  } catch {
    return { processor: Number.NaN, resident: Number.NaN };
  }
}

const IMPORT = (library: string) => `
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const { critique } = await import(${JSON.stringify(library)});
  const [clock, { user, system }] = [performance.now() - begun, process.cpuUsage(used)];
  const resident = process.memoryUsage().rss;
  console.log(JSON.stringify({ clock, processor: (user + system) / 1000, resident, is: typeof critique }));
`;

/** The import of the library in a new process, without the start of node itself. */
export function importLibrary(library: string): Start {
  const args = ['--input-type=module', '--eval', IMPORT(library)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
}
