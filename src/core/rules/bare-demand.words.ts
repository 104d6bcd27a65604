import { PatternSet, pattern } from '../reading/patterns/pattern-set.ts';

/** The head of a clause, with the little words that may stand before an imperative. */
export const CLAUSE_HEAD =
  /(?:^|[.!?,;:()]\s{0,3}|\s[-–—]+\s)(?:(?:and|then|so|also|but|just|now|next|again|first|simply|quick(?:ly)?|ok|okay|yes|well|hey|yo|sir|madam|mate|bro|man|therefore|afterwards|today|tomorrow|do(?= (?:send|give|tell|call|ring|put|let|write|forward|introduce|get|ask|speak|arrange)\b))\b[,:!]?\s{1,3}){0,3}/g;

/** Verbs that, as orders, want something done; "you" heads the orders that name who is to do it. */
export const ORDERED: ReadonlySet<string> = new Set(
  `add assign point carry open be hold lay proof let cut loan grant drive pick carry design offer feed shorten refund credit spare lower raise reduce discount free clear bump lobby nudge press explore study print advance advise allow allocate attach circulate display distribute ensure expedite feature gimme hit host include insert install issue announce pick plug present produce purchase reconsider release remove replace rush save ship shoot spread squeeze start stop test transfer try turn use waive
  advise answer appoint approve arrange ask assess book bring buy call check clarify click come comment compare complete confirm
  connect consider contact convince correct deliver describe dm do draft draw drop edit e-mail email employ endorse evaluate examine
  explain fetch fill find fix follow forward get give go grade guide hand have help hire hook indicate inform interview introduce
  invite lend like link list look mail make mark meet mention mentor message msg name nominate note notify open order organise organize
  participate pass pay persuade phone ping place post prepare print process procure promote proofread propose provide publish push put
  quote read recommend recruit refer register repair reply report repost request reserve resolve respond return review ring run say
  schedule secure sell send set share show sign slip solve sort speak specify sponsor stand state submit subscribe suggest supply support
  take talk teach telephone tell test text tick train translate update upload vote vouch watch write you u`
    .split(/\s+/)
    .filter(Boolean),
);

/** Invitations, courtesies and turns of phrase that only look like orders. */
export const COURTEOUS = pattern(
  /^(?:raise a glass|[a-z]+ nothing\b|give yourself|(?:book|report|mark|call|post|offer|design|study|list|order|link|text|mail|note|name|print|request|support|test|train|work|help|place|ship|display|feature|issue|free|clear) (?:\w+ ){1,4}(?:is|are|was|were|names|says|came|went|makes|has)\b|tell (?:me|us) (?:if|to (?:stop|go|get lost)|when|whether|off|it|straight|honestly|i'm|i am|otherwise|more about yourself)|ask (?:me|us) (?:any|about|if|for|again)|correct me\b|(?:drop|shoot) (?:me|us) a (?:line|note)|give (?:me |us )?(?:my|our) (?:regards|best|love|greetings|thanks|wishes|compliments|respects|warm\w*)(?! [^.!?]{0,60}\band (?:get|put|give|tell|ask) (?:me|us)\b)|(?:take|have) (?:my (?:word|thanks|copy|notes?|map|number|seat|place)|it from me)|send my (?:regards|best|love|greetings)|read my (?:lips|mind)|put (?:me|us) (?:down for|right)|call (?:me|us) (?:a |an |crazy|old|naive|curious|biased|if)|(?:count|come|go) (?:me|with my blessing)|share (?:my|our) (?:joy|pain)|help (?:me|us) (?:out )?(?:if)|say (?:it|so|hello|hi)|come (?:and )?(?:see|visit|meet|join|find|and|by|say)|meet (?:my|our) |follow (?:me|us)\b|hit (?:me|us) up\b(?! with)|use (?:my|our)|test my patience|try (?:me|my)|let (?:me|us)\b(?! have (?:the|your))|be (?:in (?:touch|peace)|at ease|good|well|kind|sure|careful|patient)|start with my|stop me\b|save (?:me|yourself|your)\b(?! (?:a |the )?(?:seat|place|spot|table|slot|copy))|watch me\b|pass (?:on )?(?:my|our) (?:regards|best|love|greetings|thanks|congratulations)|add me to (?:the|your) (?:list of )?(?:fans|admirers|people who|grateful))/,
);

/** Orders from the head of their clause, whose first word is one of `ORDERED`. */
export const DEMANDS = new PatternSet<string>([
  [
    'call-me',
    /^call (?:me|us)(?= (?:back|on|at|when|tomorrow|today|tonight|now|asap|before|after|by|in|this|next|first|at once|as soon|immediately|monday|tuesday|wednesday|thursday|friday|\d|\+)|[.!,;)]|$)/,
  ],
  [
    'verb-me',
    /^(?!call |you |u |tell |explain |follow |let |spare )[a-z-]+ (?:back |over |up |out |on |through |along )?(?:(?:to|with|for|at|by) )?(?:me|us)\b(?! (?:luck|in if|wrong|right|freely|if\b|any ?time|some ?time|one day|whenever|when you (?:can|have|get|need|like|want)|(?:until|till|a (?:day|week|moment|minute|sec|second|month|few))\b))/,
  ],
  [
    'tell-me',
    /^(?:tell|explain|describe|give|show) (?:to )?(?:me|us) (?:the|your|his|her|their|who|which|where|when|how much|how many|how to|how i|how the|exactly|all|everything about|in (?:detail|writing|short|two)|what (?!you think|you reckon|you make|you'd do|you would do))\b/,
  ],
  [
    'for-me',
    /^(?!you |u |tell [^.!?]{0,30}luck)[a-z-]+ [^.!?;:,]{1,80}\b(?:to|for|with|about|of|on|behind) (?:me|us)\b(?! (?:if|whenever|any ?time|as you (?:like|wish)|it (?:is|was)|this (?:is|was)|that (?:is|was)|too\b))/,
  ],
  [
    'my-thing',
    /^(?:put|place|get|hire|recommend|refer|introduce|show|hand|forward|pass|give|send|submit|review|check|read|correct|edit|proofread|translate|evaluate|assess|grade|examine|mark|sign|support|endorse|process|approve|consider|compare|print|publish|post|share|mention|add|upload|open|fix|repair|answer|help|pay|sponsor|promote|follow|like|repost|train|teach|employ|take on|buy|list|test|look (?:at|over|through|into)|go (?:over|through)|(?:have|take) a (?:good |quick |close |proper )?look (?:at|over|through)|comment on|reply to|respond to|vote for|(?:fill|hand|send|pass) (?:in|out|on|over)|slip|drop|take|lend|loan|cut|grant|drive|design|lower|raise|reduce|book|ring|call|phone|telephone|text|contact|mail|e-?mail) (?:up |in |on |over |back )?(?:my|our) (?:[\w'-]+)/,
  ],
  [
    'the-paper',
    /^(?:fill (?:in|out|up)|complete|answer|do|take|review|check|read|correct|edit|proofread|translate|evaluate|assess|sign|return|process|examine|mark(?: up)?|comment on|go (?:over|through)|look (?:at|over|through)) (?:out |up )?(?:(?:this|the|these) (?:attached|enclosed|following|linked|below|form|survey|questionnaire|petition|quiz|poll|two|three|four|five)\b|this\b[^.!?]{0,30}\bfor (?:my|our)\b)/,
  ],
  [
    'for-my-sake',
    /^(?:vote for|click|like|share|repost|subscribe to|register (?:for|on)|sign|participate in|follow|support|promote|publish) (?:on )?(?:me|us|my|our|this (?:link|petition|page|post|poll|survey)|the (?:link|petition)|in (?:my|our))\b/,
  ],
  [
    'and-me',
    /^(?!you |u |come )[a-z-]+ [^.!?]{1,90}\b(?:and|then|,) (?:then |also |please )?(?:get|give|send|mail|e-?mail|post|report|tell|write|text|ring|call|phone|let|return|bring|forward|inform|put|answer|reply|name|hand|come) (?:back )?(?:me|us|to me|to us|(?:it|them|this|that|all|both|everything) (?:back|to me|to us|by|before|over)|my|back)\b(?! know if\b)/,
  ],
  [
    'go-between',
    /^(?:ask|tell|talk to|talk with|speak to|speak with|call|ring|phone|contact|write(?: to)?|push|convince|persuade|get|e-?mail|text|have a word with|put in a (?:good )?word with|let) (?:your|the|mr|mrs|ms|dr|prof)\.? [^.!?]{0,60}\b(?:about|for|to|that|of|on|know) (?:(?:\w+ ){0,4}(?:me|us)\b|me\b|my\b|i\b|i'm\b|us\b|hire\b|take\b|see me|call me)/,
  ],
  [
    'for-mine',
    /^(?!you |u |look |compare |check |read |use |try |turn |start |stop |open |come |take (?!down|on|up)|watch |test |note |run |pick |cut |lower |carry |be |let )(?:take down|[a-z-]+) [^.!?;:,]{0,60}(?<!\b(?:than|like|as|from|by|of) )\b(?:my|our|mine) (?!(?:\w+ )?(?:regards|best|love|thanks|greetings|congratulations|wishes|compliments|respects|apologies|expense|cost|treat|account|door|house|offer|pleasure|turn|guest|blessing|notes?|copy|way|place|words?)\b)\w/,
  ],
  [
    'supply',
    /^(?:send|provide|supply|forward|submit|return|issue|ship|deliver|rush|state|attach)(?: over| on| across| along| back| through| up)? (?:the|your|a|an|his|her|their|all|two|three|some|any|full|more|further|details|feedback|information|proof|copies)\b(?! (?:\w+ )?(?:best|love|regards|kids|boys|girls|pupils|students|class|team|friends|lads))(?![^.!?]{0,60}\b(?:to (?!me|us|my|our|the (?:above|address|following|number))|along|yourself)\b)/,
  ],
  [
    'be-there',
    /^be (?:at|in|on|there|ready|here)\b[^.!?]{0,40}\b(?:at|by|on) (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\w+day)\b|^let (?:me|us) have (?:the|your)\b/,
  ],
  [
    'see-to-it',
    /^(?:arrange|ensure|see to it|make sure|make certain|fix it|organi[sz]e)(?: it)?(?: so)?(?: that)? (?:i|we|my|our)\b/,
  ],
  ['text-speak', /^(?:gimme\b|hit (?:me|us) (?:back |up )?with\b)/],
  ['good-word', /^(?:put|drop|say|get) (?:in )?a (?:good )?word\b/],
  [
    'hand-over',
    /^(?:send|give|forward|share|provide|supply|drop|text|e-?mail|mail|pass)(?: over| on| across| along| me)? (?:the|your|ur|a|his|her|all)\b[^.!?,]{0,40}\b(?:number|e-?mail|address|contacts?|names?|details|slides|sheets?|list|template|files?|salary|information|info|drawings|report|access|password|referral|reference|letter|quote|samples?)\b(?! (?:with|to (?!me|us)))/,
  ],
  [
    'set-up',
    /^(?:set up|arrange|schedule|book|organi[sz]e|fix|get|make|find|secure|reserve) (?:me |us )?(?:a|an|the|my) (?:[\w-]+ ){0,3}(?:call|meeting|interview|visit|appointment|introduction|intro|job|place|internship|position)\b/,
  ],
  [
    'reply',
    /^(?:reply|respond|answer|confirm|get back to me|write back|call back|call|msg back|text back)\b(?: to (?:me|this|my \w+))?(?:[.!]|$| (?:by|today|tonight|now|asap|immediately|quickly|fast|soon|this|tomorrow|within|before|at once|as soon|with (?:your|the|a)\b))/,
  ],
  [
    'state',
    /^(?:advise|confirm|state|specify|indicate|clarify|inform|notify) (?:me |us )?(?:of |on )?(?:which|when|whether|what|where|who|how|the|your|that|receipt|a (?:date|time|price))\b/,
  ],
  [
    'do-it',
    /^answer (?:these|this|the following|my)\b|^do (?:it|this|that) (?:today|now|this|by|before|asap|quickly|for me)\b|^make (?:me|us) (?:a|an|the)\b|^find out\b[^.!?]{0,60}\bme\b|^make (?:it happen|time for me|sure (?:that )?(?:my|i|they (?:take|hire|see|call) me))\b/,
  ],
  [
    'up-the-line',
    /^(?:forward|pass|send|show|give|hand|take) (?:this|it|that|them|these) (?:on |over |up |along )?to (?:your |the |whoever)(?:\w+ ){0,2}(?:hr|boss|manager|director|recruiters?|hiring|head|chief|superior|supervisor|ceo|cto|lead|committee|team lead|is in charge|decides)\b|^get (?:this|it|that|them|these) (?:in front of|to|past|through|into|onto|before) (?:your|the|whoever)\b|^(?:carry|circulate|distribute|take|present|show|read|spread|hand|pass|forward|recommend|advertise|announce) (?:this|my|our|the (?:attached|enclosed)) [^.!?]{0,40}\b(?:to|among|amongst|with|in front of|at) your\b|^open [^.!?]{0,40}\bto (?:my|our)\b|^(?:inform|notify) your\b/,
  ],
  [
    'you-will',
    /^(?:you|u)(?:'ll| will| must| shall| have to| need to| are to|'re to| ought to| better|'d better| had better| gotta| got to|'ve got to| should) (?:now |please |just |also |then |first )?(?:advise|answer|arrange|ask|book|bring|call|check|compare|connect|contact|correct|edit|e-?mail|explain|fix|forward|get (?=me|us|my)|have (?=your|the|some)|give|help|hire|introduce|look|mail|mention|pass|phone|put|recommend|refer|reply|report|review|ring|send|share|show|sign|speak|submit|talk|teach|tell|text|translate|vouch|write|go|read)\b[^.!?]{0,60}\b(?:me|my|us|our)\b|^(?:you|u)(?: must| shall| have to| need to| are to|'re to| had better|'d better|'ve got to| got to) (?!see\b|know|find|hear|forgive|excuse|understand|have\b|be\b|wonder|think|remember|believe|like|love|laugh|pardon|trust|take my word|come\b|visit|join|let (?:me|us)|feel|allow|imagine|admit|accept|promise)[a-z]+ [^.!?]{0,60}\b(?:me|my|us|our)\b|^(?:you|u)(?:'d)? (?:must|shall|have to|need to|are to|better|had better|gotta) (?:now )?(?:reply|answer|respond|call back|confirm|decide|sign|pay)\b|^(?:you|u) (?:must|have to|need to|should) put in a (?:good )?word\b|^you are (?:hereby |kindly )?(?:requested|asked|required) to\b|^(?:you|u) tell me (?:the|your|which|who|where|when|how)\b/,
  ],
  [
    'you-are-to',
    /^(?:you|u) ?(?:are|'re|shall) to (?!be\b|me\b|us\b|blame|thank|have\b|get the\b|my\b|a\b|the\b|our\b|many\b|this\b)[a-z]/,
  ],
]);

/** Orders in another mood, anywhere in a sentence. */
export const ORDERS = new PatternSet<string>([
  [
    'want-you-to',
    /(?<!\b(?:what|if|all|that) )\b(?:i|we) (?:really |just |urgently |now |also |do |only |will |badly |simply |hereby )?(?:need|want|require|expect|demand|insist|order|command|request)(?: that| on)? (?:you|u)(?: guys| both)? (?!to (?:know|have|see|hear|enjoy|be|feel|understand|get the|keep|stay|win|succeed|take from|meet|come)\b|(?:and|or|as|in|with|for|at|on|is|are|was|who|all|know|have|think|get|hear|see|feel|remember|agree|already|will|had|were|would|both know|'ve|'re)\b)\w/,
  ],
  ['want-from-you', /(?<!\bwhat )\b(?:i|we) (?:need|want|require|expect|demand) from (?:you|u)\b/],
  [
    'want-your',
    /\b(?:i|we) (?:now |just |urgently |also |still |really )?(?:need|want|require|expect|demand) (?:to (?:have|get|receive|see|hear) )?(?:your|ur) (?:\w+ )?(?:answer|reply|response|decision|signature|confirmation|call|report)\b(?! to be)|\b(?:i|we) (?:require|demand) (?:your|ur) [a-z]|\b(?:i|we) (?:want|expect|require|demand) (?:to (?:receive|have|get|hear) )?(?:an? |the )?(?:\w+ ){1,2}from (?:you|u)\b/,
  ],
  [
    'want-the',
    /\b(?:i|we) (?:now |just |urgently |also |still )?(?:want|require|demand|expect) (?:a|an|the|his|her|their|two|three|all)\b (?:[\w-]+ ){0,2}?(?:(?:number|e-?mails?|address|contacts?|names?|list|quote|prices?|files?|drawings|slides|signature|introduction|interview|appointment) (?:of|for|with) (?:your|the|whoever|his|her)\b|(?:reply|answer|call|response|meeting|interview|appointment|e-?mail)(?: from you| by | within | today| tomorrow| tonight| this (?:week|month)| before | at once|[.!]?$))/,
  ],
  [
    'want-it-done',
    /\b(?:i|we) (?:want|need|expect|require) (?:it|this|that|them|these|my [\w-]+) (?:\w+ )?(?:done|sent|signed|fixed|checked|read|returned|back|reviewed|corrected|finished)\b/,
  ],
  [
    'want-you-on',
    /\b(?:i|we) (?:want|need|expect) (?:you|u) (?:(?:on|in|at) (?:a|the|my) (?:\w+ )?(?:call|meeting|phone|line)|at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on site|here (?:on|at|by|tomorrow|next))\b/,
  ],
  [
    'you-will',
    /(?<!\b(?:if|think|hope|hoping|when|that|like|how|suppose|wondering|believe|confident|sure|hopefully|maybe|perhaps|trust|said|say|where|once|until|unless|what|why|whether|which|who|because|as|and|or) )\b(?:you|u) (?:will|must|shall|have to|need to|are to|ought to|better|had better|gotta) (?:now |please |just |also )?(?:call|ring|phone|speak|talk|put|get (?=me|us|my)|help|introduce|refer|recommend|forward|pass|write|arrange|review|hire|answer|reply|connect|give|vouch|send|check|show)\b[^.!?]{0,60}\b(?:me|my|us)\b/,
  ],
]);

/** What turns an order into a request or an offer. */
export const SOFTENED = pattern(
  /\b(?:please|plea?s|plz+|pls+|pl?ease|kindly|if (?:you|u|ye|ya|it|that|this|there|possible|not|any\w*|something|some\w*|the|your|i|he|she|they|useful|helpful|so|needed|need be|convenient|nothing|ever)|(?<!\band )when(?:ever)? (?:you|u) (?:have|get|got|can|could|feel|want|need|like|are (?:free|back|ready|less)|'re (?:free|back|ready))|when (?:convenient|it suits|you're free|there is time)|whenever|feel free|would you|could you|can (?:you|u|ye)|will you|would be|grateful|appreciate\w*|perhaps|maybe|no rush|so kind|be kind|do me (?:a|the|this|one)|be a (?:dear|star|angel|mate|pal|legend)|thanks|thank you|thx|cheers|should you|whatever|anything you|i beg|don't|do not|not to|never|at your (?:convenience|leisure)|in your own time|to your heart's|free of charge)\b/,
);

/** The thing is wanted in order to be worked on for the reader. */
export const SERVICE = pattern(
  /^(?:send|tell|give|show|share|drop|bring|forward|e-?mail|mail|text|message|pass)\b[^.!?]{0,80}\b(?:and|so|then)\b,? (?:i|we)(?:'ll| will| can|'d| would| shall)\b[^.!?]{0,60}\b(?:you|your|yours|it|them|free|back)\b|\band (?:get|receive|earn|win|save)\b(?! (?:me|us)\b)/,
);

/** Words of somebody else, or the story so far: no order of the writer's. */
export const REPORTED =
  /\b(?:said|says|told|wrote|shouted|asked|goes|reads|read|motto|rule|heading|sign)\b[^.!?]{0,20}:\s*$/;
/** A list of what the writer or others do: "I paint, draw and teach my sons". */
export const TOLD = /^(?:i|we|he|she|they|it|my|our|who|to)\b/;

/** What no stranger orders: the reader's name, a job, an introduction, a call. */
export const GRAVE =
  /\b(?:refer(?:ral|ring)?(?: (?:me|us|my)|\b(?= to (?:your|the) (?:hr|boss|manager)))|recommend (?:me|my)|good word|vouch|my name (?:in|to|forward|down)|(?:call|ring|phone|telephone) (?:me|us)|introduc(?:e|tion|ing) (?:me|us|my|to)|intro to|(?:me|us) in (?:touch|contact)|connect (?:me|us)|hook (?:me|us)|(?:get|give|find|offer|help|land|secure) (?:me|us)\b[^.!?]{0,40}\b(?:job|interview|internship|position|role|work|place|hired)|(?:hire|employ|interview) (?:me|my)|take me on|on my behalf|about me)\b/;

/** Their question, to which an instruction is the answer. */
export const ASKED_HOW = pattern(
  /\b(?:should i|shall i|do i|can i|could i|may i|must i|am i to|would you like|do you (?:need|want)|you need|want me|i (?:can|could|should|might) (?:send|do|help|bring|check|ask|pass|tell)|tell me (?:what|which|how|where|when|who)|let me know (?:what|which|how|where|when|who)|what else|how can i|how may i)\b/,
);
