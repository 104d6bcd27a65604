import type { Command } from './command.ts';
import { Refused } from './refused.ts';

export const serveCommand: Command = {
  name: 'serve',
  usage: '',
  about: 'run the HTTP service, as npm start does',
  more: [
    'Takes its settings from the environment: PORT (3000), HOST (127.0.0.1), LOG_LEVEL and others, which the README names. Stop it with Ctrl-C; the exit code is the service’s own.',
  ],
  groups: [],
  examples: ['rapport serve', 'PORT=8080 rapport serve'],

  async answer({ positionals }, { serve }) {
    if (positionals.length > 0) throw new Refused('serve takes no arguments; its settings are in the environment');
    return { out: '', code: await serve() };
  },
};
