import type { Span } from '../../span.ts';
import { pattern } from '../patterns/pattern-set.ts';
import { has, type Spoken, within } from './clause.ts';

const SURE = 0.4;
const POSSIBLE = 0.12;

/** Words that sound like a reason for writing and give none. */
const EMPTY = pattern(
  /\b(?:say (?:hi|hello|hey)|reach out|touch(?:ing)? base|check(?:ing)? in|get in touch|quick question|pick your brain|synerg\w+|stay(?:ing)? connected|(?:stay|keep|be) in touch|plant a seed|new ideas|(?:potential|possible) (?:collaboration|synerg\w+|opportunit\w+)|like-?minded|(?:my|professional) network|thinking of you|great to (?:connect|meet)|(?:came|come) across your|(?:saw|found|viewed|visited|noticed) your (?:profile|page|website|linked ?in|account|contact|picture|photo|work)|your (?:impressive |great |amazing )?(?:profile|page|website|linked ?in|picture|photo)|made me think of you|share more soon)\b/,
);

/** Something of the reader's, or between the two, that a message may be about. */
const TIED = pattern(
  /\b(?:(?:want|wanted|wish|like|writing|here) to apply\b|appl(?:y|ying) for (?:the|your|an?)|because|(?:after|since) (?:your|reading|hearing|seeing|watching|you|we)|about your (?!company\b|profile\b|work\b)|(?:read|heard|watched|listened to|enjoyed|loved|liked|attended|tried|used|follow(?:ed|ing)?) (?:your|the|you)\b|saw (?:that )?you(?:'re|'ve| are| have| also)? (?!at\b)\w+(?:ed|ing)\b|your (?:\w+ ){0,3}(?:talk|posts?|articles?|papers?|books?|podcast|episode|comments?|column|course|essay|piece|question|advert|ad|answer|tip|advice|note|thread|keynote|lecture|webinar|newsletter|research|project|blog|video|column|panel|repo)\b|congrat\w*|well deserved|(?:recommended|referred|sent|pointed|introduced) (?:me|us) to you|you (?:suggested|recommended|told|asked|mentioned|said|wrote|taught|gave|helped|posted|spoke|published|organi[sz]ed|built|made))\b/,
);

/** What is the reader's own and no commonplace, or what they did: enough to know why it was they who were written to. */
const THEIRS = pattern(
  /\b(?:your|ur) (?!(?:(?:very |so |really )?(?:impressive|great|amazing|incredible|inspiring|esteemed|kind|valuable|precious|busy|good|own|whole|entire|wonderful|remarkable|vast|rich|linked ?in|professional|personal|prestigious|renowned|reputed|respected|current|future) ){0,2}(?:profile|page|website|linked ?in|account|contact|pictures?|photos?|work|company|organi[sz]ation|team|experience|career|journey|path|time|day|week|weekend|life|vibe|eyes?|smile|looks?|name|network|industry|field|background|expertise|knowledge|wisdom|kind|consideration|help|support|reply|response|answer|attention|earliest|convenience|end|inbox|door|reference|review|perusal|shoes|mind|heart|family|face|phone|number|favou?r|hands?|lab|firm|role|position)\b(?!'s))\w|\byou(?:'re| are| were|'ve| have| had|'d)? (?:also |once |just |recently |both |never |always |ever )?(?:said|wrote|made|built|spoke|gave|took|went|left|drew|taught|chose|ran|led|sent|sold|found|kept|began|started|won|lost|put|told|asked|after|looking for|short of|hiring|in charge|responsible|search|mapped|fixed|\w{3,}ed)\b/,
);

/** "I'm writing about …": a reason announced, with what it is. */
const STATED = pattern(
  /\b(?:writing|reaching out|contacting|messaging|emailing|getting in touch|write|here|wanted|want|need|question|regarding|concerning|about|re:|regards to)\b[^.?!]{0,30}\b(?:because|about|regarding|concerning|to (?:ask|say|tell|thank|share|request|propose|offer|invite|let you know|apply|express|follow up|confirm|inform|discuss|learn|see|find|arrange|submit|introduce|update)|as (?:i|we|a|an|you|someone)|since|for (?:advice|help|the|your|a|an)|on behalf|with (?:a|an|one|two|some) (?:\w+ )?(?:question|idea|request|proposal|offer|suggestion|favou?r))\b/,
);

/** Where a sentence tells its reader why it was written: a reason stated, or one tied to them. */
export function purposeIn(said: Spoken): Span | null {
  const { lower, votes } = said;
  const whole = within(said, 0, lower.length);
  if (TIED.test(lower) || (THEIRS.test(lower) && !EMPTY.test(lower))) return whole;
  const empty = EMPTY.test(lower);
  if (votes.of('purpose') >= (empty ? 0.85 : SURE)) return whole;
  if (empty || votes.of('purpose') < POSSIBLE) return null;
  return has(said, 'why-writing') && STATED.test(lower) ? whole : null;
}
