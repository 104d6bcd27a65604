import type { Critique } from '../../core/critique.ts';
import type { Placeholder, Rewrite } from '../../core/rewrite.ts';

/** Asks one question on the terminal; null where whoever sits there has ended the answers. */
export type Ask = (prompt: string) => Promise<string | null>;

/** A rewrite with the answers in it, and the placeholders that were left open. */
export interface Filled {
  subject: string | null;
  text: string;
  open: Placeholder[];
}

/** Asks for each thing that only the writer knows, once, and puts what they say in its place. */
export async function fill({ subject, text, placeholders }: Rewrite, ask: Ask): Promise<Filled> {
  const unlike = [...new Map(placeholders.map((one) => [one.quote, one])).values()];
  let filled: Filled = { subject, text, open: [] };
  let ended = false;
  for (const [at, placeholder] of unlike.entries()) {
    const answer: string | null = ended
      ? null
      : await answerTo(placeholder, { text: filled.text, at, of: unlike.length, ask });
    ended ||= answer === null;
    filled = answer
      ? {
          ...filled,
          subject: filled.subject && withAnswer(filled.subject, placeholder.quote, answer),
          text: withAnswer(filled.text, placeholder.quote, answer),
        }
      : { ...filled, open: [...filled.open, placeholder] };
  }
  return filled;
}

interface Asking {
  text: string;
  at: number;
  of: number;
  ask: Ask;
}

/** What the writer answers; '' leaves it open, null all that follow too. */
async function answerTo(placeholder: Placeholder, { text, at, of, ask }: Asking): Promise<string | null> {
  const { question, suggestions } = placeholder;
  const around = sentenceAround(text, placeholder.quote);
  const lines = [
    `\n${at + 1} of ${of}: ${question}`,
    ...(around === '' ? [] : [`  It goes in here: ${around}`]),
    ...suggestions.map((suggestion, number) => `  ${number + 1}  ${suggestion}`),
    suggestions.length > 0
      ? 'Your own words, or a number if one is true of you (Enter leaves it open): '
      : 'Your own words (Enter leaves it open): ',
  ];
  let prompt = lines.join('\n');
  for (;;) {
    const said = (await ask(prompt))?.trim();
    if (said === undefined) return null;
    if (!/^\d$/.test(said)) return said;
    const suggestion = suggestions[Number(said) - 1];
    if (suggestion !== undefined) return suggestion;
    prompt = `There is no ${said} here. Your own words, or a number from 1 to ${suggestions.length}: `;
  }
}

/** The sentence that a placeholder stands in; '' where it stands in none. */
function sentenceAround(text: string, quote: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return '';
  const before = text
    .slice(0, at)
    .split(/[.!?]\s|\n/)
    .at(-1)!;
  const [after = ''] = text.slice(at + quote.length).split(/(?<=[.!?])\s|\n/);
  return `${before}${quote}${after}`.trim();
}

/** A text with an answer in each place where the placeholder stands, fitted to what is around it. */
export function withAnswer(text: string, quote: string, answer: string): string {
  const [first = '', ...rest] = text.split(quote);
  return rest.reduce((done, after) => joined({ before: done, answer, after }), first);
}

interface Parts {
  before: string;
  answer: string;
  after: string;
}

/** No mark and no small word twice where they meet, and a capital where a sentence begins. */
function joined({ before, answer, after }: Parts): string {
  const word = /(?:^|\s)(\p{L}+) $/u.exec(before)?.[1];
  const [own = '', ...others] = answer.split(' ');
  const isTwice = word !== undefined && others.length > 0 && own.toLowerCase() === word.toLowerCase();
  const said = isTwice ? others.join(' ') : answer;
  const begins = /(?:^|[.!?]\s|\n\s?)$/.test(before);
  const start = begins ? said.slice(0, 1).toUpperCase() + said.slice(1) : said;
  if (!/^[.,;:!?]/.test(after) || !/[.!?]$/.test(start)) return before + start + after;
  const endsWithMore = /[!?]$/.test(start) && after.startsWith('.');
  return endsWithMore ? before + start + after.slice(1) : before + start.slice(0, -1) + after;
}

export type FilledStatus = 'open' | 'faulty' | 'ready';

/** How far a filled rewrite got, by the critique of what it says now. */
export function statusOf({ open }: Filled, said: Critique): FilledStatus {
  if (open.length > 0) return 'open';
  const stops = ({ rule, severity }: Critique['findings'][number]): boolean =>
    severity === 'error' || rule === 'no-offer' || rule === 'no-clear-purpose';
  return said.findings.some(stops) ? 'faulty' : 'ready';
}
