import { pattern } from '../patterns/pattern-set.ts';

// What bounds an ask: how long, how many, and whether a smaller form is offered beside it.

const NUMBER: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  couple: 2,
  few: 5,
  half: 0.5,
};

const LENGTH = pattern(
  /\b(?:(\d{1,3})(?:\s?(?:-|–|to|or)\s?(\d{1,3}))?[\s-]?(?:short |quick |full |brief |spare |whole )?(minutes?|mins?|m\b|hours?|hrs?|h\b)|(a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-five|forty|sixty|ninety|couple of|few|half an?)(?:(?:-| to | or )(ten|fifteen|twenty|thirty|forty|sixty))?[\s-](?:short |quick |full |brief |spare |whole )?(minutes?|mins?|hours?|hrs?|quarter of an hour))( and a half)?/g,
);

const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const plain = word.replace(/ (?:of|an?)$/, '');
  return NUMBER[plain] ?? (/^\d/.test(plain) ? Number(plain) : null);
};

/** The longest stretch of time that a text in lower case names, in minutes; null where it names none. */
export function minutesIn(lower: string): number | null {
  let longest: number | null = null;
  for (const [, from, to, short, word, second, long, half] of LENGTH.all(lower)) {
    const unit = short ?? long;
    const amount = numberOf(to) ?? numberOf(second) ?? numberOf(from) ?? numberOf(word);
    if (amount === null || unit === undefined) continue;
    const minutes = unit.startsWith('quarter') ? 15 : unit.startsWith('h') ? (amount + (half ? 0.5 : 0)) * 60 : amount;
    longest = Math.max(longest ?? 0, minutes);
  }
  return longest;
}

const ALTERNATIVE = pattern(
  /\b(?:or|alternatively|even|just as (?:good|well|happy))\b[^.?]{0,60}\b(?:e-?mail|mail|lines?|message|writing|text|reply|note|async\w*|easier|prefer|suits?)\b|\bwhichever\b|\b(?:by|over|via) e-?mail\b/,
);

/** Whether the reader may choose a smaller form ("a call or two lines by mail"). */
export const hasAlternative = (lower: string): boolean => ALTERNATIVE.test(lower);

const COUNTED = pattern(
  /\b(\d|one|two|three|four|five|couple of|few) (?:short |quick |small |brief |simple |specific )?(?:questions?|lines|sentences|things|points|tips)\b/,
);

/** How many things an ask counts out ("two questions"); null where it counts none. */
export const countIn = (lower: string): number | null => numberOf(COUNTED.exec(lower)?.[1]);
