// How orders to a machine are worded: those that set aside what it was told, give it another part to play, speak to it, want its secrets, or
// have it say something just so. A pattern of STRONG is an order by itself; those of WEAK are everyday words until two of them meet.

const OVERRIDE =
  /\b(?:pay no attention to|ignore|ignoring|disregard|disregarding|override|overrule|bypass|neglect|supersede|do not follow|don['’]t follow|stop following|no longer follow|do not obey|don['’]t obey|ignora|ignorez|ignoriere|ignoriert)\b[^.!?\n]{0,60}?\b(?:instruc\w{2,9}|prompts?|rules?|guidelines?|directions?|directives?|system|above|prior|preceding|earlier|previous|polic(?:y|ies)|constraints?|restrictions?|everything|training|programming|filters?|safety|safeguards?|been told|were told|anweisungen|regeln|reglas|règles|regole|istruzioni)\b/i;
const DROP =
  /\b(?:forget|discard|drop|skip|cancel|void|delete|erase|vergiss|olvida|oubliez|esquece|dimentica)\b[^.!?\n]{0,40}?\b(?:instruc\w{2,9}|prompts?|guidelines?|directives?|constraints?|restrictions|programming|(?:your|these|those|all|the) (?:rules|training|polic(?:y|ies))|(?:that )?you(?:['’]re| are) an? (?:editor|ai|assistant)|everything (?:above|before|you (?:were|have been|know))|anweisungen|regeln|reglas|règles|regole|istruzioni)\b/i;
const ROLE =
  /\b(?:from now on,? you (?:are|will|must|only|can)|you(?:['’]re| are) no longer (?:an? )?(?:editor|ai|assistant|bound|restricted|limited)|you are now (?:an? |the |in |my )?(?:\w{2,12} )?(?:ai|bot|chatbot|assistant|model|llm|dan|pirate|terminal|unrestricted|jailbroken|developer mode|debug mode|free of|freed|evil|hacker|translator|poet|parrot)|(?:from now on|from here on|henceforth)[,:]|is all (?:that )?you (?:say|write|answer)|act as (?:if you|an? (?:ai|unrestricted|different|linux|terminal|pirate|evil|hacker)|the system|dan\b)|pretend (?:to be|you(?:['’]re| are)|that you(?:['’]re| are))|role-?play (?:as|that|a)|do anything now|(?:developer|debug|god|maintenance|admin|sudo|dan|jailbreak) mode|you must obey|jailbr[eo]\w{2,6}|your (?:new|real|true|only|actual|next) (?:task|instructions?|orders?|objective|directive)|new (?:instructions?|directives?|orders?|rules?) (?:for you|follow|from)|(?:system|safety|security) (?:override|bypass|update|notice))\b/i;
const TO_MACHINE =
  /\b(?:as an? (?:ai|llm|language model|ai model|chatbot|editor bot)|if you(?:['’]re| are) (?:an? )?(?:ai|llm|language model|chatbot|bot|model|machine|automated)|(?:attention|notes? (?:to|for)|message (?:to|for)|instructions? (?:to|for)|reminder (?:to|for)|memo (?:to|for)) (?:the |any |all |every )?(?:ai|llms?|language models?|assistants?|chatbots?|bots?|models?|gpt|chatgpt|claude|gemini|llama|copilot|rewriter|editing (?:tool|model)|machine|rapport)|(?:dear|hey|hello|hi) (?:the |my )?(?:ai|llm|language model|chatbot|bot|gpt|chatgpt|ai model|ai assistant)|(?:to )?(?:whoever|whatever|the (?:model|assistant|ai|editor|tool) that) (?:edits|rewrites|processes|reads and rewrites) this|when(?:ever)? (?:you(?:['’]re| are)? )?(?:rewrit|process|summari[sz]|pars|improv)\w{1,4} (?:this|it)|(?:to|for) (?:the|any|all|every) (?:ai|llms?|language models?|chatbots?|bots?|ai model|assistant|editing model|rewriter)\s?[,:]|(?:language model|llm|ai|assistant|model|rewriter)[,:] (?:please |you |do |say |add |write |ignore |now ))/i;
const MUST_READ =
  /\b(?:the|your|this|every|any) (?:rewritten |edited |final |new |improved |revised |finished |whole |entire )?(?:rewrite|output|text|message|letter|version|draft|response|reply|answer|subject(?: line)?|json|(?:last|final|first|opening|closing) (?:line|sentence|word|paragraph))\b[^.!?\n]{0,30}\b(?:must|should|shall|has to|have to|needs? to|will|is to) (?:be|say|read|contain|include|begin|start|end|consist|only|mention|have|just|always|close|open)\b/i;
const ROLE_LINE =
  /^[\s>*_#[({<|=-]{0,12}(?:(?:system|assistant|developer|ai|admin|administrator|root|im_start|inst|sys)(?: (?:prompt|message|note|instructions?|override|update|command|notice|alert|mode))?|user|human|(?:new|updated|real|hidden|important|additional|special) (?:instructions?|prompt|task|orders?|directives?))[\s*_]{0,3}[:>\])}|]/i;
const BOUNDARY =
  /^[\W_]{0,12}(?:begin|end|start|stop)(?: of)?(?: the| my)? (?:system |new |user )?(?:instructions?|prompt|draft|data|input|document|message|context|text|task)\b[\W_]{0,12}/i;
const SECRET =
  /\b(?:reveal|show|print|leak|repeat|output|tell|give|display|recite|quote|copy|paste|echo|translate|encode|summari[sz]e|write|list|dump|what (?:is|are|were)|share|include|disclose|append|insert|put)\b[^.!?\n]{0,50}?\b(?:system (?:prompt|message|instructions?)|(?:your|initial|hidden|secret|the) prompt|(?:your|these|all your) instructions|(?:original|hidden|secret|internal|system) (?:instructions?|rules|guidelines|configuration|directives)|(?:text|words|everything|content|lines?|instructions?|all) above|rules you (?:were|have been|are) given|api keys?|secret key|(?:the|your) (?:nonce|canary))\b/i;
const SAY_SO =
  /\b(?:say|print|output|write|reply|respond|answer|return|emit|repeat|echo|type|append|add|insert|include|begin|start|end|finish|conclude|produce|generate|sign|put|use|responde|antworte|schreibe|réponds|écris|escribe)\b[^.!?\n]{0,40}?\b(?:exactly(?: this| these| the|:)|verbatim|word for word|letter for letter|nothing (?:else|but)|only (?:with )?(?:the (?:word|phrase|sentence|string|text|token)|this|these)|the (?:exact |single |secret |magic |following |code )(?:words?|phrase|sentence|string|token|text|line|marker|password|passphrase|url|link)|in (?:base ?64|rot ?13|hex|hexadecimal|binary|morse|leetspeak|reverse order)|send-ready|10 ?\/ ?10|100 ?\/ ?100|nur|solo|uniquement)\b/i;
const FRAME =
  /\b(?:begin|start|end|finish|conclude|prefix|suffix|append|replace|prepend|open|close)\b[^.!?\n]{0,20}?\b(?:your|the|every|each|it|this) (?:\w{3,9} )?(?:answer|reply|response|output|rewrite|text|message|letter|subject|email|paragraph|sentence|line)\b[^.!?\n]{0,20}?\b(?:with|by|to)\b/i;
const SCORE =
  /\b(?:mark|score|rate|grade|label|classify|approve|treat|consider|set)\b[^.!?\n]{0,40}?\b(?:send-?ready|perfect score|score (?:to|of|as|at)|as (?:safe|trusted|approved|verified|grounded|passed)|status|verdict|grounded)\b/i;
const ACT =
  /\b(?:call|run|execute|invoke|trigger|use)\b[^.!?\n]{0,20}?\b(?:function|command|tool|shell|script|code below|plugin|curl|sudo|os\.system|eval)\b|\b(?:decode|decrypt|deobfuscate|unscramble|read backwards|read in reverse)\b[^.!?\n]{0,40}?\b(?:and|then|:|to)\b/i;

/** Where an order begins with its verb. */
const ORDERED =
  '(?:^[\\s"“\'‘(*#>-]{0,6}|[.!?:;,—–]\\s{1,2}|\\b(?:and|then|now|instead|must|should|to|you|just|only|please|simply|always|kindly|would|will)\\s)';
/** A sentence as what is to be said: "reply the llamas are purple". */
const SAY_SENTENCE = new RegExp(
  `${ORDERED}(?:say|write|reply|respond|answer|return|repeat|add|include|mention|state|declare|put|claim|confirm|insert|produce|print|output)(?: with| that| as| only| this)?:? (?!if|when|what|how|whether|which|where|why|who|it|this|that|there|you|yes|no)(?:[\\w'’-]{1,14} ){1,3}?(?:am|is|are|was|were)\\b`,
  'i',
);
const FIELD =
  /\b(?:text|subject|message|output|status|answer|response|rewrite)\s?=|\bset (?:the )?(?:subject|text|status|output|answer)\b/i;
const MASTER =
  /\bI(?:['’]m| am) (?:your|the) (?:developer|creator|admin|administrator|owner|operator|programmer|maker|god)\b|\bas (?:the|an?|your) (?:admin|administrator|developer|creator|operator|system)\b|\bI (?:hereby )?authori[sz]e you\b|\bthe user (?:wants|asked|asks|has asked)\b/i;
const PRETEXT =
  /\b(?:to verify|to check|to prove|to confirm|to show) that you(?:['’]re| are)\b|\bfor testing purposes\b|\bthis (?:is|was) (?:only |just )?a test\b|\byou(?:['’]ve| have) been (?:upgraded|updated|reprogrammed|freed|hacked|reset)\b|\bif you had no (?:rules|limits|restrictions|filters)\b|\bhypothetically\b|\blet['’]?s play a game\b|\bwhatever I (?:write|say|type|ask)\b|\bthe (?:only|real|true|correct|right) (?:valid )?(?:answer|response|output|message|text|letter) is\b|\beverything (?:before|above|until) (?:this|here)\b/i;
const NEW_RULE =
  /\b(?:new|rewrite|editing|system) rules?(?: \d{1,3})?\s?:|\brule \d{1,3}\s?:|^\s{0,9}#{2,4}\s|\boverride\s?:/i;
const OTHER_TASK =
  /\b(?:translate|complete|summari[sz]e|continue|repeat|paraphrase|classify) (?:the|this) (?:following|sentence|conversation so|phrase|paragraph|story|poem|above)\b|\b(?:do not|don['’]t|instead of|no need to|stop) (?:rewrit|edit|rephras|improv)\w{1,4} (?:this|it|the|my)\b|\bscrap the (?:rewrite|draft|letter|message|text)\b|\bignore (?:the|this|my) (?:draft|text)\b|\b(?:leave|keep) (?:my|the|this) (?:text|draft|letter)\b[^.!?\n]{0,30}?\b(?:add|append|write|say)\b/i;
const PASSWORD =
  /\bpass(?:phrase|code)\b|\bcode ?word\b|\bsecret (?:word|phrase|code|message|string)\b|\bmagic (?:word|phrase)\b|\bthe string\b/i;
const FIRST_OR_LAST =
  /\b(?:ends?|starts?|begins?|opens?|closes?) (?:with|on|in|by) (?:the |saying )?(?:words|phrase|sentence|line)\b|\b(?:first|last|final|opening|closing) (?:sentence|line|word|paragraph)s? (?:is|are|reads?|says?)\b|\b(?:rewrite|text|message|letter|answer|reply|response) (?:of this |of mine )?(?:ends?|starts?|begins?|opens?|closes?) (?:with|on)\b|\b(?:every|each) (?:message|text|letter|rewrite|answer|reply|response) (?:must|should|has to|needs?|ends?|starts?|begins?)\b/i;
const WAS_TOLD =
  /\b(?:what|everything|anything) (?:you|u) (?:were|was|have been|had been|are) (?:told|given|taught|instructed|trained)\b|\byou were (?:told|given|instructed|programmed)\b|\bdon['’]t listen to\b|\blisten (?:only )?to me\b|\bby (?:writing|saying|printing|adding|including|outputting|inserting)\b/i;
/** A run of another script between Latin words. */
const FOREIGN = /[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}[^\n]{0,40}?[A-Za-z]{3}/;

/** What is no letter: comments, fences, tags, tokens of chats, an answer of its own. */
const MARKUP =
  /<!--|-->|```|<\/?(?:script|iframe|svg|style|object|embed|form|system|instructions?|prompt|data|s|think|tool_call|user|assistant)\b|javascript:|data:text\/|\bon(?:load|error|click|mouseover)\s?=|!\[[^\]\n]{0,80}\]\(|<!(?:channel|here|everyone)|<@|<\||\|>|\[\/?INST\]|["'](?:text|subject|changes|nonce|role|content)["']\s?:|<<SYS>>/i;

export const STRONG: readonly RegExp[] = [
  OVERRIDE,
  DROP,
  ROLE,
  TO_MACHINE,
  MUST_READ,
  ROLE_LINE,
  BOUNDARY,
  SECRET,
  SAY_SO,
  FRAME,
  SCORE,
  ACT,
  MARKUP,
  SAY_SENTENCE,
  FIELD,
  MASTER,
  PRETEXT,
  NEW_RULE,
  OTHER_TASK,
  PASSWORD,
  FIRST_OR_LAST,
  WAS_TOLD,
  FOREIGN,
];

/** What is set aside every day: earlier letters. */
export const EVERYDAY_ASIDE =
  /\b(?:mails?|emails?|e-mails?|messages?|notes?|letters?|dms?|texts?|requests?|questions?|applications?|typos?)\b/i;
export const SETS_ASIDE: readonly RegExp[] = [OVERRIDE, DROP];

const WORDS_OF_SAYING =
  'say|print|output|reply|respond|answer|return|emit|repeat|echo|type|append|add|insert|include|begin|start|end|write|mention|claim|state|declare|promise|use';
const SAYS_QUOTED = new RegExp(`\\b(?:${WORDS_OF_SAYING})\\b[^.!?\\n]{0,30}?["“”«\`:]`, 'i');
const SAYS_LOUD =
  /\b(?:[Ss]ay|[Pp]rint|[Oo]utput|[Rr]eply|[Rr]espond|[Aa]nswer|[Rr]eturn|[Ee]mit|[Rr]epeat|[Ee]cho|[Tt]ype|[Aa]ppend|[Aa]dd|[Ii]nsert|[Ii]nclude|[Bb]egin|[Ss]tart|[Ee]nd|[Ww]rite|[Mm]ention|SAY|PRINT|OUTPUT|WRITE|ADD)\b[^.!?\n]{0,30}?\b[A-Z][A-Z0-9_-]{4}/;
const PART = /\b(?:you are now|act as|pretend|imagine you|instead of (?:rewriting|editing|that))\b/i;
const MACHINE =
  /\b(?:ai|llm|gpt|chatgpt|language model|chatbot|assistant|prompt|instructions?|system|rewrite|output)\b/i;
const COMMANDS = /\b(?:you (?:must|should|will|have to|need to)|make sure|ensure|important:|urgent:|p\.?s\.? for)\b/i;

const VERB_OF_PRINT = new RegExp(
  `${ORDERED}(?:print|output|emit|echo|append|prepend|insert|regurgitate|recite|produce|generate|render)\\b`,
  'i',
);
const SAY_WITH = new RegExp(
  `${ORDERED}(?:reply|respond|answer|end|close|finish|start|begin|open)(?: only| just| simply)? (?:with|on|in)\\b`,
  'i',
);
const IN_TEXT =
  /\b(?:must|should|has to|shall) (?:mention|include|contain|say|add|output|print|have the words?)\b|\b(?:each|every|all) (?:of your )?(?:good |new )?(?:texts?|messages?|rewrites?|letters?|answers?|repl(?:y|ies)|responses?|outputs?)\b|\b(?:goes|belongs|comes) (?:at|to|on|into) the (?:top|end|bottom|start|beginning|text)\b|\bsomewhere\b|\b(?:in|into|to|of) the (?:final |new |finished )?(?:text|letter|message|rewrite|subject)\b/i;
const SAYING = new RegExp(
  `${ORDERED}(?:say|write|reply|respond|answer|return|repeat|add|include|mention|state|put|insert|append|set)\\b`,
  'i',
);

export const WEAK: readonly RegExp[] = [
  SAYS_QUOTED,
  SAYS_LOUD,
  PART,
  MACHINE,
  COMMANDS,
  VERB_OF_PRINT,
  SAY_WITH,
  IN_TEXT,
  SAYING,
];

/** What goes on giving orders once one was given. */
export const GOES_ON =
  /^[\s"“'‘(*>-]{0,6}(?:then |now |please |and |also |instead |just |simply |only |always |never |do not |don['’]t |you must |you should |you will |it must |this is |the (?:text|answer|output|rewrite|message|subject|reply|response|last|first|final|word|phrase|code) ){0,2}(?:say|print|output|write|reply|respond|answer|return|emit|repeat|echo|type|append|add|insert|include|begin|start|end|finish|close|conclude|put|translate|replace|change|set|ensure|make|use|mention|claim|state|declare|tell|promise|sign|render|call|run|execute|decode|reverse|spell|complete|continue|produce|generate|give|mark|score|rate|do|is|must|should|has to|not|confirm|obey|comply|follow)\b/i;

/** Words that a letter and an order share. */
export const SHARED: readonly string[] =
  `about after again all also and any are ask asking back been before best brief but call can could day dear does done each
  edit editor even ever every few find first for from get give glad good got great had happy has have hear hello help her here hi him his hope
  how idea into its job just keep kind know last let letter like line lines link list little long look made mail make many may me
  message mine might minute minutes more most much must name need never new next no not note notes now of off offer one only open or
  other our out over own part person piece please point question questions read reader reading reason reply right rule rules said same say
  see send sent share she short should show sign since small so some something soon start still such sure take talk team tell text than thank
  thanks that the their them then there these they thing things think this those time to today two up use useful very want was way week
  well were what when where which while who why will wish with without word words work works would write writer writing written wrote yes you
  your yours answer ready subject follow following end begin above previous instructions system complete whole version final interested
  warm regards sincerely cheers kindly email meet met hire role position company really love enjoyed learn learned year years people
  exactly instead include including add mention change put`
    .trim()
    .split(/\s+/);
