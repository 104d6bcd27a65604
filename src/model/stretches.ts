import type { RewriteRequest } from '../core/rewrite.ts';

const SENTENCE_END = /[.!?]["”’')\]]{0,3}[ \t]/g;

/** Sentences and lines with what stands between them: joined, the text again. */
export function stretchesOf(text: string): string[] {
  return text.split(/(?<=\n)/).flatMap((line) => {
    const parts: string[] = [];
    let from = 0;
    for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
      parts.push(line.slice(from, index + end.length));
      from = index + end.length;
    }
    return [...parts, line.slice(from)].filter((part) => part !== '');
  });
}

/** Every text of a request that somebody wrote. */
export const textsOf = ({ text, subject, recipient = {}, sender = {}, thread = [] }: RewriteRequest): string[] =>
  [
    text,
    subject,
    recipient.name,
    recipient.role,
    recipient.organisation,
    recipient.notes,
    sender.name,
    sender.headline,
    sender.goal,
    ...(sender.skills ?? []),
    ...(sender.canOffer ?? []),
    ...thread.map((message) => message.text),
  ].filter((each) => each !== undefined);
