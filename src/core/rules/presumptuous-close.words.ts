import { PatternSet } from '../reading/patterns/pattern-set.ts';

/** Thanks paid in advance for the favour itself. Plain thanks, for time or reading or in general, is none of these. */
const ADVANCE =
  /\b(?:thanks?|thank (?:you|u)|thanking (?:you|u)|thankful|grateful|gratitude|cheers|thx|ty|obliged|indebted|appreciate|appreciated)\b[^.!?]{0,40}\b(?:in (?:advance|anticipation)|already|beforehand|ahead of time|up ?front)\b[^.!?]{0,20}\b(?:for|of) (?:the )?(?:(?!reading|considering|taking|answering|replying|responding|your (?:time|attention|consideration|understanding|patience|interest|kind(?:ness)?|help|support|answer|reply|response|guidance|advice|cooperation|assistance)|the (?:time|attention|answer|reply)|any |all |everything|whatever|bearing|listening|hearing|looking|sharing your)[a-z])/;
const ADVANCE_AFTER =
  /\b(?:thanks?|thank (?:you|u)|thanking (?:you|u)|cheers|thx|appreciate|appreciated|appreciating|grateful) (?:so much |very much |a lot |again |loads |a million )?(?:for )?(?:(?!reading|considering|taking|your (?:time|attention|consideration|help|support|answer|reply|kindness|guidance|advice|kind|valuable)|the time|any |all |it |this |that |you |in |very |so )[a-z][^.!?]{0,60}) (?:in advance|beforehand|ahead of time)\b/;

/** Thanks for a deed as done, when the same message only just asked for it. */
const THANKS_FOR_DEED =
  /\b(?:thanks?|thank (?:you|u)|cheers|thx|grateful)\b[^.!?]{0,24}\bfor (?:(?:(?!considering|thinking)\w+ )?(?:referring|recommending|introducing|connecting|putting (?:me|us|my|in|the)|bringing (?:me|us|the)|passing (?:it|this|me|my|on)|forwarding|vouching|endorsing|submitting|hooking|getting (?:me|us)|setting (?:it|this|us|me|up)|writing (?:me|my|the|a)|signing|arranging|making (?:it|this|that) (?:happen|work|possible)|letting (?:me|us) (?!know)|agreeing|hiring|meeting (?:me|with me)|calling (?:me|back)|mentoring)|(?:your|the) (?:referral|introduction|intro|recommendation|reference|signature|endorsement|letter|interview))\b/;
/** Thanks for the favour, or joy in it, in words that suit any favour. */
const PRAISE_FOR_IT =
  /\b(?:you|u)(?:'re| are|r) (?:an? |the |my |such an? )?(?:\w+ )?(?:star|legend|angel|lifesaver|life-saver|hero|gem|saint|best|saviou?r|brick|blessing)\b[^.!?]{0,10}\bfor (?:doing|helping|agreeing|sorting|putting|taking|making|giving|getting|passing|sending|letting|introducing|this|that|it)\b/;
const THANKS_FOR_ANY =
  /\b(?:thanks?|thank (?:you|u)|cheers|thx|ty|grateful|obliged|indebted|appreciate)\b[^.!?]{0,24}\b(?:(?:you|your) )?(?:for )?(?:kindly |so kindly )?(?:doing (?:this|it|that|so)|agreeing|accepting|saying yes|taking (?:this|it|me) on|(?:sorting|fixing) (?:this|it)|sparing (?:me|us)|making (?:it|this|that) happen|being (?:my|our|on)|joining us|helping (?:me|us) with (?:this|it))\b/;
const JOY =
  /\b(?:glad|happy|thrilled|delighted|pleased|excited|chuffed|great|wonderful|lovely) (?:to know )?(?:that )?we(?:'ll| will| are going to|'re going to|'re| are) (?:be )?(?:working|meeting|talking|speaking|collaborating|seeing|teaming|partnering)|\balready (?:packing|packed|picturing|planning|celebrating|preparing|practising)\b[^.!?]{0,30}\b(?:traineeship|internship|job|start|first day|interview|meeting|visit|role|move|trial|our|move)\b|\b(?:glad|happy|thrilled|delighted|pleased|relieved|excited|chuffed|over the moon|great|wonderful|lovely|nice) (?:to know )?(?:that )?(?:(?:you|u)(?:'ll| will|'re going to| are going to|'re| are)(?: be)? (?:helping|joining|doing|supporting|recommending|referring|introducing|coming|mentoring|taking|reviewing|writing|speaking|sharing|on board|in (?:on )?)|to have (?:you|u) (?:in my corner|on board|on my side|as my|as our|behind (?:me|us)|vouch))/;
const PAST =
  /\b(?:again|yesterday|last|ago|earlier|back (?:then|in)|this (?:morning|week)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:19|20)\d\d|years?|who|which|whom)\b/;

const FORWARD_TO =
  /\b(?:look(?:ing)? (?:\w+ )?forward|can(?:not|'t) wait|eager|excited|thrilled|delighted|counting the days|ready|impatient) (?:\w+ )?(?:to|for|about) (?:(?:receive|get|have|see|receiving|getting|having|seeing) )?(?:your|the|our|an?|my) (?:[\w'-]+ ){0,2}(?:referral|introductions?|intro|recommendation|reference|endorsement|letter|call|ring|interview|meeting|chat|conversation|visit|session|coffee|lunch|catch-up|signature|signed (?:\w+ )?\w+|(?:corrected|marked|edited|completed|filled|annotated|stamped|reviewed|finished|approved) \w+|corrections|edits|mark-ups?|verdict|cheque|contribution|donation|sponsorship|approval|invitation|offer|yes|acceptance|confirmation|(?:positive|favou?rable|affirmative) (?:reply|answer|response))\b|\b(?:look(?:ing)? (?:\w+ )?forward|can(?:not|'t) wait|excited|thrilled) (?:\w+ )?(?:to|for|about) our (?:[\w'-]+ )?(?:talk|time|chinwag|walk|work|collaboration|partnership|appointment|discussion)\b/;
const FORWARD_DOING =
  /\b(?:look(?:ing)? (?:\w+ )?forward to|can(?:not|'t) wait to|(?:eager|excited|thrilled) to) (?:(?:\w+ly|soon) )?(?:work(?:ing)? (?:with|for|at|under|alongside|together|beside)|join(?:ing)? (?:you|your|the (?:team|company|firm|crew|staff|department))|start(?:ing)? (?:with|at|in|on|my|the|work|under)|be(?:ing)? (?:introduced|referred|hired|part|mentored)|discuss(?:ing)? (?:my|the role|the position|this (?:role|position))|meet(?:ing)? (?:him|her|them|the team|mr|mrs|ms|dr)|(?:speak|talk|meet|chat|see)(?:ing)?(?: (?:with|to))? (?:you|u) (?:on|this|next|tomorrow|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/;
const ANTICIPATED =
  /\b(?:in anticipation of|anticipating) (?:your|the|an?) (?:\w+ )?(?:referral|introduction|intro|recommendation|reference|endorsement|letter|call|interview|signature|approval|support|(?:positive|favou?rable|affirmative) (?:reply|response|answer))\b/;
const AWAIT =
  /(?:^|\b(?:i|we)\b[^.!?]{0,50})\b(?:await(?:ing)?|wait(?:ing)? for|expect(?:ing)?|ready for|beside me for) (?:your|the|her|his) (?:(?:phone|video|kind|quick|early) )?(?:call|ring|referral|introduction|intro|recommendation|letter|signature|invitation)\b|\b(?:await(?:ing)?|wait(?:ing)? for|expect(?:ing)?) (?:your|a) (?:positive|favou?rable|affirmative) (?:reply|response|answer)\b|\bi(?:'ll| will| shall)? (?:then )?expect (?:to (?:hear|receive|get|have)|your|the (?:letter|form|link|introduction|referral|call))\b/;

/** The writer, or someone for them, announces a call or a visit that nobody agreed on. */
const WILL_CALL =
  /\b(?:(?:i|we|my \w+|our \w+)(?:'ll|ll| will| shall|'m going to| am going to|'m gonna| plan to)|ill|imma|and will) (?:then |just |also |simply |personally )?(?:be )?(?:(?:call|ring|phone|telephone|dial|video ?call)(?:ing)? (?:you|u|your|her|him|them|back|up|upon|round|at|on|tomorrow|tonight|today|next|this|again|early|first thing|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:give|giving) (?:you|u|your \w+|her|him|them) (?:a )?(?:call|ring|bell|buzz|shout|tinkle)|(?:come|coming|stop|stopping|drop|dropping|pass|passing|swing|swinging|pop|popping|turn|turning|show|showing) (?:by|over|up|in|round|past|around|into) ?(?:your|ur|the (?:office|shop|studio|lab|desk|school|clinic|department|house|gallery|workshop|gate|hall)|at (?:your|noon|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|around|about)|around noon|on|to your|tomorrow|next|this|with (?:the|my)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:come|coming) (?:to|at) your|(?:visit|visiting) (?:you|your|u)|(?:present(?:ing)? myself|appear(?:ing)?|arrive|arriving|report(?:ing)?|be (?:with you|round|over|there|at your)|(?:pick|collect|fetch|picking|collecting)(?: up)? (?:you|u)(?: up)?)\b[^.!?]{0,30}\b(?:at|on|by|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:pick|collect|fetch|picking|collecting)(?: up)? (?:the|my|it|them|your|ur)\b[^.!?]{0,20}\b(?:letter|form|copy|draft|reference|signed|reply|answer|comments|corrections|verdict|notes|manuscript|from you|from your|at your|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|in touch to (?:fix|set|arrange|schedule|book|agree)|waiting (?:for you|outside|at your|in your|by your|(?:in|at|by) the (?:lobby|reception|gate|entrance|door|foyer)|for your call)|outside|(?:at|in) your (?:door|desk|office|lobby|reception|shop|studio|gate|building))\b|\bi(?:'m| am) (?:at|in|outside) your (?:door|desk|office|lobby|reception|shop|studio|gate|building|city|town)\b[^.!?]{0,12}\b(?:on|tomorrow|at \w+|next)\b|^(?:please |kindly )?expect (?:my|our|a|me)\b|\bi(?:'?m| am) (?:calling|ringing|phoning|coming|dropping|stopping|visiting|popping|driving) (?:you|u|by|over|in|round|up|to your|your|to see)\b[^.!?]{0,30}\b(?:at|on|tomorrow|tmrw|tonight|next|this|in the (?:morning|afternoon))\b|\b(?:you|u)(?:'ll| will| shall) (?:be hearing|hear|get a call|be called|be contacted) (?:from|by) (?:me|us|my|our|him|her|them)\b|\b(?:have|keep) (?:the|your|ur) [\w' -]{2,25} (?:ready|handy)\b|\bkeep (?:your|ur) (?:phone|line|calendar|diary) (?:on|free|open|clear)\b|\b(?:tell|warn|let) (?:the )?(?:reception\w*|porter|guard|front desk|doorman)\b/;
/** A slot is taken before they have said a word. */
const SLOT =
  /\b(?:i|we)(?:'ve| have|'m| am)? (?:already |just |also |gone ahead and |went ahead and |taken the liberty of |took the liberty of )?(?:(?:booked|booking|reserved|reserving|taken|took)\b(?![^.!?]{0,60}\bfor (?:my|our|the (?!\d)|\w+ of (?:my|our)) )[^.!?]{0,20}\b(?:table|room|slot|court|desk|(?:corner|window) seats?)|(?:pencil\w*|penned|marked|jotted|put|set|slotted|noted|got|have) (?:you|u|us|it|this) (?:both )?(?:in|down|up)? ?(?:for|on) (?:the \d|\d|noon|next|this|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:blocked|scheduled)\b[^.!?]{0,40}\b(?:slot|calendar|diary|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|us|our)|(?:keep|keeping|kept|hold|holding|held|cleared|set aside)\b[^.!?]{0,30}\b(?:free|open|slot|calendar|diary|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week)|(?:sent|put|added|dropped|sending|putting|send)\b[^.!?]{0,30}\b(?:calendar|invite|diary|outlook|zoom link|meeting (?:link|request)))\b|\b(?:calendar|meeting|zoom) (?:invite|invitation|hold|link) (?:is |has been |has )?(?:attached|below|sent|gone out|on its way|to follow|follows|coming)\b|\b(?:find|accept|attached|see|sending|got|here(?:'s| is)|attaching|confirm)\b[^.!?]{0,25}\b(?:calendar|outlook|google|zoom|teams|meeting) (?:invit\w+|entry|hold|request|slot|link)\b|\b(?:we|i)(?:'ve| have)? (?:set|fixed|arranged|planned|scheduled|put) (?:it|this|that|the (?:call|meeting|visit|interview)|our \w+|a (?:call|meeting|time)) (?:up |down |in )?(?:for|on|at) (?!later|my|the future)|\binvite (?:is )?(?:on its way|attached|to follow)\b|\b(?:you|u)(?:'re| are|'ll| will)(?: be)? (?:\w+ )?(?:down|pencilled in|booked|scheduled|slotted|confirmed) (?:for|in|on|at)\b|\b(?:you|u)(?:'ll| will| shall) (?:\w+ )?(?:get|find|receive|see|have) (?:an?|the|my) (?:\w+ )?(?:invite|invitation|calendar|zoom link|meeting request)\b|\b(?:zoom|meet|teams|dial-in|joining|call|video) (?:link|details|number) (?:for|of|to) (?:our|the|tomorrow|next|this)\b/;
/** Their name is given away before they have said a word. */
const NAMED =
  /\b(?:i|we)(?:'ve| have|'m| am)? (?:already |just |also |gone ahead and |went ahead and |taken the liberty (?:of|to) |took the liberty (?:of|to) )?(?:(?:wrote|written|put|putting|listed|listing|given|giving|gave|named|naming|entered|added|filled in|used|using)\b[^.!?]{0,30}\b(?:your (?:name|number|phone|mobile|e-?mail|contact|details)|you (?:down|as|in (?:the|my)))|(?:told|telling|informed|promised|assured|let|announced|said)\b[^.!?]{0,40}\b(?:in your name|your (?:\w+ )?(?:letter|reference|recommendation|referral|answer|yes|support|approval|signature|draft|review) (?:is|will|would)|(?:you|u)(?:'re| are) (?:\w+ing|on board|in\b|my referee|our)|that you will\b|is my (?:\w+ )?(?:referee|mentor|reference|sponsor|supervisor|contact)|to expect (?:it|you|your|the|a)|(?:it|they)(?:'s| is|'re| are|'ll| will) (?:coming|on (?:its|the) way|be there|arrive)|(?:you|u)(?:'ll|'d| will| would|'re going to| are going to) (?:refer|recommend|call|ring|vouch|speak|write|come|meet|help|sign|support|put|be|back|do)))\b|\b(?:taken|took) the (?:freedom|liberty) (?:to|of) (?:give|giving|name|naming|put|putting|list|listing|use|using|enter|entering|add|adding) (?:your|you)\b|\byour (?:name|number|phone|e-?mail|details) (?:is|are|'s|has been|have been) (?:already |now )?(?:down|on (?:the|my) (?:form|application|list)|given|with (?:them|hr|the)|listed|entered|in the box)\b/;
/** Thanked, not given away. */
const CREDITED =
  /\b(?:acknowledg\w+|credits?|thank-?you page|dedicat\w+|footnotes?|bibliography|caption|thanks page|book plate|label)\b/;
/** The yes is counted on in so many words. */
const SURE_OF_YES =
  /\b(?:i|we)(?:'m| am|'re| are)? (?:\w+ )?(?:sure|certain|confident|convinced|know|trust|assume|take it)\b[^.!?]{0,16}\b(?:you|u)(?:'ll| will|'re going to| won't| would not| agree| accept)? ?(?:\w+ )?(?:help (?:me|us|with)|agree(?: to|[.!,]|$)|accept|let me down|not let me down|turn me down|say (?:yes|no)|refuse|refer|recommend|introduce|support (?:me|my|us|this)|do (?:it|this|that)|sign|vouch|make (?:the )?time|find (?:the |a )?(?:time|slot|minute)|put in|let me|give me|hire)\b|\b(?:i|we)(?:'m| am|'re| are)? count(?:ing)? on (?:you(?:r\b|\b(?! to know))|some|a (?:good|kind))|\bwhich i (?:am|'m) (?:sure|certain)\b|\b(?:consider|call) (?:it|this|that) (?:done|settled|agreed|a date)\b|\b(?:it's|that's|it is|that is) (?:settled|agreed|a date)\b|\btake (?:your )?silence (?:as|for)\b|\b(?:tell|let) me (?:know )?(?:which|what) (?:\w+ )?(?:day|date|afternoon|morning|evening|time|slot)\b[^.!?]{0,20}\b(?:has|have|picked|chosen|chose)\b|\b(?:as|since|because|knowing) (?:i know )?(?:that )?(?:you|u)(?:'ll| will) (?:\w+ )?(?:say yes|agree|help|do it|accept)\b|\bno need to (?:answer|reply|confirm|respond)\b[^.!?]{0,20}\b(?:i'll|i will|i shall|we'll|see you|just)\b|\bto see (?:to it )?that (?:it|this)(?:'s| is| was) done\b/;
/** The favour is a step already behind them. */
const ONCE_DONE =
  /\b(?:once|when|after|as soon as) (?:you|u)(?:'ve| have) (?:\w+ )?(?:referred|submitted|introduced|recommended|signed|vouched|put (?:in|me)|passed (?:it|my|me)|forwarded|arranged|(?:spoken|talked) (?:to|with) (?:him|her|them|your))\b|\bwhen (?:i|we) (?:see|meet|speak|talk|call)\b[^.!?]{0,20}\b(?:tomorrow|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\blet'?s (?:say|make it|do|fix|go for|meet (?:on|at|this|next)) (?:on )?(?:(?:this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|\d)/;
/** "See you on Thursday", where a meeting has only been asked for. */
const SEE_YOU =
  /\b(?:see|speak(?: to| with)?|talk to|meet) (?:you|u) (?:then|there|soon(?: then)?|tomorrow|(?:on |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)|at \d|on the \d)|^(?:so |ok |great |right )?(?:speak|talk|chat|meet|see (?:you|u)) (?:then|(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week))\b|\b(?:they|he|she|hr) (?:will|'ll) (?:call|ring|phone|contact|e-?mail) (?:you|u)\b/;

/** Agreed before, denied, or asked: nothing is taken for granted. */
const AGREED =
  /\?|\bas (?:you|we) (?:\w+ )?(?:suggested|proposed|agreed|said|asked|arranged|discussed|planned|wanted|like)\b|\b(?:you|u) (?:\w+ )?(?:suggested|proposed|asked|said|told me|invited|offered|named|chose|picked|gave me|wanted|fixed)\b|\bwe (?:agreed|arranged|said|fixed|planned)\b|(?:\bnot|n't|\bnever|\bwithout) (?:\w+ )?(?:thank|call|ring|phone|come|assume|count|expect|presume|look|put|list|give|name|going)/;
/** Hoped, or left to the reader's choice. */
const OPEN =
  /\b(?:if|unless|no need to thank|should you|whenever|in case|either way|hope(?:fully)?|was told|were told|said (?:that )?(?:he|she|they))\b/;

const GRANTED = new PatternSet<string>([
  ['advance', ADVANCE],
  ['advance-after', ADVANCE_AFTER],
  ['forward-to', FORWARD_TO],
  ['forward-doing', FORWARD_DOING],
  ['anticipated', ANTICIPATED],
  ['await', AWAIT],
  ['will-call', WILL_CALL],
  ['slot', SLOT],
  ['sure-of-yes', SURE_OF_YES],
  ['once-done', ONCE_DONE],
  ['joy', JOY],
]);
const isOpen = (words: string): boolean => AGREED.test(words) || OPEN.test(words);

/** Whether the words count on a yes; words that leave it open do not. */
export const takesForGranted = (words: string): boolean =>
  (NAMED.test(words) && !AGREED.test(words) && !CREDITED.test(words)) || (!isOpen(words) && GRANTED.first(words) !== null);
/** Thanks for a deed as if it were done. */
export const thanksForDeed = (words: string): boolean =>
  !isOpen(words) && !PAST.test(words) && THANKS_FOR_DEED.test(words);
/** Thanks, in words for any favour, that only the asking can have earned. */
export const thanksForAny = (words: string): boolean =>
  !isOpen(words) && !PAST.test(words) && (THANKS_FOR_ANY.test(words) || PRAISE_FOR_IT.test(words));
/** A parting until a meeting. */
export const partsUntilThen = (words: string): boolean => !isOpen(words) && SEE_YOU.test(words);
