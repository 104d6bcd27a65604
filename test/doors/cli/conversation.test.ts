import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { conversation } from '../../../src/doors/cli/conversation.ts';

describe('a conversation', () => {
  const begun = () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    return { input, output, ...conversation({ input, output, interrupted: () => {} }) };
  };

  it('asks, and hears line by line, those too that come before their question', async () => {
    const { input, output, ask, end } = begun();
    input.write('one\ntwo\n');
    expect(await ask('First line\nA? ')).toBe('one');
    expect(await ask('B? ')).toBe('two');
    end();
    expect(String(output.read())).toBe('First line\nA? B? ');
  });

  it('says that nobody answers any more', async () => {
    const { input, ask, end } = begun();
    input.end();
    expect(await ask('A? ')).toBeNull();
    expect(await ask('B? ')).toBeNull();
    end();
  });

  it('reads nothing before it asks', () => {
    const { input, end } = begun();
    input.write('a message');
    end();
    expect(String(input.read())).toBe('a message');
  });
});
