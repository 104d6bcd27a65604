import { pattern } from '../reading/patterns/pattern-set.ts';

/** A further favour is announced: "also", "one more thing", "P.S.". */
const FURTHER = pattern(
  /^(?:and |oh |oh and |then |so )?(?:also|and|plus|then|next|besides|additionally|furthermore|moreover|in addition|second(?:ly)?|third(?:ly)?|finally|lastly|p\.? ?s\.?|another|one (?:more|other|last))\b|\b(?:and also|also,? (?:please|pls|kindly|could|can|would|if|send|tell|give)|(?:could|can|would|will|might) (?:you|u) also|i(?:'d| would|'m| am| was| want| need)? also|too[.?!]*$|as well[.?!]*$|while (?:you're|you are) at it|another (?:thing|favou?r|question|request)|(?:one|two) (?:more|other|last) (?:\w+ )?(?:thing|favou?r|question|request|point)s?|on top of (?:this|that)|besides|in addition|additionally|not only)\b/,
);
/** The next favour, named as one, or asked as a deed rather than as an answer. */
const FAVOUR_MORE = pattern(
  /\b(?:another|one more|a second|one last|one other) (?:\w+ )?(?:favou?r|request)\b|\b(?:could|can|would|will) (?:you|u) also (?!tell|say|explain|answer|let|clarify|describe|elaborate)[a-z]/,
);
/** Favours counted out. */
const COUNTED = pattern(
  /\b(?:need|want|ask|asking|request) (?:you )?(?:for |from you )?(?:two|three|four|five|several|a few) (?:\w+ )?(?:things|favou?rs|requests)\b|\b(?:two|three|four|several) (?:\w+ )?(?:favou?rs|requests)\b/,
);
/** Good manners, a plea, a date, or a question that its own writer answers: no further favour. */
const NO_FAVOUR: readonly RegExp[] = [
  /\bhow (?:are|is|'s|was|were|have|has|did) (?:you|u|ya|it|things|life|everything|your (?:week|weekend|day|holiday|summer|family)|the (?:family|kids|weather|move|trip|fair|show|launch))\b|\bhow'?s (?:it|things|life|everything|the)\b|\b(?:all|everything) (?:good|well|ok|okay|fine)\b|^(?:did|was|were|are|is) (?:the|your) [\w' ]{0,40} (?:go|going|going well|treating you|behaving|still)\b/,
  /^(?:deal|win-?win|fair|fair enough|sounds? (?:good|fair)|agreed|what do you (?:say|think)|no|yes|please|help)\W*$|\bright\?+$|\b(?:isn't it|aren't they|don't you think|eh|yeah|huh|you know)\?+$|^(?:guess|remember|know) (?:what|that|me|the|when|how)\b|\bwho (?:knew|wouldn't)\b|\bwhy (?:am i|do i|i'm|i am|not me)\b/,
  /\b(?:any|your|some|a little|the) (?:\w+ )?(?:help|guidance|support|assistance|chance)\b[^?]{0,60}$|\bhelp me (?:if|please|out)\b|\bgive me (?:a|one) chance\b|\btake (?:me|us) up on\b|\btell me (?:\w+ )?how (?:is|are|it|things|life)\b|\b(?:do|consider) (?:this|that|it|so)\b/,
  /\b(?:read|see|open|answer|reply to) (?:this|my (?:message|mail|e-?mail|note))\b|\b(?:answer|reply|respond|write back) (?:in|with|to me|by|here|when)\b|\b(?:tell me|let me know|lmk) (?:if|when|whether)\b|\bso (?:that )?(?:you|u) can\b|\b(?:times?|dates?|slots?|days?|hours?) (?:\w+ )?(?:works?|suits?|fits?)\b/,
];
const INVITED = pattern(
  /\b(?:ask|send|bring|fire|write|tell|give|let) (?:me |us )?(?:away|anything|(?:any|all|your|more|the) (?:\w+ )?(?:questions?|list|details|points|availability|ideas)|(?:your|a few|some|two|three) questions?|everything|know)\b|\b(?:any|your|more) questions\b|\bwhat do you (?:need|want|still need)\b|\bhow can i help\b/,
);

/** One more thing to do for the writer, in the same breath: "…, tell me …, and come …". */
const COORDINATED = pattern(
  /(?:^|(?:[,;.]|\band\b|\bthen\b|\balso\b|\bplus\b|\bn\b|&|:) )(?:(?:and|also|then|plus|please|pls|kindly|to|that|you|u|could you|can you|would you|will you|perhaps|maybe|finally|if you could|hi|hey|so) ){0,4}(?:tell|show|send|share|give|introduce|connect|put|review|check|read|look|go|come|meet|call|ring|phone|write|recommend|refer|forward|pass|mention|explain|practi[sc]e|taste|test|try|help|proofread|edit|point|find|sign|correct|mark|lend|teach|let|advise|arrange|get|join|visit|see|have|answer|record|print|buy|bring|invite|speak|talk|ask|suggest|hook|fill|submit|add) (?!know\b|me know\b|whether\b|if\b)/g,
);
const THEN_SAY =
  /^[^a-z]{0,3}(?:\w+ ){0,5}(?:tell|let|show|say|give) (?:me|us)? ?(?:know|what (?:you|is|could|to|i)|if|whether|how i|your|some|any|honest|feedback|a few)\b/;

/** How many favours are strung together in one sentence; what only answers another is none. */
export const strungTogether = (words: string): number =>
  Array.from(COORDINATED.all(words)).filter(({ index }) => !THEN_SAY.test(words.slice(index, index + 60))).length;

export const addsFurther = (words: string): boolean => FURTHER.test(words);
export const namesNextFavour = (words: string): boolean => FAVOUR_MORE.test(words);
export const countsFavours = (words: string): boolean => COUNTED.test(words);
export const isCourtesy = (words: string): boolean => NO_FAVOUR.some((pattern) => pattern.test(words));
export const invitesAsks = (words: string): boolean => INVITED.test(words);
