import { type Pattern, pattern } from '../reading/patterns/pattern-set.ts';

/** Questions that ask for nothing: good manners, or a door to the writer's own story. */
const OPENER = pattern(
  /\bhow (?:are|is|'s|was|were|have|has|did) (?:you|u|ya|it|things|life|everything|your|the)\b|\bhow'?s\b|\b(?:all|everything) (?:good|well|ok|okay|fine)\b|^(?:so |and |hey )?(?:do you |d'you |would you |you )?(?:want|wanna|like|care|curious) to (?:know|see|hear|guess)\b|^(?:guess|remember|know|ever (?:wonder\w*|notice\w*)|did you know|have you (?:ever|heard|seen)|what if|what do you get)\b|\b(?:got|have|spare) (?:a|one|two|five) (?:\w+ )?(?:min|mins|minutes?|secs?|seconds?|moments?) for (?:a|an|some|one of my)\b|\b(?:may|can|could|shall|should) i (?:just )?(?:send|share|show|tell|give|offer|bring|forward|introduce you|read you)\b|\b(?:want|like) me to\b|\bwould (?:it|this|that|these) (?:be (?:of )?(?:use|useful|helpful|any)|help)\b/,
);

/** The request is disclaimed. */
const DISCLAIMED = pattern(
  /(?:\bnot|n't|\bnever|\bnor|\bwithout) (?:\w+ ){0,3}(?:ask|asking|want|wanting|looking|look|expect|expecting|request\w{0,3}|after|hoping|seeking|here)\b(?![^.!?]{0,80}\bbut\b)/,
);
/** A thing or a service handed over, whatever it is: "help yourself", "I can bring you …", "the folder is for you". */
const GIFT: readonly Pattern[] = [
  pattern(
    /\bhelp yourself\b|\b(?:is|are|it's|they're|that's) (?:all )?(?:yours|for you)\b|\byours (?:to|if|either|for|whether|anyway|regardless)\b|\b(?:take|use|keep|grab|have|show) (?:it|them|any|whichever|whatever)(?: \w+)? (?:freely|as you (?:like|want|wish|please)|if (?:it|you)|home|free)\b|\b(?:gate|door|bed|house|workshop|barn|studio) is (?:always )?open\b|\b(?:maybe|perhaps|might|may|could|hope) (?:it |they |this |that |be )?(?:helps?|useful|of use|of help|helpful)(?: to| for)? (?:you|your)\b/,
  ),
  pattern(
    /\b(?:i|we)(?:'d| would|'ll| will| can| could)? (?:(?:also|then|happily|gladly|of course|even|just) ){0,2}(?:(?:be )?(?:happy|glad) to )?(?:send|share|bring|give|lend|show|drop|leave|pass|mail|hand|test|carry|translate|fix|draw|write|build|make|record|proofread|cover|host|put) (?:(?:you|u|them|it) (?!a (?:ring|call|bell|shout|line)|my |more |any |to the test)|your\b)/,
  ),
  pattern(
    /\b(?:can|could|'ll|will|happy to|glad to) (?:also )?(?:share|send|lend|give|show|bring) (?:my|our|the|some|an?) (?!(?:\w+ )?(?:thoughts?|ideas?|story|situation|background|experiences?|application|project|plans?|work|profile|samples?|ring|call|link to my)\b)/,
  ),
  pattern(
    /\b(?:will|'ll|can) (?:(?:gladly|happily|also) )?(?:drop|bring|send|leave|hand|mail|post|pass) (?:them|it|these|both|one) (?:at|to|by|over|off|in|with|on)\b/,
  ),
  pattern(
    /\b(?:i|we)(?:'ve| have)? (?:got |kept |saved |made |found |put |scanned |typed )[^.!?]{0,60}\bfor (?:you|your)\b/,
  ),
];

const OWN_PAPERS = pattern(
  /\b(?:my|the|more) (?:\w+ )?(?:cvs?|resum[eé]|résum[eé]|papers|portfolio|details|documents|references|application)(?!\w)/,
);

export const isDisclaimed = (words: string): boolean => DISCLAIMED.test(words);
export const handsOver = (words: string): boolean =>
  !OWN_PAPERS.test(words) && GIFT.some((pattern) => pattern.test(words));
export const opensOnly = (words: string): boolean => OPENER.test(words);

const FOR_NOTHING = pattern(/\b(?:return|exchange) for nothing\b|\bnothing in (?:return|exchange)\b/);

export const givesForNothing = (words: string): boolean => FOR_NOTHING.test(words);
