// What the documentation says is so.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filled } from '../scripts/readme.ts';
import { RULES } from '../src/core/index.ts';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const PAGES = ['README.md', 'CONTRIBUTING.md'];

const marked = (name: string, text: string): string => `<!-- ${name}:start -->${text}<!-- ${name}:end -->`;

describe('the README', () => {
  it('has the rule table and the answers that the code gives now (else: npm run readme)', () => {
    expect(read('README.md')).toBe(filled(read('README.md')));
  });

  it('is filled with every rule, and otherwise left as it is', () => {
    const before = `# Title\n${marked('answer', 'STALE')}\nbetween\n${marked('rewrite', 'STALE')}\n${marked('rules', 'STALE')}\n${marked('bench', 'kept')}\n`;
    const after = filled(before);
    for (const { id } of RULES) expect(after).toContain(`[${id}](src/core/rules/${id}.ts)`);
    expect(after).not.toContain('STALE');
    expect(after).toContain('between');
    expect(after).toContain(marked('bench', 'kept'));
    expect(filled(after)).toBe(after);
  });

  it('cannot be filled where a mark is missing', () => {
    expect(() => filled(marked('answer', ''))).toThrow('rewrite:start');
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only npm scripts that exist', () => {
    const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, path]) => path!);
    expect(links.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const paths = Array.from(
      text.matchAll(/`((?:src|test|fixtures|eval|scripts|bench|prompts)\/[\w./-]*)`/g),
      ([, path]) => path!,
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});
