/** Their message asks for silence. */
export const STOP: readonly RegExp[] = [
  /\b(?:do not|don't|you did not|you didn't|stop|quit|refrain from|not to) (?:\w+ ){0,2}?(?:contact|message|messag|write|writ|e-?mail|text|dm|ping|bother|approach)(?:ing|ting)? ?(?:to |out to )?(?:me|us|here|again|any ?more|about (?:this|it|that))\b(?! off\b)/,
  /\b(?:do not|don't|you did not|you didn't|stop|not to) (?:\w+ )?(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?) (?:me |us )?(?:again|any ?more|about|on|at|here|[.,!;]|$)/,
  /(?<!not to |never |not )\bstop (?:send|writ|messag|e-?mail|call|contact|ask|ping|text|chas)\w*/,
  /\bleave (?:it|this|that|things|the matter|me|us)(?: be)? (?:there|alone|be|at that|out of (?:this|it))\b/,
  /\b(?:take|remove|delete) (?:me|us|my \w+(?: \w+)?) (?:off|from)\b|\bunsubscribe\b|\bplease stop\b/,
  /\bno (?:more|further) (?:messages|e-?mails|mails|contact|letters|correspondence|notes|requests)\b/,
  /\b(?:consider|regard) (?:the|this|that) (?:matter|subject|topic|discussion|conversation|file)(?: as)? closed\b|\bmatter is closed\b/,
  /\b(?:not|prefer not) (?:to )?(?:be )?contact(?:ed)?\b|\b(?:do not|don't) want to be (?:part of|involved|contacted|asked)\b/,
];

/** Their message declines. */
export const REFUSAL: readonly RegExp[] = [
  /\b(?:the|my|our) answer (?:is|remains|will be|stays|must be)(?: a| still| simply)? no\b|\b(?:it is|it's|that's|that is) (?:a|still) no\b/,
  /^(?:(?:i'm |we're )?(?:sorry|afraid)|unfortunately|thanks|thank you|regrettably)?(?: \w+)?,? ?(?:but )?(?:no|nope)(?: from me)?(?:, (?:sorry|thanks|thank you|i (?:do not|don't|can't|cannot|won't)|we (?:do not|don't|can't|cannot|won't)).{0,80})?[.!;]?$/,
  /^(?:sorry|unfortunately|i'm afraid|regrettably|thank you|thanks),? (?:but )?no[,.]/,
  /\bno,? thank(?:s| you)\b|\bnot interested\b|\bno (?:place|places|room|opening|openings|vacancy|vacancies|position|positions|capacity|budget) (?:for|here|available|left|open)\b/,
  /\b(?:i|we)(?:'ll| will| must| have to| would| need to|'m going to| am going to)? (?:\w+ )?(?:pass on|pass this|decline|turn (?:it|this|you|that) down|say no|disappoint you)\b/,
  /\b(?:can't|cannot|can not|could not|couldn't|unable to|not able to|won't|will not|not in a position to|not going to)(?: be able to)? (?:\w+ )?(?:help|assist|take (?:this|it|you|on|any)|do (?:this|that|it)|supervise|refer|recommend|offer|commit|accommodate|support|discuss|pursue|mentor|be (?:of (?:help|service|assistance)|taking|possible|doing|involved|part))\b/,
  /\b(?:have|'ve|has) (?:decided|chosen|agreed) (?:not|against|to (?:go|work) with (?:someone|somebody|another))\b|\b(?:gone|went|going) with (?:someone|somebody|another|a different)\b|\b(?:has|have|is|was|been|are) (?:now |already |since )?(?:filled|given away|taken)\b/,
  /\b(?:do not|don't) (?:\w+ )?(?:supervise|refer|recommend|mentor|take|accept|work with|give|have (?:the )?(?:time|capacity|room)|hire)\b/,
  /\b(?:not|isn't|aren't) (?:hiring|a (?:good |right )?(?:fit|match)|looking for|taking|accepting|for (?:me|us)|something (?:i|we)|possible)\b/,
  /\b(?:rather|prefer) (?:not|you (?:did not|didn't))\b|\bi(?:'d| would) ask you to (?:leave|stop|refrain)\b/,
];

/** A no with a door in it ("not this month, but try me in May"). */
export const OPEN_DOOR =
  /\b(?:instead|another time|some other time|later (?:on|this|in)|next (?:week|month|year|term|quarter|season|time)|try (?:me )?again|ask (?:me )?again|(?:write|ping|remind|contact|e-?mail|message|call|text|nudge|chase) me|get back to me|come back|until|this (?:week|month)|happy to|glad to|feel free|you (?:could|can|might)|but (?:i|we|you) (?:can|could|will|might)|after (?:the|my|our|that|this))\b/;

/** The draft names the no, and goes on. */
export const NO_KNOWN =
  /\b(?:i (?:do |fully |completely )?(?:know|understand|understood|realise|realize|saw|see|remember|heard|read|respect|accept|get|noted|am aware|appreciate)(?: that| how| well)?,? (?:you (?:already )?(?:have |had |'ve |'d )?(?:said|answered|wrote|told me|replied|say)(?: me)?(?: it was| it's|:)?(?: a)? no\b(?! (?:problem|worries|rush|need|hurry|pressure|one|idea|trouble|reason|reply|stress|limits?|strings|fuss|agenda|matter|more than))|you (?:already )?(?:have |had |'ve |'d )?(?:(?:declined|refused)(?= |[.,;]|$)(?! (?:the (?!offer|request|invitation|call|meeting|idea)|an? ))|turned (?:me |it |this |us |that |my \w+ )?down|asked me (?:not to|to (?:stop|leave))|told me (?:not to|to (?:stop|leave))|(?:were|are|weren't|aren't) not interested|weren't interested|aren't interested)|your (?:refusal|request (?:that i|to (?:stop|leave|not))|answer was no|no\b))|(?:you|u) (?:already )?(?:said|told me|answered) (?:me )?no,? (?:but|and yet|still|however|in)|(?:despite|in spite of|notwithstanding|after|even after) your (?:refusal|rejection|(?:clear |earlier |first )?no\b)|even (?:though|if) you (?:already )?(?:said no\b|declined (?:my|to|it|this|me)|refused (?:my|to|it|this|me)|told me no\b|asked me (?:not to|to stop)))/;

/** The draft counts itself: the third message and more. */
export const COUNTED =
  /\b(?:(?:this is|it is|it's|that's|here is|here's|now|already) (?:now |already |only )?(?:my|the)|my|for the|writing (?:you )?(?:a|for a|the)) (?:third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|tenth|umpteenth|nth)(?: and (?:last|final))? (?:time (?:that )?i\b(?:'m| am|'ve| have)?(?: \w+ing| written| asked| sent)?|time(?= writing| now|[.,!]|$)|e-?mail|mail|message|note|letter|reminder|ping|attempt|try|follow-?up|request|dm|nudge)|\b(?:third|fourth|fifth|sixth) time (?:that )?i(?:'m| am|'ve| have)? (?:writ|ask|try|send|contact|messag|reach|ping|request)|\b(?:written|wrote|e-?mailed|messaged|contacted|asked|pinged|called|texted)(?: to)?(?: you)?(?: about this)? (?:already |now )?(?:three|four|five|six|seven|several|many|3|4|5|6|7) times|\bmy (?:last|previous|earlier|past|other) (?:three|four|five|six|several|many|3|4|5|6) (?:e-?mails|mails|messages|notes|letters|pings|dms|requests)|\bsent (?:you )?(?:already )?(?:three|four|five|six|several|3|4|5|6) (?:e-?mails|mails|messages|notes|letters|pings|dms)/;
/** Of which even a recruiter has had enough. */
export const COUNTED_PAST_THREE = /third|3rd|three|\b3\b/;

/** A date or a reminder that both know of. */
export const AGREED =
  /\b(?:as (?:we )?(?:agreed|promised|arranged|discussed|planned|announced|requested)|as (?:you|i) (?:asked|said|suggested|requested|proposed|wanted|wished|told|instructed|promised|announced|wrote)|like (?:you|i) (?:said|asked|promised|told)|you (?:had |have |kindly )?(?:asked|told|invited|wanted|reminded) me to|you (?:said|told me|asked|wrote|mentioned) (?:that )?(?:i (?:should|could|may|can|might)|to |you(?:'d| would| will|'ll)|by |on )|we (?:said|agreed|settled on|fixed|arranged)|i (?:said|promised|told you) (?:that )?i(?:'d| would|'ll| will)|today (?:is|was) (?:the day|our)|(?:per|at) your request)\b/;
/** Their message invites the next one. */
export const INVITED =
  /\b(?:(?:ping|remind|nudge|chase|write(?: to)?|ask|message|contact|try|e-?mail|mail|text|call|ring|poke|tell|send|catch) (?:me|us)\b|get back to (?:me|us)|follow up|check back|let me know|any ?time|keep me (?:posted|updated)|send (?:it|them|me|over|your|whatever)|drop (?:me|us) a line|come back (?:to me|with)|give me (?:a (?:day|week|few days)|until))/;
/** My last message announced this one. */
export const ANNOUNCED =
  /\bi(?:'ll| will| am going to|'m going to| shall) (?:\w+ ){0,2}?(?:send|write|share|forward|follow|get back|come back|let you know|add|attach|report|tell you|update|post|ring|call|bring|be in touch)\b/;

/** What mends a message just sent: the forgotten file, the slip. */
export const MENDED =
  /\b(?:(?:forgot|forgotten|left out|left off|omitted|missed) (?:to (?:attach|add|include|say|mention|paste|put)|(?:the|my) (?:attachment|link|file|photo|picture|pdf|date|address))|(?:attachment|link|file|photo)s? (?:was|were|is|are) (?:missing|broken|wrong|empty|not attached)|(?:wrong|broken) (?:link|file|attachment|address|date|name|version)|typo|correction|erratum|misspelt|misspelled)\b/;
/** The question taken back. */
export const WITHDRAWN =
  /\b(?:(?:ignore|disregard|forget|scrap|scratch|delete|never ?mind) (?:about )?(?:my|the|that|this|it|what i)|never ?mind|consider (?:it|this|that|them|my question|the question|the matter) (?:as )?(?:closed|solved|settled|answered|done)|(?:no|without) (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|no need (?:to|for (?:a|an)) (?:reply|answer|respond|response))\b/;

/** The old subject again. */
export const SAME_SUBJECT =
  /\b(?:follow(?:ing|ed)?[- ]?up|check(?:ing)? in|bump(?:ing)?|remind(?:er|ing)?|circl(?:e|ing) back|still (?:hoping|waiting|interested|keen|looking|curious|wonder\w*)|any (?:update|news|answer|reply|response|thoughts)|did you (?:see|get|receive|read)|(?:ask|asking|asked|write|writing|try|trying) (?:you )?(?:again|once more|anew)|once (?:more|again)|(?:repeat|renew|reiterate)\w* my|not (?:heard|received)|haven't (?:heard|received))/;
export const NEW_SUBJECT =
  /\b(?:(?:something|somewhat|a matter) (?:\w+ )?(?:else|different|new|other)|(?:another|a different|a new|an unrelated|an other|other) (?:matter|reason|subject|topic|thing|question|note|story|occasion)|unrelated|separate(?:ly)? from|new topic|not about (?:that|my|the)|nothing to do with|is closed now|(?:closed|solved|settled|answered) (?:now|since|by now|meanwhile))\b/;

/** The no is taken well. */
export const ACCEPTED =
  /\b(?:thank you|thanks|grateful|i understand|understood|that's (?:fine|fair|okay|ok)|fair enough|no problem|won't (?:bother|write|trouble|disturb|ask|message)|will not (?:bother|write|trouble|disturb|ask|message)|respect (?:that|your))\b/;
export const INSISTS =
  /\b(?:reconsider\w*|change your mind|rethink|think again|full picture|one (?:more|last) (?:try|attempt|chance|time|request)|last (?:try|attempt|chance)|nevertheless|nonetheless|confident|convinced|propose|enclose|attach(?:ed)?|would you|could you|can you)\b/;
/** They choose the way, not silence. */
export const OTHER_WAY =
  /\b(?:instead|better|rather|prefer\w*|use (?:the|my|our)|by (?:e-?mail|mail|phone|text)|on (?:linkedin|slack|whatsapp|teams))\b/;
