import type { Span } from '../span.ts';
import { isSpace, piecesIn } from './letters.ts';

/**
 * A draft with everything blanked out that its writer is not saying here: words in quotation marks, quoted replies,
 * the signature, links. Blanks are spaces (line breaks stay), so that every offset is an offset into the text as sent.
 */
export interface Masked {
  text: string;
  links: Span[];
  quotes: Span[];
  placeholders: Span[];
  /** Quoted reply history under or between the writer's own lines. */
  replies: Span[];
  /** From the first line after the sign-off to the last of the block; null where there is none. */
  signature: Span | null;
  /** The sign-off words themselves ("Best regards,"); null where there are none. */
  signOff: Span | null;
}

interface Line extends Span {
  text: string;
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line;
    lines.push({ start, end: start + content.length, text: content });
    start += line.length + 1;
  }
  return lines;
}

const REPLY_HEADER =
  /^[ \t]*(?:on [^\n]{6,160} wrote:[ \t]*$|-{2,} ?(?:original message|forwarded message)|_{10,}$|from: [^\n]{3,120}$)/i;
/** What a line of a reply begins with, anywhere in a text. */
const MAY_QUOTE = /^[ \t]*(?:>|on [^\n]{6,160}:|from:|--|_{10})/im;
const DATED = /^[ \t]*(?:sent|date|to|subject|cc): /i;

function replyHistory(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  if (!MAY_QUOTE.test(text)) return spans;
  for (const [at, line] of lines.entries()) {
    const header = REPLY_HEADER.test(line.text);
    const plainFrom = /^[ \t]*from:/i.test(line.text);
    if (header && (!plainFrom || DATED.test(lines[at + 1]?.text ?? ''))) {
      spans.push({ start: line.start, end: lines.at(-1)!.end });
      return spans;
    }
    if (/^[ \t]*>/.test(line.text)) spans.push({ start: line.start, end: line.end });
  }
  return spans;
}

const SIGN_OFF =
  /^[ \t]*(?:(?:kind|best|warm|warmest|many|very|with|yours|all|much|sincere|cordial|respectful|friendly|greetings|cheers|thanks|thank|thx|regards|sincerely|respectfully|cordially|warmly|best wishes|take care|love|see you|talk soon|speak soon|ciao|saludos|mit|in gratitude|gratefully|looking forward|have a|until)\b[^\n]{0,40}?|best)[,.!–—-]*[ \t]*$/i;
const NAME_LINE =
  /^[ \t]*[-–—~]{0,2} ?(?:[A-ZÀ-Þ][\p{L}.'’-]*|\[[^\]\n]{1,30}\])(?: (?:[A-ZÀ-Þ][\p{L}.'’-]*|\[[^\]\n]{1,30}\]|de|van|von|der|bin|al|la)){0,4}[,.]?[ \t]*$/u;
const SENTENCE_LIKE = /[.?!][ \t)"”'’]*$/;
const POSTSCRIPT = /^[ \t]*p\.? ?s\.?\b/i;
const wordCount = (text: string): number => piecesIn(text);

/** Lines of one block under the sign-off: short, and not sentences. */
function blockAfter(lines: readonly Line[], from: number, replyStart: number): Span | null {
  let end = -1;
  let last = from;
  for (let at = from; at < lines.length && at < from + 9; at += 1) {
    const line = lines[at]!;
    if (line.start >= replyStart || POSTSCRIPT.test(line.text)) break;
    if (line.text.trim() === '') continue;
    if (wordCount(line.text) > 12 || (SENTENCE_LIKE.test(line.text) && wordCount(line.text) > 4)) break;
    end = line.end;
    last = at;
  }
  const first = lines.slice(from, last + 1).find((line) => line.text.trim() !== '');
  return end < 0 || !first ? null : { start: first.start, end };
}

function signOffAndSignature(lines: readonly Line[], replyStart: number): Pick<Masked, 'signOff' | 'signature'> {
  const dashes = lines.findIndex(({ text }) => text.startsWith('--') && /^--[ \t]*$/.test(text));
  if (dashes >= 0 && lines[dashes]!.start < replyStart) {
    const end = Math.min(lines.at(-1)!.end, replyStart);
    return { signOff: null, signature: { start: lines[dashes]!.start, end } };
  }
  const own = lines.filter((line) => line.start < replyStart && line.text.trim() !== '');
  for (let at = own.length - 1; at > 0 && at >= own.length - 9; at -= 1) {
    const line = own[at]!;
    if (!SIGN_OFF.test(line.text) || wordCount(line.text) > 6) continue;
    const index = lines.indexOf(line);
    return {
      signOff: { start: line.start, end: line.end },
      signature: blockAfter(lines, index + 1, replyStart),
    };
  }
  // No sign-off words: a bare name on the last line, with a contact line or two under it at most.
  for (let at = own.length - 1; at > 0 && at >= own.length - 4; at -= 1) {
    const line = own[at]!;
    if (NAME_LINE.test(line.text) && wordCount(line.text) <= 4) {
      const rest = own.slice(at + 1);
      if (rest.every((next) => wordCount(next.text) <= 10 && !SENTENCE_LIKE.test(next.text)))
        return { signOff: null, signature: { start: line.start, end: own.at(-1)!.end } };
    }
  }
  return { signOff: null, signature: null };
}

const TOP_LEVEL =
  /^(?:com|org|net|io|dev|app|ai|co|me|edu|gov|info|example|test|uk|de|fr|eu|ly|gg|in|to|page|site|us|ca|ch|nl|fi|se|no)$/i;

function linkEnd(word: string): number {
  const bare = word.replace(/[.,;:!?)\]>'"’”]{1,9}$/, '');
  if (!/[.@/]/.test(bare)) return 0;
  if (/^[(<["'“‘]{0,3}(?:https?:\/\/|www\.)/i.test(bare)) return bare.length;
  if (bare.includes('@')) return /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}$/.test(bare) ? bare.length : 0;
  const host = bare.split('/', 1)[0]!;
  const parts = host.split('.');
  const labels = parts.length >= 2 && parts.every((part) => /^[a-z0-9-]{1,63}$/i.test(part));
  const hosted = labels && (bare.includes('/') ? parts.at(-1)!.length >= 2 : TOP_LEVEL.test(parts.at(-1)!));
  return hosted && /[a-z]/i.test(host) ? bare.length : 0;
}

function linksIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let mark = text.search(/[.@]/); mark >= 0 && mark < text.length; mark += 1) {
    if (text[mark] !== '.' && text[mark] !== '@') continue;
    let [start, end] = [mark, mark + 1];
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
    mark = end;
    const length = end - start < 4 ? 0 : linkEnd(text.slice(start, end));
    if (length > 0) spans.push({ start, end: start + length });
  }
  return spans;
}

const QUOTED: readonly RegExp[] = [
  /“[^“”\n]{1,400}”/g,
  /(?<=^|[\s(—–-])"[^"\n]{1,400}"(?=$|[\s).,;:!?—–-])/gm,
  /«[^«»\n]{1,400}»/g,
];

function quotesIn(text: string): Span[] {
  const spans: Span[] = [];
  // A single quoted word is the writer's own, in tongs; two and more are somebody's words.
  for (const pattern of QUOTED)
    for (const match of text.matchAll(pattern))
      if (/\S\s+\S/.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

const PLACEHOLDER =
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\$?\{[^{}\n]{1,80}\}|\[[a-z][^[\]\n]{0,120}\]|<[a-z][^<>\n]{0,60}>/gi;

const spansOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

function blankOut(text: string, spans: readonly Span[]): string {
  let [masked, at] = ['', 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    masked += text.slice(at, Math.max(at, start)) + blank(text.slice(Math.max(at, start), end));
    at = end;
  }
  return masked + text.slice(at);
}

export function mask(text: string): Masked {
  const lines = linesOf(text);
  const replies = replyHistory(text, lines);
  const tail = replies.at(-1);
  const replyStart = tail && tail.end === text.length && replies.length === 1 ? tail.start : text.length;
  const { signOff, signature } = signOffAndSignature(lines, replyStart);
  const [links, quotes, placeholders] = [linksIn(text), quotesIn(text), spansOf(PLACEHOLDER, text)];
  const masked = blankOut(text, [...replies, ...(signature ? [signature] : []), ...links, ...quotes]);
  return { text: masked, links, quotes, placeholders, replies, signature, signOff };
}
