// Small signs that press nobody alone, and which of them do together, in whatever order they stand.

export type Cue =
  | 'reply'
  | 'reader'
  | 'silent'
  | 'insists'
  | 'harsh'
  | 'counted'
  | 'wants'
  | 'haste'
  | 'plight'
  | 'rescue';

export const CUES: readonly (readonly [Cue, RegExp])[] = [
  [
    'reply',
    /(?<!\b(?:i|we|he|she|they|to|who|thank you for|thanks for|how do you|would|will)(?: \w{1,8}n't| can| could| never| always)? )\b(?:repl(?:y|ied|ies)|answer(?:ed|s)?(?! (?:the|that|this) question)|respond(?:ed|s)?|response|acknowledged?|(?:get|got|come|came|write|wrote|written|call) back|hear(?:d)? back|hear(?:d)? from you)\b|\b(?:my|all my|those|these) (?:\w+ )?(?:messages?|msgs?|e-?mails?|mails?|letters|notes|requests?|texts?)\b|\bthis msg\b/,
  ],
  ['reader', /\b(?:you|u|your|ur|yours|yourself)\b/],
  [
    'silent',
    /\b(?:you|u|your (?:team|firm|office|company|department))\b(?:'ve| have| did| could| can| would| will| do| are)?(?:n't|nt|n’t| not| never| still not)\b(?! (?:need|have to|be|mind|worry|know|remember|get|got|had|found|expect|want)\b)|\b(?:wont|won't|dont|don't|didnt|didn't|can't|cannot|havent|haven't) (?:you|u|ignore|be bothered)\b|\bignor(?:e|ed|ing)\b/,
  ],
  [
    'insists',
    /\b(?:even|really|surely|at least|for once|finally|once more|bother|honest enough|honesty|courage|in a whole|whole (?:week|month|year)|so (?:hard|difficult)|what did i do|what have i done|is it because|manage (?:one|a|an|to)|spare (?:one|a|me)|a single|one single|yet again)\b/,
  ],
  [
    'harsh',
    /\b(?:(?:have|had|has) the (?:honesty|courage|decency|courtesy|guts|grace)|duty|deserves?|you owe|reputation|more than polite|patient (?:enough|with you|so far)|like a fool|like an idiot|ashamed|shame on|how dare|insult(?:ing|ed)?|arrogan(?:t|ce)|selfish|cold-hearted|heartless|hypocri\w+|excuses?|unacceptable|unfair|disappoint\w+|not (?:fair|right|ok|okay|acceptable)|let me down|wasting my|not correct|evidently not|like the last|too (?:good|proud|important) for)\b/,
  ],
  [
    'counted',
    /\b(?:(?:\d{1,2}|two|three|four|five|six|seven|several|many|countless) (?:times|weeks|months|days|e-?mails|mails|messages|letters|reminders)|(?:third|fourth|fifth|sixth) (?:time|e-?mail|mail|message|letter|reminder)|again and again|over and over|every day|every morning|refreshing|here i am (?:again|in|still)|so i sit|still|yet|since (?:morning|long|\w+day|last (?:week|month))|(?:a|one) (?:week|month|year) (?:that|now|already))\b/,
  ],
  [
    'wants',
    /\b(?:i|we)(?:'d| would| now| really| do| just| still| simply)* (?:want|expect|need|demand|require|must have|insist on) (?:you\b|your\b|an? (?:answer|reply|response|yes|decision|date)|it\b|this\b|to (?:know|hear from|have (?:your|it|an?))\b)|\b(?:this|it|form|paper|request|application) (?:needs|requires|awaits) (?:your|an? (?:answer|reply|signature))|\bi suggest (?:that )?you\b|(?:^|[,;:] ?|\b(?:so|now|and|please|pls|plz|kindly) )(?:respond|reply|answer|revert|react|send|sign|approve|drop (?:what|every)|do it|call me|help me|get back|decide|confirm|let me know)\b/,
  ],
  [
    'haste',
    /\b(?:today|tonight|tomorrow|right now|this (?:week|minute|afternoon|evening)|by (?:noon|\d{1,2} ?(?:am|pm)|five|six|tonight|the end of (?:the|this) (?:day|week))|before (?:noon|lunch|\d|five|six|midnight|you leave)|promptly|immediately|at once|asap|no later|what you(?:'re| are) doing|(?:won't|can't|cannot|will not) wait|running out|short of time|in \w+ hours|within (?:the (?:hour|day|next)|an hour|a day|one|two|24|48|\d{1,2} h)|time is short|without delay|hurry|quickly|soonest|straight away|urgently|at the earliest|very fast|fast (?:please|pls)|reply fast|latest)\b/,
  ],
  [
    'plight',
    /\b(?:(?:career|life|family|future|application|visa|job|degree|home|flat|business|dream|project|chance)s?\b[^.!?]{0,20}\b(?:over|finished|lost|gone|ruined|thrown out|destroyed|rejected|dead|at stake|at risk|on the line|wasted)|desperate(?:ly)?(?! housewives)|running out of (?:days|time|money|options|hope)|throws? (?:me|us) out|thrown out|evicted|deported|los(?:e|ing) (?:my|our|sleep|everything)|all i have|last (?:person|hope|chance|resort)|drowning in|hopeless|helpless|nobody else|no one else|don't know (?:where|what|who) else|no idea what (?:else )?to do|in tears|crying|suffering|sleepless|begging|beg you)\b/,
  ],
  [
    'rescue',
    /\b(?:help me|help us|save|please|pls|plz|unless|if i don't|if you don't|without (?:you|your)|turn to|only you|you can|you could|i ask you|be there for)\b/,
  ],
];

/** Signs that press together: all those of a row in one sentence. */
export const TOGETHER: readonly (readonly Cue[])[] = [
  ['reply', 'silent', 'reader'],
  ['reply', 'insists', 'reader'],
  ['silent', 'insists', 'reader'],
  ['reply', 'harsh', 'reader'],
  ['harsh', 'reader', 'wants'],
  ['reply', 'harsh', 'wants'],
  ['reply', 'counted', 'wants'],
  ['reply', 'counted', 'silent'],
  ['wants', 'haste', 'reply'],
  ['wants', 'haste', 'reader'],
  ['plight', 'rescue', 'reader'],
  ['plight', 'rescue', 'haste'],
  ['plight', 'wants'],
  ['harsh', 'silent'],
  ['silent', 'counted', 'wants'],
  ['haste', 'counted', 'wants'],
];
