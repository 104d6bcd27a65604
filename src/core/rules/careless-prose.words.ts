import { pattern } from '../reading/patterns/pattern-set.ts';

/** Words that nobody writes in capitals unless they raise their voice: no acronyms, no product names. */
export const LOUD =
  /^(?:I|YOU|YOUR|ME|MY|MINE|WE|US|OUR|HE|SHE|THEY|THE|AN?|IS|ARE|AM|WAS|WERE|BE|BEEN|NOT|NO|NEVER|ALWAYS|PLEASE|PLS|HELP|VERY|SO|REALLY|THIS|THAT|THESE|THOSE|OF|IN|TO|AND|OR|BUT|FOR|WITH|FROM|BY|AT|ON|AS|IF|NEED|WANT|HAVE|HAS|DO|DON'T|DOES|DID|CAN|CAN'T|COULD|WILL|WOULD|MUST|SHOULD|NOW|TODAY|URGENT|URGENTLY|EVER|BEST|HELLO|HI|HEY|DEAR|SIR|MADAM|MR|MRS|MS|READ|CALL|JOB|ANY|ALL|EVERY|LONG|TIME|TALK|THANK|THANKS|SORRY|WHO|WHAT|WHY|HOW|WHEN|WHERE|GIVE|SEND|ASK|LOOK|KNOW|HOPE|LAST|FIRST|MORE|MOST|TOO|ONLY|JUST|U|UR|R)[,.!?:;'’]*$/;

/** Two and more words in capitals, one after the other. */
export const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}'’&/-]{0,30}[,.!?:;)]{0,6}(?:[ \t]{1,3}[(]?[\p{Lu}\p{N}][\p{Lu}\p{N}'’&/-]{0,30}[,.!?:;)]{0,6}){1,60}(?![\p{L}\p{N}])/gu;

/** A heading of its own: numbered or not, a few words, no stop. */
export const HEADING =
  /^[ \t]{0,4}(?:(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)][ \t]{1,3}|[-*•#]{1,3}[ \t]{1,3})?[^.!?\n]{1,52}$/;

/** Heaps of marks; French spacing ("merci !") and one stray doubled mark are none. */
export const HEAPED = /[!?]{3,}|[!?](?: [!?]){2,}/g;
export const DOUBLED = /!!|\?\?|\?!|!\?/g;

/** Words shortened as in text messages. A match all in capitals is no such word but a unit, a grade or a name. */
export const TEXT_SPEAK = pattern(
  /(?<![\w@#/.'’-])\b(?:u|ur|urs|pls|plz|plss+|thx|thnx|thanx|tnx|lmk|idk|omg|omfg|tbh|ngl|wot|wat|ppl|bcos|bcoz|bcuz|cuz|coz|abt|b4|gr8|l8r|m8|2day|2moro|2nite|tmrw|tmr|cld|wld|shld|wud|cud|msg me|rn|imo|fyi u|hmu|dm me pls|wanna|gonna|gotta|lemme|gimme|dunno|kinda|sooo+|hii+|heyy+|yess+|plzz+|thru|tho|jk|lol|lmao|srsly|obvs|defo|prob|gd|hv|frm|yr|yrs?(?= work)|smth|sth|(?<=[a-z] )(?<!\b(?:my|an|the|where|with|if|and|of) )n(?= [a-z]{1,})|2(?= (?:u|ask|bother|see|do|be|meet|get|know|learn|help|c)\b)|4(?= (?:u|me|ur|the help|ur help)\b)|(?<=\b(?:me|help|thanks|thx|waiting|ready|good) )4(?= [a-z])|(?<=\b(?:how|book|where|want|like|need|able|love|easy) )2(?= [a-z])|r(?= u\b)|im(?= (?:a|an|the|not|so|in|from|new|just|at|\w{3,})\b)|ive|dont|cant|didnt|doesnt|youre|thats|whats|its(?= (?:me|been|a|not|so|the|marcus|\w{3,12} from)\b)|ill(?= (?:be|send|do|tag|pay|bring|come)\b)|i(?= (?:am|was|have|do|can|could|would|will|saw|read|think|like|love|want|need|hope|work|make|heard|just|really|also|wrote|got|went|did|know)\b))\b(?![\w@/'’-])/gi,
);

/** What alone is text-speak; the rest needs company. */
export const STRONG_SPEAK =
  /^(?:u|ur|urs|pls|plz|plss+|plzz+|thx|thnx|thanx|tnx|lmk|idk|omg|omfg|wot|ppl|b4|gr8|l8r|2day|2moro|2nite|cld|wld|shld|wud|cud|2|4|r|hmu|cuz|coz|bcoz|bcuz|bcos|abt|ngl|lmao|srsly|rn|hii+)$/i;
