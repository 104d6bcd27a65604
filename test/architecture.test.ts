// Who may import what: the table of the architecture, over every file of src.
import { dirname, join } from 'node:path/posix';
import type { Node } from '@babel/types';
import { describe, expect, it } from 'vitest';
import { lineOf, nodesOf, parsed, type SourceFile, sourceFiles } from './source.ts';

interface Layer {
  /** The folder or the file that the row is about; the first that fits is taken. */
  of: RegExp;
  /** What it may import: files of src as paths, packages by name. */
  may: readonly RegExp[];
}

const READING = /^src\/core\/(?:reading\/.*|business-days\.ts|rule\.ts|span\.ts|draft\.ts|finding\.ts)$/;
const FASTIFY = /^(?:fastify|@fastify\/.*|fastify-.*)$/;
const ANYTHING = /^/;

/** A rule or a strength sees the reading and its own words, and never another. */
const ownWords = (path: string): RegExp => {
  const stem = path.replace(/(?:\.words)?\.ts$/, '').replaceAll('.', '\\.');
  return new RegExp(`^${stem}(?:\\.[a-z]+)?\\.words\\.ts$`);
};

function layerOf(path: string): Layer | undefined {
  const door = /^src\/doors\/(\w+)\//.exec(path)?.[1];
  const table: Layer[] = [
    { of: /^src\/core\/(?:rules|strengths)\/index\.ts$/, may: [/^src\/core\//] },
    { of: /^src\/core\/(?:rules|strengths)\/[\w-]+(?:\.[a-z]+)?(?:\.words)?\.ts$/, may: [READING, ownWords(path)] },
    { of: /^src\/core\/(?!rules\/|strengths\/)/, may: [/^src\/core\//, /^(?:zod|tinyld|diff)$/] },
    {
      of: /^src\/model\//,
      may: [/^src\/(?:core|model)\//, /^(?:openai(?:\/.*)?|cockatiel|handlebars|zod)$/, /^node:/],
    },
    {
      of: /^src\/doors\/(?:http|web|slack|cli)\//,
      may: [new RegExp(`^src/doors/${door}/`), /^src\/core\//, FASTIFY, /^(?:zod|handlebars)$/, /^node:/],
    },
    { of: /^src\/platform\//, may: [/^src\/(?!core\/rules\/|doors\/)/, /^(?!src\/)/] },
    { of: /^src\/(?:app|main)\.ts$/, may: [ANYTHING] },
  ];
  return table.find(({ of }) => of.test(path));
}

const specifierOf = (node: Node): string | null => {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return node.source.value;
  if (node.type === 'ExportNamedDeclaration') return node.source?.value ?? null;
  if (node.type === 'ImportExpression' || node.type === 'TSImportType')
    return node.source.type === 'StringLiteral' ? node.source.value : 'what is only known when it runs';
  return null;
};

/** Imports that the table does not allow, as "file:line imports what". */
function forbiddenImports({ path, text }: SourceFile): string[] {
  const layer = layerOf(path);
  if (!layer) return [`${path} is in no folder that the architecture names`];
  const found: string[] = [];
  for (const node of nodesOf(parsed(text).program)) {
    const specifier = specifierOf(node);
    if (specifier === null) continue;
    const target = specifier.startsWith('.') ? join(dirname(path), specifier) : specifier;
    if (!layer.may.some((allowed) => allowed.test(target))) found.push(`${path}:${lineOf(node)} imports ${target}`);
  }
  return found;
}

const OUTSIDE_WORLD = new Set(['process', 'console', 'fetch', 'performance', 'crypto', 'globalThis']);
const OUTSIDE_MEMBER = new Set(['Date.now', 'Math.random']);

function outsideName(node: Node): string | null {
  if (node.type === 'Identifier' && OUTSIDE_WORLD.has(node.name)) return node.name;
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Date')
    return node.arguments.length === 0 ? 'new Date()' : null;
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Date')
    return 'Date()';
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.property.type !== 'Identifier')
    return null;
  const name = `${node.object.name}.${node.property.name}`;
  return OUTSIDE_MEMBER.has(name) ? name : null;
}

/** The words of a tree that only name something: keys and members. */
function* labelsIn(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node.computed) yield node.property;
    if ((node.type === 'ObjectProperty' || node.type === 'ObjectMethod') && !node.computed) yield node.key;
    if (node.type === 'TSPropertySignature') yield node.key;
  }
}

/** Where a file of the core looks at the clock, the environment, the network, or rolls a die. */
function impurities({ path, text }: SourceFile): string[] {
  if (!path.startsWith('src/core/')) return [];
  const nodes = [...nodesOf(parsed(text).program)];
  const labels = new Set(labelsIn(nodes));
  return nodes.flatMap((node) => {
    const name = labels.has(node) ? null : outsideName(node);
    return name ? [`${path}:${lineOf(node)} uses ${name}`] : [];
  });
}

const MAY_READ_ENVIRONMENT = /^src\/(?:platform\/config|main)\.ts$/;

function environmentReads({ path, text }: SourceFile): string[] {
  if (MAY_READ_ENVIRONMENT.test(path)) return [];
  return Array.from(nodesOf(parsed(text).program))
    .filter((node) => node.type === 'MemberExpression' && node.property.type === 'Identifier')
    .filter((node) => text.slice(node.start!, node.end!).replace(/\s/g, '') === 'process.env')
    .map((node) => `${path}:${lineOf(node)} reads the environment`);
}

const LONGEST = 250;

const tooLong = ({ path, text }: SourceFile): string[] => {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${path} has ${lines} lines`] : [];
};

const at = (path: string, text: string): SourceFile => ({ path, text });

describe('the source', () => {
  const files = sourceFiles();

  it('imports only what its folder may', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('has a core that looks at nothing but its arguments', () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(files.flatMap(environmentReads)).toEqual([]);
  });

  it(`has no file of more than ${LONGEST} lines`, () => {
    expect(files.flatMap(tooLong)).toEqual([]);
  });
});

describe('what the checks see', () => {
  it.each([
    ['src/core/coach.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/coach.ts', "import fastify from 'fastify';"],
    ['src/core/coach.ts', "export { log } from '../platform/log.ts';"],
    ['src/core/reading/mask.ts', "import type { App } from '../../app.ts';"],
    ['src/core/reading/mask.ts', "const late = await import('node:fs');"],
    ['src/core/rules/no-offer.ts', "import { vagueAsk } from './vague-ask.ts';"],
    ['src/core/rules/no-offer.ts', "import { WORDS } from './vague-ask.words.ts';"],
    ['src/core/rules/no-offer.ts', "import { z } from 'zod';"],
    ['src/core/rules/no-offer.ts', "import { critique } from '../coach.ts';"],
    ['src/core/strengths/concrete-offer.ts', "import { noOffer } from '../rules/no-offer.ts';"],
    ['src/doors/http/rules.ts', "import { table } from '../cli/table.ts';"],
    ['src/doors/http/rules.ts', "import { config } from '../../platform/config.ts';"],
    ['src/doors/cli/rapport.ts', "import openai from 'openai';"],
    ['src/doors/fax/send.ts', "import { critique } from '../../core/index.ts';"],
    ['src/platform/log.ts', "import { RULES } from '../core/rules/index.ts';"],
    ['src/platform/log.ts', "import { accepts } from '../doors/http/negotiation.ts';"],
    ['src/helpers/strings.ts', ''],
    ['src/other.ts', ''],
  ])('%s may not: %j', (path, text) => {
    expect(forbiddenImports(at(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/core/coach.ts', "import { z } from 'zod';\nimport { read } from './reading/reading.ts';"],
    [
      'src/core/rules/no-offer.ts',
      "import { WORDS } from './no-offer.words.ts';\nimport type { Rule } from '../rule.ts';",
    ],
    ['src/core/rules/index.ts', "import { noOffer } from './no-offer.ts';"],
    ['src/doors/http/rules.ts', "import { RULES } from '../../core/index.ts';\nimport { page } from './pages.ts';"],
    ['src/main.ts', "import { build } from './app.ts';\nimport { config } from './platform/config.ts';"],
  ])('%s may: %j', (path, text) => {
    expect(forbiddenImports(at(path, text))).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const today = new Date();',
    'const today = Date();',
    'const die = Math.random();',
    'console.log(1);',
    "fetch('https://example.org');",
    "if (process.platform === 'linux') stop();",
  ])('a core with a world outside: %s', (text) => {
    expect(impurities(at('src/core/coach.ts', text))).toHaveLength(1);
  });

  it('lets the core make dates of what it was given, and name the outside world in words', () => {
    expect(
      impurities(at('src/core/coach.ts', "const on = new Date(sentAt); const why = 'fetch(console.log)';")),
    ).toEqual([]);
  });

  it('sees the environment read elsewhere', () => {
    expect(environmentReads(at('src/doors/cli/rapport.ts', 'const { PORT } = process.env;'))).toHaveLength(1);
    expect(environmentReads(at('src/app.ts', 'const port = process.env.PORT;'))).toHaveLength(1);
  });

  it('sees a file that is too long', () => {
    expect(tooLong(at('src/app.ts', 'x;\n'.repeat(LONGEST + 1)))).toHaveLength(1);
  });
});
