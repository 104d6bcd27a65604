import { PatternSet, pattern } from '../reading/patterns/pattern-set.ts';

/** The words of a nudge: what follows up, checks in, asks whether the last message came. */
export const NUDGE = new PatternSet<string>([
  [
    'chase',
    /\b(?:follow(?:ing|ed)?[- ]?up|check(?:ing)?[- ]?in\b(?! (?:at|to the|for (?:my|the|our) (?:flight|train)))|circl(?:e|ing) (?:back|round|around)|loop(?:ing)? back|touch(?:ing)? base|picking (?:this|it) (?:back )?up|bump(?:s|ing|ed)?|nudg(?:e|ing)|pinging|chas(?:e|ing) (?:this|you|up|an? )|resurfac\w+|relaunch\w*|remind(?:er|ing)?\b|(?:float|pop|bring|push|mov)(?:ing)? (?:this|it|my \w+) (?:back )?(?:up|to the top)|top of your (?:inbox|pile|list)|(?:on|off) your radar|(?:allow|permit|let) m(?:yself|e) to (?:come back|return|insist|repeat|recall|ask (?:you )?again)|making sure (?:you|u|that|it|this|my)|make sure (?:you|u|that|it|this|my)|any(?:one|body) (?:home|there)|second (?:attempt|try|mail|message|note|letter)|me again|it's me|(?:writ(?:e|ing)|ask(?:ing)?|try(?:ing)?(?: you)?|turn(?:ing)?(?: to you)?|com(?:e|ing)|be|pester(?:ing)?|bother(?:ing)?|disturb(?:ing)?|reach(?:ing)? out|knock(?:ing)?|contact(?:ing)?) (?:to )?(?:you )?(?:again|anew|once (?:more|again)|a second time)|repeat(?:ing)? my|renew my|resend(?:ing)?|re-?send(?:ing)?|resent\b|pop(?:s|ped|ping)? (?:this|it|up|back|in)|(?:up|back up|top of|back in|back on|up in) your (?:inbox|list|pile|feed|radar|messages|mails?)|back (?:to|at|on) the top|(?:draw|call|bring)(?:ing)? (?:your|ur) attention|(?:a|another) (?:\w+ ){0,2}(?:prod|shove|tap|push|wave|poke|knock|whistle|tickle)\b|(?:poke|knock|ping|tap) (?:poke|knock|ping|tap)|(?:second|third|another|one more|one last) (?:try|go|time|attempt|shot|knock)\b|once (?:again|more)|anew|catch(?:ing)? you|chase|chasing|revert(?:ing)? (?:back )?(?:to|on)|come back to (?:you|my))/,
  ],
  [
    'did-you',
    /\b(?:did|have|had|could) (?:you|u|ya) (?:already |perhaps |maybe |not |ever |yet |by any chance )?(?:have |had |get |got |find |found |manage |managed )?(?:a |an |any |the |some )?(?:chance|moment|time|minute|opportunity|occasion|receive|received|see|seen|read|get|got|look|looked|go through|gone through|notice|noticed|think|thought about|decide|decided)\b/,
  ],
  [
    'any-news',
    /\b(?:any|some) (?:joy|dice|update|updates|news|movement|thoughts|luck|word|progress|response|reply|answer|feedback|decision|development|reaction|chance you)\b/,
  ],
  [
    'if-you-got',
    /\b(?:if|whether|that) (?:you|u) (?:have |had |already |ever |did )?(?:got|get|received|receive|saw|see|seen|read|had (?:a|the|time)|have (?:a|the|time|had))\b/,
  ],
  ['my-mail', /\b(?:my|our) (?:\w+ )?(?:e-?mails?|mails?|messages?|notes?|letters?|dms?|pings?|msgs?|inmails?)\b/],
  [
    'my-last',
    /\b(?:my|the|this|our|yesterday's|last (?:week|month)'s|monday's|tuesday's|wednesday's|thursday's|friday's) (?:two |three |few )?(?:last|previous|prior|earlier|first|below|above|initial|original|recent|old|little|short)? ?(?:e-?mails?|mails?|messages?|notes?|letters?|dms?|pings?|msgs?|texts?|inmails?|requests?|question|application|proposal|inquiry|enquiry)(?: (?:below|above|of|from|on|about|regarding|re|concerning|dated|sent|i|which|that|is|was|did|didn't|has|got|went|ended|end|reached|still|landed)\b|[.,?!]|$)/,
  ],
  [
    'what-i-wrote',
    /\b(?:what|the \w+(?: \w+)?) i (?:wrote|sent|asked|said|mentioned|shared|messaged|proposed)|\bi (?:wrote|e-?mailed|mailed|messaged|texted|contacted|pinged|asked|sent)(?: to)? (?:you|u|ya)\b|\bmine of the \d|\brefer to (?:mine|my)\b/,
  ],
  [
    'no-answer',
    /\b(?:have not|haven't|has not|hasn't|did not|didn't|not|never|hadn't|no)(?: yet)? (?:heard|hear|received?|had|have|got|get|gotten|seen)(?: yet)?(?: anything| an?| any| your| back| from| word)|\bno (?:reply|answer|response|word|news)\b|\bnot (?:yet )?(?:answered|replied|responded)|\bradio silence\b/,
  ],
  [
    'await',
    /\b(?:a?waiting|wait|await|hop(?:e|ing)|look(?:ing)? forward|obliged|glad|happy|grateful|eager|keen|love|like) (?:for |to |on )?(?:hear(?:ing)? (?:back |from |your )|(?:receiv(?:e|ing) |get(?:ting)? )?(?:an? |your |the )?(?:kind |positive |esteemed |early |prompt |quick |valuable |favou?rable )?(?:reply|answer|response|feedback|revert|thoughts|reaction))/,
  ],
  [
    'lost',
    /\b(?:spam|junk|slip(?:ped)? (?:through|past|by|between)|(?:got|get|been|be|gets|getting|was|were) (?:lost|buried|missed|overlooked|swallowed|eaten|forgotten)|lost in|fall(?:en)? (?:through|between)|fell (?:through|between)|other folder|(?:end(?:ed)?|land(?:ed)?) (?:up )?(?:in|with|among)|reach(?:ed)? you|made it to you|(?:come|came|gone|got|go) through|arrive(?:d|s)?(?= (?:to|at) you|[.,?!]|$)|drown(?:ed|ing)? in|trailing (?:mail|message)|went astray|go astray|in case you missed)\b/,
  ],
  [
    'still',
    /\bstill (?:waiting|hoping|interested|keen|very (?:interested|keen|curious)|stands?|looking (?:forward|for)|wondering|curious|on your radar|valid|open to)\b/,
  ],
  [
    'just-to',
    /\b(?:just|only|simply|quickly|wanted to) (?:to )?(?:say(?:ing)? (?:hi|hello|hey)|stay(?:ing)? in touch|keep(?:ing)? in touch|(?:see|know|ask|check|find out) (?:how|if|whether|that)|waving|poking)\b|\b(?:a |this is a )(?:small|quick|short|friendly|gentle|little|tiny) (?:wave|hello|poke|knock|ping|nudge|check)\b/,
  ],
  [
    'open',
    /\b(?:(?:see|know|check|find out|ask|learn|hear|curious|wonder(?:ing|ed)?) (?:about )?(?:where|how|what|whether|if|when) (?:things|we|it|this|that|you|my|your|the|there|now) [^.!?]{0,40}?\b(?:stands?|stood|are|is|was|made|make|think|thought|got|came|arrived?|reached|had|have|been|still|could|found)\b|what (?:you|u) (?:made|make|think|thought) of|how (?:are|r) (?:you|u) getting on with|(?:has|had|have|did|is|was|were|are) (?:my|our|the|this|that|it) (?:\w+ )?(?:question|mail|e-?mail|message|note|letter|request|query|proposal|it|this|that)\b|(?:my|our|the) (?:\w+ )?(?:question|request|query|proposal|invitation|offer) (?:is|was|still|remains|stands|of|from)|(?:status|state|progress|fate) of|better time|good time now|around\?|without (?:an? )?(?:answer|reply|response)|(?:are|r) (?:you|u) (?:there|still|around)|(?:msg|message|write|ring|text|get) (?:me )?back|lmk|hit me back|(?:got|get|getting) round to|whether (?:it|this|that|mine|they) (?:has |have |had |did )?(?:reach|arriv|com|land|got|get)\w*|too (?:odd|long|much|forward|vague|bold|silly)\b)/,
  ],
]);

/** What the nudge releases, or what both know of: nothing is pressed for. */
export const EXPECTED = pattern(
  /\b(?:(?:no|without|not? any) (?:reply|answer|response|action) (?:is )?(?:needed|necessary|required|expected)|no need (?:to|for)|nothing (?:is )?needed|(?:please )?(?:ignore|disregard|forget) (?:my|the|that|this|it)|(?:consider|regard) (?:it|this|that|them|my \w+|the \w+) (?:as )?(?:closed|solved|settled|answered|done)|leave it (?:there|at that)|leave you (?:in peace|alone|be)\b|(?:my|the) (?:\w+ )?(?:request|question|note|letter|mail|query) (?:[\w']+ ){0,3}(?:is|was|has been) (?:now |already |since )?(?:settled|answered|solved|moot|closed|dealt)|won't (?:write|ask|bother|trouble) (?:you )?(?:again|further|any ?more)|will not (?:write|ask|bother|trouble) (?:you )?(?:again|further|any ?more)|(?:last|final) (?:time|note|message|mail|e-?mail) (?:from me|i)|you (?:had |have |'d |'ve |kindly )?(?:asked|told|invited|wanted|offered|promised|said|mentioned|suggested)(?: me)? (?:to|that|you|i|by|it)|you(?:'d| would) (?:know|decide|hear|be back|have (?:an?|the|news))|as (?:we )?(?:agreed|promised|arranged|discussed|planned)|as (?:you|u) (?:had |have )?(?:asked|suggested|requested|proposed|wanted|promised|directed|instructed|told|advised|wished|ordered|said))\b/,
);

/** New for the reader: news, a finding, a thing. */
export const NEW = pattern(
  /\b(?:since (?:my|our|then|i (?:wrote|last)|we (?:last|spoke|met|talked))|in the mean ?(?:time|while)|meanwhile|(?:good|great|big|small|some|happy|sad|bit of) news\b(?! (?:yet|from|on|about|regarding)\b)|useful|(?:thought|figured) (?:of you|you(?:'d| would| might| could))|for (?:you|your)(?=[^.]{0,30}(?:files?|class|team|book|lesson|students?))|turns? out|turned out|i(?:'ve| have)? (?:\w+ )?(?:found|made|built|tried|tested|solved|fixed|learnt|learned|passed|finished|translated|recorded|compared|measured|cleaned|typed|drew|compiled|discovered|noticed|spotted|figured|summari[sz]ed|collected|went and|took)\b|found (?:it|the answer|out)|help yourself|take (?:it|them|what)|(?:it|they|this|that) might (?:help|interest|be of)|here(?:'s| is| are) (?:the|a|my|what|some|two|three)|(?:follow(?:ing)?[- ]?up|check(?:ing)? in|circling back|coming back|bumping(?: this)?|writing(?: again)?) (?:with|because|from|to (?:say|tell|add|share|let you know|pass|mention|report|send)) (?!you\b|a (?:\w+ )?(?:question|reminder|nudge|thought)|regards?|respect|reference|your|the team|hr|i (?:have|had|haven't|did|didn't|am|'m|never)))/,
);

/** The talk is of letters and answers: enough where a whole follow-up says nothing else. */
export const OF_LETTERS = pattern(
  /\b(?:again|still|yet|back|repl(?:y|ied)|answer\w*|hear|heard|respon[sd]\w*|news|updates?|thoughts?|e-?mails?|mails?|messages?|notes?|letters?|inbox|requests?|question|query|status|remind\w*|wait\w*|read|seen|saw|receiv\w+|reach\w*|missed|lost|earlier|previous)\b/,
);

/** A clause about the wish, the waiting or the reader's silence: no news, whatever its words. */
export const STANCE = pattern(
  /^\W{0,4}(?:(?:and|so|but|or|then|also|now|well|that|which|as|if|even|maybe|perhaps|just|only|sir|madam|ma'am|please|kindly|again|still|of course|to be honest|honestly|anyway|therefore|though|although|while|since then)\b,? ?){0,3}(?:(?:i|we) (?:am|was|were)? ?(?:\w+ly )?(?:know|knew|figured|hope[ds]?|hoping|guess|wonder\w*|think|thought|believe|feel|felt|understand|reali[sz]e|remain|stay|wish|want\w*|need|did(?:n't| not)|do(?:n't| not)|have(?: not|n't)|had(?: not|n't)|would|could|can|cannot|can't|may|might|must|shall|should|will|won't|permit|allow|beg|take the|write|ask|await|look|see|bet|assume|imagine|expect|suppose|appreciate|count on|trust|say|said|repeat|insist|return|turn to|come|came|keep|kept|wrote|sent|asked|mailed|messaged|emailed|contacted|conscious|aware|sure|afraid|curious|keen|interested|writing|following|checking|sorry|sad|eager|still|just|a (?:little|bit)|not|happy|glad|hopeful|waiting|trying|here|back|asking|looking|reaching|sending|getting|confident|certain|serious|available|flexible|free|excited|ready|open)\b|i'(?:d|ll)\b|we'(?:d|ll)\b|(?:i|we)'(?:m|re|ve) (?:\w+ly )?(?:conscious|aware|sure|afraid|curious|keen|interested|hop\w+|wonder\w+|writing|follow\w+|check\w+|sorry|sad|eager|still|just|a (?:little|bit)|not|happy|glad|waiting|trying|here|back|asking|thinking|looking|reaching|sending|dropping|popping|getting|confident|certain|serious|available|flexible|free|excited|ready|open|been (?:waiting|hoping|thinking|wondering|trying|looking)|had no|sent|written|asked)\b|(?:you|u)\b|you'|(?:it|there)(?:'s| is| has| was|'d)? (?:been|not|no|would|only|a while|some time|important|for me)\b|it would|here i am|(?:a|an|the|any|your|ur|one|some|even) (?:\w+ ){0,3}(?:reply|answer|response|line|word|lines|words|yes|no|thoughts?|reaction|feedback|sign|turn|attention|reading|view|take|opinion|help|time|consideration|silence)\b|would\b|(?:happy|glad|keen|eager|looking|hoping|hopeful|curious|conscious|aware|knowing|having|waiting|awaiting|trying|thinking|wondering|wanted|dropping|popping|checking|following|circling|reaching|bringing|giving|sending|coming|writing|knocking) |hope|everything\b|all (?:ok|okay|right|well|good)|any\b|no (?:news|word|reply|answer|response|rush|pressure|worries)|in case|permit|allow|let me|reference|see|check|reply|tell|write|do reply|have a|crickets|kisses|hugs|my (?:last|first|earlier|previous|message|mail|e-?mail|note|letter|question|request|interest)\b|(?:last|first) (?:one|mail|message)|this is\b|thank)/,
);

/** A day, an hour, a place to be settled: logistics, which may be asked for as often as need be. */
export const LOGISTICS = pattern(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|tonight|address|o'clock|noon|\d{1,2} ?(?:am|pm)|\d{1,2}[:.]\d\d|dock|gate|platform|room)\b/,
);

/** The letter itself, of which it is asked whether it was lost. */
export const OF_MINE = pattern(
  /\b(?:my|mine|our|it|this|that one|messages?|mails?|e-?mails?|notes?|letters?|dms?|texts?)\b/,
);
/** An hour or a place asked for: it needs an answer, not news. */
export const PLACE_OR_HOUR = pattern(
  /\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)\b|(?:gate|dock|platform|room|hall|bay|door|pier) \w{1,3}\b|address|o'clock|noon)/,
);

/** What carries no news of its own: wishes, thanks, excuses, who writes. */
export const COURTESY = pattern(
  /\b(?:hope(?: that)? (?:you|u|your|all|this|everything|it|the)|hoping (?:you|all|this)|trust (?:you|this|that)|thank|thanks|thx|i wish you|(?:would|will) mean (?:a lot|so much|the world)|(?:big|huge|great|long-?time) (?:fan|admirer)|admir\w+|in (?:the )?(?:expectation|anticipation|hope) of|totally (?:get|understand)|things are (?:\w+ )?(?:busy|hectic|crazy)|at your disposal|cheers|sorry|apolog\w+|forgive|excuse|pardon|(?:i|we) (?:know|understand|realise|realize|imagine|appreciate|can imagine|am sure|'m sure|bet)\b|you (?:must|may|might|are|'re) (?:be )?(?:\w+ )?busy|have a (?:\w+ )?(?:day|week|weekend|evening|time|start|one)|regards|wishes|sincerely|yours|let me know|feel free|no (?:rush|worries|pressure|hurry|stress|drama)|whenever|at your (?:convenience|leisure|earliest)|i(?:'d| would| shall| should|'ll) (?:\w+ )?(?:love|appreciate|be (?:\w+ )?(?:grateful|thankful|obliged|happy|glad)|like to (?:hear|know))|happy to|my name is|this is \w+ from|i am flexible|i'm flexible|take care|all the best|god bless|(?:nice|good|great|lovely|happy|blessed) (?:day|week|weekend|evening|monday|friday|start|morning|afternoon)|sometimes (?:mine|it|they|mails?|messages?)|(?:may|might|could|can) be(?: that)? |i(?:'m| am) (?:just |only )?(?:asking|writing|checking|wondering|waiting))/,
);

/** Words that say nothing new in a follow-up: little words, days, courtesies, the mail itself, and the wish once more. */
export const USUAL: ReadonlySet<string> = new Set(
  `a about above across after afternoon again ago all already also always am an and another any anyone anything are around as ask
  asked asking at attention await awaiting away back be because been before being below best better between both box busy but by
  call came can can't care chance chat check clear colleague come coming company concerning connect connection contact contribute convenience could couldn't
  date day days dear did didn't directly do does doesn't doing don't done dr due during each early earlier easy either email emails end
  enough esteemed even evening ever every everyone everything excited experience far feedback feel few field fine first fit folder footer for found free
  friday from further gentle get getting give given glad go going gone good got grateful great had hand happen happy has have haven't
  having he hear heard hello help her here hi him his hope hoping how however i i'd i'll i'm i've idea if image in inbox instead interest interested
  into is isn't it it's its just keen keep kind kindly know known last late later learn least left less let letter life like likely line
  linkedin little ll long look looking lot lots madam mail mails make many matter may maybe me mean meanwhile meet mention message messages might mind mine
  minute minutes moment monday month months more morning most mr mrs ms much must my myself name near need never new next nice no
  none not note nothing now number of off ok okay old on once one only open opportunity or order other our out over own part passionate past patient people perhaps person photo
  picture piece please pls point position possible post probably profile put question questions quick quickly quite rather re reach read ready real really
  reason receive received recent regarding regards remain reply request respond response right role s said same saturday saw say schedule see seem seen send
  sent server share she short should simply since sincerely sir skills small so some someone something sometimes soon sorry spam speak still stop such
  sunday super sure take talk team than thank thanks that that's the their them then there these they thing things think this those though
  thought thoughts through thumbs down up thursday time times to today together tomorrow tonight too top touch tried try tuesday two u
  under understand until ur us use used valuable very via wait waiting want wanted was wasn't wave way we wednesday week weekend weeks well went were
  what whatever when whenever where whether which while who whole why will wish wishes with within without won't wonder wondering words work working world
  poke wee prod shove swamped ears sure's junk lost miss missed busy hectic kindly humbly good greetings greeting cordially faithfully truly obedient servant honour honor honoured liberty pleasure pleased please eagerly hectic ten week's radar wee sec secs ta yo hey hiya lmk thing popping pop again remind reminding reminder chase chasing catch permit allow enquire inquire enquiry inquiry draw favourable favorable esteemed humble self query health trust beg remain awaiting awaited concerning stayed stay state status stand stands needful revert reverting proposal invitation offer curious wonder wondered made make makes think thinks thought connect take takes january february march april june july august september october november december first second third fourth 1st 2nd 3rd mine yours hands electronic permitted swallowed buried slid slide slipped list pile answered unanswered unread silence quiet nothing anyway instance therefore accordingly meantime attentive attentively expect expecting anticipation cordial respectful respectfully obliged obliging bother bothering disturb disturbing pester pestering nag nagging persistent persistence patience sorry apologies apologise forgive excuse insist insisting push pushing keen eager excited excitement really truly opportunity discuss discussing discussion conversation hop quick brief call zoom coffee meeting available availability flexible
  else someone somebody anybody guess try tried able shall ought whether holiday vacation leave snowed under flopped flop landed idea ideas surface shout annoying annoy pain joy third lucky bump bumping matter pending prompt attention appreciated highly reminder dated cracks end side move moving going somewhere anywhere pile heard feedback problem wrong ok alright
  would wouldn't write writing written wrote year years yes yesterday yet you you'd you'll you're you've your yours`
    .split(/\s+/)
    .filter(Boolean),
);
