import type { Critique } from '../critique.ts';
import { placeholder } from '../placeholders.ts';
import type { RewriteRequest } from '../rewrite.ts';

const BARE = /^[\s[\](){}<>$%*_#«»|]+|[\s[\](){}<>$%*_#«»|]+$/g;

/** What the body has for a blank of the draft's own, by the words in it; null where it has nothing. */
function known(blank: string, { recipient = {}, sender = {} }: RewriteRequest): string | null {
  const words = blank.toLowerCase();
  if (/\b(?:your|my|sender)\b.*\bname\b|\bname of sender\b/.test(words)) return sender.name ?? null;
  if (/\b(?:company|organi[sz]ation|firm|employer|hospital|university)\b/.test(words))
    return recipient.organisation ?? null;
  if (/\b(?:name|recipient|first ?name|last ?name|surname|contact|manager)\b/.test(words))
    return recipient.name ?? null;
  if (/\b(?:role|position|title|job)\b/.test(words)) return recipient.role ?? null;
  return null;
}

/** Fills the blanks that the draft has left, from the body or with a typed placeholder. */
export function filledBlanks(request: RewriteRequest, { findings }: Critique): (text: string) => string {
  const blanks = findings.filter(
    ({ rule, in: where, title }) => rule === 'unfilled-placeholder' && where === 'text' && !/name|company/i.test(title),
  );
  return (text) => {
    let now = text;
    for (const { quote } of blanks) {
      const inner = quote.replace(BARE, '').replace(/[_-]+/g, ' ').trim();
      now = now.split(quote).join(known(inner, request) ?? placeholder('fill', inner || 'what belongs here'));
    }
    return now;
  };
}
