// The texts that are timed, made of whole fixture drafts.
import { fixtureDrafts } from '../eval/fixtures.ts';
import { readText } from '../src/core/reading/reading.ts';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Below quoted replies and a line of dashes nothing is read, so a draft that has them would make those joined to it look cheap. */
const isReadThroughout = (text: string): boolean =>
  readText(text).masked.replies.length === 0 && !/^--[ \t]*$/m.test(text);

const TEXTS: readonly string[] = fixtureDrafts()
  .map(({ draft }) => draft.text.trim())
  .filter(isReadThroughout);

/** The share of its length by which a draft may be too long or too short. */
const TOLERANCE = 0.05;

/** Drafts of about so many words, each a fixture draft or a few joined; none is used twice. The nearest come first. */
export function draftsOf(words: number, most = Number.POSITIVE_INFINITY): string[] {
  const left = TEXTS.map((text) => ({ text, words: wordsIn(text) }));
  const drafts: string[] = [];
  while (left.length > 0 && drafts.length < most) {
    const parts: string[] = [];
    let missing = words;
    for (;;) {
      const next = left.toSorted((a, b) => Math.abs(missing - a.words) - Math.abs(missing - b.words))[0];
      if (!next || Math.abs(missing - next.words) >= Math.abs(missing)) break;
      left.splice(left.indexOf(next), 1);
      parts.push(next.text);
      missing -= next.words;
    }
    if (parts.length === 0) break;
    if (Math.abs(missing) <= words * TOLERANCE) drafts.push(parts.join('\n\n'));
  }
  return drafts;
}

/** The same text, all drafts one after the other, cut into pieces of one length, which is in UTF-16 units. */
export function piecesOf(length: number, total: number): string[] {
  const all = TEXTS.join('\n\n');
  const count = Math.floor(Math.min(all.length, total) / length);
  return Array.from({ length: count }, (_, at) => all.slice(at * length, (at + 1) * length).toWellFormed());
}
