// Texts that a regular expression is likely to match, made by walking through it. What stands around a place is not
// looked at, so some of them do not match.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Below `n`, and from 0. */
export type Draw = (n: number) => number;

/** A small fixed generator: the same texts on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const parser = new RegExpParser({ ecmaVersion: 2025 });
const LETTERS = Array.from('abeiostxyz09_ABXY \'?!.,;:-–—’"()[]{}<>|*#%@&/\\+=\n\téßñ中😉');

/** The letters that a kind of letter or a class can be. */
const known = new Map<string, string[]>();
function lettersOf(raw: string, flags: string): string[] {
  const key = `${flags}/${raw}`;
  let letters = known.get(key);
  if (!letters) {
    const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gm]/g, ''));
    const own = Array.from(raw.replace(/[[\]^\\]/g, ''));
    letters = [...new Set([...own, ...LETTERS])].filter((letter) => one.test(letter));
    known.set(key, letters);
  }
  return letters;
}

export function textsOf({ source, flags }: RegExp, draw: Draw): () => string {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const oneOf = <T>(items: readonly T[]): T | undefined => items[draw(items.length)];
  const any = (branches: readonly AST.Alternative[]): string => {
    const { elements } = oneOf(branches)!;
    return elements.map((element, at) => text(element, at === 0, at === elements.length - 1)).join('');
  };
  const text = (element: AST.Element, first: boolean, last: boolean): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterSet':
      case 'CharacterClass':
        return oneOf(lettersOf(element.raw, flags)) ?? '';
      case 'Group':
      case 'CapturingGroup':
        return any(element.alternatives);
      case 'Quantifier': {
        const times = element.min + draw(Math.min(element.max - element.min, 2) + 1);
        return Array.from({ length: times }, () => text(element.element, false, false)).join('');
      }
      case 'Assertion': {
        // What it looks at stands there where nothing else does.
        const looks = (element.kind === 'lookahead' && last) || (element.kind === 'lookbehind' && first);
        return looks && !element.negate ? any(element.alternatives) : '';
      }
      default:
        return '';
    }
  };
  return () => any(alternatives);
}
