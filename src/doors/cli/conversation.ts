import { createInterface, type Interface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Ask } from './fill.ts';

/** Questions and answers on a terminal, line by line. Nothing is read before the first question. */
export interface Conversation {
  ask: Ask;
  /** Must be called, or the process waits for more. */
  end(): void;
}

interface Terminal {
  input: ReadStream;
  output: WriteStream;
  /** What Ctrl-C does. */
  interrupted(): void;
}

export function conversation({ input, output, interrupted }: Terminal): Conversation {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  return {
    async ask(prompt) {
      reader ??= createInterface({ input, output }).on('SIGINT', interrupted);
      lines ??= reader[Symbol.asyncIterator]();
      // Only its last line: the reader draws the prompt anew while somebody types.
      const from = prompt.lastIndexOf('\n') + 1;
      output.write(prompt.slice(0, from));
      reader.setPrompt(prompt.slice(from));
      reader.prompt();
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    end: () => reader?.close(),
  };
}
