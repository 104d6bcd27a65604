import { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureDrafts } from '../../../../eval/fixtures.ts';
import { critique } from '../../../../src/core/coach.ts';
import type { Critique } from '../../../../src/core/critique.ts';
import type { Draft } from '../../../../src/core/draft.ts';
import { critiquePage } from '../../../../src/doors/cli/pretty/critique-page.ts';
import { painter, showsColour } from '../../../../src/doors/cli/pretty/paint.ts';
import { widthOf } from '../../../../src/doors/cli/pretty/width.ts';
import { rapport, withoutColour } from '../terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const DRAFTS = fixtureDrafts().filter((_, at) => at % 6 === 0);

interface Look {
  width?: number;
  colour?: boolean;
  said?: Critique;
}

const pageOf = (draft: Draft, { width = 80, colour = false, said = critique(draft) }: Look = {}): string =>
  critiquePage(said, { draft, width, paint: painter(colour) });

/** As one line, so that where a text was wrapped does not matter. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(DRAFTS.map(({ slug, draft }) => [slug, draft] as const))('the page for %s', (_, draft) => {
  const said = critique(draft);
  const page = pageOf(draft, { said });

  it('says all that a finding says, and nothing is passed over', () => {
    const text = flat(page);
    const { summary, score, findings, strengths, moves } = said;
    const told = findings.flatMap(({ severity, title, message, recipientView, advice, docs, evidence }) => [
      ...[`${severity} ${title}`, message, recipientView, advice, docs],
      ...evidence,
    ]);
    for (const words of [summary, `score ${score} of 100`, ...strengths.map(({ message }) => message), ...told])
      expect(text).toContain(flat(words));
    for (const { kind } of moves) expect(text).toContain(kind);
  });

  it('is in order: verdict, what works, what to change, what is quiet', () => {
    const order = [said.summary, ...(said.strengths.length > 0 ? ['What works'] : [])];
    if (said.findings.length > 0) order.push('What to change');
    const places = [...order, `stage ${said.stage.value}`].map((words) => flat(page).indexOf(flat(words)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each([32, 48, 80, 100])('fits a terminal of %i columns', (width) => {
    const wide = pageOf(draft, { width, said })
      .split('\n')
      .filter((line) => widthOf(line) > width);
    expect(wide).toEqual([]);
  });

  it('says with colours what it says without', () => {
    const coloured = pageOf(draft, { said, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(withoutColour(coloured)).toBe(page);
    expect(page).not.toContain('\u001b');
  });
});

describe('the page', () => {
  it('tells findings that say the same once, with all their places', () => {
    const page = pageOf({ text: 'Hi [Name],\n\nI read your work at [Company].\n\nHow do you label cohorts?' });
    expect(page.match(/A blank is still open/g)).toHaveLength(1);
    expect(page.match(/\^{6,}/g)).toHaveLength(2);
  });

  it('names the subject where a finding is in it', () => {
    const text = 'Hi Dana, how do you label cohorts?';
    expect(pageOf({ text, subject: 'URGENT!!! 日本' })).toContain(
      '  subject │ URGENT!!! 日本\n          │ ~~~~~~~~~~~~~~\n',
    );
    expect(pageOf({ text, subject: '' })).toContain('  subject │ (empty)\n          │ ^ here\n');
  });

  it('says which option would let it say more', () => {
    const page = pageOf({ text: 'Hi Dana, how do you label cohorts?', channel: 'email' });
    expect(page).toContain('Tell Rapport --subject TEXT to check the subject line.');
  });

  it('says what was left out', () => {
    const text = 'Hi Dana, could you refer me?';
    const [first] = critique({ text }).findings;
    const page = pageOf({ text, suppress: [{ rule: first!.rule }] });
    expect(flat(page)).toContain(`Left out as you asked: ${first!.rule} at “${first!.quote}”.`);
  });

  it('gives no verdict on what it cannot read', () => {
    const page = pageOf({
      text: 'Hallo Dana, wie geht es dir heute? Ich habe deinen Vortrag gehört und möchte dich etwas fragen.',
    });
    expect(page).toMatch(/^Not checked\n/);
    expect(page).not.toMatch(/Ready|of 100/);
  });

  it('shows what a draft says, and never does it', async () => {
    const text = 'Hi \u202eDana\u202c,\rcould you refer me \u2066now\u2069?\u2028Bo';
    const { out } = await rapport(['critique', '--recipient-name', 'D\u202ean', '--subject', 'a\u202e\tb'], {
      stdin: text,
    });
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(out).toContain('<U+202E>');
  });

  it.each([undefined, 0, 1, 20, 1_000])('takes a sensible width where the terminal says %s', async (columns) => {
    const { out } = await rapport(['critique'], { stdin: 'Hi Dana, could you refer me?', columns: columns! });
    const widest = Math.max(...out.split('\n').map(widthOf));
    expect(widest).toBeGreaterThan(24);
    expect(widest).toBeLessThanOrEqual(100);
  });
});

class Terminal extends Writable {
  isTTY = true;
  getColorDepth = WriteStream.prototype.getColorDepth;
}

describe('colours', () => {
  const terminal = new Terminal();
  const pipe = new Writable();
  const set = (environment: Record<string, string>): void => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI', 'NODE_DISABLE_COLORS', 'COLORTERM', 'TERM', 'TMUX'])
      vi.stubEnv(name, { TERM: 'xterm', ...environment }[name]);
  };
  afterEach(() => vi.unstubAllEnvs());

  it.each<[Record<string, string>, { terminal: boolean; pipe: boolean }]>([
    [{}, { terminal: true, pipe: false }],
    [{ NO_COLOR: '1' }, { terminal: false, pipe: false }],
    [{ TERM: 'dumb' }, { terminal: false, pipe: false }],
    [{ FORCE_COLOR: '1' }, { terminal: true, pipe: true }],
    [{ FORCE_COLOR: '0' }, { terminal: false, pipe: false }],
  ])('are shown where they belong: %j', (environment, shown) => {
    set(environment);
    expect({ terminal: showsColour(terminal), pipe: showsColour(pipe) }).toEqual(shown);
  });

  it('are in what is printed only where they are shown', async () => {
    const stdin = 'Hi Dana, could you refer me?';
    expect((await rapport(['critique'], { stdin, colour: false })).out).not.toContain('\u001b');
    expect((await rapport(['critique'], { stdin, colour: true })).out).toContain('\u001b[');
    expect((await rapport(['critique', '--format', 'json'], { stdin, colour: true })).out).not.toContain('\u001b');
  });
});
