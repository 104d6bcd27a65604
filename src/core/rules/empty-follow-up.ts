import type { Situation } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import {
  COURTESY,
  EXPECTED,
  LOGISTICS,
  NEW,
  NUDGE,
  OF_LETTERS,
  OF_MINE,
  PLACE_OR_HOUR,
  STANCE,
  USUAL,
} from './empty-follow-up.words.ts';

/** So many words that neither a nudge nor the thread has make news. */
const NEWS = 3;
/** Of a long message, this share of its words. */
const SHARE = 0.08;
/** So few words that they carry nothing but the nudge, whatever it is. */
const BRIEF = 40;
const DIGIT = /^\d/;
const CLAUSE = /[,;:.!?()\n]|\s[-–—]+\s|\b(?:and|but|so|because)\b/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

export const emptyFollowUp: Rule = {
  id: 'empty-follow-up',
  title: 'A follow-up with nothing new in it yet',
  summary:
    'A follow-up that only checks in, bumps or asks for an update, and brings nothing that its reader did not have.',
  why: 'A reminder alone asks for the same effort again. One new and useful thing gives a reason to answer; vendor figures on follow-ups conflict, but agree that mere repetition wears off.',
  principle: 'follow-up',
  evidence: ['E6'],
  severity: { 'follow-up': 'warning', nurture: 'warning' },
  message: 'This only reminds them of your earlier message.',
  recipientView: '“Nothing has changed since the last one, so it can wait a little longer.”',
  advice: 'Add one thing that is new and of use to them: a link, a result, an answer you found meanwhile.',
  examples: {
    flags: [
      '«Just checking in on my last message.»',
      '«Bumping this to the top of your inbox!»',
      '«Any update on the below?»',
      'Dear Ms Hale, hope you are well. «I wanted to see whether you had the time to read my mail of the 3rd.» I would be grateful for an answer.',
      { text: 'Hello Ivo! «Just touching base.» Hope all is fine at the harbour.', stage: 'nurture' },
    ],
    passes: [
      'Following up with something useful: the grant you mentioned reopened on Monday.',
      "You said you'd know by the 12th, so I'm asking once and will leave it there.",
      'No reply needed; the library you wanted is now free for members.',
      'Since my note I ran your recipe with rye, and it rose two centimetres more; the photos are at rye.example/rise.',
      'Checking in from the night train: the dining car still has the menu you collect, I kept one for you.',
    ],
  },
  check(reading, situation) {
    const { sentences, offers } = reading;
    const nudge = sentences.find(({ lower }) => nudgesIn(lower).length > 0) ?? lettersOnly(reading, situation);
    if (!nudge || hasLink(reading) || sentences.some(({ lower }) => isSettled(lower))) return [];
    const known = wordsKnown(reading, situation);
    const telling = (lower: string): number => countNew(wordsOf(lower), known);
    if (sentences.some(({ lower }) => NEW.test(lower) && telling(lower) >= 2)) return [];
    if (offers.some(({ manner, sentence }) => manner === 'concrete' && telling(sentences[sentence]!.lower) > 0))
      return [];
    const fresh = countNew(ownWords(reading).flatMap(freshWords), known);
    const words = sentences.reduce((sum, { lower }) => sum + wordsOf(lower).length, 0);
    return fresh < Math.max(NEWS, words * SHARE) ? [{ span: nudge.span }] : [];
  },
};

/** Where nudges begin; what was lost or found is one only where it is the letter. */
const nudgesIn = (lower: string): number[] =>
  Array.from(NUDGE.matches(lower))
    .filter(([name]) => (name !== 'lost' && name !== 'open') || OF_MINE.test(lower))
    .map(([, at]) => at);

/** Asked for, released, or a question of hour and place. */
const isSettled = (lower: string): boolean =>
  EXPECTED.test(lower) || (lower.endsWith('?') && PLACE_OR_HOUR.test(lower));

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const countNew = (words: readonly string[], known: ReadonlySet<string>): number =>
  new Set(words.filter((word) => !known.has(word) && !USUAL.has(word) && !DIGIT.test(word))).size;

/** The place of a follow-up without one plain nudge, which speaks of letters and answers, or of next to nothing. */
function lettersOnly({ sentences, moves }: Reading, { stage }: Situation): Sentence | undefined {
  const settles = sentences.some(({ lower }) => LOGISTICS.test(lower));
  const letters = sentences.some(({ lower }) => OF_LETTERS.test(lower));
  const brief = sentences.reduce((sum, { lower }) => sum + wordsOf(lower).length, 0) <= BRIEF;
  if (stage !== 'follow-up' || settles || !(letters || brief)) return undefined;
  return sentences.find((_, at) => !moves.some(({ kind, sentence }) => kind === 'greeting' && sentence === at));
}

/** The sentences between greeting and sign-off, without a name at the end. */
function ownWords({ sentences, masked: { signOff, signature }, moves }: Reading): Sentence[] {
  const end = signOff?.start ?? signature?.start ?? Number.POSITIVE_INFINITY;
  return sentences.filter(({ span, lower }, at) => {
    const short = wordsOf(lower).length <= 3;
    const greets = at === 0 && moves.some(({ kind, sentence }) => kind === 'greeting' && sentence === 0);
    return span.start < end && !(short && (greets || at === sentences.length - 1));
  });
}

/** What the reader has read already, and who the two are. */
function wordsKnown({ thread }: Reading, { subject, recipient, sender }: Situation): Set<string> {
  const { name, role, organisation } = recipient;
  const texts = [subject, name, role, organisation, sender.name, sender.headline, ...thread.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '')));
}

/** The words of a sentence outside its nudges, its courtesies and its question. */
function freshWords({ lower }: Sentence): string[] {
  const clauses = lower.split(CLAUSE).filter((clause) => clause.trim() !== '');
  const told = lower.endsWith('?') ? clauses.slice(0, -1) : clauses;
  return told.flatMap((clause) => {
    if (COURTESY.test(clause) || (STANCE.test(clause) && !NEW.test(clause))) return [];
    return wordsOf(clause.slice(0, Math.min(clause.length, ...nudgesIn(clause))));
  });
}

const BOOKING = /calendly|cal\.com|\/book|meet\.|zoom|linkedin\.com\/in|mailto|@/i;

function hasLink({ text, masked: { links, signature, replies } }: Reading): boolean {
  const outside = [...replies, ...(signature ? [signature] : [])];
  return links.some(
    ({ start, end }) =>
      !outside.some((span) => span.start <= start && end <= span.end) && !BOOKING.test(text.slice(start, end)),
  );
}
