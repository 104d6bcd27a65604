import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CHANNELS, LIMITS, STAGES } from '../../../src/core/draft.ts';
import { json, service } from '../http/service.ts';
import { type Ended, file, rapport } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const { app } = service();
const HELLO = 'Hi Dana, how do you label cohorts?';
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectRefused({ code, out, err }: Ended, reason: RegExp = /./): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^rapport: [^\n]+\n$/);
  expect(err).toMatch(reason);
}

describe('a call that is wrong', () => {
  it.each<[string[], RegExp]>([
    [[], /nothing to do/],
    [[''], /there is no command/],
    [['crit'], /no command crit; did you mean critique\?/],
    [['critiqe'], /did you mean critique\?/],
    [['rewrit', 'draft.txt'], /did you mean rewrite\?/],
    [['rewrite', 'no-such-file.txt'], /there is no such file/],
    [['rewrite', 'a.txt', 'b.txt'], /more than one FILE/],
    [['rewrite', '--tone', 'cheeky'], /--tone must be one of: warm, neutral, formal/],
    [['rewrite', '--keep', 'all'], /--keep must be one of: voice, free/],
    [['rewrite', '--variants', '4'], /--variants must be one of: 1, 2, 3/],
    [['rewrite', '--write'], /--write needs a value/],
    [['critique', '--tone', 'warm'], /no option --tone/],
    [['plan', 'draft.txt'], /no command plan/],
    [['draft.txt'], /no command draft\.txt/],
    [['--nope'], /no option --nope/],
    [['--format', 'json', 'critique'], /no option --format before the command/],
    [['critique', '--nope'], /no option --nope/],
    [['critique', '-x'], /no option -x/],
    [['critique', '--recipient-organization', 'Acme'], /did you mean --recipient-organisation\?/],
    [['critique', '--recipient', 'Dana'], /did you mean --recipient-name or /],
    [['critique', '--stage'], /--stage needs a value/],
    [['critique', '--stage', '--channel', 'email'], /--stage needs a value/],
    [['critique', '--stage', 'warm'], /--stage must be one of: first-contact, /],
    [['critique', '--stage', 'nurture', '--stage', 'nurture'], /--stage is given twice/],
    [['critique', '--json-body=yes'], /--json-body takes no value/],
    [['critique', '--format', 'xml'], /--format must be one of: pretty, json/],
    [['critique', 'a.txt', 'b.txt'], /more than one FILE/],
    [['critique', '-', '--thread', '-'], /both/],
    [['critique', 'no-such-file.txt'], /no-such-file\.txt cannot be read: there is no such file/],
    [['critique', '.'], /it is a folder/],
    [['rules', 'no-such-rule'], /no rule no-such-rule/],
    [['rules', 'vage-ask'], /did you mean vague-ask\?/],
    [['rules', 'vague-ask', 'no-offer'], /more than one RULE/],
    [['rules', '--stage', 'nurture'], /no option --stage/],
    [['serve', '8080'], /serve takes no arguments/],
    [['serve', '--port', '8080'], /no option --port/],
  ])('is refused: %j', async (argv, reason) => {
    expectRefused(await rapport(argv, { stdin: HELLO }), reason);
  });

  it('cannot steer the terminal, or break the line, by what it says', async () => {
    const ended = await rapport(['critique', 'no\u001b[31m\nfile\u202e.txt']);
    expectRefused(ended, /no<U\+001B>\[31m file<U\+202E>\.txt cannot be read/);
  });
});

describe('a message that is wrong', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /the message must not be blank/],
    ['blanks', ' \n\t\u200b', /the message must not be blank/],
    ['text that is too long', 'x'.repeat(LIMITS.text + 1), /the message must be at most 10000 characters/],
    ['more than is ever read', Buffer.alloc(10_000_000, 'x'), /larger than 65536 bytes/],
    ['a control character', 'Hi\u0000', /control characters/],
    ['colours', '\u001b[31mHi Dana\u001b[0m', /control characters/],
    ['a C1 control', 'Hi\u0085', /control characters/],
    ['bytes that are not UTF-8', bytes('Hi ', [0xff]), /not text in UTF-8/],
    ['an overlong form', bytes('Hi ', [0xc0, 0xaf]), /not text in UTF-8/],
    ['a surrogate in UTF-8', bytes('Hi ', [0xed, 0xa0, 0x80]), /not text in UTF-8/],
    ['half a character at the end', bytes('Hi ', [0xf0, 0x9f]), /not text in UTF-8/],
    ['UTF-16', Buffer.from(`\ufeff${HELLO}`, 'utf16le'), /not text in UTF-8/],
  ])('is refused: %s', async (_, content, reason) => {
    expectRefused(await rapport(['critique'], { stdin: content }), reason);
    expectRefused(await rapport(['critique', '--format', 'json', file(content)]), reason);
  });

  it.each([
    [['--recipient-name', 'x'.repeat(501)], /--recipient-name must be at most 500 characters/],
    [['--subject', 'a\u0007'], /--subject must not contain control characters/],
    [['--can-offer', 'a', '--can-offer', 'b\u0007'], /--can-offer must not contain control characters/],
    [Array(21).fill('--skill=x'), /--skill must have at most 20 entries/],
    [['--sent-at', '2026-11-02'], /--sent-at must be a date and time with an offset/],
    [['--time-zone', 'Mars/Base'], /--time-zone must be an IANA time zone/],
    [['--suppress', 'x'.repeat(501)], /--suppress must be at most 500 characters/],
  ])('or has a wrong field: %j', async (options, reason) => {
    expectRefused(await rapport(['critique', ...options], { stdin: HELLO }), reason);
  });

  it.each<[string, RegExp]>([
    ['On Monday Dana wrote:', /is not JSON/],
    ['{}', /--thread must be a list/],
    ['[{"from":"me","text":"a","text":"b"}]', /has the key "text" twice/],
    ['[{"from":"us","text":"a"}]', /--thread \/0\/from must be one of: me, them/],
    [
      '[{"from":"me","text":"a","sentAt":"2026-11-02T09:00:00Z"},{"from":"me","text":"a","sentAt":"2026-11-01T09:00:00Z"}]',
      /--thread \/1\/sentAt must not be before/,
    ],
    [JSON.stringify(Array(8).fill({ from: 'me', text: 'x'.repeat(9_000) })), /65536 bytes/],
    [JSON.stringify(Array(6).fill({ from: 'me', text: 'x'.repeat(10_000) })), /65536 bytes/],
  ])('or has a wrong thread: %.60s', async (thread, reason) => {
    const argv = ['critique', '--thread', file(thread), '--sent-at', '2026-11-03T09:00:00Z'];
    expectRefused(await rapport(argv, { stdin: HELLO + 'x'.repeat(9_000) }), reason);
  });

  it('or is sent before the last message of its thread', async () => {
    const thread = file('[{"from":"me","text":"a","sentAt":"2026-11-02T09:00:00Z"}]');
    const argv = ['critique', '--thread', thread, '--sent-at', '2026-11-02T10:59:59+02:00'];
    expectRefused(await rapport(argv, { stdin: HELLO }), /--sent-at must not be before the last message/);
  });
});

const BODIES: [string, string | Buffer][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a string', '"hi"'],
  ['no text', '{}'],
  ['text that is no text', '{"text":1}'],
  ['a key twice', '{"text":"first","text":"second"}'],
  ['a key twice, once escaped', '{"text":"first","\\u0074ext":"second"}'],
  ['a key twice, nested', '{"text":"a","recipient":{"name":"b","name":"c"}}'],
  ['a prototype', '{"text":"a","__proto__":{"x":1}}'],
  ['a prototype, nested and escaped', '{"text":"a","recipient":{"\\u005f_proto__":{"x":1}}}'],
  ['a constructor', '{"text":"a","constructor":{"prototype":{"x":1}}}'],
  ['an unknown key', '{"text":"a","x y":1}'],
  ['a trailing comma', '{"text":"a",}'],
  ['something after it', '{"text":"a"} x'],
  ['half of it', '{"text":"a'],
  ['great depth', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['many keys', JSON.stringify(Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`k${at}`, 1])))],
  ['a number beyond all', '{"text":"a","x":1e400}'],
  ['bytes that are not UTF-8', bytes('{"text":"a', [0xff], '"}')],
  ['UTF-16', Buffer.from('{"text":"a"}', 'utf16le')],
  ['UTF-16 with its mark', Buffer.from('\ufeff{"text":"a"}', 'utf16le')],
  ['half a pair', '{"text":"a \\ud800"}'],
  ['an escaped control', '{"text":"a\\u001b[31m"}'],
  ['blank text', '{"text":" \\n"}'],
  ['long text', JSON.stringify({ text: 'x'.repeat(10_001) })],
  ['a pasted thread', '{"text":"a","thread":"On Monday Dana wrote:"}'],
  [
    'times that run backwards',
    '{"text":"a","thread":[{"from":"me","text":"a","sentAt":"2026-11-02T09:00:00Z"}],"sentAt":"2026-11-01T09:00:00Z"}',
  ],
  ['great size', JSON.stringify({ text: 'a', x: 'x'.repeat(70_000) })],
];

describe('a body', () => {
  it.each(BODIES)('is refused as the service refuses it, and not repeated: %s', async (_, body) => {
    expect((await app.inject(json(body))).statusCode).toBeGreaterThanOrEqual(400);
    expectRefused(await rapport(['critique', '--json-body'], { stdin: body }));
    expectRefused(await rapport(['rewrite', '--json-body'], { stdin: body }));
  });

  const word = fc.constantFrom(
    'Hi Dana',
    '',
    ' ',
    'a\u0000b',
    'a\ud800',
    'x'.repeat(501),
    'me',
    'them',
    'Could you refer me?',
  );
  const time = fc.constantFrom('2026-11-02T09:00:00Z', '2026-11-03T09:00:00+02:00', '2026-11-01', '');
  const maybe = <T>(value: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, 1, 'x', []) });
  const message = fc.record(
    { from: fc.constantFrom('me', 'them', 'us'), text: word, sentAt: time },
    { requiredKeys: ['from', 'text'] },
  );
  const anyBody = fc.record(
    {
      text: maybe(word),
      subject: maybe(word),
      stage: maybe(fc.constantFrom(...STAGES)),
      channel: maybe(fc.constantFrom(...CHANNELS)),
      recipient: maybe(
        fc.record({ name: word, type: fc.constantFrom('peer', 'boss'), age: word }, { requiredKeys: [] }),
      ),
      sender: maybe(fc.record({ skills: fc.array(word, { maxLength: 3 }) }, { requiredKeys: [] })),
      thread: maybe(fc.array(message, { maxLength: 3 })),
      sentAt: maybe(time),
      timeZone: maybe(fc.constantFrom('Europe/Helsinki', 'Mars/Base')),
      suppress: maybe(fc.array(fc.record({ rule: word, quote: word }, { requiredKeys: ['rule'] }), { maxLength: 2 })),
      nope: fc.constant(1),
    },
    { requiredKeys: [] },
  );

  it('is refused where the service refuses it and answered where it answers, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const answer = await app.inject(json(body));
        const ended = await rapport(['critique', '--json-body', '--format', 'json'], { stdin: JSON.stringify(body) });
        if (answer.statusCode === 200) expect(ended).toMatchObject({ out: answer.body, err: '' });
        else expectRefused(ended);
      }),
      { numRuns: 100 },
    );
  });

  it('as text is refused where the service refuses it, whatever it holds', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        const answer = await app.inject(json({ text }));
        const ended = await rapport(['critique', '--format', 'json'], { stdin: text });
        if (answer.statusCode === 200) expect(ended).toMatchObject({ out: answer.body, err: '' });
        else expectRefused(ended);
      }),
      { numRuns: 100 },
    );
  });
});
