import { PatternSet } from '../reading/patterns/pattern-set.ts';

const named = (patterns: Record<string, RegExp>): PatternSet<string> => new PatternSet(Object.entries(patterns));

/** How a stranger comes to know: seen, heard, looked up, told by somebody. */
export const KNOWN =
  /\b(?:saw|see|seen|notic\w{1,3}|spotted|watched|recogni[sz]ed?|found|find|looked|look|looks|looking|came across|hear|heard|hears|hearing|read|learn|learned|learnt|know|knew|knows|known|tell|told|tells|said|says|saying|mentioned|gather|gathered|understand|met|follow|followed|photos?|pictures?|pics?|stories|video|facebook|insta|instagram|strava|googl\w{1,3}|street view|according to|judging|going by|apparently|word (?:is|has)|rumou?rs?|sorry|congrat\w{0,15}|congrats|seems?|must be|must have|registry|aware|tweets|who works|goes to|same|nurses|dentist's|planning|amazing|gave|give|gives|passed|passing|walked|drove|leave|drop|registers?|let slip|hope|happened to|i'm told|i am told|somebody|someone|with your|a nurse|delivers|mentions?|heard|thinking|noticed|how (?:is|are|was|were)|how's)\b/;

/** Grave once the writer says how they know: children, health, the way to somebody's door. */
export const GRAVE_FACTS = named({
  children:
    /\b(?:your|ur) (?:\w{1,12} )?(?:eldest|youngest|oldest|daughters?|sons?|kids?|children|child|twins|bab(?:y|ies)|boys?|girls?|little (?:one|boy|girl|man)s?|toddler|newborn|grand(?:son|daughter|kids?|children|child|baby)|teenagers?|pram)\b(?!'s? (?!birthday|school|photos?|pictures?|page|name|party|class|match|illness|grades|team))(?! (?:theme|node|class|process|element|nutrition|protection|friendly|menu|book|clinic|ward|section|project|of the (?:list|tree)|scouts|seat|count|support|care|locks?|rights|welfare))/,
  'a child at home':
    /\bwith (?:a|two|three|an) (?:\w{1,12} )?(?:child|kids?|toddler|baby|son|daughter)(?: with \w{1,12}| at home|,? all on your own)/,
  'an illness':
    /\b(?:your|ur) (?:\w{1,12} )?(?:surgery|cancer|illness|chemo\w{0,7}|depression|burn-?out|miscarriage|stroke|heart (?:attack|trouble|condition|problems?|operation|bypass|failure)|thyroid|scar|rehab|disability|pregnancy|hospital stay|tumou?r|diabetes|migraines?|panic attacks?|breakdown|biopsy|transplant|diagnosis|medication|pills|drinking|kidney (?:stones?|failure|trouble)|bad (?:back|knee|hip|heart)|(?:hip|knee|back|heart|eye|shoulder) (?:operation|surgery|replacement|trouble|injury)|concussion|epilepsy|adhd|autism|anxiety|wheelchair|limp|stammer|stutter|dementia|eating disorder)\b(?! (?:research|studies|study|paper|ward|clinic|course|unit|patients|cent(?:re|er)|leaflet|care|team|awareness|charity|data|guide|screening|programme|program|app|trial|figures|survey|models?|work|hours|practice|opens|module|chapter|project|group|service|device|tool|of the|book|atlas|theory|registry|records?))/,
  'being ill':
    /\b(?:you|u)(?:'re|'ve| are| were| got| get| have| had| fell| went| spent)?(?: been| being)? (?:very |so |quite |still |now |badly |seriously |currently |just |months |weeks )?(?:ill\b|sick\b(?! of)|in (?:the )?hospital|in and out of (?:the )?hospitals?|hospitali[sz]ed|operated|diagnosed|pregnant|depressed\b|unwell|under (?:treatment|the knife)|(?:being )?treated (?:for|at)|having (?:treatment|chemo|an operation)|undergoing|recovering from|on (?:medication|antidepressants|chemo\w{0,7}|dialysis|insulin|sick leave|pills)|off sick|in rehab|in therapy|seeing a (?:therapist|psychiatrist|psychologist|shrink|specialist)|in a wheelchair|infertile|sober|(?:going )?through (?:chemo\w{0,7}|ivf|the menopause|menopause|a breakdown|a depression|burn-?out)|expecting(?=[,.!]|$| (?:a (?:baby|boy|girl|child)|twins|again|your)))/,
  'having had':
    /\b(?:you|u)(?:'ve|'re| have| are)? (?:take|takes|taking|took|lost|had|have|got|suffer(?:ed|ing)?|need|wear|went through|battl(?:ed|ing)|beat|survived|live with|living with|struggl(?:e|ed|ing)|fighting|fought) (?:a |an |the |your |from |some |with |against )?(?:\w{1,10} )?(?:antidepressants?|medication|pills|insulin|miscarriage|stillbirth|baby|surgery|cancer|stroke|heart attack|depression|burn-?out|breakdown|tumou?r|operation|chemo\w{0,7}|diabetes|epilepsy|hearing aid|prosthesis|dialysis|ivf|abortion|panic attacks?|migraines?|dementia|parkinson'?s?|alzheimer'?s?|long covid|eating disorder|anorexia|bad back|(?:leg|arm|foot) in (?:a )?(?:cast|plaster))\b(?! (?:research|studies|study|paper|ward|clinic|course|unit|patients|cent(?:re|er)|leaflet|care|team|awareness|charity|data|guide|screening|programme|program|app|trial|figures|survey|models?|work|hours|practice|opens|module|chapter|project|group|service|device|tool|of the|book|atlas|theory|registry|records?))/,
  'whose house':
    /\b(?:gate|house|door|flat|apartment|garden|cottage|villa|balcony|bungalow)\b[^.!?]{0,24}\b(?:is|was|must be|are) yours\b/,
  'doors from you':
    /\b(?:lives|rents|stays|resides|has|owns|is|was|moved)\b[^.!?]{0,24}\b(?:doors?|floors?|streets?|houses?|corner|road) (?:down |up |away |below |above |across |over |along )?(?:from|to) (?:you\b|yours\b|your (?:house|home|flat|place|apartment))/,
  'lives by you':
    /\b(?:lives|rents|stays|resides) (?:\w{1,10} ){0,3}(?:on|in|across|next|near|opposite|round|around|behind|above|below) (?:\w{1,10} ){0,3}(?:your (?:street|road|building|lane|block|house|corner|flat|apartment)|from you\b|to you\b)/,
  'to the door':
    /\b(?:leave|left|drop|dropped|put|bring|come|came|pass|passed|passing|post|knock|knocked|ring|wait|waited|stand|stood|stop|stopped|saw|looked|look|know|found|walk|walked|drove|drive|cycled?|slip|slipped|send|sent)\b[^.!?]{0,40}\b(?:your (?:doorstep|letter ?box|mailbox|front door|driveway|porch|front garden|garden gate|private address|home address|house|home|flat|apartment)|(?:at|by|past|under|to) your (?:door|place|gate))\b(?! ?(?:page|town|office|club|ground|country|land|work|site|stretch|made|baking|style|rules|museum|band|team|university|kit|screen|brew|blend|brand|wine|plans?|design|extension|swap|share|card|number|line|bar))/,
  'street view':
    /\byour (?:house|home|flat|apartment|garden|street|building)\b[^.!?]{0,20}\bon (?:street ?view|google|the map|maps|zillow|rightmove)\b|\bwhere you live\b|\b(?:you|u) live (?:near|on|at|by|next|around|opposite|across|two|three|just|in the (?:house|flat|apartment|building|same building|red|white|yellow|blue|big))\b/,
});

/** Private in the same frame: family, faith, pay, where somebody goes, looks, troubles. */
export const FACTS = named({
  kin: /\b(?:your|ur) (?:\w{1,10} )?(?:wife|husband|bride|spouse|mother|father|mum|mom|dad|sister|brother|parents|family|fiancee?|ex|ex-\w{1,8}|boyfriend|girlfriend|in-laws|mother-in-law|father-in-law|nephew|niece|grandmother|grandfather|granny|new partner|partner's (?:death|illness|pregnancy)|divorce|separation|break-?up|marriage|engagement|wedding|honeymoon|custody (?:case|battle|fight)|inheritance|mortgage|debts?|salary|wages|arrest|bankruptcy|affair|eviction|love life)(?:'s)?\b(?! (?:company|companies|tongue|board|node|class|process|practice|business|firm|law\b|lawyer|court|medicine|doctor|name\b|tree|office|photograph\w{1,5}|planner|venue|cakes?|rings?|invitations?|with (?:the|our) (?:readers|audience|users|community|customers)|rates?|metrics?|of (?:sensors|products|fonts|tools)|album|films?|photos are|photos help|history|survey|data|scale|bands?|tables?|study|calculator|guide|negotiation|research|paper|clinic|cases|clients|therap\w{1,4}|counsell\w{1,4}))/,
  'married state':
    /\b(?:you|u)(?:'re|'ve| are| were| got| get| have| had| went)?(?: been| getting| going| just| recently| newly| now)?(?: (?:a|an|your|through a|through your) (?:\w{1,10} )?(?:divorce|separation|break-?up|custody (?:case|battle|fight))\b| (?:divorced|separated|widowed|remarried|married|engaged)\b(?! (?:in|with|by|to the idea|the|both))| (?:moved in with|live alone|live with|left your|split (?:up|from)|broke up|have a new (?:partner|boyfriend|girlfriend)|childless|an only child|adopted\b(?! (?:the|a|our|this|it))|a (?:single (?:mum|mom|dad|mother|father|parent)|widow|widower|grandmother|grandfather)))/,
  'faith and vote':
    /\b(?:you|u)(?:'re| are| were)? (?:also )?(?:a )?(?:pray|worship|fasting|muslim|christian|jewish|catholic|hindu|sikh|atheist|mormon|buddhist|gay|lesbian|trans|queer|bisexual|on benefits|voted|vote (?!of)|(?:tory|republican|democrat|socialist)|go to (?:church|mass|mosque|temple|synagogue))\b|\bsame (?:church|mosque|temple|parish|synagogue|congregation|prayer group) as (?:you|yours)\b|\byour (?:faith|religion|politics|voting)\b/,
  money:
    /\b(?:you|u)(?:'ve| have)? (?:paid|spent|earn|make|made|bought|sold|get paid|are paid|inherited|owe|owed|are on)\b[^.!?]{0,50}(?:[€$£₹] ?\d|\d[\d.,]{0,9} ?(?:k\b|m\b|million|thousand|grand|lakh)|\d{2,3}[,.]\d{3}\b|\d{5})/,
  away: /\b(?:you|u)(?:'ve| have)? (?:were|went|been|spent|flew|holidayed|partied)\b[^.!?]{0,30}\b(?:all (?:of )?|the whole (?:of )?|most of |last |this |over |for )(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|week|weeks|month|weekend|christmas|easter|night|two weeks|a fortnight)\b(?![^.!?]{0,30}\b(?:conference|talk|fair|panel|tour|speak\w{0,3}|workshop|expo|course|residency|trial)\b)/,
  habits:
    /\b(?:you|u) (?:run|jog|walk|swim|cycle|bike|ride|row|drink|eat|smoke|lunch|sunbathe) (?:along|in the|in a|through|past|alone|home|to work|(?:by|at|around|round) (?:the|six|seven|five|eight|nine|\d)|every|each|after work|before work)\b/,
  'seen at':
    /\b(?:saw|see|seen|spotted|noticed?|recogni[sz]ed|passed|bumped into|watch(?:ed)?) [^.!?]{0,12}\b(?:you|(?:your|ur) (?:\w{1,8} )?(?:car|truck|van|bike|jeep|motorbike|dog|tesla|audi|bmw|ford))\b[^.!?]{0,40}\b(?:outside|at|in front of|by|in|near|leaving|entering|from) (?:the |your |our |my |a )?(?:physio\w{0,8}|therapist|dentist|doctor's|clinic|hospital|pharmacy|chemist|courthouse|court|job cent(?:re|er)|rehab|nursery|kindergarten|maternity|cemetery|psychiatrist|food bank|pawn shop)\b(?![^.!?]{0,30}\b(?:talk|panel|lecture|demo|workshop|opening|training|course)\b)/,
  'seen doing':
    /\b(?:saw|see|seen|spotted|noticed|recogni[sz]ed) (?:you|u) (?:\w{1,10} ){0,2}(?:pushing|jogging|crying|shopping|kissing|drinking|swimming|sunbathing|arguing|smoking|holding hands|walking (?:the|your|ur)|with (?:your|ur|a) (?:new )?(?:wife|husband|kids|dog|pram|boyfriend|girlfriend))\b/,
  looks:
    /\b(?:you|u)(?:'ve| have)? (?:lost|put on|gained) (?:some |a lot of |so much |a bit of )?weight\b|\b(?:you|u)(?:'ve| have)? (?:gone (?:grey|gray|bald)|aged (?:well|a)|grown a beard|dyed your|had work done)\b|\byour (?:new )?(?:hair ?cut|hair(?:style|do)?|beard|teeth|tattoos?|wrinkles|waist|grey hair|weight|skin colou?r|body)\b(?! (?:clinic|salon|of (?:work|evidence|research)|products?|tutorial|research|studio|care|oil))/,
  pictures:
    /\b(?:photos?|pictures?|pics?|snaps?|video) of (?:you|u) (?:at|on|in|from|as|with|and)\b(?! (?:the |a |your |our )?(?:\w{1,12} ){0,2}(?:conference|talk|panel|award|fair|stage|podium|workshop|newsletter|paper|magazine|news|lab|studio|website|site|wall|lobby|article|journal|report|opening|launch|ceremony|team|crew|bench|board))|\byour old (?:tweets?|facebook|posts? (?:on|from)|photos?|insta\w{0,4}|pictures?|blog photos)\b/,
  trouble:
    /\b(?:you|u)(?:'ve| have)? (?:were|got|had been|been|are being|are) (?:let go|fired|sacked|arrested|sued|evicted|convicted|bankrupt|unemployed|homeless|in prison|in jail|in debt|bullied)\b/,
  number:
    /\byour (?:\w{1,10} )?(?:number|mobile|cell|phone|cellphone|whatsapp) (?:from|through|off|via|out of) (?:a|an|my|the|our|your|somebody|someone)\b[^.!?]{0,30}\b(?:who works|phone company|school|hr\b|receptionist|neighbou?r|ex\b|leaked|data ?base|contract|bank|gym|clinic)|\b(?:gave|give|gives|slipped|sold) (?:me|us) your (?:home|private|personal) (?:phone|number|address|mobile|cell|e-?mail)\b/,
});

/** Looser: a word of private life near the reader, wherever the sentence is not about their work. */
export const LOOSE = named({
  'your health':
    /\b(?:you|your|u|ur|you're|you've)\b(?: (?!(?:my|our|i|me|we|i'm|i've)\b)[\w'-]{1,14}){0,6},? (?:(?:heart |cancer |health )?scare|ivf|fertility|gluten[- ]free|coeliac|celiac|allerg(?:y|ies|ic)|asthma|insomnia|sleepless|arthritis|rheumatism|eczema|psoriasis|ulcer|hernia|prostate|menopause|hearing aid|dentures|glass eye|botox|facelift|nose job|hair transplant|hip|knees?|kidneys?|liver|lungs?|heart (?:trouble|attack|problem|valve)|blood pressure|cholesterol|insulin|diabet\w{2}|sober|sobriety|drink(?:ing)? (?:less|more|again|too much|a lot|problem)|drinking|rehab|detox|overdose|relapse|aa meetings?|therapy|therapist|psychiatrist|antidepressants?|valium|suicid\w{2,4}|self-harm|depress\w{2,4}|burn(?:t|ed)?[ -]?out|breakdown|anxiety|panic|bipolar|autis\w{2,3}|adhd|dyslexi\w{1,2}|epilep\w{2,3}|seizures?|stroke|cancer|tumou?r|lump|biopsy|chemo\w{0,7}|radiotherapy|remission|dialysis|transplant|amputat\w{2,3}|wheelchair|crutches|in plaster|broken (?:leg|arm|hip|wrist|ankle|foot)|concussion|miscarr\w{3,5}|stillbirth|abortion|pregnan\w{1,2}|due date|expecting again|hiv|hepatitis|long covid|pneumonia|shingles|operation|surgery|intensive care|weight|diet|eating disorder|limp|stutter|stammer|deaf|blind in)\b(?! ?-?(?:research|studies|study|papers?|wards?|clinics?|courses?|units?|patients?|cent(?:re|er)s?|leaflet|care\b|teams?|awareness|charity|data|guide|screening|programme|program|app\b|trials?|figures|survey|models?|work\b|hours|practice|chapter|project|group|service|device|tool|book|register|museum|history|communit|quarter|cemetery|art\b|festival|music|literature|schools?|texts?|manuscripts?|calendar|architecture|foundation|society|federation|menu|recipes?|bread|products?|line\b|nurses?|doctors?|law\b|office|policy|company|start-?up|department|studio|classes|workshop))|\bthe (?:ivf|chemo|rehab|biopsy|operation|surgery|detox|miscarriage|divorce)\b (?:works|worked|goes|went|is going|was)\b/,
  'your faith':
    /\b(?:you|you're|u|your)\b[^.!?]{0,20}\b(?:muslim|christian|jewish|jew|catholic|protestant|evangelical|hindu|sikh|buddhist|mormon|atheist|orthodox|faith|religious|believer|churchgoer|gay|lesbian|trans|queer|bisexual)\b(?! ?-?(?:research|studies|study|papers?|wards?|clinics?|courses?|units?|patients?|cent(?:re|er)s?|leaflet|care\b|teams?|awareness|charity|data|guide|screening|programme|program|app\b|trials?|figures|survey|models?|work\b|hours|practice|chapter|project|group|service|device|tool|book|register|museum|history|communit|quarter|cemetery|art\b|festival|music|literature|schools?|texts?|manuscripts?|calendar|architecture|foundation|society|federation|menu|recipes?|bread|products?|line\b|nurses?|doctors?|law\b|office|policy|company|start-?up|department|studio|classes|workshop))/,
  'your pay':
    /\b(?:your|ur) (?:\w{1,12} )?(?:salary|pay|wages?|bonus|income|pension|mortgage|debts?|savings|overdraft|inheritance|rent|bank account|tax return|alimony)\b(?! ?(?:gap|scale|bands?|tables?|transparen|rise campaign|calculator|wall|slip|scheme|model|project))(?! ?-?(?:research|studies|study|papers?|wards?|clinics?|courses?|units?|patients?|cent(?:re|er)s?|leaflet|care\b|teams?|awareness|charity|data|guide|screening|programme|program|app\b|trials?|figures|survey|models?|work\b|hours|practice|chapter|project|group|service|device|tool|book|register|museum|history|communit|quarter|cemetery|art\b|festival|music|literature|schools?|texts?|manuscripts?|calendar|architecture|foundation|society|federation|menu|recipes?|bread|products?|line\b|nurses?|doctors?|law\b|office|policy|company|start-?up|department|studio|classes|workshop))/,
  'your home':
    /\byour (?:\w{1,12} ){0,2}(?:house|home(?! ?(?:page|town|office|club|ground|country|team|lab|university))|flat|apartment|villa|kitchen|bedroom|bathroom|living room|balcony|back ?yard|garden|swimming pool|front door|doorbell|mortgage|curtains|washing line|driveway|garage)\b(?! ?-?(?:research|studies|study|papers?|wards?|clinics?|courses?|units?|patients?|cent(?:re|er)s?|leaflet|care\b|teams?|awareness|charity|data|guide|screening|programme|program|app\b|trials?|figures|survey|models?|work\b|hours|practice|chapter|project|group|service|device|tool|book|register|museum|history|communit|quarter|cemetery|art\b|festival|music|literature|schools?|texts?|manuscripts?|calendar|architecture|foundation|society|federation|menu|recipes?|bread|products?|line\b|nurses?|doctors?|law\b|office|policy|company|start-?up|department|studio|classes|workshop))|\b(?:you|you're|u)\b[^.!?]{0,30}\b(?:pool|extension|conservatory|sauna|garage) (?:behind|in|at|to) (?:the|your) (?:house|garden)|\byou(?:'re| are)? (?:live|living|rent|renting)\b[^.!?]{0,40}\b(?:floor|street|road|lane|avenue|house|flat|cottage|corner|neighbourhood|neighborhood|block|building|number \\d{1,3})\b|\byour (?:home |private |postal |exact )?address\b(?! (?:book|bar|field|format|space|line|list|at (?:the|your) (?:firm|company|office)|on (?:the|your) (?:site|website|card|page)))/,
  'your love':
    /\b(?:your (?:partner|marriage|husband|wife|boyfriend|girlfriend|ex|lover|fiancee?)|you and your (?:partner|husband|wife|ex|boyfriend|girlfriend))\b[^.!?]{0,16}\b(?:left|leav\w{2,3}|died|cheat\w{2,3}|split|broke|divorc\w{1,3}|separat\w{2,3}|moved|married|lost|was in|is in|fell|met)\b|\byou\b[^.!?]{0,24}\b(?:kissing|kissed|dating|cheat\w{2,3}|affair|divorc\w{1,3}|separated from|custody|alimony|remarr\w{2,3}|second marriage|first marriage|got married|newly single|tinder|bumble|hinge)\b/,
  'your whereabouts':
    /\b(?:saw|see|seen|spotted|noticed?|recogni[sz]ed|passed|watch(?:ed)?|followed|caught) (?:that )?(?:you|u)\b[^.!?]{0,30}\b(?:gym|supermarket|church|mosque|temple|playground|beach|bus stop|airport|balcony|window|clinic|mall|bakery|barber|sauna|yoga|school gate|parking lot|car park|night ?club|casino|spa|swimming pool|christmas market|courthouse|pharmacy|lidl|aldi|tesco|ikea)\b(?![^.!?]{0,30}\b(?:talk|panel|lecture|reading|demo|workshop|opening|training|teach\w{0,3}|coach\w{0,3}|stall|stand|play|concert)\b)/,
  'your trouble':
    /\b(?:you|your|you've|u)\b[^.!?]{0,30}\b(?:arrested|bankrupt\w{0,2}|evicted|foreclosure|gambling|lawsuit|convict\w{2,3}|prison|jail|sacked|laid off|made redundant|fired from|dismissed|suspended from|police|drunk|hangover|accident)\b(?! ?-?(?:research|studies|study|papers?|wards?|clinics?|courses?|units?|patients?|cent(?:re|er)s?|leaflet|care\b|teams?|awareness|charity|data|guide|screening|programme|program|app\b|trials?|figures|survey|models?|work\b|hours|practice|chapter|project|group|service|device|tool|book|register|museum|history|communit|quarter|cemetery|art\b|festival|music|literature|schools?|texts?|manuscripts?|calendar|architecture|foundation|society|federation|menu|recipes?|bread|products?|line\b|nurses?|doctors?|law\b|office|policy|company|start-?up|department|studio|classes|workshop))/,
});

export const THEIR_WORK =
  /\b(?:you|your (?:team|lab|firm|company|clinic|group|people|shop|studio|school|practice|charity)) (?:\w{1,10} )?(?:work(?:s|ed|ing)?|treat(?:s|ed)?|research(?:es|ed)?|stud(?:y|ies|ied)|teach(?:es)?|taught|led|leads?|ran|runs?|speak|spoke|talk|build|built|develop\w{0,3}|design\w{0,3}|help(?:s|ed)?|speciali[sz]e\w{0,2}|interview\w{0,2}|cover(?:s|ed)?|report(?:s|ed)?|review\w{0,2}|edit(?:s|ed)?|publish\w{0,3}|sell|sold|make|makes|photograph\w{0,2}|supply|supplies|install|installed|restor\w{1,3}|translat\w{1,3}|advis\w{1,3}|represent\w{0,3}|defend\w{0,3}|offer|use)\b|\byour (?:\w{1,14} ){0,3}(?:paper|study|research|talk|lecture|book|guide|leaflet|clinic|ward|course|app|model|project|post|article|chapter|practice|firm|company|team|unit|patients|clients|programme|program|trial|work|column|film|podcast|exhibition|workshop|survey|data|report|design|tool|stall|stand|shop|site|website)\b/;

/** Grave with no word of where it is known from. */
export const GRAVE = named({
  'children at school':
    /\b(?:your|ur) (?:\w{1,10} )?(?:daughter|son|kids?|children|child|twins|baby|boy|girl|little (?:one|boy|girl)|toddler|newborn)\b(?!'s? (?!birthday|school|photos?|pictures?|page|name|party|class|match))(?! (?:theme|node|class|process|element|nutrition|protection|friendly|menu|book|clinic|ward|section|project|scouts))[^.!?]{0,50}\b(?:school|kindergarten|nursery|garderie|creche|daycare|class|birthday|photos?|pictures?|armbands|pool|playground|facebook|instagram|growing|grown|so (?:cute|sweet|big|pretty)|is (?:cute|sweet|adorable)|looks? like you|chickenpox|fever|sick|ill)\b/,
  'with the children':
    /\b(?:you|you're|when you)\b[^.!?]{0,40}\bwith (?:the|your) (?:kids|children|twins|little ones?|baby|boys|girls|son|daughter)\b(?!'| (?:section|menu|in your))|\b(?:the|your) little (?:one|ones|man|lady)(?:'s)?\b|\byour\b[^.!?]{0,70}\b(?:started|starts|goes|go|in|at|to) (?:at |to )?(?:the |a )?(?:garderie|kindergarten|nursery school|daycare|creche|day care)\b|\byour (?:son|daughter|boy|girl|little one|baby) (?:plays|goes|is in|started|starts|attends|sings|turned|scored|sleeps)\b|\b(?:hear|heard|see|saw|noticed|know) (?:that )?you(?:'re| are) expecting(?=[,.!]| (?:a (?:baby|boy|girl|child)|twins))|\bgood luck (?:to|for) your (?:son|daughter|kids?|boy|girl)\b/,
  'getting well':
    /\b(?:recover(?:ed|ing|y)?|heal(?:ed|ing)?|get(?:ting)? well|feeling better|speedy recovery|back on your feet)\b[^.!?]{0,40}\b(?:your|the|after|from) (?:\w{1,10} )?(?:surgery|operation|accident|illness|cancer|chemo|stroke|breakdown|burn-?out|miscarriage|treatment|hip|scar)\b|\b(?:scar|wound|stitches|chickenpox)\b[^.!?]{0,20}\b(?:heal|gone|better|healing)|\byou(?:'ve| have)? (?:lost|put on|gained) (?:some |a lot of |so much )?weight\b|\byou look (?:tired|ill|pale|exhausted|thin)\b/,
  'at the door':
    /\b(?:drove|drive|walk(?:ed)?|cycled?|pass(?:ed)?|live|stand(?:ing)?|wait(?:ing)?|parked|be) (?:past|by|outside|near|opposite|in front of|at|next to) your (?:house|home|flat|apartment|door|gate|place|garden|window|driveway)\b|\b(?:come|drop|stop|pop|swing) (?:by|over|round|past|to) (?:at |to )?your (?:house|home|flat|place|door)\b|\bring (?:the|your) (?:door ?)?bell\b|\bwhen you (?:get|come|are|arrive) home\b|\byour neighbou?rs? (?:told|says|said|gave)\b/,
});

/** Private with no word of where it is known from. */
export const PRIVATE = named({
  'page of kin':
    /\byour (?:wife|husband|sister|brother|mother)(?: in law|-in-law)?'s (?:stories|page|facebook|instagram|insta|profile|feed|tiktok)\b|\byou park your\b|\byou (?:earn|make) (?:about|around|roughly|nearly|over|at least|some)? ?[€$£]?\d/,
  'how are kin':
    /\bhow(?:'s| is| are) your (?:wife|husband|kids?|children|daughter|son|mother|father|parents|boyfriend|girlfriend)\b|\b(?:say hi|regards|greetings|love|kiss\w{0,2}) to your (?:wife|husband|kids?|children|daughter|son|mother|father)\b|\byour (?:recent |messy |sad )?divorce\b(?! (?:law|practice|clinic|cases|clients|guide|rates?))|\bcongrat\w{0,15} on (?:the|your) (?:\w{1,8} )?(?:baby|pregnancy|engagement|twins|newborn|divorce)\b/,
  'number from a list':
    /\b(?:found|got|took|have|looked up|googled|obtained|copied|dug up|tracked down|wrote down)\b[^.!?]{0,10}\byour (?:\w{1,12} ){0,2}(?:number|mobile|cell|cellphone|phone|whatsapp|home e-?mail|private e-?mail|personal e-?mail)\b(?![^.!?]{0,50}\b(?:on (?:your|the) (?:web ?site|site|business card|card|shop|office|company|firm|clinic|practice|profile|poster|flyer|advert|ad)|your (?:signature|card|website)|you gave|you left|from (?:you|the (?:advert|ad|flyer|poster|programme|program|badge))))[^.!?]{0,30}\b(?:list|facebook|fb|instagram|insta|directory|register|records?|database|google|internet|online|web|hr|school|clinic|hospital|kindergarten|paperwork|application form|off (?:the|your|my|a)|members? list|guest|loyalty card|contract|cv|receptionist|reception|somewhere|leak\w{0,2})\b/,
  'number found':
    /\b(?:i|we) (?:have )?(?:found|looked up|googled|tracked down|dug up|managed to find|got hold of) your (?:\w{1,12} ){0,2}(?:number|mobile|cell|cellphone|phone)\b(?![^.!?]{0,50}\b(?:web ?site|site|business card|card|shop|office|company|firm|profile|poster|flyer|advert|signature|you gave|directory of members))|\b(?:she|he|they) didn't want to give (?:it|your (?:number|mobile|cell|phone))\b/,
  scrolled:
    /\b(?:scroll(?:ed|ing)?|went|gone|go|dug|digging|looked|stalk(?:ed|ing)?|browsed|been|clicked)\b[^.!?]{0,24}\b(?:through|back|deep|far|all over|down)\b[^.!?]{0,14}\b(?:your|ur) (?:\w{1,10} )?(?:instagram|insta|facebook|fb|page|profile|feed|tiktok|photos|pictures|timeline|posts from)\b|\bstalk(?:ed|ing) (?:you|ur|your)\b|\bseen all your (?:pictures|photos)\b|\bpictures? of you (?:from|as|in|with|at) (?!the (?:conference|talk|panel|award|fair|stage))/,
  'holiday pictures':
    /\b(?:your|ur) (?:\w{1,8} )?(?:prom|holiday|vacation|honeymoon|baby|birthday|beach|bikini|private|swimming|graduation|school|childhood|facebook|instagram|insta|wedding) (?:photos?|pictures?|pics?|album|snaps|videos?|stories|era)\b|\bbikini\b[^.!?]{0,20}\bera\b|\bphotos? (?:of|from) your (?:holiday|vacation|honeymoon|birthday|wedding|garden|kitchen|bedroom|beach|trip)\b/,
  'seen in private':
    /\b(?:saw|see|seen|noticed?|spotted|watch(?:ed)?|bumped into|recogni[sz]ed|passed)\b (?:that )?(?:you(?! (?:speak|talk|present|lecture|play|perform|were hiring|are hiring))\b|(?:your|ur) (?:\w{1,8} ){0,2}(?:car|truck|van|bike|jeep|pickup|half ton|motorbike|dog|tesla|audi|bmw|ford)\b)[^.!?]{0,40}\b(?:at|in|on|outside|near|by|from|leaving|through) (?:the |your |our |my |a )?(?:\w{1,12} ){0,2}(?:pool|gym|rink|supermarket|church|mosque|temple|playground|restaurant|bar|pub|beach|bus stop|airport|balcony|window|kindergarten|daycare|doctor's|hospital|clinic|mall|bakery|barber|sauna|yoga|tennis|school gate|school run|street|driveway|parking lot|car park|co-op|tram|bus|metro|subway|night ?club|casino|spa)\b(?![^.!?]{0,30}\b(?:talk|panel|lecture|reading|demo|workshop|opening|training|teach\w{0,3}|coach\w{0,3})\b)/,
  'every day':
    /\b(?:saw|see|seen|notice|noticed|watch|watched)\b (?:you|your \w{1,8}(?: \w{1,8})?)\b[^.!?]{0,30}\b(?:every|each) (?:day|morning|evening|night|week|mon|tues|wednes|thurs|fri|satur|sun)\w{0,5}\b(?! (?:post|newsletter|column|stream|video|mail))|\bi know (?:that )?you (?:jog|run (?:in|along|every|each|around)|walk (?:the|your|to|home|in|along)|take the (?:tram|bus|train|metro|subway|\d)|get off|leave (?:the office|work|home)|come home|are home|park|swim|eat lunch|have lunch|go to the|pick up)\b(?! (?:a |the )?(?:team|company|shop|lab|project|programme|department|festival|charity))/,
  faith:
    /\b(?:saw|noticed?|heard|know|see|gather|understand) (?:that )?you(?:'re| are| were)? (?:also )?(?:a )?(?:go to|attend|pray|worship|fasting|muslim|christian|jewish|catholic|hindu|sikh|atheist|mormon|gay|lesbian|trans|queer|single|divorced|married|widowed|pregnant|on benefits|voted|vote for)\b(?![^.!?]{0,24}\b(?:conference|meet\w{0,4}|course|panel|school|university|fair|expo|festival|trade|talks?|craft)\b)|\b(?:at|from|in|of) your (?:church|mosque|temple|synagogue|parish|prayer group)\b/,
  pay: /\bhow much (?:do |are )?you (?:earn|make a|make per|make in|get paid|take home|paid)\b|\b(?:what is|what's|know|saw|heard about) your (?:salary|pay|income|wage|bonus)\b(?! (?:survey|data|table|guide|report|bands?|study|chart))|\bwhat you (?:earn|make a year|are paid)\b|\b(?:at|considering) your age\b|\bhow old (?:are you|you are)\b|\byour date of birth\b|\byou must be (?:around|about|nearly|almost) (?:thirty|forty|fifty|sixty|\d\d)\b/,
  obituary: /\b(?:obituary|death notice|funeral notice)\b[^.!?]{0,40}\b(?:your|of your)\b/,
  'lives alone':
    /\b(?:since|as|because|now that) you (?:live alone|are (?:divorced|widowed)|have no (?:kids|children|family))\b/,
  'to their door':
    /\b(?:leave|left|drop|dropped|dropping|bring|come|came|coming|pop|popped|swing|swung|stop|stopped|pass|passed|passing|knock|knocked|ring|rang|wait|waited|stood|stand|walk|walked|drove|drive|cycled?|slip|slipped|hang|parked|been|went)\b[^.!?]{0,24}\b(?:by|round|past|outside|at|to|on|in|over|near|opposite|through|under|of) (?:at |to )?(?:your|ur) (?:\w{1,10} )?(?:house|home(?! ?(?:page|town|office|club|ground|country|team|lab|university|market|patch))|flat|apartment|door|doorstep|front door|letter ?box|mailbox|driveway|porch|garden|gate|balcony|window|kitchen)\b(?! ?(?:house|shop|museum|style|project|centre|center|plan|display|designs?|course|show|company|fair|exhibit\w{0,4}|festival|number|\\d))/,
  'a child elsewhere':
    /\b(?:your|ur) (?:\w{1,12} )?(?:eldest|youngest|oldest|daughters?|sons?|kids?|children|child|twins|bab(?:y|ies)|boys?|girls?|little (?:one|boy|girl|man)s?|toddler|newborn|grand(?:son|daughter|kids?|children|child|baby)|teenagers?|pram)\b(?!'s? (?!birthday|school|photos?|pictures?|page|name|party|class|match|illness|grades|team))(?! (?:theme|node|class|process|element|nutrition|protection|friendly|menu|book|clinic|ward|section|project|of the (?:list|tree)|scouts|seat|count|support|care|locks?|rights|welfare))[^.!?]{0,50}\b(?:group|team|choir|club|ballet|football|soccer|swimming|riding|lessons?|teacher|kindergarten|grades?|exams?|expelled|bullied|bully|nursery|class|year (?:at|in)|playground|tutor|scouts|braces|asthma|adhd|autis\w{2,3}|crying|settl\w{2,3}|struggl\w{2,3}|teething|first (?:steps|tooth|word)|graduat\w{1,4}|wedding|divorce|born|birth)\b/,
  'their helpers':
    /\byour (?:\w{1,10} )?(?:babysitter|baby-sitter|nanny|au pair|cleaner|cleaning lady|housekeeper|hairdresser|barber|dentist|gp|doctor|therapist|landlord|landlady|neighbou?rs?|gardener|doorman|concierge|postman|mother-in-law|ex(?:-\\w{1,8})?|driver|flatmate|roommate|physio\w{0,8}|midwife|pharmacist|vicar|priest)\b(?! (?:clients?|course|business|app|survey|on the|at the (?:fair|stand|booth|panel)))[^.!?]{0,40}\b(?:says?|said|told|tells|mentioned|gave|let slip|knows?|is (?:a |my )(?:\w{1,10} ){0,2}(?:friend|cousin|aunt|mother|sister|brother|neighbou?r|uncle|flatmate)|swears|confided|thinks|let on)\b/,
  'a look at you':
    /\byou (?:look|looked|seem|seemed|were looking|are looking|looks) (?:so |very |a bit |a little |rather |quite |really )*(?:exhausted|tired|sad|drunk|lonely|pale|upset|thin|thinner|ill|stressed|worn out|unwell|depressed|heavier|fat|older|wasted|hungover|pregnant|unhappy)\b(?! (?:of|with (?:the|our)))/,
  'mine at yours':
    /\b(?:my|our) (?:\w{1,10} )?(?:brother|sister|cousin|mother|mum|mom|aunt|uncle|friend|husband|wife|neighbou?r|son|daughter|father|dad|flatmate|girlfriend|boyfriend|niece|nephew)\b[^.!?]{0,10}\b(?:delivers?|cleans?|cuts?|nurses?|washes|fixes|repaired|fixed|walks?|teaches|babysits?|treats?|dates?|dated|serves?|drives?|grooms) (?:at )?(?:you\b|your (?:\w{1,10} )?(?:groceries|food|house|home|flat|hair|mother|father|son|daughter|kids|children|dog|mail|post|parcels|windows|teeth|car|boiler|parents|wife|husband|ward|pizza|prescriptions?))/,
});

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
