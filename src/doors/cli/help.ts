import type { Command } from './command.ts';
import { HELP, type Option } from './options.ts';
import type { Paint } from './pretty/paint.ts';
import { widthOf } from './pretty/width.ts';
import { hanging, wrap } from './pretty/wrap.ts';

interface Look {
  width: number;
  paint: Paint;
}

const VERSION: Option = { name: 'version', value: null, about: 'show the version' };

/** The help of the whole program. */
export function helpPage(commands: readonly Command[], look: Look): string {
  return pageOf([
    wrap('Rapport: hear how your message will feel to its reader, before you send it.', look.width),
    [look.paint('strong', 'Usage'), ...commands.map((command) => `  ${usageOf(command)}`)],
    section(
      'Commands',
      commands.map(({ name, about }) => [name, about]),
      look,
    ),
    section('Options', [HELP, VERSION].map(entryOf), look),
    [...wrap('rapport COMMAND --help tells the options of a command.', look.width)],
  ]);
}

/** The help of one command: every option it has. */
export function commandHelp(command: Command, look: Look): string {
  return pageOf([
    [look.paint('strong', 'Usage'), `  ${usageOf(command)}`],
    ...command.more.map((text) => wrap(text, look.width)),
    ...command.groups.map(({ title, options }) => section(title, options.map(entryOf), look)),
    section('Help', [entryOf(HELP)], look),
    [look.paint('strong', 'Examples'), ...command.examples.map((example) => `  ${example}`)],
  ]);
}

const pageOf = (blocks: readonly (readonly string[])[]): string =>
  blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');

const usageOf = ({ name, usage, groups }: Command): string =>
  ['rapport', name, usage, groups.length > 0 ? '[OPTIONS]' : ''].filter(Boolean).join(' ');

function entryOf({ name, value, about, choices, repeatable }: Option): [string, string] {
  const named = value === null ? `--${name}` : `--${name} ${value}`;
  const often = repeatable ? '; may be repeated' : '';
  return [named, `${about}${often}${choices ? `: ${choices.join(', ')}` : ''}`];
}

const COLUMN = 34;
const NARROW = 64;

/** Names in one column and what they mean in another; one below the other where there is no room for two. */
function section(title: string, entries: readonly (readonly [string, string])[], { width, paint }: Look): string[] {
  const widest = Math.min(Math.max(...entries.map(([name]) => widthOf(name))) + 4, COLUMN);
  const lines = entries.flatMap(([name, about]) => {
    if (width < NARROW || widthOf(name) + 4 > widest)
      return [`  ${name}`, ...hanging({ label: ' '.repeat(6), text: about, width })];
    return hanging({ label: `  ${name}`.padEnd(widest), text: about, width });
  });
  return [paint('strong', title), ...lines];
}
