/** Questions that ask for nothing: good manners, or a door to the writer's own story. */
const OPENER =
  /\bhow (?:are|is|'s|was|were|have|has|did) (?:you|u|ya|it|things|life|everything|your|the)\b|\bhow'?s\b|\b(?:all|everything) (?:good|well|ok|okay|fine)\b|^(?:so |and |hey )?(?:do you |d'you |would you |you )?(?:want|wanna|like|care|curious) to (?:know|see|hear|guess)\b|^(?:guess|remember|know|ever (?:wonder\w*|notice\w*)|did you know|have you (?:ever|heard|seen)|what if|what do you get)\b|\b(?:got|have|spare) (?:a|one|two|five) (?:\w+ )?(?:min|mins|minutes?|secs?|seconds?|moments?) for (?:a|an|some|one of my)\b|\b(?:may|can|could|shall|should) i (?:just )?(?:send|share|show|tell|give|offer|bring|forward|introduce you|read you)\b|\b(?:want|like) me to\b|\bwould (?:it|this|that|these) (?:be (?:of )?(?:use|useful|helpful|any)|help)\b/;

export const opensOnly = (words: string): boolean => OPENER.test(words);
