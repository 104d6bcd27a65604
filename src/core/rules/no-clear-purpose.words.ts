/** Words that sound like a reason and give none. */
export const EMPTY =
  /\b(?:just (?:wanted|wanna|want) to (?:say (?:hi|hello|hey)|reach out|connect|touch base|check in)|touch(?:ing)? base|say (?:hi|hello)|are you there|you there|quick question|pick your brain|synerg\w+|stay connected|stay in touch|keep in touch|be in touch|plant a seed|new ideas|explore (?:potential|possible)|like-minded|expand my network|professional network|thinking of you|hope (?:you|this|all|everything)|how(?:'s| is| are| have| has))\b/;

/** The request names what it is about, in itself. */
export const TOPIC =
  /\b(?:about|regarding|on (?:how|what|whether|my|your|the|an?|this|one|choosing|getting|moving)|how|what|which|why|whether|because|since|for (?:the|my|our|your|an?)|to (?:hear|learn|understand|ask|discuss|see|know|find|tell|show|explain|choose|decide))\b/;

/** Something of the reader's that the message is tied to. */
export const TIED =
  /\b(?:because|after (?:your|reading|hearing|seeing|watching|the|we|you)|since you|about your|read (?:your|the)|saw (?:your|that you|you)|heard (?:your|you|that you)|watched|listened|your (?:talk|post|article|paper|book|podcast|episode|comment|column|course|work on|work at|piece|question|advert|job ad|answer|tip|advice|note|help|recent)|congrat\w*|well deserved|thank(?:s| you) for|you (?:suggested|recommended|told|asked|mentioned|said|wrote|taught|gave|helped))\b/;
