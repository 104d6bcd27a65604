import { PatternSet } from '../patterns/pattern-set.ts';

/**
 * Frames: the constructions with which English asks, offers, declines and thanks, whatever the words inside them.
 * The sentence model sees which frames a sentence has beside its words, and the moves take their spans from them.
 * All are matched against lower case with straight apostrophes.
 */
export const FRAMES = {
  // ── The reader is asked to act
  'modal-you': /\b(?:could|can|would|will|might|couldn't|can't|won't) (?:you|u|ya|anyone|someone|anybody|somebody)\b/,
  'modal-i': /\b(?:could|can|may|might|shall|should) (?:i|we|i please)\b/,
  'would-you-be':
    /\b(?:would|might|will|are) you (?:\w+ )?be (?:open|willing|able|up|comfortable|available|free|happy|kind|so kind|interested|game|prepared)\b|\byou(?:'d| would) (?:\w+ )?be (?:open|willing|able|up|comfortable|available|free|happy|kind)\b|\b(?:are you|you're) (?:open|willing|able|up|comfortable|available|free|happy)\b/,
  mind: /\b(?:would|do|if) you (?:\w+ )?mind\b|\bmind (?:if|having|taking|sharing|telling|looking|sending|passing)\b/,
  chance: /\b(?:any|is there an?y?|some) (?:chance|way|possibility|room|scope)\b(?=[^?]{0,300}\?)/,
  'if-you-could':
    /\bshould (?:you|your \w+|there|anything|any|a|an) (?:\w+ ){0,3}(?:need|want|wish|have|require|look|be|come|open|arise|fall|free)\b|\bif you(?:'re| are| were|'d| would| could| can| might)? ?(?:be )?(?:able|could|can|would|might|willing|open|know|knew|ever|happen|hear|have (?:a|any|the|some|time))\b|\bif (?:possible|it'?s? (?:is )?(?:possible|not too much))\b/,
  please: /\b(?:please|kindly|pls|plz)\b/,
  'please-do':
    /\b(?:please|kindly|pls|plz),? (?:do )?(?:also |just |then )?(?!(?:feel|ignore|disregard|don't|do not|find|see|accept|excuse|forgive|take your|note|allow|enjoy|keep|know|never|be assured|pardon|consider this)\b)[a-z]{2,}/,
  'love-to-receive':
    /\b(?:would|i'd|we'd|i|we|'d|really|also|to) (?:really |also |truly |very much |greatly |absolutely |highly |so |still |just |always )?(?:love|like|appreciate|welcome|value|cherish|enjoy) (?:it|if|your|hearing|knowing|learning|getting|seeing|the (?:opportunity|chance|possibility)|an? (?:opportunity|chance|chat|call|conversation|referral|introduction|intro|quick|short|brief|interview|reply|response|few|meeting|coffee|word|line)|any|some|even|to (?:hear|learn|chat|talk|speak|connect|pick|know|get|ask|discuss|understand|have|meet|see|set|schedule|join|be|explore|catch|request|apply|arrange|find|gain|receive|interview|work|sit|grab|buy|take|stay|follow|run|bounce|come))\b/,
  'love-to-give':
    /\b(?:would|i'd|we'd|'d) (?:really |also |truly |absolutely )?(?:love|like|be (?:happy|glad|delighted|pleased|honou?red)|gladly|happily) to (?:send|share|help|offer|write|test|build|create|make|design|translate|review|introduce you|give|show you|feature|host|bring|support|volunteer|contribute|invite|donate|lend|return)\b/,
  'grateful-if':
    /\b(?:grateful|thankful|obliged|honou?red|thrilled|glad|delighted|happy|pleased|indebted|great|good|nice|wonderful|amazing|kind|lovely|awesome|helpful|super) (?:if you|if someone|if we could|if i could|of you|for (?:the|an?|any|your|even|some)|to (?:hear|talk|speak|learn|receive|be (?:considered|part|given)|join|discuss|meet|get|know|have))\b/,
  'i-hope-you':
    /\b(?:hoping|hope|hoped|wish|pray|trust) (?:that )?(?:you|u|someone|we|to (?:get|hear|connect|speak|talk|learn|find|join|meet|pick|have|see|chat|receive))\b/,
  'i-wonder': /\b(?:wondering|wondered|wonder|curious|keen to know|interested to (?:know|hear|learn)|intrigued)\b/,
  'i-was-hoping': /\b(?:was|were|am|i'm|been|had been) hoping\b/,
  'want-to-ask':
    /\b(?:want|wanted|wish|would like|'d like|like|writing|write|out|contacting|messaging|emailing|here|trying|looking|need|hoping) to (?:\w+ )?(?:ask|request|see (?:if|whether|about)|inquire|enquire|check (?:if|whether)|find out|seek|know|apply|express|explore|learn|understand|hear|pick)\b|\b(?:asking|requesting|inquiring|enquiring|seeking|soliciting)\b|\bi (?:humbly |would |kindly )?(?:ask|request|beg|seek)\b|\bi(?:'d| would)? (?:suggest|propose)\b/,
  'i-need':
    /\b(?:i|we) (?:really |desperately |urgently |just |badly |do |also |currently )?(?:need|require|want|wanna|lack)\b/,
  'you-to': /\b(?:need|want|like|love|expect|require|ask|request|urge|beg|invite|prefer)(?: for)? (?:you|u) to\b/,
  'let-me-know':
    /\b(?:let|lemme) (?:me|us)? ?know\b|\blmk\b|\b(?:tell|inform|update|ping|shoot|drop) (?:me|us)\b|\bget back to (?:me|us)\b/,
  'any-advice':
    /\b(?:any|some|your|a bit of|a little) (?:\w+ )?(?:advice|tips?|thoughts|pointers|leads|guidance|feedback|insights?|suggestions?|recommendations?|ideas?|input|help|wisdom|info|information|updates?|perspective|opinion|take|view|views|support|assistance|comments?)\b/,
  'would-mean':
    /\b(?:would|will|could|'d) (?:\w+ )?(?:be (?:\w+ )?(?:appreciated|great|helpful|useful|amazing|wonderful|nice|awesome|fantastic|welcome|lovely|perfect|enough|fine|plenty)|mean (?:a lot|so much|the world|everything|a great deal)|help (?:me|us|a lot)|make my)\b|\b(?:appreciated|much obliged)\b/,
  worth:
    /^(?:is it |would it be )?worth (?:a|an|my|your|\d|me|us|exploring|chatting|discussing)\b|^(?:interested|thoughts|ideas|suggestions|opinions|availability|free|up for|fancy|care to|open to|keen|available|sound good|deal|game)\b[^.]{0,50}\?/,
  question: /\?$/,
  'question-you': /\b(?:you|your|you're|you've|u)\b[^?]{0,200}\?$/,
  'wh-start':
    /^(?:(?:so|and|but|also|then|well|ok|my question is|one question|quick question|question)[,:]? )?(?:what|how|which|who|whom|whose|where|when|why)\b/,
  'aux-start':
    /^(?:(?:so|and|but|also|then|well|ok|one question|quick question|question|if (?:so|not|yes))[,:]? )?(?:is|are|do|does|did|have|has|was|were|should|any|anyone|anything|am i|ever|got)\b/,
  'command-start':
    /^(?:(?:so|and|then|also|just|anyway|ok|okay|otherwise|now),? )?(?:send|call|tell|give|get|help|refer|introduce|connect|reply|respond|contact|email|e-mail|text|share|forward|pass|review|check|look|fix|submit|approve|hire|consider|join|put|take|make|write|read|sign|update|confirm|add|bring|point|recommend|come|ping|dm|message|ring|advise|provide|buy|donate|act|find|meet|schedule|book|pick|hook|spread|explain|show|accept|apply|visit|click|try|use|talk|speak|ask|stop|move|set|return|open|complete|fill|register|rsvp|save|watch|follow|keep|stay|be)\b/,
  lets: /^(?:\w+,? )?(?:let's|let us|lets|we should|shall we|should we)\b/,
  'you-can': /\b(?:you can|you may|you could|u can)\b/,
  'minutes-of':
    /\b(?:\d{1,2}|five|ten|fifteen|twenty|thirty|few|couple of|couple|quarter of an|half an?) ?-?(?:minutes?|mins?|hours?)\b/,
  // ── Job, name and door
  refer:
    /\b(?:refer|referring) (?:me|my|him|her|us)\b|\b(?:a|an|your|the|for|employee|internal|any|quick|possible|need|get|get a|provide|give) (?:\w+ )?refer(?:ral|al|rals)\b|\brefer(?:ral|ring)? (?:for|to|request)\b|\bvouch(?:ing)? for\b|\b(?:put|putting|throw|drop|give|say|pop) (?:in )?(?:a )?(?:good |kind |quick |my )?(?:word|name|words?)\b|\bendors(?:e|es|ing|ement)\b|\bmention (?:me|my (?:name|application|interest|work))\b|\b(?:tell|speak to|speak with|talk to|talk with|nudge|say to|let) (?:him|her|them|your (?:\w+ )?(?:boss|manager|chief|team|director|lead|head|colleagues?|hr|recruiter)|the (?:\w+ )?(?:boss|manager|chief|panel|committee|director|head|hr|recruiter|gaffer)) (?:that )?(?:about me|know about me|i(?:'m| am| exist| want| would| can)|for me|on my behalf|of me)\b|\bon my behalf\b|\b(?:word|words|name) (?:or two )?(?:for me|in (?:her|his|their|the) ear|with (?:the|your|him|her|them))\b|\bback(?:ing)? (?:me|my application)\b|\bsupport (?:my|for my) (?:application|candidacy)\b|\bsubmit (?:me|my (?:name|profile|details))\b|\bsponsor (?:me|my)\b|\bflag (?:me|my)\b/,
  recommend:
    /\b(?:letters? of (?:recommendation|support|reference)|recommendation letters?|reference letters?|recommend(?:ing)? me|be (?:my|a|one of my) (?:\w+ )?(?:reference|referee)|(?:a|as a|as my|my|professional|character|academic|personal) (?:reference|referee|recommender|recommendation)|(?:list|name|use|give|put|write) you (?:down )?as (?:a|my|the)?|endorser|(?:give|pass|send|leave) (?:them|him|her|hr|the \w+|my \w+) your (?:number|name|contact|details|e-?mail|address)|(?:put|enter|write|give|use|name|list|type|add|mention) (?:your name|you) (?:as|in|on|down|there|under|for)|put you down as|write (?:me )?a (?:reference|recommendation|letter))\b/,
  'forward-cv':
    /\b(?:pass|forward|share|send|hand|get|give|put|circulate|relay|route|submit|deliver|show|drop|slide|push|float|place|walk|bring|upload|present|distribute)(?:ing)? (?:(?!you\b)\w+ ){0,2}(?:(?:my|attached|our) (?:\w+ ){0,3}(?:cv|resume|portfolio|reel|profile|application|details|work|name|credentials|samples?|info|documents?|letter|dossier|papers|file|pages|note)|(?:this|the) (?:\w+ ){0,2}(?:cv|resume|portfolio|profile|dossier))\b|\bmy (?:\w+ ){0,2}(?:cv|resume|dossier|papers|file|portfolio|profile|application|pages|note|name) (?:\w+ )?(?:could|might|can|would|to|should) (?:\w+ )?(?:reach|end up|land|find (?:its|their) way|get to|go to|travel|be (?:passed|handed|put|given|shown|seen))\b|\byou (?:could |can |just |simply |then )?(?:hand|pass|give|take|bring|forward|carry) (?:it|them|this) (?:on |over |up |along )?to\b/,
  interview: /\binterviews?\b|\bscreening\b|\bmy (?:qualifications|candidacy|application|fit|suitability)\b/,
  introduce:
    /\b(?:introduce|introducing|connect|connecting|link|hook) (?:me|us)\b|\b(?:an?|the|any|warm|quick|your) (?:e-?mail )?(?:intro|introduction|introductions|intros)\b|\b(?:her|him|them|you|\w+) and me (?:in|on|to|together|into)\b|\bput(?:ting)? me and (?:\w+ ){1,4}(?:in|on|into|together)\b|\bloop(?:ing)? (?:in|me in)\b|\b(?:us|me) (?:two |both )?together\b|\bput(?:ting)? (?:me|us) (?:in|on) (?:touch|contact|the radar)\b|\b(?:point|direct|steer|send) (?:me|us) (?:to|towards?|in|on to) (?:the|a|an|some|any|your|who)\b|\bright (?:person|people|contact|direction|recruiter|team|department)\b|\bget me in (?:touch|front|contact)\b|\bmake the (?:connection|introduction)\b/,
  'job-noun':
    /\b(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|internships?|apprenticeships?|traineeships?|placements?|opportunit(?:y|ies)|employment|gigs?|ph\.?d|postdoc|fellowship|work placement|headcount|req(?:uisition)?|residency|openness)\b/,
  'is-hiring':
    /\b(?:hiring|recruiting|taking on|accepting|looking for (?:a|an|new|someone|people)|have (?:a|an|any) (?:\w+ )?(?:opening|vacanc|position|role|spot|seat|need))\b/,
  'apply-for':
    /\b(?:apply(?:ing)?|applied|application|candidate|candidacy|be considered|consider (?:me|my)|throw my hat|put myself forward|submit(?:ting)? my (?:application|cv|resume))\b/,
  'express-interest':
    /\b(?:my|strong|keen|sincere|great|genuine|deep) (?:\w+ )?interest\b|\b(?:interested|interest) in (?:the|a|an|any|your|joining|working|being|exploring|this|applying|becoming|pursuing)\b/,
  'great-fit':
    /\b(?:great|good|strong|perfect|ideal|excellent|valuable|solid|natural|right|worthy|useful|suitable|qualified|best|promising) (?:\w+ )?(?:fit|match|candidate|addition|asset|contributor|choice|hire|person for)\b/,
  'join-team':
    /\b(?:join(?:ing)?|part of|member of|contribut\w+ to|work(?:ing)? (?:for|with|at|in|under)|add(?:ing)? value to|bring .{0,40} to|grow(?:ing)? with|value to|place (?:in|on)|come aboard|on board) (?:\w+ )?(?:your|the|this|such) (?:\w+ ){0,3}(?:team|company|organi[sz]ation|lab|laboratory|group|firm|staff|department|studio|newsroom|practice|school|clinic|crew|institution|office|agency|success|growth|mission|efforts)\b/,
  'looking-for':
    /\b(?:looking|searching|seeking|hunting|on the lookout|in the market|exploring|open) (?:for|to|into)?\b/,
  'help-me-get': /\b(?:help|assist|get|land|find|give|offer|hook)(?:ing)? (?:me|us)\b/,
  'my-cv':
    /\b(?:my|the|an?|updated|attached) (?:\w+ )?(?:cv|resume|résumé|resumé|portfolio|references|transcripts?|cover letter|qualifications|background|profile|details|credentials|experience|work samples?|availability|application|skills|projects|grade)\b/,
  // ── What is not asked
  'not-asking':
    /(?:\b(?:not|never|neither|nor|no longer|without|rather than|instead of)|n't) (?:\w+ ){0,3}(?:ask|asking|after|looking|seeking|wanting|want|here|requesting|fishing|angling|hoping|trying|expecting|expect|chasing|begging|need|pitching|selling|hunting|request)\b/,
  'no-thing':
    /\bno (?:need|rush|pressure|worries|hurry|obligation|hard feelings|problem|agenda|strings|expectations?|reply|response)\b|\b(?:don't|do not) (?:worry|feel|hesitate|bother|trouble)\b/,
  'they-did':
    /\b(?:asked|told|suggested|recommended|encouraged|urged|advised|invited|referred|introduced|connected|pointed|sent|said|mentioned|thought|put) (?:that )?(?:me|us|i|we|my|you)\b/,
  'third-subject':
    /^(?:he|she|they|it|his|her|their|my (?:boss|manager|friend|colleague|team|company|sister|brother|wife|husband|professor|supervisor|mother|father|client|clients)|our|the|this|that|these|those|most|many|people|everyone|nobody|someone)\b/,
  'you-did':
    /\byou(?:'d|'ve| had| have| kindly| once| already)? (?:asked|offered|suggested|told|sent|gave|referred|introduced|recommended|helped|mentioned|said|wrote|shared|put|passed|proposed|agreed|promised|explained|showed|taught|answered|posted)\b/,
  'thanks-for':
    /\b(?:thanks|thank you|thx|cheers|grateful|gratitude|appreciate|appreciated|appreciation) (?:so much |a lot |again |very much |a million |you )?(?:for|that you|to you)\b/,
  'would-have': /\b(?:would|could|should|might) have\b|\bif (?:i|we|you) were\b|\b(?:imagine|suppose|hypothetically)\b/,
  'i-did':
    /\b(?:i|we) (?:recently |just |also |already |once |then |finally |even )?(?:asked|applied|interviewed|referred|recommended|introduced|sent|met|spoke|talked|got|started|worked|joined|left|finished|took|learned|wrote|was|were|had|did|went|moved|tried|passed)\b/,
  // ── Something is given
  'i-can-give':
    /\b(?:i|we)(?:'d| would|'ll| will| can| could| may| might|'m| am| are)? (?:\w+ ){0,2}(?:be )?(?:more than )?(?:happy|glad|delighted|pleased|willing|ready|free|able|prepared|available)? ?(?:to )?(?:send|share|help|offer|write|test|build|design|translate|review|proofread|introduce you|refer you|connect you|put you|lend|cover|pay|show|make|record|draft|prepare|host|run|fix|volunteer|feature|publish|pass|forward|mention|raise|ask around|look into|donate|teach|walk you|set up|arrange|organi[sz]e|provide|supply|bring|drop off)\b/,
  'happy-to':
    /(?:^|\b(?:i'm|i am|i'd be|i would be|i'll be|i will be|we're|we are|we'd be|we would be|we'll be|would be|am|always|and|but|or|also|so) )(?:also |more than |very |only too |always |quite |really )?(?:happy|glad|delighted|pleased|willing|gladly|honou?red|free|available) to\b/,
  'i-made':
    /\b(?:i|we)(?:'ve| have)? (?:went ahead and |also |already |just |recently |even |took the liberty of )?(?:made|built|wrote|drafted|compiled|put together|translated|fixed|recorded|designed|coded|sketched|prepared|collected|mapped|transcribed|tested|summari[sz]ed|rebuilt|typed|noted|listed|attached|enclosed|linked|uploaded|opened|filed|saved|kept|reserved|marked|checked|proofread|copied|scanned|pulled together|worked out|set up|created|developed|written|gathered|brought|redesigned|redid|rewrote|re-did|improved|updated|corrected|cleaned up|annotated|benchmarked|visuali[sz]ed|ported|mocked up|ran|did)\b/,
  'i-noticed':
    /\b(?:i|we)(?:'ve| have)? (?:also |just |recently |happened to )?(?:noticed|spotted|found|saw|caught|came across|stumbled)\b/,
  'for-you':
    /\b(?:for you|for your|to you|your (?:team|readers|site|website|shop|lab|class|students|page|book|project|blog|docs|app|store|newsletter|podcast|business|work))\b/,
  'may-be-useful':
    /\b(?:in case|might|may|could|would|hope|hopefully|thought|think|if)\b[^.?]{0,60}\b(?:useful|handy|helpful|help you|helps?|save you|of use|of interest|interest you|interested|relevant|worth|want to know|like to know|like it|enjoy)\b/,
  'may-i-give':
    /\b(?:would it (?:help|be useful|be helpful|be of use)|would you (?:like|want|prefer) (?:me to|a|an|the|my|to (?:see|have|receive|get|try|hear))|want me to|shall i|should i|(?:may|can|could|might) i (?:send|share|offer|give|introduce you|help|bring|forward|show|buy|treat|save|mail|e-?mail you|drop|lend)|do you (?:want|need) (?:me|the|a|an|any|my|some|help)|need (?:a hand|help|any help)|mind if i (?:send|share|show))\b|\bwould (?:a|an|the|some|any|it|that|this|these)\b[^?]{0,60}\b(?:help|helpful|useful|interesting|of (?:use|interest)|handy|welcome)\b[^?]{0,20}\?/,
  'here-is':
    /\bhere(?:'s| is| are)\b|^(?:\w+ )?(?:attached|enclosed|below (?:is|are)|linked|sharing|sending you|sending over|passing (?:on|along)|find (?:attached|enclosed|below))\b/,
  'for-anyone':
    /\b(?:for|to) (?:anyone|anybody|whoever|everyone|everybody) (?:who|that|in need|interested|wants)\b|\bhelp yoursel(?:f|ves)\b|\b(?:yours|free) (?:to (?:take|use|keep|have)|for the taking|if you)\b|\b(?:use|take|keep|have|share|steal) (?:it|them|this|what(?:ever)?) (?:as|if|however|freely|wherever|any way) ?(?:you)?\b/,
  'to-help-you':
    /\b(?:opportunity|chance|love|like|happy|glad|honou?red|honou?r|pleased|able|want|wanted|here|willing|ready|can|could|may) (?:to )?(?:help|assist|support|improve) (?:you|your|out at your|with your)\b(?!.{0,80}\b(?:as (?:a|an|your|one of)|roles?|positions?|candidate|hire|job|employee|intern)\b)/,
  effortless:
    /\byou(?:'d| would| will|'ll)? (?:only|just) (?:have|need) to\b|\ball you(?:'d| would)? (?:have|need) to do is\b|\bso (?:that )?you (?:can|could|may|would) (?:just |simply |only )?(?:forward|paste|copy|press|send|sign|click)\b|\bready to (?:forward|paste|send|copy|sign)\b|\b(?:copy|cut) and paste\b/,
  gladly: /\b(?:i|we)(?:'d| would|'ll| will| can| could) (?:gladly|happily|with pleasure)\b/,
  'let-me-help':
    /\b(?:let me|i'll|i will|i can|i could) (?:ask around|see what i can|see who|look into|talk to|put in a word|check with|find out|have a word|dig|handle|take care|walk you|introduce you|connect you|refer you|vouch for you)\b/,
  treat:
    /\b(?:coffee|lunch|dinner|tea|beers?|drinks?|breakfast|first round|cake|pizza)(?:'s| is| are|'ll be| will be| would be)? (?:is )?on (?:me|us)\b|\bmy treat\b|\b(?:buy|treat|get|bring) you (?:to )?(?:a |an |some )?(?:coffee|lunch|dinner|tea|beer|drink|breakfast|cake|pizza)\b/,
  'thought-useful':
    /\b(?:thought|figured|hope|hoping|guess|in case|reckon)\b[^.?!]{0,40}\b(?:useful|helpful|handy|interest|interesting|relevant|help|helps|enjoy|like|want it|want to (?:know|see|read)|need it|like to (?:know|see))\b/,
  'want-it':
    /\b(?:let (?:me|us) know|tell me|say|holler|shout|ping me|just ask|say so) if (?:you(?:'d| would| 'd)? (?:want|like|need|prefer|fancy)|(?:it|that|this|they|any of (?:it|this|them))(?:'d| would| is|'s) )|\bif (?:you(?:'d| would)? (?:want|like|need|are interested|'re interested)|anyone is interested|it (?:would )?helps?|it would help|useful)\b[^.?]{0,40}\b(?:i can|i could|i'll|i'd be|we can|we'll|happy|glad)\b|\b(?:i|we)(?: can| could| will|'ll| may| might)\b[^.?]{0,80}\bif (?:it|that|this|you)(?:'d| would| could| might)? (?:be )?(?:help|helps|like|want|need|useful|suits?)\b/,
  'we-provide':
    /\b(?:i|we)(?:'re| are|'m| am|'ll| will| can| do)? (?:also )?(?:offer|offering|cover|covering|pay|paying|provide|providing|handle|handling|take care of|look after|supply|give away|specialise|specialize|help)\b/,
  'we-cover':
    /\b(?:i|we)(?:'re| are|'m| am|'ll| will)? (?:offering|cover|covering|pay for|paying for|handle all|take care of|throw in|going to pay)\b/,
  remarks:
    /\b(?:one|two|three|four|a few|some|a couple of|my) (?:small |quick |minor |little )?(?:suggestions?|remarks?|observations?|corrections?|improvements?|fixes|nits)\b/,
  'your-flaw':
    /\byour (?:[a-z'-]+ ){0,6}[^.?]{0,60}\b(?:broken|typos?|errors?|bugs?|dead|404|missing|wrong|outdated|(?:doesn't|does not|didn't|won't) (?:load|work|open|render)|misspel\w+|glitch\w*|mistakes?|leak\w*|crash\w*|slow|expired|swapped|duplicate\w*|a little love)\b|\b(?:broken|typos?|errors?|bugs?|dead link|404|mistakes?|glitch) (?:\w+ ){0,3}(?:in|on|at|of) your\b/,
  formula:
    /\b(?:return (?:the|your|this|that) (?:favou?r|kindness|help)|if (?:there(?:'s| is| was|'s ever| is ever) )?(?:ever )?(?:anything|something|any way) (?:that )?(?:i|we) (?:can|could)|(?:if|how|where|whenever|wherever|when) (?:i|we) (?:can|could|may|might) (?:ever )?(?:be |help|assist|support|return|repay|do)|anything (?:that )?i can do(?! to (?:\w+ )?(?:better|improve|prepare|strengthen|increase|get|make))|(?:always )?here (?:to help|if you need)|owe you (?:one|a|big)|do the same|repay|reciprocate|of (?:any |some )?(?:help|service|assistance|use) (?:to you|in)?|pay it (?:forward|back)|make it up to you|don't hesitate to (?:ask|contact|call|reach)|(?:feel free|free) to (?:reach out|ask|contact|call|get in touch))\b/,
  trade:
    /\bin (?:exchange|return)\b|\bif you (?:\w+ )?(?:refer|introduce|help|get|put|recommend|hire|give|pass|forward|write|sign|vouch|land|connect|share|agree|do this)\b[^.?]{0,80}\b(?:i|we)(?:'ll|'d| will| would| can| could| am)\b|\b(?:quid pro quo|tit for tat|swap|trade you|barter)\b|\byou scratch\b/,
  'your-work-did':
    /\byour (?:[a-z'-]+ ){1,4}(?:is|was) (?:the reason|why|how)\b|\b(?:because of|thanks to) (?:you|your)\b|\b(?:your|thanks to your|because of your) (?:\w+ ){0,5}(?:saved|cut|helped|got|changed|fixed|stopped|taught|gave|made|let|kept|showed|led|worked|brought|reduced|doubled|halved|convinced|turned)\b|\b(?:i|we) (?:\w+ )?(?:used|tried|followed|applied|took|borrowed|implemented|adopted|copied|adapted) (?:your|the .{0,30} you|what you)\b/,
  'my-work':
    /\b(?:i|we) (?:work|study|teach|run|manage|lead|am|are|have|was|were|currently|build|make|design|maintain|edit|own)\b|\b(?:i'm|we're|i've|we've) (?:a|an|the|been|in|at|currently|working|studying|building)\b/,
  'as-i': /\bas (?:a|an|the) [a-z]/,
  // ── The other moves
  'why-writing':
    /\b(?:writing|reaching out|reach out|contacting|messaging|emailing|getting in touch|get in touch|dropping you|came across|found you|wanted to (?:say|tell|let you know|thank|share|ask|reach|write))\b|\b(?:regarding|with regard|in regards?|concerning|in reference|a question|my question|quick question|the reason|purpose of)\b/,
  'your-thing':
    /\byour (?:[a-z'-]+ ){0,4}(?:talk|post|posts|article|articles|paper|papers|book|books|podcast|episode|interview|thread|comment|comments|column|course|class|lecture|workshop|webinar|video|videos|newsletter|blog|project|projects|work|research|repo|repository|library|tool|app|product|team|company|panel|keynote|session|answer|advice|story|piece|exhibition|show|album|film|garden|shop|restaurant|menu|map|guide|checklist|template|report|study|thesis|design|designs|portfolio|code|package|plugin|patch|launch|career|journey|path|profile|experience|move|role)\b/,
  'we-both':
    /\b(?:we both|both of us|you and i|like you|same (?:school|university|college|course|team|company|town|city|class|year|professor|club|department|program|programme)|fellow|alum|alumni|mutual|in common|shared|our (?:mutual|common|friend)|met (?:at|in|on|you|last|during)|we (?:met|worked|sat|studied|spoke|shared|crossed))\b/,
  'easy-out':
    /\b(?:no (?:worries|pressure|rush|hurry|problem|obligation|hard feelings|need to (?:reply|answer|respond))|totally (?:fine|understand|cool|okay|ok)|(?:completely|absolutely|perfectly) (?:fine|understand|okay)|if (?:not|you'?re? (?:are )?(?:too )?(?:busy|swamped|unable|can'?t|cannot)|it'?s? (?:is )?(?:too much|not (?:possible|convenient)))|feel free to (?:ignore|decline|say no|skip|pass)|either way|(?:don't|do not) (?:worry|feel (?:obliged|obligated|any)))\b/,
  haste:
    /\b(?:asap|a\.s\.a\.p|urgent|urgently|immediately|right away|at once|as soon as possible|today|tonight|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|\d)|deadline|now!|desperate|desperately|begging|beg you)\b/,
  silence:
    /\b(?:(?:haven't|have not|never|didn't|did not|hasn't|not|no|nobody|still (?:no|waiting)) (?:\w+ )?(?:heard|hear|replied|reply|responded|response|answer|answered|got|received|gotten)|ignor(?:ed|ing)|(?:second|third|fourth|2nd|3rd|4th) (?:time|message|email|mail|reminder)|waiting (?:for|on) (?:your|you)|following up|follow up|checking in|bumping|any update)\b/,
  'look-forward': /\b(?:look|looking) forward\b|\bhope to hear\b|\bawait(?:ing)?\b/,
} as const satisfies Record<string, RegExp>;

export type FrameName = keyof typeof FRAMES;

const SET = new PatternSet(Object.entries(FRAMES) as [FrameName, RegExp][]);

/** The frames that a lower-case sentence has, each with the place where it begins. */
export const framesIn = (lower: string): Map<FrameName, number> => SET.matches(lower);
