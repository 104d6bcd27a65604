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
free win winner congratulations surprise secret interesting interested something inside hope well soon possible as looking forward let's lets
`;
/** Words that say nothing of a letter's matter, however many stand together. */
export const HOLLOW: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** A hollow line that pulls at the reader; without one of these it is only short. */
export const BAIT =
  /\b(?:quick|urgent(?:ly)?|asap|importan(?:t|ce)|attention|required|sensitive|chance|opportunit(?:y|ies)|questions?|requests?|favou?rs?|help|offer|proposal|confidential|private|read (?:this|me)|open|hello|hi|hey|hiya|greetings|minutes?|sec|chat|talk|coffee|connect|connecting|collaboration|partnership|synergy|free|win|surprise|secret|miss|now|introduction)\b/i;
export const ALARM =
  /^[^a-z0-9]{0,8}(?:very )?(?:urgent|important|asap|attention|time[- ]sensitive|action required|immediate action|last chance|final notice)(?: ?!| ?:| [–—-] )/i;

/** What people open because they believe that it is theirs. */
export const DECOY =
  /\b(?:invoice|payment|your order|your account|delivery|parcel|refund|receipt|appointment confirmed|meeting (?:today|tomorrow|confirmed)|interview (?:confirmation|confirmed|invitation)|offer letter|contract attached|password|security alert|complaint|tax notice)\b/i;
