import { describe, expect, it } from 'vitest';
import { critique } from '../../../src/core/coach.ts';
import { Critique } from '../../../src/core/critique.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { json, service } from './service.ts';

const { app } = service();

const full: Draft = {
  text: 'Hi Dana,\n\nCould you refer me for the analyst opening? 😀\n\nBest,\nBo',
  subject: 'Analyst opening',
  channel: 'inmail',
  stage: 'follow-up',
  recipient: {
    name: 'Dana',
    role: 'Data lead',
    organisation: 'Acme',
    type: 'peer',
    relationship: 'met-once',
    notes: 'churn models',
  },
  sender: { name: 'Bo', headline: 'Analyst', skills: ['SQL'], canOffer: ['notes'], goal: 'an analyst role' },
  thread: [
    { from: 'me', text: 'Hello Dana', sentAt: '2026-11-02T09:00:00Z' },
    { from: 'them', text: 'Hello Bo', sentAt: '2026-11-02T12:00:00+02:00' },
  ],
  sentAt: '2026-11-09T08:30:00+02:00',
  timeZone: 'Europe/Helsinki',
  suppress: [{ rule: 'referral-ask-at-first-contact', quote: 'x' }],
};

describe('POST /v1/critiques', () => {
  it('answers what the core says of the draft, byte for byte, and never twice differently', async () => {
    const answers = await Promise.all([app.inject(json(full)), app.inject(json(full))]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(JSON.stringify(critique(full)));
    }
  });

  it.each([
    [full],
    [{ text: 'Hi Dana, how do you label cohorts?' }],
    [{ text: 'Hallo Dana, wie geht es dir heute so?' }],
  ])('answers with the critique’s schema and no other key', async (draft) => {
    const answer = (await app.inject(json(draft))).json();
    expect(Critique.parse(answer)).toEqual(answer);
  });

  it('says that the answer is JSON and not to be kept', async () => {
    const { headers } = await app.inject(json({ text: 'Hi Dana' }));
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('keeps the text as it was sent, so that spans are offsets into it', async () => {
    const text = '\r\n 😀\tCould you refer me for the analyst opening?\r\n';
    const [finding] = (await app.inject(json({ text }))).json<Critique>().findings;
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe(finding!.quote);
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['anything', '*/*'],
    ['JSON', 'application/json'],
    ['a browser’s', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    ['JSON and a stream', 'text/event-stream, application/json;q=0.1'],
  ])('answers where Accept is %s', async (_, accept) => {
    const request = json({ text: 'Hi Dana' });
    const answer = await app.inject({ ...request, headers: { ...request.headers, ...(accept && { accept }) } });
    expect(answer.statusCode).toBe(200);
  });

  it.each([
    ['text/html'],
    ['application/json;q=0, */*'],
    ['application/xml, text/*'],
    ['*/*;q=0'],
    ['application/problem+json'],
  ])('answers 406 where Accept is %s', async (accept) => {
    const request = json({ text: 'Hi Dana' });
    const answer = await app.inject({ ...request, headers: { ...request.headers, accept } });
    expect(answer.statusCode).toBe(406);
  });
});

describe('times that run backwards', () => {
  const at = (sentAt?: string) => ({ from: 'me', text: 'Hello', ...(sentAt && { sentAt }) });

  it.each([
    [{ thread: [at('2026-11-02T09:00:00Z'), at('2026-11-01T09:00:00Z')] }, ['/thread/1/sentAt']],
    [{ thread: [at('2026-11-02T09:00:00Z'), at(), at('2026-11-01T09:00:00Z')] }, ['/thread/2/sentAt']],
    [{ thread: [at('2026-11-02T09:00:00Z')], sentAt: '2026-11-02T10:59:59+02:00' }, ['/sentAt']],
    [
      { thread: [at('2026-11-02T09:00:00Z'), at('2026-11-01T09:00:00Z')], sentAt: '2026-01-01T00:00:00Z' },
      ['/thread/1/sentAt', '/sentAt'],
    ],
  ])('are 422: %j', async (times, pointers) => {
    const answer = await app.inject(json({ text: 'Hi Dana', ...times }));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  it.each([
    [{ thread: [at('2026-11-02T09:00:00Z'), at('2026-11-02T11:00:00+02:00')], sentAt: '2026-11-02T09:00:00.000Z' }],
    [{ thread: [at(), at()], sentAt: '1999-01-01T00:00:00Z' }],
    [{ sentAt: '1999-01-01T00:00:00Z' }],
  ])('are not seen where they are equal or unknown: %j', async (times) => {
    expect((await app.inject(json({ text: 'Hi Dana', ...times }))).statusCode).toBe(200);
  });

  it('are looked at only once every field is right', async () => {
    const answer = await app.inject(
      json({ text: '', thread: [at('2026-11-02T09:00:00Z')], sentAt: '2026-01-01T00:00:00Z' }),
    );
    expect(answer.statusCode).toBe(400);
  });
});

describe('a body with a wrong field', () => {
  it.each([
    [{}, '/text', 'is required'],
    [{ text: 123 }, '/text', 'must be text'],
    [{ text: true }, '/text', 'must be text'],
    [{ text: null }, '/text', 'must be text'],
    [{ text: ['a'] }, '/text', 'must be text'],
    [{ text: { toString: 'x' } }, '/text', 'must be text'],
    [{ text: '' }, '/text', 'must not be blank'],
    [{ text: 'a', admin: true }, '/admin', 'is not a known field'],
    [{ text: 'a', recipient: { nam: 'Dana' } }, '/recipient/nam', 'is not a known field'],
    [{ text: 'a', recipient: { type: 'boss' } }, '/recipient/type', expect.stringContaining('must be one of: peer, ')],
    [{ text: 'a', sender: { skills: [1] } }, '/sender/skills/0', 'must be text'],
    [{ text: 'a', sender: { skills: Array(21).fill('x') } }, '/sender/skills', 'must have at most 20 entries'],
    [{ text: 'a', thread: 'On Monday Dana wrote:' }, '/thread', 'must be a list'],
    [{ text: 'a', thread: [{ from: 'us', text: 'x' }] }, '/thread/0/from', 'must be one of: me, them'],
    [{ text: 'a', sentAt: '2026-11-02' }, '/sentAt', expect.stringContaining('RFC 3339')],
    [{ text: 'a', sentAt: '2026-11-02T09:00:00' }, '/sentAt', expect.stringContaining('offset')],
    [{ text: 'a', timeZone: 'Mars/Base' }, '/timeZone', 'must be an IANA time zone'],
    [{ text: 'a', stage: 'warm\u0000' }, '/stage', expect.stringContaining('must be one of')],
    [{ text: 'a', stage: '__proto__' }, '/stage', expect.stringContaining('must be one of')],
    [{ text: 'a', stage: 'x'.repeat(10_000) }, '/stage', expect.stringContaining('must be one of')],
  ])('is 400 and says where: %j', async (body, pointer, message) => {
    const answer = await app.inject(json(body));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toContainEqual({ pointer, message });
  });

  it('names at most fifty of them', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`key${at}`, at]));
    const answer = await app.inject(json(many));
    expect(answer.json().errors).toHaveLength(50);
  });
});
