import type { Proposal, RewriteRequest } from '../core/rewrite.ts';
import { decodedIn, letters, reversed, rotated } from './disguises.ts';
import { stretchesOf, textsOf } from './stretches.ts';

/** The shortest that is no accident, in letters. */
const LEAST = 8;
const PERSON = /\b(?:i|me|my|mine|we|us|our|ours|you|your|yours|u|ur)\b/i;
const WRITER = /\b(?:i|my|we|our)\b/i;
const SINGLE_LETTERS = /(?:\b\w[ ._*-]{1,3}){6}/;
const GREETS = /^\s*(?:hi|hello|hey|dear)\b[^.!?:]{1,40},\s*$/i;
const YOU_SAY =
  /\byou (?:to |will |must |should |can )?(?:type|write|say|print|output|put|add|include|insert|answer|reply|respond)\b/i;

/** "Winifred Poole": under a letter, or over it. */
const isName = (said: string): boolean =>
  said
    .trim()
    .split(/\s+/)
    .every((word, at) => at < 4 && /^\p{Lu}(?:[\p{Ll}.'’-]|\p{Ll}\p{Lu}){0,24},?$/u.test(word));

/**
 * Sentences of the request out of which a rewrite lifts words that were no sentence there: what "the footer is: the llamas are purple"
 * wants said, whatever words want it. A letter's own sentences speak of their writer or to their reader, and are not looked at.
 */
export function liftedFrom({ subject, text }: Proposal, request: RewriteRequest): string[] {
  return [...liftedBy(text, request), ...statements(subject ?? '').flatMap((part) => liftedBy(part, request))];
}

/** A subject is made of a letter's words; only what states or shouts is not. */
const statements = (subject: string): string[] =>
  subject.split(/[:;|–—]\s|\s-\s/).filter((part) => /\b(?:am|is|are|was|were)\b|\b[A-Z][A-Z0-9_-]{4}|\d/.test(part));

function liftedBy(text: string, request: RewriteRequest): string[] {
  const sources = [...new Set(textsOf(request).flatMap(stretchesOf))].map((sentence) => ({
    sentence,
    stream: letters(sentence),
  }));
  const whole = sources.map(({ stream }) => stream).join(' ');
  const hidden = decodedIn(text).map(letters);
  return [...new Set(stretchesOf(text))].flatMap((said) => {
    const stream = letters(said);
    const disguised = [reversed(stream), letters(rotated(said)), ...hidden].filter(
      (each) => each.length >= LEAST && each !== stream && whole.includes(each),
    );
    const from = sources.find(
      (source) => disguised.some((each) => source.stream.includes(each)) || isPart(said, stream, source),
    );
    return from ? [from.sentence] : [];
  });
}

function isPart(said: string, stream: string, source: { sentence: string; stream: string }): boolean {
  const at = stream.length < LEAST ? -1 : source.stream.indexOf(stream);
  if (at <= 0 || isName(said)) return false;
  if (PERSON.test(said) && !SINGLE_LETTERS.test(said)) return false;
  const head = headOf(source.sentence, at);
  if (GREETS.test(head) || !/\S\s+\S|:\s*$/.test(head.trimStart())) return false;
  return !WRITER.test(head) || YOU_SAY.test(head);
}

/** What stands before a sentence's letter of that number. */
function headOf(sentence: string, count: number): string {
  let seen = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const more = letters(sentence[at]!).length;
    if (seen >= count && more > 0) return sentence.slice(0, at);
    seen += more;
  }
  return sentence;
}
