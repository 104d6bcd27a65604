import type { Writable } from 'node:stream';
import type { Arguments } from './arguments.ts';
import type { Ask } from './fill.ts';
import type { Bytes } from './input.ts';
import type { Option } from './options.ts';

/** What a command line needs of the process it runs in. */
export interface Surroundings {
  stdin: Bytes & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  /** How wide the terminal is. */
  columns: number;
  colour: boolean;
  version: string;
  /** Asks whoever sits at the terminal; null where nobody does. */
  ask: Ask | null;
  /** Runs the HTTP service until it ends, and answers its exit code. */
  serve(): number | Promise<number>;
}

export interface Answer {
  out: string;
  code: number;
}

export interface Command {
  name: string;
  /** What may follow the name: "[FILE|-]". */
  usage: string;
  about: string;
  /** The paragraphs of its own help. */
  more: readonly string[];
  groups: readonly { title: string; options: readonly Option[] }[];
  examples: readonly string[];
  answer(given: Arguments, surroundings: Surroundings): Answer | Promise<Answer>;
}
