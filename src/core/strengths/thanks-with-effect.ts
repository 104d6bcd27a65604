import { type Pattern, pattern } from '../reading/patterns/pattern-set.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import type { Span } from '../span.ts';

/** What theirs did: "your checklist cut our intake from nine days to four". */
const EFFECT: readonly Pattern[] = [
  pattern(
    /\b(?:your|ur) (?!profile|photo|name|company|job|advert)\w[^.!?]{2,110}?\b(?:saved|cut\b|helped (?:me|us|our|my) (?!a lot|so much|very|greatly|much)\w|got (?:me|us|our|my) \w|changed (?:how|the way|my|our|what)|fixed|solved|stopped|ended|cured|taught (?:me|us)|made (?:me|us|my|our|it|that) (?!pleasure|happy|smile|day|so happy)\w|let (?:me|us) |settled (?:a|an|the|my|our) |halved|doubled|reduced|convinced|answered (?:a|my|our)|spared|rescued|cleared up|cleared (?:my|our)|gave (?:me|us) (?:the|a|an|my|our) |is (?:why|how|the reason) (?:i|we)|was (?:why|how|the reason) (?:i|we)|worked (?:for|on|at|with|the)|hangs? (?:in|on|above|over) (?:our|my)|is (?:now )?(?:what|on) our|opened (?:my|our|their))/,
  ),
  pattern(
    /\b(?:because of|thanks to|after reading|after hearing|since reading|with the help of) (?:you\b|your\b|ur\b)[^.!?]{0,80}?\b(?:i|we|my|our)(?:'ve|'m)? (?:\w+ )?(?!had|have|am|was|were|is|are|feel|felt|learn|appreciat|really|enjoyed|hope|look|would|will|could|can|think|know|want)[a-z]{3,}|\b(?:i|we) [^.!?]{3,60} because of (?:you|your)\b/,
  ),
  pattern(
    /\b(?:i|we)(?:'ve| have)? (?:\w+ly |just |then |now )?(?:used|tried|followed|applied|took|borrowed|implemented|adopted|copied|adapted|printed) (?:your|the [^.!?]{2,40} you|what you)[^.!?]{0,80}?(?:,|\band\b|;|:|\bso\b) (?:and |so |now |last \w+ )?(?:the|our|my|it|we|i|they|he|she|that)\b/,
  ),
  pattern(
    /\byou(?:'ve| have)? (?:saved|rescued|spared|taught|showed|convinced|got|talked) (?:me|us|our|my)\b (?!a lot|so much|everything|no\b)\w/,
  ),
  pattern(
    /\b(?:the [^.!?]{2,50}|what|everything) (?:that )?you (?:wrote|said|made|built|keep|maintain|taught (?:me|us)(?: to \w+)?|drew|showed (?:me|us)|sent (?:me|us))\b[^.!?]{0,50}?\b(?:saved|gave|stayed|stung|helped|is what|lets|let|made|works|worked|cut|brought|kept|taught|changed)\b/,
  ),
];
/** Wished for, not yet come to pass. */
const WISHED = /\b(?:would|could|might|may|can|will|hope|if|wish|believe|may have|please)\b/;

/** No work of theirs. */
const NOT_WORK = pattern(/\b(?:your|ur) (?:\w+ )?(?:eyes|smile|looks?|hair|voice|perfume|legs?|body)\b/);

export const thanksWithEffect: StrengthRule = {
  id: 'thanks-with-effect',
  summary: 'It is told what the reader’s work or help has led to.',
  message: 'You tell them what their work has done for you, and few people ever hear that.',
  examples: {
    flags: [
      '«Your checklist cut our intake from nine days to four, and I thought you’d like to know.»',
      '«I used your template for our school’s budget, and the board passed it.»',
      '«Because of your remark on the left hand I practised all winter.»',
    ],
    passes: [
      'Thanks so much for your time, it was very helpful!',
      'Your help would make a great difference to me.',
      'Your profile caught my eye.',
      'Your advice will help me a lot.',
    ],
  },
  check: ({ sentences }) => sentences.map(effectIn).filter((span) => span !== null),
};

function effectIn({ lower, span }: Sentence): Span | null {
  if (lower.endsWith('?') || NOT_WORK.test(lower)) return null;
  for (const pattern of EFFECT) {
    const found = pattern.exec(lower);
    if (found && !WISHED.test(found[0])) return span;
  }
  return null;
}
