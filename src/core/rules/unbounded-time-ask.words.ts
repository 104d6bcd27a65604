import { minutesIn } from '../reading/moves/bounds.ts';

const HALF_HOUR = /\bhalf[ -](?:an?[ -])?(?:hour|hr)\b/;
const LOOSE_HOUR = /\b(?:an?|one|the) (?:little|short|quick|good|full|whole|solid|spare) hour\b/;
const MOMENT = /\b(?:a|one|two|few|thirty|\d{1,2}) (?:quick |short )?(?:seconds?|secs?|moments?|words?)\b/;
const WHOLE_DAY =
  /\bfor (?:the|a|an|one|half a|a whole|a full|a few|two|three|several|\d) ?(?:whole |full |half )?(?:morning|afternoon|evening|day|days|week|weeks)\b|\b(?:half|whole|full) (?:a )?(?:day|morning|afternoon)\b|\b(?:spend|give me|clear|block|set aside) (?:me )?(?:the|a|an|one|your) (?:morning|afternoon|evening|day)\b/;

/** Words that a bare "m" or "h" would make a minute or an hour. */
const NO_UNIT = /\b(?:am|ah)\b/g;

/** The longest length that the words name, in minutes; null where they name none. */
export function lengthIn(words: string): number | null {
  if (WHOLE_DAY.test(words)) return 240;
  const counted = minutesIn(words.replace(NO_UNIT, ' '));
  if (LOOSE_HOUR.test(words)) return Math.max(counted ?? 0, 60);
  if (HALF_HOUR.test(words)) return Math.max(counted ?? 0, 30);
  return counted ?? (MOMENT.test(words) ? 2 : null);
}

/** Talk, table, visit or tuition: what takes the reader's time as it passes. */
const TOGETHER =
  /\b(?:calls?|chat\w{0,4}|talk\w{0,3}|speak\w{0,3}|spoke|conversation|discussion|phone|ring|zoom|skype|facetime|teams|video|huddle|hop on|jump on|on the line|natter|catch[- ]?up|chin-?wag|pow-?wow|meet\w{0,4}|coffee|cuppa|tea|lunch|dinner|breakfast|drinks?|pint|beer|wine|cocktails?|bite|visit\w{0,3}|come (?:by|over|round|and|to|see|in)|stop by|drop by|swing by|sit (?:down|with|together)|sit-?down|shadow\w{0,3}|tour|mentor\w{0,4}|mentee|wing|coach\w{0,3}|tutor\w{0,3}|supervis\w{2,5}|teach me|train me|guide me|under (?:you|me)|hours?|hr|minutes?|mins?|afternoon|morning|evening|appointment|session|walk (?:me|you) through|pick your brain|time (?:to|for|with)|some of your time|your time|see (?:you|each other)|get together)\b/;
const PLAINLY =
  /\bover (?:an? |some )?(?:\w+ )?(?:coffee|tea|beer|pint|drinks?|lunch|dinner|zoom|the phone)\b|\b(?:spare|need|have|give|take|grant|allot|steal|borrow)(?: me| up)? (?:an?|one|two|half an|\d{1,3}|some|a few) (?:\w+ )?(?:hours?|minutes?|mins)\b|\b(?:an|any) appointment\b|\bsit down with (?:you|u)\b|\b(?:visit|come to|drop by|stop by) (?:you|your)\b/;
const TUITION =
  /\b(?:mentor (?:me|us)|(?:a|my|as|as a|your) mentor(?:ee|ing|ship)?|mentorship|mentoring|mentee|(?:your|my) wing|wing of|coach me|my (?:\w+ )?coach|tutor me|my (?:\w+ )?tutor|supervise me|(?:my|external|thesis) (?:\w+ )?supervisor|(?:your|as an?) apprentice|teach me|train me|guide me|guiding me|steer me|take me under|under (?:you|u)\b(?!r)|by the hand|protégée?|your (?:disciple|student|pupil))\b/;
const ONESELF = /\b(?:me|my|us|i|i'd|i'm)\b/;
const PROGRAMME =
  /\b(?:mentoring|coaching|mentorship) (?:session|programme|program|scheme|call|match)|\bmatched with\b/;

const RECURRING =
  /\b(?:every|each) (?:other )?(?:day|week|fortnight|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning)\b|\b(?:weekly|biweekly|fortnightly|monthly|regularly|on a regular basis|once a (?:week|month)|from time to time|ongoing|from here on|as i go|long[- ]term)\b/;
/** The reader may answer in writing instead. */
const IN_WRITING =
  /\b(?:or|otherwise|instead|alternatively|rather|else|if (?:it|that|you|this|a call|the phone|calls?|talking|video))\b[^.!?]{0,60}\b(?:e-?mail|mail|lines?|sentences?|messages?|writ(?:e|ing|ten)|text|voice (?:note|message)|reply|answer|here|async\w*|word|letter|chat)\b|\b(?:by|via|over|through) (?:e-?mail|mail|text|message|letter|chat)\b[^.!?]{0,40}\b(?:fine|good|ok|okay|too|enough|plenty|well|works?|great|also)\b|\bno need to (?:meet|call|talk)\b/;
/** A question of fact, a statement, a gift, or a third person's time. */
const FACT =
  /^(?:and |so |but |or )?(?:how|what|which|who|where|why|did|does|do|is|are|was|were|has|have)\b(?! (?:about|you (?:a|any|the|free|time|available|open|up)|when|there|i\b|i'm|i'd))/;
const REQUEST =
  /\b(?:can|could|would|will|may|might|shall|should) (?:you|u|i|we)\b|\b(?:free|available|availability|open to|time for|slot|fancy|up for|interested|please|pls|kindly|let'?s)\b/;
const PERSON = /^(?:fancy|free|up for|coffee|lunch|any chance)\b|\b(?:you|your|u|ur|me|my|us|we|i|i'd|let's)\b/;
const FOR_READER = /\b(?:for|to show|to help) (?:you|u)\b/;
const THIRD =
  /\b(?:call|phone|ring|speak (?:to|with)|talk (?:to|with)|meet) (?:him|her|them|your \w+|his|their|m[rs]s?|dr|monsignor|father|sister|prof\w*)\b|\bon my behalf\b|\b(?:the|your|our|their) \w+s (?:next )?meet\b|\b(?:tell|let) me (?:know )?(?:if|whether|which|what|who)\b(?! (?:time|day|date|hour))[^,;]{0,60}$/;

/** An occasion that ends by itself. */
const OCCASION =
  /\b(?:before|after|during|between|at|in|on|by) (?:the|your|our|my|a|an|his|her|their|this|that|next|one of the|today's|tomorrow's)? ?[\w'-]{0,20} ?[\w'-]{0,20} ?\b(?:meet-?up|talks?|sessions?|conference|stand|booth|coffee break|lunch break|tea break|break|breaks|interval|panel|keynote|workshop|lecture|fair|expo|congress|open day|doors open|(?:board |team )?(?:call|meeting)(?= (?:at|on|with|starts|tomorrow)\b)|office hours?|reception|summit|hackathon|class)\b/;
/** The reader proposed it, or both arranged it. */
const ACCEPTS =
  /\bas (?:you|we) (?:\w+ )?(?:suggested|proposed|offered|said|wrote|asked|agreed|discussed|arranged|planned)\b|\byou(?:'ve| have)? (?:\w+ )?(?:offered|suggested|proposed|invited|asked (?:me|for|to)|said (?:i|we) (?:could|can|should|may))\b|^(?:yes|yep|yeah|sure|gladly|with pleasure|of course|perfect|sounds (?:good|great|perfect))\b|\byour (?:kind )?invitation\b|\bpaired us\b|\bwe (?:\w+ )?(?:agreed|fixed|arranged|planned|scheduled)\b/;
const INVITES =
  /\b(?:call|chat|meet|meeting|lunch|coffee|dinner|talk|speak|zoom|phone|ring|come (?:by|over|round|and)|visit|drop in|catch up|time to (?:talk|speak))\b/;

export const takesTime = (words: string): boolean =>
  TOGETHER.test(words) &&
  PERSON.test(words) &&
  !THIRD.test(words) &&
  (REQUEST.test(words) || !(FACT.test(words) || FOR_READER.test(words)));
export const takesTimePlainly = (words: string): boolean => PLAINLY.test(words);
export const isTuition = (words: string): boolean =>
  TUITION.test(words) && ONESELF.test(words) && !PROGRAMME.test(words);
export const recurs = (words: string): boolean => RECURRING.test(words);
export const mayBeWritten = (words: string): boolean => IN_WRITING.test(words);
export const endsByItself = (words: string): boolean => OCCASION.test(words);
export const acceptsInvitation = (words: string): boolean => ACCEPTS.test(words);
export const invites = (words: string): boolean => INVITES.test(words);
