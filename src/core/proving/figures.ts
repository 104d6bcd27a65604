import { ORDINAL, SCALES, SMALL, TIME_UNITS } from './numbers.words.ts';
import type { Word } from './words.ts';

/** A number as it is read off its words. */
export interface Read {
  value: number;
  /** The place of the first word after it. */
  next: number;
}

export const isFigure = (word: Word): boolean => /^\p{Nd}/u.test(word.raw);

/** "1,200" is 1200, "0,42" and "0.42" are 0.42. */
export function figureOf(raw: string): number {
  const digits = raw.normalize('NFKC').replace(/[^\d.,:]/g, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : /^\d{1,3}(?:\.\d{3})+$/.test(digits) && digits.length > 5
      ? digits.replaceAll('.', '')
      : digits.replaceAll(',', '.');
  const value = Number(plain);
  return Number.isNaN(value) ? Number.parseFloat(plain) : value;
}

/** The number that begins at a place, in figures or in words; null where none does. */
export function readNumber(words: readonly Word[], at: number): Read | null {
  const word = words[at]!;
  if (isFigure(word)) return scaled(words, figureOf(word.raw), at + 1);
  const hundred = (word.plain === 'a' || word.plain === 'one') && words[at + 1]?.plain === 'hundred';
  let [total, next] = hundred ? [100, at + 2] : [0, at];
  let seen = hundred;
  while (next < words.length) {
    const plain = words[next]!.plain;
    const small = SMALL.get(plain);
    const tens: boolean = seen && total % 10 === 0 && total % 100 >= 20;
    if (small !== undefined && (!seen || (tens && small < 10) || (total >= 100 && total % 100 === 0))) total += small;
    else if (seen && plain === 'and' && total >= 100 && SMALL.has(words[next + 1]?.plain ?? '')) {
      next += 1;
      continue;
    } else break;
    seen = true;
    next += 1;
    while (SCALES.has(words[next]?.plain ?? '') && words[next]!.plain.length > 2) {
      total *= SCALES.get(words[next]!.plain)!;
      next += 1;
    }
    if (words[next]?.plain === 'dozen') {
      total *= 12;
      next += 1;
    }
  }
  if (seen) return scaled(words, total, next);
  const scale = word.plain.length > 2 ? SCALES.get(word.plain) : undefined;
  return scale === undefined ? null : scaled(words, scale, at + 1);
}

function scaled(words: readonly Word[], value: number, next: number): Read {
  if (words[next]?.plain === 'and' && words[next + 1]?.plain === 'a' && words[next + 2]?.plain === 'half')
    return { value: value + 0.5, next: next + 3 };
  const after = words[next];
  const scale = after && (after.plain.length > 2 || after.gap === '') ? SCALES.get(after.plain) : undefined;
  return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 };
}

const HALF: ReadonlySet<string> = new Set(['half', 'quarter']);

/** "half an hour", "half-hour", "a quarter of an hour", "an hour and a half", "an hour", "a year". */
export function readFraction(words: readonly Word[], at: number): (Read & { unit: string }) | null {
  const plain = words[at]!.plain;
  if (HALF.has(plain)) {
    let next = at + 1;
    if (words[next]?.plain === 'of') next += 1;
    if (/^(?:an?|the)$/.test(words[next]?.plain ?? '')) next += 1;
    const unit = words[next]?.plain ?? '';
    return TIME_UNITS.has(unit) ? { value: plain === 'half' ? 0.5 : 0.25, unit, next: next + 1 } : null;
  }
  if (!/^(?:an?|one|another)$/.test(plain)) return null;
  const unit = words[at + 1]?.plain ?? '';
  if (
    !/^(?:hour|decade|fortnight)$/.test(unit) &&
    !(plain === 'one' && TIME_UNITS.has(unit) && !/^(?:day|weekend)$/.test(unit))
  )
    return null;
  const more = words
    .slice(at + 2, at + 5)
    .map((word) => word.plain)
    .join(' ');
  if (/^and a half/.test(more)) return { value: 1.5, unit, next: at + 5 };
  return { value: 1, unit, next: at + 2 };
}

/** The second number of "4 to 5" and "2-3". */
export function rangedAt(words: readonly Word[], next: number): Read | null {
  const after = words[next];
  if (!after) return null;
  if (/^[-–]$/.test(after.gap) && isFigure(after)) return readNumber(words, next);
  return /^(?:or|to|and)$/.test(after.plain) && next + 1 < words.length ? readNumber(words, next + 1) : null;
}

/** "third", "3rd"; "second" only of a year or a term, since a second look is no fact. */
export function ordinalAt(words: readonly Word[], at: number): number | null {
  const word = words[at]!;
  const after = words[at + 1];
  if (isFigure(word) && after?.gap === '' && /^(?:st|nd|rd|th)$/.test(after.plain)) return figureOf(word.raw);
  const value = ORDINAL.get(word.plain);
  if (value === undefined) return null;
  if (value === 2)
    return /^(?:year|term|semester|grade|edition|place|prize|degree)$/.test(after?.plain ?? '') ? 2 : null;
  return value === 3 && (after === undefined || after.gap.startsWith(',') || after.plain === 'party') ? null : value;
}
