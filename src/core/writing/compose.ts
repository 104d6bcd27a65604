import type { Critique } from '../critique.ts';
import type { Ask } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Additions } from './additions.ts';
import type { Cuts } from './cuts.ts';
import type { Letter, Piece } from './letter.ts';

/** Put to the reader, not only wished aloud. */
export const isPut = ({ question, direct }: Ask): boolean => question || direct;

const ours = (texts: readonly string[], lead: string): Piece[] =>
  texts.map((text, at) => ({ lead: at === 0 ? lead : ' ', text, sentence: null }));

/** The letter with what it lacked: the opening after the greeting, the gift before the first ask, the question last. */
export function composed(letter: Letter, reading: Reading, additions: Additions, cuts: Cuts, before: Critique): Letter {
  const greets = (piece: Piece | undefined, next: Piece | undefined): boolean =>
    piece?.sentence === 0 &&
    (reading.moves.some(
      ({ kind, sentence }) =>
        sentence === 0 && (kind === 'greeting' || (kind === 'introduction' && !/\n/.test(next?.lead ?? ''))),
    ) ||
      (/[!,]$/.test(piece.text) && piece.text.split(' ').length <= (next?.lead.includes('\n') ? 6 : 3)));
  const askAt = new Set(
    reading.asks.filter((ask) => isPut(ask) && !cuts.asks.has(ask)).map(({ sentence }) => sentence),
  );
  const closes = new Set(
    reading.moves
      .filter(({ kind }) => kind === 'closing' || kind === 'thanks' || kind === 'easy-out')
      .map(({ sentence }) => sentence),
  );
  const own = [...letter.pieces];
  const afterHead = own[1]?.lead ?? '';
  const head = greets(own[0], own[1]) ? own.splice(0, 1) : [];
  const gap = /\n[ \t\r]{0,8}\n/.test(reading.text.trim()) ? '\n\n' : ' ';
  const late = before.findings.some(({ rule }) => rule === 'ask-before-offer');
  const last = own.findLastIndex(({ sentence }) => sentence === null || !closes.has(sentence)) + 1;
  const [main, end] = [own.slice(0, last), own.slice(last)];
  const asks = (piece: Piece): boolean => piece.sentence !== null && askAt.has(piece.sentence);
  const asked = late ? main.filter(asks) : [];
  const body = main.filter((piece) => !asked.includes(piece));
  const at = body.findIndex(asks);
  const [ahead, behind] = at < 0 ? [body, []] : [body.slice(0, at), body.slice(at)];
  const apart = (piece: Piece, index: number): Piece => (index === 0 ? { ...piece, lead: gap } : piece);
  const joined = (piece: Piece, index: number): Piece =>
    index === 0 && piece.lead.trim() === '' ? { ...piece, lead: ' ' } : piece;
  const pieces = [
    ...head,
    ...ours(additions.opening, gap),
    ...(additions.opening.length > 0 ? ahead.map(joined) : ahead),
    ...ours(additions.giving, gap),
    ...(additions.giving.length > 0 ? behind.map(apart) : behind),
    ...asked.map(apart),
    ...ours(additions.asking, gap),
    ...(late || additions.asking.length > 0 ? end.map(apart) : end),
  ];
  const first = pieces[head.length];
  if (head.length > 0 && first)
    pieces[head.length] = {
      ...first,
      lead: afterHead.includes('\n') ? afterHead : first.lead.includes('\n') ? first.lead : ' ',
    };
  const tail = pieces.at(-1)?.sentence === null && gap !== ' ' ? openedBy(gap, letter.tail) : letter.tail;
  return { pieces, tail };
}

/** The end of a letter behind a gap of ours, where it is on a line of its own. */
const openedBy = (gap: string, tail: string): string => {
  const own = tail.trimStart();
  return tail.slice(0, tail.length - own.length).includes('\n') ? gap + own : tail;
};
