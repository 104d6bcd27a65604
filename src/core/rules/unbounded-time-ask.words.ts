import { minutesIn } from '../reading/moves/bounds.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';

const HALF_HOUR = pattern(/\bhalf[ -](?:an?[ -])?(?:hour|hr)\b/);
const LOOSE_HOUR = pattern(/\b(?:an?|one|the) (?:little|short|quick|good|full|whole|solid|spare) hour\b/);
const MOMENT = pattern(
  /\b(?:a|one|two|few|thirty|\d{1,2}) (?:quick |short )?(?:seconds\b|secs?\b|second of|moments?\b(?! (?:to|when|for))|words?\b)/,
);
const WHOLE_DAY = pattern(
  /\b(?:have|take|claim|borrow|steal|get|need|want) (?:your|one|an?|the whole|a whole) (?:\w+ )?(?:morning|afternoon|evening|day|weekend)\b(?! (?:off|free|too))|\bfrom (?:nine|ten|eleven|noon|eight|\d{1,2}) (?:to|till|until) (?:noon|twelve|one|two|three|four|five|six|\d{1,2})\b|\bfor (?:the|a|an|one|half a|a whole|a full|a few|two|three|several|\d) ?(?:whole |full |half )?(?:morning|afternoon|evening|day|days|week|weeks)\b|\b(?:half|whole|full) (?:a )?(?:day|morning|afternoon)\b|\b(?:spend|give me|clear|block|set aside|keep) (?:me )?(?:the|a|an|one|your) (?:morning|afternoon|evening|day)\b/,
);

/** Fifteen and less, or a bound in other words: "a dozen minutes", "no longer than a cup of tea takes". */
const SMALL = pattern(
  /\b(?:a|half a) dozen (?:minutes|mins)\b|\bquarter of an hour\b|\b(?:no|not|never|any) (?:longer|more) than\b|\bat (?:the )?(?:very )?(?:most|outside|max(?:imum)?)\b|\b(?:as|no) (?:long|longer) as (?:it takes|a (?:coffee|tea|cigarette|lap))\b|\b(?:one|a single) (?:coffee|cup|lap|song)(?:'s)? (?:long|worth)\b/,
);

/** Words that a bare "m" or "h" would make a minute or an hour. */
const NO_UNIT = /\b(?:am|ah)\b/g;

const QUARTER = /\b(?:an? |one |your |the |that )?(?:\w+ )?quarter(?: of an|-)? ?hour\b/;

/** The longest length that the words name, in minutes; null where they name none. */
export function lengthIn(words: string): number | null {
  if (WHOLE_DAY.test(words)) return 240;
  const counted = minutesIn(words.replace(NO_UNIT, ' ').replace(QUARTER, '15 minutes'));
  if (LOOSE_HOUR.test(words)) return Math.max(counted ?? 0, 60);
  if (HALF_HOUR.test(words)) return Math.max(counted ?? 0, 30);
  return counted ?? (SMALL.test(words) ? 15 : MOMENT.test(words) ? 2 : null);
}

/** Talk, table, visit or tuition: what takes the reader's time as it passes. */
const TOGETHER =
  /\b(?:calls?|chat\w{0,4}|talk\w{0,3}|speak\w{0,3}|spoke|conversation|discussion|phone|ring|zoom|skype|facetime|teams|video|huddle|hop on|jump on|on the line|natter|catch[- ]?up|chin-?wag|pow-?wow|meet\w{0,4}|coffee|cuppa|tea|lunch|dinner|breakfast|drinks?|pint|beer|wine|cocktails?|bite|visit\w{0,3}|come (?:by|over|round|and|to|see|in)|stop by|drop by|swing by|sit (?:down|with|together|beside|in)|drop in|look in|pop (?:in|by|over|round)|call (?:in|on)|face to face|in person|grab (?:a|some|food|lunch)|food|brunch|a walk|stroll|hang out|show me round|round the|invite you|take you (?:to|out|for)|sit-?down|shadow\w{0,3}|tour|mentor\w{0,4}|mentee|wing|coach\w{0,3}|tutor\w{0,3}|supervis\w{2,5}|teach me|train me|guide me|under (?:you|me)|hours?|hr|minutes?|mins?|afternoon|morning|evening|appointment|session|walk (?:me|you) through|pick your brain|time (?:to|for|with)|some of your time|your time|see (?:you|each other)|get together)\b/;
const PLAINLY = pattern(
  /\b(?:ring|rang|phone|phoned|call|called|telephone|telephoned) (?:you|u)\b(?! (?:mr|dr|by))|\bget together\b|\b(?:lessons?|classes|tuition|tutorials?|sessions?) (?:on|every|each|with (?:you|u)|from (?:you|u))\b|\b(?:at|in) your (?:table|kitchen|office|studio|workshop|lab|shop)\b[^.!?]{0,30}\b(?:evening|afternoon|morning|day|while)\b|\b(?:take|invite) (?:you|u) (?:out |along )?(?:to|for) (?:an? )?(?:coffee|lunch|dinner|drink|beer|pint|tea|meal|breakfast)\b|\b(?:shadow|follow) (?:you|u)\b|\bin person\b|\bface to face\b|\bsit (?:down )?(?:with|beside) (?:you|u)\b|\b(?:we|i|us)\b[^.!?]{0,12} sit down\b|\b(?:have|borrow|take|get) your (?:morning|afternoon|evening|lunch hour|day)\b|\b(?:set aside|make|find|spare|free up|put aside|block|carve out|have|give) (?:me )?(?:some |a little |a bit of |any )?time (?:for me|to (?:meet|talk|speak|chat|see)|for an? (?:\w+ )?(?:call|chat|meeting|talk))|\b(?:spend|spare|spent) (?:an?|one|the|some|half an?) (?:\w+ )?(?:morning|afternoon|evening|day|while|time) (?:with|at|in)\b|\bgrab (?:food|lunch|a (?:bite|coffee|beer|drink))\b|\bover (?:an? |some )?(?:\w+ )?(?:coffee|tea|beer|pint|drinks?|breakfast|brunch|lunch|dinner|zoom|the phone)\b|\b(?:spare|need|have|give|take|grant|allot|steal|borrow)(?: me| up)? (?:an?|one|two|half an|\d{1,3}|some|a few) (?:\w+ )?(?:hours?|minutes?|mins)\b|\b(?:an|any) appointment\b|\bsit down with (?:you|u)\b|\b(?:visit|come to|drop by|stop by) (?:you|your)\b/,
);
const TUITION = pattern(
  /\b(?:mentor (?:me|us)|(?:a|my|as|as a|your) mentor(?:ee|ing|ship)?|mentorship|mentoring|mentee|(?:your|my) wing|wing of|coach me|my (?:\w+ )?coach|tutor me|my (?:\w+ )?tutor|supervise me|(?:my|external|thesis) (?:\w+ )?supervisor|(?:your|as an?) apprentice|teach me(?! (?:one|how you|a (?:word|trick)|the (?:word|name|trick)|which))|train me|guide me|guiding me|steer me|take me under|under (?:you|u)\b(?!r)|by the hand|protégée?|your (?:disciple|student|pupil))\b/,
);
const ONESELF = pattern(/\b(?:me|my|us|i|i'd|i'm)\b/);
const PROGRAMME = pattern(
  /\b(?:mentoring|coaching|mentorship) (?:session|programme|program|scheme|call|match)|\bmatched with\b/,
);

const RECURRING = pattern(
  /\b(?:every|each) (?:other )?(?:day|week|fortnight|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning)\b|\b(?:weekly|biweekly|fortnightly|monthly|regularly|on a regular basis|once a (?:week|month)|from time to time|ongoing|from here on|as i go|long[- ]term)\b/,
);
/** The reader may answer in writing instead. */
const IN_WRITING = pattern(
  /\b(?:or|otherwise|instead|alternatively|rather|else|if (?:it|that|you|this|a call|the phone|calls?|talking|video))\b[^.!?]{0,60}\b(?:e-?mail|mail|lines?|sentences?|messages?|writ(?:e|ing|ten)|text|voice (?:note|message)|reply|answer|here|async\w*|word|letter|chat)\b|\b(?:by|via|over|through) (?:e-?mail|mail|text|message|letter|chat)\b[^.!?]{0,40}\b(?:fine|good|ok|okay|too|enough|plenty|well|works?|great|also)\b|\bno need to (?:meet|call|talk)\b/,
);
/** A question of fact, a statement, a gift, or a third person's time. */
const FACT = pattern(
  /^(?:and |so |but |or )?(?:how|what|which|who|where|why|did|does|do|is|are|was|were|has|have)\b(?! (?:about|you (?:a|any|the|free|time|available|open|up)|when|there|i\b|i'm|i'd|you have (?:\w+ ){0,3}(?:time|minutes?|moment|slot|afternoon|morning|evening|hour|space|room|day)|it (?:be |ok|okay|possible|alright|fine)|you be|you around|you ever (?:free|in)|we))/,
);
const REQUEST = pattern(
  /\b(?:can|could|would|will|may|might|shall|should) (?:you|u|i|we)\b|\b(?:free|available|availability|open to|time for|slot|fancy|up for|interested|please|pls|kindly|let'?s)\b/,
);
const PERSON = pattern(
  /^(?:fancy|free|up for|coffee|lunch|any chance|wanna|want to)\b|^(?:it |that )?(?:would|'d) be (?:great|good|nice|lovely|wonderful|amazing|brilliant|cool|super)\b|\b(?:jump|hop|get) on\b|\bhave (?:one|a) (?:meeting|call|talk)\b|\b(?:you|your|u|ur|me|my|us|we|i|i'd|let's)\b/,
);
const FOR_READER = pattern(/\b(?:for|to show|to help) (?:you|u)\b/);
const THIRD = pattern(
  /\b(?:call|phone|ring|speak (?:to|with)|talk (?:to|with)|meet) (?:him|her|them|your \w+|his|their|m[rs]s?|dr|monsignor|father|sister|prof\w*)\b|\bon my behalf\b|\b(?:the|your|our|their) \w+s (?:next )?meet\b|\b(?:tell|let) me (?:know )?(?:if|whether|which|what|who)\b(?! (?:time|day|date|hour))[^,;]{0,60}$/,
);

/** An occasion that ends by itself. */
const OCCASION = pattern(
  /\b(?:before|after|during|between|at|in|on|by) (?:the|your|our|my|a|an|his|her|their|this|that|next|one of the|today's|tomorrow's)? ?[\w'-]{0,20} ?[\w'-]{0,20} ?\b(?:meet-?up|talks?|sessions?|conference|stand|booth|coffee break|lunch break|tea break|break|breaks|interval|panel|keynote|(?<!your )workshop|lecture|fair|expo|congress|open day|doors open|(?:board |team )?(?:call|meeting)(?= (?:at|on|with(?! (?:you|u)\b)|starts|tomorrow)\b)|office hours?|reception|summit|hackathon|class)\b/,
);
/** The reader proposed it, or both arranged it. */
const ACCEPTS = pattern(
  /\bas (?:you|we) (?:\w+ )?(?:suggested|proposed|offered|said|wrote|asked|agreed|discussed|arranged|planned)\b|\byou(?:'ve| have)? (?:\w+ )?(?:offered|suggested|proposed|invited|asked (?:me|for|to)|said (?:i|we) (?:could|can|should|may))\b|^(?:yes|yep|yeah|sure|gladly|with pleasure|of course|perfect|sounds (?:good|great|perfect))\b|\byour (?:kind )?invitation\b|\bpaired us\b|\bwe (?:\w+ )?(?:agreed|fixed|arranged|planned|scheduled)\b/,
);
const INVITES = pattern(
  /\b(?:call|chat|meet|meeting|lunch|coffee|dinner|talk|speak|zoom|phone|ring|come (?:by|over|round|and)|visit|drop in|catch up|time to (?:talk|speak))\b/,
);

/** Somebody else's talk, for which a thing is asked. */
const OCCASION_OF_OWN = /\bfor (?:my|our|an?) (?:\w+ )?(?:talk|lecture|class|lesson|event|visit) (?:at|in|to|on)\b/g;

export const takesTime = (words: string): boolean =>
  TOGETHER.test(words.replace(OCCASION_OF_OWN, ' ')) &&
  PERSON.test(words) &&
  !THIRD.test(words) &&
  (REQUEST.test(words) || !(FACT.test(words) || FOR_READER.test(words)));
export const namesTime = (words: string): boolean => TOGETHER.test(words);
export const takesTimePlainly = (words: string): boolean => PLAINLY.test(words);
export const isTuition = (words: string): boolean =>
  TUITION.test(words) && ONESELF.test(words) && !PROGRAMME.test(words);
export const recurs = (words: string): boolean => RECURRING.test(words);
export const mayBeWritten = (words: string): boolean => IN_WRITING.test(words);
export const endsByItself = (words: string): boolean => OCCASION.test(words);
export const acceptsInvitation = (words: string): boolean => ACCEPTS.test(words);
export const invites = (words: string): boolean => INVITES.test(words);
