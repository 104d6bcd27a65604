import { pattern } from '../reading/patterns/pattern-set.ts';

/** What a request is made of, which shows no interest in the one who is asked. */
const YOURS = pattern(
  /\byour\s{1,40}["“]?(?!(?:\w+ ){0,2}(?:compan(?:y|ies)|organi[sz]ations?|firm|institut\w{2,6}|employer|lab|laboratory|group|department|team|office|site|website|page|profile|cv|hr|manager|boss|portal|agency|school|university|referral|help|support|time|consideration|assistance|guidance|advice|reply|response|answer|feedback|convenience|perusal|review|approval|decision|action|understanding|patience|cooperation|confirmation|input|interest|reference|network|connections?|contacts?|details|name|number|e-?mail|address|staff|opening|vacanc(?:y|ies)|role|position|job|jobs|listing|posting|advert|recent|current|open|hiring|requirements|kind|earliest|esteemed|stamp|signature|culture|mission|values|products?|services?|business|end|side|inbox|attention|favou?r)\b)[a-z]/,
);
const YOU_DID = pattern(
  /\b(?:you|u)(?:'ve| have| had)? (?:\w+ )?(?:said|wrote|written|mentioned|posted|gave|given|built|made|asked|showed|shown|spoke|taught|explained|published|shared|did|designed|started|moved|left|answered|described|led|ran|played|recorded|lit|drew|painted|translated|edited|organi[sz]ed|won|presented|crossed|been|went|studied|worked|trained|grew up|run|run|teach|restore|write)\b|\b(?:you|u)(?:'ve| have)? (?!need|want|requir|attach|list|advertis)[a-z]{3,12}ed\b|\byou(?:'re| are) the one who\b|\byou were always\b|\b(?:written|made|built|designed|taught|given|led) by you\b|\b(?:heard|saw|read|met|watched|followed) (?:you|u)\b(?!(?:'re|'ve)| (?:work|are|were|have|had|know|knew|post|at (?!the)))/,
);
const IMPRESSED = pattern(/\b(?:company|firm|organi[sz]ation|institution|esteemed|prestigious|reputed|renowned)\b/);
const CONTINUES = pattern(
  /\b(?:keep|keeping) (?:you|u) (?:posted|updated|informed|in the loop)\b|\b(?:let|letting) (?:you|u) know (?:how|what|where|when|whether|if it)\b|\b(?:tell|telling|show|showing) (?:you|u) (?:how|what|where)\b|\b(?:stay|keep|staying|keeping) in (?:touch|contact)\b|\breport(?:ing)? back\b|\b(?:send|bring|show) (?:you|u) (?:the|a|my|what|all|each|every|two|three|it)\b(?! (?:\w+ )?(?:cv|resume|details|documents?|form|papers?|application|portfolio)\b)|\b(?:share|sharing) (?:the|my|what|with you) (?:\w+ )?(?:results?|outcome|summary|i learn)\b|\bfollow(?:ing)? (?:your|you)\b|\b(?:see you|be there|there) again\b|\bagain (?:in|at|next)\b|\bover the (?:coming|next) (?:weeks|months|years)\b|\b(?:long[- ]term|in the long run)\b|\bkeep learning from\b|\bi(?:'ve)? (?:\w+ )?still (?:have|use|keep|play|cook|think of|tell|hear|wear|make)\b/,
);
const ABOUT_READER = pattern(
  /\byour (?:\w+ )?(?:experiences?|path|journey|career|view|views|perspective|story|take|opinion|thoughts|day|transition|background|time (?:at|in|with|as)|work|craft|life)\b|\b(?:how|why|what|which|where|whether|would|did|do) (?:made |makes |led |drew )?(?:you|u)\b(?! (?:think|know|need|want|see|are|have (?:a|an|any|some|one|two|time)|sell|lend)\b)/,
);
/** A paper that stakes the reader's name: a stamp, a signature, a confirmation. */
const PAPERWORK = pattern(
  /\b(?:sign|signs|signed|signing|signature|stamp(?:ed)?|certif(?:y|icate|ication)|confirm(?:ation|s)?|letters?|papers?|page|form|statement|testimon(?:y|ial)|attest\w*|endors\w+|proof)\b/,
);
/** A door to be opened, in other words than "job" or "refer". */
const DOOR = pattern(
  /\b(?:get|put|bring|squeeze|slip|take|let|smuggle) (?:me|us) (?:in|into|on|onto|through|inside)\b|\b(?:hire|employ|take) me\b|\b(?:stake|use|lend|lending) (?:me )?your name\b/,
);
const MUST = pattern(
  /\b(?:i|we) (?:\w+ )?(?:need|require|must|want|request)\b|\b(?:please|pls|kindly)\b|\basap\b|\bi (?:would|must|shall) ask (?:you|that)\b/,
);
/** The reader is to do a thing for the writer; to tell, to explain, to advise is talk and no errand. */
const ERRAND = pattern(
  /(?<!\b(?:what|which|how|why|where|when|who|whom|if|courses|one|ones|ways|books) )\b(?:can|could|would|will|cud|wud) (?:you|u|ye|ya|your (?:\w+ )?(?:company|firm|team|office|group|boss|husband|wife))\b,? (?:(?:please|pls|kindly|perhaps|maybe|possibly|also|just|then|both|mind|consider|agree to|manage to|find time to|be (?:so )?(?:willing|able|ready|open|kind|free|happy|prepared|up)(?: enough)?(?: to| and| for)?|have (?:the )?time to) ){0,3}(?!please|pls|kindly|perhaps|maybe|possibly|also|just|then|both|to |for |and |or |a |an |the |tell (?!your|the|him|her|them|my)|explain|shar|let (?:me|us) know|say|suggest|advis|describ|recommend (?!me|us|my)|think|like|prefer|accept (?!me|us|my)|have|be (?!my|our)|choos|pick|point|know|show|spare (?:me|us|\w+ minutes)|give (?:me |us )?(?:any|\w+ minutes|an hour|half |some |a |your )?(?:advice|tip|hint|view|opinion|thought|feedback|perspective|insight)|mind\b|agree\b|say\b|consider\b|do (?:differently|again)|talk|chat|speak (?!to|with)|meet|answer|reply|respond|help me (?:understand|see|learn)|rather|still|ever|find time|manage|agree|ask (?!around|your|the|them|him|her)|guide|name|hop|join|want|call it|connect (?:with )?(?:me\b)?(?! ))[a-z]{2,}/,
);
/** What anybody on the inside could say: pay, the state of an application, what is asked in an interview. */
const INSIDE = pattern(
  /\b(?:salar(?:y|ies)|pay (?:band|range|scale)|(?:status|state|progress) of my|(?:where|whether|how|if) my (?:application|file|case|papers?)|questions (?:do|will|did|are|would) (?:they|you guys|be)|what (?:do|will|did) they ask|who (?:hires|decides|is hiring|does the hiring)|discount|promo code|(?:e-?mail|phone|number|contact|address) (?:address )?of (?:your|the|a)|your \w+'s (?:e-?mail|number|address|phone))\b/,
);
/** What the writer, or a rule they are under, wants. */
const NEED = pattern(
  /\b(?:i'm|i am|we're|we are) (?:\w+ )?(?:after|looking for|in need of|hunting for|searching for|short of|desperate for)\b(?! [^.!?]{0,20}\b(?:advice|insights?|guidance|perspective|mentor|opinions?|people|stories)\b)|\b(?:would|'d) like to (?:obtain|have|get|receive|borrow|enter|be (?:put|added|placed|let|presented|introduced))\b|\bwish(?:es)? to (?!thank|say|share|express|congratulate|tell|ask|learn|know|understand|give|offer|hear)|\bmust (?:present|submit|find|have|bring|deliver|produce|provide)\b|\b(?:i|we) (?:\w+ )?(?:need|require|want|have to (?:hand|submit|find|get|have|deliver|present))\b(?! to (?:understand|learn|know|see|tell|thank|say|share|ask|hear|be like|become|try|improve|change|do (?:it|this|that)|make sure|give|show|congratulate|let|offer))|\b(?:i'd|we'd|i would|we would) (?:\w+ )?need\b|(?:^|\band )(?:also )?need (?!to\b|you\b)(?:[a-z]{4,}|a|an|the|someone|somebody|it|them|this|two|some|\d)\b|\b(?:my|our) \w+ (?:\w+ )?(?:has to|must|needs?|wants?|requires?|asks? for|demands?|told me to|says? i must)\b|\b(?:form|office|course|embassy|consulate|rules?|bank|university|committee|portal|law|school|department|landlord|insurance|register) (?:\w+ )?(?:wants?|needs?|requires?|demands?|asks? for|insists?)\b/,
);
/** The writer says so: one thing, then silence. */
const ONCE = pattern(
  /\b(?:(?:not|never|won't|don't) (?:\w+ )?(?:trouble|bother|disturb|contact|write)(?: to)? you (?:again|further|any ?more)|(?:nothing|no(?:thing)? more) (?:else|more|further)?\s?(?:is )?(?:needed|required|necessary|from you)|that(?:'s| is| will be|'ll be) (?:it|all)(?! (?:right|good|fine|the))(?: (?:i need|i ask|i want|really|sir|ma'am|po))?|(?:only|just) a (?:signature|click|stamp|formality)|formality)\b/,
);
const YOU = pattern(/\b(?:you|your|u|ur)\b/);
/** What belongs to the writer's own case. */
const OWN_MATTER = pattern(
  /\b(?:forms?|papers?|documents?|cv|resume|application|certificate|transcripts?|secretary|office|pay)\b/,
);

/** "A vacancy at your depot", "I need the number of your driver": the reader's things, and no interest in them. */
const ONLY_USE = pattern(
  /\b(?:vacanc(?:y|ies)|openings?|position|appl(?:y|ied|ying|ication)|jobs?|hiring|internship|traineeship|shortlist\w*)\b[^.!?]{0,60}\b(?:at|with|in|for|of|from|to|on|join\w*) your\b/,
);

export const showsInterest = (words: string): boolean =>
  YOU_DID.test(words) || (YOURS.test(words) && !ONLY_USE.test(words) && !NEED.test(words));
export const isFlatteryOfFirm = (words: string): boolean => IMPRESSED.test(words) || !/\b(?:you|your)\b/.test(words);
export const continues = (words: string): boolean => CONTINUES.test(words);
export const isAboutReader = (words: string): boolean => ABOUT_READER.test(words);
export const isPaperwork = (words: string): boolean => PAPERWORK.test(words);
export const opensDoor = (words: string): boolean => DOOR.test(words);
export const demands = (words: string): boolean => MUST.test(words);
/** The same as an order. */
const ORDER = pattern(
  /^(?:please|kindly|pls) (?!let|tell|share|explain|advise|find|see|note|feel|accept|can|could|would|will|may|might|if|do not|don't|ignore|reply|excuse|forgive|know|respond|answer|say|correct|be |give my|take your|have a|enjoy|keep|don)[a-z]{2,}|^(?:please |pls |kindly |just |so |now |then |sir,? (?:please )?|and )?(?:send|give|get|find|put|take|bring|hire|lend|write|sign|fill|forward|pass|post|vote|click|provide|arrange|book|call|ring|speak|tell|recommend|introduce|add|confirm|stamp|sort|set|swing|e-?mail|mail|talk|hook|let) (?:me|us|him|her|my|our|it|the|a|this|them|these|your|at|in|out|with|to|for|which|that)\b(?! (?:me |us )?(?:if|when|whenever)\b)/,
);

export const isErrand = (words: string): boolean => ERRAND.test(words) || INSIDE.test(words) || ORDER.test(words);
export const isOnce = (words: string): boolean => ONCE.test(words);
/** "Link below." hands over the writer's own thing. */
export const isForReader = (words: string): boolean =>
  YOU.test(words) || !(OWN_MATTER.test(words) || words.length <= 24);
export const needs = (words: string): boolean => NEED.test(words);
export const wishesFor = (words: string): boolean =>
  /\b(?:would|'d) like to (?:obtain|get|receive|borrow|enter|be (?:put|added|placed|let|presented|introduced))\b/.test(
    words,
  );
/** "On what you wrote about silence". */
export const citesReader = (words: string): boolean =>
  /\b(?:what|which|as|how|that|the way) you (?:wrote|said|gave|built|made|taught|drew|sang|[a-z]{3,12}(?<!post|need|want|list)ed)\b/.test(
    words,
  );
