import { languageOf } from '../core/reading/language.ts';
import type { Proposal, RewriteRequest } from '../core/rewrite.ts';
import { BLOB } from './disguises.ts';
import { carries, type Injected } from './injected.ts';
import { leaks } from './leak.ts';
import { hasUnseen } from './neutral.ts';

/** What a browser, a mail program, Slack or a terminal would act upon. */
const ACTIVE =
  /<\/?[a-z!?][^>\n]{0,200}>?|javascript:|vbscript:|data:text\/|\bon[a-z]{3,20}\s?=|!?\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<https?:|<mailto:|<[@#!]|\x1b|&#\w{1,8};|&[a-z]{2,8};|```|\{\{|\$\{/i;
const ADDRESS = /<[\w.+-]{1,64}@[\w.-]{1,255}>/g;

export interface Guarded {
  request: RewriteRequest;
  injected: Injected;
}

const hasActive = (text: string): boolean => ACTIVE.test(text.replace(ADDRESS, ''));

function hasBlob(text: string, { text: draft, sender, recipient }: RewriteRequest): boolean {
  const own = [draft, JSON.stringify([sender, recipient])].join('\n');
  return (text.match(BLOB) ?? []).some((blob) => !own.includes(blob) && /[a-z0-9]/i.test(blob));
}

const LONG_ENOUGH = 60;

/** Whether a text, and each paragraph of some length, is in the draft's language. */
function isForeign(text: string, draft: string): boolean {
  const own = languageOf(draft).code;
  if (own === 'und') return false;
  return [text, ...text.split('\n').filter((line) => line.length >= LONG_ENOUGH)].some(
    (each) => languageOf(each).code !== own,
  );
}

const safeLine = (line: string, { request, injected }: Guarded): boolean =>
  !hasUnseen(line) &&
  !hasActive(line) &&
  !hasBlob(line, request) &&
  !carries(line, injected) &&
  !leaks(line, request.text);

/**
 * Whether a proposal may be looked at at all: nothing that acts, hides, tells what the model was told, does what a draft ordered, or is in another
 * language than the draft. Whether it is true, the proof says.
 */
export function isSafe({ subject, text }: Proposal, guarded: Guarded): boolean {
  return safeLine(`${subject ?? ''}\n${text}`, guarded) && !isForeign(text, guarded.request.text);
}

const LINK = /https?:|www\.|\S@\S|\S\.(?:com|org|net|io|example)\b/i;

/** A model's word on what it changed, where it can be shown: of rules that there are, and without anything unsafe. */
export function shownChanges({ changes }: Proposal, rules: ReadonlySet<string>, guarded: Guarded): Proposal['changes'] {
  const shown = changes
    .filter(({ what, why }) => what.trim() !== '' && safeLine(`${what}\n${why}`, guarded) && !LINK.test(what + why))
    .map(({ rule, what, why }) => ({ rule: rule !== null && rules.has(rule) ? rule : null, what, why }));
  return shown.length > 0
    ? shown
    : [{ rule: null, what: 'It is written anew.', why: 'So that its reader is glad to get it.' }];
}
