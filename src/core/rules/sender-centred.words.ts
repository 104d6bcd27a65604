import { pattern } from '../reading/patterns/pattern-set.ts';

/** Who a sentence is about: the first person that it names. */
export const FIRST_PERSON = pattern(
  /\b(?:i|i'm|i've|i'd|i'll|im|ive|my|mine|me|myself|we|we're|we've|our|you|you're|you've|you'd|u|ur|your|yours)\b/,
);
export const OF_ME = /^(?:i|i'm|i've|i'd|i'll|im|ive|my|mine|me|myself)$/;
export const OF_US = /^(?:we|we're|we've|our)$/;

/** "Ran two brigades. Retired in June.": a sentence about its writer who leaves the "I" out. */
export const ELLIPTICAL = pattern(
  /^(?:(?:also|then|now|currently|previously|since then|always|just|recently) )?(?:did|ran|stood|got|am|was|have|had|been|spent|took|built|led|left|came|went|grew|won|sold|taught|made|kept|began|would (?:love|like|appreciate|be)|looking for|seeking|hoping|working|studying|(?!attached|enclosed|needed|asked|supposed|interested\?|based on)[a-z]{3,14}ed) /,
);

/** A request turns to its reader for the writer's sake; it is not about them. */
export const REQUEST = pattern(
  /\b(?:could|would|can|will|may|might|if|hope|wish|want|need|like|love|appreciate|please|kindly|grateful|thankful|thank|asking|let) (?:it (?:if|very much if) )?(?:for )?(?:you|u|your|ur)\b|^(?:please|kindly|thank|thanks|hope|let me|looking forward|give|tell|send|help|refer|hire|call|consider)\b|\bdo you (?:have|know|think) (?:any|a few|some|time|of|if|whether|\d|ten|fifteen|twenty)\b|\bare you (?:hiring|free|available|looking|open|able|willing)\b/,
);

/** "I see you are a judge" speaks of its reader all the same. */
export const KNOWS_OF_READER = pattern(
  /\bi (?:also |just )?(?:see|saw|understand|know|heard|hear|gather|noticed|notice|read|learned|learnt|believe|found out)(?: that)? (?:you|ye|u)(?:'re|'ve| are| have| were| got| had| did| do| run| work)\b/,
);

/** So does "I used your template": the verb is the writer's, the matter the reader's. */
export const NOTICES_READER = pattern(
  /\b(?:notic\w+|saw|read|follow\w*|admir\w+|use|used|lov\w+|enjoy\w*|impressed|inspired|moved|struck|watched|heard|came across|tried|took|copied|built|tested) (?:[\w'-]+ ){0,3}(?:your|ur)\b/,
);

/** Wishes for the reader's health are about nobody yet. */
export const PLEASANTRY = pattern(
  /\bhop(?:e|ing) (?:that )?(?:you|this|all|everything|your|the)\b[^.?!]{0,40}\b(?:well|great|good|fine|weekend|week|health|spirits|day|safe)\b/,
);
