import type { Ask, Offer } from '../reading/moves/move.ts';
import { HIGH_STAKES } from '../reading/moves/move.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Reading } from '../reading/reading.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Hit, Rule } from '../rule.ts';
import { EVERY_STAGE } from '../rule.ts';
import { cover, overlaps, type Span } from '../span.ts';
import {
  benefits,
  callsForSupport,
  commands,
  conditionIn,
  isAgreed,
  isConditional,
  isGetForGet,
  isGiftWithHook,
  isGivenFor,
  isHooked,
  isOwnLuck,
  isPitch,
  isPrize,
  isSideBySide,
  isUnless,
  namesPrice,
  namesStakes,
  namesYourPart,
  servesTheAsk,
  setsYourHalf,
  withholds,
  wouldDo,
} from './conditional-offer.words.ts';

export const conditionalOffer: Rule = {
  id: 'conditional-offer',
  title: 'The offer is part of a trade',
  summary: 'An offer that depends on the reader’s help: “if you refer me, I’ll …”, “in exchange for an introduction”.',
  why: 'A gift with a price on it is no gift, and a traded referral brings its giver into conflict with most employers’ rules. This is practitioners’ agreement, not a measured effect.',
  principle: 'service',
  evidence: ['E13', 'E19'],
  severity: EVERY_STAGE('warning'),
  message: 'What is offered here comes only if the reader does something first.',
  recipientView: '“So this is what my help costs.” Even a fair price makes you feel bought.',
  advice: 'Make the offer freely, with no “if” to it, and leave the request out of that sentence.',
  examples: {
    flags: [
      '«If you refer me, I’ll promote your newsletter to my followers.»',
      '«I can redo your logo in exchange for an introduction to your director.»',
      '«Get me an interview and lunch is on me for a month.»',
    ],
    passes: [
      'If you’d find it handy, I’ll send the spreadsheet.',
      'If Wednesday is better for you, I’ll move my shift.',
      'As we agreed, I’ll mock-interview you on Friday and you’ll do the same for me on Monday.',
      'If you share the recording, I’ll write the subtitles for it.',
      'I’d owe you one if you could tell me which of the two you use.',
      'In return for nothing: here are my notes from your panel.',
      'Would you be open to referring me? If you are, I can send my CV and the job link.',
      'Your bakery gave up the late shift in exchange for a shorter menu. Was that your own choice?',
    ],
  },
  check(reading) {
    const found = reading.sentences.flatMap((_, at) => hitAt(reading, at));
    if (found.length === 0 && !isArranged(reading)) return secondOpinion(reading, 'conditional-offer');
    const hits = found.length > 0 && isArranged(reading) ? found.filter(({ severity }) => severity === 'error') : found;
    return hits.filter(({ span }, at) => at === 0 || !overlaps(hits[at - 1]!.span, span)).slice(0, 2);
  },
};

const inSentence = <M extends Ask | Offer>(moves: readonly M[], at: number): M[] =>
  moves.filter(({ sentence }) => sentence === at);
const isGift = ({ manner, type }: Offer): boolean => manner !== 'formula' && type !== 'effort-saved';
const opensDoor = ({ type }: Ask): boolean => HIGH_STAKES.includes(type);

const isArranged = ({ sentences, thread }: Reading): boolean =>
  sentences.some(({ lower }) => isAgreed(lower)) ||
  thread.some((message) => message.sentences.some(({ lower }) => isAgreed(lower)));

function hitAt(reading: Reading, at: number): Hit[] {
  const { span, lower } = reading.sentences[at]!;
  const place = isTrade(reading, at) ? span : acrossSentences(reading, at);
  if (!place || isAgreed(lower)) return [];
  const doors = opensDoors(reading, at) || (place.start < span.start && opensDoors(reading, at - 1));
  return [{ span: place, severity: doors ? 'error' : 'warning' }];
}

/** Whether the price is the reader's name, a job or an introduction. */
function opensDoors({ asks, sentences }: Reading, at: number): boolean {
  const { lower } = sentences[at]!;
  const condition = conditionIn(lower)?.condition;
  return condition ? namesStakes(condition) : inSentence(asks, at).some(opensDoor) || namesStakes(lower);
}

/** Condition and gift in one sentence. */
function isTrade(reading: Reading, at: number): boolean {
  const { sentences, asks, offers } = reading;
  const { lower } = sentences[at]!;
  const gifts = inSentence(offers, at).filter(isGift);
  const asked = inSentence(asks, at);
  const conditional = gifts.some(({ manner }) => manner === 'conditional');
  const parts = conditionIn(lower);
  if (parts && !servesTheAsk(parts.rest))
    return benefits(parts.rest) || isPrize(lower) || (isUnless(lower) && withholds(parts.rest));
  if (
    (isSideBySide(lower) && !/^(?:can|could|would|will|may|do|are|is)\b/.test(lower)) ||
    isGiftWithHook(lower) ||
    isGetForGet(lower)
  )
    return true;
  if (givenAfterwards(lower, gifts)) return true;
  const doors = (): boolean => opensDoors(reading, at);
  if (isGivenFor(lower) || isHooked(lower)) {
    const given = gifts.length > 0 || benefits(lower);
    const priced = given && (asked.length > 0 || namesYourPart(lower));
    return !servesTheAsk(lower) && (priced || ((given || isGivenFor(lower)) && doors()));
  }
  if (!conditional || isConditional(lower)) return false;
  return doors() && !isOwnLuck(lower) && !isPitch(lower) && !servesTheAsk(lower);
}

const AND = pattern(/[,;]? (?:and|then|n|&) |; ?/g);

/** "Get me an interview and lunch is on me": the gift follows an order, with an "and" between. */
function givenAfterwards(lower: string, gifts: readonly Offer[]): boolean {
  if (lower.endsWith('?') || !(namesStakes(lower) || callsForSupport(lower))) return false;
  const and = Array.from(AND.all(lower)).find(({ index }) => index > 8);
  if (!and) return false;
  const [order, gift] = [lower.slice(0, and.index), lower.slice(and.index)];
  if (servesTheAsk(gift)) return false;
  const ordered = (commands(order) && namesStakes(order)) || callsForSupport(order);
  return (
    ordered &&
    (benefits(gift) ||
      (commands(order) && wouldDo(gift)) ||
      (gifts.some(({ type }) => type !== 'information') && /\b(?:i|we)(?:'ll| will)\b/.test(gift)))
  );
}

/** The gift in one sentence and its price in the next. */
function acrossSentences(reading: Reading, at: number): Span | null {
  const own = reading.sentences[at]!;
  if (!namesPrice(own.lower)) return null;
  const near = [at - 1, at].filter((index) => index >= 0);
  const given = near.some(
    (index) => inSentence(reading.offers, index).some(isGift) || benefits(reading.sentences[index]!.lower),
  );
  const asked = near.some(
    (index) => inSentence(reading.asks, index).length > 0 || setsYourHalf(reading.sentences[index]!.lower),
  );
  if (!given || !(asked || namesStakes(own.lower) || namesYourPart(own.lower))) return null;
  return cover(near.map((index) => reading.sentences[index]!.span));
}
