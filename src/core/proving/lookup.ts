import type { When } from './dates.ts';
import { SEASON } from './dates.words.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Quantity } from './numbers.ts';
import { stemOf } from './stems.ts';
import type { Said, Saying } from './words.ts';

/** Whether the body, or what a rewrite may bring of its own, supports a fact. */
export interface Lookup {
  key: (fact: Fact) => boolean;
  date: (date: When) => boolean;
  number: (number: Quantity) => boolean;
  word: (plain: string) => boolean;
}

/** "This year", "this season": no more than now. */
const LONG = /^(?:season|year|term|semester|spring|summer|autumn|fall|winter|quarter)$/;
const CONDITION = /^(?:if|when|whenever|unless|no|not|busy|never|whether|bad|rush|isn't)$/;
const YOU = /^(?:you|your|yours|u)$/;
/** Doing something in so many minutes is no ask. */
const DID = /^(?:cut|saved|save|reduced|reduce|built|finished|won|ran|led)$/;

export function isSupported(ledger: Ledger, text: Said): Lookup {
  const { keys, counted, words, all } = ledger;
  const has = (key: string): boolean =>
    keys.has(key) || (key.includes('+') && key.split('+').every((part) => keys.has(part)));
  const sentenceOf = (at: number): Saying | undefined =>
    text.sentences.find(({ start, end }) => start <= at && at < end);
  const known = (fact: Fact): boolean => fact.keys.some(has);
  /** "We cut it by ten minutes": a deed, and no bound of an ask. */
  const isDone = ({ start }: Quantity): boolean => {
    const own = sentenceOf(start);
    return (
      own !== undefined &&
      !own.asks &&
      own.words.some(({ plain }) => DID.test(plain)) &&
      !own.words.some(({ plain }) => YOU.test(plain))
    );
  };
  /** "The 5th" in a thread of March is 5 March. */
  const isDayOfThread = (key: string): boolean => {
    const [, month, day] = /^md:(\d+)-(\d+)$/.exec(key) ?? [];
    return month !== undefined && keys.has(`sent:${month}`) && keys.has(`day:${day}`);
  };
  return {
    key: known,
    word: (plain) =>
      words.has(plain) ||
      all.has(stemOf(plain)) ||
      words.has(`${plain}s`) ||
      (plain.endsWith('s') && words.has(plain.slice(0, -1))),
    date: (date) => {
      if (known(date) || date.keys.some(isDayOfThread)) return true;
      const [, which, unit] = /^rel:(\w+) (\w+)$/.exec(date.keys[0]!) ?? [];
      if (unit && SEASON.has(unit) && words.has(unit))
        return (
          !['next', 'last', 'this'].some((other) => other !== which && keys.has(`rel:${other} ${unit}`)) ||
          which === 'of'
        );
      if (date.keys[0] === 't:720' && keys.has('n:12')) return true;
      if (date.soft && unit && LONG.test(unit)) return true;
      return date.soft && (sentenceOf(date.start)?.words ?? []).some(({ plain }) => CONDITION.test(plain));
    },
    number: (number) => {
      if (number.small && !(number.minutes !== null && isDone(number))) return true;
      if (number.crowd > 0) return known(number) || [...keys].some((key) => magnitudeOf(key, number.crowd));
      if (number.few && number.of !== '' && !counted.has(number.of) && all.knows(number.of)) return true;
      if (!known(number) && !(number.unit !== '' && keys.has(`n:${number.value}`) && words.has(number.unit)))
        return false;
      const values = counted.get(number.of);
      return values === undefined || values.has(number.value) || keys.has(`bare:${number.value}`);
    },
  };
}

/** Whether the body has a number at least as great: "hundreds" of 240. */
function magnitudeOf(key: string, least: number): boolean {
  const [kind, value] = key.split(':');
  return (
    (kind === 'n' || (kind === 'mon' && least === 240)) && Number(value) >= (kind === 'n' && least === 240 ? 20 : least)
  );
}
