import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../../eval/fixtures.ts';
import { rewriteByRules } from '../../../src/core/rewriter.ts';
import { json, service } from '../http/service.ts';
import { file, rapport } from './terminal.ts';

vi.setConfig({ testTimeout: 120_000 });

const { app } = service();
const answerOf = async (body: unknown) => app.inject({ ...json(body), url: '/v1/rewrites' });

const ASKS = 'Hi Dana,\n\nCould you refer me for the analyst opening on your team?\n\nBest,\nBo\n';
const GOOD =
  'Hi Dana,\n\nI tried your cohort template at our food bank and wrote down the two places where I got stuck; they are below. Did you label the returning donors by month or by gift?\n\nBo, volunteer analyst\n';
const GERMAN = 'Hallo Dana, wie geht es dir heute so? Ich wollte dich gern etwas fragen.';
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('rapport rewrite', () => {
  it('answers in JSON what the service answers, byte for byte, from a file, the standard input or a body', async () => {
    const wanted = (await answerOf({ text: ASKS })).body;
    const body = JSON.stringify({ text: ASKS });
    for (const [argv, stdin] of [
      [[file(ASKS)], ''],
      [[], ASKS],
      [['-'], ASKS],
      [[file(body, 'body.json')], ''],
      [['--json-body'], body],
    ] as const)
      expect((await rapport(['rewrite', '--format', 'json', ...argv], { stdin })).out).toBe(wanted);
  });

  it('does so for drafts of ours', async () => {
    for (const { draft } of fixtureDrafts().filter((_, at) => at % 30 === 7)) {
      const { out } = await rapport(['rewrite', '--json-body', '--format', 'json'], { stdin: JSON.stringify(draft) });
      expect(out).toBe((await answerOf(draft)).body);
    }
  });

  it('does so whatever a body holds, and refuses what the service refuses', async () => {
    const maybe = <T>(value: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, 1, 'x', []) });
    const words = fc.constantFrom(
      ASKS,
      GOOD,
      GERMAN,
      'Hi',
      '',
      'a\u0000',
      'Could you refer me?\r\n👩‍👩‍👧',
      'x'.repeat(501),
    );
    const anyBody = fc.record(
      {
        text: words,
        subject: maybe(words),
        tone: maybe(fc.constantFrom('warm', 'neutral', 'formal', 'cheeky')),
        keep: maybe(fc.constantFrom('voice', 'free')),
        variants: maybe(fc.constantFrom(0, 1, 2, 3, 4, 1.5, '2')),
        sender: fc.record({ name: fc.constant('Bo'), canOffer: fc.array(words, { maxLength: 2 }) }),
      },
      { requiredKeys: ['text'] },
    );
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const answer = await answerOf(body);
        const ended = await rapport(['rewrite', '--json-body', '--format', 'json'], { stdin: JSON.stringify(body) });
        if (answer.statusCode === 200) expect(ended).toMatchObject({ out: answer.body, err: '' });
        else expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^rapport: [^\n]+\n$/) });
      }),
      { numRuns: 60 },
    );
  });

  it('fills the fields of a body from its options', async () => {
    const options = ['--tone', 'formal', '--keep', 'free', '--variants', '2', '--can-offer', 'my notes on cohorts'];
    const { out } = await rapport(['rewrite', file(ASKS), '--format', 'json', '--subject', 'Opening', ...options]);
    const body = {
      ...{ text: ASKS, subject: 'Opening', sender: { canOffer: ['my notes on cohorts'] } },
      ...{ tone: 'formal', keep: 'free', variants: 2 },
    };
    expect(out).toBe((await answerOf(body)).body);
    expect(JSON.parse(out).rewrites).toHaveLength(2);
  });

  it('ends with 0 where there is something to send, and with 1 where there is nothing', async () => {
    for (const [text, code] of [
      [ASKS, 0],
      [GOOD, 0],
      [GERMAN, 1],
    ] as const) {
      expect(await rapport(['rewrite'], { stdin: text })).toMatchObject({ code, err: '' });
      expect(await rapport(['rewrite', '--format', 'json'], { stdin: text })).toMatchObject({ code, err: '' });
    }
  });

  it('says in plain words how far it got, all that is open, and every change with its reason', async () => {
    const { rewrites } = rewriteByRules({ text: ASKS, variants: 2 });
    const { out } = await rapport(['rewrite', '--variants', '2'], { stdin: ASKS });
    const said = flat(out);
    expect(rewrites[0]!.status).toBe('needs-fill');
    expect(said).toContain('Almost ready: ');
    expect(out).not.toContain('needs-fill');
    for (const [at, { text, changes, placeholders }] of rewrites.entries()) {
      expect(said).toContain(`Version ${at + 1} of 2`);
      expect(said).toContain(flat(text.trim()));
      for (const { what, why } of changes) expect(said).toContain(flat(`${what} ${why}`));
      for (const { quote, question, suggestions } of placeholders)
        for (const words of [quote, question, ...suggestions]) expect(said).toContain(flat(words));
    }
  });

  it('says of a good draft that it is ready as it is, and shows no differences', async () => {
    const { out } = await rapport(['rewrite'], { stdin: GOOD });
    expect(out).toMatch(/^✓ Ready to send as you wrote it\n/);
    expect(out).not.toMatch(/Word by word|\{\+/);
  });

  it('says why there is none', async () => {
    const { out } = await rapport(['rewrite'], { stdin: GERMAN });
    const [change] = rewriteByRules({ text: GERMAN }).rewrites[0]!.changes;
    expect(out).toMatch(/^✗ There is no rewrite to send\n/);
    expect(flat(out)).toContain(flat(`${change!.what} ${change!.why}`));
  });

  it.each([32, 48, 80, 100])('shows it with colours as without, in a terminal of %i columns', async (columns) => {
    const plain = await rapport(['rewrite', '--subject', 'Urgent'], { stdin: ASKS, columns });
    const coloured = await rapport(['rewrite', '--subject', 'Urgent'], { stdin: ASKS, columns, colour: true });
    expect(coloured.out).toContain('\u001b[31m');
    expect(coloured.out.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(plain.out);
    expect(plain.out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(plain.out.includes('Your draft  ')).toBe(columns === 100);
  });

  it('shows what a draft says, and never does it', async () => {
    const stdin = 'Hi \u202eDana\u202c,\rcould you refer me \u2066now\u2069?\u2028Bo';
    const { out } = await rapport(['rewrite'], { stdin });
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(out).toContain('<U+202E>');
  });
});

describe('--write', () => {
  const place = (): string => `${file('')}.out`;

  it('puts the text of the first rewrite into the file, to the byte', async () => {
    const path = place();
    const { code, err } = await rapport(['rewrite', '--variants', '2', '--write', path], { stdin: ASKS });
    expect({ code, err }).toEqual({ code: 0, err: `Written to ${path}.\n` });
    expect(readFileSync(path, 'utf8')).toBe(rewriteByRules({ text: ASKS, variants: 2 }).rewrites[0]!.text);
  });

  it('may be the draft itself, and leaves the answer as it is', async () => {
    const path = file(ASKS);
    const { out } = await rapport(['rewrite', path, '--write', path, '--format', 'json']);
    expect(out).toBe((await answerOf({ text: ASKS })).body);
    expect(readFileSync(path, 'utf8')).toBe(JSON.parse(out).rewrites[0].text);
  });

  it('leaves the file alone where there is nothing to send, and says so', async () => {
    const path = place();
    const { code, out, err } = await rapport(['rewrite', '--write', path], { stdin: GERMAN });
    expect(code).toBe(1);
    expect(out).toContain('There is no rewrite');
    expect(err).toContain('nothing is written');
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['no/such/folder/x.txt', /there is no such folder/],
    ['.', /it is a folder/],
    ['-', /--write needs a file/],
  ])('refuses where it cannot: %s', async (path, reason) => {
    const { code, out, err } = await rapport(['rewrite', '--write', path], { stdin: ASKS });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});

describe('--fill', () => {
  /** Somebody at a terminal, who answers so; null is Ctrl-D. */
  const answering = (answers: (string | null)[]) => {
    const asked: string[] = [];
    const ask = async (prompt: string): Promise<string | null> => {
      asked.push(prompt);
      return answers[asked.length - 1] ?? null;
    };
    return { asked, ask };
  };
  const { placeholders } = rewriteByRules({ text: ASKS }).rewrites[0]!;
  const OWN = placeholders.map(({ suggestions }) => suggestions[1]!);

  it('asks each question with its numbered suggestions, and puts the answers in', async () => {
    const { asked, ask } = answering(OWN.map((_, at) => (at === 0 ? '2' : OWN[at]!)));
    const path = file('', 'message.txt');
    const { out, code } = await rapport(['rewrite', file(ASKS), '--fill', '--write', path], { ask });
    expect(asked).toHaveLength(placeholders.length);
    for (const [at, { question, suggestions }] of placeholders.entries()) {
      expect(asked[at]).toContain(question);
      for (const [number, suggestion] of suggestions.entries())
        expect(asked[at]).toContain(`  ${number + 1}  ${suggestion}`);
    }
    const written = readFileSync(path, 'utf8');
    for (const { quote } of placeholders) expect(written).not.toContain(quote);
    for (const answer of OWN) expect(flat(written)).toContain(flat(answer.replace(/[.?!]$/, '')));
    expect(code).toBe(0);
    expect(out).toMatch(/^✓ Filled in, and ready to send\n/);
    expect(flat(out)).toContain(flat(written.trim()));
  });

  it('asks again for a number that stands for nothing', async () => {
    const { asked, ask } = answering(['9', '1', ...OWN]);
    await rapport(['rewrite', file(ASKS), '--fill'], { ask });
    expect(asked[1]).toMatch(/^There is no 9 here\./);
  });

  it('leaves open what is not answered, and says so', async () => {
    const left = answering(['']);
    const { out, code } = await rapport(['rewrite', file(ASKS), '--fill'], { ask: left.ask });
    expect(code).toBe(0);
    expect(out).toMatch(/^… Almost ready: /);
    for (const { quote } of placeholders) expect(flat(out)).toContain(quote);
  });

  it('judges the answers too: an ask too early is still one', async () => {
    const { ask } = answering(placeholders.map(() => 'wait for you to refer me to your boss for the opening'));
    const { out, code } = await rapport(['rewrite', file(ASKS), '--fill'], { ask });
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ Filled in, but not ready to send yet/);
    expect(out).toContain('referral-ask-at-first-contact');
  });

  it('refuses an answer that no message may hold', async () => {
    const { ask } = answering(placeholders.map(() => 'a\u0007b'));
    const { out, code, err } = await rapport(['rewrite', file(ASKS), '--fill'], { ask });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/the message must not contain control characters/);
  });

  it('asks nothing where nothing is open', async () => {
    const { asked, ask } = answering([]);
    for (const text of [GOOD, GERMAN]) await rapport(['rewrite', file(text), '--fill'], { ask });
    expect(asked).toEqual([]);
  });

  it.each<[string[], RegExp]>([
    [['--fill', '--format', 'json', 'x.txt'], /--format json/],
    [['--fill'], /FILE/],
    [['--fill', '-'], /FILE/],
  ])('is refused where it cannot work: %j', async (argv, reason) => {
    const { ask } = answering([]);
    const { code, out, err } = await rapport(['rewrite', ...argv], { stdin: ASKS, ask });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });

  it('is refused where there is no terminal', async () => {
    const { code, out, err } = await rapport(['rewrite', file(ASKS), '--fill']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/there is none here/);
  });
});
