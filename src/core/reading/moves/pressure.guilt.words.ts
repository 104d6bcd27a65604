// What weighs on a reader without a word of haste: frames of meaning, each open where people's words differ. The reader is
// "you"; an answer is any word for one. Lower case, straight apostrophes; each branch holds words that few texts show.

type Frame = readonly [name: string, pattern: RegExp];

const SILENT: readonly Frame[] = [
  [
    'you-never',
    /(?<!\b(?:if|in case|even if|when|where|fine that|understand that|ok that|or) )\b(?:you|u|your (?:office|team|firm|company|department|people|staff|colleagues?))(?:'ve|'d)? ?(?:have |has |had |still |just |simply |even |could |can |clearly |obviously |apparently |did )?(?:still )?(?:never|not|haven'?t|hasn'?t|hadn'?t|didn'?t|did'?nt|couldn'?t|wouldn'?t|can'?t|cannot|don'?t|doesn'?t|refused? to|failed to|forgot to|chose not to|decided not to|preferred not to)\b(?! (?:have|need|feel|worry|want|know|hesitate|mind|had) to\b| (?:need|owe|mind|know|feel|got|get an?|had|found|received|given|expect)\b)[^.!?,;]{0,30}\b(?:repl(?:y|ied|ying)(?! all\b)|answer(?:ed|ing)?(?! (?:the|that|this|every|all|any|each|questions?|a)\b)|respond(?:ed|ing)?|react(?:ed)?(?= (?:to my|at all)|[.!?,]|$)|acknowledged?|g[eo]t(?:ten)? back to|wr[io]te (?:me )?back|written back|call(?:ed)? (?:me )?back|c[oa]me back to me|say (?:a word|hello|yes|no)|type (?:ok|a)|return(?:ed)? my|bother(?:ed)?|spare(?:d)? (?:a|one|me|five|two|even)|(?:find|have|give me|make) (?:five|two|ten|even|a single|one|a few|the) (?:free )?(?:minutes?|seconds?|moments?))\b/,
  ],
  [
    'not-bothered',
    /\b(?:can'?t|couldn'?t|cannot|can|could|not|to) be (?:bothered|arsed) to (?:reply|answer|respond|write|say|help|read|send|type)|\bcan(?:'?t|not) (?:even )?(?:lift a finger|raise a finger)|\bdidn'?t (?:even )?(?:have the|bother)\b[^.!?]{0,20}\b(?:reply|answer|respond|write|say|courtesy|decency|manners)|\bdidnt even (?:type|reply|answer|say|bother)/,
  ],
  [
    'silence',
    /\b(?:your|ur) (?:\w+ )?silence\b(?! (?:in|of|on|between|at|as you|workshop|retreat)\b)|\b(?:find|interpret|take|understand|explain|read|make of|met with|hear|hearing|surprised by|puzzled by|tired of|deserve|deserved|treatment of|greeted with|faced with|nothing but|this|complete|total|radio|stony|deafening) (?:such |this |the |that |total |complete |radio |stony |deafening |utter |absolute )?silence\b(?! (?:in|of|on|between|at|before|after the)\b)(?=.{0,60}\b(?:i|me|you|your|we|us|to|from|since|hard|it)\b|[.!?]?$)/,
  ],
  [
    'unheard',
    /\b(?:fall(?:s|en|ing)?|fell) on deaf ears|\binto (?:the|a) (?:void|black hole|abyss)\b(?=[.!?,]|$| (?:of|so|and|again))|\bnone the wiser\b(?=[^.!?]{0,40}\b(?:from you|you|since|your)\b|[.!]?$)|\b(?:talking|writing|speaking|shouting) (?:to|at|against|into) (?:a |the )?(?:brick |blank )?(?:wall|void|emptiness)\b|\bradio silence\b(?! (?:on|during|in)\b)|\b(?:disappeared|vanished) (?:on me|without (?:a word|trace))/,
  ],
  [
    'kept-waiting',
    /\b(?:leaves?|leaving|left|keeps?|kept|keeping) (?:me|us|my \w+|applicants|candidates) (?:all |still |just )?(?:waiting\b|hanging\b(?! (?:at|on|from|in|over))|dangling|in limbo|without (?:an? |any |so much as a )?(?:single )?(?:answer|reply|word|response|news)|on (?:read|seen|hold|tenterhooks))|\b(?:been|being|be|was|were|am) (?:left|kept) (?:waiting|hanging|dangling|in the dark|in limbo|without (?:an? |any )?(?:answer|reply|word|response)|on (?:read|seen|hold))\b/,
  ],
  [
    'gave-you-time',
    /\b(?:i|we)(?:'ve| have)? (?:already )?(?:gave|given|allowed|granted) you (?:\w+ |more than |plenty of |quite ){0,3}(?:time|days|weeks|months|chances?|notice)\b|\bmore than (?:patient|generous|fair|understanding|reasonable) (?:with|to|towards?|until|so far)\b|\b(?:is|been|am) more than (?:patient|generous|fair)\b|\bmy patience\b|\b(?:patience (?:is|has) (?:wearing|running|its)|(?:run|running|ran) out of patience)/,
  ],
  [
    'you-read-it',
    /\b(?:you|u)(?:'ve| have| had)? (?:clearly |obviously |already |just |even |did )?(?:read|seen|saw|opened|viewed|received|got)(?: (?:it|my|this|that|them|the (?:message|mail|e-?mail|note|letter)|both))?\b[^.!?]{0,40}\b(?:and|but|yet|so|then)\b[^.!?]{0,16}\b(?:didn'?t|haven'?t|nothing|never|no (?:reply|answer|response|word)|silence|couldn'?t (?:even )?(?:reply|answer)|went quiet|still not)\b|\b(?:you|u) (?:must|should|will) (?:surely |certainly )?have (?:seen|read|received|got|opened|found|had) (?:my|it|this|all|both|the (?:message|mail|note|letter|reminder))\b(?=[^.!?]{0,40}\b(?:by now|already|weeks?|days?|and|yet|but)\b)/,
  ],
  [
    'reads-nothing',
    /\b(?:does|do) (?:anyone|anybody|somebody|someone|you) (?:even |actually |ever )(?:read|open|look at|check|answer|monitor)\b|\bis (?:anyone|anybody|somebody) (?:even |actually |still )?(?:there|home|alive|reading (?:this|these|my|any)|listening|awake)\b|\bare you (?:even |still )(?:alive|there|reading|listening)\b/,
  ],
  [
    'why-no-answer',
    /\bwhy (?:is it|am i|are we|i|has|have|did|do|does|can|is|must|it)\b[^.!?]{0,45}\b(?:(?:so |that |too )?(?:hard|difficult|long) (?:for you )?to (?:reply|answer|respond|get|write)|no(?:t| one| reply| answer)? (?:reply|replied|answer|answering|answered|respond)|chase|no (?:answer|reply|response)|silen(?:t|ce)|n't (?:you )?(?:reply|answer|respond)|waiting for (?:you|your))\b|\bhow (?:else )?(?:am i|are we|should i|shall i|must i|do i)\b[^.!?]{0,20}\b(?:interpret|take|understand|read|explain)\b[^.!?]{0,20}\b(?:this|your|the|no|lack)\b|\bwhat (?:does it take|do i have to do|must i do|will it take|it takes|should i do|else (?:can|must|do|should) i)\b[^.!?]{0,25}\b(?:repl(?:y|ies)|answer|response|attention|hear(?:d)?|reach you|get (?:you|through)|notice)\b/,
  ],
  [
    'others-managed',
    /\b(?:everyone|everybody|all the others|the others|others|other (?:people|firms|companies|[a-z]{3,}s)|most (?:people|others)|others? in your (?:position|place|team|company|role|field)|the rest|your (?:colleagues?|competitors?|predecessor))(?: else)?\b[^.!?]{0,40}\b(?:managed to (?:find|reply|answer|write|respond)|found (?:the |a |five |two )?(?:time|minutes?)|wr[io]te back|written back|took the (?:time|trouble)|had the (?:courtesy|decency|time)|been (?:kind|good|polite|decent|generous) enough|gets? (?:an answer|a reply|answers|replies|time)|(?:has|have) (?:already )?(?:answered|replied|responded))\b|\b(?:only|just|the only) (?:one|person|you)\b[^.!?]{0,25}\b(?:who|that|to)? ?(?:hasn'?t|haven'?t|has not|didn'?t|still has|not to) (?:yet )?(?:repl|answer|respon|sign)/,
  ],
  [
    'time-for-others',
    /(?<!\b(?:if|when|whenever|once|should|in case|that|hope|glad|nice|lucky) )\b(?:you|u) (?:do |always |can |did |seem to |still |clearly |obviously ){0,2}(?:have|had|find|found|make|made) (?:the |plenty of |enough |all the )?(?:time|minutes|energy) (?:for|to)\b[^.!?]{0,80}\b(?:not (?:for |to |even )?(?:me|us|mine|my|answer|reply|one)|but (?:not|no|none|never|apparently)|just not|never for|so (?:surely|why|you)|except)\b|\byou (?:answer(?:ed)?|repl(?:y|ied)|wr[io]te|respond(?:ed)?) (?:to )?(?:everyone|everybody|others|all the|the others|other people|\w+)\b[^.!?]{0,30}\b(?:but not|not me|and not|except me|never me)\b|\bposting (?:every day|daily|all day|about)\b[^.!?]{0,40}\b(?:but|yet|and)\b[^.!?]{0,20}\b(?:no|not|can'?t|never)\b/,
  ],
  [
    'nth',
    /\b(?:third|fourth|fifth|sixth|seventh|eighth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th)(?: and (?:last|final))? (?:e-?mail|mail|message|note|letter|reminder|dm|text|ping|request|inmail|attempt(?! (?:at|on) (?!reaching|contact|you\b|getting))|time (?:i|that i|of|writing|asking|now))\b(?=[^.!?]{0,40}\b(?:i|you|your|to you|now|already|sending|same|without)\b|[.!?]?$)(?<!\byour \w{1,9} (?:e-?mail|mail|message|note|letter|reminder|dm|text|ping|request))/,
  ],
  [
    'n-later',
    /\b(?:two|three|four|five|six|seven|eight|several|countless|\d{1,2}) (?:e-?mails|mails|messages|notes|letters|reminders|requests|texts|dms|calls|voicemails|follow-?ups|weeks|months|days)(?: and (?:an?|one|two|three|\d) [\w ]{3,20})? (?:later|on|now|in|gone|have (?:passed|gone))\b,? ?(?:by )?(?:and |but |with )?(?:yet )?(?:i(?:'m| am)? (?:still|have (?:still )?(?:no|not|nothing)|know nothing|none|sit|wait)|still|not (?:a|one|even)|no (?:reply|answer|word|response|news|sign)|nothing|silence|without (?:a|any|your))/,
  ],
];

const REPROACH: readonly Frame[] = [
  [
    'bigger-things',
    /\b(?:no doubt|doubtless|clearly|obviously|apparently|evidently|plainly|it (?:seems|appears|looks like)|seems|must be|i (?:guess|suppose|assume|presume|gather|conclude|take it))[, ]+(?:that )?(?:now )?[^.!?]{0,40}\b(?:(?:more|better|bigger|far more|other) (?:important |pressing |interesting |urgent |worthy )?(?:people|things|fish|matters|priorities|friends|contacts|clients)|too (?:busy|important|grand|big|famous|high|good|senior|successful|proud)|above (?:such|that|this|us|me|answering|helping)|beneath (?:you|your)|not (?:worth|important|interesting|rich|famous|good) (?:enough|your|the|of)?|n'?t (?:matter|count|care|deserve)|forgotten (?:where|what|how)|of no (?:interest|importance|use) to you)\b(?![^.!?]{0,60}\b(?:so (?:here|i|two|a|just|no|please|feel|this|the)|no (?:worries|problem|rush)|of course|with)\b)/,
  ],
  [
    'forgot-origins',
    /\byou(?:'ve| have)? (?:forgot|forgotten|forget) (?:where you (?:come|came) from|what it(?:'s| is| was) like|how it (?:is|was|feels)|your (?:roots|origins|old|friends|promise)|those who|who helped|us\b|about (?:us|me|my)|all about)|\bremember (?:who|that i|what i) (?:helped|got you|gave|did for)\b/,
  ],
  [
    'someone-like-you-should',
    /\b(?:person|man|woman|someone|somebody|people|anyone|those|professionals?|leaders?|seniors?|engineers?|colleagues?|alumn\w+|[a-z]{4,}(?:ist|er|or)s?) (?:in|of|at|with|like) (?:your|you|a|such|that)(?: [\w-]+){0,2}?(?: \w+ly)? (?:has|have|should|ought|must|owes?|can surely|could surely|is supposed|are supposed|is expected|are expected|knows? better)\b(?! (?:been|been|seen|had|taught|made|written|done)\b)[^.!?]{0,40}\b(?:duty|obligation|responsibilit\w+|courtesy|decency|manners|answer|reply|respond|write back|help|give (?:back|something)|acknowledge|spare|better|time|minute|care)\b/,
  ],
  [
    'professional-would',
    /\b(?:an?|any|every|real|true|good|decent|serious|proper) (?:\w+ )?(?:professional|colleague|leader|gentleman|lady|human being|human|person|teacher|mentor|scholar|doctor|boss|manager|engineer|christian|muslim|brother|friend|neighbour) (?:usually |normally |always |surely |generally )?(?:has the|would (?:have |at least |never |not |answer|reply|respond|help|find)|should (?:answer|reply|respond|have)|ought to|answers (?:his|her|their|when|a)|owes|does not (?:ignore|leave)|doesn't (?:ignore|leave))/,
  ],
  [
    'duty',
    /\b(?:it(?:'s| is)|you have|has|have|you've|consider it|feel|is) (?:\w+ )?(?:your|an?|some|the) (?:\w+ )?(?:duty|obligation|responsibility) (?:to (?:help|answer|reply|support|give|me|those|us|respond|share)|towards? (?:me|us|those|young|new))/,
  ],
  [
    'courtesy',
    /\b(?:common|basic|simple|ordinary|elementary|minimum|minimal|normal|plain) (?:\w+ )?(?:courtesy|politeness|decency|manners)\b|\b(?:have|has|had|having|lacks?|lacking|show|shown) (?:even |at least |not )?(?:the|some|a little|any|a minimum of|enough|no) (?:\w+ )?(?:courtesy|politeness|decency|manners|guts|backbone|honesty|courage|grace|kindness) (?:to (?:say|tell|answer|reply|respond|write|admit|let|at least|acknowledge|send|give)|of (?:an?|your|answering|replying)|and)/,
  ],
  [
    'thought-people-help',
    /\b(?:i|we)(?:'d| had| was| were)? (?:always |really |honestly |foolishly |naively )?(?:thought|believed|under the (?:impression|illusion)|taught|told|assumed|imagined|had the idea|expected|understood)\b[^.!?]{0,50}\b(?:alumni|alums|people|friends|colleagues|seniors|teachers|professors|professionals|leaders|mentors|graduates|neighbou?rs|members|engineers|doctors|brothers|sisters|those who|countrymen|compatriots|we)\b[^.!?]{0,25}\b(?:answer(?:ed)?|repl(?:y|ied)|help(?:ed)?|stick|stuck|support(?:ed)?|look(?:ed)? (?:after|out)|respond(?:ed)?|meant to|supposed to|manners|cared?|kept their)\b(?! (?:me so|us so|differently))/,
  ],
  [
    'small-cost',
    /\bwould(?:n'?t| not| hardly| only)?(?: it)?(?: only| hardly| not| barely)? (?:have )?(?:taken|take|cost|costed|hurt|killed|kill) (?:you\b|u\b|(?:only |just |all of |less than )?(?:a|one|two|three|five|ten|thirty|\d{1,2}) (?:\w+ )?(?:seconds?|minutes?|moments?|words?|lines?)|nothing\b|no time\b|so (?:much|long))|\bhow (?:long|hard|much (?:time|effort)) (?:does|can|could|would|is) it (?:really |possibly )?(?:take|be|cost)?(?: you)?(?: \w+)? ?to (?:say|answer|reply|write|type|send|respond|be)\b/,
  ],
  [
    'hurts',
    /\b(?:it|which|this|that|silence) (?:really |deeply |truly |honestly |does |has )?(?:hurts?|pains|pained|saddens|saddened|upsets|grieves|disappoints|angers|annoys|insults|offends|frustrates|breaks my heart|bothers)(?: me| us)?(?: (?:that|to|when|how))?[^.!?]{0,40}\b(?:you|your|ignored|nobody|no one|not a|without|unanswered)\b|\bi(?:'ll| will| would|'d|'m going to)? (?:be |feel )(?:\w+ )?(?:hurt|sad|disappointed|heartbroken|crushed|devastated|offended|insulted|upset) (?:if|unless|when|should|that) (?:you|u|i (?:don't|do not))\b|\b(?:feel|felt|feeling) (?:\w+ )?(?:ignored|overlooked|snubbed|dismissed|used|disrespected|insulted|humiliated|worthless|let down|invisible|unimportant|abandoned|cheated|betrayed)\b(?= (?:by|here|when|that|because|after|to you|now)|[.!]|$)(?!.{0,40}\b(?:until|before) )/,
  ],
  [
    'after-all-i-did',
    /\bafter (?:all|everything)\b[^.!?]{0,14}\b(?:i|we)(?:'ve| have)? (?:\w+ ){1,3}(?:for|with|to) you\b|\bafter (?:all )?the (?:\w+ ){1,4}(?:i|we)(?:'ve| have)? \w+ (?:you\b|(?:\w+ ){0,2}for you)|\b(?:is this|is that|this is|that's|that is|so that's|so this is) how (?:you|your \w+)(?: \w+)? (?:treats?|repays?|thanks?|rewards?|handles?|answers?|greets?|deals? with) (?:me|us|people|friends|applicants|candidates|alumni|newcomers|customers|those|someone|your|young|students|beginners)\b|\b(?:return|repay) (?:my|the|that) (?:kindness|favou?r|loyalty) (?:with|by)\b/,
  ],
  [
    'hoped-you-would',
    /\b(?:hoping|hoped|trusting|counting on it|expecting|expected|praying|prayed)\b[^.!?]{0,50}\b(?:you|someone|somebody|person|people|man|woman|leader|alumn\w+|firm|company)\b[^.!?]{0,40}\bwould(?:n't| not)? (?:at least |not |have |surely |not just )?(?:leave|let|abandon|ignore|forget|turn|refuse|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|stoop|help(?:ed)?|care|look away)\b(?! (?:me )?(?:how|why|what|with|the question))/,
  ],
  [
    'goes-to-another',
    /\b(?:or|otherwise|else)[, ]+(?:else )?(?:the|this|your|my) (?:\w+ ){1,2}(?:goes|will go|is|will be|expires|lapses|closes|gets) (?:\w+ )?(?:to (?:the next|someone|somebody|another|others)|gone|given|lost|cancelled|void)\b|\bwith or without you\b|\b(?:is|seems) (?:below|beneath|under|above) (?:your|you)(?: (?:pay grade|level|dignity|station))?(?=[.!?,]|$)|\btake (?:it|this) (?:very |really |rather |quite )?personally\b(?! if i| when i)|\b(?:embarrassing|humiliating|awkward|painful) for (?:both of us|you and me|us both|me to (?:ask|write|beg))\b|\b(?:lost|losing|giving up|given up) (?:all |every )?hope\b(?! (?:that (?:the|my)|of finding the))(?=[^.!?]{0,40}\b(?:you|your|please|reply|answer)\b|[.!]|$)|\b(?:please |pls |kindly |sir,? )(?:do not|don't|dont|not) (?:reject|refuse|deny|disappoint|fail|abandon|let me down)\b|\b(?:still|yet|again|there is|there's|got|came) (?:still |absolutely |exactly )?(?:nothing|zero|silence) (?:in my (?:mailbox|inbox|mail)|from (?:you|your))/,
  ],
  [
    'at-least',
    /\b(?:could|can|might|should|would|please|you|just|have the decency to|had hoped you would|you'd) at (?:the )?(?:very )?least (?:say|tell|answer|reply|respond|acknowledge|write|send|read|give|let|have (?:said|told|answered|replied|sent|written|let|given))\b|\bat (?:the )?(?:very )?least (?:an?|one|some) (?:\w+ )?(?:answer|reply|response|acknowledge?ment|no|yes|word|courtesy)\b(?= (?:would|is|should|from|to)|[.!]|$)/,
  ],
  [
    'for-once',
    /\b(?:answer|reply|respond|help|write|listen|be (?:honest|decent|kind))\b[^.!?]{0,20}\bfor once\b|\bdo the (?:right|decent|honou?rable) thing\b|\b(?:please |just )?have (?:a heart|some (?:mercy|pity|compassion|heart)|mercy|pity)\b(?! (?:of|condition|attack))|\bmake up your mind\b|\bstop (?:ignoring|avoiding|dodging|hiding)\b|\b(?:dont|do not|don't|never) (?:pls |please )?ignore (?:me|us|my|this|dis|it)\b(?! if)|\brefreshing my (?:inbox|mail|e-?mail|messages)\b|\bshow (?:some|a little) (?:mercy|heart|compassion|humanity|respect|pity)\b|\bthe ball(?:'s| is) in your\b|\b(?:be|man|decent|honest|big|polite|brave|good) enough to (?:say|answer|reply|tell me|write|admit)\b/,
  ],
  [
    'wont-disappoint',
    /\b(?:trust|hope|expect|assume|pray|count on it that|sure|confident)\b(?: that)? (?:you|u) (?:won'?t|will not|would not|wouldn't|don't|do not|are not going to|shall not)\b[^.!?]{0,10}\b(?:ignore|leave|let (?:me|us)|disappoint|forget (?:me|us|my)|refuse|fail|turn (?:me|us|away|your)|abandon|keep me|say no|reject|deny|send me away)\b/,
  ],
  [
    'if-you-had-any',
    /\bif (?:you|u) (?:had|have|cared|felt|possess(?:ed)?|ever) (?:even |just |really |truly |actually )?(?:any|a shred|an ounce|a bit|a little|some|the slightest|the least|a heart|a sliver|at all|enough|about)\b[^.!?]{0,60}\b(?:you(?:'d| would| will|'ll)|wouldn't you)\b/,
  ],
];

const STAKES: readonly Frame[] = [
  [
    'hangs-on-you',
    /\b(?:everything|it all|my|our|whole|life|future|fate|career|family|degree|rent|visa|i'm|i am|we're|we are|success)\b[^.!?]{0,40}\b(?:(?:is |are )?depend(?:s|ing|ent|ed)?|hangs?|hanging|rests?|resting|rides?|riding|hinges?|falls|lies?|is|are|counting|banking|relying|pinning|pinned)(?: \w+)? (?:on|upon|with|in) (?:you\b|u\b|ur\b|your (?:one |single |kind |good )?(?:answer|reply|yes|help|signature|response|decision|kindness|letter|word|hands|shoulders|mercy|support|referral|recommendation|goodwill|generosity)\b)(?!r \w+ing\b)|\b(?:fate|future|life|career|job|visa|degree)\b[^.!?]{0,20}\bin your hands\b/,
  ],
  [
    'only-you',
    /\b(?:you|u)(?:'re| are| r|re)? (?:now |really |truly |simply |literally )?(?:(?:the|my) (?:only|last|one) (?:one|person|hope|chance|man|woman|contact|door|option|lifeline)\b(?=[^.!?]{0,40}\b(?:help|save|rescue|left|i have)\b|[.!]|$)|(?:all|everything) (?:that )?(?:i|we)(?:'ve| have) (?:got|left)?|my (?:last|only|final) )|\bonly you (?:can|could) (?:help|save|rescue|change)|\bnobody but you (?:can|could)\b[^.!?]{0,10}\b(?:help|save|rescue)/,
  ],
  [
    'end-of-tether',
    /\b(?:wits?'?s?|wit's) end\b|\bend of my (?:rope|tether|strength|patience|nerves)\b|\b(?:nowhere|no one|nobody) (?:else |left )(?:left )?(?:to (?:turn|ask|go)|for me)\b|\blast straw\b|\b(?:save|rescue) (?:me|my (?:life|career|family|degree|application|year|job|place|visa))\b(?! (?:the|hours|an|a|days|time|from (?:the )?(?:boredom|buying)))/,
  ],
  [
    'or-else',
    /\b(?:should|if|unless|in case)\b[^.!?]{0,50}\b(?:hear|repl(?:y|ies)|answers?|responds?|response|receive|refuse|ignore|silence|no one|nobody)\b[^.!?]{0,40}\b(?:i|we)(?:'ll| will| shall|'d| would| must| am going to| have to)? (?:\w+ ){0,3}(?:raise|take (?:it|this|the|my)|escalate|report|complain|write to (?:your|the)|contact (?:your|the)|inform|tell (?:your|everyone|people|the)|post|publish|share (?:this|my|your)|go (?:to|over|public)|forced|no choice|seek|remember|call your|ring your|turn up|come to your|copy in|cc)\b/,
  ],
  [
    'respond-or',
    /\b(?:respond|reply|answer|decide|confirm|send it|send me|pay|sign|act|say yes|hear from you|let me know|tell me)\b[^.!?]{0,60}\bor (?:else\b|(?:i|we)(?:'ll| will| shall| must| am| have| move| go| give| take| walk| ask someone|'m going)\b(?! (?:happily|gladly|just leave|leave you|try the)))/,
  ],
  [
    'shame-if',
    /\b(?:i|we)(?:'d| would|'ll be sorry| don't want) (?:hate|to|be sorry)\b[^.!?]{0,30}\b(?:to have to|others to|people to|your (?:boss|manager|name|reputation)|everyone|the press|go public)\b|\b(?:would|will|'d|might) be (?:a |such a )?(?:shame|pity|unfortunate|awkward|embarrassing) (?:if|were)\b[^.!?]{0,50}\b(?:your|people|others|everyone|reputation|this got|word|heard|learned|knew|found out)\b|\b(?:others|people|everyone|the (?:community|group|network|board|press)) (?:should|ought to|will|deserve to|must|has to|would be interested to) (?:know|hear|learn|see)\b[^.!?]{0,20}\b(?:how|that|what) (?:you|your|people like)\b/,
  ],
  [
    'cannot-hold',
    /\b(?:can'?t|cannot|won'?t|will not|unable to) (?:hold|keep|wait|reserve|save|sit on|delay|stay)\b[^.!?]{0,30}\b(?:much longer|any longer|forever|for long|for ever|a day longer)\b/,
  ],
];

const URGED: readonly Frame[] = [
  [
    'strange-that',
    /\b(?:strange|odd|funny|curious|interesting|sad|amazing|remarkable|incredible|telling|shame|pity|a wonder|ironic) (?:that|how) (?:you|your \w+|people like you|someone|a (?:person|man|woman|company|firm)|graduates|those who|nobody|no one|alumni)\b[^.!?]{0,70}\b(?:but|yet|and|n't|not|never|no|forgets?|ignores?|so (?:quickly|easily|fast)|unopened|unanswered)\b/,
  ],
  [
    'lost-count',
    /\blost count of (?:how (?:often|many)|the (?:times|mails|messages))\b[^.!?]{0,40}\b(?:you|your|write|written|reach|call|answer|reply)\b|\bwhat(?:'s| is) (?:keeping|stopping|taking) you\b(?! (?:in|going|awake|up at))|\bso much as an? (?:thank you|reply|answer|word|line|hello|no|yes|acknowledge?ment)\b|\b(?:let|make|may) this be the last\b|\b(?:won't|will not|shall not|don't|never) (?:stop|rest|give up|let go|go away) (?:until|till|before) (?:you|i (?:get|have|hear)|somebody|someone)\b|\byour conscience (?:is|be) (?:clear|clean|at)\b/,
  ],
  [
    'not-worth-the',
    /\b(?:you )?(?:think|find|consider|decided|believe|feel) (?:that )?(?:i(?:'m| am)|me|my \w+(?: is| was)?|people like me|it) (?:is |are |was )?not worth\b|\bnot worth (?:the|your|any|even) (?:trouble|effort|time|while|ink|click|bother)\b(?= (?:to you|of)|[.!?,]|$)(?<=\b(?:i|i'm|me|my|you|we)\b.{1,60})|\b(?:expected|expect|hoped for|deserve|deserved) (?:a bit |a little |some |much |far )?(?:more|better|greater) (?:respect|courtesy|interest|care|decency|manners|attention|kindness|effort)? ?(?:from|of) (?:an?|you|your|someone|somebody|people)\b(?! (?:the|my|book|tool))/,
  ],
  [
    'finished-without-you',
    /\b(?:if (?:you|u) (?:do not|don't|dont|won't|can't|cannot|refuse)|without (?:you|your|ur)|unless (?:you|u))\b[^.!?]{0,40}\b(?:i(?:'m| am|m)?|we(?:'re| are)?|my \w+ is|it's) (?:will be )?(?:finished|lost|done for|ruined|dead|doomed|over|nothing|out of|done|stuck)\b|\b(?:you|u|only you) alone (?:can|could) (?:get|help|save|give|change|do)\b/,
  ],
  [
    'or-i-lose',
    /\b(?:need|must have|want|require|send|give|get|reply|answer|sign)\b[^.!?]{0,60}\b(?:or|otherwise|else) (?:i|we)(?:'ll| will| shall)? (?:lose|miss|fail|forfeit|be (?:out|late|fined|fired)|get (?:fired|fined|kicked))\b|\b(?:i'd|i would|i) (?:like|want|need|expect) (?:this|it|that|an answer|a reply|your answer) (?:\w+ ){0,2}(?:by|before|no later than) (?:\w+ ){0,4}(?:at the (?:very )?latest|latest|sharp|without fail)\b|\bthere(?:'s| is| isn't| is not) (?:not |no )?(?:much |any |more )?time (?:left|to (?:lose|waste))\b/,
  ],
  [
    'dodging',
    /\b(?:you|u)(?:'re| are)? (?:just |simply |always )?(?:keep |keeps )?(?:on )?(?:dodging|avoiding (?:me|us|my)|evading|stalling|ghosting|putting (?:me|us) off|fobbing)\b|\bnowhere to be (?:found|seen) (?:now|since|when)\b|\b(?:you|u|you've|now you're|your \w+)(?: have| are| were)?(?: been| suddenly| then)? (?:nowhere to be|(?:went|gone|go|fell|fallen) (?:so |all |very |completely |strangely |suddenly )?(?:quiet|silent)(?= (?:on (?:me|us)|since (?:i|my)|after (?:i|my)|when i|the moment)|[!?])|disappeared on|vanished on)\b|\b(?:went|gone) (?:quiet|silent|dark) on (?:me|us)\b/,
  ],
  [
    'no-answer-yoda',
    /\b(?:why|how come|y) (?:you|u|ur|no|not|dont|don't|still)\b[^.!?]{0,20}\b(?:repl(?:y|ied|ying)|answer(?:ed|ing)?|respon(?:d|ded|ding|se)|react|ignor(?:e|ing|ed))\b|\b(?:you|u) (?:are |r |do |did )?(?:no|not|dont|nt) (?:repl(?:y|ying)|answer(?:ing)?|respond(?:ing)?)\b|\bno (?:reply|answer|response|reaction|feedback|word|news)s? (?:from (?:you|your|ur)|till|until|so far|yet|since|again|at all|still|as of)\b|\bhow many (?:more )?(?:times|mails|e-?mails|messages|letters|reminders|attempts|weeks|days|months) (?:must|do|does|should|will|have|has|am|is|before|until|more)\b/,
  ],
  [
    'waiting-long',
    /\b(?:i|we)?(?:'m| am|m|'ve been| have been| are|'re)? ?(?:still )?(?:waiting|await(?:ing)?|wait)(?: for)? (?:on )?(?:your|ur|you|an?|any) (?:\w+ )?(?:answer|reply|response|decision|mail|call|feedback|sign)\b[^.!?]{0,40}\b(?:since|for (?:\w+ ){1,3}(?:days|weeks|months)|not (?:correct|right|fair|normal|ok|good|nice)|how long|already|too long)\b|\b(?:days|weeks|months?|week)\b(?: \w+){0,3} (?:i am|i'm|we are|i have been) waiting\b|\bwaiting since (?!the (?:start|premiere)|\d{4})|\b(?:reply|answer|respond|revert|call|write)(?: me)?(?: back)? (?:very |so )?(?:fast|soonest|quick|quickly|urgently|asap)\b(?!er)(?<!\b(?:not|for|you|who|to|we|i|they|so) \w{4,7}(?: \w{2,4}){0,2})/,
  ],
  [
    'not-to-me',
    /\b(?:evidently|apparently|clearly|obviously|only|it seems|just|but) (?:not|never) (?:to|for|with) (?:me|us|everyone|everybody|people like|someone like|all of us)\b|\b(?:i(?:'m| am)|we(?:'re| are)|(?:people|someone|folk|those) like (?:me|us)(?: are| is)?|my \w+(?: is| was)?) (?:just |simply |probably |clearly |obviously |perhaps )?(?:not|n't) (?:\w+ )?(?:enough|the (?:kind|sort|type)) (?:for (?:an?|you|your|someone)|to (?:deserve|merit|get|be worth|warrant|earn)|of person)|\b(?:don't|do not|doesn't|does not) (?:i|we) (?:even )?(?:deserve|merit)|\b(?:i|we) (?:\w+ )?(?:deserve|merit) (?:an?|at least|better|more|some|your) ?(?:answer|reply|response|than|respect|treatment|attention)?/,
  ],
  [
    'reminded',
    /\b(?:let me|may i|need i|must i|i (?:must|have to|should|would like to|want to)|allow me to) remind you (?:that (?:i|we|you)|how|who|of (?:my|your|what|the (?:time|favour|promise)))|\b(?:now )?it(?:'s| is) (?:now )?your turn to (?:help|give|support|do|return|answer|repay)|\bone of those (?:people )?who (?:never|only|don't|forget|pull|take|ignore|leave|climb)|\bpull(?:s|ing)? (?:up )?the ladder\b|\b(?:put yourself in|if you were in|imagine being in) my (?:shoes|place|position|situation|skin)\b|\bhow would you feel if\b/,
  ],
  [
    'conscience',
    /\bon your conscience\b|\byour conscience (?:must|should|will|would|may|can|lets|allows)\b|\bkarma\b|\bwhat goes around\b|\b(?:god|allah|heaven|the lord|history) (?:sees|is watching|will (?:ask|judge|remember|repay|hold))\b|\b(?:can|could|do|how (?:do|can)) you (?:even )?(?:sleep at night|live with yourself|look (?:yourself )?in the mirror)|\b(?:losing|lose|lost) sleep (?:over|because|waiting)|\b(?:can't|cannot|don't|won't|couldn't) sleep (?:until|because (?:of )?you|for worry|while)\b/,
  ],
  [
    'plight',
    /\b(?:i|we|my family|my children|my mother|my wife|they|landlord|bank|university|visa|boss)(?:'ll| will| shall| would| may)? (?:be |get |have to |now )?(?:evicted?|deport(?:ed)?|thrown out|throws? (?:me|us) out|kick(?:ed|s)? (?:me |us )?out|out on the street|homeless|starve|expelled|go hungry|go under|jobless|lose (?:everything|my (?:visa|place|home|flat|job|scholarship)|our)|send (?:me|us) home)\b[^.!?]{0,60}\b(?:unless|if (?:you|i don't|nobody|no)|without (?:you|your)|so please|please|by|next|on the|soon|otherwise)\b|\b(?:unless|until) (?:you|somebody|someone|a person)(?: like you)? (?:step|help|act|intervene|save|give|speak|put|take pity)s?\b/,
  ],
  [
    'needful',
    /\bdo the needful\b[^.!?]{0,30}\b(?:earliest|soonest|asap|fast|quick|immediately|urgent|today|tomorrow)|\b(?:at the|on the|your) (?:very )?(?:earliest|soonest)\b(?= ?(?:[.!,]|$|as |please|because|since|so|and|possible))(?<=\b(?:please|pls|plz|kindly|reply|answer|revert|respond|respective|do|send|help|need|call)\b.{1,70})|\b(?:very|so|extremely|most|super) (?:critical|urgent|crucial|pressing) (?:for|to) (?:me|us)\b/,
  ],
  [
    'last-time',
    /\b(?:my|your|the|a|this is) (?:\w+ )?(?:last|final|only remaining) (?:chance|opportunity|warning|attempt|appeal|time|request)\b(?: (?:for you|you have|you get))?(?: to (?:reply|respond|answer|act|help|make|put|save|reach|get)|[^.!?]{0,20}\bbefore i\b)|\b(?:asking|begging|writing|telling) (?:you )?(?:for the last|one (?:last|final)) time\b|\b(?:before|until) i (?:give up on you|lose (?:all )?(?:faith|respect|hope)|write you off|move on to someone)\b/,
  ],
  [
    'no-is-not-an-answer',
    /\b(?:refus(?:al|ing)|no|a no|saying no) is not an? (?:option|answer|possibility)\b|\bif (?:you|u) (?:don't|do not|won't|didn't) (?:want|wish|intend|feel like|care)\b(?: to)?[^.!?]{0,25}\b(?:just |then |at least |simply |please )+(?:say|tell|be)\b|\bif it(?:'s| is) (?:a )?no,? (?:then )?(?:just |at least |please )*(?:have|say|tell|be)\b|\b(?:just|simply) say (?:so|no) (?:then|and|instead|rather)\b|\b(?:a )?(?:simple|plain|straight) (?:yes or no|yes or a no|no|answer) (?:would|is|was|should|cannot|can't)\b(?! fine)/,
  ],
  [
    'pretend',
    /\b(?:don't|do not|stop|no use) pretend(?:ing)?\b[^.!?]{0,20}\b(?:you|not|never|n't)\b|\bi know (?:that )?(?:you|u)(?:'re| are| r|'ve| have| saw| got| did)? (?:\w+ )?(?:online|there|seen|read|saw|got|received|active|reading)\b|\b(?:i|we) (?:can |do |did |could )?(?:see|saw|notice|noticed) (?:that )?you (?:\w+ )?(?:lik(?:e|ed|ing)|post(?:ed|ing)?|comment(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?|online)\b[^.!?]{0,50}\b(?:but|yet|so|while|not|without|when)\b[^.!?]{0,25}\b(?:me|my|mine|us|surely|not|no|never|must)\b/,
  ],
  [
    'higher-hopes',
    /\b(?:had|i'd) (?:\w+ )?(?:higher (?:hopes|opinion|expectations)|a (?:higher|better|different) (?:opinion|image|picture)|thought (?:more highly|better)) of (?:you|your|someone|people|a )|\b(?:thought|held|took|had) you (?:for|to be|were) (?:a |an |someone |different|kinder|better|one of)\b(?=[^.!?]{0,60}\b(?:but|wrong|not|mistaken|different|better|kinder|evidently|apparently)\b)|\bi (?:was|am|must have been) (?:clearly |obviously |evidently |apparently )?(?:wrong|mistaken) (?:about you|to (?:trust|expect|believe|hope|think))|\b(?:your|such|this) (?:\w+ )?(?:behaviou?r|attitude|conduct|treatment|indifference|arrogance|rudeness|lack of (?:\w+ )?(?:respect|courtesy|interest|reply|response))\b(?= (?:is|says|speaks|shows|has|hurts|disappoints|surprises|does)|[.!]|$)/,
  ],
];

export const GUILT: readonly Frame[] = [...SILENT, ...REPROACH, ...STAKES, ...URGED];
