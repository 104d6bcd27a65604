import type { Span } from '../../span.ts';
import type { Sentence } from '../sentences.ts';
import { type Votes, votesOn } from './classifier.ts';
import { type FrameName, framesIn } from './frames.ts';

/** A sentence with all that the moves ask of it, worked out once. */
export interface Spoken {
  sentence: Sentence;
  index: number;
  lower: string;
  frames: ReadonlyMap<FrameName, number>;
  votes: Votes;
}

export function spoken(sentence: Sentence, index: number): Spoken {
  const frames = framesIn(sentence.lower);
  return { sentence, index, lower: sentence.lower, frames, votes: votesOn(sentence, frames) };
}

export const has = ({ frames }: Spoken, ...names: readonly FrameName[]): boolean =>
  names.some((name) => frames.has(name));

/** A part of a sentence as a span of the whole text. */
export const within = ({ sentence }: Spoken, start: number, end: number): Span => ({
  start: sentence.span.start + start,
  end: sentence.span.start + end,
});

const JOINT =
  /,\s*(?:and|or|but|so|then|also|plus)\s+|[;:]\s+|\s[–—-]{1,2}\s*|—|\s(?:and|or) (?:also |then |perhaps |maybe |possibly |even )?|,\s+(?=(?:would|could|can|please|i'd|i would|i was|let me|do|is|are|how|what|introduce|tell|send|review|share|refer)\b)|\s\(|\)\s/g;

/** What joins one favour to the next; "or" only offers another form of the same. */
export const FAVOURS =
  /,\s*(?:and|also|plus|then)\s+|;\s*|\s(?:and|plus) (?:also |then |perhaps |maybe |possibly |even )?|,\s+(?=(?:would|could|can|please|introduce|tell|send|review|share|refer|put|pass|forward|give|help|write|read|connect|recommend)\b)/g;

/** The parts that joints cut a sentence into, as offsets into it. */
export function clausesOf(lower: string, joints = JOINT): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const joint of lower.matchAll(joints)) {
    if (joint.index > start) clauses.push({ start, end: joint.index });
    start = joint.index + joint[0].length;
  }
  if (start < lower.length) clauses.push({ start, end: lower.length });
  return clauses;
}
