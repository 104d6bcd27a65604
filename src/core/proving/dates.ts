import { AMBIGUOUS, MONTH, RECURRING, RELATIVE_DAY, SEASON, WEEKDAY, WHICH } from './dates.words.ts';
import type { Fact } from './fact.ts';
import { SMALL, TIME_UNITS } from './numbers.words.ts';
import type { Word } from './words.ts';

/** A day, a date or a time of day in a text. */
export interface When extends Fact {
  kind: 'date';
  /** "today", "this week": a fact only where something is said to happen then. */
  soft: boolean;
  /** Its words, by place. */
  from: number;
  to: number;
}

const when = (
  words: readonly Word[],
  range: readonly [number, number],
  keys: readonly string[],
  soft = false,
): When => ({
  kind: 'date',
  keys,
  soft,
  from: range[0],
  to: range[1],
  start: words[range[0]]!.start,
  end: words[range[1] - 1]!.end,
});

const figure = (word: Word | undefined): number | null =>
  word && /^\d{1,4}$/.test(word.raw) ? Number(word.raw) : null;
const isYear = (value: number | null): value is number => value !== null && value >= 1500 && value <= 2100;
const isDay = (value: number | null): value is number => value !== null && value >= 1 && value <= 31;

/** What may stand between a day and its month. */
const JOINED = /^(?: of)?[ ,.\u00a0-]{0,3}$/;

/** The first place after a day's number and its ending ("3rd of"). */
function afterDay(words: readonly Word[], at: number): number {
  let next = at + 1;
  if (words[next]?.gap === '' && /^(?:st|nd|rd|th)$/.test(words[next]!.plain)) next += 1;
  return words[next]?.plain === 'of' ? next + 1 : next;
}

function monthAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const month = word && MONTH.get(word.plain);
  return month ?? null;
}

/** "3 March", "March 3rd", "March", "March 2021": with the year where there is one. */
function monthly(words: readonly Word[], at: number): When | null {
  const day = figure(words[at]);
  if (isDay(day)) {
    const next = afterDay(words, at);
    const month = monthAt(words, next);
    if (month === null || !JOINED.test(words[next]!.gap)) return null;
    return withYear(words, [at, next + 1], [`md:${month}-${day}`]);
  }
  const month = monthAt(words, at);
  if (month === null) return null;
  const word = words[at]!;
  const the = words[at + 1]?.plain === 'the' ? at + 2 : at + 1;
  const after = words[the];
  const next = after && JOINED.test(after.gap) ? figure(after) : null;
  if (isDay(next) && words[the + 1]?.plain !== 'pm' && words[the + 1]?.plain !== 'am') {
    const end = afterDay(words, the);
    return withYear(words, [at, words[end - 1]?.plain === 'of' ? end - 1 : end], [`md:${month}-${next}`]);
  }
  if (AMBIGUOUS.has(word.plain) && !isYear(next)) {
    const before = words[at - 1]?.plain ?? '';
    const told =
      /^(?:in|of|by|until|till|since|next|last|this|early|late|mid|every|from|for|before|after|during)$/.test(before);
    if (!/^\p{Lu}/u.test(word.raw) || word.opens || !told) return null;
  }
  return withYear(words, [at, at + 1], [`mo:${month}`]);
}

function withYear(words: readonly Word[], [from, to]: readonly [number, number], keys: readonly string[]): When {
  const year = words[to] && /^[\s,'’]*$/.test(words[to]!.gap) ? figure(words[to]) : null;
  return isYear(year)
    ? when(
        words,
        [from, to + 1],
        keys.map((key) => `${key}+y:${year}`),
      )
    : when(words, [from, to], keys);
}

/** "2026-05-20", "03/03", "20.05.2026": every reading of it that is a date. */
function numeric(words: readonly Word[], at: number): When | null {
  const one = words[at]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(one.raw);
  if (dotted) return when(words, [at, at + 1], readings(Number(dotted[1]), Number(dotted[2])));
  const [two, three] = [words[at + 1], words[at + 2]];
  if (!two || !/^[/-]$/.test(two.gap)) return null;
  const [a, b] = [figure(one), figure(two)];
  if (a === null || b === null) return null;
  const c = three && three.gap === two.gap ? figure(three) : null;
  if (isYear(a) && c !== null) return when(words, [at, at + 3], [`md:${b}-${c}+y:${a}`]);
  const keys = readings(a, b);
  if (c !== null && keys.length > 0)
    return when(words, [at, at + 3], isYear(c) ? keys.map((key) => `${key}+y:${c}`) : keys);
  if (two.gap === '-' || keys.length === 0 || one.raw === '24') return null;
  return when(words, [at, at + 2], keys);
}

const readings = (a: number, b: number): string[] => [
  ...(isDay(a) && b >= 1 && b <= 12 ? [`md:${b}-${a}`] : []),
  ...(isDay(b) && a >= 1 && a <= 12 ? [`md:${a}-${b}`] : []),
];

const CLOCK = /^(\d{1,2})[:.](\d{2})$/;

/** "15:00", "3pm", "3 o'clock", "noon": hours without "am" or "pm" may be either. */
function timeAt(words: readonly Word[], at: number): When | null {
  const word = words[at]!;
  if (/^(?:noon|midday)$/.test(word.plain)) return when(words, [at, at + 1], ['t:720']);
  if (word.plain === 'midnight') return when(words, [at, at + 1], ['t:0']);
  const past = pastHour(words, at);
  if (past) return past;
  const clock = CLOCK.exec(word.raw);
  const after = words[at + 1];
  const half = /^(?:am|pm)$/.test(after?.plain ?? '') ? after!.plain : shortHalf(words, at);
  const oclock = after?.plain === "o'clock";
  const hour = clock ? Number(clock[1]) : figure(word);
  if (hour === null || hour > 24 || (clock ? word.raw.includes('.') && half === null : half === null && !oclock))
    return null;
  const minute = clock ? Number(clock[2]) : 0;
  const to = half === null ? (oclock ? at + 2 : at + 1) : after!.plain === half ? at + 2 : at + 3;
  const hours =
    half === 'pm'
      ? [(hour % 12) + 12]
      : half === 'am'
        ? [hour % 12]
        : hour <= 12
          ? [hour % 24, (hour + 12) % 24]
          : [hour];
  return when(
    words,
    [at, to],
    hours.map((each) => `t:${each * 60 + minute}`),
  );
}

/** "half past six", "ten to eight". */
function pastHour(words: readonly Word[], at: number): When | null {
  const how = words[at + 1]?.plain;
  const word = words[at]!.plain;
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : (SMALL.get(word) ?? figure(words[at]));
  const spoken = words[at + 2];
  const hour = spoken ? (SMALL.get(spoken.plain) ?? figure(spoken)) : null;
  if (
    minutes === null ||
    minutes > 30 ||
    hour === null ||
    hour > 12 ||
    (how !== 'past' && how !== 'to') ||
    (how === 'to' && hour <= minutes && minutes < 5)
  )
    return null;
  if (how === 'to' && minutes % 5 !== 0) return null;
  const each = how === 'past' ? hour * 60 + minutes : hour * 60 - minutes;
  return when(words, [at, at + 3], [`t:${each}`, `t:${each + 720}`]);
}

/** "3 p.m.", cut into letters. */
function shortHalf(words: readonly Word[], at: number): 'am' | 'pm' | null {
  const [one, two] = [words[at + 1]?.plain, words[at + 2]];
  return two?.plain === 'm' && two.gap === '.' && (one === 'a' || one === 'p') ? `${one}m` : null;
}

function relative(words: readonly Word[], at: number): When | null {
  const word = words[at]!;
  const day = RELATIVE_DAY.get(word.plain);
  if (day) return when(words, [at, at + 1], [`rel:${day}`], day === 'today' || day === 'tonight');
  const which = WHICH.get(word.plain);
  const next = /^(?:the|past|coming)$/.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const unit = words[next]?.plain;
  if (which && unit && RECURRING.has(unit) && (which !== 'of' || SEASON.has(unit)) && which !== 'that') {
    if (words[next + 1] && words[next]!.end === words[next + 1]!.start - 1 && words[next + 1]!.gap === '-') return null;
    return when(words, [at, next + 1], [`rel:${which} ${unit}`], which === 'this');
  }
  if (/^an?$/.test(word.plain) && unit && TIME_UNITS.has(unit) && words[next + 1]?.plain === 'ago')
    return when(words, [at, next + 2], [`ago:${TIME_UNITS.get(unit)!.join(':')}`]);
  return null;
}

function weekdayAt(words: readonly Word[], at: number): When | null {
  const word = words[at]!;
  const day = WEEKDAY.get(word.plain);
  if (day === undefined) return null;
  const short = word.plain.length < 6;
  if (short && !/^\p{Lu}/u.test(word.raw) && !(figure(words[at + 1]) !== null && !AMBIGUOUS.has(word.plain)))
    return null;
  if (AMBIGUOUS.has(word.plain) && figure(words[at + 1]) === null && words[at + 1]?.gap !== ', ') return null;
  return when(words, [at, at + 1], [`wd:${day}`]);
}

function yearAt(words: readonly Word[], at: number): When | null {
  const word = words[at]!;
  const short = /['’]$/.test(word.gap) && /^\d\d$/.test(word.raw) ? Number(word.raw) : null;
  if (short !== null) return when(words, [at, at + 1], [`y:${short > 50 ? 1900 + short : 2000 + short}`]);
  const value = figure(word);
  return isYear(value) && word.raw.length === 4 ? when(words, [at, at + 1], [`y:${value}`, `n:${value}`]) : null;
}

/** The dates, days and times of a text, in order, none inside another. */
export function datesOf(words: readonly Word[], taken: (word: Word) => boolean): When[] {
  const found: When[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (taken(words[at]!)) continue;
    const one =
      numeric(words, at) ??
      monthly(words, at) ??
      timeAt(words, at) ??
      weekdayAt(words, at) ??
      relative(words, at) ??
      yearAt(words, at);
    if (!one) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}
