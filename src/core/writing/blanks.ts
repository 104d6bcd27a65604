import type { Critique } from '../critique.ts';
import { placeholder } from '../placeholders.ts';
import type { RewriteRequest } from '../rewrite.ts';

const MARKS = new Set(' \t\n[](){}<>$%*_#«»|');

/** The words of a blank, without the marks around them. */
function wordsOf(blank: string): string {
  let [start, end] = [0, blank.length];
  while (start < end && MARKS.has(blank[start]!)) start += 1;
  while (end > start && MARKS.has(blank[end - 1]!)) end -= 1;
  return blank.slice(start, end);
}

/** What the body has for a blank of the draft's own, by the words in it; null where it has nothing. */
function known(blank: string, { recipient = {}, sender = {} }: RewriteRequest): string | null {
  const words = blank.toLowerCase();
  if (/\b(?:your|my|sender)\b.{0,30}\bname\b|\bname of sender\b/.test(words)) return sender.name ?? null;
  if (/\b(?:company|organi[sz]ation|firm|employer|hospital|university)\b/.test(words))
    return recipient.organisation ?? null;
  if (/\b(?:name|recipient|first ?name|last ?name|surname|contact|manager)\b/.test(words))
    return recipient.name ?? null;
  if (/\b(?:role|position|title|job)\b/.test(words)) return recipient.role ?? null;
  return null;
}

/** The reader's name as the greeting wants it: the whole where a title stands in it, the last or the first word else. */
function calledLike(wrong: string, name: string): string {
  const words = name.trim().split(/\s+/);
  return /\s/.test(wrong.trim()) || /^(?:mr|mrs|ms|mx|dr|prof)\b/i.test(name) ? name : words[0]!;
}

/** What stands in the text for somebody or something else than what the body names. */
function corrected(quote: string, title: string, { recipient = {} }: RewriteRequest): string | null {
  if (/^The name is not/.test(title) || /spelt another way/.test(title))
    return recipient.name ? calledLike(quote, recipient.name) : null;
  return /^The company is not/.test(title) ? (recipient.organisation ?? null) : null;
}

/** Fills the blanks that the draft has left, and mends names that are not the reader's, from the body or with a typed placeholder. */
export function filledBlanks(request: RewriteRequest, { findings }: Critique): (text: string) => string {
  const faults = findings.filter(
    ({ rule, in: where }) => where === 'text' && (rule === 'unfilled-placeholder' || rule === 'careless-prose'),
  );
  return (text) => {
    let now = text;
    for (const { rule, quote, title } of faults) {
      const right = corrected(quote, title, request);
      if (right !== null) now = now.replace(quote, () => right);
      else if (rule === 'unfilled-placeholder') {
        const inner = wordsOf(quote).replace(/[_-]+/g, ' ').trim();
        now = now.split(quote).join(known(inner, request) ?? placeholder('fill', inner || 'what belongs here'));
      }
    }
    return now;
  };
}
