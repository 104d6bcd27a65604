import { pattern } from '../reading/patterns/pattern-set.ts';

/** What a trade is struck for when a door is opened: the reader's name, a job, an introduction. */
const STAKES =
  /\b(?:refer(?:s|red|ring|ral|rals)?|introduc\w{1,6}|intros?|interviews?|recommend\w{0,6}|referees?|references?|vouch\w{0,3}|endorse\w{0,4}|hire (?:me|us|my|our)|hired|good word|internships?|apprenticeships?|traineeships?|train(?:ee|ing) places?|trial shift|(?:am|is|are|gets?|be) (?:taken on|accepted|admitted|chosen|selected)|shortlist|payroll|employment|visa letter|my (?:name|cv|resume|application|file|papers)|in front of|(?:mention|speak for|submit|connect|shortlist|appoint|employ) (?:me|us|my)|(?:speak|talk) to [^.!?,;]{2,40} about me|about me|(?:a|your|put in a) (?:\w+ )?word (?:with|to|from|for|in)|sponsor(?:s|ing)? me|(?:put|get|bring|have|sit|walk|take|squeeze|slot|slip|let|push|wave) (?:me|us|my \w+) (?:in|on|onto|into|under|together|through|sitting|past|inside|before|with)|(?:find|get|give|offer|obtain|secure|save|land|sort)(?: for)? (?:me|us)(?: out)?(?: with)? (?:an?|one|some|the|that|this|any) (?:[\w-]+ )?(?:jobs?|desk|place|post|position|shifts?|seat|slot|stall|spot|work|role|bench|contract|chair|bed|start|meeting)|this (?:post|job|position)|(?:lunch|meeting|call|dinner|chat|coffee|minutes|hour|evening|afternoon|sit-?down|appointment|word) with (?:your (?!team\b|class\b)|the (?:ceo|director|dean|minister|mayor|boss))[\w -]{2,20}|name (?:me|us) to|job|(?:with|to|by|before) your (?:boss|director|manager|cto|ceo|hr|editor|publisher|investors|suppliers?|curator|head|label|chief|chairman|agent|producer|uncle|brother|cousin))\b/;
const STAKES_AT_ALL = pattern(STAKES);
/** The reader is the one who would be introduced. */
const DOOR_FOR_READER =
  /\brefer\w{0,4} (?:an? |the |your )?(?:patients?|clients?|customers?|readers?|people|families|cases?|pets?)\b|\b(?:introduc\w{1,6}|recommend\w{0,6}|refer\w{0,4}|hire|mention|endorse|connect) (?:you|u|your \w+)\b|\bintro(?:duction)? for you\b/g;

/** A price is named for what is given. */
const PRICE = pattern(
  /\bin (?:exchange|return|trade)\b(?! (?:for|of|program\w*|students?|years?|visits?|schemes?|tickets?|journeys?)\b)|\b(?:the|a|my|our|one|fair|quick|good|small|simple) (?:deal|trade|swap|barter|bargain|price|exchange)\b|\b(?:my|the|only|one) condition (?:is|for|would)\b|\bcondition:|\bmy (?:fee|terms|price)\b|\blet'?s (?:trade|swap|barter|make a deal)\b|\b(?:the|one|only) (?:one |only |small )?(?:thing|favou?r|price) (?:that )?(?:i|we)(?:'d| would)? (?:ask|want|need|expect|request) (?:back|in return|in exchange|for it)\b|\b(?:i|we) (?:only|just) (?:ask|want|need|request) (?:back|in return|for it)\b|\bdepends? on your \w+ing\b|\b(?:subject to|conditional on|contingent on|hinges on) (?:an?|your) (?:\w+ )?(?:mention|introduction|intro|referral|recommendation|reference|interview|job|\w+ing)\b|\b(?:favou?r|good turn) for a (?:favou?r|good turn|\w+)\b|\bdeal ?(?:[:?!]|$)|\bbarter\b|\bquid pro quo\b|\btit for tat\b|\bfair ?\?|\ball (?:that )?(?:you|u)(?:'ve)? (?:have|need|got|gotta)(?: to)?(?: do)? is\b|\bscratch (?:my|each other)|\bwashes the other\b|\ball(?:'s)? (?:that )?(?:i|we)(?:'d| would| will|'ll)? (?:ask|need|want|expect|require)\b[^.!?]{0,30}\b(?:back|return|exchange|for it|from you)\b|\bwhat (?:i|we)(?:'d| would)? (?:want|need|ask|like|expect)\b[^.!?]{0,20}\b(?:for (?:it|this|that)|back|return|from you) is\b/,
);
/** A gift with a demand on its heels, which is a price only beside a gift. */
const HOOK = pattern(
  /\b(?:but|yet|though) (?:you|u)(?:'d| would|'ll| will)? (?:have|need|must|ought)(?: to)?\b|\b(?:but|yet|though) (?:first|before that|for that|in return),? (?:i|we|you|get|give|put)\b|\bwhile (?:you|u) \w+ (?:me|my|us|our)\b/,
);
const PRICE_OF = pattern(
  /\bin (?:exchange|return|trade) (?:for|of)\b|\b(?:as|by way of) (?:payment|compensation|reward|a reward) for\b|\bagainst (?:an?|your|one) (?:\w+ )?(?:referral|intro\w{0,8}|interview|recommendation|reference|word|job|place|contacts?)\b|(?:'d|'ll|\b(?:would|could|can|will|shall|to|let's|happily|gladly)) (?:swap|trade|barter|exchange) (?:you |u )?[^.,!?]{2,50}\b(?:for|against) (?:an?|your|one|some|the) \w+|\b(?:offer|give|pay|send|buy)s? (?:you|u)\b[^.!?]{0,50}\bfor (?:an?|your|one|some) (?:\w+ ){0,2}(?:referral|intro\w{0,8}|interview|recommendation|reference|word|job|call|chat)\b|^for (?:an?|your|half|\d+)\b[^,.!?]{0,40},? (?:i|we)(?:'d| would|'ll| will| can| could|(?:'m| am) (?:ready|happy|willing|able|prepared) to) (?:send|give|pay|buy|offer|do|draw|write|build|bring)\b|(?:^|\b(?:i|we)(?:'d| would)? (?:offer|give|pay|bring|put up) )(?:all |you )?(?:my|our|\d+|one|two|three|five|ten|free) [^.!?]{2,40} for (?:an?|one|your) [\w-]+ (?:to|with|at|on|in) your\b|\b(?:for|against) (?:an?|one) (?:[\w-]+ ){0,2}(?:referral|introduction|intro|recommendation|reference|interview|endorsement|testimonial|mention) (?:from (?:you|u)|to your|with your|by you)\b|\bin advance for your (?:referral|introduction|recommendation|reference|endorsement)\b[^.!?]{0,20}\bgive (?:you|u)\b|^for your (?!information|records|convenience|interest|files)[^,.!?]{2,40},? (?:i|we)(?:'ll| will| would|'d) (?:gladly |happily )?\w+ your\b|\byours (?:for|against) (?:an?|one|your)\b|\bhere'?s (?:my|the|an?) (?:pitch|offer|proposal|idea)\b/,
);
/** Two goods set against each other: "your contacts against my licence". */
const SET_AGAINST = pattern(
  /\byour (?:[\w'-]+ ){1,5}(?:for|against) (?:my|our)\b|\b(?:my|our) (?:[\w'-]+ ){1,5}(?:for|against) your\b/,
);
/** Nothing is wanted for it, or it repays what was given before. */
const NO_PRICE = pattern(
  /\b(?:nothing|anything|something) (?:\w+ )?in (?:return|exchange)|\bwant nothing\b|\bin (?:return|exchange) for (?:nothing|the (?:laugh|kindness|help you)|last|all (?:you|of)|what you|your (?:kindness|generosity|time|help|talk|post|book|work))\b|\bin (?:return|exchange) for [^.!?]{2,50}\b(?:last|ago|i've|i have|we've|we have|here)\b|\bno (?:deal|trade|strings)\b|\bnot (?:a|as a) (?:deal|trade|swap)\b|\bthank(?:s| you|ful)\b[^!?]{0,80}\bin return\b|\b(?:whether or not|either way|in any case|regardless|anyway|anyhow|whatever you (?:decide|say|answer))\b/,
);

/** The condition: what the reader must do first. */
const CONDITION = pattern(
  /\b(?:(?:only |even )?if|once|when|after|as soon as|provided|providing|(?:as|so) long as|(?:on|with|under) (?:the )?(?:one |single |only )?condition|assuming|supposing|in case|unless|should|were|had|whoever|until|the (?:day|moment|minute|second|hour|week|evening|morning)) ?(?:that )?(?:in (?:exchange|return),? )?(?:you|u|your|ur|ya|somebody|someone|gets?|brings?|puts?|finds?|helps?|takes?|opens?|makes?|introduces?|hires?)\b[^,;:.!?]{0,90}|\bon (?:the )?condition of [^,;:.!?]{3,80}|\bfor (?:every|each|any) [\w-]+ (?:[\w-]+ )?(?:that )?(?:you|u)\b[^,;:.!?]{0,60}|\bfor (?:whoever|(?:the|any|a) \w+ (?:who|that)|any(?:one|body) who|some(?:one|body) who)\b[^,;:.!?]{0,60}|\b(?:after|following|against) (?:an?|one) (?:[\w-]+ ){0,2}(?:coffee|lunch|meeting|call|word|chat|dinner|introduction|intro|interview|referral|recommendation)\b[^,;:.!?]{0,50}/g,
);
/** The writer's own luck as the condition, which is in the reader's hands. */
const WHEN_I_GET = pattern(
  /\b(?:once|provided|providing|assuming|the (?:day|moment|minute|second|week)|as soon as|(?:as|so) long as) (?:that )?(?:i|my|we|our|he and i|she and i|they and i)\b[^,;:.!?]{0,80}|\b(?:if|once|when|as soon as|in case of|the (?:day|moment|minute)) (?:a |an |the )?(?:positive |favou?rable )?(?:my (?:cv|resume|name|file|application|papers|son|daughter|boy|girl|brother|sister|nephew|niece|wife|husband|cousin|friend|firm|company|film|book|song|script|manuscript|employment|visa)|answer|reply|decision|yes)\b[^,;:.!?]{3,80}|\b(?:if|once|when|should) [^,;:.!?]{0,60}\b(?:through you|thanks to you|with your help|because of you)\b/,
);
const IN_YOUR_HANDS =
  /\b(?:your (?!\w*\s?(?:address|answer|reply|ok|okay|e-?mail|size|date|permission|consent|go-ahead|word|file|number|draft|text|comments?|feedback|news|wishes|choice|measurements)\b)|through you\b|thanks to you|because of you|(?:he|she|they) and i|my (?:son|daughter|boy|girl|brother|sister|nephew|niece|wife|husband|cousin))\b/;
const FOR_ME = /\b(?:me|my|us|our|mine|i|we)\b/;
/** What only lets the writer do the work: material for it, a wish, a date. */
const ENABLES =
  /\b(?:if|once|when|after|as soon as|should|provided|(?:as|so) long as|the (?:moment|minute)) (?:that )?(?:you|u)(?:'d| would| could| can|'re| are|'ve| have)? (?:\w+ )?(?:send|sent|share|shared|tell|told|show|showed|let(?! (?:my|our) |(?: ?me| us) (?:in|on|into|onto|join|play|have|shadow|stand|sit)\b)|forward(?!(?:ed)? my (?:cv|resume|name|app|papers|file|man))|give (?:me )?(?:the|your|a (?:date|day|time))|point|mail|e-?mail|text|like|want|wish|prefer|care|need|find(?! (?:me|us|my)\b)|have(?! (?:me|us|my|our|\w+ed|read|told|seen|given|put|got|found|made|spoken|had|taken|written|sent me) )|know|think|choose|chosen|curious|interested|free|game|ever|decide|see|reply|answer(?!(?:ed)? (?:my|our))|say|open(?! (?:a|the|your) door)|don't mind|are ok|come|visit|land|arrive|get (?:stuck|a chance|the chance|time|lost))\b/;
const NOT_SO = /\b(?:don't|do not|can't|cannot|won't|wouldn't|not|rather|no)\b/;
/** "When you introduced me": it was done. */
const DONE =
  /^(?:when|after|once) (?:that )?(?:you|u) (?:\w+ly )?(?:\w+ed|gave|told|sent|spoke|got|took|wrote|brought|met|made)\b/;

const BENEFIT = pattern(
  /\b(?:is|are|be|it's) (?:all )?yours\b|\b(?:is|are|be) for (?:you|u)\b|\byour [\w-]+ (?:may|can|could|will|would|shall) (?:use|have|get|stay|keep|take|borrow|come|join)\b|\bon (?:me|us|the house)\b|\bmy treat\b|(?<!\b(?:if|do|when|whether|that|did) )\b(?:you|u)(?:'ll|'d| will| would| can| could| may| shall)? (?:only )?(?:get|receive)\b|\b(?:you|u)(?:'ll|'d| will| would| can| could| may| shall) (?:only )?(?:have|see|keep|use|take|borrow) (?:the|my|our|an?|all|two|half|it|them)\b|\b(?:gets?|receives?|earns?) (?:\w+ ){0,4}from (?:me|us)\b|\b(?:gets|receives|earns|wins) (?:my|our|an?|the|half|free)\b|\bin it for (?:you|u)\b|(?<!\b(?:if|whether|when|that) )\bthere(?:'s| is|'d be| will be) (?:an?|some|two|half) \w+|\bcondition for (?:sharing|sending|giving|lending|showing|the|my)\b|\b(?:site|shop|school|team|firm|company|bakery|club|charity|place|page|book|magazine) (?:could|can|will|would|gets?|shall)(?: have| get)?\b|\bsee to it that\b|\b(?:buy|pay|give|get|bring|make|cook|write|draw|build|redo|redesign|promote|feature|push|publish|run|test|fix|translate|design|split|share|plug|post|advertise|praise|review|mention|tag|sponsor|recommend|send|offer|treat|invite|teach|host|lend)s? (?:about )?(?:you|u|your|ur)\b|\b(?:come|go|flow)(?:es|s)? (?:back |straight |right )?to (?:you|your|u)\b|\b(?:for free|for nothing|gratis|at cost|without charge|no charge|free of charge|at no (?:cost|charge)|no extra|free \w+)\b/,
);
/** What the writer would do for the reader. */
const GIVES = pattern(
  /\b(?:(?:i|we)(?:'ll|ll| will| shall|'d|d| would| can| could| promise to|'m| am)?|(?:happy|glad|willing|ready|able|pleased|going|gladly) to|\band will|ill|my \w+ (?:will|would|can|could)) (?:\w+ly |also |even |then |be (?:happy|glad|willing|able) to )?(?:translat|design|draw|redraw|redo|fix|repair|mend|paint|build|write|review|promot|plug|retweet|bring|bake|cook|buy|pay|give|donat|teach|lend|host|featur|credit|dedicat|split|sponsor|clean|proofread|check|edit|tutor|carry|mow|plant|test|run|cover|treat|invit|photograph|film|record|knit|sew|drive|mention|tag|post|share|send|introduc|connect|recommend|offer|make|support|advertis|publish|hand|code|set up|leave|do|swap|serve|play|swear|sign|put|name|work|shovel|print|feed|babysit|wash)(?:e|es|ing)?\b[^.!?;]{0,80}\b(?:you|your|yours|u|ur|free|over|back)\b/,
);
/** Anything the writer would do that reaches the reader; promises of good work or of thanks are no gift. */
const WOULD_DO = pattern(
  /\b(?:(?:i|we)(?:'ll|ll| will| shall|'d|d| would| can| could| promise to)|(?:my|our) \w+ (?:will|would|can|could)|ill|(?:happy|glad|willing|ready|delighted) to|(?:help|work|assistance|support) (?:with|on|for)) (?!(?:be|also be|get|go|have(?! (?:my|our) )|need|accept|agree|value|treasure|cherish|welcome|hope|wish|want|think|love|like|appreciate|thank|owe|wait|hear|ask|call|contact|follow|understand|know|try|come|start|begin|join|apply|learn|prove|forever|never|always|gladly wait|not|represent|remember|let|tell|keep|see|pray|work (?:hard|for)|do my|give (?:it|you) (?:my|110|100)|be)\b)[\w-]+\b[^.!?;]{0,60}\b(?:you|your|yours|u|ur)\b/,
);
const PITCH = pattern(
  /\b(?:my best|hard|experience|skills?|value|energy|passion|enthusiasm|dedication|110|100 ?%|loyal\w*|commit\w*|contribut\w+|asset|proud|regret|disappoint\w*|let you down|potential|learn(?:ed|t)|everything|all (?:that )?i (?:have|know)|remember|grateful|thankful|gratitude|debt)\b/,
);
/** The gift is held back until the price is paid. */
const WITHHELD = pattern(
  /\b(?:can't|cannot|can not|won't|will not|couldn't|not|afraid|only) (?:be able to |i |to )?(?:\w+ )?(?:share|see|get|have|send|give|hand|show|release|read|publish)\b/,
);
const COMMAND = pattern(
  /(?:^|[:,;] ?|\bjust |\bplease |\bpls )(?:put|get|give|refer|introduce|make|land|find|hook|bring|vouch|recommend|tell|say|speak|have|slip|pass|hand|drop|let|help|sort|set|connect|arrange|write|hire|take|talk|mention|submit|sign|endorse|sponsor|pull|open)\b[^.!?]{0,80}$/,
);
/** The reader's half of a bargain set beside the writer's: "you speak for me, I fix your roof". */
/** A favour ordered for the writer's own sake, that is no help with the gift. */
const SUPPORT_ME = pattern(
  /(?:^|[:,;] ?)(?:please |just |pls )?(?:let (?:me|us|my \w+) (?!know|add|say|tell|explain|introduce|start|begin|share|give|send|show|help|ask)\w+ [^.!?]{0,30}\b(?:your|you)\b|(?:vote for|sign|endorse|help|back|support|buy|like|follow|subscribe to|review|rate|retweet|repost|share|read|check|proofread|fix|promote|plug|publish|print|feature|sponsor|show|pass|lend|look at|do) (?:me|my|our|us))\b/,
);
const YOU_DO = pattern(
  /(?:^|[:;,] ?|\b(?:so|say|where|that|and) )(?:you|u) (?:just |only )?(?:get|give|do|refer|introduce|make|find|bring|recommend|tell|speak|have|pass|help|connect|write|hire|take|talk|mention|submit|sign|put|push|vouch|send|let|sort)\b[^.!?;:,]{0,80}/,
);
const I_DO = pattern(
  /(?:^|[:;,] ?|\band |\bn |& ?)(?:then )?(?:i|we|ill)(?:'ll| will| shall)? (?:translate|design|draw|redraw|redo|fix|repair|mend|paint|build|write|review|promote|plug|bring|bake|cook|buy|pay|give|do|teach|lend|host|feature|clean|proofread|check|edit|run|test|post|share|send|introduce|look after|make|support|advertise|publish|keep|play|cover)\b/,
);
const I_TO_YOU = pattern(
  /(?:^|[:;,] ?|\band )(?:i|we) (?!(?:thank|owe|read|love|follow|admire|salute|hear|see|know|hope|think|wish|trust|want|ask|beg|appreciate|like|respect|understand|enjoy|share|need|remember|quote|use|saw|met|told|wrote|gave|sent|read)\b)[a-z]+(?<!ed) (?:you|your|for you)\b/,
);
/** "You open the door for me": open in its verb, but for the writer's sake and not over yet. */
const YOU_FOR_ME = pattern(
  /(?:^|[:;,] ?|\b(?:so|say|where|that) )(?:you|u) (?!(?:are|were|have|had|know|see|may|can|could|would|will|might|should|must|did|said|wrote|gave|did|made|got|took|sent|spoke|found|brought|bought|kept|left|told)\b)[a-z]+(?<!ed) [^.!?;:,]{0,50}\bfor (?:me|us|my|our)\b/,
);
/** "I can get your daughter in, but I would like to see my boy in the choir." */
const BUT_I_WANT = pattern(
  /\b(?:but|yet|though) (?:then |in that case |for that )?(?:i|we)(?:'d| would)? (?:like|want|need|expect|hope)\b[^.!?]{0,60}\b(?:me|my|us|our)\b[^.!?]{0,40}\b(?:you|your)\b/,
);
const OVER = pattern(
  /\b(?:last|ago|yesterday|already|earlier|since|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/,
);
/** What only serves the request itself, or is only thanks. */
const SERVES_THE_ASK = pattern(
  /\b(?:send|share|provide|forward|draft|write up|prepare|give|get|e-?mail|attach|supply)\b[^.!?]{0,50}\b(?:cv|resume|blurb|draft|intro|text|note|lines|something|bullets?|bullet points|details|information|info|link|links|job id|portfolio|paragraph|background|qualifications|materials?|documents?|(?:anything|whatever|everything|all) (?:else )?(?:that )?(?:you|u|is|that|they)(?:'ll| will)?(?: need)?)\b|\b(?:form|forms|posting|advert|job description|listing|deadline|instructions|timeline|sample|template)\b|\b(?:i|we)(?:'ll|ll|'d| will| would| can| could| shall) (?:\w+ly )?(?:copy|cc|update|brief|report|reply|respond|get back|reach out|e-?mail|message|meet|visit|respect|write (?:to )?(?:him|her|them|you|your)|(?:mention|use) your name|say (?:that )?you|make sure|follow up|explain|draft|prepare|take (?:it|over)|handle|cover the rest|do the rest|(?:send|give) (?:you|them|him|her) (?:it|that|this|one|them)\b)|\bowe (?:you|u)\b|\b(?:tell|keep) (?:you|u) (?:how|posted|updated)\b|\b(?:make|keep|write) (?:it|this|that|them|her|him) (?:short|easy|brief|simple|worth)\b|\b(?:a|short|two-line) (?:\w+ )?(?:blurb|draft|summary)\b/,
);

/** An exchange that both have agreed on, or that is mutual by its nature. */
const AGREED = pattern(
  /\bas (?:we|you) (?:\w+ )?(?:agreed|said|fixed|discussed|proposed|suggested|arranged|planned|promised)\b|\bwe (?:\w+ )?(?:agreed|fixed|arranged|settled)\b|\b(?:tandem|each other|one another|mutual|take turns|we switch|paired us|same as last time)\b/,
);

/** The reader's part of the bargain, where it is no request in form. */
const YOUR_PART = pattern(
  /\bin (?:exchange|return|trade) for (?:[\w'-]+ ){0,4}(?:you|your|ur|u)\b|\bfor (?:you|u) to\b|\b(?:you|u)(?:'d| would|'ll| will)? (?:just |only |simply )?(?:gotta|got to|have to|need to|must)\b|\bis (?:that )?(?:you|u) \w+|\b(?:need|want|require|expect|must have)\b[^.!?]{0,60}\bfrom (?:you|u)\b|\byour \w+ing (?:me|my|us|our)\b|\bwhile (?:you|u) \w+ (?:me|my|us|our)\b|\b(?:mention|review|write-?up) of (?:my|our)\b|\b(?:minutes?|hour|chat|call|meeting|word) with (?:you|your)\b/,
);

export const namesYourPart = (words: string): boolean => YOUR_PART.test(words) || SET_AGAINST.test(words);
export const namesStakes = (words: string): boolean =>
  STAKES_AT_ALL.test(words) && STAKES.test(words.replace(DOOR_FOR_READER, ' '));
export const namesPrice = (words: string): boolean => PRICE.test(words) && !NO_PRICE.test(words);
export const isHooked = (words: string): boolean => HOOK.test(words) && !NO_PRICE.test(words);
export const isGivenFor = (words: string): boolean =>
  (PRICE.test(words) || PRICE_OF.test(words)) && !NO_PRICE.test(words);
export const benefits = (words: string): boolean =>
  (BENEFIT.test(words) || GIVES.test(words) || SET_AGAINST.test(words) || WOULD_DO.test(words)) &&
  !SERVES_THE_ASK.test(words) &&
  !PITCH.test(words);
export const commands = (words: string): boolean => COMMAND.test(words);
export const callsForSupport = (words: string): boolean => SUPPORT_ME.test(words);
export const servesTheAsk = (words: string): boolean => SERVES_THE_ASK.test(words);
export const isAgreed = (words: string): boolean => AGREED.test(words);
export const isConditional = (words: string): boolean => CONDITION.test(words);

/** "You speak for me, I fix your roof": the two halves side by side. */
export function isSideBySide(words: string): boolean {
  if (OVER.test(words)) return false;
  if (YOU_FOR_ME.test(words) && I_TO_YOU.test(words)) return true;
  const yours = YOU_DO.exec(words)?.[0];
  return (
    yours !== undefined &&
    (FOR_ME.test(yours) || namesStakes(yours)) &&
    (I_DO.test(words) || WOULD_DO.test(words) || (I_TO_YOU.test(words) && PRICE.test(words)))
  );
}

const GET_FOR_GET = pattern(
  /\b(?:you|u) get (?:an?|my|the|free|\d+) [^.!?]{2,40},? (?:and )?(?:i|we) get (?:an?|your|the|one|my)\b/,
);
/** "You get a website, I get a reference." */
export const isGetForGet = (words: string): boolean => GET_FOR_GET.test(words) && namesStakes(words);

/** A gift, "but" a wish of the writer's own on its heels. */
export function isGiftWithHook(words: string): boolean {
  const but = BUT_I_WANT.exec(words);
  return but !== null && !NO_PRICE.test(words) && benefits(words.slice(0, but.index));
}

/** What the writer would do for a favour ordered, even where the sentence leaves out for whom. */
const I_WOULD = pattern(
  /\b(?:i|we)(?:'ll|ll| will| shall) (?!(?:be|have|need|love|like|appreciate|thank|owe|wait|hear|ask|call|contact|follow|understand|know|try|come|start|begin|join|apply|learn|prove|forever|never|always|not|represent|remember|let|tell|keep|see|pray|work|do|give|take|handle|make|send|go|get|explain|write|prepare|show|bring|leave|stop)\b)[a-z]+\b/,
);
export const wouldDo = (words: string): boolean => I_WOULD.test(words) && !PITCH.test(words);
/** The writer's own luck, which no reader is asked to bring about. */
const OWN_LUCK = pattern(/\b(?:if|once|when|should) (?:i|we) (?:get|got|land|pass|win|am|was|succeed|make it)\b/);
export const isOwnLuck = (words: string): boolean => OWN_LUCK.test(words);
export const isPitch = (words: string): boolean => PITCH.test(words);

/** "You push them to 3600 and …": the reader's half, set out as if agreed. */
export const setsYourHalf = (words: string): boolean => YOU_DO.test(words) && !OVER.test(words);

/** Where a condition ends, because the other half begins. */
const OTHER_HALF =
  /\b(?:i|we|my \w+)(?:'ll|'d|'m| will| would| shall| can| could| am)\b|\bill\b|\b(?:then )?(?:dinner|lunch) is\b/;

interface Cut {
  condition: string;
  rest: string;
}

function cutAt(words: string, at: number, clause: string): Cut {
  const other = clause.slice(8).search(OTHER_HALF);
  const condition = other < 0 ? clause : clause.slice(0, other + 8);
  return { condition, rest: `${words.slice(0, at)} ${words.slice(at + condition.length)}` };
}

const isDeedForMe = (condition: string): boolean =>
  (FOR_ME.test(condition) || namesStakes(condition)) &&
  !ENABLES.test(condition) &&
  !NOT_SO.test(condition) &&
  !DONE.test(condition);
const isInYourHands = (condition: string): boolean => IN_YOUR_HANDS.test(condition) || namesStakes(condition);

/** A sentence cut into what the reader must first do for the writer, and the rest; null where it sets no such condition. */
export function conditionIn(words: string): Cut | null {
  const luck = WHEN_I_GET.exec(words);
  const cuts = Array.from(CONDITION.all(words), ({ 0: clause, index }) => cutAt(words, index, clause));
  const found = cuts.find(({ condition }) => isDeedForMe(condition));
  if (!found && !luck) return null;
  if (NO_PRICE.test(words)) return null;
  if (found) return found;
  const own = cutAt(words, luck!.index, luck![0]);
  return isInYourHands(own.condition) ? own : null;
}

/** Whether the words hold the gift back ("I can't share it"). */
export const withholds = (words: string): boolean => WITHHELD.test(words);
/** "A bottle for the one who gets me in": the sentence begins with the prize. */
export const isPrize = (words: string): boolean =>
  /^(?:an?|my|our|half|free|two|there's|there is) [^,;.!?]{2,60}\bfor (?:whoever|(?:the|any) \w+ (?:who|that)|any(?:one|body) who)\b/.test(
    words,
  );
export const isUnless = (words: string): boolean => /\b(?:unless|only)\b/.test(words);
