import { languageOf } from '../core/reading/language.ts';
import type { Proposal, RewriteRequest } from '../core/rewrite.ts';
import { carries, type Injected } from './injected.ts';
import { leaks } from './leak.ts';
import { hasUnseen } from './neutral.ts';
import { textsOf } from './stretches.ts';

/** What a browser, a mail program, Slack or a terminal would act upon. */
const ACTIVE =
  /<\/?[a-z!?][^>\n]{0,200}>?|javascript:|vbscript:|data:text\/|\bon[a-z]{3,20}\s?=|!?\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<https?:|<mailto:|<[@#!]|\x1b|&#\w{1,8};|&[a-z]{2,8};|```|\{\{|\$\{/i;
const ADDRESS = /<[\w.+-]{1,64}@[\w.-]{1,255}>/g;

export interface Guarded {
  request: RewriteRequest;
  injected: Injected;
}

const hasActive = (text: string): boolean => ACTIVE.test(text.replace(ADDRESS, ''));

/** "p w n e d" */
const SPACED_OUT = /(?:(?<![\p{L}\p{N}])[\p{L}\p{N}][ ._*-]{1,3}){6}/u;
const HEX_RUN = /(?:[0-9a-f]{2}[ :-]?){8}/i;
const TOKEN = /[A-Za-z0-9+/=_-]{12,}/g;

const isScrambled = (token: string): boolean =>
  token.length >= 28 || token.endsWith('=') || (/[a-z]/.test(token) && /[A-Z]/.test(token) && /\d/.test(token));

/** Something that no reader can read: a code, letters with spaces between them. What the request has is its writer's own. */
function isOpaque(text: string, request: RewriteRequest): boolean {
  const own = textsOf(request).join('\n');
  return (
    (SPACED_OUT.test(text) && !SPACED_OUT.test(request.text)) ||
    (HEX_RUN.test(text) && !HEX_RUN.test(own)) ||
    (text.match(TOKEN) ?? []).some((token) => isScrambled(token) && !own.includes(token))
  );
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
  !isOpaque(line, request) &&
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
