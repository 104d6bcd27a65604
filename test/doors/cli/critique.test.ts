import { describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../../eval/fixtures.ts';
import { critique } from '../../../src/core/coach.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { json, service } from '../http/service.ts';
import { file, rapport } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const { app } = service();
const answerOf = async (body: unknown): Promise<string> => (await app.inject(json(body))).body;

const ASKS = 'Hi Dana,\n\nCould you refer me for the analyst opening on your team?\n\nBest,\nBo\n';
const GIVES =
  'Hi Dana,\n\nI tried your cohort template at our food bank and wrote down the two places where I got stuck; they are below. Did you label the returning donors by month or by gift?\n\nBo, volunteer analyst\n';

const FULL: Draft = {
  text: ASKS,
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
  sender: { name: 'Bo', headline: 'Analyst', skills: ['SQL', 'R'], canOffer: ['notes', 'a test'], goal: 'to learn' },
  thread: [
    { from: 'me', text: 'Hello Dana', sentAt: '2026-11-02T09:00:00Z' },
    { from: 'them', text: 'Hello Bo', sentAt: '2026-11-02T12:00:00+02:00' },
  ],
  sentAt: '2026-11-09T08:30:00+02:00',
  timeZone: 'Europe/Helsinki',
  suppress: [{ rule: 'vague-ask' }, { rule: 'no-such-rule', quote: 'a: b' }],
};

const fullOptions = (): string[] => [
  ...['--subject', 'Analyst opening', '--channel', 'inmail', '--stage', 'follow-up'],
  ...['--recipient-name', 'Dana', '--recipient-role', 'Data lead', '--recipient-organisation', 'Acme'],
  ...['--recipient-type', 'peer', '--recipient-relationship', 'met-once', '--recipient-notes', 'churn models'],
  ...['--sender-name', 'Bo', '--sender-headline', 'Analyst', '--sender-goal', 'to learn'],
  ...['--skill', 'SQL', '--skill', 'R', '--can-offer', 'notes', '--can-offer', 'a test'],
  ...['--thread', file(JSON.stringify(FULL.thread), 'thread.json')],
  ...['--sent-at', '2026-11-09T08:30:00+02:00', '--time-zone', 'Europe/Helsinki'],
  ...['--suppress', 'vague-ask', '--suppress', 'no-such-rule:a: b'],
];

describe('rapport critique', () => {
  it('ends with 0 where no finding is an error, and with 1 where one is', async () => {
    expect(critique({ text: GIVES }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await rapport(['critique', file(GIVES)])).toMatchObject({ code: 0, err: '' });
    expect(await rapport(['critique', file(ASKS)])).toMatchObject({ code: 1, err: '' });
    expect(await rapport(['critique', file(GIVES), '--format', 'json'])).toMatchObject({ code: 0, err: '' });
    expect(await rapport(['critique', file(ASKS), '--format', 'json'])).toMatchObject({ code: 1, err: '' });
  });

  it('counts an error that was suppressed as none', async () => {
    const { findings } = critique({ text: ASKS });
    const errors = findings.filter(({ severity }) => severity === 'error');
    const wishes = errors.flatMap(({ rule, quote }) => ['--suppress', `${rule}:${quote}`]);
    const { code, out } = await rapport(['critique', file(ASKS), ...wishes]);
    expect(code).toBe(0);
    for (const { rule } of errors) expect(out).toContain(rule);
  });

  it.each([
    ['a file', () => ({ argv: [file(ASKS)] })],
    ['the standard input', () => ({ argv: [], stdin: ASKS })],
    ['the standard input, asked for by name', () => ({ argv: ['-'], stdin: ASKS })],
    ['a file with a byte order mark', () => ({ argv: [file(`\ufeff${ASKS}`)] })],
    ['a body', () => ({ argv: [file(JSON.stringify({ text: ASKS }), 'body.JSON')] })],
    [
      'a body on the standard input',
      () => ({ argv: ['--json-body'], stdin: `\ufeff${JSON.stringify({ text: ASKS })}` }),
    ],
    ['a file after "--"', () => ({ argv: ['--', file(ASKS)] })],
  ])('reads %s', async (_, given) => {
    const { argv, stdin = '' } = { stdin: '', ...given() };
    const { out } = await rapport(['critique', '--format', 'json', ...argv], { stdin });
    expect(out).toBe(await answerOf({ text: ASKS }));
  });

  it('answers in JSON what the service answers to drafts of ours, byte for byte', async () => {
    for (const { draft } of fixtureDrafts().filter((_, at) => at % 10 === 0)) {
      const body = JSON.stringify(draft);
      const { out } = await rapport(['critique', '--json-body', '--format', 'json'], { stdin: body });
      expect(out).toBe(await answerOf(body));
    }
  });

  it('keeps the text as it is, so that spans are offsets into the file', async () => {
    const text = '\r\n 😀\tCould you refer me for the ope\u0301ning?\r\n';
    const { out } = await rapport(['critique', '--format', 'json'], { stdin: text });
    expect(out).toBe(await answerOf({ text }));
  });

  it('fills every field of a body from its option', async () => {
    const { out, err } = await rapport(['critique', file(ASKS), '--format', 'json', ...fullOptions()]);
    expect(err).toBe('');
    expect(out).toBe(await answerOf(FULL));
    const alone = await answerOf({ text: ASKS });
    expect(out).not.toBe(alone);
  });

  it('lets an option stand in for the field of a body', async () => {
    const body = file(
      JSON.stringify({ ...FULL, stage: 'nurture', recipient: { ...FULL.recipient, name: 'Eve' } }),
      'x.json',
    );
    const options = ['--stage', 'follow-up', '--recipient-name', 'Dana'];
    const { out } = await rapport(['critique', body, '--format', 'json', ...options]);
    expect(out).toBe(await answerOf(FULL));
  });

  it('tells an empty subject from none', async () => {
    const { out } = await rapport(['critique', file(ASKS), '--subject', '', '--format', 'json']);
    expect(out).toBe(await answerOf({ text: ASKS, subject: '' }));
  });

  it('says to whoever sits at a terminal that it waits for the message', async () => {
    const stdin = Object.assign(
      (async function* () {
        yield Buffer.from(GIVES);
      })(),
      { isTTY: true },
    );
    const { code, err } = await rapport(['critique'], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Ctrl-D') });
  });
});
