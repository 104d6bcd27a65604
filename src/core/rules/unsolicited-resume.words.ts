import { pattern } from '../reading/patterns/pattern-set.ts';

const PAPERS = pattern(
  /\b(?:cv|c\.v\.|cvs|(?<!\b(?:to|can|will|could|shall|may|might|we|they|would|then|and) )resumes?|curriculum(?: vitae)?(?! of)|vitae|bio-?data|my one-pager|cover letter|(?:application|my) (?:papers|documents|file)|transcripts?(?! of (?:the|your|an?|our|my (?:interview|talk|chat)))|grade card|mark ?sheets?|lebenslauf|(?:list|overview|summary) of my (?:\w+ )?(?:positions|jobs|posts|degrees|qualifications|career|experience))(?![\w-])(?! (?:clinic|workshop|tips?|templates?|advice|review|guide|course|post|screening|writing|article|talk|column|surgery))/,
);
/** Handing over: the papers lie in the message. */
const HANDED = pattern(
  /\b(?:attach(?:ed|ing|ment)?|travels?|travelling|accompan\w+|comes? (?:with|along)|coming (?:with|along)|goes with|is with|are with|with (?:this|the) (?:e?-?mail|letter|note|message)|t(?:is|are) (?:on page|on the (?:next|back|last|second)|in the (?:post|mail|folder|envelope|pdf|file)|under|overleaf|over the page)|put(?! together)|here(?:'?s| is| are)|accept|present|leave you|leaving you|let me (?:share|show|send|give)|let you have|give you|hand(?:ing)? you|putting|pop(?:ped|ping)|slip(?:ped|ping)|stapled|forwarding|add(?:ed|ing)?|tack(?:ing)?|slot(?:ted)?|slid|bung(?:ed|ing)?|stick(?:ing)?|chuck(?:ed|ing)?|fold(?:ed)?|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|transmit\w*|submit(?:ted|ting)?|load(?:ed)?|drop ?box|drive|in the appendix|with it|(?<!to )send (?:you )?(?:my|along|also)|send\b[^.!?]{0,20}\balong|enclos(?:e|ed|ing)|pfa|append(?:ed)?|annex(?:ed)?|herewith|here(?:'s| is| are| you (?:go|have)| it is)?|below|underneath|link(?:ed)?|linking|dropp(?:ed|ing)|includ(?:e|ed|ing)|inserted|pasted|stuck|clipped|tacked|tucked|join(?:ed|ing)?|(?:on|at) the end|took the liberty|attachment|upload(?:ed|ing)|shared|sharing|sending|sent|send you|find|see|bottom|folder|pdf|perusal|consideration|reference|ref)\b|:\s*$|:\s{3,}/,
);
/** The reader's papers, other people's, or papers as a topic. */
const NOT_MINE = pattern(
  /\b(?:your|their|his|her|\w+'s|people's|candidates?'?|applicants'?|other|these|those|many|any|no|without|thirty|hundreds?|each|every|how (?:do|to|would)|write|wrote|writing|rewrote|reading|reads?|read|screen\w*|template) (?:(?!my\b|our\b|attached\b)[\w-]+ ){0,2}(?:cvs?|resum[eé]s?|résum[eé]s?|transcripts?|cover letters?|bio-?data)(?!\w)/,
);
const MINE = pattern(
  /\b(?:my|mine|our|i|me|i've|i'm)\b|^(?:attached|attaching|enclosed|enclosing|sharing|forwarding|sending|below|there's|pfa|please|kindly|a (?:short |brief |full |two-page |one-page |copy of )?cv|(?:full|complete|short|updated|latest|current|recent|my) (?:cv|resume)|cv|cv's|resume|find|here|pls|for your|included)\b|^(?:so|just|and|also|btw|ps)?,? ?(?:attached|enclosed|dropping|pasting|attaching)\b/,
);
/** Refused, or of another time. */
const NOT_HERE = pattern(
  /\b(?:cv|resume) (?:isn't|is not|is nothing|can wait|says|was|has (?!been))|\b(?:no|not|never|without|isn't|haven't|hasn't|won't|don't|didn't|instead of|rather than|none|keep(?:ing)?|leav(?:e|ing)|spare you)\b(?! you\b)[^.!?,;]{0,40}\b(?:cv|cvs|attach\w*|resumes?|enclos\w*|transcripts?|send\w*)|\b(?:ago|used to|back then|last (?:year|month|spring|summer|autumn|winter))\b|\b(?:thanks to|in) (?:your|my) (?:\w+ )?(?:template|cv|resume)\b(?! (?:is|are|attached))/,
);
/** Only offered, or still to come. */
const OFFERED = pattern(
  /\b(?:happy|glad|willing|ready|pleased|delighted|(?<!feel )free) to (?:send|share|forward|provide|attach|pass)|\b(?:can|could|would|will|may|might|shall|'ll|'d)(?: \w+)? (?:send|share|forward|provide|attach|pass|present|e-?mail|mail|include|give|show)\b|\b(?:would you like|want me|shall i|should i|should you|may i|can i|could i|if (?:you|it|that|this|useful|helpful|needed|of use|wanted|asked)|on request|upon request|whenever|once you)\b/,
);
/** It lies here, whatever else is said of it. */
const LIES_HERE = pattern(
  /\b(?:attached|enclosed|herewith|pfa)\b(?! (?:if|should|when|once|on request))|\b(?:is|are|'s|it's) (?:also )?(?:below|here|linked|underneath|at the (?:end|bottom|foot))\b/,
);
const REQUESTED = pattern(
  /\bas (?:you )?(?:\w+ )?(?:asked|requested|wanted|wished|suggested|said|agreed|promised|discussed|advised|instructed)\b|\byou(?:'ve| have| had|'d)? (?:\w+ )?(?:asked|requested|wanted|said|told|wished|invited)\b|\bon your (?:request|advice|suggestion)\b|\b(?:per|at) your (?:request|instructions?|advert|ad)\b/,
);
const THEY_ASK = pattern(
  /\b(?:cv|cvs|resum[eé]s?|résum[eé]s?|curriculum|bio-?data|transcripts?|cover letter|one-pager|papers)(?!\w)/,
);
const IT_IS_ATTACHED = pattern(
  /^(?:it|they|this|that|both|mine|these)(?:'s| is|'re| are)? (?:\w+ )?(?:attached|enclosed|below|linked|included|here|in the)\b|^(?:attached|enclosed|link(?:ed)?(?: (?:is )?below)?)\b[.!:]*/,
);
const CV_LINK = /(?:^|[^a-z])(?:cv|resume|curriculum|lebenslauf)(?:[^a-z]|$)/i;

export const speaksOfPapers = (words: string): boolean => PAPERS.test(words) && !NOT_MINE.test(words);
export const handsOverPapers = (words: string): boolean =>
  speaksOfPapers(words) && HANDED.test(words) && MINE.test(words) && !isOnlyOffered(words);
export const isOnlyOffered = (words: string): boolean =>
  NOT_HERE.test(words) || (OFFERED.test(words) && !LIES_HERE.test(words));
export const isRequested = (words: string): boolean => REQUESTED.test(words);
export const asksForPapers = (words: string): boolean => THEY_ASK.test(words);
export const isAttached = (words: string): boolean => IT_IS_ATTACHED.test(words);
export const isPapersLink = (address: string): boolean => CV_LINK.test(address);

/** One line of a CV: years, feats with no "I", certificates, languages. */
const CLAIM = pattern(
  /^(?:(?:i|i've|i have|i am|i'm|also|and|have|having|with|am|plus|then|currently|worked|spent|bring|got) ){0,3}(?:(?:over |more than |about |nearly |almost )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?: \+)? (?:years?|yrs?)\b|(?:certified|qualified|licen[sc]ed|chartered|fluent|proficient|skilled|experienced|trained|accredited|specialis\w+|specializ\w+|bilingual|native speaker|expert) ?|[\w.+-]{2,20} (?:certified|qualified|level \d)\b|(?:bsc|msc|mba|phd|ba|ma|b\.?tech|m\.?tech|bachelor\w*|master\w*|diploma|degree|licen[sc]e|certificate|prince2|pmp|six sigma|scrum|black belt)\b)/,
);
const FEAT = pattern(
  /^(?:\W{0,3})(?:also |then |and |successfully |personally |single-handedly )?(?:managed|led|ran|raised|increased|grew|cut|reduced|saved|built|designed|launched|delivered|oversaw|supervised|opened|moved|trained|won|awarded|graduated|completed|earned|hold|headed|directed|negotiated|achieved|spearheaded|implemented|developed|coordinated|responsible|published|secured|closed|sold|doubled|tripled|halved|turned|set up|founded|created|handled|organi[sz]ed|taught|improved|optimi[sz]ed|automated|migrated|shipped|served|commanded|promoted|ranked|booked|recruited|hired|restored|installed|repaired|translated|played|toured|exhibited|qualified|wrote|written|produced|hosted|treated|flew|drove|top|head of|lead|speak|speaks|strong|excellent|solid|proven|good with|comfortable)\b/,
);
const OWN_FEAT = pattern(
  /^(?:(?:and|also|then) )?i(?:'ve| have)? (?:\w+ly )?(?:managed|led|ran|run|raised|increased|grew|cut|reduced|saved|built|launched|delivered|oversaw|supervised|trained|won|headed|achieved|spearheaded|implemented|developed|coordinated|secured|closed|sold|doubled|optimi[sz]ed|automated|hold|speak|served|graduated|completed|earned|passed|published|wrote|held|designed|produced|directed|represented|opened|founded|negotiated)\b[^.!?]{0,80}(?:\d|%|percent|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|million|thousand|hundred|twice|top|first|award|prize|degree|honou?rs|certificate|licen[sc]e|fluent\w*|languages|mandarin|english|spanish|french|german|arabic|portuguese|russian|japanese|hindi|russian|pmp|mba))/,
);
/** "About me: …" before a list. */
const LABEL = pattern(
  /\b(?:about me|about myself|my (?:\w+ )?(?:background|profile|career|experience|record|story|life)|who i am|me,? in (?:short|brief|numbers)|summary|snapshot|highlights|credentials|skills|qualifications|in (?:short|brief|numbers|a nutshell)|career|profile|experience|bio)\b[^:.?!]{0,30}:/,
);
const OF_READER = pattern(/\b(?:you|your|u|ur)\b/);

/** Whether a stretch between stops or commas is such a line; `bare` where its sentence leaves out the "I". */
export const isClaim = (words: string, bare: boolean): boolean =>
  !OF_READER.test(words) && (CLAIM.test(words) || OWN_FEAT.test(words) || (bare && FEAT.test(words)));
/** Where the list after "about me:" begins; -1 where there is none. */
export function labelEnd(words: string): number {
  const found = LABEL.exec(words);
  return found ? found.index + found[0].length : -1;
}
/** A scrap between two such lines: a title, a name of a certificate. */
export const isScrap = (words: string): boolean =>
  !/\b(?:i|you|your|u|we|it|my|is|are|was|were|have)\b/.test(words) && words.length < 60;
