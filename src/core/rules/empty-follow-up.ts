import type { Situation } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { COURTESY, EXPECTED, NEW, NUDGE, USUAL } from './empty-follow-up.words.ts';

/** So many words that neither a nudge nor the thread has make news. */
const NEWS = 3;
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
    const nudge = sentences.find(({ lower }) => NUDGE.some((pattern) => pattern.test(lower)));
    if (!nudge || offers.some(({ manner }) => manner === 'concrete') || hasLink(reading)) return [];
    if (sentences.some(({ lower }) => EXPECTED.test(lower) || NEW.test(lower))) return [];
    const known = wordsKnown(reading, situation);
    const fresh = sentences.flatMap(freshWords).filter((word) => !known.has(word) && !USUAL.has(word));
    return new Set(fresh).size < NEWS ? [{ span: nudge.span }] : [];
  },
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** What the reader has read already, and who the two are. */
function wordsKnown({ thread }: Reading, { subject, recipient, sender }: Situation): Set<string> {
  const { name, role, organisation } = recipient;
  const texts = [subject, name, role, organisation, sender.name, sender.headline, ...thread.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '')));
}

/** The words of a sentence outside its nudges, courtesies and questions. */
function freshWords({ lower }: Sentence): string[] {
  if (lower.endsWith('?')) return [];
  return lower.split(CLAUSE).flatMap((clause) => {
    const at = Math.min(...NUDGE.map((pattern) => pattern.exec(clause)?.index ?? clause.length));
    return COURTESY.test(clause) ? [] : wordsOf(clause.slice(0, at));
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
