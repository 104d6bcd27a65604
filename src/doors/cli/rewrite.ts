import type { Critique } from '../../core/critique.ts';
import { RewriteRequest } from '../../core/rewrite.ts';
import type { Arguments } from './arguments.ts';
import { bodyOf, checkedBody } from './body.ts';
import type { Command, Surroundings } from './command.ts';
import { type Ask, type Filled, fill } from './fill.ts';
import { FILL, FORMAT, jsonBody, REWRITING, SITUATION, SUPPRESS, WRITE } from './options.ts';
import { writeText } from './output.ts';
import { filledPage } from './pretty/filled-page.ts';
import { painter } from './pretty/paint.ts';
import { printable } from './pretty/printable.ts';
import { type Look, rewritePage } from './pretty/rewrite-page.ts';
import { Refused } from './refused.ts';

export const rewriteCommand: Command = {
  name: 'rewrite',
  usage: '[FILE|-]',
  about: 'get the message as you could send it, with every change and its reason',
  more: [
    'Reads the message from FILE, or from the standard input where there is none or it is "-". Nothing is invented: what only you know is left open in square brackets. What you tell of the situation, an offer above all, leaves less open.',
    'The exit code is 0 where the (first) rewrite can be sent, at most once its blanks are filled, 1 where there is none or an error finding is left in it, and 2 where the call or its input was wrong.',
  ],
  groups: [
    { title: 'The rewrite', options: [...REWRITING, FILL, WRITE] },
    ...SITUATION,
    { title: 'The answer', options: [FORMAT, SUPPRESS] },
    { title: 'The input', options: [jsonBody('/v1/rewrites')] },
  ],
  examples: [
    'rapport rewrite draft.txt --can-offer "my notes on labelling cohorts"',
    'rapport rewrite draft.txt --fill --write message.txt',
    'pbpaste | rapport rewrite --channel linkedin-note --tone warm',
    'rapport rewrite body.json --variants 3 --format json',
  ],

  async answer(given, surroundings) {
    const file = given.values.get(WRITE.name)?.[0];
    if (file === '-') throw new Refused('--write needs a file; without it the rewrite is shown here anyway');
    const ask = askFor(given, surroundings);
    const request = await bodyOf({ schema: RewriteRequest, given, ...surroundings });
    // Only now, as for a critique.
    const { rewriteByRules } = await import('../../core/rewriter.ts');
    const said = rewriteByRules(request);
    const first = said.rewrites[0]!;
    const filled = ask && first.status === 'needs-fill' ? await fill(first, ask) : null;
    if (filled) {
      const draft = checkedBody(RewriteRequest, { ...request, ...textIn(filled) });
      const { judged } = await import('../../core/stand-in.ts');
      const after = judged(request, said.before, filled);
      await write(filled.text, file, surroundings);
      return { out: filledPage({ filled, draft, said: after }, lookOf(surroundings)), code: hasError(after) ? 1 : 0 };
    }
    const usable = first.status !== 'not-usable';
    await write(usable ? first.text : null, file, surroundings);
    const isJson = given.values.get(FORMAT.name)?.[0] === 'json';
    const out = isJson ? JSON.stringify(said) : rewritePage(said, lookOf(surroundings));
    return { out, code: usable && !hasError(first.after) ? 0 : 1 };
  },
};

const lookOf = ({ columns, colour }: Surroundings): Look => ({ width: columns, paint: painter(colour) });

const hasError = ({ findings }: Critique): boolean => findings.some(({ severity }) => severity === 'error');

const textIn = ({ text, subject }: Filled) => ({ text, ...(subject === null ? {} : { subject }) });

/** Who to ask, where --fill is given; null where it is not. */
function askFor({ values, positionals }: Arguments, { ask }: Surroundings): Ask | null {
  if (!values.has(FILL.name)) return null;
  if (values.get(FORMAT.name)?.[0] === 'json') throw new Refused('--fill talks with you, which --format json does not');
  if ((positionals[0] ?? '-') === '-')
    throw new Refused('--fill needs the message in a FILE: the standard input is for your answers');
  if (!ask) throw new Refused('--fill asks on a terminal, and there is none here');
  return ask;
}

/** Writes a text where --write says, and tells so apart from the answer; null where there is none to write. */
async function write(text: string | null, file: string | undefined, { stderr }: Surroundings): Promise<void> {
  if (file === undefined) return;
  if (text !== null) await writeText(file, text);
  stderr.write(
    text === null
      ? `rapport: nothing is written to ${printable(file)}: there is no text to send\n`
      : `Written to ${printable(file)}.\n`,
  );
}
