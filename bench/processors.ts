// Which processors who runs on, where there is taskset.
import { spawnSync } from 'node:child_process';

export interface Affinity {
  /** Goes before a command, to run it on the processor of the servers. */
  serverPrefix: string[];
  /** Moves this process to the other processors. */
  pinSelf(): void;
  unpinSelf(): void;
}

/** Null where there is no taskset, or no second processor. */
export function affinity(): Affinity | null {
  const own = taskset('-cp', `${process.pid}`)?.split(':').at(-1)?.trim();
  const [first, ...others] = own ? expanded(own) : [];
  if (own === undefined || others.length === 0) return null;
  return {
    serverPrefix: ['taskset', '-c', `${first}`],
    pinSelf: () => taskset('-acp', others.join(','), `${process.pid}`),
    unpinSelf: () => taskset('-acp', own, `${process.pid}`),
  };
}

function taskset(...args: string[]): string | null {
  const { status, stdout } = spawnSync('taskset', args, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** "0-2,5" as 0, 1, 2, 5. */
const expanded = (list: string): number[] =>
  list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
