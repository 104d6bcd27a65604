import { minutesIn } from '../reading/moves/bounds.ts';

const HALF_HOUR = /\bhalf[ -](?:an?[ -])?(?:hour|hr)\b/;
const LOOSE_HOUR = /\b(?:an?|one|the) (?:little|short|quick|good|full|whole|solid|spare) hour\b/;
const MOMENT = /\b(?:a|one|two|few|thirty|\d{1,2}) (?:quick |short )?(?:seconds?|secs?|moments?|words?)\b/;
const WHOLE_DAY =
  /\bfor (?:the|a|an|one|half a|a whole|a full|a few|two|three|several|\d) ?(?:whole |full |half )?(?:morning|afternoon|evening|day|days|week|weeks)\b|\b(?:half|whole|full) (?:a )?(?:day|morning|afternoon)\b|\b(?:spend|give me|clear|block|set aside) (?:me )?(?:the|a|an|one|your) (?:morning|afternoon|evening|day)\b/;

/** The longest length that the words name, in minutes; null where they name none. */
export function lengthIn(words: string): number | null {
  if (WHOLE_DAY.test(words)) return 240;
  const counted = minutesIn(words);
  if (LOOSE_HOUR.test(words)) return Math.max(counted ?? 0, 60);
  if (HALF_HOUR.test(words)) return Math.max(counted ?? 0, 30);
  return counted ?? (MOMENT.test(words) ? 2 : null);
}

const RECURRING =
  /\b(?:every|each) (?:other )?(?:day|week|fortnight|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning)\b|\b(?:weekly|biweekly|fortnightly|monthly|regularly|on a regular basis|once a (?:week|month)|from time to time|ongoing|from here on|as i go|long[- ]term)\b/;
/** The reader may answer in writing instead. */
const IN_WRITING =
  /\b(?:or|otherwise|instead|alternatively|rather|else|if (?:it|that|you|this|a call|the phone|calls?|talking|video))\b[^.!?]{0,60}\b(?:e-?mail|mail|lines?|sentences?|messages?|writ(?:e|ing|ten)|text|voice (?:note|message)|reply|answer|here|async\w*|word|letter|chat)\b|\b(?:by|via|over|through) (?:e-?mail|mail|text|message|letter|chat)\b[^.!?]{0,40}\b(?:fine|good|ok|okay|too|enough|plenty|well|works?|great|also)\b|\bno need to (?:meet|call|talk)\b/;
/** An occasion that ends by itself. */
const OCCASION =
  /\b(?:before|after|during|between|at|in|on|by) (?:the|your|our|my|a|an|his|her|their|this|that|next|one of the|today's|tomorrow's)? ?[\w'-]{0,20} ?[\w'-]{0,20} ?\b(?:meet-?up|talks?|sessions?|conference|stand|booth|coffee break|lunch break|tea break|break|breaks|interval|panel|keynote|workshop|lecture|fair|expo|congress|open day|doors open|office hours?|reception|summit|hackathon|class)\b/;
/** The reader proposed it, or both arranged it. */
const ACCEPTS =
  /\bas (?:you|we) (?:\w+ )?(?:suggested|proposed|offered|said|wrote|asked|agreed|discussed|arranged|planned)\b|\byou(?:'ve| have)? (?:\w+ )?(?:offered|suggested|proposed|invited|asked (?:me|for|to)|said (?:i|we) (?:could|can|should|may))\b|^(?:yes|yep|yeah|sure|gladly|with pleasure|of course|perfect|sounds (?:good|great|perfect))\b|\byour (?:kind )?invitation\b|\bpaired us\b|\bwe (?:\w+ )?(?:agreed|fixed|arranged|planned|scheduled)\b/;
const INVITES =
  /\b(?:call|chat|meet|meeting|lunch|coffee|dinner|talk|speak|zoom|phone|ring|come (?:by|over|round|and)|visit|drop in|catch up|time to (?:talk|speak))\b/;

export const recurs = (words: string): boolean => RECURRING.test(words);
export const mayBeWritten = (words: string): boolean => IN_WRITING.test(words);
export const endsByItself = (words: string): boolean => OCCASION.test(words);
export const acceptsInvitation = (words: string): boolean => ACCEPTS.test(words);
export const invites = (words: string): boolean => INVITES.test(words);
