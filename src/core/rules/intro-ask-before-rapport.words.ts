/** Words that hand the writer over to a third person. */
const CONNECT =
  /\bintro|\bconnect|\bin (?:touch|contact)\b|\btogether\b|\bput (?:me|us) (?:through|on to|onto)\b|\bin front of\b|\bhook (?:me|us)\b|\bpresent/;
/** Asking the way to the right desk, which stakes nobody's name. */
const ROUTING =
  /\b(?:point|direct|steer|redirect)(?:ing)? (?:me|us)\b|\b(?:right|best|correct|proper|relevant|appropriate) (?:person|people|contact|address|department|desk|team|place|office)\b|\bwho(?:m|ever)? (?:should|would|could|can|do|might) i (?:ask|write|contact|speak|talk|turn)\b/;
const OFFERED =
  /\b(?:introduce|connect|present) (?:you|u)\b|\bput (?:you|u) (?:in (?:touch|contact)|through|on to|onto)\b|\bmake (?:an|the) intro|\byou(?:'ve| have)? (?:\w+ )?(?:offered|promised|proposed|volunteered|suggested)\b/;

/** The lines that are to be passed on, spoken of: "the paragraph below", "paste her this". */
const FORWARDABLE: readonly RegExp[] = [
  /\b(?:blurb|paragraphs?|sentences?|lines|text|note|summary|bio|message|template|wording|words|draft|write-?up|bit)\b[^.!?]{0,60}\b(?:below|underneath|beneath|under|attached|enclosed|follows?|following|at the (?:end|bottom|foot)|ready|to (?:copy|forward|paste|pass|use|send))\b/,
  /\b(?:below|underneath|beneath|attached|enclosed|following|ready-?made)\b[^.!?]{0,50}\b(?:blurb|paragraphs?|sentences?|lines|text|note|summary|bio|message|template|wording|words|draft|write-?up|bit)\b/,
  /\b(?:forward(?:able)?|copy|paste|copy-paste|pass on|fling|drop|send)\b[^.!?]{0,40}\b(?:this|these|as (?:it )?is|below|underneath|the following|straight|word for word)\b/,
  /\b(?:blurb|forwardable|copy-?paste|ready to (?:send|forward|paste))\b/,
];

/** Words that leave the reader, or the third person, free to say no. */
const FREE: readonly RegExp[] = [
  /\bif (?:you|he|she|they|it|this|that|u)(?:'s|'re|'d|'ll| is| are| would| were| feels?| think| feel| find| reckon| believe)?\b[^.!?]{0,45}\b(?:comfortable|ok|okay|alright|all right|fine|happy|glad|willing|open|game|at ease|suitable|right|appropriate|fits?|makes sense|up for|keen|agreeable|agrees?|interested|awkward|weird|odd|uneasy|uncomfortable|too much|imposition|mixes|prefer not|mind|obstacles?|objections?)\b/,
  /\b(?:ask|check|checking|asking|sound(?:ing)?) (?:it |this )?(?:with |out )?(?:him|her|them|whether|if|first)\b|\b(?:his|her|their) (?:permission|ok|okay|blessing|consent)\b/,
  /\b(?:say|saying|tell me) (?:no|so|weird)\b|\b(?:no|none) is (?:\w+ )?(?:fine|ok|okay|good)\b|\bfeel free to (?:pass|decline|refuse|ignore|leave|say)\b|\b(?:leave|skip|ignore) (?:it|this|me)\b|\bif not\b|\bno (?:worries|pressure|problem|obligation|hard feelings|harm)\b|\bonly if\b|\bwouldn't mind\b|\bwould (?:he|she|they) mind\b|\bfeel (?:\w+ )?(?:fine|ok|okay|comfortable|happy|free)\b/,
];

const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

export const onlyAsksTheWay = (words: string): boolean => ROUTING.test(words) && !CONNECT.test(words);
export const wasOffered = (words: string): boolean => OFFERED.test(words);
export const speaksOfBlurb = (words: string): boolean => some(FORWARDABLE, words);
export const leavesFree = (words: string): boolean => some(FREE, words);
