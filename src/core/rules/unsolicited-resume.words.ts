const PAPERS =
  /\b(?:cv|c\.v\.|cvs|resum[eé]s?|résum[eé]s?|curriculum(?: vitae)?|vitae|bio-?data|one-pager|cover letter|transcripts?|grade card|mark ?sheets?|lebenslauf)(?!\w)/;
/** Handing over: the papers lie in the message. */
const HANDED =
  /\b(?:attach(?:ed|ing|ment)?|enclos(?:e|ed|ing)|pfa|append(?:ed)?|annex(?:ed)?|herewith|here(?:'s| is| are| you (?:go|have)| it is)?|below|underneath|link(?:ed)?|linking|dropp(?:ed|ing)|includ(?:ed|ing)|inserted|pasted|stuck|clipped|tacked|tucked|joined|(?:on|at) the end|took the liberty|attachment|upload(?:ed|ing)|shared|sharing|sending|send you|find|see|bottom|folder|pdf|perusal|consideration|reference)\b|:\s*$|:\s{3,}/;
/** The reader's papers, other people's, or papers as a topic. */
const NOT_MINE =
  /\b(?:your|their|his|her|\w+'s|people's|candidates'?|applicants'?|other|these|those|many|any|no|without|thirty|hundreds?|each|every|how (?:do|to|would)|write|wrote|writing|rewrote|reading|reads?|read|screen\w*|template) (?:(?!my\b|our\b|attached\b)[\w-]+ ){0,2}(?:cvs?|resum[eé]s?|résum[eé]s?|transcripts?|cover letters?|bio-?data)(?!\w)/;
const MINE =
  /\b(?:my|mine|our|i|me|i've|i'm)\b|^(?:attached|enclosed|pfa|please|kindly|cv|resume|résumé|find|here|pls)\b/;
/** Only offered, refused, or still to come. */
const OFFERED =
  /\b(?:happy|glad|willing|ready|pleased|delighted|free) to (?:send|share|forward|provide|attach|pass)|\b(?:can|could|would|will|may|might|shall|'ll|'d)(?: \w+)? (?:send|share|forward|provide|attach|pass|e-?mail|mail)\b|\b(?:would you like|want me|shall i|should i|may i|can i|could i|if (?:you|it|that|this|useful|helpful|needed|of use|wanted|asked)|on request|upon request|whenever|once you)\b|\b(?:no|not|never|without|isn't|haven't|hasn't|won't|don't|didn't|instead of|rather than|none)\b[^.!?,;]{0,40}\b(?:cv|cvs|attach\w*|resum[eé]s?|résum[eé]s?|enclos\w*|transcripts?|send\w*)/;
const REQUESTED =
  /\bas (?:you )?(?:\w+ )?(?:asked|requested|wanted|wished|suggested|said|agreed|promised|discussed|advised|instructed)\b|\byou(?:'ve| have| had|'d)? (?:\w+ )?(?:asked|requested|wanted|said|told|wished|invited)\b|\bon your (?:request|advice|suggestion)\b|\b(?:per|at) your (?:request|instructions?|advert|ad)\b/;
const THEY_ASK =
  /\b(?:cv|cvs|resum[eé]s?|résum[eé]s?|curriculum|bio-?data|transcripts?|cover letter|one-pager|papers)(?!\w)/;
const IT_IS_ATTACHED =
  /^(?:it|they|this|that|both|mine|these)(?:'s| is|'re| are)? (?:\w+ )?(?:attached|enclosed|below|linked|included|here|in the)\b|^(?:attached|enclosed|link(?:ed)?(?: (?:is )?below)?)\b[.!:]*/;
const CV_LINK = /(?:^|[^a-z])(?:cv|resume|curriculum|lebenslauf)(?:[^a-z]|$)/i;

export const speaksOfPapers = (words: string): boolean => PAPERS.test(words) && !NOT_MINE.test(words);
export const handsOverPapers = (words: string): boolean =>
  speaksOfPapers(words) && HANDED.test(words) && MINE.test(words) && !isOnlyOffered(words);
export const isOnlyOffered = (words: string): boolean => OFFERED.test(words);
export const isRequested = (words: string): boolean => REQUESTED.test(words);
export const asksForPapers = (words: string): boolean => THEY_ASK.test(words);
export const isAttached = (words: string): boolean => IT_IS_ATTACHED.test(words);
export const isPapersLink = (address: string): boolean => CV_LINK.test(address);

/** One line of a CV: years, feats with no "I", certificates, languages. */
const CLAIM =
  /^(?:(?:i|i've|i have|i am|i'm|also|and|have|having|with|am|plus|then|currently) ){0,3}(?:(?:over |more than |about |nearly |almost )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?: \+)? (?:years?|yrs?)\b|(?:certified|qualified|licen[sc]ed|chartered|fluent|proficient|skilled|experienced|trained|accredited|specialis\w+|specializ\w+|bilingual|native speaker|expert) ?|(?:bsc|msc|mba|phd|ba|ma|b\.?tech|m\.?tech|bachelor\w*|master\w*|diploma|degree|licen[sc]e|certificate|prince2|pmp|six sigma|scrum|black belt)\b)/;
const FEAT =
  /^(?:\W{0,3})(?:also |then |and |successfully |personally |single-handedly )?(?:managed|led|ran|raised|increased|grew|cut|reduced|saved|built|designed|launched|delivered|oversaw|supervised|opened|moved|trained|won|awarded|graduated|completed|earned|hold|headed|directed|negotiated|achieved|spearheaded|implemented|developed|coordinated|responsible|published|secured|closed|sold|doubled|tripled|halved|turned|set up|founded|created|handled|organi[sz]ed|taught|improved|optimi[sz]ed|automated|migrated|shipped|served|commanded|promoted|ranked|top|head of|lead|speak|speaks|strong|excellent|solid|proven|good with|comfortable)\b/;
const OWN_FEAT =
  /^(?:(?:and|also|then) )?i(?:'ve| have)? (?:\w+ly )?(?:managed|led|ran|raised|increased|grew|cut|reduced|saved|built|launched|delivered|oversaw|supervised|trained|won|headed|achieved|spearheaded|implemented|developed|coordinated|secured|closed|sold|doubled|optimi[sz]ed|automated|hold|speak|served)\b[^.!?]{0,80}(?:\d|%|percent)/;
const OF_READER = /\b(?:you|your|u|ur)\b/;

/** Whether a stretch between stops or commas is such a line; `bare` where its sentence leaves out the "I". */
export const isClaim = (words: string, bare: boolean): boolean =>
  !OF_READER.test(words) && (CLAIM.test(words) || OWN_FEAT.test(words) || (bare && FEAT.test(words)));
/** A scrap between two such lines: a title, a name of a certificate. */
export const isScrap = (words: string): boolean =>
  !/\b(?:i|you|your|u|we|it|my|is|are|was|were|have)\b/.test(words) && words.length < 60;
