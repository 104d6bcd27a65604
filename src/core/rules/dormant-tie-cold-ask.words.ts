import { pattern } from '../reading/patterns/pattern-set.ts';

/** The silence is named. */
export const GAP = pattern(
  /\b(?:long time|long while|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|some|several|many|how many|few|couple of|all those|all these|so many|more) (?:\w+ )?(?:years?|yrs|winters|summers|springs|autumns|christmases)|a decade|decades|(?:for|in|been) (?:ages|forever|a while|too long|years)|ages ago|years ago|(?:out of|lost|fell out of) touch|silence|silent|after (?:all|so) (?:this|that|long|much)|years without|(?:have not|haven't|did not|didn't|havent|hadn't) (?:\w+ )?(?:spoken|talked|written|seen|met|speak|talk|see|meet|been in touch|caught up|heard)|since (?:we|the|you|your|our|school|uni|college|20\d\d|19\d\d)|last (?:saw|spoke|talked|met|wrote|time)|blast from the past|remember me|stopped (?:writing|replying|answering)|should have written|never (?:wrote|answered|replied)|(?:before|pre-?) ?covid)\b/,
);

/** Catching up, which is no favour: how they are, what became of things, a cup of tea for old times' sake. */
export const SOCIAL = pattern(
  /^and (?:you|u|yours?|yourself)\b|\b(?:how(?:'s| is| are| was| were| did| do| have| has)? (?:you|u|the|your|things|life|it|everything|that|all|old|is)\b|what(?:'s| is| are| have| became| happened| ever)? (?:you (?:been |up )|become|became|of |new|happened|ever)|(?:where|what) are you (?:now|these days|up to)|do(?:n't)? you (?:still|remember|ever)|did you (?:ever|finish|keep|get|make|stay|marry|move|see|hear)|are you still|is (?:it|she|he|that) (?:still|true)|remember|who else|still (?:have|play|sing|live|own|run|swim|paint)|tell me (?:how|everything|all|about)|hear (?:all )?(?:about|how|what|from)|catch(?:ing)?[- ]?up|old times|reminisce|your news|see (?:you|your face)|(?:a|some) (?:pint|beer|tea|wine)|reunion|have you (?:been|still|ever|kept|moved)|where did you|why did you|what made you|what surprised you|what is it like|what's it like)\b/,
);
/** …unless it is about what the writer needs. */
export const NEED =
  /\b(?:my (?!best|regards|love|mother|mum|dad|father|kids|daughter|son|old)\w+|for me\b|help|hiring|hire|job|jobs|role|position|opening|vacanc\w+|internship|salary|apply|application|introduc\w+|intro|refer\w*|recommend\w*|pick your brain|advice|wisdom|guidance|review|look over|career)\b/;
