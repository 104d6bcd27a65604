import type { Offer } from '../reading/moves/move.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { StrengthRule } from '../rule.ts';
import { overlaps } from '../span.ts';

/** The thing is handed over, or the help is named as what the writer will do. */
const HANDED = pattern(
  /\b(?:attached|enclosed|below|here(?:'s| is| are| you)(?! \w+ (?:from|at|again)\b)|link(?:ed)?|yours|for you|for your|help yourself|free|you (?:can|may|could) (?:have|use|take|show|give|put|paste|keep|add|film|borrow)|take (?:it|them|whatever|what)|use (?:it|them)|in case|useful|handy|might (?:help|like|interest|want)|you(?:'d| would| will|'ll| may| might)? (?:like|enjoy|want|need)|(?:i|we)(?:'ll| will| can| could|'d| would)\b(?! (?:bring my|like|love|be\b|ring|phone|call|appreciate))|may i|shall i|(?:i'm |i am )?(?:happy|glad) to|gladly|want me to|for whoever|(?:help|assist|support|improve) (?:you|your)|pushed|found you|kept (?:it|them|one)|safe|sending)\b/,
);
/** Courtesies, and what serves the writer. */
const NO_GIVE = pattern(
  /^(?:so |very )?(?:sorry|glad|happy that|thanks|thank you)\b|\bmy (?:cv|resume|résumé)\b|\b(?:cv|resume|résumé) (?:is|attached)\b|^(?:please )?put in a\b/,
);
/** Below this the reading is not sure enough to praise an offer. */
const SURE = 0.5;

export const concreteOffer: StrengthRule = {
  id: 'concrete-offer',
  summary: 'Something of real value to the reader is given or offered, and it is named.',
  message: 'You give them something real, and you name it.',
  examples: {
    flags: [
      '«I tried your onboarding as a new user and wrote down three places where I got stuck; they are below.»',
      '«I can translate your leaflet into Polish this week, if you would like it.»',
      'I liked the talk. «I made you a transcript of it, for the listeners who asked: talk.example/text.»',
    ],
    passes: [
      'Could you look over my portfolio this week?',
      'Let me know if I can ever return the favour.',
      'If you refer me, I will promote your newsletter.',
      'I have attached my CV for your consideration.',
    ],
  },
  check: (reading) => reading.offers.filter((offer) => isReal(offer, reading)).map(({ span }) => span),
};

function isReal({ manner, confidence, sentence, span }: Offer, { sentences, masked }: Reading): boolean {
  if (manner !== 'concrete' || confidence < SURE) return false;
  const { lower } = sentences[sentence]!;
  if (NO_GIVE.test(lower) || masked.placeholders.some((blank) => overlaps(blank, span))) return false;
  return HANDED.test(lower) || masked.links.some((link) => overlaps(link, span));
}
