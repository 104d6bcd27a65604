import { pattern } from '../reading/patterns/pattern-set.ts';

/** A time that leaves less than two days, or the words of haste: what a reader can be given more of. */
export const HURRIES = pattern(
  /\b(?:a\.?s\.?a\.?p|as soon as|right (?:away|now)|straight ?away|at once|immediate(?:ly)?|urgent(?:ly)?|without (?:any )?(?:further )?delay|today|tonight|tomorrow|tmrw|tmr|eod|eob|cob|nlt|end of (?:the )?(?:business|day|week|month)|midnight|noon|(?:within|in) (?:the |an |one |two |three |\d{1,2} )?(?:next )?(?:hours?|minutes?|days?)|this (?:week|minute|instant)|quickly|fast|hurry|(?:by|before|until|till|than) (?:the |this |next )?(?:\d{1,2}(?:st|nd|rd|th|:\d\d|am|pm)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)|at the latest|limited|expires|act now|every (?:hour|minute) counts|expedite)\b/,
);

/** A deadline that is under 48 hours away whenever it is read. */
export const WITHIN_TWO_DAYS = pattern(
  /\b(?:today|tonight|tomorrow|tmrw|tmr|2moro|eod|eob|cob|end of (?:the )?(?:business|day|today)|close of (?:business|play)|midnight|before noon|by noon|within (?:the|an|one|two|\d{1,2}) (?:next )?(?:hours?|hrs?|minutes?)|in (?:an|one|two|three|\d{1,2}) hours?|this (?:very )?(?:minute|instant|hour))\b/,
);

/** A date set for somebody who never agreed to one. */
export const DATED = pattern(
  /\b(?:please|pls|kindly|i need|we need|i must have|must|i expect|i require|waiting for)\b[^.!?;]{0,60}\b(?:by|before|until|till|no later than|not later than) (?:this |next |coming )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:the )?end of (?:the |this )?(?:week|month))\b/,
);
