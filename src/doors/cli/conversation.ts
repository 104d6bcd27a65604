import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from './fill.ts';

/** Questions and answers on a terminal, line by line. Nothing is read before the first question. */
export interface Conversation {
  ask: Ask;
  /** Must be called, or the process waits for more. */
  end(): void;
}

interface Terminal {
  input: Readable;
  output: Writable;
  /** What Ctrl-C does. */
  interrupted(): void;
}

export function conversation({ input, output, interrupted }: Terminal): Conversation {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  let isOver = false;
  const closed = (): void => {
    isOver = true;
  };
  return {
    async ask(prompt) {
      reader ??= createInterface({ input, output }).on('SIGINT', interrupted).on('close', closed);
      lines ??= reader[Symbol.asyncIterator]();
      // Only its last line: the reader draws the prompt anew while somebody types.
      const from = prompt.lastIndexOf('\n') + 1;
      output.write(prompt.slice(0, from));
      reader.setPrompt(prompt.slice(from));
      // Lines that came before the end are still there to be heard.
      if (!isOver) reader.prompt();
      const { value, done } = await lines.next();
      // Ctrl-D leaves the cursor behind the question.
      if (done) output.write('\n');
      return done ? null : value;
    },
    end: () => reader?.close(),
  };
}
