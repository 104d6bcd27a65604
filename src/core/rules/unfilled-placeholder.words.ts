import { type Pattern, pattern } from '../reading/patterns/pattern-set.ts';

/** What a blank in brackets asks for. */
export const ASKED_FOR =
  /\b(?:names?|vorname|nachname|firma|nombre|apellido|empresa|nom|prénom|entreprise|nome|imię|company|companies|organi[sz]ation|firm|employer|role|position|job|title|date|day|time|month|year|insert|your|their|his\/her|specific|topic|project|event|conference|link|url|team|city|town|school|university|college|mutual|connection|contact|field|industry|sector|product|number|recipient|sender|reader|department|course|degree|major|skills?|achievement|detail|example|reason|article|post|talk|amount|location|address|phone|email|e-mail|something|thing|xx+|blank|here|add|fill|mention|person|surname|forename|first ?name|last ?name|given ?name|news|hobby|interest|value|mission|competitor|mentor|client|customer|manager|professor|lecture|paper|book|podcast|friend|colleague|boss|neighbour|neighbor|acquaintance|blog|website|portfolio|salutation|greeting|adjective|compliment|fact|figure|amount|placeholder|goes here|country|state|region|street|hospital|lab|club|society|group|subject|area|technology|tool|language|framework|achievements?|accomplishments?|award|qualification|certification|degree|stelle|thema|stadt|datum|ort|anrede|asunto|fecha|ciudad|puesto|cargo|poste|ville|sujet|stanowisko|temat)s?\b|[_/]|\b[xyz]{1,3}\b/i;

/** What people put in brackets for themselves: asides, editor's marks, tags, citations, code. */
export const ASIDE =
  /^(?:sic|laughs?|laughter|pause|note|ps|edit(?:ed)?|update|ed|emphasis|translated|translation|attached|see|photo|pic|gif|image|image removed|redacted|patch|rfc|external|ot|wip|solved|closed|urgent|help|question|q|x|grin|sigh|wink|snip|g|i|we|it|it's|he|she|they|no|yes|not|sorry|and|or|but|of|in|the|an?|his|her|so|also|though|because|once|on|at|with|from|for|by|as|if|when|after|before|still|again|which|who|my|this|that|all|both|maybe|probably|almost|twice|only|even|just)\b|\d|[.?!;"=]$|[:;]\s|^.$|@|:\/\//i;

export const MARKUP =
  /^<(?:\/?(?:b|i|u|p|s|br|hr|a|em|strong|div|span|li|ul|ol|h[1-6]|code|pre|table|t[dhr]|img|html|body|head|script|style|small|sup|sub|blockquote|string|int|t|k|v|grin|sigh|wink|snip|g|html5?)\b[^>]{0,60}|[a-z]\w{0,20}\.[\w.]{1,20}|[^>@:.]{0,60}[@:.][^>]{0,60})>$/i;

/** Blanks that are not in brackets, over the text as it was written. Each says nothing but "fill me in". */
export const BARE: readonly Pattern[] = [
  pattern(
    /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dear|Hi|Hello|Hey|Professor|Engr|Sir|Madam|DEAR|HI)\.?,? (?:X{2,4}|Y{2,3}|XYZ|ABC|N\. ?N\.|NN)\b/g,
  ),
  pattern(
    /\b(?:at|join|joining|with|for|from|in|of|on|about|regarding|the|your|as an?|role of|position of|team|company|called) (?:X{2,4}|XYZ)(?= (?:company|corp|inc|ltd|team|role|position|department|university|project|firm|group|office|industry|and (?:was|have|would)|is|has|because)\b|['’]s\b|[,.!?](?:\s|$))/g,
  ),
  pattern(
    /\b(?:X{2,4}|XYZ|ABC) (?:[Cc]ompany|[Cc]orp(?:oration)?|Inc|Ltd|[Uu]niversity|[Pp]osition|[Rr]ole|[Dd]epartment|years? of experience)\b/g,
  ),
  pattern(/\b20XX\b|\bXX\/XX(?:\/XX(?:XX)?)?\b|\b[Xx]{2,3}@[\w.]+/g),
  pattern(
    /\b(?:Company|Organi[sz]ation|Firm|Recruiter|Recipient|Contact|Candidate|Event|Project|Position|Job|Role|School|University|First|Last|Full|Client|Manager|Conference|Product|Course|Department|Your|Hiring Manager|Insert) (?:Name|Title)\b(?! (?:field|column|box|header|label|tag|and|is|as|row|line|cell|entry|attribute))/g,
  ),
  pattern(
    /\b(?:EVENT|COMPANY|YOUR|FIRST|LAST|FULL|JOB|ROLE|PROJECT|PRODUCT|TEAM|SCHOOL|UNIVERSITY|RECIPIENT|CONTACT|POSITION|TOPIC|CONFERENCE|CLIENT|FIRM|ORGANI[SZ]ATION|MANAGER|INSERT)[ _-](?:NAME|TITLE|HERE|ROLE|COMPANY|TOPIC|DATE|LINK)\b/g,
  ),
  pattern(
    /^[ \t]*(?:dear|hi|hello|hey|good morning)[ \t]+(?:mr\.? |ms\.? |mrs\.? |dr\.? )?(?:name|firstname|first ?name|lastname|last ?name|surname|recipient|null|undefined|nan|none|user|contact|test|\.{2,}|…|_{2,}|-{3,}|,)(?=[ \t]*[,!.:\n]|[ \t]*$)/gim,
  ),
  pattern(
    /\b(?:TODO|FIXME|TBD|TKTK)\b(?! (?:list|app|item|comment|file|board|marker|tag|note)s?\b)(?::| ?[-–—]| (?:add|write|insert|mention|find|check|fill|put|personali[sz]e|ask|link|replace|their|name|company)\b|$|[).,\]])/gm,
  ),
  pattern(
    /\((?:insert [^()\n]{2,40}|name of (?:the |your |their )?(?:firm|company|person|event|organi[sz]ation|school|hospital|institution|project|recipient|role|position|university|professor|city)|(?:your|company|first|last|full|recipient|firm|job|role|event|project|position|school|university|contact|organi[sz]ation)(?:['’]s)? (?:name|title)|(?:company|name|position|event|topic|recipient|surname|forename|first ?name|last ?name|organi[sz]ation|firm|employer|university|college|school|city|town|country|date|title|job title|job|role|department|subject|field|industry|project|conference|product|hobby|your \w{3,12}|their \w{3,12})|add [^()\n]{2,40} here|specific (?:project|detail|example|topic|article|skill)[^()\n]{0,30}|fill in[^()\n]{0,30}|xx+|XX+)\)/g,
  ),
  pattern(/\bX{4,}\b|\b(?:[Aa]t|[Ww]ith|[Ff]rom|[Oo]f|[Tt]o) X{3}\b(?! (?:and|to|century|edition))/g),
  pattern(
    /\b(?:[Yy]our|[Tt]heir|[Tt]he|[Oo]f|[Aa]t|[Ii]n|[Oo]n|[Aa]bout|[Aa]s) \((?:recent|specific|relevant|latest|mutual|particular|favou?rite|current|past|exact|some|any) [\w ]{3,30}\)/g,
  ),
  pattern(/\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madam)\.? (?:\?{2,}|\*{3,}|#{2,}|-{3,}|\.{3,}|…)/g),
  pattern(/\bTB[CA]\b(?=:| ?[-–—] )/g),
  pattern(/\b[Ww]ith (?:X|XX|N) (?:\+ )?years\b|\b(?:X|XX)\+? years of\b/g),
  pattern(/\b(?:DD|MM)[/.-](?:MM|DD)[/.-]Y{2,4}\b|\bYYYY-MM-DD\b(?= (?:about|and|with|at)\b|[,.]?$)/gm),
  pattern(/^[ \t]*(?:dear|hi|hello|hey)[ \t]+(?:\?{2,}|\*{3,}|#{2,}|\.{3,})/gim),
  pattern(
    /\b(?:[Aa]t|[Ww]ith|[Jj]oin|[Ff]or|[Oo]f|[Aa]bout) (?:COMPANY|ORGANI[SZ]ATION|EMPLOYER|UNIVERSITY|TOPIC|EVENT|CONFERENCE|PROJECT|FIRM|SCHOOL)\b(?! [A-Z]{2})/g,
  ),
  pattern(/(?<=[\p{L}] )\.{5,}(?= )/gu),
  pattern(/(?<=\s)-(?:insert|add|fill in|name of)[\w ]{2,30}-(?=\s|[.,!?])/gi),
  pattern(
    /\b(?:[Dd]ear|[Hh]i|[Hh]ello) (?:Hiring Manager|Recruiter|Recipient|Candidate|Contact|Person)['’]s [Nn]ame\b/g,
  ),
  pattern(/\blorem ipsum\b[^.\n]{0,40}/gi),
  pattern(
    /%{1,2}[A-Z_]{3,24}%{1,2}|%%[a-z_]{3,24}%%|\*\|[A-Z_:]{2,24}\|\*|\[\[[\w ]{2,24}\]\]|__[A-Z_]{3,24}__|@@[\w]{3,24}@@|«[A-Za-z_]{3,24}»|#(?:NAME\?|REF!|N\/A|VALUE!)|(?<![\w$])\$(?:first|last|company|full)_?name\b/gi,
  ),
  pattern(/(?<=[\p{L}.,’'] )_{3,}(?=[ ,.!?'’\n]|$)/gu),
  pattern(/\bINSERT (?:[A-Z]{3,} ?){1,4}|\b[Ii]nsert (?:\w{3,14} ){1,3}here\b(?! and)/g),
];

export const ASKS_TO_INSERT = /\b(?:please|you can|you could|i|we|to|don't|then) insert\b/i;

/** A company that the writer says they want to be at, so that it can only be the reader's. */
export const HOPED_FOR =
  /\b(?:(?:wanted|want|love|like|dream(?:ed|t)?|hope|hoping|eager|keen|excited|thrilled|opportunity|chance) (?:to|of|about) (?:be(?:ing)? (?:part of|at)|work(?:ing)? (?:at|for)|join(?:ing)?|contribut(?:e|ing) to)|[Yy]our (?:\w{2,14} )?(?:team|colleagues|company) at) (?!the\b)([A-Z][\w&'’-]{1,24}(?: [A-Z][\w&'’-]{1,24}){0,2})/;
export const COMPANY_WORD =
  /^(?:the|inc|ltd|llc|gmbh|corp|group|company|university|of|team|and|labs?|studios?|bank|hospital)$/i;

/** Talk about a blank: what a program prints, a template holds, a field is called. Used for code-like blanks anywhere. */
export const ABOUT_CODE =
  /\b(?:templates?|placeholders?|variables?|render(?:s|ed|er|ing)?|prints?|printed|outputs?|escap(?:e|es|ed)|merge|(?<!in )the fields?|fields? (?:is|are|says)|tags?|attributes?|parsers?|parses?|parsed|regex|syntax|import(?:s|er)?|docs|documentation|readme|columns?|headers?|buttons?|logs?|logger|literal(?:ly)?|strings?|fallback|bug|tokens?|snippet|config|unfilled|never set|leaves|param\w{0,6}|breaks|fails|macro|shortcode|instead of|generic|mail came|greets?|greeted|went out|set (?:\w{1,12} )?to|escaped|unescaped|mail merge|mailer|script|api|returns|endpoint|json|response|cell|patch|cli|console|terminal|closed|closing|nested|compiler|schema|html|xml|yaml|shell|query)\b/i;

/** The same for blanks in square brackets, which people fill by hand. */
export const ABOUT_BLANKS =
  /\b(?:templates?|placeholders?|variables?|render(?:s|ed)|prints|printed|merge fields?|(?<!in )the (?:fields?|tags?|brackets?|string|label|column|button|header|log|logger|literal)|parsers?|regex|syntax|spelt|spelled|labels|(?:fields?|tags?|columns?) (?:is|are|says)|went out with|unfilled|still (?:says|reads)|(?:mail|form|letter|newsletter|script|generator|tool|app|plugin|export)s? (?:\w{1,12} )?(?:says?|said|shows?|showed|greets?|greeted|prints?|leaves?|left|began|begins|opens|opened|starts|started))\b/i;
