import type { Situation } from '../draft.ts';
import type { Ask, AskType } from '../reading/moves/move.ts';
import { afterGreeting, type Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Span } from '../span.ts';
import {
  COUNTED,
  EFFECT,
  FOR,
  GIVEN,
  GROUP,
  KINDNESS,
  NO_FAVOUR,
  STANCE,
  THANKS,
  THAT_YOU,
  TIME_GIVEN,
  VAGUE,
  WELCOME,
} from './thanks-without-specifics.words.ts';

const CLAUSE = /[,;:.!?()\n]|\s[-–—]+\s|\b(?:and|but)\b/;
const CHAT_WORDS = 14;
const HOUR = 3600 * 1000;
const SMALL: readonly AskType[] = ['reply', 'connect'];
/** Words of quality and manner, by their endings: openness, generosity, thoughtfully. */
const ABSTRACT =
  /^(?!(?:city|charit|universit|facilit|electricit|quantit|sentence|fence|licence|conference|reference|science|sequence|dance|balance|insurance|finance|entrance|ambulance|maintenance|allowance|scholarship|ship|internship|township|table|timetable|cable|vegetable|constable|july|italy|assembly|monthly|weekly|archive|olive|dative|native|hive|drive|five|dive))\w{2,}(?:ness|ity|ance|ence|ship|hood|ful|ly|ous|ive|able|ible)$/;
const DETERMINER = /^(?:the|your|ur|that|this|those|these|a|an|all) /;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

export const thanksWithoutSpecifics: Rule = {
  id: 'thanks-without-specifics',
  title: 'The thanks could name what helped',
  summary: 'Thanks that names neither what was given nor what came of it, or a thank-you with a new favour in it.',
  why: 'A detail shows that the help was used, which is what the helper wanted. A new request in the same message turns the thanks into its preface.',
  principle: 'two-way',
  evidence: ['E13', 'E2'],
  severity: { 'thank-you': 'info', nurture: 'info' },
  message: 'The thanks is warm, and says nothing yet about what they gave or what you did with it.',
  recipientView: '“Glad to hear it. I wonder which part was of use.”',
  advice: 'Name the one thing they said or gave, and what you did with it.',
  examples: {
    flags: [
      '«Thanks so much for your time, it was very helpful!»',
      "Thank you! «Also, could you send me your boss's address?»",
      '«I really appreciated our conversation and learned a lot.»',
      'Dear Mr Oyelaran, «my deepest gratitude for all your generous support.» May the year be good to you.',
    ],
    passes: [
      'Your tip to ask about the on-call rota saved me from a bad offer.',
      'You suggested the Tuesday market; I went, and met two growers.',
      { text: 'Thanks!', channel: 'slack', stage: 'thank-you' },
      'Thank you for the seed list. The blue maize is up, nine plants of ten.',
      "You're very welcome, and thank you for such a kind note!",
      'Dear all, many thanks for a lovely evening.',
      'Thank you for the two corrected pages. May I send you the printed book in spring?',
    ],
  },
  check(reading, situation) {
    const trade = reading.offers.find(({ manner }) => manner === 'conditional');
    const favour = reading.asks.find((ask) => isFavour(ask, reading)) ?? trade;
    if (favour && situation.stage === 'thank-you') return [newFavour(favour.span)];
    const thanks = reading.sentences.find(({ lower }) => THANKS.test(lower));
    if (situation.stage === 'nurture' && (!thanks || reading.sentences.length > 4)) return [];
    if (isSpecific(reading, situation) || needsNoDetail(reading, situation)) return [];
    return [{ span: thanks?.span ?? afterGreeting(reading) }];
  },
};

function isFavour({ type, sentence }: Ask, { sentences, offers }: Reading): boolean {
  if (SMALL.includes(type) || offers.some((offer) => offer.sentence === sentence && offer.manner === 'concrete'))
    return false;
  return !NO_FAVOUR.test(sentences[sentence]!.lower);
}

const newFavour = (span: Span): Hit => ({
  span,
  severity: 'warning',
  title: 'The thank-you carries a new favour',
  message: 'The thanks comes with a new request, so the request is what will be remembered.',
  recipientView: '“So that is why they wrote.” The thanks reads as a way in.',
  advice: 'Send the thanks alone, and ask in a message of its own once you can say what came of the help.',
});

/** Whether anything is named that they gave, or that came of it. */
function isSpecific(reading: Reading, { recipient, sender }: Situation): boolean {
  const people = new Set(wordsOf(`${recipient.name ?? ''} ${recipient.organisation ?? ''} ${sender.name ?? ''}`));
  const telling = (lower: string): number =>
    wordsOf(lower).filter((word) => !VAGUE.has(word) && !ABSTRACT.test(word) && !people.has(word)).length;
  const told = toldIn(reading).map((lower) => lower.replace(TIME_GIVEN, ' '));
  const things = told.flatMap((lower) => [...lower.matchAll(FOR), ...lower.matchAll(THAT_YOU)]);
  if (things.some(([, thing]) => isNamed(thing!, telling))) return true;
  const clauses = told.flatMap((lower) => lower.split(CLAUSE)).filter((clause) => !THANKS.test(clause));
  return clauses.some((clause) => telling(clause) >= leastIn(clause));
}

/** So many words that are not gratitude's own name something: fewest where something given or done is told. */
function leastIn(clause: string): number {
  if (COUNTED.test(clause)) return 1;
  if (STANCE.test(clause)) return 3;
  return GIVEN.first(clause) || EFFECT.first(clause) ? 1 : 2;
}

/** "The eleven comments", "the referral": more than "your precious time" or "believing in me". */
function isNamed(thing: string, telling: (words: string) => number): boolean {
  const words = telling(thing);
  if (COUNTED.test(thing)) return true;
  if (KINDNESS.test(thing)) return words > 2;
  return words > 1 || telling(thing.replace(DETERMINER, '').split(' ')[0]!) > 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** What is said between greeting and sign-off, without questions and a name at the end. */
function toldIn({ sentences, masked: { signOff, signature }, moves }: Reading): string[] {
  const end = signOff?.start ?? signature?.start ?? Number.POSITIVE_INFINITY;
  const own = sentences.filter(({ span, lower }, at) => {
    const greets = at === 0 && moves.some(({ kind, sentence }) => kind === 'greeting' && sentence === 0);
    const named = wordsOf(lower).length <= 3 && (greets || at === sentences.length - 1);
    return span.start < end && !named && !lower.endsWith('?');
  });
  return own.map(({ lower }) => lower);
}

/** A thanks for a thanks, a group, or a quick word in a chat. */
function needsNoDetail({ text, sentences, thread }: Reading, { channel, recipient, sentAt }: Situation): boolean {
  const last = thread.at(-1);
  const thankedFirst = last?.from === 'them' && last.sentences.some(({ lower }) => /\b(?:thank|thanks)\b/.test(lower));
  if (thankedFirst || sentences.some(({ lower }) => WELCOME.test(lower))) return true;
  if (GROUP.test((recipient.name ?? '').toLowerCase()) || GROUP.test(sentences[0]?.lower.slice(0, 40) ?? ''))
    return true;
  const chat = channel === 'slack' || channel === 'text';
  const late = last?.sentAt && sentAt ? Date.parse(sentAt) - Date.parse(last.sentAt) > HOUR : false;
  return chat && !late && (text.match(WORD) ?? []).length <= CHAT_WORDS;
}
