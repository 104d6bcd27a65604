import type { Sentence } from './sentences.ts';

/**
 * The school year a text asks of its reader, by the Automated Readability Index (Senter and Smith 1967): characters a
 * word and words a sentence. null below twenty words, where it means nothing.
 */
export function readingGrade(sentences: readonly Sentence[]): number | null {
  const words = sentences.reduce((sum, { size }) => sum + size.words, 0);
  if (words < 20) return null;
  const letters = sentences.reduce((sum, { size }) => sum + size.letters, 0);
  const index = 4.71 * (letters / words) + 0.5 * (words / sentences.length) - 21.43;
  return Math.max(0, Math.round(index * 10) / 10);
}
