import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/index.ts';
import { service } from '../http/service.ts';
import { rapport } from './terminal.ts';

const { app } = service();

describe('rapport rules', () => {
  it('answers in JSON what the service answers, byte for byte', async () => {
    const { code, out } = await rapport(['rules', '--format', 'json']);
    expect(code).toBe(0);
    expect(out).toBe((await app.inject('/v1/rules')).body);
    const one = await rapport(['rules', 'vague-ask', '--format', 'json']);
    expect(one.out).toBe((await app.inject('/v1/rules/vague-ask')).body);
  });

  it('names every rule', async () => {
    const { out } = await rapport(['rules']);
    for (const { id } of RULES) expect(out.split('\n')).toContain(id);
  });

  it.each(RULES.map(({ id }) => [id]))('explains %s within the width of the terminal', async (id) => {
    const { code, out } = await rapport(['rules', id], { columns: 48 });
    expect(code).toBe(0);
    for (const heading of ['What it sees', 'Why it matters', 'It points at', 'It lets pass'])
      expect(out.split('\n')).toContain(heading);
    expect(out.split('\n').filter((line) => [...line].length > 48)).toEqual([]);
  });
});
