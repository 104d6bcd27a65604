import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/core/evidence.ts';
import { PRINCIPLES } from '../../../src/core/principles.ts';
import { unmark } from '../../../src/core/rule.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { view } from '../../../src/doors/http/pages.ts';
import { json, service } from './service.ts';

const { app } = service();
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
};
const plain = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#x27|#x3D|#x60);/g, (entity) => entities[entity]!);
const marksIn = (html: string): string[] => [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text]) => plain(text!));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  it('says all that the rule says of itself', async () => {
    const page = plain((await app.inject(`/rules/${id}`)).body);
    for (const text of [
      rule.title,
      rule.summary,
      rule.why,
      rule.recipientView,
      rule.advice,
      PRINCIPLES[rule.principle],
    ])
      expect(page).toContain(text);
    for (const cited of rule.evidence)
      for (const text of [
        EVIDENCE[cited].claim,
        EVIDENCE[cited].caveat,
        `<span class="grade">${EVIDENCE[cited].grade}`,
      ])
        expect(page).toContain(text);
  });

  it('marks in each example the words that the rule points at', async () => {
    const page = (await app.inject(`/rules/${id}`)).body;
    const marked = [...rule.examples.flags, ...rule.examples.passes].flatMap((example) => {
      const { draft, spans } = unmark(example);
      return spans.map(({ start, end }) => draft.text.slice(start, end));
    });
    expect(marksIn(page)).toEqual(marked);
  });
});

describe('a page', () => {
  it.each(['/', '/rules', `/rules/${RULES[0]!.id}`])(
    'has no script, no inline style and only links that work: %s',
    async (url) => {
      const page = await app.inject(url);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; /);
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
      expect(page.body).not.toMatch(/<script|style="| on\w+="/);
      for (const [, link] of page.body.matchAll(/href="(\/[^"]*)"/g))
        expect((await app.inject(link!)).statusCode).toBe(200);
    },
  );

  it('has a style for light and for dark, with every colour that it uses', async () => {
    const sheet = await app.inject('/pages.css');
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
    for (const [, name] of sheet.body.matchAll(/var\((--\w+)\)/g)) expect(sheet.body).toContain(`${name}: light-dark(`);
  });

  it('shows at the front a command that works', async () => {
    const body = plain((await app.inject('/')).body);
    const sent = /-d '(.*?)'/.exec(body)?.[1];
    expect(body).toContain('curl http://localhost:3000/v1/critiques');
    expect((await app.inject(json(sent))).statusCode).toBe(200);
  });

  it('escapes what it shows, and fails where a view names what is not there', () => {
    const page = view<object>('home');
    expect(page({ title: '<b>&"', url: '', count: '' })).toContain('&lt;b&gt;&amp;&quot;');
    expect(() => page({ title: '' })).toThrow('url');
  });
});
