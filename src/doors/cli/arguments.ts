import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import type { Option } from './options.ts';
import { Refused } from './refused.ts';

export interface Arguments {
  /** The values of each option that was given, by its name; [''] for one that takes none. */
  values: ReadonlyMap<string, readonly string[]>;
  positionals: readonly string[];
}

/** The words of a command line, against the options that there are. Throws Refused for what fits none. */
export function argumentsOf(argv: readonly string[], options: readonly Option[]): Arguments {
  const types = options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }] as const);
  // Not strict: the complaints of parseArgs are long, and quote what was given.
  const { tokens } = parseArgs({ args: [...argv], options: Object.fromEntries(types), strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw new Refused(`there is no option ${token.rawName}${suggestion(token.name, options)}`);
    const given = values.get(option.name) ?? [];
    if (given.length > 0 && !option.repeatable) throw new Refused(`--${option.name} is given twice`);
    values.set(option.name, [...given, valueIn(token, option)]);
  }
  return { values, positionals };
}

function suggestion(word: string, options: readonly Option[]): string {
  const near = nearest(
    word,
    options.map(({ name }) => name),
  );
  return near.length === 0 ? '' : `; did you mean ${near.map((name) => `--${name}`).join(' or ')}?`;
}

function valueIn({ value, inlineValue }: { value?: string; inlineValue?: boolean }, option: Option): string {
  const { name, choices } = option;
  if (option.value === null) {
    if (value !== undefined) throw new Refused(`--${name} takes no value`);
    return '';
  }
  if (value === undefined) throw new Refused(`--${name} needs a value, as in --${name} ${option.value}`);
  if (!inlineValue && /^-./.test(value))
    throw new Refused(`--${name} needs a value; one that begins with a dash is written --${name}=VALUE`);
  if (choices && !choices.includes(value)) throw new Refused(`--${name} must be one of: ${choices.join(', ')}`);
  return value;
}
