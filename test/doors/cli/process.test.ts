// What only a real process shows: pipes, bytes, the exit code, the service.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { critique } from '../../../src/core/coach.ts';
import { file } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const bin = new URL('../../../src/doors/cli/rapport.ts', import.meta.url).pathname;
const ASKS = 'Hi Dana 👋,\r\n\r\ncould you refer me for the opening on your team?\r\n';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(argv: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [bin, ...argv], { env: { PATH: process.env['PATH'], ...environment } });
  running.push(child);
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    told.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...told }));
  return { child, told, ended };
}

describe('the process', () => {
  it('reads bytes, writes JSON and no more, and ends with the code', async () => {
    const { child, ended } = start(['critique', '--format', 'json']);
    child.stdin.end(Buffer.from(ASKS));
    expect(await ended).toEqual({ code: 1, out: JSON.stringify(critique({ text: ASKS })), err: '' });
  });

  it('refuses in one line', async () => {
    const { child, ended } = start(['critique']);
    child.stdin.end(Buffer.from([0xff]));
    expect(await ended).toEqual({ code: 2, out: '', err: 'rapport: the standard input is not text in UTF-8\n' });
  });

  it('does not wait for the end of what is too large', async () => {
    const { child, ended } = start(['critique']);
    child.stdin.on('error', () => {});
    child.stdin.write(Buffer.alloc(1_000_000, 'x'));
    expect((await ended).code).toBe(2);
  });

  it('ends quietly where nobody reads on', async () => {
    const { child, ended } = start(['critique', file(ASKS)]);
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 1, out: '', err: '' });
  });

  it('has no colours in a pipe unless they are forced', async () => {
    const plain = start(['critique', file(ASKS)], { TERM: 'xterm' }).ended;
    const forced = start(['critique', file(ASKS)], { FORCE_COLOR: '1' }).ended;
    expect((await plain).out).not.toContain('\u001b');
    expect((await forced).out).toContain('\u001b[');
  });

  it('tells the version of the package', async () => {
    expect(await start(['--version']).ended).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });
});

describe('rapport serve', () => {
  it('is the service: it answers, and stops when told', async () => {
    const { child, told, ended } = start(['serve'], { PORT: '0' });
    await vi.waitFor(() => expect(told.out).toContain('"url":"'), { timeout: 50_000, interval: 50 });
    const [, url] = /"url":"([^"]+)"/.exec(told.out)!;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('refuses to start as the service does', async () => {
    const { code, err } = await start(['serve'], { PORT: 'x' }).ended;
    expect({ code, err }).toEqual({
      code: 78,
      err: expect.stringMatching(/^Rapport cannot start: PORT must be .+\n$/),
    });
  });
});
