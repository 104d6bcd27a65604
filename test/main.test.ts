import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

const main = new URL('../src/main.ts', import.meta.url).pathname;
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'], ...environment } });
  running.push(child);
  let [out, err] = ['', ''];
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /"url":"([^"]+)"/.exec(out);
      if (found) resolve(found[1]!);
    });
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, url, ended };
}

describe('the service', () => {
  it('says in one line where it listens and that it is open, answers, and stops when told', async () => {
    const { child, url, ended } = start({ PORT: '0' });
    const answer = await fetch(`${await url}/v1/critiques`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Hi Dana, how do you label cohorts?' }),
    });
    expect(answer.status).toBe(200);
    await answer.text();
    const told = performance.now();
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect(performance.now() - told).toBeLessThan(2_000);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).msg);
    expect(lines).toEqual([expect.stringMatching(/^Rapport listens at http.+ open/), 'request', 'draining', 'stopped']);
  });

  it('stops at once when told twice, whoever still waits', async () => {
    const { child, url, ended } = start({ PORT: '0' });
    const stalled = fetch(`${await url}/v1/critiques`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) }),
      duplex: 'half',
    } as RequestInit).catch(() => 'cut');
    await fetch(`${await url}/healthz`);
    child.kill('SIGINT');
    const twice = setInterval(() => child.kill('SIGTERM'), 200);
    const told = performance.now();
    expect((await ended).code).toBe(1);
    expect(performance.now() - told).toBeLessThan(1_500);
    clearInterval(twice);
    expect(await stalled).toBe('cut');
  });

  it('does not start with wrong settings: one line, exit 78, no value', async () => {
    const { code, out, err } = await start({ PORT: 'sk-secret', TRUST_PROXY: 'true' }).ended;
    expect({ code, out }).toEqual({ code: 78, out: '' });
    expect(err).toMatch(/^Rapport cannot start: PORT must be .+; TRUST_PROXY must be .+\n$/);
    expect(err).not.toContain('secret');
  });

  it('does not start where another listens: one line, exit 78', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await start({ PORT: String(port) }).ended;
    const line = `Rapport cannot start: PORT ${port} and HOST 127.0.0.1 cannot be listened at (EADDRINUSE)\n`;
    expect({ code, err }).toEqual({ code: 78, err: line });
    other.close();
  });
});
