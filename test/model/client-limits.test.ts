import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CANARY, open, request } from './limits/opened.ts';
import { type Answer, completion, fails, json, ok, silent } from './upstream.ts';

const UNAVAILABLE = { ok: false, failure: 'model-unavailable' };
const OVER = { ok: false, failure: 'over-budget' };

/** A clock that stands still until it is moved; time itself goes on. */
function stoppedClock(): { forward: (milliseconds: number) => void } {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  return { forward: (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds) };
}

/** A server whose answers wait until they are let go. */
function held(): { answer: Answer; let: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const answer: Answer = async (exchange) => {
    await promise;
    ok()(exchange);
  };
  return { answer, let: resolve };
}

/** What `mulberry32` makes of a seed: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a server that is down', () => {
  it('is left alone after five failures in a row, and tried by one call half a minute later (L8)', async () => {
    const clock = stoppedClock();
    const { call, upstream, client } = await open([fails(500)]);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 3 });
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 2 });
    expect(client.health()).toBe('paused');
    const began = performance.now();
    for (let i = 0; i < 100; i++) expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
    expect((performance.now() - began) / 100).toBeLessThan(5);
    expect(upstream.received).toHaveLength(5);
    clock.forward(31_000);
    const all = await Promise.all(Array.from({ length: 10 }, () => call()));
    expect(all.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1);
    expect(upstream.received).toHaveLength(6);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
  });

  it('is used again once the call that tried found it well', async () => {
    const clock = stoppedClock();
    const down = Array.from({ length: 5 }, () => fails(500));
    const { call, client } = await open([fails(500), ...down.slice(1), ok()]);
    await call();
    await call();
    clock.forward(31_000);
    expect(await call()).toMatchObject({ ok: true });
    expect(client.health()).toBe('ok');
    const all = await Promise.all(Array.from({ length: 8 }, () => call()));
    expect(all.every((result) => result.ok)).toBe(true);
  });

  it('is not taken for well because the caller of the trying call left', async () => {
    const clock = stoppedClock();
    const { call, upstream, client } = await open([fails(500), fails(500), fails(500), fails(500), fails(500), silent]);
    await call();
    await call();
    clock.forward(31_000);
    const caller = new AbortController();
    const left = call({ signal: caller.signal });
    await vi.waitUntil(() => upstream.received.length === 6);
    expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 0 });
    caller.abort();
    await expect(left).rejects.toThrow();
    expect(client.health()).toBe('paused');
  });

  it('is not taken for down because callers left, or because it had no use for a request', async () => {
    const { call, upstream, client } = await open([silent]);
    for (let i = 1; i <= 8; i++) {
      const caller = new AbortController();
      const left = call({ signal: caller.signal });
      await vi.waitUntil(() => upstream.received.length === i);
      caller.abort();
      await expect(left).rejects.toThrow();
    }
    expect(client.health()).toBe('ok');
    const wrong = await open([json(400, { error: { message: 'no' } })]);
    for (let i = 0; i < 8; i++) expect(await wrong.call()).toMatchObject({ attempts: 1 });
    const garbage = await open([json(200, {})]);
    for (let i = 0; i < 8; i++) expect(await garbage.call()).toMatchObject({ attempts: 1 });
  });

  it('counts as down where it never answers', async () => {
    const { call, client } = await open([silent], { timeoutMs: 20 });
    for (let i = 0; i < 5; i++) expect(await call()).toEqual({ ...UNAVAILABLE, attempts: 1 });
    expect(client.health()).toBe('paused');
  });

  it('is asked at most a tenth more than without retries in a brown-out, and is no worse for it later (L9)', async () => {
    const clock = stoppedClock();
    const random = seeded(7);
    let brown = true;
    const answer: Answer = (exchange) => (brown && random() < 0.5 ? fails(503) : ok())(exchange);
    const { call, upstream } = await open([answer], {}, { random: () => 0 });
    const REQUESTS = 400;
    for (let i = 0; i < REQUESTS; i++) {
      clock.forward(2_000);
      await call();
    }
    expect(upstream.received.length).toBeLessThan(REQUESTS * 1.1);
    brown = false;
    clock.forward(31_000);
    const before = upstream.received.length;
    for (let i = 0; i < 50; i++) expect(await call()).toMatchObject({ ok: true, attempts: 1 });
    expect(upstream.received).toHaveLength(before + 50);
  });

  it('gets no more than ten retries at once where the breaker does not help (L9)', async () => {
    const { client, upstream } = await open([fails(503)], {}, { random: () => 0, breaker: { failures: 1_000_000 } });
    for (let i = 0; i < 100; i++) await client.complete(request(), { attempts: 3 });
    expect(upstream.received.length).toBeGreaterThan(110);
    expect(upstream.received.length).toBeLessThanOrEqual(118);
  });
});

describe('the calls at a time (L27)', () => {
  it('are as many as the settings say, four times as many wait, and the rest are told at once', async () => {
    const { answer, let: letGo } = held();
    const { call, upstream, client } = await open([answer], { concurrency: 3 });
    const began = performance.now();
    const calls = Array.from({ length: 50 }, async () => {
      const result = await call();
      return { ...result, after: performance.now() - began };
    });
    await vi.waitUntil(() => upstream.received.length === 3);
    await sleep(30);
    expect(upstream.received).toHaveLength(3);
    expect(client.load()).toMatchObject({ running: 3, waiting: 12 });
    const released = performance.now() - began;
    letGo();
    const all = await Promise.all(calls);
    const good = all.filter((result) => result.ok);
    const turned = all.filter((result) => !result.ok);
    expect(good).toHaveLength(15);
    expect(turned).toHaveLength(35);
    for (const result of turned) {
      expect(result).toMatchObject({ ...UNAVAILABLE, attempts: 0 });
      expect(result.after).toBeLessThan(released);
    }
    expect(upstream.received).toHaveLength(15);
    expect(client.load()).toMatchObject({ running: 0, waiting: 0, tokensReserved: 0 });
  });

  it('are no fewer after callers left, running or waiting (L28)', async () => {
    const { call, upstream, client } = await open([silent, silent, ok()], { concurrency: 2 });
    const caller = new AbortController();
    const calls = Array.from({ length: 6 }, () => call({ signal: caller.signal }));
    await vi.waitUntil(() => upstream.received.length === 2);
    expect(client.load()).toMatchObject({ running: 2, waiting: 4 });
    caller.abort();
    const ended = await Promise.allSettled(calls);
    expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
    expect(client.load()).toMatchObject({ running: 0, waiting: 0, tokensReserved: 0 });
    expect(await call()).toMatchObject({ ok: true });
    expect(upstream.received).toHaveLength(3);
  });

  it('leave the one that waits for its deadline only', async () => {
    const { call, upstream } = await open([silent], { concurrency: 1, timeoutMs: 2_000 });
    const caller = new AbortController();
    const first = call({ signal: caller.signal });
    await vi.waitUntil(() => upstream.received.length === 1);
    expect(await call({ deadline: Date.now() + 50 })).toEqual({ ...UNAVAILABLE, attempts: 0 });
    caller.abort();
    await expect(first).rejects.toThrow();
  });
});

describe('the tokens of a day', () => {
  const usage = { prompt_tokens: 40, completion_tokens: 500, total_tokens: 540 };

  it('are not overspent by a hundred calls at the edge (L29)', async () => {
    const budget = 10_000;
    const { call, upstream, client } = await open([ok({ usage })], { concurrency: 100, dailyTokenBudget: budget });
    const all = await Promise.all(Array.from({ length: 100 }, () => call()));
    const good = all.filter((result) => result.ok).length;
    expect(good).toBeGreaterThan(10);
    expect(all.filter((result) => !result.ok)).toEqual(
      Array.from({ length: 100 - good }, () => ({ ...OVER, attempts: 0 })),
    );
    expect(upstream.received).toHaveLength(good);
    expect(good * 540).toBeLessThanOrEqual(budget);
    expect(client.load()).toMatchObject({ tokensSpent: good * 540, tokensReserved: 0 });
    let more = good;
    while ((await call()).ok) more += 1;
    expect(more * 540).toBeLessThanOrEqual(budget);
    expect(more).toBeGreaterThan(14);
  });

  it('come back with the next day', async () => {
    const clock = stoppedClock();
    const { call } = await open([ok({ usage })], { dailyTokenBudget: 700 });
    expect(await call()).toMatchObject({ ok: true });
    expect(await call()).toEqual({ ...OVER, attempts: 0 });
    clock.forward(86_400_000);
    expect(await call()).toMatchObject({ ok: true });
  });

  it('may be none at all', async () => {
    const { call, upstream } = await open([ok()], { dailyTokenBudget: 0 });
    expect(await call()).toEqual({ ...OVER, attempts: 0 });
    expect(upstream.received).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['is missing', undefined],
    ['is null', null],
    ['is a text', 'many'],
    ['is negative', { prompt_tokens: -5_000, completion_tokens: -5_000, total_tokens: -10_000 }],
    ['has texts', { prompt_tokens: '100', completion_tokens: '20' }],
    ['has parts of a token', { prompt_tokens: 1.5, completion_tokens: 0.5 }],
    ['has no prompt', { prompt_tokens: 0, completion_tokens: 20 }],
    ['is absurd', { prompt_tokens: 1e12, completion_tokens: 1, total_tokens: 1e12 }],
  ])('are estimated where the usage %s (L30)', async (_, told) => {
    const { call, client } = await open([ok({ usage: told })], { dailyTokenBudget: 100_000 });
    expect(await call()).toMatchObject({ ok: true });
    const { tokensSpent, tokensReserved } = client.load();
    expect(tokensReserved).toBe(0);
    expect(tokensSpent).toBeGreaterThan(20);
    expect(tokensSpent).toBeLessThan(200);
  });

  it('count for an answer that is of no use too, but not for a page or an error', async () => {
    const { call, client } = await open([
      json(200, completion({ finish: 'length', usage })),
      json(200, { error: { message: 'no' } }),
      fails(503),
      json(400, {}),
    ]);
    await call();
    expect(client.load().tokensSpent).toBe(540);
    for (let i = 0; i < 3; i++) await call();
    expect(client.load().tokensSpent).toBe(540);
  });

  it('show where the server cut the prompt (L30)', async () => {
    const long = { role: 'user', content: 'The reader never sees a draft that is cut in two. '.repeat(200) } as const;
    const messages = [...request().messages, long];
    const cut = await open([ok({ usage: { prompt_tokens: 900, completion_tokens: 20, total_tokens: 920 } })]);
    expect(await cut.call({ messages })).toEqual({ ok: false, failure: 'model-unusable', attempts: 1 });
    expect(cut.attempts[0]?.code).toBe('prompt-cut');
    expect(cut.client.load().tokensSpent).toBe(920);
    const whole = await open([ok({ usage: { prompt_tokens: 2_300, completion_tokens: 20, total_tokens: 2_320 } })]);
    expect(await whole.call({ messages })).toMatchObject({ ok: true });
  });

  it('do not show a cut where a draft has long runs of one sign', async () => {
    const runs = { role: 'user', content: `${CANARY}${'='.repeat(4_000)}${' '.repeat(4_000)}` } as const;
    const { call } = await open([ok()]);
    expect(await call({ messages: [runs] })).toMatchObject({ ok: true });
  });
});
