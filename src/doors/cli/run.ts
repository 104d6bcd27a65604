import type { Writable } from 'node:stream';
import { argumentsOf } from './arguments.ts';
import type { Answer, Surroundings } from './command.ts';
import { critiqueCommand } from './critique.ts';
import { commandHelp, helpPage } from './help.ts';
import { nearest } from './nearest.ts';
import { HELP } from './options.ts';
import { painter } from './pretty/paint.ts';
import { printable } from './pretty/printable.ts';
import { Refused } from './refused.ts';
import { rewriteCommand } from './rewrite.ts';
import { rulesCommand } from './rules.ts';
import { serveCommand } from './serve.ts';

const COMMANDS = [critiqueCommand, rewriteCommand, rulesCommand, serveCommand];
const REFUSED = 2;

// Prose in longer lines than this is hard to read; a narrower terminal than that wraps by itself.
const [NARROWEST, WIDEST, USUAL] = [32, 100, 80];

/**
 * The command line: runs what `argv` (without the program's own name) asks for, and answers the exit code. All that it
 * touches is in its arguments. What is refused is one line on stderr, with nothing on stdout.
 */
export async function run(argv: readonly string[], given: Surroundings): Promise<number> {
  const columns = Math.min(Math.max(given.columns || USUAL, NARROWEST), WIDEST);
  try {
    const { out, code } = await answerTo(argv, { ...given, columns });
    await write(given.stdout, out);
    return code;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await write(given.stderr, `rapport: ${printable(error.message).replace(/\s+/g, ' ')}\n`).catch(() => {});
    return REFUSED;
  }
}

async function answerTo([name, ...rest]: readonly string[], surroundings: Surroundings): Promise<Answer> {
  const look = { width: surroundings.columns, paint: painter(surroundings.colour) };
  if (name === undefined)
    throw new Refused('nothing to do; rapport critique FILE reads a message, rapport --help tells the rest');
  if (isHelp(name)) return { out: helpPage(COMMANDS, look), code: 0 };
  if (name === '--version') return { out: `${surroundings.version}\n`, code: 0 };
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Refused(unknown(name));
  if (rest.slice(0, indexOfEnd(rest)).some(isHelp)) return { out: commandHelp(command, look), code: 0 };
  const options = [...command.groups.flatMap((group) => group.options), HELP];
  return command.answer(argumentsOf(rest, options), surroundings);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Where "--" ends the options, or the words do. */
const indexOfEnd = (words: readonly string[]): number => {
  const at = words.indexOf('--');
  return at < 0 ? words.length : at;
};

function unknown(name: string): string {
  if (name.startsWith('-')) return `there is no option ${name} before the command; rapport --help lists the commands`;
  const near = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  return `there is no command ${name}; ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'rapport --help lists them'}`;
}

/** Whoever no longer reads (`| head`) has had enough; that is no failure. */
function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') return resolve();
    stream.once('error', () => {});
    stream.write(text, (error) => {
      const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
      if (!error || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new Refused(`the answer cannot be written: ${code}`));
    });
  });
}
