import type { Sentence } from './sentences.ts';

/** A reading of a sentence that several rules ask for, worked out once. */
export function perSentence<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, { found: T }>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before.found;
    const found = read(sentence);
    known.set(sentence, { found });
    return found;
  };
}
