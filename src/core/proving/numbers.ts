import type { Fact } from './fact.ts';
import { BETWEEN, CROWDS, ORDINAL, SCALES, SMALL, SMALL_ASKS, TIME_UNITS } from './numbers.words.ts';
import type { Word } from './words.ts';

/** A number in a text: its value, and what it counts. */
export interface Quantity extends Fact {
  kind: 'number';
  value: number;
  /** The stem of the thing counted, '' where none is. */
  of: string;
  /** In minutes where it is a stretch of time below months. */
  minutes: number | null;
  /** The word for its unit of time, '' where it has none. */
  unit: string;
  /** At most three, in letters: as many as a body may name without counting. */
  few: boolean;
  /** For "dozens", "hundreds": the least that they are; else 0. */
  crowd: number;
  /** Whether it is no more than a rewrite may bring of its own. */
  small: boolean;
}

interface Read {
  value: number;
  /** The place of the first word after it. */
  next: number;
}

const isFigure = (word: Word): boolean => /^\p{Nd}/u.test(word.raw);

const FIGURE_WITH_LETTERS: ReadonlySet<string> = new Set([
  'k',
  'm',
  'bn',
  'x',
  'th',
  'st',
  'nd',
  'rd',
  'yr',
  'yrs',
  'y',
  'mo',
  'wk',
  'wks',
  'd',
  'h',
  'hr',
  'hrs',
  'min',
  'mins',
  's',
  'am',
  'pm',
]);

/** "1,200" is 1200, "0,42" and "0.42" are 0.42. */
function figureOf(raw: string): number {
  const digits = raw.normalize('NFKC').replace(/[^\d.,:]/g, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : /^\d{1,3}(?:\.\d{3})+$/.test(digits) && digits.length > 5
      ? digits.replaceAll('.', '')
      : digits.replaceAll(',', '.');
  const value = Number(plain);
  return Number.isNaN(value) ? Number.parseFloat(plain) : value;
}

function readNumber(words: readonly Word[], at: number): Read | null {
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
function readFraction(words: readonly Word[], at: number): (Read & { unit: string }) | null {
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

/** What is counted: the first word after the number that is not one of the small ones between. */
function countedAfter(words: readonly Word[], next: number): Word | null {
  for (let at = next; at < Math.min(words.length, next + 3); at += 1) {
    const word = words[at]!;
    if (/[.!?;:,()\n]/.test(word.gap)) return null;
    if (!BETWEEN.has(word.plain)) return word;
  }
  return null;
}

/** The second number of "4 to 5" and "2-3". */
function rangedAt(words: readonly Word[], next: number): Read | null {
  const after = words[next];
  if (!after) return null;
  if (/^[-–]$/.test(after.gap) && isFigure(after)) return readNumber(words, next);
  return /^(?:or|to|and)$/.test(after.plain) && next + 1 < words.length ? readNumber(words, next + 1) : null;
}

interface Named {
  words: readonly Word[];
  at: number;
  read: Read;
  unit: string | null;
}

function quantity({ words, at, read, unit }: Named): Quantity {
  const counted = countedAfter(words, read.next);
  const ranged = unit === null ? rangedAt(words, read.next) : null;
  const named = unit ?? (counted && TIME_UNITS.has(counted.plain) ? counted.plain : null);
  const far = named === null && ranged ? (words[ranged.next]?.plain ?? '') : named;
  const time = far === null ? undefined : TIME_UNITS.get(far);
  const end = words[read.next - 1]!.end;
  const value = read.value;
  const counts = counted && !time && !isFigure(counted) ? counted : null;
  const minutes = time?.[0] === 'min' ? value * time[1] : null;
  return {
    kind: 'number',
    value,
    of: counts?.stem ?? '',
    unit: time ? far! : '',
    few: value <= 3 && !isFigure(words[at]!) && !time,
    crowd: 0,
    minutes,
    small: minutes !== null ? minutes <= 30 : value <= 3 && counts !== null && SMALL_ASKS.has(counts.plain),
    keys: time ? [`${time[0]}:${value * time[1]}`] : [`n:${value}`],
    start: words[at]!.start,
    end,
  };
}

/** Numbers that count nothing: "one of", "a word or two", "24/7", the numbers of a list. */
function isIdle(words: readonly Word[], at: number, { value, next }: Read): boolean {
  const word = words[at]!;
  const before = words[at - 1]?.plain;
  if (value === 0 && !isFigure(word)) return true;
  if (word.plain === 'one') return !SCALES.has(words[at + 1]?.plain ?? '');
  if (word.plain === 'two' || word.plain === 'three')
    return (
      before === 'or' ||
      words[next] === undefined ||
      /[.!?;:,)\n]/.test(words[next].gap) ||
      (/^(?:or|to)$/.test(words[next].plain) && words[next + 1]?.plain === 'three') ||
      /^(?:of|cents)$/.test(words[next]?.plain ?? '')
    );
  if (isFigure(word) && value < 20 && word.opens && /(?:^|\n)[ \t]*\(?$/.test(word.gap)) {
    const after = words[next];
    return after !== undefined && /^[.)]/.test(after.gap);
  }
  return word.plain === '24' && words[next]?.plain === '7';
}

/** The numbers of a text, with ordinals from the third on; `taken` are the places that dates and links have. */
export function numbersOf(words: readonly Word[], taken: (word: Word) => boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (taken(word)) continue;
    const fraction = readFraction(words, at);
    if (fraction) {
      found.push(quantity({ words, at, read: fraction, unit: fraction.unit }));
      at = fraction.next - 1;
      continue;
    }
    if (CROWDS.has(word.plain)) {
      found.push({
        kind: 'number',
        value: -1,
        of: '',
        unit: '',
        few: false,
        crowd: CROWDS.get(word.plain) ?? 0,
        minutes: null,
        small: false,
        keys: [`n:${word.plain}`],
        start: word.start,
        end: word.end,
      });
      continue;
    }
    const ordinal = ordinalAt(words, at);
    if (ordinal !== null) {
      const end = isFigure(word) ? words[at + 1]!.end : word.end;
      found.push({
        kind: 'number',
        value: ordinal,
        of: '',
        unit: '',
        few: false,
        crowd: CROWDS.get(word.plain) ?? 0,
        minutes: null,
        small: false,
        keys: [`o:${ordinal}`],
        start: word.start,
        end,
      });
      if (isFigure(word)) at += 1;
      continue;
    }
    const read = readNumber(words, at);
    if (!read) continue;
    if (!isIdle(words, at, read)) found.push(quantity({ words, at, read, unit: unitTouching(words, read.next) }));
    at = read.next - 1;
  }
  return found;
}

/** "20min", "3yrs": a unit written together with its number. */
function unitTouching(words: readonly Word[], next: number): string | null {
  const after = words[next];
  return after && after.gap === '' && FIGURE_WITH_LETTERS.has(after.plain) && TIME_UNITS.has(after.plain)
    ? after.plain
    : null;
}

/** "third", "3rd"; "second" only of a year or a term, since a second look is no fact. */
function ordinalAt(words: readonly Word[], at: number): number | null {
  const word = words[at]!;
  const after = words[at + 1];
  if (isFigure(word) && after?.gap === '' && /^(?:st|nd|rd|th)$/.test(after.plain)) return figureOf(word.raw);
  const value = ORDINAL.get(word.plain);
  if (value === undefined) return null;
  if (value === 2)
    return /^(?:year|term|semester|grade|edition|place|prize|degree)$/.test(after?.plain ?? '') ? 2 : null;
  return value === 3 && (after === undefined || after.gap.startsWith(',') || after.plain === 'party') ? null : value;
}
