import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Surroundings } from '../../../src/doors/cli/command.ts';
import { run } from '../../../src/doors/cli/run.ts';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

type Given = Partial<Omit<Surroundings, 'stdin' | 'stdout' | 'stderr'>> & {
  stdin?: string | Uint8Array | Surroundings['stdin'];
};

/** The command line without a process: what it answers, and what it wrote. */
export async function rapport(argv: readonly string[], { stdin = '', ...given }: Given = {}): Promise<Ended> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await run(argv, {
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? inTwo(Buffer.from(stdin)) : stdin,
    stdout,
    stderr,
    columns: 80,
    colour: false,
    version: '1.2.3',
    ask: null,
    serve: () => 0,
    ...given,
  });
  return { code, out: stdout.text, err: stderr.text };
}

/** The bytes in two parts, which may cut a character. */
async function* inTwo(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 7);
  yield bytes.subarray(7);
}

class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
let count = 0;

/** A file with these bytes; its name ends in `ending`. */
export function file(content: string | Uint8Array, ending = 'draft.txt'): string {
  count += 1;
  const path = join(folder, `${count}-${ending}`);
  writeFileSync(path, content);
  return path;
}

const SEQUENCE = /\u001b\[[0-9;]*m/g;
export const withoutColour = (text: string): string => text.replaceAll(SEQUENCE, '');
