import type { TextReading } from '../reading/reading.ts';

/** One sentence of a letter with what stands before it: spaces, line breaks, the mark of a list. */
export interface Piece {
  lead: string;
  text: string;
  /** The draft's sentence that it is, changed or not; null for a sentence of ours. */
  sentence: number | null;
}

/** A letter as sentences that can be left out, changed, moved and added to, and the end of it, which nobody touches. */
export interface Letter {
  pieces: readonly Piece[];
  /** Sign-off, signature, quoted history, with what stands before them. */
  tail: string;
}

export function letterOf({ text, sentences, masked: { signOff, signature } }: TextReading): Letter {
  const end = Math.min(signOff?.start ?? text.length, signature?.start ?? text.length);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [sentence, { span }] of sentences.entries()) {
    if (span.start >= end) break;
    // A link at the end of a sentence is masked, so that the span stops before it; on the same line it belongs to it.
    const stop = Math.min(sentences[sentence + 1]?.span.start ?? end, end);
    const more = /^[^\n]*\S/.exec(text.slice(span.end, stop))?.[0].length ?? 0;
    pieces.push({ lead: text.slice(at, span.start), text: text.slice(span.start, span.end + more), sentence });
    at = span.end + more;
  }
  return withClosing({ pieces, tail: text.slice(at) });
}

/** A short last line that is no sentence ("your servant,", "nikos") closes the letter, whatever the mask makes of it. */
function withClosing({ pieces, tail }: Letter): Letter {
  const last = pieces.at(-1);
  const closes =
    last !== undefined &&
    pieces.length > 2 &&
    last.lead.includes('\n') &&
    (/[.?:…\]]$/.test(last.text) ? 0 : last.text.endsWith('!') ? 2 : 4) >= last.text.split(/\s+/).length;
  return closes ? withClosing({ pieces: pieces.slice(0, -1), tail: last.lead + last.text + tail }) : { pieces, tail };
}

const breaksIn = (lead: string): number => Math.min(2, lead.split('\n').length - 1);

/** What stands before a sentence once the one ahead of it is gone: the wider of the two gaps. */
function widerLead(gone: string, own: string): string {
  if (gone.trim() !== '') return gone + own;
  const breaks = Math.max(breaksIn(gone), breaksIn(own));
  const mark = own.slice(own.lastIndexOf('\n') + 1).trimStart();
  if (breaks === 0) return own.trim() === '' && gone === '' ? '' : own || gone;
  return '\n'.repeat(breaks) + mark;
}

/** The pieces for which `change` gives a text; those without one are left out. */
export function changed(pieces: readonly Piece[], change: (piece: Piece) => string | null): Piece[] {
  const kept: Piece[] = [];
  let gone: string | null = null;
  for (const piece of pieces) {
    const text = change(piece);
    const lead: string = gone === null ? piece.lead : widerLead(gone, piece.lead);
    if (text === null) {
      gone = lead;
      continue;
    }
    kept.push({ ...piece, lead, text });
    gone = null;
  }
  return kept;
}

/** Whether a sentence of the draft without its stop runs into one of ours on the same line. */
const runsOn = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  piece?.sentence !== null &&
  piece !== undefined &&
  next?.sentence === null &&
  !next.lead.includes('\n') &&
  /[\p{L}\p{N}]$/u.test(piece.text);

/** The letter as a text: no gap at its start, never more than one empty line between ours and theirs. */
export function written({ pieces, tail }: Letter): string {
  const body = pieces
    .map(({ lead, text }, at) => lead + (runsOn(pieces[at], pieces[at + 1]) ? `${text}.` : text))
    .join('');
  return `${body.trimStart()}${body.trim() === '' ? tail.trimStart() : tail}`.trimEnd();
}
