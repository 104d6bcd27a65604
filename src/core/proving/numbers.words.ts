const NAMES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`;
const TENS = `twenty thirty forty fifty sixty seventy eighty ninety`;
const ORDINALS = `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`;

/** Number words below a hundred, and a dozen. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...NAMES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
  ['dozen', 12],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

/** "Hundreds of": a number that nobody counted, but a number. */
export const CROWDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 24,

    hundreds: 200,
    thousands: 2_000,
    millions: 2_000_000,
    billions: 2_000_000_000,
    decades: 240,
    centuries: 2_400,
  }),
);

export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ...ORDINALS.split(' ').map((word, at) => [word, 3 + at] as const),
]);

const minutes = (names: string, each: number) => names.split(' ').map((name) => [name, ['min', each]] as const);
const months = (names: string, each: number) => names.split(' ').map((name) => [name, ['mon', each]] as const);

/** Units of time: what they are counted in, and how much of it one is. */
export const TIME_UNITS: ReadonlyMap<string, readonly [string, number]> = new Map<string, readonly [string, number]>([
  ...minutes('minute minutes min mins minuten', 1),
  ...minutes('hour hours hr hrs h', 60),
  ...minutes('day days', 1_440),
  ...minutes('week weeks wk wks', 10_080),
  ...minutes('fortnight fortnights', 20_160),
  ...months('month months mth mths mo mos', 1),
  ...months('year years yr yrs y', 12),
  ...months('decade decades', 120),
]);

/** What a rewrite may count out, up to three of them, so that the ask is small. */
export const SMALL_ASKS: ReadonlySet<string> = new Set(
  'question questions line lines sentence sentences word words thing things point points answer answers'.split(' '),
);

/** Words that may stand between a number and what it counts. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'or short quick brief small little more specific simple concrete good plain tiny other such further single easy of your my our their the these those'.split(
    ' ',
  ),
);
