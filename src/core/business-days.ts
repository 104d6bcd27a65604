/**
 * Whole local days, counted from 1970-01-01, and which of them are business days. Weekends follow the time zone where
 * a country rests on Friday and Saturday; of the holidays only those that nearly every calendar shares are known.
 */
const DAY = 24 * 3600 * 1000;

const FRIDAY_SATURDAY =
  /^(?:africa\/(?:algiers|cairo|khartoum|tripoli)|asia\/(?:aden|amman|baghdad|bahrain|damascus|dhaka|jerusalem|kuwait|muscat|qatar|riyadh|tel_aviv)|egypt|israel|libya)$/i;
const FIXED_HOLIDAYS: readonly string[] = ['01-01', '12-25'];

/** The local calendar day of an instant; NaN for what is no date. */
export function localDay(instant: string, timeZone: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return Number.NaN;
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const of = Object.fromEntries(parts.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  return Date.UTC(Number(of.year), Number(of.month) - 1, Number(of.day)) / DAY;
}

export function isBusinessDay(day: number, timeZone: string): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  const rest = FRIDAY_SATURDAY.test(timeZone) ? [5, 6] : [6, 0];
  return !rest.includes(weekday) && !FIXED_HOLIDAYS.includes(new Date(day * DAY).toISOString().slice(5, 10));
}

/** The day on which that many business days have come since `day`. */
export function afterBusinessDays({ day, count, timeZone }: { day: number; count: number; timeZone: string }): number {
  let [at, left] = [day, count];
  while (left > 0) {
    at += 1;
    if (isBusinessDay(at, timeZone)) left -= 1;
  }
  return at;
}

/** "Thursday 26 November". */
export function dayInWords(day: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  return format.format(new Date(day * DAY)).replace(',', '');
}
