/** Children, health, the way to somebody's door: what frightens most in the mouth of a stranger. */
export const GRAVE: readonly RegExp[] = [
  // Children, seen or spied out.
  /\b(?:saw|see|seen|noticed?|spotted|watched|recogni[sz]ed|found|find|looked (?:at|up|through)|came across|heard|hear|read|learned|learnt|know|knew|told me|met|follow(?:ed)?|photos?|pictures?|pics?|stories|video|page|facebook|instagram)\b[^.!?]{0,70}\b(?:your|ur) (?:\w{1,12}['’]s )?(?:\w{1,10} )?(?:daughters?|sons?|kids?|children|child|twins(?! study)|baby(?!,)|boys?|girls?|little (?:one|boy|girl)s?|toddler|newborn|grand(?:son|daughter|kids|children)|teenagers?)\b(?!'s? (?!birthday|school|photos?|pictures?|page|name|party|class|match))(?! (?:theme|node|class|process|element|nutrition|protection|friendly|menu|book|clinic|ward|section|project|of the (?:list|tree)|scouts))/,
  /\b(?:your|ur) (?:\w{1,10} )?(?:daughter|son|kids?|children|child|twins|baby|boy|girl|little (?:one|boy|girl)|toddler|newborn)\b(?!'s? (?!birthday|school|photos?|pictures?|page|name|party|class|match))(?! (?:theme|node|class|process|element|nutrition|protection|friendly|menu|book|clinic|ward|section|project|scouts))[^.!?]{0,50}\b(?:school|kindergarten|nursery|garderie|creche|daycare|class|birthday|photos?|pictures?|armbands|pool|playground|facebook|instagram|growing|grown|so (?:cute|sweet|big|pretty)|is (?:cute|sweet|adorable)|looks? like you|chickenpox|fever|sick|ill)\b/,
  /\b(?:you|you're|when you)\b[^.!?]{0,40}\bwith (?:the|your) (?:kids|children|twins|little ones?|baby|boys|girls|son|daughter)\b(?!'| (?:section|menu|in your))|\b(?:the|your) little (?:one|ones|man|lady)(?:'s)?\b|\byour\b[^.!?]{0,70}\b(?:started|starts|goes|go|in|at|to) (?:at |to )?(?:the |a )?(?:garderie|kindergarten|nursery school|daycare|creche|day care)\b|\byour (?:son|daughter|boy|girl|little one|baby) (?:plays|goes|is in|started|starts|attends|sings|turned|scored|sleeps)\b|\b(?:hear|heard|see|saw|noticed|know) (?:that )?you(?:'re| are) expecting(?=[,.!]| (?:a (?:baby|boy|girl|child)|twins))|\bgood luck (?:to|for) your (?:son|daughter|kids?|boy|girl)\b/,
  // Health.
  /\b(?:heard|hear|saw|see|read|learned|learnt|know|told me|said|told|noticed|sorry|hope|understand|gather|rumou?r|word is)\b[^.!?]{0,50}\b(?:(?:your|you had (?:a |an |the |your )?|you have (?:a |an )?|you've had (?:a |an )?|you got|you suffer(?:ed)? from|about the|the|it was) ?(?:\w{1,12} )?(?:surgery(?! (?:hours|opens|practice))|cancer|illness|chemo\w{0,7}|depression|burn-?out|miscarriage|stroke|heart attack|thyroid|scar|rehab|disability|pregnancy|hospital stay|tumou?r|diabetes|migraines?|panic attacks?|breakdown|biopsy|transplant|(?:hip|knee|back|heart|eye) (?:operation|surgery|replacement)|operation went)|(?:it was|you have|your) (?:pancreatic|leuk[ae]+mia|dementia|parkinson|alzheimer)\w{0,3}|you (?:are|were|got|have been|'ve been|had been|fell) (?:very |so |quite )?(?:ill|sick|in hospital|in the hospital|hospitali[sz]ed|operated|diagnosed|pregnant|depressed|unwell|on sick leave|off sick|in rehab|in a wheelchair|infertile|expecting))\b(?! (?:research|studies|study|paper|ward|clinic|course|unit|patients|centre|center|leaflet|care|team|awareness|charity|data|guide|screening|programme|program|app))/,
  /\b(?:recover(?:ed|ing|y)?|heal(?:ed|ing)?|get(?:ting)? well|feeling better|speedy recovery|back on your feet)\b[^.!?]{0,40}\b(?:your|the|after|from) (?:\w{1,10} )?(?:surgery|operation|accident|illness|cancer|chemo|stroke|breakdown|burn-?out|miscarriage|treatment|hip|scar)\b|\b(?:scar|wound|stitches|chickenpox)\b[^.!?]{0,20}\b(?:heal|gone|better|healing)|\byou(?:'ve| have)? (?:lost|put on|gained) (?:some |a lot of |so much )?weight\b|\byou look (?:tired|ill|pale|exhausted|thin)\b/,
  // The way to their door.
  /\b(?:know|knew|saw|see|seen|heard|found|find|looked up|learned|noticed|googled|told me)\b[^.!?]{0,30}\b(?:where you live\b|you live (?:near|on|at|by|next to|around|opposite|across|two|three|just|in the (?:house|flat|building|same building|red|white|yellow|blue|big))|your (?:home )?address(?! (?:book|bar|field|format|space|line|on the (?:site|website|card)))|your (?:street|house|flat|apartment|front door|driveway)\b(?=[,.!;?]| (?:on (?:the map|google|street)|is|looks|has|number|near|from the (?:street|road|bus|tram))\b))/,
  /\b(?:drove|drive|walk(?:ed)?|cycled?|pass(?:ed)?|live|stand(?:ing)?|wait(?:ing)?|parked|be) (?:past|by|outside|near|opposite|in front of|at|next to) your (?:house|home|flat|apartment|door|gate|place|garden|window|driveway)\b|\b(?:come|drop|stop|pop|swing) (?:by|over|round|past|to) (?:at |to )?your (?:house|home|flat|place|door)\b|\bring (?:the|your) (?:door ?)?bell\b|\bwhen you (?:get|come|are|arrive) home\b|\byour neighbou?rs? (?:told|says|said|gave)\b/,
];

/** Other private facts: family, faith, pay, where somebody goes, how a number was come by. */
export const PRIVATE: readonly RegExp[] = [
  /\byour (?:wife|husband|sister|brother|mother)(?: in law|-in-law)?'s (?:stories|page|facebook|instagram|insta|profile|feed|tiktok)\b|\byou park your\b|\byou (?:earn|make) (?:about|around|roughly|nearly|over|at least|some)? ?[€$£]?\d/,
  /\b(?:saw|see|seen|noticed?|spotted|found|find|came across|heard|hear|read|learned|learnt|know|told me|sorry|gather|understand|congrat\w{0,15}|met)\b[^.!?]{0,60}\b(?:your|ur) (?:\w{1,10} )?(?:wife|husband|bride|spouse|mother|father|mum|mom|dad|sister|brother|parents|family|fianc[eé]e?|ex|ex-\w{1,8}|boyfriend|girlfriend|in-laws|mother-in-law|divorce|separation|break-?up|marriage|pregnancy|engagement|wedding|honeymoon|custody|will|inheritance|mortgage|debts?)(?:'s)?\b(?! (?:company|companies|tongue|board|node|class|process|practice|business|law|medicine|doctor|name\b|tree|office|photograph\w{1,5}|planner|venue|cakes?|rings?|invitations?|with (?:the|our) (?:readers|audience|users|community|customers)|rates?|metrics?|of (?:sensors|products|fonts)|album|films?|photos are|photos help))/,
  /\bhow(?:'s| is| are) your (?:wife|husband|kids?|children|daughter|son|mother|father|parents|boyfriend|girlfriend)\b|\b(?:say hi|regards|greetings|love|kiss\w{0,2}) to your (?:wife|husband|kids?|children|daughter|son|mother|father)\b|\byour (?:recent |messy |sad )?divorce\b(?! (?:law|practice|clinic|cases|clients|guide|rates?))|\bcongrat\w{0,15} on (?:the|your) (?:\w{1,8} )?(?:baby|pregnancy|engagement|twins|newborn|divorce)\b/,
  /\b(?:found|got|took|have|looked up|googled|obtained|copied|dug up|tracked down|wrote down)\b[^.!?]{0,10}\byour (?:\w{1,12} ){0,2}(?:number|mobile|cell|cellphone|phone|whatsapp|home e-?mail|private e-?mail|personal e-?mail)\b(?![^.!?]{0,50}\b(?:on (?:your|the) (?:web ?site|site|business card|card|shop|office|company|firm|clinic|practice|profile|poster|flyer|advert|ad)|your (?:signature|card|website)|you gave|you left|from (?:you|the (?:advert|ad|flyer|poster|programme|program|badge))))[^.!?]{0,30}\b(?:list|facebook|fb|instagram|insta|directory|register|records?|database|google|internet|online|web|hr|school|clinic|hospital|kindergarten|paperwork|application form|off (?:the|your|my|a)|members? list|guest|loyalty card|contract|cv|receptionist|reception|somewhere|leak\w{0,2})\b/,
  /\b(?:i|we) (?:have )?(?:found|looked up|googled|tracked down|dug up|managed to find|got hold of) your (?:\w{1,12} ){0,2}(?:number|mobile|cell|cellphone|phone)\b(?![^.!?]{0,50}\b(?:web ?site|site|business card|card|shop|office|company|firm|profile|poster|flyer|advert|signature|you gave|directory of members))|\b(?:she|he|they) didn't want to give (?:it|your (?:number|mobile|cell|phone))\b/,
  /\b(?:scroll(?:ed|ing)?|went|gone|go|dug|digging|looked|stalk(?:ed|ing)?|browsed|been|clicked)\b[^.!?]{0,24}\b(?:through|back|deep|far|all over|down)\b[^.!?]{0,14}\b(?:your|ur) (?:\w{1,10} )?(?:instagram|insta|facebook|fb|page|profile|feed|tiktok|photos|pictures|timeline|posts from)\b|\bstalk(?:ed|ing) (?:you|ur|your)\b|\bseen all your (?:pictures|photos)\b|\bpictures? of you (?:from|as|in|with|at) (?!the (?:conference|talk|panel|award|fair|stage))/,
  /\b(?:your|ur) (?:\w{1,8} )?(?:prom|holiday|vacation|honeymoon|baby|birthday|beach|bikini|private|swimming|graduation|school|childhood|facebook|instagram|insta|wedding) (?:photos?|pictures?|pics?|album|snaps|videos?|stories|era)\b|\bbikini\b[^.!?]{0,20}\bera\b|\bphotos? (?:of|from) your (?:holiday|vacation|honeymoon|birthday|wedding|garden|kitchen|bedroom|beach|trip)\b/,
  /\b(?:saw|see|seen|noticed?|spotted|watch(?:ed)?|bumped into|recogni[sz]ed|passed)\b (?:that )?(?:you(?! (?:speak|talk|present|lecture|play|perform|were hiring|are hiring))\b|(?:your|ur) (?:\w{1,8} ){0,2}(?:car|truck|van|bike|jeep|pickup|half ton|motorbike|dog|tesla|audi|bmw|ford)\b)[^.!?]{0,40}\b(?:at|in|on|outside|near|by|from|leaving|through) (?:the |your |our |my |a )?(?:\w{1,12} ){0,2}(?:pool|gym|rink|supermarket|church|mosque|temple|playground|restaurant|bar|pub|beach|bus stop|airport|balcony|window|kindergarten|daycare|doctor's|hospital|clinic|mall|bakery|barber|sauna|yoga|tennis|school gate|school run|street|driveway|parking lot|car park|co-op|tram|bus|metro|subway|night ?club|casino|spa)\b(?![^.!?]{0,30}\b(?:talk|panel|lecture|reading|demo|workshop|opening|training|teach\w{0,3}|coach\w{0,3})\b)/,
  /\b(?:saw|see|seen|notice|noticed|watch|watched)\b (?:you|your \w{1,8}(?: \w{1,8})?)\b[^.!?]{0,30}\b(?:every|each) (?:day|morning|evening|night|week|mon|tues|wednes|thurs|fri|satur|sun)\w{0,5}\b(?! (?:post|newsletter|column|stream|video|mail))|\bi know (?:that )?you (?:jog|run (?:in|along|every|each|around)|walk (?:the|your|to|home|in|along)|take the (?:tram|bus|train|metro|subway|\d)|get off|leave (?:the office|work|home)|come home|are home|park|swim|eat lunch|have lunch|go to the|pick up)\b(?! (?:a |the )?(?:team|company|shop|lab|project|programme|department|festival|charity))/,
  /\b(?:saw|noticed?|heard|know|see|gather|understand) (?:that )?you(?:'re| are| were)? (?:also )?(?:a )?(?:go to|attend|pray|worship|fasting|muslim|christian|jewish|catholic|hindu|sikh|atheist|mormon|gay|lesbian|trans|queer|single|divorced|married|widowed|pregnant|on benefits|voted|vote for)\b(?![^.!?]{0,24}\b(?:conference|meet\w{0,4}|course|panel|school|university|fair|expo|festival|trade|talks?|craft)\b)|\b(?:at|from|in|of) your (?:church|mosque|temple|synagogue|parish|prayer group)\b/,
  /\bhow much (?:do |are )?you (?:earn|make a|make per|make in|get paid|take home|paid)\b|\b(?:what is|what's|know|saw|heard about) your (?:salary|pay|income|wage|bonus)\b(?! (?:survey|data|table|guide|report|bands?|study|chart))|\bwhat you (?:earn|make a year|are paid)\b|\b(?:at|considering) your age\b|\bhow old (?:are you|you are)\b|\byour date of birth\b|\byou must be (?:around|about|nearly|almost) (?:thirty|forty|fifty|sixty|\d\d)\b/,
  /\b(?:obituary|death notice|funeral notice)\b[^.!?]{0,40}\b(?:your|of your)\b/,
];

/** What the reader told the world or the writer: no overreach to speak of it. */
export const THEY_SAID =
  /\b(?:you (?:wrote|write|said|mentioned|told|posted|joked|shared|described|spoke about|talked about|invited|asked|published|announced|tweeted|explained|showed)|you(?:'ve| have) (?:written|said|mentioned|told|posted|shared)|your (?:post|talk|article|essay|podcast|newsletter|column|interview|book|blog|keynote|speech|bio|paper|study|research|course|lecture|thread|memoir)|in the interview|on the podcast|in the (?:saturday |friday )?webinar|like mine|my (?:own )?(?:daughter|son|kids|children|wife|husband) and)\b/;

/** Private pages, which nobody means for strangers even when they are open. */
export const PRIVATE_PAGE =
  /\b(?:facebook|fb|instagram|insta|stories|tiktok|album|wife's|husband's|sister's|brother's)\b/;

/** Trades, and what is no private detail to them: it is the work. */
export const THEIR_TRADE: readonly { trade: RegExp; topic: RegExp }[] = [
  {
    trade: /photograph|videograph|wedding|picture/i,
    topic: /wedding|photos?\b|pictures?\b|album|honeymoon|bride|baby/,
  },
  {
    trade: /midwi|p(?:a)?ediatr|obstet|nursery|kindergarten|teach|school|child/i,
    topic: /kids?\b|child|baby|boys?\b|girls?\b|twins|son|daughter/,
  },
  {
    trade: /priest|pastor|chaplain|canon|vicar|imam|rabbi|minister|deacon|parish|reverend/i,
    topic: /church|parish|mosque|temple|synagogue|pray|worship/,
  },
  {
    trade: /estate agent|real estate|realtor|landlord|architect|builder|plumb|joiner|decorator/i,
    topic: /house|flat|street|address|home|building/,
  },
  {
    trade: /law|advocate|solicitor|attorney|notary|counsel|judge/i,
    topic: /divorce|custody|inherit|separation|marriage|\bwill\b/,
  },
  {
    trade: /doctor|physician|nurse|therap|oncolog|surgeon|medic|clinic/i,
    topic: /surgery|cancer|illness|chemo|depression|stroke|thyroid|pregnan/,
  },
  { trade: /coach|trainer|lifeguard|athlet|swim/i, topic: /pool|gym|tennis|rink|yoga/ },
];

/** Words by which a private matter is known again in what the reader wrote. */
export const TOPIC =
  /^(?:daughters?|sons?|kids?|children|twins|baby|boys?|girls?|wife|husband|mother|father|family|divorce|wedding|surgery|operation|cancer|illness|knee|hip|address|house|street|pool|gym|church|salary|hospital|fever|scar|pregnan\w+|honeymoon|holiday)$/;
