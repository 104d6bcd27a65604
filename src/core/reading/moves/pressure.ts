import { type Span, trimmed } from '../../span.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Sentence } from '../sentences.ts';
import { CUES, type Cue, TOGETHER } from './pressure.cues.words.ts';
import { GUILT } from './pressure.guilt.words.ts';
import {
  ASKED,
  BY_THEN,
  DEMAND,
  DENIED,
  HASTE,
  LET_OFF,
  NOT_YOURS,
  ORDER,
  PRESSING,
  RELEASE,
  SAID_URGENT,
  SKIPPED,
  WITHIN_CLAUSE,
} from './pressure.words.ts';

const SIGNS = new PatternSet<Cue>(CUES);
const WEIGHTS = new PatternSet([...GUILT, ...PRESSING]);

/** The words of a sentence that press its reader: haste laid on them, blame, a threat, desperation; null where none do. */
export function pressureIn(sentence: Sentence): Span | null {
  return deadlineIn(sentence) ?? placed(sentence, weighing(sentence.lower));
}

/** Only the haste: a demand up to the word or the date that hurries it. */
export const deadlineIn = (sentence: Sentence): Span | null => placed(sentence, hurryIn(sentence.lower));

function placed({ span, lower }: Sentence, found: Span | null): Span | null {
  if (!found) return null;
  const { start, end } = clauseAt(lower, found);
  return { start: span.start + start, end: span.start + end };
}

/** Whether a sentence lets its reader off a date or an answer. */
export const frees = ({ lower }: Sentence): boolean => RELEASE.test(lower);

/** The hurry that a sentence lays on its reader, from the demand to the word of haste; null where it lays none. */
function hurryIn(lower: string): Span | null {
  const said = SAID_URGENT.exec(lower);
  if (said && !DENIED.test(lower.slice(0, said.index))) return { start: said.index, end: said.index + said[0].length };
  if (RELEASE.test(lower)) return null;
  for (const { 0: haste, index } of HASTE.all(lower)) {
    const from = Math.max(0, index - 110);
    const before = lower.slice(from, index);
    if (SKIPPED.test(before)) continue;
    const frame =
      DEMAND.exec(before) ??
      (NOT_YOURS.test(before) ? null : ORDER.exec(before)) ??
      (BY_THEN.test(haste) ? ASKED.exec(before) : null);
    if (frame && !WITHIN_CLAUSE.test(frame[0])) return { start: from + frame.index, end: index + haste.length };
  }
  return null;
}

/** The words that blame, threaten or lay a fate at the reader's door; blame that frees its reader in the same breath is none. */
function weighing(lower: string): Span | null {
  const found = WEIGHTS.first(lower)?.match;
  const span = found ? { start: found.index, end: found.index + found[0].length } : adding(lower);
  return span && !LET_OFF.test(lower) ? span : null;
}

/** Where small signs press together, from the first of them to the last. */
function adding(lower: string): Span | null {
  const signs = SIGNS.matches(lower);
  const row = signs.size < 2 ? undefined : TOGETHER.find((cues) => cues.every((cue) => signs.has(cue)));
  if (!row || RELEASE.test(lower)) return null;
  const places = row.map((cue) => signs.get(cue)!);
  return { start: Math.min(...places), end: Math.max(...places) + 1 };
}

const LEAD = /^(?:[\s,;:(–—-]|(?:so|and|or|but|then|now|just|because|as) ){0,6}/;
const REST = /^[^,;:.!?()–—\n]{0,60}(?=[,;:.!?()–—\n]|$)|^\w*/;

/** Whole words to the end of the clause, without what only joins it to the one before. */
function clauseAt(lower: string, { start, end }: Span): Span {
  const lead = LEAD.exec(lower.slice(start, end))?.[0].length ?? 0;
  const rest = REST.exec(lower.slice(end))?.[0].length ?? 0;
  return trimmed(lower, { start: start + lead, end: end + rest });
}
