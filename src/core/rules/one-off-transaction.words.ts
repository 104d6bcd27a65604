/** What a request is made of, which shows no interest in the one who is asked. */
const YOURS =
  /\byour (?!(?:\w+ ){0,2}(?:compan(?:y|ies)|organi[sz]ations?|firm|institut\w{2,6}|employer|lab|laboratory|group|department|team|office|site|website|page|profile|cv|hr|manager|boss|portal|agency|school|university|referral|help|support|time|consideration|assistance|guidance|advice|reply|response|answer|feedback|convenience|perusal|review|approval|decision|action|understanding|patience|cooperation|confirmation|input|interest|reference|network|connections?|contacts?|details|name|number|e-?mail|address|staff|opening|vacanc(?:y|ies)|role|position|job|jobs|listing|posting|advert|recent|current|open|hiring|requirements|kind|earliest|esteemed|stamp|signature|culture|mission|values|products?|services?|business|end|side|inbox|attention|favou?r)\b)[a-z]/;
const YOU_DID =
  /\b(?:you|u)(?:'ve| have| had)? (?:\w+ )?(?:said|wrote|written|mentioned|posted|gave|given|built|made|asked|showed|shown|spoke|taught|explained|published|shared|did|designed|started|moved|left|answered|described|led|ran|played|recorded|lit|drew|painted|translated|edited|organi[sz]ed|won|presented)\b|\b(?:written|made|built|designed|taught|given|led) by you\b|\b(?:heard|saw|read|met|watched|followed) (?:you|u)\b(?!(?:'re|'ve)| (?:work|are|were|have|had|post|at (?!the)))/;
const IMPRESSED = /\b(?:company|firm|organi[sz]ation|institution|esteemed|prestigious|reputed|renowned)\b/;
const CONTINUES =
  /\b(?:keep|keeping) (?:you|u) (?:posted|updated|informed|in the loop)\b|\b(?:let|letting) (?:you|u) know (?:how|what|where|when|whether|if it)\b|\b(?:tell|telling|show|showing) (?:you|u) (?:how|what|where)\b|\b(?:stay|keep|staying|keeping) in (?:touch|contact)\b|\breport(?:ing)? back\b|\bsend (?:you|u) (?:the|a|my|what) (?:\w+ )?(?:result|results|summary|outcome|copy|notes|photos?|pictures?)\b|\b(?:share|sharing) (?:the|my|what|with you) (?:\w+ )?(?:results?|outcome|summary|i learn)\b|\bfollow(?:ing)? (?:your|you)\b|\b(?:see you|be there|there) again\b|\bagain (?:in|at|next)\b|\bover the (?:coming|next) (?:weeks|months|years)\b|\b(?:long[- ]term|in the long run)\b|\bkeep learning from\b/;
const ABOUT_READER =
  /\byour (?:\w+ )?(?:experiences?|path|journey|career|view|views|perspective|story|take|opinion|thoughts|day|transition|background|time (?:at|in|with|as)|work|craft|life)\b|\b(?:how|why|what|which|where|whether|would|did|do) (?:made |makes |led |drew )?(?:you|u)\b(?! (?:think|know|need|want|see|are)\b)/;
/** A paper that stakes the reader's name: a stamp, a signature, a confirmation. */
const PAPERWORK =
  /\b(?:sign|signs|signed|signing|signature|stamp(?:ed)?|certif(?:y|icate|ication)|confirm(?:ation|s)?|letters?|papers?|page|form|statement|testimon(?:y|ial)|attest\w*|endors\w+|proof)\b/;
/** A door to be opened, in other words than "job" or "refer". */
const DOOR =
  /\b(?:get|put|bring|squeeze|slip|take|let|smuggle) (?:me|us) (?:in|into|on|onto|through|inside)\b|\b(?:hire|employ|take) me\b|\b(?:stake|use|lend|lending) (?:me )?your name\b/;
const MUST =
  /\b(?:i|we) (?:\w+ )?(?:need|require|must|want)\b|\b(?:please|pls|kindly)\b|\basap\b|\bi (?:would|must|shall) ask (?:you|that)\b/;

export const showsInterest = (words: string): boolean => YOURS.test(words) || YOU_DID.test(words);
export const isFlatteryOfFirm = (words: string): boolean => IMPRESSED.test(words) || !/\b(?:you|your)\b/.test(words);
export const continues = (words: string): boolean => CONTINUES.test(words);
export const isAboutReader = (words: string): boolean => ABOUT_READER.test(words);
export const isPaperwork = (words: string): boolean => PAPERWORK.test(words);
export const opensDoor = (words: string): boolean => DOOR.test(words);
export const demands = (words: string): boolean => MUST.test(words);
