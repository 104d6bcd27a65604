import { Draft } from '../../core/draft.ts';
import { bodyOf } from './body.ts';
import type { Command } from './command.ts';
import { FORMAT, jsonBody, SITUATION, SUPPRESS } from './options.ts';
import { critiquePage } from './pretty/critique-page.ts';
import { painter } from './pretty/paint.ts';

export const critiqueCommand: Command = {
  name: 'critique',
  usage: '[FILE|-]',
  about: 'hear how a message will feel to its reader: what works, and what to change first',
  more: [
    'Reads the message from FILE, or from the standard input where there is none or it is "-". All options may be left out; what you tell of the situation makes the judgement better.',
    'The exit code is 0 where no finding is of severity error, 1 where one is, and 2 where the call or its input was wrong.',
  ],
  groups: [
    ...SITUATION,
    { title: 'The answer', options: [FORMAT, SUPPRESS] },
    { title: 'The input', options: [jsonBody('/v1/critiques')] },
  ],
  examples: [
    'rapport critique draft.txt --subject "Two notes on your guide"',
    'pbpaste | rapport critique --channel linkedin-note --recipient-type peer',
    'rapport critique draft.txt --suppress "vague-ask:pick your brain"',
    'rapport critique body.json --format json',
  ],

  async answer(given, { stdin, stderr, columns, colour }) {
    const draft = await bodyOf({ schema: Draft, given, stdin, stderr });
    // Only now: to load it takes ten times as long as to show the help or to refuse a call.
    const { critique } = await import('../../core/coach.ts');
    const said = critique(draft);
    const code = said.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (given.values.get('format')?.[0] === 'json') return { out: JSON.stringify(said), code };
    return { out: critiquePage(said, { draft, width: columns, paint: painter(colour) }), code };
  },
};
