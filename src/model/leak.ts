import { placeholdersIn } from '../core/placeholders.ts';
import { letters, readingsOf } from './disguises.ts';
import { INSTRUCTIONS } from './prompts.ts';

const WORD = /[\p{L}\p{N}’']+/gu;
/** About four words. */
const GRAM = 18;
/** Share of a text, or of the instructions, that is both; and the longest stretch, about nine words. */
const MOST = { share: 0.15, stretch: 44 } as const;

const fourWords = (text: string): string[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
};

const gramsOf = (stream: string): Set<string> => {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= stream.length; at += 1) grams.add(stream.slice(at, at + GRAM));
  return grams;
};

const OURS = { fours: new Set(fourWords(INSTRUCTIONS)), grams: gramsOf(letters(INSTRUCTIONS)) };

/**
 * Whether a text tells what the model was told, openly or reversed, spaced out or encoded. What `own`, the writer's own words, has too is
 * no secret.
 */
export function leaks(text: string, own: string): boolean {
  const said = withoutPlaceholders(text);
  const mine = new Set(fourWords(own));
  const fours = new Set(fourWords(said).filter((four) => !mine.has(four)));
  const shared = [...fours].filter((four) => OURS.fours.has(four)).length;
  if (shared > 0 && shared >= MOST.share * Math.min(fours.size, OURS.fours.size)) return true;
  const known = gramsOf(letters(own));
  return readingsOf(said).some((stream) => tells(stream, known));
}

function tells(stream: string, known: ReadonlySet<string>): boolean {
  let [hits, stretch, longest] = [0, 0, 0];
  const grams = Math.max(1, stream.length - GRAM + 1);
  for (let at = 0; at + GRAM <= stream.length; at += 1) {
    const gram = stream.slice(at, at + GRAM);
    const isOurs = OURS.grams.has(gram) && !known.has(gram);
    stretch = isOurs ? stretch + 1 : 0;
    longest = Math.max(longest, stretch);
    if (isOurs) hits += 1;
  }
  if (longest > 0 && longest + GRAM > MOST.stretch) return true;
  return hits >= MOST.share * Math.min(grams, OURS.grams.size) && hits > 0;
}

function withoutPlaceholders(text: string): string {
  let open = text;
  for (const { span } of placeholdersIn(text).toReversed())
    open = `${open.slice(0, span.start)} … ${open.slice(span.end)}`;
  return open;
}
