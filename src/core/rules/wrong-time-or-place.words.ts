import { PatternSet } from '../reading/patterns/pattern-set.ts';

/** Moments that belong to the reader's own life, or to sleep, named as the moment of this message. */
export const MOMENTS = new PatternSet<string>([
  [
    'sorry during',
    /\b(?:sorry|apologi[sz]e|apologies|forgive me|pardon|excuse me|hate|know|aware|realise|realize|hope (?:i'm|i am) not|hope you don't mind|hope it's not)\b[^.!?]{0,50}\b(?:on|during|in the middle of|at|in|while on|from|with|disturbing|interrupting|intruding on|spoiling|gatecrashing|so soon after|right after|just after|days after|hours after)\b (?:your|the|his|her|a|such a|this) (?:[\w']{1,14} ){0,2}(?:honeymoon|holidays?|vacation|leave|wedding|funeral|wake|burial|mourning|christening|baptism|birthday|anniversary|day off|weekend|sick ?bed|hospital bed|hospital|operation|surgery|loss|bereavement|time off|family (?:time|dinner|day)|christmas (?:eve|day|dinner)|time of grief|sad time|difficult time|hard time|prayers?|pilgrimage|dinner|sunday|christmas|easter|eid|diwali|new year)\b/,
  ],
  [
    'while you are at',
    /\b(?:while|when|now that|since|as|although|though|even though|even if|i know|i see|i hear|i heard|hear|see|know) (?:that )?you(?:'re| are| will be|'ll be|'re all| are all| both are)? (?:still |currently |probably |now |all |just |busy )?(?:on|at|in|having|celebrating|mourning|burying|giving|enjoying|sitting|by) (?:your |the |a |my )?(?:\w{1,12} ){0,2}(?:honeymoon|holidays?|vacation|(?:parental|maternity|paternity|sick|compassionate|bereavement|annual|family) leave|leave|wedding|funeral|wake|burial|christening|baptism|birthday|day off|hospital|labour|delivery room|church|mosque|mourning|intensive care|father|mother|beach|pool|sauna|breakfast|family dinner|birth|vigil|shiva)\b/,
  ],
  [
    'on leave',
    /\b(?:out[- ]of[- ]office|auto-?(?:reply|response|responder))\b[^.!?]{0,60}\b(?:leave|holidays?|vacation|hospital|honeymoon)\b|\byou(?:'re| are) (?:currently |still |now )?on (?:your )?(?:maternity|paternity|parental|sick|compassionate|bereavement) leave\b|\bbefore the (?:burial|funeral|wedding|christening) (?:tomorrow|today|tonight|on \w{3,9}day)\b|\b(?:it|that|what) (?:was |is )?an? (?:\w{1,12} ){0,2}(?:funeral|wedding|christening|burial|requiem|wake)\b|\bby (?:the|his|her) (?:coffin|grave|graveside)\b|\bat the graveside\b/,
  ],
  [
    'on your leave',
    /\b(?:on|during) your (?:\w{1,12} )?(?:honeymoon|wedding (?:day|night)|maternity leave|parental leave|paternity leave|sick leave|compassionate leave|bereavement leave|pilgrimage|holy day)\b|\b(?:honeymoon|maternity leave|parental leave|paternity leave|sick leave),? (?:but|however|still|yet|so)\b/,
  ],
  [
    'known hour',
    /\b(?:i )?know (?:that )?(?:it's|it is|its|this is)[^.!?]{0,24}\b(?:past midnight|midnight|(?:very |so |really |too |quite )?late\b(?! notice| reply| in the day to)|the middle of the night|\d{1,2} (?:at night|in the morning|am\b|a\.m)|(?:one|two|three|four|five) (?:at night|in the morning|am\b)|night(?:time)? (?:there|for you|by you|at yours)|christmas|sunday (?:night|morning|evening)|your day off|new year|eid|diwali|easter|the weekend|your weekend|a holiday|sabbath|shabbat)/,
  ],
  [
    'sorry so late',
    /\b(?:sorry|apologi\w{3,4}|forgive|excuse)\b[^.!?]{0,40}\b(?:so late|this late|late hour|at this hour|this hour|at night|in the night|middle of the night|wak(?:e|ing) you|so early|hour of the night|past midnight|after midnight)\b(?! reply)|\bbefore you(?:'re| are)? (?:even )?(?:out of bed|awake|up)\b|\bmust be (?:asleep|sleeping|in bed)\b|\b(?:i know|hope) you(?:'re| are) (?:not )?(?:asleep|sleeping|in bed)\b|\bit(?:'s| is) (?:\d{1,2}|one|two|three|four|past midnight|midnight)(?: ?am| at night| in the morning)? (?:there|where you are|in your time ?zone|at your end|for you|by you)\b/,
  ],
  [
    'condolences',
    /\b(?:condolences|sympath(?:y|ies)|sorry (?:for|about) (?:your|the) (?:\w{1,12} ){0,2}(?:loss|death|passing)|loss of your|passing of your|death of your|may (?:she|he|they|his soul|her soul) rest)\b/,
  ],
  [
    'at a feast',
    /\b(?:you(?:'re| are)?|you must be|everyone|everybody|the whole (?:country|family)|your (?:family|people|house|kids|children))\b[^.!?]{0,50}\b(?:at home|with (?:your|the) (?:family|kids|children|parents|wife|husband|in-laws|grandchildren|folks)|at the (?:table|beach|altar|seaside|lake)|around the (?:table|tree)|(?:at|to|in) (?:church|mass|the mosque|mosque|temple|prayers?|synagogue)|celebrating|fasting|feasting|cooking|off work|out with|opening presents|at (?:lunch|dinner|breakfast|supper) with|having (?:lunch|dinner|breakfast|supper)|eating|tucking)\b/,
  ],
  [
    'feast day',
    /\b(?:today is|today's|it is|it's|its|being|tonight is|tomorrow is|this is|on|even on|know|interrupt|disturb|ruin|spoil)\b (?:the |your |a |that |it's |it is |today is |tonight is |still |your family's )*(?:christmas|xmas|easter|eid|ramadan|diwali|passover|shabbat|sabbath|hanukkah|new year'?s?|thanksgiving|good friday|boxing day|nowruz|lunar new year|chinese new year|tet|orthodox christmas|holy week|all souls|yom kippur|the holidays|bank holiday|public holiday|national day|midsummer|(?:sunday|saturday|friday) (?:night|evening)|sunday (?:lunch|morning|dinner)|sunday)\b(?![^.!?]{0,16}\b(?:rota|market|paper|edition|column|shifts?|sale|orders|school|league|service times|bells)\b)(?! is (?:when|your|the)\b)/,
  ],
  [
    'day off',
    /\b(?:it's|it is|this is|today is|on|know|enjoying|spoil|interrupt|disturb|into|during|first day of|last day of|middle of|one of) (?:that |it's |it is )?(?:your |the )?(?:only |first |last |one |well-earned |well earned )?(?:day off|days off|day of rest|rest day|free day|(?:first|last|second|third) day of your (?:holidays?|vacation|leave|honeymoon)|your (?:holidays?|vacation|weekend|honeymoon|annual leave|sabbatical|leave|time off|lie-in|siesta|evening off|retreat))\b/,
  ],
  [
    'gone on leave',
    /\b(?:you|you're|you've|u)\b[^.!?]{0,30}\b(?:(?:on|gone on|going on|started|starting|went on|just begun|begun|begin) (?:your )?(?:parental|maternity|paternity|mat|pat|baby|sick|compassionate|bereavement|medical|carer's|stress) leave|leave started|signed off (?:sick|work)|off (?:sick|work with))\b/,
  ],
  [
    'with a newborn',
    /\b(?:you|you're|your|u|out[- ]of[- ]office|auto-?reply)\b[^.!?]{0,50}\b(?:up with|home with|holding|rocking|nursing|feeding|have|has|had|got|with|between|welcom\w{2,3}|expecting|giving birth|gave birth|given birth|in labour|due)\b (?:the |your |a |an |to |two |brand[- ]new |tiny |little |just )*(?:baby|newborn|twins?|(?:little|baby) (?:one|boy|girl)|(?:new|first|your) (?:son|daughter|child|grandchild)|(?:\w{1,7}|\d{1,2})[- ](?:day|week|month)s?[- ]olds?|birth|arrival|pram|nappies|diapers|feeds?|breast-?feeding|contractions|labour ward|maternity)\b|\b(?:gave|given|giving) birth\b|\b(?:you|you're|you are|your wife is|your partner is|she is|she's) in labou?r\b|\b(?:became|become|becoming|are now|are|you're) (?:a |new )?(?:parents?|father|mother|dad|mum|mom|grandfather|grandmother)\b(?=[^.!?]{0,20}\b(?:today|yesterday|this|on|last|again|for the|now|last night)\b|[.!,])/,
  ],
  [
    'joy',
    /\b(?:congrat\w{0,15}|mazel tov|mabrouk|felicitations|best wishes|all the best|happy|joy|well done|cheers|hooray|blessings)\b[^.!?]{0,40}\b(?:wedding|newlyweds?|marriage|nuptials|getting married|got married|tying the knot|honeymoon|engagement|(?:baby|newborn|twins?|(?:little|baby) (?:one|boy|girl)|(?:new|first|your) (?:son|daughter|child|grandchild)|(?:\w{1,7}|\d{1,2})[- ](?:day|week|month)s?[- ]olds?|birth|arrival|pram|nappies|diapers|feeds?|breast-?feeding|contractions|labour ward|maternity)|becoming (?:a )?(?:father|mother|dad|mum|mom|parents?|grand\w{4,6})|christening|baptism|bar mitzvah|bat mitzvah|anniversary|fatherhood|motherhood|parenthood|eid|diwali|christmas|easter|nowruz|birthday)\b(?! (?:cake|album|launch\w{0,2}|business|venue|edition|issue|of (?:the|your) (?:firm|company|app|journal|magazine|studio|lab|project|site|book)))/,
  ],
  [
    'hope it went',
    /\b(?:hope|trust|heard|hear)\b[^.!?]{0,20}\b(?:wedding|christening|baptism|funeral|burial|honeymoon|surgery|operation|delivery|birth|ceremony|shiva|wake|memorial)\b[^.!?]{0,16}\b(?:went|goes|was|is going|all right|well)\b/,
  ],
  [
    'before a day',
    /\b(?:you|your)\b[^.!?]{0,40}\b(?:wedding|funeral|burial|surgery|operation|christening|chemo\w{0,7}|birth|due date|biopsy|wake|exam|divorce hearing|memorial)\b[^.!?]{0,20}\b(?:tomorrow|today|tonight|this (?:morning|afternoon|evening|week|weekend)|in (?:an|two|a few|three) (?:hours?|days)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|is (?:on|at))\b|\b(?:tomorrow|today|tonight) is (?:the|your) (?:big day|wedding|funeral|surgery|operation|burial|christening)\b|\b(?:packing|dressing|getting ready|preparing|about to leave|leaving) for (?:the|your) (?:honeymoon|wedding|funeral|holidays?|vacation|christening|burial|hospital)\b|\b(?:your|happy) wedding (?:day|morning|night|eve)\b/,
  ],
  [
    'lost',
    /\b(?:you|you've|your family|u)(?: have| had|'ve)? (?:just |only |recently |also |so suddenly |suddenly )?(?:lost|buried|burying|cremated|laid|said goodbye to|mourn\w{0,3}|grieving|grieve|are burying|are mourning|are grieving|are sitting with|sit with|sitting with|keep watch|lay to rest)\b[^.!?]{0,20}\b(?:your|the|a|him|her|to rest)\b|\b(?:you're|you are|you must be|still|while) (?:in mourning|mourning|grieving|heartbroken|bereaved)\b/,
  ],
  [
    'death',
    /\b(?:your|ur) (?:\w{1,10} ){0,2}(?:mother|father|mum|mom|dad|mam|papa|mama|husband|wife|brother|sister|son|daughter|child|baby|parents?|grandmother|grandfather|gran|granny|nan|grandpa|grandma|uncle|aunt|cousin|partner|nephew|niece|best friend|twin|dog)(?:'s)?\b[^.!?]{0,40}\b(?:passing|death|died|dying|passed(?: away| on)?|last days|funeral|burial|wake|hospice|gone|no longer with|buried|coma|intensive care|final hours|end is near|critical|in (?:the )?hospital|stroke|cremation|memorial)\b|\b(?:death|passing|loss|burial|funeral|wake|illness|funeral mass) of (?:your|ur) (?:\w{1,10} ){0,2}(?:mother|father|mum|mom|dad|mam|papa|mama|husband|wife|brother|sister|son|daughter|child|baby|parents?|grandmother|grandfather|gran|granny|nan|grandpa|grandma|uncle|aunt|cousin|partner|nephew|niece|best friend|twin|dog)\b|\b(?:sorry|heard|hear|news|thinking of you|shocked|saddened|sad) (?:\w{1,8} ){0,4}(?:for|about|of) (?:your|ur) (?:\w{1,10} ){0,2}(?:mother|father|mum|mom|dad|mam|papa|mama|husband|wife|brother|sister|son|daughter|child|baby|parents?|grandmother|grandfather|gran|granny|nan|grandpa|grandma|uncle|aunt|cousin|partner|nephew|niece|best friend|twin|dog)\b|\b(?:your|sad|great|terrible|heavy|such a|recent) (?:loss|bereavement|time of mourning|hour of grief|time of grief)\b(?! (?:rates?|adjust\w{0,4}|figures|model|function|leader|curve))|\b(?:condolences|rest in peace|sympathies|deepest sympathy|heartfelt sympathy|pay (?:our|my) respects|paid (?:our|my) respects|paying (?:our|my) respects)\b/,
  ],
  [
    'sick bed',
    /\b(?:you|you're|you've|u)\b[^.!?]{0,30}\b(?:(?:sick|ill|laid up|stuck|lying) (?:in|at|with) (?:bed|home|the flu|hospital|the hospital|a fever|covid)|in (?:the )?(?:hospital|ward|intensive care|a&e|emergency room|icu|recovery room|waiting room|operating theatre)|on (?:the|a) (?:ward|drip|stretcher|operating table)|coming round from|out of surgery|recovering|in labour|under the knife|having (?:chemo\w{0,7}|surgery|an operation)|(?:down|in bed) with (?:the )?(?:flu|covid|fever|pneumonia))\b|\b(?:with|before|after|about|during) your (?:\w{1,8} )?(?:surgery|operation|chemo\w{0,7}|treatment|heart attack|stroke|accident|miscarriage|diagnosis)\b(?! (?:of|paper|talk|guide|course))/,
  ],
  [
    'the hour',
    /\b(?:it's|it is|its|it must be|must be|it will be|it'll be|at|as late as|gone|makes it|around|about|nearly|almost|past|is) (?:about |around |nearly |almost |already |gone |well |way |like |only |just |half |quarter |past |to |after )*(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|eleven|twelve|midnight|the middle of the night|dawn)(?: o'clock)?(?: ?(?:am|a\.m\.?|pm|p\.m\.?))?(?: (?:in the (?:morning|night)|at night|of the night))?(?: already| now)? (?:there|where you|your time|in your|at your (?:place|end|side)|for you|by you|over there|on your side|your side|with you|chez|in (?!the|your|my|our|a\b|here)[a-z]{3,14}\b(?=[^.!?]{0,20}(?:\b(?:you|your|but|and)\b|[,.?!]|$)))/,
  ],
  [
    'asleep',
    /\b(?:you|u|you're|your (?:family|household|house|kids|wife|husband))\b[^.!?]{0,24}\b(?:asleep|sleeping|fast asleep|(?:in|gone to|going to|getting into|out of) bed|in (?:your )?pyjamas|in (?:your )?pajamas|awake at this|still up|up this late|tucked up)\b|\bmidnight (?:your|for you|there|where)\b|\b(?:wake|waking|woke) (?:you|the (?:baby|house|kids|children)|your)\b|\b(?:ungodly|unearthly|indecent|silly|crazy|unholy|stupid|late|early|impossible) hour\b|\b(?:middle|dead) of the night\b(?=[^.!?]{0,24}\b(?:there|you|your|where|but)\b)/,
  ],
  [
    'owned up',
    /\b(?:sorry|forgive|cheeky|know|realise|realize|aware|hardly|not|bad|awful|terrible|wrong|poor|rude|shameless|tasteless|indelicate|inappropriate|apolog\w{2,5}|pardon|excuse|strange|odd|worst|unfortunate|tactless)\b[^.!?]{0,40}\b(?:timing|the (?:time|moment|place|day|hour|occasion)\b|moment|over the coffin|at (?:a|the|your|such a|his|her) (?:wake|funeral|wedding|burial|christening|graveside|grave|school gate|hospital|deathbed|baptism|party|altar|bedside|shiva|mosque|church|urinals?|loo|toilets?|gym|changing room|sauna|pool)|in (?:church|the (?:sauna|gym|changing room|loo|toilet|waiting room|mosque|church))|to (?:talk|do|bring up|mention|mix) (?:business|work|shop|this|jobs)|doing business|talking shop|on (?:the|your) (?:doorstep|beach|honeymoon|stairs))\b/,
  ],
  [
    'out of office',
    /\b(?:out[- ]of[- ]office|ooo|auto-?(?:reply|response|responder)|automatic reply|vacation (?:notice|reply)|voicemail|away message|status)\b[^.!?]{0,80}\b(?:leave|holidays?|vacation|hospital|honeymoon|home with|baby|newborn|back (?:in|on)|until|family|bereave\w{1,5}|funeral|mourning|wedding|away)\b/,
  ],
  [
    'among family',
    /\b(?:you are|you're|you sit|you were|u r|you)\b[^.!?]{0,20}\b(?:with your (?:family|kids|children|wife|husband|in-laws|parents)|by the pool|at the (?:beach|seaside|pool|spa|sauna|playground|altar)|on the (?:beach|ski slopes?|slopes)|camping|under the (?:palms|palm trees|parasol))\b|\b(?:pilgrimage|umrah|hajj)\b(?=[^.!?]{0,40}\b(?:accepted|now|you|still|but)\b)(?<!\b(?:on|my|about|of) (?:my )?pilgrimage)/,
  ],
]);

/** A private gathering at which the two met. */
export const GATHERINGS = new PatternSet<string>([
  [
    'met at',
    /\b(?:met|meet|meeting|spoke|speak|talked|talking|sat|sit|sitting|seated|danced?|dancing|saw|seeing|bumped|next to|beside|chatted|chatting|shared|laughed|introduced|standing|stood|shout|heard|catch|caught|gave me|told me|left|leave|left from|back from|home from|came from|fun|night|lovely|great|pleasure)\b[^.!?]{0,70}\b(?:at|in|from|during|after|by|left|leaving|outside|behind|over the band at) (?:the |your |our |my |his |her |a )?(?:\w{1,14}(?:['’]s)? ?){0,4}(?:wedding|funeral|wake|burial|graveside|christening|baptism|birthday|baby shower|bridal shower|barbecue|bbq|engagement party|stag do|hen (?:do|party|night)|bar mitzvah|bat mitzvah|quincea\w{2,5}|house ?warming|memorial service|memorial|requiem|cremation|shiva|party|naming ceremony|iftar|nikah|mehndi|sangeet|church|mass|sunday service|parents' evening|school gate|playground|maternity ward|waiting room|hospital ward|sauna|nightclub)\b(?! (?:industry|fair|trade|planner|directors?|conference|expo|forum|business|dress|photograph\w{1,5}|level|scene|film|cake))/,
  ],
  [
    'what a party',
    /\b(?:what a|great|lovely|fun|that) (?:party|night|feast) (?:last night|yesterday|today|tonight|at)\b|\bparty (?:of|for|at) [^.!?]{1,24}\b(?:an hour ago|hours? ago|today|tonight|last night|yesterday)\b/,
  ],
  [
    'at the pool',
    /\b(?:when|while|as soon as|if) (?:you|your family) (?:come|are|go|sit|lie|swim|have|eat)[^.!?]{0,20}\b(?:(?:to|at|in|by|on) the (?:pool|beach|sauna|spa|breakfast|restaurant|bar|church|playground)\b|(?:breakfast|dinner|lunch|supper|ice cream) with (?:your|the) (?:wife|husband|kids|children|family))|\b(?:find|catch|see|meet|approach|talk to) you (?:\w{1,10} )?(?:at|by|in|after) (?:the )?(?:pool|breakfast|sauna|church|mass|school gate|playground|gym|changing room|christening|funeral|wedding)\b/,
  ],
  [
    'celebrated',
    /\b(?:met|meet|meeting|spoke|speak|talked|talking|sat|sit|sitting|seated|danced?|dancing|saw|see|seeing|bumped|ran into|next to|beside|chatted|chatting|shared|laughed|introduced|standing|stood|queued|catch|caught|grab|grabbed|clinked?|clink|toasted|raised (?:a|our)|drank|ate|eating|sang|prayed|carried|held|holding|cried|hugged|together|neighbours|(?:same|your) table|my table|opposite you|both there|with you|you were the|you (?:gave|said|mentioned|told|were)|we were|fun|night|lovely|great|nice|good|pleasure)\b[^.!?]{0,80}\b(?:at|in|from|during|after|by|outside|behind|before|across|over|for|on|when (?:they|the)|you were|as|through|to) (?:the |your |our |my |his |her |their |a |an |old |[a-z'-]{1,14}(?:'s|s') |[a-z'-]{2,14} and [a-z'-]{2,14}'s )*(?:\w{1,12} )?(?:wedding|reception(?! (?:desk|class|area|year))|funeral|wake|burial|graveside|grave|chapel|crematorium|cemetery|christening|baptism|baptismal|first communion|birthday|\w{3,9}ieth|eightieth|fortieth|thirtieth|sixtieth|seventieth|baby shower|bridal shower|barbecue|bbq|engagement (?:party|do)|stag (?:do|night|party|weekend)|hen (?:do|party|night|weekend)|bachelorette|bachelor party|bar mitzvah|bat mitzvah|quincea\w{2,5}|house ?warming|memorial|requiem|cremation|shiva|party|naming ceremony|iftar|nikah|mehndi|sangeet|church|mass|midnight mass|sunday service|parents' evening|school gates?|school run|playground|bouncy castle|maternity ward|waiting room|hospital|ward|sauna|nightclub|club|bar|altar|coffin|hog roast|graduation party|new year's eve|family dinner|seder|sunday lunch|pool|beach|gym|changing rooms?|dance floor|dancefloor|chuppah|ceilidh|first dance|cake was cut|cut the cake|best man|bridesmaids?|maid of honou?r|pallbearers?|godmother|godfather|bouquet|bride|groom|toasted|toast|condolence (?:line|book)|pay our respects|viewing|service for)\b(?! (?:industry|fair|trade|planner|directors?|conference|expo|forum|business|dress|photograph\w{1,5}|level|scene|film|design|course|manager|association|stand|chart|managers|council|street|lane|road|hall's))/,
  ],
  [
    'celebrated when',
    /\b(?:at|in|from|during|after|by|outside|across) [^.!?]{0,40}\b(?:wedding|reception|funeral|wake|burial|christening|baptism|birthday|party|mass|chapel|baby shower|barbecue|church|dance floor|graveside|ceremony|nuptials|memorial)\b[^.!?]{0,40}\b(?:today|tonight|this (?:morning|afternoon|evening|weekend)|yesterday|last (?:night|evening|saturday|sunday|friday|weekend)|just now|earlier|(?:an|one|two|three|a few|some|couple of|\d) hours? ago|half an hour ago|minutes ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the other (?:day|night))/,
  ],
  [
    "at the hosts'",
    /\b(?:toasted|danced|clinked|raised|partied|celebrated|prayed|cried|sang)\b[^.!?]{0,40}\b(?:today|tonight|this (?:morning|afternoon|evening|weekend)|yesterday|last (?:night|evening|saturday|sunday|friday|weekend)|just now|earlier|(?:an|one|two|three|a few|some|couple of|\d) hours? ago|half an hour ago|minutes ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the other (?:day|night))/,
  ],
]);

/** A meeting so long past that the gathering is only where two people know each other from. */
export const LONG_PAST =
  /\b(?:(?:years?|months?|weeks?|summers?) (?:ago|back)|last (?:year|summer|spring|autumn|fall|winter|month|june|july|may)|in (?:19|20)\d\d|back in|(?:one|two|three|four|five|six|ten|many|\d{1,2}) years|years later)\b/;

/** The moment is respected: nothing is wanted before it is over, or the reader chose it. */
export const RESPECTED =
  /\b(?:(?:can|may|could|will|should|does|it'll|all of it can) (?:gladly |happily |easily |well )?wait\b(?!ing)|when(?:ever)? you(?:'re| are) back|once you(?:'re| are) back|after (?:your|the) (?:leave|holidays?|honeymoon|vacation|weekend|wedding|mourning)|(?:don't|do not|no need to|needn't|please don't) (?:read|answer|reply|open|respond|think about)\b[^.!?]{0,40}\b(?:until|before|now|today|this week|there)|not now\b|no answer needed|no reply needed|nothing to answer|won't trouble you|set this to (?:land|arrive|send)|scheduled (?:this|it)|to land (?:on )?(?:mon|tues|wednes|thurs|fri)day|enjoy (?:your|the) (?:leave|holidays?|honeymoon|rest|vacation|baby|wedding)|in (?:the )?(?:new year|january) is fine|is fine too)\b/;
export const INVITED =
  /\b(?:you (?:said|told me|asked me|wrote|insisted|offered|suggested|invited me|wanted me)[^.!?]{0,40}\b(?:to (?:write|call|message|text|ring|send|ask|get in touch|remind|come|come by|ping)|i (?:should|could|can|may|might)|any ?time|(?:just |simply )?(?:call|write|message|text|ring) (?:me|you|any ?time|whenever))|as you (?:asked|suggested|said|offered|invited)|like you (?:asked|said)|at your (?:request|invitation))\b/;

/** Business put forward without a request. */
export const PITCH =
  /\b(?:cv|r[eé]sum[eé]|portfolio|hiring|vacanc(?:y|ies)|position|job|internship|my application|apprentice\w{0,4}|my (?:drawings|offer|product|services|proposal|pitch|designs|company|business card|demo|start-?up|project)|the price|price list|quote|invest|hire|candidate|referral|refer me|recommend me|introduce me)\b/;

/** Trades for which weddings, funerals and wards are the working day. */
export const AT_WORK_THERE =
  /photograph|videograph|wedding|funeral|undertak|cater|florist|venue|priest|pastor|chaplain|vicar|canon|imam|rabbi|event|dj\b|musician|band|nurse|midwi|celebrant|baker|pastry/i;

/** The writer's own night or family, or the reader's trade: not the reader's moment. */
export const OWN_MOMENT =
  /\b(?:i (?:type|write|wrote|am writing) (?:this|it|to you) (?:at|from|on|in) (?!your|midnight your)[^.!?]{0,40}\b(?:my|because|before (?:my|work)|after (?:my|work))\b|my (?:own )?(?:leave|wedding|honeymoon|shift|night shift|ward|newborn|surgery|funeral home)\b|i (?:shoot|cater|photograph|play|bake|sing|officiate) (?:for )?(?:at )?(?:weddings|funerals)|your (?:book|paper|guide|essay|study|article|chapter|column|piece|talk|film|podcast|episode|course|templates?|series|rules|research|lecture|app|post) (?:on|about|of|for|to)\b)/;
