// Every regular expression of a source file: literals, and what is built from constants of the same file. Branches of a
// pattern are made where patterns are tried; they come from a literal, and are proved linear beside it.
import type { Node } from '@babel/types';
import { lineOf, nodesOf, parsed, type SourceFile } from '../source.ts';

export interface Pattern {
  /** file:line */
  where: string;
  source: string;
  flags: string;
}

/** The one place that makes an expression of what is no constant. */
const BRANCHES = { path: 'src/core/reading/patterns/pattern-set.ts', code: 'new RegExp(branch.source, branch.flags)' };

const literalIn = (node: Node, path: string): Pattern[] =>
  node.type === 'RegExpLiteral' ? [{ where: `${path}:${lineOf(node)}`, source: node.pattern, flags: node.flags }] : [];

/** The literals alone. */
export const literalsIn = ({ path, text }: SourceFile): Pattern[] =>
  [...nodesOf(parsed(text).program)].flatMap((node) => literalIn(node, path));

export function patternsIn({ path, text }: SourceFile): Pattern[] {
  const nodes = [...nodesOf(parsed(text).program)];
  const constants = new Map(nodes.flatMap(constantIn));
  return nodes.flatMap((node) => {
    const where = `${path}:${lineOf(node)}`;
    if (node.type === 'RegExpLiteral') return literalIn(node, path);
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return [];
    if (path === BRANCHES.path && text.slice(node.start!, node.end!) === BRANCHES.code) return [];
    const [source, flags] = node.arguments.map((argument) => textOf(argument, constants));
    if (source === undefined) throw new Error(`${where}: a pattern is built from what only running it can tell`);
    return [{ where, source, flags: flags ?? '' }];
  });
}

function constantIn(node: Node): [string, Node][] {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return [];
  return [[node.id.name, node.init]];
}

/** The text that an expression of constants stands for; undefined where it is not known. */
function textOf(node: Node, constants: ReadonlyMap<string, Node>): string | undefined {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'RegExpLiteral') return node.pattern;
  if (node.type === 'Identifier') {
    const value = constants.get(node.name);
    return value && textOf(value, constants);
  }
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'source')
    return textOf(node.object, constants);
  if (node.type === 'TaggedTemplateExpression') return templateText(node.quasi, constants, 'raw');
  if (node.type === 'TemplateLiteral') return templateText(node, constants, 'cooked');
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [textOf(node.left, constants), textOf(node.right, constants)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function templateText(
  { quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>,
  constants: ReadonlyMap<string, Node>,
  form: 'raw' | 'cooked',
): string | undefined {
  const parts = expressions.map((part) => textOf(part, constants));
  if (parts.includes(undefined)) return undefined;
  return quasis.map(({ value }, index) => (value[form] ?? value.raw) + (parts[index] ?? '')).join('');
}
