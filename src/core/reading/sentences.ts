import { overlaps, type Span, trimmed } from '../span.ts';
import { lowerCase, type Size, sizeOf } from './letters.ts';
import { linesOf, type Masked } from './mask.ts';
import { tokensOf } from './tokens.ts';

export interface Sentence {
  span: Span;
  /** The masked words, so that patterns never see what the writer only quotes. */
  text: string;
  /** `text` in lower case with straight apostrophes; the same length, so that offsets into it are offsets into `text`. */
  lower: string;
  paragraph: number;
  bullet: boolean;
  /** True where a link stands in it; links are masked, so `text` does not show them. */
  link: boolean;
  /** The words and marks of `lower`, as the sentence model has them. */
  tokens: readonly string[];
  /** What was worked out of it before, by the number of who asked. */
  notes: unknown[];
  /** Words and letters of it, as `Size` has them. */
  size: Size;
}

const ABBREVIATION =
  /(?:^|[\s([])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|eg|ie|a\.m|p\.m|no|approx|dept|inc|ltd|corp|co|fig|vol|ed|cf|al|fr|hr|dipl|ing|sra|u\.s|u\.k|ph\.d|b\.sc|m\.sc|b\.a|m\.a|[a-z])\.$/i;
const BULLET = /^[ \t]*(?:[-*•‣◦▪–—●·][ \t]+|\(?\d{1,2}[.)][ \t]+|\(?[a-h]\)[ \t]+)/;
const GREETING =
  /^[ \t]*(?:(?:hi|hiya|hello|hey|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|respected|morning|evening|hallo|liebe[r]?|namaste|salaam|ciao|yo)\b(?:\b(?:dr|mr|mrs|ms|mx|prof|sr|sra|fr|hr)\.|[^,.!?;:\n–—-]){0,48}(?:[,!;:]+|[ \t][–—-]+(?=[ \t])|[.](?=[ \t\n]|$)|(?=\n|$)))/i;

/** Whether the line runs on into the next: a soft wrap of a mail client, not a new line of the writer's. */
function wraps(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === '' || BULLET.test(next)) return false;
  if (/[.!?:][ \t)"”'’]*$/.test(line)) return false;
  if (/[,;][ \t]*$/.test(line)) return line.length > 30;
  return line.length >= 48 || (/^[ \t]*[a-z]/.test(next) && line.length >= 24);
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Whether a stop at `at` (the last of its run) ends a sentence. */
function endsSentence(text: string, from: number, run: Span): boolean {
  const stop = text.slice(run.start, run.end);
  const next = text[run.end];
  if (next === undefined) return true;
  const rest = text.slice(run.end, run.end + 40).trimStart();
  if (
    stop === '.' &&
    isDigit(text[run.start - 1] === ' ' ? text[run.start - 2] : text[run.start - 1]) &&
    isDigit(rest[0])
  )
    return false;
  if (!/\s/.test(next)) {
    // "post.Would": a missing space. Not "Node.js", "U.S", a host name.
    return (
      stop !== '.' ||
      (/[a-z]{2}$/.test(text.slice(Math.max(from, run.start - 2), run.start)) && /^[A-Z][a-z']+\s/.test(rest))
    );
  }
  if (/^(?:\.{2,}|…)$/.test(stop)) return !/^[a-z]/.test(rest);
  if (stop === '.') return !ABBREVIATION.test(text.slice(Math.max(from, run.start - 8), run.end)) || /^\n/.test(rest);
  return true;
}

function splitBlock(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let from = block.start;
  const hello = GREETING.exec(text.slice(from, Math.min(block.end, from + 90)));
  if (hello && hello[0].length < block.end - from) {
    spans.push({ start: from, end: from + hello[0].length });
    from += hello[0].length;
  }
  const stops = /[.!?…]+[)"”'’\]]{0,3}/g;
  stops.lastIndex = from;
  for (let match = stops.exec(text); match && match.index < block.end; match = stops.exec(text)) {
    const run = { start: match.index, end: Math.min(stops.lastIndex, block.end) };
    if (run.end < block.end && endsSentence(text, from, { start: run.start, end: run.end })) {
      spans.push({ start: from, end: run.end });
      from = run.end;
    }
  }
  if (from < block.end) spans.push({ start: from, end: block.end });
  return spans;
}

/** Sentences of the masked text with spans into the text as sent: paragraphs, bullets and soft wraps first, then stops. */
export function sentencesOf(masked: Masked): Sentence[] {
  const { text, signOff, links } = masked;
  const sentences: Sentence[] = [];
  const lines = linesOf(text);
  let [paragraph, block] = [0, null as (Span & { bullet: boolean }) | null];
  const flush = (): void => {
    if (block)
      for (const raw of splitBlock(text, block)) {
        const span = trimmed(text, raw);
        const own = text.slice(span.start, span.end);
        const size = sizeOf(own);
        // A lone letter is the mark of a list or a slip, and no sentence.
        if (size.letters < 2 && !/\p{N}/u.test(own)) continue;
        const lower = lowerCase(own);
        sentences.push({
          span,
          text: own,
          lower,
          tokens: tokensOf(lower),
          paragraph,
          bullet: block.bullet,
          link: links.some((link) => overlaps(link, raw)),
          size,
          notes: [],
        });
      }
    block = null;
  };
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === '') {
      flush();
      paragraph += 1;
      continue;
    }
    const bullet = BULLET.exec(line.text);
    if (bullet || (signOff && line.start === signOff.start)) flush();
    const start: number = block ? block.start : line.start + (bullet ? bullet[0].length : 0);
    block = { start, end: line.end, bullet: block ? block.bullet : bullet !== null };
    if (!wraps(line.text, lines[at + 1]?.text) || (signOff && line.start === signOff.start)) flush();
  }
  flush();
  return sentences;
}
