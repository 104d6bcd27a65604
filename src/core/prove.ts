import type { Draft } from './draft.ts';
import { placeholdersIn } from './placeholders.ts';
import { strangeClaims } from './proving/claims.ts';
import { datesOf } from './proving/dates.ts';
import { wordsKept } from './proving/kept.ts';
import { type Ledger, ledgerOf } from './proving/ledger.ts';
import { linksOf, phonesOf } from './proving/links.ts';
import { isSupported } from './proving/lookup.ts';
import { strangeNames } from './proving/names.ts';
import { numbersOf } from './proving/numbers.ts';
import { type Said, said, type Word } from './proving/words.ts';
import type { FactKind, Proof, UnsupportedFact } from './rewrite.ts';
import { overlaps, quoteOf, type Span } from './span.ts';

/**
 * A rewrite traced back to its sources: every name, organisation, number, date, link, credential, piece of shared history and
 * promise of `proposal` that neither the request's body nor a typed placeholder supports, in order, those of the text before
 * those of the subject. Compared by value ("twenty minutes" is "20 min"). Spans are UTF-16 offsets into `proposal.text`, and for what
 * only the subject says, into `proposal.subject`; the quote is what stands there. Pure, never throws.
 */
export function prove(request: Draft, proposal: { subject: string | null; text: string }): Proof {
  const ledger = ledgerOf(request);
  const text = opened(proposal.text);
  const found = unsupportedIn(text, ledger, proposal.text);
  const quotes = new Set(found.map(({ quote }) => quote));
  const subject = proposal.subject === null ? [] : unsupportedIn(opened(proposal.subject), ledger, proposal.subject);
  const unsupported = [...found, ...subject.filter(({ quote }) => !quotes.has(quote))];
  return {
    grounded: unsupported.length === 0,
    unsupported,
    wordsKept: wordsKept(said(request.text).words, text.words),
  };
}

/** A text with its typed placeholders blanked out: what stands in them is the writer's to fill. */
function opened(text: string): Said {
  let blanked = text;
  for (const { span } of placeholdersIn(text))
    blanked = `${blanked.slice(0, span.start)}[${' '.repeat(span.end - span.start - 2)}]${blanked.slice(span.end)}`;
  return said(blanked);
}

type Found = Span & { kind: FactKind };

function unsupportedIn(text: Said, ledger: Ledger, whole: string): UnsupportedFact[] {
  const links = [...linksOf(text.text), ...phonesOf(text.text)];
  const isLinked = (word: Word): boolean => links.length > 0 && links.some((link) => overlaps(link, word));
  const dates = datesOf(text.words, isLinked);
  const isTaken = (word: Word): boolean => isLinked(word) || dates.some((date) => overlaps(date, word));
  const numbers = numbersOf(text.words, isTaken);
  const lookup = isSupported(ledger, text);
  const facts: Found[] = [
    ...links.filter((link) => !lookup.key(link)),
    ...dates.filter((date) => !lookup.date(date)),
    ...numbers.filter((number) => !lookup.number(number)),
    ...strangeNames(
      text,
      { word: lookup.word, acronym: (plain) => ledger.acronyms.has(plain), people: ledger.people },
      isTaken,
    ),
  ];
  const claims: Found[] = strangeClaims(text, ledger, placeholdersIn(whole));
  return [...facts, ...claims]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end }) => ({ kind, quote: quoteOf(whole, { start, end }), span: { start, end } }));
}
