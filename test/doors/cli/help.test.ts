import { describe, expect, it } from 'vitest';
import { FIELDS, FILL, FORMAT, jsonBody, type Option, REWRITING, WRITE } from '../../../src/doors/cli/options.ts';
import { rapport } from './terminal.ts';

const HELPS = [['--help'], ['critique', '--help'], ['rewrite', '--help'], ['rules', '--help'], ['serve', '--help']];

describe('the help', () => {
  it('says what it said before (else look, and run vitest -u)', async () => {
    const pages = await Promise.all(
      HELPS.map(async (argv) => `$ rapport ${argv.join(' ')}\n${(await rapport(argv)).out}`),
    );
    await expect(pages.join('\n')).toMatchFileSnapshot('help.txt');
  });

  it.each(HELPS)('ends with 0 for %s %s, and says nothing on stderr', async (...argv) => {
    expect(await rapport(argv)).toMatchObject({ code: 0, err: '' });
  });

  it('names every command', async () => {
    const { out } = await rapport(['--help']);
    for (const name of ['critique', 'rewrite', 'rules', 'serve']) expect(out).toContain(`rapport ${name}`);
  });

  it.each([
    ['critique', FIELDS.filter((option) => !REWRITING.includes(option))],
    ['rewrite', [...FIELDS, FILL, WRITE]],
  ])('names every option of %s, and every value that an option may have', async (name, own) => {
    const { out } = await rapport([name, '--help']);
    const words = out.split(/[\s,:;()]+/);
    const options: readonly Option[] = [...own, FORMAT, jsonBody('')];
    for (const { name, choices = [] } of options)
      expect(words).toEqual(expect.arrayContaining([`--${name}`, ...choices]));
  });

  it.each(HELPS)('fits a narrow terminal, but for its examples: %s %s', async (...argv) => {
    const { out } = await rapport(argv, { columns: 48 });
    const lines = out.split('\n').filter((line) => !/^ {2}(?:\S+ \| |\w+=\w+ )?rapport /.test(line));
    expect(lines.filter((line) => line.length > 48)).toEqual([]);
  });

  it('is shown wherever it is asked for, whatever else is wrong', async () => {
    for (const argv of [['-h'], ['critique', '-h'], ['critique', 'a', 'b', '--nope', '--help']])
      expect(await rapport(argv)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage') });
  });

  it('tells the version', async () => {
    expect(await rapport(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});
