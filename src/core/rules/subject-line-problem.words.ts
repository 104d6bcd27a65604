/** A reply or a forward by its prefix, in the languages whose mail programs write one. */
export const REPLY_PREFIX = /^\s*(?:re|fwd?|aw|antw|wg|sv|vs|rv|tr|res|enc)\s?(?:\[\d{1,2}\]|\(\d{1,2}\))?\s?:/i;

/** What mail programs write where nobody wrote a subject. */
export const NO_SUBJECT: ReadonlySet<string> = new Set([
  '',
  'no subject',
  'without subject',
  'kein betreff',
  'sans objet',
  'none',
  'subject',
  'untitled',
]);

const WORDS = `
a an the one just very so really quick short small tiny little brief simple big huge great exciting amazing unique rare golden once lifetime perfect special limited
there time-sensitive question questions request requests favour favor favours favors ask help needed need please pls plz kindly kind urgent urgently asap immediate immediately important
importance attention action required requires response reply respond read open this me it now today time sensitive last chance final notice opportunity opportunities
offer proposal business confidential private strictly must see don't dont miss hello hi hey hiya greetings good morning day afternoon evening dear sir madam sir/madam
to for you your from of in my our regarding re about and or is are can we i do get got have minute minutes sec second talk chat call coffee connect connecting
connection collaboration collaborate partnership synergy networking network introduction message mail email e-mail note matter matters info information news job career
free win winner congratulations surprise secret interesting interested something inside hope well soon possible as looking forward let's lets believe won't wont wait waiting
who what why how when where will would could should may might must not no yes any everything anything all only last final reminder chance thank thanks stranger fan admirer nice
big news update updates more much make made change changes changing life work working together world friend dear someone somebody here read reading before after tomorrow tonight
been has have had he she they was were think thinking know idea ideas thought thoughts secret reason few seconds person right eyes guess running out worth while love hate sorry
thing things see look looking find found out if that these those with without up down over again back new next follow following following-up touch reaching reach intro inquiry enquiry
`;
/** Words that say nothing of a letter's matter, however many stand together. */
export const HOLLOW: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** A hollow line that pulls at the reader; without one of these it is only short. */
export const BAIT =
  /\b(?:quick|urgent(?:ly)?|asap|importan(?:t|ce)|attention|required|sensitive|chance|opportunit(?:y|ies)|questions?|requests?|favou?rs?|help|offer|proposal|confidential|private|read (?:this|me)|open|hello|hi|hey|hiya|greetings|minutes?|sec|chat|talk|coffee|connect|connecting|collaboration|partnership|synergy|free|win|surprise|secret|miss|now|introduction|hello|stranger|reminder|news|believe|wait|time|something|someone|guess|work together|love|change|everything|right person|worth|thoughts?|follow(?:ing)?[- ]?up|touch|reaching|intro|in?quiry|enquiry|idea|need)\b/i;
export const ALARM =
  /^[^a-z0-9]{0,8}(?:very )?(?:urgent|important|asap|attention|time[- ]sensitive|action required|immediate action|last chance|final notice)(?: ?!| ?:| [–—-] )/i;

/** What people open because they believe that it is theirs. */
export const DECOY =
  /\b(?:invoice|payment|your order|your account|delivery|parcel|refund|receipt|appointment confirmed|meeting (?:today|tomorrow|confirmed)|interview (?:confirmation|confirmed|invitation)|offer letter|contract attached|password|security alert|complaint|tax notice)\b/i;

/** A line that speaks of the mail itself, or of the reader's curiosity, instead of a matter. */
export const TEASER =
  /\b(?:you (?:won't|will not|wont|can't|cannot|don't want to|'ll|will|do want to|might|may|need to|have to|must|should|really)? ?(?:want to )?(?:believe|regret|miss|open|read this|see this|hear this|thank me|like this|love this)|(?:don't|do not|never) (?:scroll|delete|ignore|skip|miss|overlook|open)|open (?:me|this|immediately|before|at once|asap|if)|(?:read|open|see) (?:this|me) (?:before|first|now|today|please|if|one)|(?:this|it|i|one thing|something|what) (?:could|will|can|might|may|would) (?:change|transform|save|double|blow|make you)|can(?:'t|not) wait to (?:tell|show|share|meet)|guess (?:who|what|where)|(?:you|we)(?:'ve| have)? (?:have )?been waiting for|time is running|running out|last chance|for your eyes|(?:big|great|good|exciting|huge|amazing) news\b(?! (?:for|about|from|on|in) )|the right person\?|i have (?:a|some|something)(?: \w{1,10})? (?:surprise|secret|news|for you|gift)|something (?:for you|special|you|that will|big)|what (?:if i told|nobody|no one|everyone|they don't)|one (?:weird|simple|little) trick|a (?:gift|present|surprise|secret) for you|before it(?:'s| is) too late|dare you|curious\?|remember me\?|miss(?:ed)? me\?|did you (?:get|see|know|forget|hear)\b[^a-z]{0,3}(?:this|my|about)?[ ?.!]*$|you(?:'ve| have)? (?:left|forgot|dropped|lost|missed|won) (?:something|this|it|your|a)|(?:been|was|were) (?:chosen|selected|picked|nominated|shortlisted)(?=[.!]*$)|about (?:last|the other) (?:night|evening|weekend)|we need to talk|can we talk|it's about you|this is (?:about|for) you(?=[.!? ]*$)|read on|stop what you|no spam|not spam|not a sales|trust me|urgent(?:ly)?\b(?=[^a-z]*(?:please|reply|need|read|answer|help|response|!|$))|not what you think)/i;

/** Words of an exchange or an errand that the reader would have to remember: false where nothing in the mail bears them out. */
export const CLAIMED =
  /\b(?:as (?:promised|agreed|discussed|requested|you asked|arranged)|your (?:\w{2,14} ){0,2}(?:is|are|has been|have been|was|were) (?:ready|booked|confirmed|overdue|expiring|waiting|here|cancelled|shipped|due|late|blocked|suspended|on its way|changed|accepted|approved)|tickets?|keys?|booking|reservation|refund|receipt|pension|prize|voucher|parcel|package|holiday|photos? (?:from|of)|pictures? (?:from|of)|party|match|results?|bill|fine|fee|reunion|dinner|table for|lost and found|left behind|minutes of|agenda|our (?:call|meeting|talk|conversation|chat|agreement|order|lunch|dinner|plan|deal|trip)|last (?:week|night|summer)'?s?|contract|signed|account|login|renewal|subscription|policy|insurance|car|appointment|flight|hotel|wedding|birthday|recipe|weekend)\b/i;

export const COMMON =
  /^(?:about|from|with|your|that|this|have|been|will|what|when|where|which|there|their|into|over|some|than|then|after|before|question|questions|thank|thanks|request|hello|note|short|idea|small|please|regarding|would|could|dear|talk|talks|notes|permission|student|students|career|advice|article|post|work|team|visit|feedback|reader|paper|lecture|book|column|help|thought|thoughts|chat|page|site|class|course|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meeting|introduction|application|internship|inquiry|enquiry|learning|learnt|learned|appreciation|gratitude|feel|felt|wrong|right|greatest|several|things|everything)$/;
