const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Names of days, plural too, with Monday as 1; the short ones that are no other word. */
export const WEEKDAY: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.flatMap((name, at) => [[name, at + 1] as const, [`${name}s`, at + 1] as const]),
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name, at) => [name, at + 1] as const),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

export const MONTH: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, at) => [name, at + 1] as const),
  ...MONTHS.map((name, at) => [name.slice(0, 3), at + 1] as const),
  ['sept', 9],
]);

/** Names of days and months that are words of their own, or a person's name: only a capital and company tell. */
export const AMBIGUOUS: ReadonlySet<string> = new Set('may march mar sat sun mon wed jan dec apr'.split(' '));

/** Days told from today. */
export const RELATIVE_DAY: ReadonlyMap<string, string> = new Map([
  ...['today', 'tonight', 'tomorrow', 'yesterday'].map((day) => [day, day] as const),
  ...['tmrw', 'tmr', 'tomoz'].map((day) => [day, 'tomorrow'] as const),
  ['2day', 'today'],
  ['tdy', 'today'],
  ['tonite', 'tonight'],
  ['2nite', 'tonight'],
]);

/** What tells which one of a recurring time. */
export const WHICH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    next: 'next',
    coming: 'next',
    following: 'next',
    last: 'last',
    past: 'last',
    previous: 'last',
    this: 'this',
    that: 'that',
    late: 'of',
    early: 'of',
    in: 'of',
    during: 'of',
    since: 'of',
    by: 'of',
    over: 'of',
  }),
);
export const RECURRING: ReadonlySet<string> = new Set(
  'week month year weekend quarter term semester spring summer autumn fall winter morning afternoon evening night day christmas easter season weekday'.split(
    ' ',
  ),
);
export const SEASON: ReadonlySet<string> = new Set('spring summer autumn fall winter christmas easter'.split(' '));
