// The project's own source, as tests look at it: files, and their syntax trees.
import { globSync, readFileSync } from 'node:fs';
import { type ParseResult, parse } from '@babel/parser';
import type { File, Node } from '@babel/types';

const ROOT = new URL('../', import.meta.url);

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text: string;
}

export const sourceFiles = (): SourceFile[] =>
  globSync('src/**/*.ts', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));

export const parsed = (text: string): ParseResult<File> =>
  parse(text, { sourceType: 'module', plugins: ['typescript'] });

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a tree, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    const children: unknown[] = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child) && 'loc' in child) yield* nodesOf(child);
  }
}

export const lineOf = (node: Node): number => node.loc?.start.line ?? 0;
