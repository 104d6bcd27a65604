import { CHANNELS, RECIPIENT_TYPES, RELATIONSHIPS, STAGES } from '../../core/draft.ts';
import { Keep, MOST_VARIANTS, Tone } from '../../core/rewrite.ts';

export interface Option {
  name: string;
  /** What its value is called in the help; null where it takes none. */
  value: string | null;
  about: string;
  choices?: readonly string[];
  repeatable?: true;
}

/** An option that fills a field of a request's body. */
export interface FieldOption extends Option {
  value: string;
  field: readonly [string, string?];
}

export const HELP: Option = { name: 'help', value: null, about: 'show this help' };

export const FORMAT: Option = {
  name: 'format',
  value: 'FORMAT',
  about: 'how the answer is written (pretty unless said)',
  choices: ['pretty', 'json'],
};

export const jsonBody = (path: string): Option => ({
  name: 'json-body',
  value: null,
  about: `the input is a whole body of POST ${path}, as a FILE that ends in .json is; options replace its fields`,
});

const option = (
  field: FieldOption['field'],
  name: string,
  value: string,
  about: string,
  more: Pick<FieldOption, 'choices' | 'repeatable'> = {},
): FieldOption => ({ name, value, about, field, ...more });

export interface OptionGroup {
  title: string;
  options: readonly FieldOption[];
}

const THREAD =
  'a JSON list of what was written before, oldest first; each has "from" ("me" or "them"), "text" and, if known, "sentAt"';

/** What a writer may tell of the situation, as the help groups it. */
export const SITUATION: readonly OptionGroup[] = [
  {
    title: 'The message',
    options: [
      option(['stage'], 'stage', 'STAGE', 'where the two of you stand; told from the text unless said', {
        choices: STAGES,
      }),
      option(['channel'], 'channel', 'CHANNEL', 'how it is sent (email unless said)', { choices: CHANNELS }),
      option(['subject'], 'subject', 'TEXT', 'the subject line; "" where it has none'),
      option(['thread'], 'thread', 'FILE', THREAD),
      option(['sentAt'], 'sent-at', 'TIME', 'when it goes out, such as 2026-11-09T08:30:00+02:00'),
      option(['timeZone'], 'time-zone', 'ZONE', 'such as Europe/Helsinki (UTC unless said)'),
    ],
  },
  {
    title: 'The person who gets it',
    options: [
      option(['recipient', 'name'], 'recipient-name', 'NAME', 'what they are called'),
      option(['recipient', 'role'], 'recipient-role', 'ROLE', 'what they do'),
      option(['recipient', 'organisation'], 'recipient-organisation', 'NAME', 'where they do it'),
      option(['recipient', 'type'], 'recipient-type', 'TYPE', 'who they are', { choices: RECIPIENT_TYPES }),
      option(['recipient', 'relationship'], 'recipient-relationship', 'TIE', 'how well you know them', {
        choices: RELATIONSHIPS,
      }),
      option(['recipient', 'notes'], 'recipient-notes', 'TEXT', 'what you know of their work and goals'),
    ],
  },
  {
    title: 'You',
    options: [
      option(['sender', 'name'], 'sender-name', 'NAME', 'what you are called'),
      option(['sender', 'headline'], 'sender-headline', 'TEXT', 'who you are, in a line'),
      option(['sender', 'goal'], 'sender-goal', 'TEXT', 'what you hope for'),
      option(['sender', 'canOffer'], 'can-offer', 'TEXT', 'something you could give', { repeatable: true }),
      option(['sender', 'skills'], 'skill', 'TEXT', 'something you do well', { repeatable: true }),
    ],
  },
];

const WITHOUT = 'leave out what a rule finds, or only what it finds at these words';
export const SUPPRESS = option(['suppress'], 'suppress', 'RULE[:QUOTE]', WITHOUT, { repeatable: true });

const COUNTS = Array.from({ length: MOST_VARIANTS }, (_, at) => `${at + 1}`);

/** How a draft is to be written anew. */
export const REWRITING: readonly FieldOption[] = [
  option(['tone'], 'tone', 'TONE', 'how it sounds (as your own draft does unless said)', { choices: Tone.options }),
  option(
    ['keep'],
    'keep',
    'WHAT',
    'voice for the smallest edit that passes (unless said), free for as much as it takes',
    {
      choices: Keep.options,
    },
  ),
  option(['variants'], 'variants', 'N', 'how many versions to choose from (1 unless said)', { choices: COUNTS }),
];

export const WRITE = {
  name: 'write',
  value: 'FILE',
  about: 'put the text of the (first) rewrite into FILE, in place of what is there',
} as const satisfies Option;

export const FILL = {
  name: 'fill',
  value: null,
  about: 'ask what only you know, here on the terminal, and put your answers in',
} as const satisfies Option;

export const FIELDS: readonly FieldOption[] = [...SITUATION.flatMap(({ options }) => options), SUPPRESS, ...REWRITING];

/** The option that fills the field at a path of the body, or the field that holds it; undefined where none does. */
export const optionFor = (path: readonly PropertyKey[]): FieldOption | undefined =>
  FIELDS.find(({ field }) => field.every((step, at) => step === path[at]));
