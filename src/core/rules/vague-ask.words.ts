import { PatternSet, pattern } from '../reading/patterns/pattern-set.ts';

/** What is asked for where nothing can be answered: counsel at large, a life told, a talk some day. */
const VAGUE_FRAMES: readonly RegExp[] = [
  /\bpick(?:ing)? (?:your|ur|yr|ya) brains?\b/,
  /\b(?:any|some|what|whatever|your|ur|the|all the|have|had|open to|good|kind|valuable|precious|little|much|more|few|little|bits?|pieces?|words?|need|needs|needing|for|seeking|want|give me|offer me|provide me|share) (?:(?:of|with|me|some|your|kind|valuable|precious|good|sage|wise|sound|general|career|professional|quick|more|learned|pearls?|nuggets?|scraps?|drops?|crumbs?|ounces?|lines?|an) ){0,4}(?:advices?|advise|guidance|guidence|tips?|wisdom|pointers?|insights?|suggestions?|direction|directions|counsel|encouragement|mentorship|perspective|knowledge|recommendations?|thoughts|ideas)\b/,
  /\b(?:hear|write|read|send|receive|get|have|share|give|spare|ask|for|shower|like|love|value|appreciate|welcome) (?:(?:me|from|on|for|you|to|a) ){0,3}(?:good|kind|few|your|some|couple of|wise) (?:\w+ )?(?:words|thoughts|things|lines)\b(?! (?:on|about|by) (?:how|the|my|this|your) )/,
  /(?<!\bin )\b(?:your|ur|any) (?:honest |humble |valued |valuable |expert )?(?:opinions?|views?)\b/,
  /\b(?:anything|whatever|something|everything|all) (?:at all )?(?:that )?(?:you|u)(?:'d| would| could| can| might| may| are| feel)? (?:(?:be )?(?:care|willing|able|moved|happy|inclined|like|wish|want) to )?(?:tell|share|say|teach|advise|suggest|spare|pass on|impart|part with)\b/,
  /\b(?:your|ur|the) secrets?\b|\b(?:secrets?|recipe) (?:of|to|for|behind) (?:\w+ )?success|\bteach me your ways\b/,
  /\bhow (?:did |have )?(?:you|u) (?:ever |first )?(?:get|got|gotten|make|made|come|came|become|became|rise|rose|rised|arrive|arrived) (?:to )?(?:it\b|where you are|where u are|here|there|this far|so far|so successful|successful)/,
  /\b(?:benefit|profit|gain|grow|draw) (?:\w+ ){0,3}(?:from|on|off|of) (?:your|you)\b(?! (?:book|post|paper|article|talk|guide))/,
  /\b(?:a|one|any) (?:good |kind |wise )?word (?:to throw|to spare|for me|of yours|with me|in my direction|my way)/,
  /\b(?:guid(?:e|ing)|advis(?:e|ing)|enlighten|direct|orient) me\b|\bshow me the (?:way|ropes|path)\b|\bin the right direction\b|\bpoint me in (?:the|a) direction\b|\bset me on the right\b/,
  /\b(?:hear|learn|know|understand|share|tell me|told|talk|chat|speak|read|listen to)\b (?:\w+ ){0,4}?(?:all )?(?:(?:more )?(?:about|of|from|to|on) )?(?:your|ur) (?:[\w-]+ ){0,3}(?:journey|path|story|stories|career|experiences?|background|life|trajectory|success|route|way|work|role|world|rise|adventures?)\b/,
  /\blearn(?:ing)? (?:more |so much |a lot |something |a thing or two )?(?:from|about) (?:you|someone like you|a person like you|somebody like you|people like you|the best)\b(?! (?:how|what|why|whether|which))/,
  /\b(?:chat|talk|coffee|call|catch up|connect|meet(?: up)?|conversation|lunch|tea|beer|drinks?|link up|speak|hang|zoom)\b[^.?!]{0,25}\b(?:some ?time|someday|some day|one (?:of these )?days?|whenever|at some point|one time)\b/,
  /\b(?:explore|discuss|see|talk about|find|look at|brainstorm|chat about|figure out) (?:\w+ ){0,4}?(?:collaborat\w+|cooperat\w+|co-operat\w+|synerg\w+|opportunit(?:y|ies)|possibilit(?:y|ies)|work together|working together|help each other|partner(?:ing|ship)?|ways? (?:we|to work)|ideas|things|stuff|the future)\b/,
  /\b(?:talk|chat|speak|hear|write|connect) (?:\w+ ){0,3}?(?:about )?(?:anything|everything|various things|different things|many things|all sorts|a few things|some things|a thing or two|this and that|stuff)\b/,
  /^(?:any )?(?:thoughts|ideas|tips|advice|help|suggestions|insights|pointers)\s?\?+$|\bget to know (?:you|each other)\b(?! by)/,
  /\b(?:let me know|tell me|hear|have|get|love|value|appreciate|welcome|like|share|want|give me) (?:\w+ ){0,2}(?:your|ur) (?:\w+ )?(?:take|thoughts|perspective|feedback|input|views?|two cents|reaction|insights?)\b/,
  /\b(?:run|bounce|put|throw) (?:\w+ ){0,3}(?:things|ideas|thoughts|questions|stuff) (?:by|off|past|to|at) (?:you|u)\b/,
  /\b(?:exchang|swap|shar|trad|compar)(?:e|es|p?ing)? (?:some |a few |our )?(?:ideas|views|thoughts|experiences|notes|stories)\b/,
  /\b(?:any|some|your|ur|kind|little|bit of|give me|get|need|for|of) (?:(?:kind|sort|form|type|amount|of|your|kind|valuable|some|more|general|further) ){0,3}(?:input|support|help|assistance|orientation|steer|feedback)\b/,
  /\b(?:chat|talk|natter|chinwag|conversation|catch-?up|speak|meet|meet-?up|coffee|pint|gab|yarn|huddle)\b[^.?!]{0,20}\b(?:some ?time|some ?day|one (?:of these )?days?|at some (?:point|stage)|about (?:work|life|things|stuff|everything|anything|careers?|our (?:work|lives|fields?|paths?)))\b/,
  /\bwhat (?:you|u) (?:make|think|reckon|see|know) (?:of|about) (?:everything|all (?:this|that|of it)|things|it all|life)\b/,
];

export const VAGUE = new PatternSet(VAGUE_FRAMES.map((pattern) => [pattern, pattern] as const));

/** Openings whose every following word must be without a topic: "help me", "tell me how to start", "what would you do?" */
const OPEN_FRAMES: readonly RegExp[] = [
  /\b(?:help|assist|support|advise|teach|enlighten) (?:me|us|an? (?:newbie|beginner|student|stranger|newcomer|friend|fellow \w+|young \w+))\b/,
  /\b(?:tell|telling|show|showing|explain(?:ing)?(?: to)?|teach|teaching|told|share with|sharing with) me (?!if|when|whether|what (?:time|day)|which)/,
  /(?<!\b(?:you|u|i|they|we|who) )\b(?:know|learn|hear|understand|find out|discover)\b(?! (?:back|from you|if|whether|when|a time|soon|you|(?:about )?(?:how|what) (?:you|things|life|it|everything|all|the (?:family|kids))\b(?!(?:'ve|'d| have| had)? ?(?:did|do|done|got|get|made|see|seen|think|make|learn|learnt|learned|found|discovered|know))|(?:of )?your news)\b)(?= \w)/,
  /\b(?:ask|asking|have|answer|answering|got)\b(?: (?:you|u|me|to|for|just|with|kindly))* (?:(?:some|a few|many|several|so many|a couple of|a lot of|lots of|few|couple|a bunch of|my|one or two|two or three) )?(?:questions?|things)\b/,
  /\blet'?s (?:connect|link up|network|talk|chat|get in touch|keep in touch)\b/,
  /\b(?:some|any|general) (?:info|information|details)\b/,
  /\bhow (?:can|do|does|could|should|would|might) (?:i|one|someone|somebody|we|a person|people(?: like you)?|others|someone like you|u|anyone) (?:even )?(?:be|become|get|succeed|start|begin|grow|improve|do|make|move|go|enter|progress|advance|reach)\b/,
  /\bwhat (?:would|do|should|can|could|might|shall) (?:you|i|u|one) (?:advise|advice|recommend|suggest|think|do|say|tell)\b/,
  /\b(?:share|sharing|pass on|give|offer|impart) (?:some|your|a (?:bit|little|piece) of|any) /,
];
export const OPEN = new PatternSet(OPEN_FRAMES.map((pattern) => [pattern, pattern] as const));

/** Something lies there to be judged. */
export const HANDED = pattern(
  /\b(?:attached|enclosed|below|linked|here(?:'s| is| are)|draft|proposal|sketch|mock-?up|prototype|outline|pdf|my (?:plan|idea) is|first version)\b/,
);
export const REACTION = pattern(/\b(?:thoughts?|feedback|take|opinions?|views?|think|input|comments?)\b/);

const COMMON = `
a about advance advice after again all also am an and any anybody anyone anything anytime are area around as ask at attain available back background be become
been before begin beginner beginning best better bit brain break broad business busy but by call can career careers chance change chat company
completely convenience convenient could current currently day days decide develop development did direction do doing domain don't done door each early easy else
enter entering everything experience experiences experienced expertise feel few field find first follow for forward free from fresher future gain general get getting
give glad go goal goals going good got graduate great grow growth guidance happy has have having hear help helpful her here him his how i i'd i'll i'm i've if improve in industry
insight insights into is it it's job jobs journey just keep kind knew know knowledge later learn learning life like line little look looking lot make making man many may me meet
might mind minute minutes mine more most move moved moving much my myself need new newcomer next no not now of off offer on one only open opportunities opportunity or other pass passing goes gone went info information details cooperation cooperations person nudge bro tricks trick shoes
others our out over own part path people perhaps person place please pleasure point position possible professional profession
provide really reach read regarding right role same say see share should situation so some somebody someone something sometime soon space spare
stage start started starting stay step steps story stuff succeed success successful such sure take talk tech tell than thank thanks that the their them then there these they
thing things think this those thoughts through throw time times tips to today together too trying u up ur us various very view want was way we week well were what whatever when
whenever where which while who whole whom why will wisdom wish with woman wonderful word words work working world would year years yes yet you you'd you're you've young your yours yourself
overall further transition switch trajectory route rise hopefully student students learner juniors junior generally similar shoes footsteps level higher entire perspective perspectives
younger colleague colleagues ears i'm phd degree studies master's masters collaborate collaboration synergies synergy explore exploring moment cup coffee lunch tea grateful thankful appreciate appreciated honour honoured love keen interested sir madam ma'am mam
i'll we'd we'll let's lets can't cannot couldn't wouldn't won't aspiring ambitious newbie input inputs feedback support supporting assistance assist assisting suggestion suggestions wisdom pointers tips side end fancy natter ideas idea opinion opinions view views encouragement secret secrets bless god lord regards regard kindest cheers hi hello hey ciao ask asking answer answers question questions thought somehow anyway etc explain lost stuck confused hopeless desperate situation circumstances mind comes come happy inclined willing able exchange everybody everyone's somebody's learned learnt taught teach teaching whatsoever kinds sort sorts form bunch couple several lots heaps plenty quick real truly super kinda pretty totally maybe simply especially whenever one's am're u're im ive id ill dont ur pls plz thx bro sis dude mate friend friends big great huge tiny small short long coming weeks months month era age chapter phase crossroads fellow kindly honestly at-all direction directions ahead along away wherever however based off-hand coming seasoned
`;
/** Words that name no topic, however many of them stand together. */
export const TOPICLESS: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));

/** Where a topic may begin. */
export const TOPIC_AT =
  /(?:\b(?:on|about|regarding|re|around|concerning|whether|how|which|what|why|where|between|when|as|into|for|in|to|with|from|over|than|vs|versus|mainly|especially|particularly|specifically|namely|given)\b|[:–—(])/;

/** A problem set out in the sentence before is the topic of "any advice?" */
export const PROBLEM =
  /\b(?:between|whether|or should|torn|deciding|not sure (?:if|whether|which|how)|can't (?:decide|tell|work out|figure)|stuck (?:on|with|at)|struggling (?:with|to)|trouble (?:with|getting)|puzzled|keeps? (?:failing|breaking|asking)|my question|one question|two questions|wonder(?:ing)? (?:if|whether|which|how|why))\b/;

/** Who opened the door may be asked loosely. */
export const INVITED = pattern(
  /\byou (?:kindly |once |very kindly |so kindly |generously )?(?:said|offered|invited|told me|mentioned|wrote|suggested)(?: that)? (?:i|me|we|to|us|anyone|people)\b|\bas you (?:offered|suggested|proposed|invited)\b|\byour (?:kind )?(?:offer|invitation) (?:to|of)\b/,
);

/** A question about time, manners or the asking itself; its answer is no topic. */
export const QUESTION_OF_TIME = pattern(
  /\b(?:you|we|i|me|be|for|a|some|have|open|worth|up|fancy|quick|short)\b[^?]{0,30}\b(?:free|available|minutes?|mins|hour|call|chat|coffee|talk|meet|connect|lunch|zoom|conversation|time)\b|\b(?:how are you|how is it going|how have you been|hope|doing well)\b|\bask you (?:an?|some|something)\b/,
);

/** Wishes that ask without a question. */
export const WISHED = pattern(
  /\b(?:would|i'd|could|may|might|can|please|pls|kindly|if you|hoping|hope|grateful|thankful|glad|keen|open to|interested (?:to|in)|eager|love to|want to|wanna|like to|need|appreciate|welcome|any|seeking|got any|have any|share|teach|guide|advise|allow|let me|what is|what's|how (?:did|do) you|\?)/,
);

/** Where the next sentence says what the talk is to be about. */
export const TELLS_TOPIC = pattern(
  /\b(?:hear|ask|know|understand|learn|discuss|talk|curious|questions?|topic|about|compare|pick your brain|run by)\b/,
);

/** Advice for a person names the asker, not the topic. */
export const FOR_SOMEBODY =
  /^ (?:an?|the|some|someone|somebody|those|people|folks) (?:[\w'-]+ ){0,2}[\w'-]+ ?(?:[.?!,;)]|$)/;
