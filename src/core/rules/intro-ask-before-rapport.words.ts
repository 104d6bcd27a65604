import { pattern } from '../reading/patterns/pattern-set.ts';

/** Words that hand the writer over to a third person. */
const CONNECT = pattern(
  /\bintro|\bconnect|\bin (?:touch|contact)\b|\btogether\b|\bput (?:me|us) (?:through|on to|onto)\b|\bin front of\b|\bhook (?:me|us)\b|\bpresent/,
);
/** Asking the way to the right desk, which stakes nobody's name. */
const ROUTING = pattern(
  /\b(?:point|direct|steer|redirect)(?:ing)? (?:me|us)\b|\b(?:right|best|correct|proper|relevant|appropriate) (?:person|people|contact|address|department|desk|team|place|office)\b|\b(?:contact|e-?mail|phone|mail) (?:information|info|details?|address(?:es)?|numbers?)\b|\bwho(?:m|ever)? (?:should|would|could|can|do|might) i (?:ask|write|contact|speak|talk|turn)\b/,
);
/** The writer says who they are. */
const SELF = pattern(
  /\bintroduc\w{1,3} myself\b|\b(?:let|allow|permit) me\b[^.!?]{0,20}\bintroduc|\bi (?:\w+ )?(?:want|would like|wish|am going|may|should)(?: to)? introduc\w{1,3} me\b/,
);
/** The request is disclaimed. */
const DISCLAIMED = pattern(
  /(?:\bnot|n't|\bnever|\bnor|\bwithout) (?:\w+ ){0,3}(?:ask|asking|want|wanting|looking|look|expect|expecting|request\w{0,3}|after|hoping|seeking|here)\b(?![^.!?]{0,80}\bbut\b)/,
);
/** Two people are brought together, in other words than "introduce". */
const TOGETHER: readonly RegExp[] = [
  /\b(?:introduc|present|connect|link|hook|bring|brought|put|get|got|patch|pair|match|seat|sit|have|place|plug|set)\w{0,4} (?:me|us|the two of us|(?:him|her|them) and me) (?:\w+ ){0,2}(?:to|with|w|up|together|in (?:touch|contact|front)|through|before|onto|next to|across|talking|sitting)\b/,
  /\b(?:mention|tell|talk|speak|say|write|drop|give|whisper)\b[^.!?]{0,40}\b(?:about (?:me|us|my)|(?:me|us) to|my name|that i exist|i exist|heads[- ]?up)\b/,
  /\b(?:tell|let|ask|write|drop|ping|text|call) (?!me\b|us\b)[^.!?]{0,40}\b(?:i'd|i would|i want|i exist|i'm|i am|i need)\b/,
  /\b(?:arrange|set up|organi[sz]e|fix|broker|make)\b[^.!?]{0,24}\b(?:meeting|call|chat|coffee|conversation|lunch)\b[^.!?]{0,12}\bwith (?:your|him|her|them|the|m[rs]s?|dr|someone|anyone|one of)\b/,
  /\b(?:be|get) (?:introduced|presented|connected) (?:to|with)\b|\b(?:bring|invite|take) (?:me|us) (?:along|to)\b[^.!?]{0,60}\bmeet\b/,
  /\b(?:see|ask|check|find out)\b[^.!?]{0,20}\b(?:if|whether)\b[^.!?]{0,40}\b(?:i|me)\b/,
];
const THIRD_PERSON = pattern(
  /\b(?:him|her|them|his|their|she|he|they|someone|somebody|anyone|anybody|whom?|which|m[rs]s?|dr|prof|engr|people|person|team|manager|director|boss|head|lead|chief|chair\w*|partners?|founder|editor|curator|buyer|ceo|cto|vp|owner|colleagues?|friends?|cousin|aunt|uncle|brother|sister|wife|husband|roommate|flatmate|neighbou?r|contacts?|board|trustees?|committee|lady|guy|gal|man|woman|members?|your \w+'s)\b|\b(?:to|with|before|through to) (?:the|your|his|her|their|an?|any|some|one) [a-z]/,
);
const OFFERED = pattern(
  /\b(?:introduce|connect|present) (?:you|u)\b|\bput (?:you|u) (?:in (?:touch|contact)|through|on to|onto)\b|\bmake (?:an|the) intro|\byou(?:'ve| have)? (?:\w+ )?(?:offered|promised|proposed|volunteered|suggested)\b/,
);

/** The lines that are to be passed on, spoken of: "the paragraph below", "paste her this". */
const FORWARDABLE: readonly RegExp[] = [
  /\b(?:blurb|paragraphs?|sentences?|lines|text|note|summary|bio|message|template|wording|words|draft|write-?up|bit)\b[^.!?]{0,60}\b(?:below|underneath|beneath|under|attached|enclosed|follows?|following|at the (?:end|bottom|foot)|ready|to (?:copy|forward|paste|pass|use|send))\b/,
  /\b(?:below|underneath|beneath|attached|enclosed|following|ready-?made)\b[^.!?]{0,50}\b(?:blurb|paragraphs?|sentences?|lines|text|note|summary|bio|message|template|wording|words|draft|write-?up|bit)\b/,
  /\b(?:forward(?:able)?|copy|paste|copy-paste|pass on|fling|drop|send)\b[^.!?]{0,40}\b(?:this|these|as (?:it )?is|below|underneath|the following|straight|word for word)\b/,
  /\b(?:blurb|forwardable|copy-?paste|ready to (?:send|forward|paste))\b/,
];

/** Words that leave the reader, or the third person, free to say no. */
const FREE: readonly RegExp[] = [
  /\bif (?:you|he|she|they|it|this|that|u)(?:'s|'re|'d|'ll| is| are| would| were| feels?| think| feel| find| reckon| believe)?\b[^.!?]{0,45}\b(?:comfortable|ok|okay|alright|all right|fine|happy|glad|willing|open|game|at ease|suitable|right|appropriate|fits?|makes sense|up for|keen|agreeable|agrees?|interested|awkward|weird|odd|uneasy|uncomfortable|too much|imposition|mixes|prefer not|mind|obstacles?|objections?)\b/,
  /\b(?:ask|check|checking|asking|sound(?:ing)?) (?:it |this )?(?:with |out )?(?:him|her|them|whether|if|first)\b|\b(?:his|her|their) (?:permission|ok|okay|blessing|consent)\b/,
  /\b(?:say|saying|tell me) (?:no|so|weird)\b|\b(?:no|none) is (?:\w+ )?(?:fine|ok|okay|good)\b|\bfeel free to (?:pass|decline|refuse|ignore|leave|say)\b|\b(?:leave|skip|ignore) (?:it|this|me)\b|\bif not\b|\bno (?:worries|pressure|problem|obligation|hard feelings|harm)\b|\bonly if\b|\bwouldn't mind\b|\bwould (?:he|she|they) mind\b|\bfeel (?:\w+ )?(?:fine|ok|okay|comfortable|happy|free)\b/,
];

const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Asking the way, or telling who one is: no introduction is asked for. */
export const asksNobody = (words: string): boolean =>
  SELF.test(words) || DISCLAIMED.test(words) || (ROUTING.test(words) && !CONNECT.test(words));
export const bringsTogether = (words: string): boolean => THIRD_PERSON.test(words) && some(TOGETHER, words);
export const wasOffered = (words: string): boolean => OFFERED.test(words);
export const speaksOfBlurb = (words: string): boolean => some(FORWARDABLE, words);
export const leavesFree = (words: string): boolean => some(FREE, words);
