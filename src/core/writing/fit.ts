import type { Critique } from '../critique.ts';
import { placeholdersIn } from '../placeholders.ts';
import { read } from '../reading/reading.ts';
import type { Proposal, RewriteRequest } from '../rewrite.ts';
import { CHARACTER_LIMIT } from '../rules/over-length-for-channel.words.ts';
import { changed, letterOf, written } from './letter.ts';

/** Letters to spare for each placeholder. */
const ROOM = 20;

/** The proposal within its channel's limit: what a letter can do without goes first, from its end. */
export function fitted(request: RewriteRequest, before: Critique, proposal: Proposal): Proposal {
  const channel = CHARACTER_LIMIT[request.channel ?? 'email'];
  if (!channel) return proposal;
  // What is filled in may be longer than the brackets.
  const limit = channel - ROOM * placeholdersIn(proposal.text).length;
  if (proposal.text.length <= limit) return proposal;
  let text = proposal.text;
  for (const spare of [
    ['easy-out', 'closing'],
    ['thanks', 'appreciation'],
    ['introduction', 'purpose', 'common-ground', null],
  ]) {
    for (let round = 0; round < 12 && text.length > limit; round += 1) {
      const reading = read({ ...request, text });
      const letter = letterOf(reading);
      const kindsOf = (at: number): (string | null)[] => {
        const kinds = reading.moves.filter(({ sentence }) => sentence === at).map(({ kind }) => kind);
        return kinds.length > 0 ? kinds : [null];
      };
      const gone = letter.pieces.findLast(
        ({ sentence, text: own }) =>
          sentence !== null &&
          sentence > 0 &&
          !own.includes('[') &&
          kindsOf(sentence).every((kind) => spare.includes(kind)),
      );
      if (!gone) break;
      text = written({ ...letter, pieces: changed(letter.pieces, (piece) => (piece === gone ? null : piece.text)) });
    }
  }
  const why = before.findings.find(({ rule }) => rule === 'over-length-for-channel')?.recipientView ?? '';
  return {
    ...proposal,
    text,
    changes: [...proposal.changes, { rule: 'over-length-for-channel', what: 'It is shorter.', why }],
  };
}
