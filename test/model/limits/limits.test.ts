import { describe, expect, it } from 'vitest';
import { jittered, retryAfter } from '../../../src/model/limits/backoff.ts';
import { Slots } from '../../../src/model/limits/slots.ts';
import { TokenBudget } from '../../../src/model/limits/token-budget.ts';

const DAY = 86_400_000;
const never = new AbortController().signal;

describe('a wait between attempts', () => {
  it.each([
    ['1', 1_000],
    ['0', 0],
    [' 2.5 ', 2_500],
    ['Thu, 01 Jan 1970 00:00:05 GMT', 4_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['-5', null],
    ['soon', null],
    ['1e9', null],
    ['Infinity', null],
    ['9'.repeat(400), null],
    ['1970-01-01', null],
    ['', null],
  ])('is, where the server asks for %j, %j', (value, expected) => {
    expect(retryAfter(new Headers({ 'retry-after': value }), 1_000)).toBe(expected);
  });

  it('is anything up to a bound that doubles, two seconds at most', () => {
    expect(jittered(0, () => 0)).toBe(0);
    expect([0, 1, 2, 9].map((retry) => jittered(retry, () => 0.5))).toEqual([100, 200, 400, 1_000]);
  });
});

describe('slots', () => {
  it('go to whoever waits longest, and nobody overtakes', async () => {
    const slots = new Slots(1, 4);
    const release = await slots.take(never);
    const order: number[] = [];
    const waiting = [1, 2].map(async (name) => {
      const own = await slots.take(never);
      order.push(name);
      own?.();
    });
    release?.();
    const late = slots.take(never).then((own) => {
      order.push(3);
      own?.();
    });
    await Promise.all([...waiting, late]);
    expect(order).toEqual([1, 2, 3]);
    expect(slots).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('are given back once, however often', async () => {
    const slots = new Slots(2, 0);
    const [first] = [await slots.take(never), await slots.take(never)];
    first?.();
    first?.();
    expect(slots.taken).toBe(1);
  });

  it('are not lost where they are handed to one that leaves at that moment', async () => {
    const slots = new Slots(1, 1);
    const release = await slots.take(never);
    const leaver = new AbortController();
    const left = slots.take(leaver.signal);
    release?.();
    leaver.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(slots).toMatchObject({ taken: 0, waiting: 0 });
  });
});

describe('a budget', () => {
  it('counts a call once, and never less than nothing', () => {
    const budget = new TokenBudget(100, () => 0);
    const call = budget.reserve(60);
    expect(budget.reserve(50)).toBeNull();
    call?.settle(-40);
    call?.settle(90);
    expect([budget.spent, budget.reserved]).toEqual([0, 0]);
    budget.reserve(60)?.settle(80);
    expect(budget.reserve(21)).toBeNull();
    expect(budget.reserve(20)).not.toBeNull();
  });

  it('is not given twice where a clock is set back over midnight, nor lost where it was wrong by years', () => {
    let now = 10 * DAY;
    const budget = new TokenBudget(100, () => now);
    budget.reserve(100)?.settle(100);
    now -= 3_600_000;
    expect(budget.reserve(1)).toBeNull();
    now = 9_000 * DAY;
    budget.reserve(100)?.settle(100);
    now = 10 * DAY;
    expect(budget.reserve(100)).not.toBeNull();
  });

  it('keeps what is set aside over midnight', () => {
    let now = 0;
    const budget = new TokenBudget(100, () => now);
    const call = budget.reserve(70);
    now = DAY;
    expect(budget.reserve(40)).toBeNull();
    call?.settle(70);
    expect(budget.spent).toBe(70);
  });
});
