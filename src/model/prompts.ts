import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Critique } from '../core/critique.ts';
import type { Stage } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { RewriteRequest, UnsupportedFact } from '../core/rewrite.ts';
import { neutral } from './neutral.ts';

const FOLDER = new URL('../../prompts/', import.meta.url);
const sourceOf = (name: string): string => readFileSync(new URL(`${name}.hbs`, FOLDER), 'utf8');

const prompts = Handlebars.create();

/** A prompt as a function of its variables. One that it names and is not given throws; there is no logic in it. */
export function prompt<Variables extends Record<string, string>>(source: string): (variables: Variables) => string {
  const template = prompts.compile<Variables>(source, { strict: true, noEscape: true, knownHelpersOnly: true });
  return (variables) => template(variables).trimEnd();
}

const SOURCES = {
  system: sourceOf('rewrite.system'),
  user: sourceOf('rewrite.user'),
  repair: sourceOf('repair.user'),
  data: sourceOf('partials/data'),
  finding: sourceOf('partials/finding'),
  quote: sourceOf('partials/quote'),
  unsupported: sourceOf('partials/unsupported'),
};

/** Every word that is ours in what a model is told: none of it belongs in a letter. */
export const INSTRUCTIONS: string = [SOURCES.system, SOURCES.user, SOURCES.repair].join('\n');

/** The system's part: the same bytes for every request. */
export const SYSTEM: string = prompt(SOURCES.system)({});

const user = prompt<
  Record<'nonce' | 'stage' | 'channel' | 'tone' | 'extent' | 'wording' | 'data' | 'findings', string>
>(SOURCES.user);
const repair = prompt<Record<'nonce' | 'unsupported' | 'findings', string>>(SOURCES.repair);
const data = prompt<Record<'name' | 'content', string>>(SOURCES.data);
const finding = prompt<Record<'rule' | 'at' | 'advice', string>>(SOURCES.finding);
const quoted = prompt<Record<'quote', string>>(SOURCES.quote);
const unsupported = prompt<Record<'kind' | 'at', string>>(SOURCES.unsupported);

const STAGES: Record<Stage, string> = {
  'first-contact': 'first-contact, they do not know each other',
  'follow-up': 'follow-up to a message that got no answer',
  conversation: 'conversation, they are writing to each other',
  'thank-you': 'thank-you for something the reader did',
  nurture: 'nurture, keeping in touch',
  reconnect: 'reconnect after a long silence',
  'intro-request': 'intro-request, an introduction may be asked for',
  'referral-request': 'referral-request, a referral may be asked for',
};

const MOST = { findings: 8, quote: 80, messages: 6, message: 2_000 } as const;

const oneLine = (text: string): string => neutral(text).replace(/\s+/g, ' ').trim();
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed().trimEnd()}…` : text;
/** Words of a text where they are spoken of; nothing for what a text lacks. */
const at = (quote: string): string => (quote.trim() === '' ? '' : quoted({ quote: oneLine(cut(quote, MOST.quote)) }));
const lines = (list: readonly string[]): string => (list.length > 0 ? list.join('\n') : '- none');

/** What a rewrite has to mend whatever its severity. */
const ALWAYS: ReadonlySet<string> = new Set(['no-offer', 'no-clear-purpose']);

/** The first of each rule, in the critique's order; hints that stop nothing are left out. */
function findingLines(findings: readonly Finding[]): string {
  const rules = new Set<string>();
  const firsts = findings
    .filter(({ rule, severity }) => severity !== 'info' || ALWAYS.has(rule))
    .filter(({ rule }) => !rules.has(rule) && rules.add(rule));
  return lines(
    firsts.slice(0, MOST.findings).map(({ rule, quote, advice }) => finding({ rule, at: at(quote), advice })),
  );
}

const labelled = (fields: Record<string, string | readonly string[] | undefined>): string =>
  Object.entries(fields)
    .flatMap(([label, value]) => (typeof value === 'string' ? [value] : (value ?? [])).map((each) => [label, each]))
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${neutral(value!)}`)
    .join('\n');

/** What people wrote: the draft, and what its writer knows of the two of them. */
function dataOf({ text, subject = '', recipient = {}, sender = {}, thread = [] }: RewriteRequest): string {
  const { name, role, organisation, relationship, notes } = recipient;
  const said = thread
    .slice(-MOST.messages)
    .map((message) => `${message.from === 'me' ? 'writer' : 'reader'}: ${neutral(cut(message.text, MOST.message))}`);
  const { headline, skills, canOffer, goal } = sender;
  const blocks = [
    { name: 'reader', content: labelled({ name, role, organisation, relationship, notes }) },
    { name: 'writer', content: labelled({ name: sender.name, headline, skills, canOffer, goal }) },
    { name: 'thread', content: said.join('\n\n') },
    { name: 'subject', content: neutral(subject) },
    { name: 'draft', content: neutral(text) },
  ];
  return blocks
    .filter(({ content }) => content !== '')
    .map(data)
    .join('\n');
}

export interface Asked {
  request: RewriteRequest;
  before: Critique;
  /** From 0. */
  variant: number;
  nonce: string;
}

/** What the model is asked first. */
export function rewritePrompt({ request, before, variant, nonce }: Asked): string {
  const variants = request.variants ?? 1;
  const limit = before.stats.characterLimit;
  return user({
    nonce,
    stage: STAGES[before.stage.value],
    channel: `${request.channel ?? 'email'}${limit === null ? '' : `, at most ${limit} characters`}`,
    tone: request.tone ?? 'the draft’s own',
    extent: request.keep === 'free' ? 'as many as it takes' : 'as few as it takes, in the writer’s own words',
    wording:
      variants === 1 ? 'one' : `number ${variant + 1} of ${variants}, unlike the others in its opening and its ask`,
    data: dataOf(request),
    findings: findingLines(before.findings),
  });
}

export interface Failed {
  nonce: string;
  unsupported: readonly UnsupportedFact[];
  findings: readonly Finding[];
}

/** What the model is told of a rewrite that does not pass. */
export const repairPrompt = (failed: Failed): string =>
  repair({
    nonce: failed.nonce,
    unsupported: lines(
      failed.unsupported.slice(0, MOST.findings).map(({ kind, quote }) => unsupported({ kind, at: at(quote) })),
    ),
    findings: findingLines(failed.findings),
  });
