/** The head of a clause, with the little words that may stand before an imperative. */
export const CLAUSE_HEAD =
  /(?:^|[.!?,;:()]\s{0,3}|\s[-–—]+\s)(?:(?:and|then|so|also|but|just|now|next|again|first|simply|quick(?:ly)?|ok|okay|yes|well|hey|yo|sir|madam|mate|bro|man)\b[,:!]?\s{1,3}){0,3}/g;

/** Imperatives that want something for the writer, each from the head of its clause. */
export const DEMANDS: readonly RegExp[] = [
  /^call (?:me|us)(?= (?:back|on|at|when|tomorrow|today|tonight|now|asap|before|after|by|in|this|next|first|at once|as soon|immediately|monday|tuesday|wednesday|thursday|friday|\d|\+)|[.!,;)]|$)/,
  /^(?:ring|phone|book|text|e-?mail|message|dm|write(?: to)?|contact|send|give|get|show|find|hook|sort|introduce|refer|recommend|connect|hire|take|put|help|teach|pass|lend|pay|forward|add|mention|inform|advise|guide|mentor|answer|update|interview|employ|recruit|submit|nominate|endorse|link|sponsor|train|invite|vouch for|speak (?:up )?for|stand up for|bring) (?:me|us)\b(?! (?:luck|in if|wrong|if\b|whenever|when you (?:can|have|get|need|like|want)|(?:until|till|a (?:day|week|moment|minute|sec|second|month|few))\b))/,
  /^(?:tell|explain|give|show) (?:to )?me (?:the|your|his|her|their|who|where|when|how much|how to|how i|exactly|all|everything about|what (?!you think|you reckon|you make))\b/,
  /^(?:review|check|read|look (?:at|over|through|into)|go (?:over|through)|(?:have|take) a (?:good |quick |close )?look (?:at|over|through)|forward|pass|hand(?: in| over| on)?|submit|put|give|share|send|fix|correct|consider|sign|endorse|support|edit|proofread|translate|comment on|evaluate|approve|process|take|drop|slip|show|open|upload|print) (?:on |over |in )?(?:my|our|his|her) (?:[\w'-]+ ){0,2}?(?:cv|resume|résumé|resumé|portfolio|reel|essay|thesis|letter|application|papers?|files?|packet|profile|name|details|number|code|draft|deck|pitch|proposal|script|manuscript|statement|contract|case|request|message|mail|e-?mail|questions?|calculations?|abstract|work)\b/,
  /^(?:ask|tell|talk to|talk with|speak to|speak with|call|ring|phone|contact|write(?: to)?|push|convince|persuade|get|e-?mail|text|have a word with|put in a (?:good )?word with) (?:your|the|mr|mrs|ms|dr|prof)\.? [^.!?]{0,60}\b(?:about|for|to|that|of|on) (?:me\b|my\b|i\b|i'm\b|us\b|hire\b|take\b|see me|call me)/,
  /^(?:put|drop|say|get) (?:in )?a (?:good )?word\b/,
  /^(?:send|give|forward|share|provide|supply|e-?mail|mail|pass)(?: over| on| across| along| me)? (?:the|your|a|his|her|all)\b[^.!?,]{0,40}\b(?:number|e-?mail|address|contacts?|names?|details|slides|sheets?|list|template|files?|salary|information|info|drawings|report|access|password|referral|reference|letter|quote|samples?)\b(?! (?:with|to (?!me|us)))/,
  /^(?:set up|arrange|schedule|book|organi[sz]e|fix|get|make|find|secure|reserve) (?:me |us )?(?:a|an|the|my) (?:[\w-]+ ){0,3}(?:call|meeting|interview|visit|appointment|introduction|intro|job|place|internship|position)\b/,
  /^(?:reply|respond|answer|confirm|get back to me|write back|call back|call)\b(?: to (?:me|this|my \w+))?(?:[.!]|$| (?:by|today|tonight|now|asap|immediately|quickly|fast|soon|this|tomorrow|within|before|at once|as soon))/,
  /^answer (?:these|this|the following|my)\b|^do (?:it|this|that) (?:today|now|this|by|before|asap|quickly|for me)\b|^make (?:me|us) (?:a|an|the)\b|^meet me\b|^find out\b[^.!?]{0,60}\bme\b/,
  /^(?:share|like|repost|follow|promote|publish|boost) (?:my|our) (?:\w+ )?(?:posts?|link|page|survey|video|channel|event|news)\b/,
  /^(?:forward|pass|send|show|give|hand) (?:this|it|that|them|these) (?:on |over )?to (?:your |the |whoever)(?:\w+ ){0,2}(?:hr|boss|manager|director|recruiters?|hiring|head|chief|superior|supervisor|ceo|cto|lead|committee|team lead|is in charge|decides)\b/,
  /^let (?:me|us) have (?:the|your)\b/,
  /^make (?:it happen|time for me|sure (?:that )?(?:my|i|they (?:take|hire|see|call) me))\b/,
];

/** Orders in another mood. */
export const ORDERS: readonly RegExp[] = [
  /(?<!\bwhat )\b(?:i|we) (?:really |just |urgently |now |also |do |only |will |badly |simply )?(?:need|want|require|expect|demand|insist|order|command)(?: that| on)? (?:you|u)(?: guys)? (?!to (?:know|have|see|hear|enjoy|be|feel|understand|get the|keep|stay|win|succeed|take from)\b|(?:and|or|as|in|with|for|at|on|is|are|was|who)\b)\w/,
  /(?<!\bwhat )\b(?:i|we) (?:need|want|require|expect|demand) from (?:you|u)\b/,
  /(?<!\b(?:if|think|hope|hoping|when|that|like|how|suppose|wondering|believe|confident|sure|hopefully|maybe|perhaps|trust|said|say|where|once|until|unless) )\b(?:you|u) (?:will|must|shall|have to|need to|are to|ought to|better|had better|gotta) (?:now |please |just |also )?(?:call|ring|phone|speak|talk|put|get|help|introduce|refer|recommend|forward|pass|write|arrange|review|hire|answer|reply|connect|give|vouch)\b[^.!?]{0,60}\b(?:me|my|us)\b/,
];

/** What turns an order into a request or an offer. */
export const SOFTENED =
  /\b(?:please|plea?s|plz+|pls+|pl?ease|kindly|if (?:you|u|ye|ya|it|that|this|there|possible|not|any\w*|something|some\w*|the|your|i|he|she|they|useful|helpful|so|needed|need be|convenient|nothing|ever)|when(?:ever)? (?:you|u) (?:have|get|got|can|could|feel|want|need|like|are (?:free|back|ready|less)|'re (?:free|back|ready))|when (?:convenient|it suits|you're free|there is time)|whenever|feel free|would you|could you|can (?:you|u|ye)|will you|would be|grateful|appreciate\w*|perhaps|maybe|no rush|so kind|be kind|do me (?:a|the|this|one)|be a (?:dear|star|angel|mate|pal|legend)|thanks|thank you|thx|cheers|should you|whatever|anything you|i beg|don't|do not|not to|never|at your (?:convenience|leisure)|in your own time)\b/;

/** The thing is wanted in order to be worked on for the reader. */
export const SERVICE =
  /^(?:send|tell|give|show|share|drop|bring|forward|e-?mail|mail|text|message|pass)\b[^.!?]{0,80}\b(?:and|so|then)\b,? (?:i|we)(?:'ll| will| can|'d| would| shall)\b[^.!?]{0,60}\b(?:you|your|yours|it|them|free|back)\b|\band (?:get|receive|earn|win|save)\b/;

/** What no stranger orders: the reader's name, a job, an introduction, a call. */
export const GRAVE =
  /\b(?:refer(?:ral|ring)?|recommend me|good word|vouch|my name|(?:call|ring|phone) me|(?:introduc\w+|intro)\b|in touch|connect (?:me|us)|hook (?:me|us)|(?:get|give|find|offer|help|land|secure) (?:me|us)\b[^.!?]{0,40}\b(?:job|interview|internship|position|role|work|place|hired)|(?:hire|employ|interview) me|take me on|on my behalf|about me)\b/;

/** Their question, to which an instruction is the answer. */
export const ASKED_HOW =
  /\b(?:should i|shall i|do i|can i|could i|may i|must i|am i to|would you like|do you (?:need|want)|you need|want me|i (?:can|could|should|might) (?:send|do|help|bring|check|ask|pass|tell)|tell me (?:what|which|how|where|when|who)|let me know (?:what|which|how|where|when|who)|what else|how can i|how may i)\b/;
