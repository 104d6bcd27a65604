import type { Ask, Offer } from '../reading/moves/move.ts';
import { HIGH_STAKES } from '../reading/moves/move.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import { EVERY_STAGE } from '../rule.ts';
import { cover, overlaps } from '../span.ts';
import {
  benefits,
  callsForSupport,
  commands,
  conditionIn,
  isAgreed,
  isConditional,
  isGiftWithHook,
  isGivenFor,
  isPitch,
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
    const agreed =
      reading.sentences.some(({ lower }) => isAgreed(lower)) ||
      reading.thread.some(({ sentences }) => sentences.some(({ lower }) => isAgreed(lower)));
    const hits = reading.sentences.flatMap((_, at) => hitAt(reading, at, agreed));
    return hits.filter(({ span }, at) => at === 0 || !overlaps(hits[at - 1]!.span, span)).slice(0, 2);
  },
};

const inSentence = <M extends Ask | Offer>(moves: readonly M[], at: number): M[] =>
  moves.filter(({ sentence }) => sentence === at);
const isGift = ({ manner, type }: Offer): boolean => manner !== 'formula' && type !== 'effort-saved';
const opensDoor = ({ type }: Ask): boolean => HIGH_STAKES.includes(type);

function hitAt(reading: Reading, at: number, agreed: boolean): Hit[] {
  const { span, lower } = reading.sentences[at]!;
  if (isAgreed(lower)) return [];
  const doors = opensDoors(reading, at);
  if (isTrade(reading, at, doors) && (doors || !agreed)) return [{ span, severity: doors ? 'error' : 'warning' }];
  return agreed ? [] : acrossSentences(reading, at);
}

/** Whether the price is the reader's name, a job or an introduction. */
function opensDoors({ asks, sentences }: Reading, at: number): boolean {
  const { lower } = sentences[at]!;
  const condition = conditionIn(lower)?.condition;
  return condition ? namesStakes(condition) : inSentence(asks, at).some(opensDoor) || namesStakes(lower);
}

/** Condition and gift in one sentence. */
function isTrade({ sentences, asks, offers }: Reading, at: number, doors: boolean): boolean {
  const { lower } = sentences[at]!;
  const gifts = inSentence(offers, at).filter(isGift);
  const asked = inSentence(asks, at);
  const conditional = gifts.some(({ manner }) => manner === 'conditional');
  const parts = conditionIn(lower);
  if (parts && !servesTheAsk(parts.rest))
    return (
      benefits(parts.rest) ||
      (isUnless(lower) && withholds(parts.rest)) ||
      (gifts.length > 0 && conditional && doors && !isPitch(parts.rest))
    );
  if ((isSideBySide(lower) && !lower.endsWith('?')) || isGiftWithHook(lower)) return true;
  if (givenAfterwards(lower, asked, gifts)) return true;
  if (servesTheAsk(lower)) return false;
  if (isGivenFor(lower))
    return doors || ((gifts.length > 0 || benefits(lower)) && (asked.length > 0 || namesYourPart(lower)));
  if (!conditional || isPitch(lower)) return false;
  return isConditional(lower) ? asked.some(opensDoor) : doors;
}

/** "Get me an interview and lunch is on me": the gift follows an order, with an "and" between. */
function givenAfterwards(lower: string, asks: readonly Ask[], gifts: readonly Offer[]): boolean {
  if (lower.endsWith('?')) return false;
  const and = Array.from(lower.matchAll(/[,;]? (?:and|then|n|&) |; ?/g)).find(({ index }) => index > 8);
  if (!and) return false;
  const [order, gift] = [lower.slice(0, and.index), lower.slice(and.index)];
  if (servesTheAsk(gift)) return false;
  const ordered =
    asks.some((ask) => opensDoor(ask) && ask.direct && !ask.question) ||
    (commands(order) && namesStakes(order)) ||
    callsForSupport(order);
  return (
    ordered &&
    (benefits(gift) ||
      (commands(order) && wouldDo(gift)) ||
      (gifts.some(({ type }) => type !== 'information') && /\b(?:i|we)(?:'ll| will)\b/.test(gift)))
  );
}

/** The gift in one sentence and its price in the next. */
function acrossSentences(reading: Reading, at: number): Hit[] {
  const own = reading.sentences[at]!;
  if (!namesPrice(own.lower)) return [];
  const near = [at - 1, at].filter((index) => index >= 0);
  const asks = near.flatMap((index) => inSentence(reading.asks, index));
  const given = near.some(
    (index) => inSentence(reading.offers, index).some(isGift) || benefits(reading.sentences[index]!.lower),
  );
  const doors = asks.some(opensDoor) || namesStakes(own.lower);
  const yours = namesYourPart(own.lower) || near.some((index) => setsYourHalf(reading.sentences[index]!.lower));
  if (!given || !(doors || asks.length > 0 || yours)) return [];
  const span = cover(near.map((index) => reading.sentences[index]!.span));
  return [{ span, severity: doors ? 'error' : 'warning' }];
}
