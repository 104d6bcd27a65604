import { PatternSet } from '../reading/patterns/pattern-set.ts';

/** Home and family, sent by mistake or to the wrong address: nothing that a professional contact could answer. */
export const PRIVATE = new PatternSet<string>([
  [
    'at home',
    /\b(?:be|coming|come|get|getting) home (?:late|later)\b|\b(?:don't|do not) wait up\b|\bwait up for (?:me|dinner)\b|\bdinner's in the (?:oven|fridge)\b|\bsee you at home\b|\bpick up (?:the kids|some milk|milk)\b/,
  ],
  [
    'love to kin',
    /\b(?:love|luv|miss) (?:you|ya|u)(?: (?:so much|all|lots|loads))?[ ,.!-]{1,6}(?:mom|mommy|mum|mummy|ma|dad|daddy|papa|mama|sis|bro|granny|grandma|nan|auntie|xx|xo)\b|\bwe ?(?:'|a)? ?re still your family\b/,
  ],
  [
    'moving house',
    /\bhelping (?:me|us) (?:move|paint the (?:flat|room|kitchen)|pack|babysit|carry the (?:sofa|couch))\b(?=[^.!?]{0,20}\b(?:weekend|yesterday|saturday|sunday|house|flat|apartment)|[.!]|$)/,
  ],
]);
