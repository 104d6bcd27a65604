import { MADE_BY_READER } from '../reading/moves/connection.words.ts';
import type { Clause } from './clauses.ts';
import { weighed } from './credentials.ts';
import { EVENTS, GENERIC, GIFTS, MET, SHARED } from './history.words.ts';
import type { Ledger } from './ledger.ts';
import { isContent, joined, type Word } from './words.ts';

const REQUESTS =
  /^ (?:please |kindly |just |then |and )?(?:send|show|share|tell|give|point|forward|talk|walk|let) (?:me|us) /;
/** What lies ahead has not been shared yet. */
const COMING =
  / (?:forward|hope|hoping|wish|wishing|would|i'd|we'd|it'd|could|can|let's|until|will|i'll|love to|like to|want to|please|reschedule|confirm|propose) /;
/** Before these a word of praise only wishes. */
const WISHED = /^(?:i'd|we'd|would|to|i'll|will|could|might|may|please|can|you|you'd|you'll)$/;
const ASKED_AFTER = /^(?:how|why|whether|which|where|if)$/;
const YOURS = /^(?:you|your|yours|u|ur)$/;
const WAS = /^(?:you|u|you've|you'd)$/;
const SAYS =
  /^(?:mentioned|said|wrote|told|spoke|talked|posted|published|shared|gave|explained|described|presented|lectured|argued|recommended)$/;
const PAST =
  /(?:ed|wrote|said|told|gave|spoke|built|made|won|led|taught|left|began|found|brought|drew|took|came|went|sent|put|ran|got|grew|saw|written|spoken|given|done|became|kept|shown)$/;
const THANKS =
  / (?:thanks|thank you|thankful|grateful|cheers) (?:\w+ ){0,3}?for (?:the|your|our|that|a|an|all|sharing|sending|taking|letting|giving|inviting|showing|helping|speaking|meeting|hosting|introducing|writing|making) /;
const CONGRATULATES = / (?:congratulations|congrats|congratulate|well done|kudos|bravo|hats off|felicitations) /;

/** The noun that "your" stands before, within three words; -1 where there is none of those asked for. */
function ownedAt(words: readonly Word[], is: (word: Word) => boolean): number {
  for (const [at, { plain }] of words.entries()) {
    if (plain !== 'your' && plain !== 'ur') continue;
    for (let next = at + 1; next < Math.min(words.length, at + 4); next += 1) if (is(words[next]!)) return next;
  }
  return -1;
}

const isWork = ({ plain, stem }: Word): boolean => MADE_BY_READER.has(plain) || EVENTS.has(plain) || EVENTS.has(stem);

/** Whether words praise, or tell of having met a work. */
export const isPraise = (words: readonly Word[]): boolean =>
  words.some(({ plain }, at) => MET.test(plain) && !WISHED.test(words[at - 1]?.plain ?? ''));

/**
 * Whether a clause tells of a meeting, a work or an act of the reader's that the body does not know; `sentencePraises` is
 * `isPraise` of its whole sentence.
 */
export function isStrangeHistory(
  { words, asks, open, agent }: Clause,
  sentencePraises: boolean,
  ledger: Ledger,
): boolean {
  const said = joined(words);
  const { heavy, novel } = weighed(words, (stem) => ledger.all.knows(stem));
  const mostlyNovel = novel.length > 0 && novel.length * 2 >= heavy;
  if (SHARED.test(said) && !COMING.test(said)) {
    if (!ledger.shares) return !open;
    if (mostlyNovel) return true;
  }
  const praised = sentencePraises || isPraise(words);
  if (REQUESTS.test(said) || / (?:wish|wishing|hope|hoping|forward|luck) /.test(said)) return false;
  const work = ownedAt(words, isWork);
  if (work >= 0 && !ledger.theirs.knows(words[work]!.stem) && (praised || (!asks && !open))) return true;
  if (work >= 0 && mostlyNovel && (praised || (novel.length >= 2 && !asks && !open))) return true;
  const generic = praised && !asks ? ownedAt(words, ({ plain }) => GENERIC.has(plain)) : -1;
  if (generic >= 0 && !ledger.theirs.knows(words[generic]!.stem) && !ledger.praises) return true;
  if (CONGRATULATES.test(said))
    return mostlyNovel || (heavy <= 1 && !ledger.words.has('congratulations') && !ledger.words.has('congrats'));
  if (
    THANKS.test(said) &&
    (mostlyNovel ||
      words.some(
        ({ plain, stem }) =>
          GIFTS.has(plain) && !ledger.all.knows(stem) && !/^(?:help|reply|message|support)$/.test(plain),
      ))
  )
    return true;
  if (asks || open) return false;
  const you = words.findIndex(({ plain }) => WAS.test(plain));
  if (you > 0 && ASKED_AFTER.test(words[you - 1]!.plain)) return false;
  const does = you >= 0 && words.slice(you + 1, you + 4).some((word) => isContent(word) && PAST.test(word.plain));
  const mine =
    agent === 'me' &&
    isPraise(
      words.slice(
        0,
        Math.max(
          0,
          words.findIndex(({ plain }) => YOURS.test(plain)),
        ),
      ),
    );

  const says = you >= 0 && words.slice(you + 1, you + 4).some(({ plain }) => SAYS.test(plain));
  return mostlyNovel && (says || mine || (does && novel.length >= 2));
}
