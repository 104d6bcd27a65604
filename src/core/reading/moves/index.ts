import type { Masked } from '../mask.ts';
import type { Sentence } from '../sentences.ts';
import { type Votes, votesOn } from './classifier.ts';
import type { Move } from './move.ts';

const ASK = 0.5;

/** All moves of a text, in order of position. A sentence may make several. */
export function movesOf(_masked: Masked, sentences: readonly Sentence[]): Move[] {
  return sentences.flatMap((sentence, index) => inSentence(sentence, index, votesOn(sentence.text)));
}

function inSentence({ span, lower }: Sentence, sentence: number, votes: Votes): Move[] {
  const moves: Move[] = [];
  const question = lower.endsWith('?');
  if (votes.of('ask') > ASK)
    moves.push({
      kind: 'ask',
      type: 'other',
      span,
      sentence,
      confidence: votes.of('ask'),
      minutes: null,
      alternatives: false,
      count: null,
      question,
    });
  if (votes.of('offer') > ASK)
    moves.push({
      kind: 'offer',
      type: 'help',
      span,
      sentence,
      confidence: votes.of('offer'),
      manner: 'concrete',
      permission: question,
    });
  return moves;
}
