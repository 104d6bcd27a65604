/** What a trade is struck for when a door is opened: the reader's name, a job, an introduction. */
const STAKES =
  /\b(?:refer(?:s|red|ring|ral|rals)?|introduc\w{1,6}|intros?|interviews?|recommend\w{0,6}|references?|vouch\w{0,3}|endorse\w{0,4}|hire (?:me|us)|hired|good word|internships?|apprenticeships?|traineeships?|trial shift|my (?:name|cv|resume|résumé|application|file|papers)|in front of|(?:mention|speak for) (?:me|us)|about me|(?:a|your|put in a) (?:\w+ )?word (?:with|to|from|for|in)|sponsor(?:s|ing)? me|(?:put|get|bring|have|sit|walk|take|squeeze|slot|slip|let|push|wave) (?:me|us) (?:in|on|onto|into|under|together|through|sitting|past|inside|before))\b/;

/** A price is named for what is given. */
const PRICE =
  /\bin (?:exchange|return|trade)\b(?! (?:for|of)\b)|\b(?:the|a|my|our|fair|quick|good|small|simple) (?:deal|trade|swap|bargain|price)\b|\bdeal ?(?:[:?!]|$)|\bquid pro quo\b|\btit for tat\b|\bfair ?\?|\ball (?:that )?(?:you|u)(?:'ve)? (?:have|need|got|gotta)(?: to)?(?: do)? is\b|\bscratch (?:my|each other)|\bwashes the other\b|\ball(?:'s)? (?:that )?(?:i|we)(?:'d| would| will|'ll)? (?:ask|need|want|expect|require)\b[^.!?]{0,30}\b(?:back|return|exchange|for it|from you)\b/;
const PRICE_OF =
  /\bin (?:exchange|return|trade) (?:for|of)\b|\b(?:offer|give|pay|send|buy)s? (?:you|u)\b[^.!?]{0,50}\bfor (?:an?|your|one|some) (?:\w+ ){0,2}(?:referral|intro\w{0,8}|interview|recommendation|reference|word|job|call|chat)\b|^for (?:an?|your|half|\d+)\b[^,.!?]{0,40},? (?:i|we)(?:'d| would|'ll| will| can| could) (?:send|give|pay|buy|offer|do|draw|write|build|bring)\b|\bhere'?s (?:my|the|an?) (?:pitch|offer|proposal|idea)\b/;
/** Nothing is wanted for it, or it repays what was given before. */
const NO_PRICE =
  /\b(?:nothing|anything|something) (?:\w+ )?in (?:return|exchange)|\bin (?:return|exchange) for (?:nothing|the (?:laugh|kindness|help you)|last|all (?:you|of)|what you|your (?:kindness|generosity|time|help|talk|post|book|work))\b|\bno (?:deal|trade|strings)\b|\bnot (?:a|as a) (?:deal|trade|swap)\b/;

/** The condition: what the reader must do first. */
const CONDITION =
  /\b(?:if|once|when|as soon as|provided|as long as|should|were|had|the (?:day|moment|minute|second)) ?(?:that )?(?:you|u|your|ya)\b[^,;:.!?]{0,80}/;
const WHEN_I_GET = /\b(?:the (?:day|moment|minute|second)|as soon as) (?:that )?(?:i|my|we)\b/;
const FOR_ME = /\b(?:me|my|us|our|mine)\b/;
/** What only lets the writer do the work: material for it, a wish, a date. */
const ENABLES =
  /\b(?:if|once|when|as soon as|should) (?:you|u)(?:'d| would| could| can|'re| are)? (?:\w+ )?(?:send|share|tell|show|let|forward|give (?:me )?(?:the|your|a (?:date|day|time))|point|mail|e-?mail|text|like|want|wish|prefer|care|need|find|have|know|think|choose|curious|interested|free|game|ever|decide|see|reply|answer|say|open)\b/;

const BENEFIT =
  /\b(?:is|are|be) (?:all )?yours\b|\bon (?:me|us|the house)\b|\bmy treat\b|\b(?:you|u)(?:'ll| will)? (?:get|receive)\b|\b(?:buy|pay|give|bring|make|cook|write|draw|build|redo|redesign|promote|feature|push|publish|run|test|fix|translate|design|split|share|plug|post|advertise|praise|review|mention|tag|sponsor|recommend|send|offer|treat|invite|teach)s? (?:about )?(?:you|u|your|ur)\b|\b(?:come|go|flow)(?:es|s)? (?:back |straight |right )?to (?:you|your|u)\b|\b(?:for free|no charge|free of charge|no extra|free \w+)\b/;
const COMMAND =
  /(?:^|[:,] ?|\bjust |\bplease |\bpls )(?:put|get|give|refer|introduce|make|land|find|hook|bring|vouch|recommend|tell|say|speak|have|slip|pass|hand|drop|let|help|sort|set|connect|arrange|write|hire|take|talk|mention|submit|sign|endorse|sponsor|pull|open)\b[^.!?]{0,80}$/;
/** What only serves the request itself, or is only thanks. */
const SERVES_THE_ASK =
  /\b(?:send|share|provide|forward|draft|write up|prepare|give|get|e-?mail|attach|supply)\b[^.!?]{0,50}\b(?:cv|resume|résumé|blurb|draft|intro|text|note|lines|something|bullets?|bullet points|details|information|info|link|links|job id|portfolio|paragraph|background|qualifications|materials?|documents?|(?:anything|whatever) (?:else )?(?:you|u|is|that))\b|\bowe (?:you|u)\b|\b(?:tell|keep) (?:you|u) (?:how|posted|updated)\b/;

/** An exchange that both have agreed on, or that is mutual by its nature. */
const AGREED =
  /\bas (?:we|you) (?:\w+ )?(?:agreed|said|fixed|discussed|proposed|suggested|arranged|planned|promised)\b|\bwe (?:\w+ )?(?:agreed|fixed|arranged|settled)\b|\b(?:tandem|each other|one another|mutual|take turns|we switch|paired us)\b/;

/** The reader's part of the bargain, where it is no request in form. */
const YOUR_PART =
  /\bin (?:exchange|return|trade) for (?:[\w'-]+ ){0,4}(?:you|your|ur|u)\b|\bfor (?:you|u) to\b|\b(?:you|u) (?:just|only|simply) (?:gotta|got to|have to|need to|must)\b/;

export const namesYourPart = (words: string): boolean => YOUR_PART.test(words);
export const namesStakes = (words: string): boolean => STAKES.test(words);
export const namesPrice = (words: string): boolean => PRICE.test(words) && !NO_PRICE.test(words);
export const isGivenFor = (words: string): boolean =>
  (PRICE.test(words) || PRICE_OF.test(words)) && !NO_PRICE.test(words);
export const benefits = (words: string): boolean => BENEFIT.test(words) && !SERVES_THE_ASK.test(words);
export const commands = (words: string): boolean => COMMAND.test(words);
export const servesTheAsk = (words: string): boolean => SERVES_THE_ASK.test(words);
export const isAgreed = (words: string): boolean => AGREED.test(words);

export const isConditional = (words: string): boolean => CONDITION.test(words);

/** Whether the reader must first do something for the writer: not a wish of the reader's, nor material for the work. */
export function asksFirst(words: string): boolean {
  if (WHEN_I_GET.test(words)) return true;
  const condition = CONDITION.exec(words)?.[0];
  return condition !== undefined && FOR_ME.test(condition) && !ENABLES.test(condition);
}
