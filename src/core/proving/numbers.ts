import type { Fact } from './fact.ts';
import { isFigure, ordinalAt, type Read, rangedAt, readFraction, readNumber } from './figures.ts';
import { BETWEEN, CROWDS, SCALES, SMALL_ASKS, TIME_UNITS } from './numbers.words.ts';
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

/** What is counted: the first word after the number that is not one of the small ones between. */
function countedAfter(words: readonly Word[], next: number): Word | null {
  for (let at = next; at < Math.min(words.length, next + 3); at += 1) {
    const word = words[at]!;
    if (/[.!?;:,()\n]/.test(word.gap)) return null;
    if (!BETWEEN.has(word.plain)) return word;
  }
  return null;
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
  const end = (named !== null && counted !== null && counted === words[read.next] ? counted : words[read.next - 1]!)
    .end;
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
