import type { Situation } from '../draft.ts';
import { addresseesOf, fitOf } from '../reading/addressee.ts';
import { lowerCase } from '../reading/letters.ts';
import { type Masked, mask } from '../reading/mask.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import { EVERY_STAGE } from '../rule.ts';
import { overlaps, quoteOf, type Span } from '../span.ts';
import {
  ABOUT_BLANKS,
  ABOUT_CODE,
  ASIDE,
  ASKED_FOR,
  ASKS_TO_INSERT,
  BARE,
  COMPANY_WORD,
  HOPED_FOR,
  MARKUP,
} from './unfilled-placeholder.words.ts';

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  title: 'A blank is still open',
  summary: 'Leftovers of a template: brackets, merge fields, XX, “Company Name”, TODO, or another person’s name.',
  why: 'A blank tells the reader that the message was made for anyone. It is the one slip that no reader overlooks.',
  principle: 'research',
  evidence: ['E12'],
  severity: EVERY_STAGE('error'),
  message: 'This stands for something that was to be filled in.',
  recipientView: '“This was written to a list.” After that the rest is hardly read.',
  advice: 'Put the real name or detail here, or cut the sentence that needs it.',
  examples: {
    flags: [
      'Hi «[First Name]», I loved your post about «{{topic}}».',
      "I've followed «<Company>» for years.",
      'Dear «Ms XX», thank you for your talk at «EVENT NAME».',
      'The bridges of «(name of firm)» hold well.',
      '«Dear ____», which glue was it?',
      { text: 'Dear «Sinta», your statement was read aloud here.', recipient: { name: 'Ratna Kusuma' } },
      { text: 'Which glue was it?', subject: 'Question for [Company]' },
      {
        text: 'I have always wanted to work at «Contoso». Which glue was it?',
        recipient: { organisation: 'Northwind' },
      },
    ],
    passes: [
      'As reference [3] in your paper says, turnout fell.',
      'Are you still running Project X at the lab?',
      'Our Roman numerals lesson covered XX and XL.',
      'Your label prints “[Val]eria Vict[rix]” and visitors ask about it.',
      'Your newsletter begins with "Hello {{given|friend}}", and I can fix that.',
      'The Company Name column of your sheet is cut off, and `{{name}}` is printed as it stands.',
      {
        text: 'I have always wanted to join NW Paints. Which glue was it?',
        recipient: { organisation: 'Northern Woods' },
      },
      { text: 'Dear Bill, which glue was it?', recipient: { name: 'William Osei' } },
      { text: 'Dear Siobahn, which glue was it?', recipient: { name: 'Siobhan Reilly' } },
    ],
  },
  check(reading, situation) {
    const { subject = '' } = situation;
    const inSubject = blanksIn(subject, mask(subject), [lowerCase(subject)]).map(
      (span): Hit => ({ span, in: 'subject' }),
    );
    return [
      ...blanksIn(reading.text, reading.masked, piecesOf(reading)).map((span): Hit => ({ span })),
      ...otherName(reading, situation),
      ...otherCompany(reading, situation),
      ...inSubject,
    ].slice(0, 4);
  },
};

/** All that the writer says here, in lower case: the sentences, and the signature, which is none. */
const piecesOf = ({ text, sentences, masked: { signature } }: Reading): string[] => [
  ...sentences.map(({ lower }) => lower),
  ...(signature ? [lowerCase(quoteOf(text, signature))] : []),
];

function blanksIn(text: string, masked: Masked, pieces: readonly string[]): Span[] {
  const quotes = masked.quotes.filter((quote) => !masked.placeholders.some((span) => fills(text, span, quote)));
  const hidden = [...quotes, ...masked.replies, ...masked.links, ...codeIn(text)];
  const spans = masked.placeholders.filter((span) => isBlank(text, span) && !isTalkedAbout(text, span));
  for (const pattern of BARE)
    for (const { 0: found, index } of pattern.allAmong(pieces, text)) {
      const here = { start: index, end: index + found.trimEnd().length };
      if (
        ASKS_TO_INSERT.test(text.slice(Math.max(0, index - 10), here.end)) ||
        isShouted(text, here) ||
        isTalkedAbout(text, here)
      )
        continue;
      if (!spans.some((other) => overlaps(other, here))) spans.push(here);
    }
  return spans.filter((span) => !hidden.some((other) => overlaps(other, span))).sort((a, b) => a.start - b.start);
}

/** A quotation that holds nothing but the blank is where a title was to stand. */
const fills = (text: string, span: Span, quote: Span): boolean =>
  ASKED_FOR.test(quoteOf(text, span)) &&
  quote.end - quote.start - (span.end - span.start) <= 2 &&
  overlaps(span, quote);

/** The line of a greeting is never about its blank; elsewhere the sentence around tells whether it is the matter. */
function isTalkedAbout(text: string, { start, end }: Span): boolean {
  const before = text
    .slice(Math.max(0, start - 160), start)
    .split(/[.!?]\s|\n/)
    .at(-1)!;
  const after = text.slice(end, end + 160).split(/[.!?](?:\s|$)|\n/, 1)[0]!;
  if (
    /^\s*(?:dear|hi|hello|hey|good \w{3,9}|sehr geehrte[rn]?|liebe[r]?|hola|estimad[oa]|bonjour)\b[^,]{0,24}$/i.test(
      before,
    )
  )
    return false;
  const about = /^(?:[{%$]|<[a-z]\w*>)/.test(text.slice(start, end)) ? ABOUT_CODE : ABOUT_BLANKS;
  return about.test(`${before} … ${after}`);
}

function isBlank(text: string, span: Span): boolean {
  const whole = quoteOf(text, span);
  const inner = whole.slice(1, -1).trim();
  if (whole.startsWith('{{') || whole.startsWith('{%')) return true;
  const [before, after] = [text[span.start - 1] ?? '', text[span.end] ?? ''];
  if (/\p{L}/u.test(before)) return false;
  if (/[\p{L}(]/u.test(after) && !ASKED_FOR.test(inner)) return false;
  if (/[\])]/.test(before) && !ASKED_FOR.test(inner)) return false;
  if (whole.startsWith('<') && MARKUP.test(whole)) return false;
  if (whole.startsWith('{')) return /^[\p{L}][\p{L} _./'’-]{1,60}$/u.test(inner);
  return ASKED_FOR.test(inner) && !/@|:\/\//.test(inner) && !(ASIDE.test(inner) && /^\w+$/.test(inner));
}

/** In a line of capitals "YOUR COMPANY NAME" is only loud. */
function isShouted(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
  return !/\p{Ll}/u.test(around) && /\p{Lu}{3}/u.test(around);
}

const codeIn = (text: string): Span[] =>
  Array.from(text.matchAll(/`[^`\n]{1,200}`|```[^`]{1,2000}```/g), ({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
  }));

/** The opening line calls somebody else by name than the one it goes to. */
function otherName(reading: Reading, { recipient, thread }: Situation): Hit[] {
  const { name, notes = '' } = recipient;
  const called = addresseesOf(reading).filter(({ sure }) => sure);
  if (!name || called.length === 0 || called.some((one) => fitOf(one.name, name) !== 'other')) return [];
  const known = `${notes}\n${thread.map(({ text }) => text).join('\n')}`;
  if (called.some((one) => known.includes(one.name))) return [];
  return [
    {
      span: called[0]!.span,
      title: 'The name is not the reader’s',
      message: `You write to ${name}, and the opening calls somebody else.`,
      advice: `Write ${name} here, and look through the rest for what was meant for somebody else.`,
    },
  ];
}

/** The company that the writer hopes to join is not the reader's. */
function otherCompany({ masked }: Reading, { recipient }: Situation): Hit[] {
  const { organisation, notes = '', role = '' } = recipient;
  const found = organisation ? HOPED_FOR.exec(masked.text) : null;
  if (!organisation || !found) return [];
  const company = found[1]!;
  const initials = organisation.replace(/(\p{L})[\p{L}.’']*[^\p{L}]*/gu, '$1');
  const words = company.split(/[ &-]+/).filter((word) => word.length > 1 && !COMPANY_WORD.test(word));
  const known = `${organisation} ${initials} ${notes} ${role}`.toLowerCase();
  if (words.length === 0 || words.some((word) => known.includes(word.toLowerCase().replace(/['’]s$/, '')))) return [];
  const start = found.index + found[0].length - company.length;
  return [
    {
      span: { start, end: start + company.length },
      severity: 'warning',
      title: 'The company is not the reader’s',
      message: `The reader is at ${organisation}, and this names another.`,
      advice: `Check the name here: you say that the reader is at ${organisation}.`,
    },
  ];
}
