import { describe, expect, it } from 'vitest';
import { critique } from '../../src/core/coach.ts';
import type { RewriteRequest } from '../../src/core/rewrite.ts';
import { ATTACKS, GOOD, OBEYING, says, TRIGGERS, UNFORESEEN } from './writer-attacks.ts';
import { answered, rewriteWith } from './writer-model.ts';

/** How a model that obeys got the words out after all. */
async function leaksOf(attack: (trigger: string) => RewriteRequest, triggers: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const trigger of triggers)
    for (const [how, obey] of Object.entries(OBEYING)) {
      const request = attack(trigger);
      const { answer, deltas } = await rewriteWith((call) => answered(call, obey(trigger)), request);
      const shown = answer.rewrites.flatMap(({ subject, text, changes }) => [
        text,
        subject ?? '',
        JSON.stringify(changes),
      ]);
      if ([...shown, ...deltas].some((text) => says(text, trigger))) out.push(`${how}: ${trigger}`);
      expect(JSON.stringify(answer.before)).toBe(JSON.stringify(critique(request)));
    }
  return out;
}

describe('a model that does whatever a draft orders', () => {
  it('is asked about forty kinds of orders', () => {
    expect(Object.keys(ATTACKS)).toHaveLength(40);
  });

  it.each(Object.entries(ATTACKS))('%s: gets nothing out that it was ordered to say', async (_, attack) => {
    expect(await leaksOf(attack, TRIGGERS)).toEqual([]);
  });

  it.each(Object.entries(UNFORESEEN))('%s: is found out by what it says', async (_, attack) => {
    expect(await leaksOf(attack, ['PWNED-7731', 'the llamas are purple tonight'])).toEqual([]);
  });

  it.each(Object.entries(ATTACKS))('%s: does not stand in the way of a model that leaves it out', async (_, attack) => {
    const subject = 'Your talk on night shifts';
    const { answer } = await rewriteWith((call) => answered(call, { subject, text: GOOD }), attack(TRIGGERS[0]));
    expect(answer.writer).toMatchObject({ engine: 'model', attempts: 1, fallback: null });
  });
});
