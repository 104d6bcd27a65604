import type { Span } from '../span.ts';
import { NICKNAMES, NOT_A_NAME } from './addressee.words.ts';
import type { TextReading } from './reading.ts';

/** A name in the opening line, as it is written there. */
export interface Addressee {
  name: string;
  span: Span;
  /** False where it may be any word at the start ("Monday, I …"), so that only a likeness to the right name tells. */
  sure: boolean;
}

const OPENING =
  /^[ \t]*(?:(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|bonjour|liebe[r]?|guten tag|sal+am|namaste|ciao|esteemed|respected|most respected|hono[u]?red|labas|hei|hej)\b[ \t]?)+((?:\b(?:dr|mr|mrs|ms|mx|prof|st|engr|ing|dipl|fr|rev|sr|sra|hon|capt|col|gen|maj|lt|sgt)\.|[^,!.?:;\n–—()]){1,60})/i;
const TITLED =
  /^[ \t]*((?:mr|mrs|ms|miss|mx|dr|prof|professor|frau|herr|madam|madame|sir|engr)\b\.? [^,!.?:;\n–—()]{1,40})(?=[,.:!]|\n|$)/i;
const ALONE = /^[ \t]*(\p{Lu}[\p{L}'’-]{1,20})(?=,[ \t]*(?:\n|$))/u;
const FIRST =
  /^[ \t]*((?:(?:[Ww]ell|[Rr]ight|[Ss]o|OK|[Oo]kay|[Tt]hanks|[Ss]orry) )?\p{Lu}[\p{L}'’-]{1,20})(?=[,.!:])/u;
const WORD = /[\p{L}'’-]+/gu;
const OPENER = /^(?:well|right|so|ok|okay|thanks|sorry)$/i;
const PARTICLE = /^(?:and|und|et|y|e|de|del|della|di|da|dos|van|von|der|den|zu|la|le|bin|bint|al|el|po|tot)$/;

/** The names by which the opening line calls its reader, without titles; none where it calls nobody by name. */
export function addresseesOf({ text }: TextReading): Addressee[] {
  const from = text.length - text.trimStart().length;
  const line = text.slice(from, from + 160).split('\n', 1)[0]!;
  const known = OPENING.exec(line) ?? TITLED.exec(line) ?? ALONE.exec(line);
  const found = known ?? FIRST.exec(line);
  if (!found) return [];
  const at = from + found.index + found[0].length - found[1]!.length;
  const called: Addressee[] = [];
  for (const { 0: name, index } of found[1]!.matchAll(WORD)) {
    const title = NOT_A_NAME.has(plain(name)) || PARTICLE.test(name);
    if (!title && !/^\p{Lu}/u.test(name) && !OPENER.test(name)) break;
    if (title || OPENER.test(name) || name.length < 2) continue;
    called.push({ name, span: { start: at + index, end: at + index + name.length }, sure: known !== null });
  }
  return called;
}

export type NameFit = 'same' | 'close' | 'other';

/** How a name as written fits a name as given: the same (short forms too), a slip of the pen, or somebody else's. */
export function fitOf(written: string, given: string): NameFit {
  const [a, words] = [plain(written), plainWords(given)];
  if (words.length === 0 || words.some((b) => isSame(a, b))) return 'same';
  return words.some((b) => isSlip(a, b)) ? 'close' : 'other';
}

const plain = (name: string): string => (/^[a-z]*$/i.test(name) ? name.toLowerCase() : stripped(name));

const stripped = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’-]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');

/** German and Nordic vowels as people type them without the dots: Joerg and Jörg are one name. */
const bare = (name: string): string =>
  name
    .replace(/([aou])e/g, '$1')
    .replace(/ß/g, 'ss')
    .replace(/aa/g, 'a');

const plainWords = (names: string): string[] =>
  (names.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [])
    .flatMap((word) => [plain(word), ...word.split('-').map(plain)])
    .filter((word) => !NOT_A_NAME.has(word));

const isSame = (a: string, b: string): boolean =>
  a === b ||
  bare(a) === bare(b) ||
  (a.length >= 3 && b.startsWith(a)) ||
  (b.length >= 3 && a.startsWith(b)) ||
  NICKNAMES.some((family) => family.has(a) && family.has(b));

const isSlip = (a: string, b: string): boolean => {
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && editsBetween(a, b) <= (longer >= 6 ? 2 : 1);
};

/** Letters to add, drop, change or swap with their neighbour to come from one word to the other. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40) return 3;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
