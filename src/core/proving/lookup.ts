import type { When } from './dates.ts';
import { SEASON } from './dates.words.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Quantity } from './numbers.ts';
import type { Said, Saying } from './words.ts';

/** Whether the body, or what a rewrite may bring of its own, supports a fact. */
export interface Lookup {
  key: (fact: Fact) => boolean;
  date: (date: When) => boolean;
  number: (number: Quantity) => boolean;
  word: (plain: string) => boolean;
}

const CONDITION = /^(?:if|when|whenever|unless|no|not|busy|never|whether|bad|rush|isn't)$/;
/** What a sentence that bounds an ask has. */
const ASKS =
  /^(?:you|your|yours|u|could|would|can|may|might|spare|call|chat|take|takes|need|ask|ring|phone|question|questions|reply|answer|read)$/;
/** Doing something in so many minutes is no ask. */
const DID = /^(?:cut|saved|save|reduced|reduce|built|finished|won|ran|led|by)$/;

export function isSupported(ledger: Ledger, text: Said): Lookup {
  const { keys, counted, words } = ledger;
  const has = (key: string): boolean =>
    keys.has(key) || (key.includes('+') && key.split('+').every((part) => keys.has(part)));
  const sentenceOf = (at: number): Saying | undefined =>
    text.sentences.find(({ start, end }) => start <= at && at < end);
  const known = (fact: Fact): boolean => fact.keys.some(has);
  return {
    key: known,
    word: (plain) =>
      words.has(plain) || words.has(`${plain}s`) || (plain.endsWith('s') && words.has(plain.slice(0, -1))),
    date: (date) => {
      if (known(date)) return true;
      const [, which, unit] = /^rel:(\w+) (\w+)$/.exec(date.keys[0]!) ?? [];
      if (unit && SEASON.has(unit) && words.has(unit))
        return (
          !['next', 'last', 'this'].some((other) => other !== which && keys.has(`rel:${other} ${unit}`)) ||
          which === 'of'
        );
      return date.soft && (sentenceOf(date.start)?.words ?? []).some(({ plain }) => CONDITION.test(plain));
    },
    number: (number) => {
      if (number.small) {
        const own = sentenceOf(number.start);
        if (number.minutes === null) return true;
        if (
          own &&
          (own.asks || own.words.some(({ plain }) => ASKS.test(plain))) &&
          !own.words.some(({ plain }) => DID.test(plain))
        )
          return true;
      }
      if (!known(number)) return false;
      const values = counted.get(number.of);
      return values === undefined || values.has(number.value);
    },
  };
}
