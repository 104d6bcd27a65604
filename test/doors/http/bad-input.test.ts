import { describe, expect, it } from 'vitest';
import { json, service } from './service.ts';

// The rows of design/robustness.md, section 6, that concern JSON bodies and their types.

const { app } = service();
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

async function statusOf(body: unknown): Promise<number> {
  const answer = await app.inject(json(body));
  if (answer.statusCode >= 400) {
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toMatchObject({ status: answer.statusCode, instance: expect.stringMatching(/^[\w-]{36}$/) });
  }
  return answer.statusCode;
}

describe('what is not a draft in JSON', () => {
  it.each<[string, unknown]>([
    ['1 nothing', ''],
    ['2 null', 'null'],
    ['2 a list', '[]'],
    ['2 a string', '"hi"'],
    ['2 a number', '1'],
    ['4 blank text', { text: '   \n\t\u200b' }],
    ['11 a key twice', '{"text":"first","text":"second"}'],
    ['11 a key twice, once escaped', '{"text":"first","\\u0074ext":"second"}'],
    ['11 a key twice, nested', '{"text":"a","recipient":{"name":"b","name":"c"}}'],
    ['12 a prototype', '{"text":"a","__proto__":{"x":1}}'],
    ['13 a prototype, nested', '{"text":"a","recipient":{"__proto__":{"x":1}}}'],
    ['14 a prototype, escaped', '{"text":"a","\\u005f\\u005fproto\\u005f\\u005f":{"x":1}}'],
    ['15 a constructor', '{"text":"a","constructor":{"prototype":{"x":1}}}'],
    ['16 a trailing comma', '{"text":"a",}'],
    ['16 single quotes', "{'text':'a'}"],
    ['16 NaN', '{"text":NaN}'],
    ['16 a comment', '{"text":"a"/*c*/}'],
    ['16 something after it', '{"text":"a"} x'],
    ['17 half of it', '{"text":"a'],
    ['18 objects 8,000 deep', nested(8_000)],
    ['19 lists 20,000 deep', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['19 lists that never close', '['.repeat(20_000)],
    ['20 5,000 keys', Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, 1]))],
    ['21 a number beyond all', '{"text":"a","x":1e400}'],
    ['21 a number of 400 digits', `{"text":"a","x":${'9'.repeat(400)}}`],
    ['21 a negative zero', '{"text":"a","x":-0}'],
    ['25 FF FE in a string', bytes('{"text":"a', [0xff, 0xfe], '"}')],
    ['26 an overlong form', bytes('{"text":"a', [0xc0, 0xaf], '"}')],
    ['27 a surrogate in UTF-8', bytes('{"text":"a', [0xed, 0xa0, 0x80], '"}')],
    ['30 half a pair, the high one', '{"text":"a \\ud800"}'],
    ['31 half a pair, the low one', '{"text":"a \\udc00 b"}'],
    ['31 half a pair in another field', '{"text":"a","recipient":{"name":"\\udc00"}}'],
    ['32 an escaped NUL', '{"text":"a\\u0000"}'],
    ['33 a raw NUL', bytes('{"text":"a', [0], '"}')],
    ['33 a raw 01', bytes('{"text":"a', [1], '"}')],
    ['33 a raw line break in a string', '{"text":"a\nb"}'],
    ['34 DEL', { text: 'a\u007f' }],
    ['34 a C1 control', { text: 'a\u0085b' }],
    ['38 text of 10,001 characters', { text: 'x'.repeat(10_001) }],
    ['41 5,001 emoji', { text: '😀'.repeat(5_001) }],
  ])('is 400: %s', async (_, body) => {
    expect(await statusOf(body)).toBe(400);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('names a key that is given twice, and one that could reach a prototype', async () => {
    const twice = await app.inject(json('{"text":"a","recipient":{"name":"b","name":"c"}}'));
    expect(twice.json().errors).toEqual([{ pointer: '/recipient/name', message: 'is given twice' }]);
    const prototype = await app.inject(json('{"text":"a","thread":[{},{"__proto__":1}]}'));
    expect(prototype.json().errors).toEqual([{ pointer: '/thread/1/__proto__', message: 'is not a known field' }]);
  });

  it('is told fast, however deep it is (19)', async () => {
    await statusOf('[]');
    const start = performance.now();
    await statusOf('['.repeat(20_000) + ']'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('is 415 where it is UTF-16 (29)', async () => {
    expect(await statusOf(Buffer.from('{"text":"a"}', 'utf16le'))).toBe(415);
    expect(await statusOf(Buffer.from('\ufeff{"text":"a"}', 'utf16le'))).toBe(415);
    expect(await statusOf(Buffer.from('{"text":"a"}', 'utf16le').swap16())).toBe(415);
  });
});

describe('what is unusual and fine', () => {
  it.each<[string, unknown]>([
    ['24 a byte order mark', bytes([0xef, 0xbb, 0xbf], '{"text":"a"}')],
    ['35 noncharacters', { text: 'a \uffff \ufdd0' }],
    ['37 composed', { text: 'Ren\u00e9' }],
    ['37 decomposed', { text: 'Rene\u0301' }],
    ['37 a ligature that grows', { text: 'a \ufdfa' }],
    ['38 text of 10,000 characters', { text: 'x'.repeat(10_000) }],
    ['41 5,000 emoji', { text: '😀'.repeat(5_000) }],
    ['42 a letter with 3,000 marks', { text: `a${'\u0301'.repeat(3_000)}` }],
    ['43 9,999 line breaks', { text: `${'\n'.repeat(9_999)}a` }],
    ['43 9,999 spaces', { text: `${' '.repeat(9_999)}a` }],
    ['44 900 families', { text: '👨‍👩‍👧‍👦'.repeat(900) }],
    ['escaped keys and odd white space', '\r\n\t{ "\\u0074ext" \n:\t"a \\" \\\\" , "recipient" : { } }\n'],
    ['a draft that looks like JSON', { text: '{"text": "a", "text": [1e400, {"__proto__": 1}]} \\' }],
  ])('is 200: %s', async (_, body) => {
    expect(await statusOf(body)).toBe(200);
  });

  it('has the byte order mark dropped', async () => {
    const answer = await app.inject(json(bytes([0xef, 0xbb, 0xbf], '{"text":"a"}')));
    expect(answer.json().stats.characters).toBe(1);
  });
});

describe('a body that is too large', () => {
  it('is 413 from one byte over the limit (39), and fine below it', async () => {
    const limit = 65_536;
    const padded = (length: number): string => `{"text":"a"${' '.repeat(length - 12)}}`;
    expect(await statusOf(padded(limit))).toBe(200);
    expect(await statusOf(padded(limit + 1))).toBe(413);
  });

  it('is 413 by its declared length before it is read (40)', async () => {
    const request = json('{"text":"a"}');
    const answer = await app.inject({ ...request, headers: { ...request.headers, 'content-length': '1000000000' } });
    expect(answer.statusCode).toBe(413);
    expect(answer.headers['connection']).toBe('close');
  });
});

describe('a content type', () => {
  const send = (headers: Record<string, string>, payload = '{"text":"a"}') =>
    app.inject({ method: 'POST', url: '/v1/critiques', headers, payload });

  it.each([
    ['45 none', undefined],
    ['46 text', 'text/plain'],
    ['47 XML', 'application/xml'],
    ['47 multipart', 'multipart/form-data; boundary=x'],
    ['47 another JSON', 'application/vnd.api+json'],
    ['47 two in one', 'application/json, text/html'],
    ['48 an odd parameter', 'application/json; x=<script>'],
    ['49 a tab and more', 'application/json\ta'],
    ['49 a longer name', 'application/jsonx'],
    ['28 Latin 1', 'application/json; charset=iso-8859-1'],
    ['28 two charsets', 'application/json; charset=utf-8; charset=iso-8859-1'],
    ['29 UTF-16', 'application/json;charset=utf-16le'],
    ['a form', 'application/x-www-form-urlencoded'],
  ])('is 415: %s', async (_, type) => {
    expect((await send(type === undefined ? {} : { 'content-type': type })).statusCode).toBe(415);
  });

  it.each([
    ['48', 'APPLICATION/JSON'],
    ['49', 'application/json ;charset=utf-8'],
    ['49', 'application/json;'],
    ['49', ' application/json'],
    ['', 'application/json; charset="UTF-8"'],
    ['', 'application/json; version=1; charset=utf8'],
  ])('is JSON, and its body is checked: %s %s', async (_, type) => {
    expect((await send({ 'content-type': type })).statusCode).toBe(200);
    expect((await send({ 'content-type': type }, '{"text":1}')).statusCode).toBe(400);
    expect((await send({ 'content-type': type }, '{"text":"a","text":"b"}')).statusCode).toBe(400);
  });

  it.each([['gzip'], ['br'], ['deflate, gzip']])('does not come with a content encoding (36): %s', async (encoding) => {
    const answer = await send({ 'content-type': 'application/json', 'content-encoding': encoding }, '\u001f\u008bxx');
    expect(answer.statusCode).toBe(415);
  });
});
