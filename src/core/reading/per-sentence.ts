import type { Sentence } from './sentences.ts';

let askers = 0;

/** A reading of a sentence that several rules ask for, worked out once. */
export function perSentence<T extends object>(
  read: (sentence: Sentence) => T | null,
): (sentence: Sentence) => T | null {
  const asker = askers;
  askers += 1;
  return (sentence) => {
    const known = sentence.notes[asker];
    if (known !== undefined) return known as T | null;
    const found = read(sentence);
    sentence.notes[asker] = found;
    return found;
  };
}
