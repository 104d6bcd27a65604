import { PatternSet, pattern } from '../reading/patterns/pattern-set.ts';

/** Thanks, in any form. */
export const THANKS = pattern(
  /\b(?:thanks?|thank|thanking|thankful|thx|thnx|ty|tysm|cheers|ta|grateful|gratefully|gratitude|appreciat\w+|obliged|indebted|much obliged|kindness|generosity|helpful|blessed|touched|merci|gracias|danke|obrigad[oa]|grazie)\b/,
);

/** They gave it, and it is named: "you told me to …", "your tip about …", "thanks for the eleven comments". */
export const GIVEN = new PatternSet<string>([
  [
    'given-0',
    /\b(?:you|u|ye)(?:'d|'ve| had| have)? (?:\w+ )?(?:said|told|suggested|recommended|mentioned|advised|pointed|warned|explained|showed|taught|crossed|marked|corrected|sent|gave|lent|introduced|wrote|drew|proposed|noticed|spotted|caught|found|asked|described|walked|referred|recommend|fixed|connected|put me|let me|made me|helped (?:me|us) \w+|talked (?:me )?(?:about|through)|spoke (?:about|of)|insisted|reminded|brought|opened)\b/,
  ],
  [
    'given-1',
    /\b(?:your|ur) (?:[\w-]+ ){0,3}(?:tip|tips|trick|advice|suggestion|suggestions|point|hint|comment|comments|idea|ideas|warning|note|notes|remark|remarks|question|questions|corrections?|line|words?|story|example|recommendation|explanations?|feedback|list|template|book|sheet|sketch|map|spreadsheet|pages?|letter|introduction|intro|referral|answers?|article|link|photos?|drawings?|recipe|method)(?: \w+ly)? (?:to|about|on|that|not|for|of|from|with|how|why|regarding|concerning|is|was|were|are|has|have|saved|helped|made|got|turned|worked|cut|kept|stopped|opened|gave|changed)\b(?! (?:very|really|so|super|truly|most|extremely|incredibly|great|invaluable|helpful|useful|amazing|wonderful|appreciated|everything|this|that|me|it|us)\b)/,
  ],
  [
    'given-2',
    /\b(?:like|as|what|which|how|where|that) (?:you|u) (?:said|told|suggested|recommended|advised|taught|showed|wrote|explained|described|proposed|taught)\b/,
  ],
]);

/** What came of it: something was done, changed, saved, counted. */
export const EFFECT = new PatternSet<string>([
  [
    'effect-0',
    /\b(?:because of|thanks to|after|since|with|using|following|from|due to) (?:you|your|that|it|our|this|them)\b[^.!?]{0,80}\b(?:i|we|my|our|it)(?:'ve|'m)? (?:\w+ )?(?!had|have|am|was|were|is|are|feel|felt|learn|appreciat|really|enjoyed|hope|look)[a-z]{3,}/,
  ],
  [
    'effect-1',
    /\b(?:i|we)(?:'ve| have| had| then| also| already| just| now|'m| am| did| finally)? (?:\w+ly )?(?:used|tried|followed|applied|took(?! (?:a lot|so much|away|much|great|your time|the time))|changed|rewrote|reworked|rebuilt|passed|got|went|bought|built|booked|signed|asked|wrote|sent|made|turned|moved|started|stopped|cut|added|dropped|switched|chose|picked|ordered|submitted|printed|replaced|removed|fixed|solved|tested|measured|spoke to|called|met|read|ran|put|quit|left|joined|enrolled|declined|accepted|negotiated|saved|sold|planted|baked|painted|translated|kept|gave|won|finished|found|implemented|updated|reading|trying|using|rewriting|changing)\b/,
  ],
  [
    'effect-2',
    /\b(?:it|that|this|which|they|the \w+(?: \w+)?|your \w+(?: \w+)?) (?:has |have |already |just |really |actually )?(?:saved|moved|cut|turned|worked|doubled|halved|went|ran|fits|changed|stopped|fixed|solved|gave|landed|led|opened|kept|convinced|paid|sold|passed|held|grew|shrank|fell|rose|dropped|settled)\b(?! (?:me (?:pleasure|a lot|so much|plenty|much|hope|joy|courage|food)|well|everything|my (?:life|view|mind)|(?:how|the way) (?:i|we) (?:see|think|look|view|feel))\b)/,
  ],
  [
    'effect-3',
    /\b(?:is|are|it's|they're) (?:now |already )?(?:live|online|running|done|finished|printed|signed|submitted|framed|taped|in use|open|working|hanging|accepted|approved|fixed|solved)\b/,
  ],
  [
    'now',
    /\b(?:is|are|it's|they're|hangs|stands|sits|lies|runs) (?:now|finally|already|still) (?!very|so|much|really|more|clear|clearer|grateful|happy)\w+/,
  ],
  ['since', /\bsince (?:the|your|then|that|our|you)\b[^.!?]{0,50}\b(?:my|the|our|he|she|they|it|nobody|no one)\b/],
  [
    'they-did',
    /\b(?:he|she|they|nobody|everybody|everyone|(?:my|our|the) [\w'-]+) (?:\w+ly )?(?:said yes|asked|answered|laughed|agreed|signed|paid|called|came|sleeps|slept|works|took|bought|offered|accepted|refunded|replied|liked|loved|uses|use|noticed|stopped|started|held|holds|fits|fit|[a-z]{3,10}ed|passed|failed|cracked|opened|closed|let|gave|struck|halved)\b(?! me (?:pleasure|joy|hope|courage|energy))/,
  ],
]);

/** A thing thanked for, after "thanks for". */
export const FOR =
  /\b(?:thank(?:s| you)?|thx|grateful|gratitude|appreciat\w+|obliged|indebted|cheers|ta)(?: \w+){0,4}? (?:for|about|that|to) ([^.!?;,]{1,120})/g;

/** A clause about the writer's feeling or the reader's goodness: it takes more words to name something in it. */
export const STANCE = pattern(
  /^\W{0,4}(?:(?:and|but|so|which|that|also|because|really|truly|honestly|again|indeed|of course|in fact|once|then|how|as|dear \w+|hi \w+)\b,? ?){0,3}(?:(?:i|we)(?:'m|'ll|'d|'ve been| am| was| were| feel| felt| have been| have never| had| shall| will| would| could| can| cannot| can't| could ?n't| hope| wish| want(?:ed)?| wanna| just| really| truly| so| owe| appreciate\w*| enjoyed| learn\w*| gained| came (?:away|out|home|back)| left| walked| took (?:a lot|away|pages|so much|many|much|everything|notes)| received| became| see\b| understand| know| value| cherish| remember| treasure| look| bring| extend| convey| express| offer| send you| say| do not| don't| did not| didn't| won't| never| always| thank)\b|(?:it|that|this|everything|what|such)(?:'s| is| was| has| had| made| means?| meant| gave| did| will| would| really| truly| a\b| an\b)|(?:you|u)(?:'re|'ve been| are| r | were| have been| put me| made me| helped| help\b| did| can't| cannot| could not| know| went| gave| showed me| taught me (?:so|a lot|much)| really| truly| always| deserve| treated| welcomed| inspired| encouraged| understood| listened| have no idea)|(?:our|the|that|this|my) (?:\w+ ){1,3}(?:was|were|has been) (?:the|a|an|so|very|really|truly|just|exactly|most|such|super|great|of|one)\b|(?:felt|feels|feeling|came|left|learned|learnt|enjoyed|loved)\b|(?:may|god|allah|lord|receive|accept|please|wishing|sending|your (?:\w+ ){1,2}(?:has|have|was|were|is|are|meant|gave|made|did|will) (?:been|me|a|an|so|such|very|really|truly|of|everything|the)\b|your (?:\w+ )?(?:advice|help|support|kindness|guidance|encouragement|words|time|insights?|generosity|patience|wisdom|feedback))\b)/,
);
/** Things counted: no vague thanks counts. */
export const COUNTED =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|forty|both|twice|third|second) (?!(?:minutes?|hours?|days?|weeks?|months?|years?|thanks|times|times over|people|of us)\b)[a-z]/;
/** "For believing in me", "for being so open": a way of being kind, which names little. */
export const KINDNESS =
  /^(?:(?:so|always|all|for) )?(?:\w+ing (?:me|us) (?:out|in|under|over|up|on|around|along|with|so|a lot|very|through (?:it|this|that))\b|\w+ing (?:\w+ )?(?:for|with|by) (?:me|us)\b|(?:you|u) (?:had|have|were|took|are|did|could|found|let|made|gave|believed|listened|stood)\b|being|believ\w+|grant\w+|trust\w+|support\w+|help\w+|guid\w+|encourag\w+|car(?:e|ing)\b|reach\w+|getting|accept\w+|consider\w+|allow\w+|giv\w+|let\w+|mak\w+|treat\w+|inspir\w+|motivat\w+|teaching me (?:so|a lot)|shar\w+|open\w+|hav\w+|agree\w+|respond\w+|reply\w+|do\w+|everything|the (?:insights?|opportunity|chance|inspiration|introduction to how))\b/;

/** The thing that a clause ties to the reader: "the hotel you named", "the opening that you pushed me to write". */
export const THAT_YOU =
  /\b(?:the|a|an|that|those|each|every|both) ((?:[\w'-]+ )?[\w'-]+) (?:that |which )?(?:you|u)(?:'d|'ve| had| have)? (?!are|were|can|will|may|might|do\b|did\b|took|spent)\w+/g;

/** The gift of time, an ear, a meeting: what every thanks names, blanked out before anything is judged to be named. */
export const TIME_GIVEN =
  /\b(?:t[ao]k(?:e|es|en|ing)|took|g[ai]v(?:e|es|en|ing)(?: up)?|spar(?:e|ed|es|ing)|ma(?:ke|kes|de|king)|f(?:ind|ound|inding)|spen[dt](?:ing)?|squeez(?:e|ed|ing)|set(?:ting)? aside|sacrific\w+|carv\w+(?: out)?|fit(?:ting|ted)?|invest(?:ed|ing)?|devot(?:ed|ing)|lend(?:ing)?|lent|offer(?:ed|ing)?|shar(?:e|ed|ing)|clear(?:ed|ing)?) [^.!?,;]{0,40}?\b(?:time|hours?|minutes|lunch(?: hour| break)?|evening|morning|afternoon|day|room|moment|break|weekend|schedule|diary|calendar|in|ear|ears|attention|hand|coffee|cuppa|tea|out|journey|path|thoughts|insights?|experiences?|knowledge|wisdom|perspective|stor(?:y|ies)|advice|expertise|light)\b(?: out)?|\b(?:meet(?:ing)?|see(?:ing)?|receiv(?:e|ing)|hav(?:e|ing)|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|sit(?:ting)? down|catch(?:ing)? up|connect(?:ing)?|listen(?:ing)?|answer(?:ing)?|welcom(?:e|ing)|host(?:ing)?|jump(?:ing)? on)(?: \w+)? (?:me|us|you|to me|to us|with me|with us|my (?:many |endless |silly )?questions|a call|the call|the phone)\b/g;

/** Words that name nothing: gratitude's own vocabulary, and the little words around it. */
export const VAGUE: ReadonlySet<string> = new Set(
  `a about above absolutely advanced advice afternoon again ago ahead all alone already also always am amazing amount an and any anyone anything appreciate appreciated
  appreciation are around as assistance assisting at attention availability available away back be because been before behalf being believe best better big bit blessed blessing blessings
  bless both bottom busy but by call came can cannot career carefully cause chance chat chatting cheers clear coffee colleague colleagues come comes coming
  communication concern consideration contribution conversation convey cooperation could course cup d day days dear deep deeper deepest deeply deserve did discussion discuss do does done
  dr during each early earth effort efforts encouragement encouraging end enlightening enjoy enjoyed enormous enough especially esteemed even evening ever every everybody everyone everything excellent
  exchange expertise express extended extremely eye-opening family fantastic far favour favor feedback feel feeling felt few find first for forever forward found friday friend friendly friends
  from full fun future gave generosity generous generously gesture gestures get getting give given giving glad go god going good got gracious grateful gratitude
  great greatest greatly grow growth guidance guide had hand happily happy hard has have he heart heartfelt hearted hello help helped helpful helping helps her here hi highest
  highly him his honest honesty honor honored honour honoured hope hour hours how huge human humble humbled hundred i i'd i'll i'm i've if illuminating immense immensely
  important in incredible incredibly indebted indeed information informative input insight insightful insights inspiration inspired inspiring interest interesting interview invaluable
  invested is it it's its job joy journey just keen keep kept kind kindest kindly kindness knew know knowledge known large last later learn learned learning
  learnt least less let life like likely listen listened listening little long look looking lot lots love loved lovely luck lucky made madam make many matter
  may me mean means meant meet meeting memorable met might mind minute minutes moment moments monday more morning most mr mrs ms much must my myself
  near need never new next nice night no noble none nor not nothing now nowadays obliged occasion of off offered often on once one only open opinion opportunity or
  other our out over own part patience patient people perfect person personal perspective perspectives phone pleasant please pleased pleasure point positive possible praise precious
  privilege process productive professional profession profound profoundly prof really reach reached reading receive received regard regards remain remember reply respect respected respectfully
  response rest return right s sad said same saturday saying see seeing seen self send share shared sharing she short should show shown since sincere sincerely sir so
  some somebody someone something soon soul speak speaking special spending spend spent spirit spoke story strangers stranger successful such sunday super support supporting supportive sure
  surely t take taken taking talent talk talked talking teach teacher team thank thankful thanking thanks that that's the their them then there these they thing things
  think this those thought thoughtful thoughts thousand through thursday till time times to today together told tomorrow too took touched towards tremendous truly
  trust try tuesday two u understand understanding unforgettable until up upon us useful utmost valuable value valued very view views visit wait want wanted warm warmest
  warmly warmth was way we wednesday week weekend weeks welcome well went were what whatever when where which while who whole whom whose why will willing willingness wisdom wish wishes
  with without wonderful word words work works world worlds worth worthy would write writing wrote year years yes yesterday yet you you'd you'll you're you've young your yours zoom
  orientation motivation inspiration dedication role roles played play part usefulness use weight lifted highlight month industry company culture team position business market sector discuss discussing doubt doubting loan nobody chance interact boosted boost pointers aunt confused continue somewhere pep catch manner manners fear attend attending attended days long magic rock rocks unalloyed register counsel air walking splendid beginner thing situation bear laughs happier sir contribution gent gentleman night nights word fail fails mentorship lamp feet exactly needed food left leaves bad english tip tips trick tricks suggestion suggestions pointers hints under wing heaps learnt other acquaintance matter person sorting sort stand days before wise hurt bit necessary push million one confirmed confirm confirms this do go shall courage ease prepared pages milestone audience granting granted tight spite industry believing believed else proud lucky extend extends insights pick treat apply definitely stuff chinwag mega wanna miss did bring brought introduction career open competent capable purpose renewed full field profession helped ways work cannot couldn't didn't doesn't don't isn't wasn't won't can't haven't bigger lesson lessons experience experiences details answer answers questions question reached replied answered mine
  cows mum mother father wife husband kids everlasting eternal eternally grace gift advent season holidays christmas happiness health safe care hug hugs evening's other's others rare difference mate pal proper properly plenty chats
  walking buzzing sense head smile smiled grin star legend hero angel gem top loads load tons heaps oodles chew mull ideas idea brain mind minds warm glow confident confidence motivated motivation motivate
  energised energized energy excited excitement delighted delight delightful joyful overwhelmed speechless short lost express expressing expressed convey wish render accept receive please kindly
  nice lovely brilliant fab fabulous awesome superb terrific stellar marvellous marvelous magnificent splendid outstanding exceptional extraordinary phenomenal priceless precious treasured treasure cherish cherished
  reception hospitality welcome impressions impression richer wiser clearer stronger lighter forward direction path journey road doors door eyes eye opened opener blown away inspire inspires enriched enriching
  enrich enlightened educated educational informative instructive constructive pleasant unforgettable squeeze squeezed fit fitting schedule packed hectic lunch break cuppa tea chat catch-up call phone video virtual
  sit sitting sat seat teachings teaching lesson fatherly motherly brotherly sisterly elderly mentor mentoring mentorship coach coaching counsel counselling son daughter brother sister blessings prayers prayer pray reward
  rewarded multiply bless amen lord almighty allah heaven heavens hearts soul deed deeds gesture goodwill selfless selflessly humility warmth above beyond extra mile grasp possible impossible enormous tremendous immeasurable infinite
  infinitely endless endlessly countless thousand thousands million millions zillion bunch ton plus super extremely utterly totally wholly entirely fully madly massively hugely vastly chuffed stoked pumped psyched grinning over moon cloud nine buzz
  line note short quick sending send dropping drop reaching writing wrote letting say saying tell express passing stop share shared sharing pour insights takeaways takeaway nuggets gold golden dust pearls wisdom knowledgeable knowledge experienced expert
  guru genius teacher inspiration patiently warmly gladly openly honestly frankly freely generously thoughtfully carefully attentively attentive attention indebted debt owe owing lifelong forevermore always keep carry heartily
  appreciative appreciation grateful gratitude thankfully many again xx xxx x xo lol haha yay wow omg hey hiya yo ur u ya yday rly vry thx tysm ta cheers gracias merci danke arigato xie possible eager newfound beginnings fresh refreshed recharged refreshing
  uplifted uplifting encouraged moved moving touched touching stayed stays stuck resonated resonate echo linger room hear heard hearing learnt richer future success successful wishes best kind kindest good day great week ahead fine happen happened happens meaningful fruitful productive
  came come left leave walked home back feeling felt feels less alone lonely understood seen valued respected supported listened human being beings man woman person gentleman lady sir madam ma'am professor doctor dr prof ms mrs mr miss judge father sister pastor chief boss leader
  application career dream dreams goals goal hopes ambition ambitions life lives world everything differently different perspective perspectives outlook horizon horizons mindset account consideration consider words word deepest heartfelt sincere sincerely utmost humblest humble accept remain yours respectfully regards regard attentively gratefully`
    .split(/\s+/)
    .filter(Boolean),
);

/** Thanked back: they thanked first. */
export const WELCOME = pattern(
  /\b(?:no,? (?:no,? )?thank you|right back|you(?:'re| are) (?:very |most |more than |so )?welcome|my pleasure|don't mention it|no problem|it's me who|it is me who|i (?:have to|must|should) thank you|(?:thanks|thank you) for (?:the|your|all the|such a) (?:thanks|thank-you|thank you)|for thanking (?:me|us)|for (?:such |your )?(?:a |an )?(?:sweet|kind|lovely|nice|warm|charming) (?:reply|answer|note|message|letter|words)|thank you for your (?:kind|lovely|sweet|nice) (?:words|letter|message|note|thanks))\b/,
);
/** Many readers at once. */
export const GROUP =
  /\b(?:all|everyone|everybody|team|folks|both|colleagues|friends|members|volunteers|jury|committee|panel|group|crew|board|guys|ladies|class|staff)\b/;
/** They want to give, or to hear whether a thing arrived: no favour. */
export const NO_FAVOUR = pattern(
  /\b(?:(?:may|can|could|shall|should) i (?:send|share|give|bring|offer|help|return|post|show|invite|buy|treat|tell|let you know|keep you|mention|quote|credit|name|thank)|would you like|want me to|let me know if (?:i|you (?:want|need|would like|ever))|(?:use|need) (?:a|another) (?:second )?(?:pair|hand)|anything i can|how (?:are|is|was|did) (?:you|your|the)|what (?:is|'s) your address)\b/,
);
