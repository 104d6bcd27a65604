import { PatternSet } from '../reading/patterns/pattern-set.ts';

/** A history of work or study told in passing says who writes as well as a job title does. */
const PAST =
  /\bi(?:'ve| have)? (?:(?:just|recently|only|also|once|first|now|then|currently) )?(?:worked (?:as|at|in|for|with|on|my)|taught|ran (?!into|out|across|it\b|your|over|away|a test)\w+|led|managed|supervised|served|studied|graduated|finished (?:my|the|an?|school|\w+ school)|completed (?:my|the|an?)|trained (?:as|at|in|for|under)|retired|retrained|qualified as|started (?:my|as|at|in|out)|founded|co-?founded|interned|apprenticed|moved (?:from|into)|left (?:school|teaching|nursing|medicine|law|university|the (?:army|navy|force))|signed up for|majored|welded|nursed|drove|(?:run|kept|led|driven|made|grown|baked|written) [^.!?]{0,60}\b(?:since|years)|have (?!been|read|seen|known|had|kept|used|followed|[a-z]+ed\b)[^.!?]{1,30} since \d{1,4}|[a-z]+ed (?:at|for|in|with) [^.!?]{2,30}\b(?:\d{1,2}|[a-z]+) (?:years?|yrs?)|have (?:\d{1,4}|[a-z]+) (?:cows|sheep|goats|hives|hens|employees|staff|students|pupils|patients|trucks|machines|hectares|acres)|spent (?:\w+ ){1,3}(?:years|months|seasons)|hold (?:an?|my)|have [[{]|(?:had|have) (?:an?|my|some|hands-on|solid|strong|extensive|\d{1,2}\+?|\w+) (?:[\w+-]+ ){0,5}(?:experience|background|degree|diploma|certificate|licen[cs]e)|(?:have|got) (?:experience|a background) (?:in|with|of|as|building|working|developing))\b/;
const YEARS =
  /(?:\b|\[|\{)(?:\d{1,2}\+?|[\w.|' ]{1,24}[\]}]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\+? (?:years?|yrs?)(?:'s?)?(?: of| in| as| on| at| with| under| now|,)? (?!ago|old|later|after|from|to come|ahead|back|running|since|time|and|or|but|that|the|i\b|we\b|you|when|is\b|was\b|because|before|until|have|has|this|younger|in a row|on\b)[a-z]/;
const HAVING =
  /\bafter (?:[a-z]+|[a-z]+[- ][a-z]+|\d{1,2}) years(?: (?:as|in|at|of|with|when)\b|,)|\bwhere i (?:work|teach|study|train|serve)\b|\bfor (?:\w+|\w+ \w+) years i\b|\b(?:first|second|third|fourth|fifth|final|last|\d(?:st|nd|rd|th))[- ]year (?:of|in|student|at)\b|\bretired (?:now|from|in)\b|\b(?:now|recently|just) retired\b|\bi used to (?!think|be afraid|love|hate|read|believe|like|dream)[a-z]+\b|^(?:having|after) (?:worked|signed|spent|taught|been|run|running|led|leading|served|managed|managing|studied|trained|written|built|sold|nursed|driven|\w+ years)\b/;
const MINE =
  /\bmy (?:[\w-]+ ){0,2}(?:thesis|dissertation|research|career|degree|major|apprenticeship|students|patients|pupils|classmates|cows|sheep|goats|hens|bees|fields|barn|shift|shifts|caseload|clinic|studio|ward|lab|shop|farm|dairy|bakery|kitchen|kiln|workshop|garage|vineyard|orchard|herd|band|choir|orchestra|crew|board|class|year \d{1,2}|volunteers|drivers|readers|school|college|team|company|startup|start-up|department|employer|boss|colleagues|customers|clients)\b|\bmy (?:[\w-]+ )?(?:background|experience|expertise|skills) (?:in|with|as|at|includes?|spans|is|lies|covers|and (?:skills|experience|expertise|background) in)\b|\bhere at [a-z{[<]|\bour (?:[\w-]+ )?(?:desk|newsroom|ward|team|company|firm|agency|lab|clinic|school|department|hospital|library|charity|start-?up|shop|plant|office|studio|museum|church|parish|choir|co-?op|depot|warehouse|patients|students)\b|^(?:i )?(?:got|was|been) (?:cut|laid off|let go|made redundant)\b|\bwe(?:'re| are| r) hiring\b/;
const OURS =
  /\b(?:we|our (?:[\w-]+ ){0,2}(?:team|company|firm|agency|lab|clinic|ward|school|department|hospital|library|charity|startup|start-up|product|platform|shop|plant|office|studio|museum|church|parish|choir|club|co-op))(?:'re| are| is)? (?:an?\b|the\b|building\b|built\b|make\b|made\b|run\b|help\b|provide\b|sell\b|build\b|publish\b|repair\b|supply\b|operate\b|teach\b|treat\b|produce\b|develop\b|developed\b|work\b)/;

/** A past that both had. */
const SHARED =
  /\bsince (?:the|our|we|school|college|university|that)\b|\byou (?:may|might|will|won't|probably) remember|\bremember (?:me|the|how we|when we)\b|\bwe [^.!?]{1,40} together\b|\bthe (?:only )?one of us\b/;

export const HISTORY = new PatternSet([
  ['past', PAST],
  ['years', YEARS],
  ['having', HAVING],
  ['mine', MINE],
  ['ours', OURS],
  ['shared', SHARED],
]);

/** More than a name in a signature: a line of a trade, a post, a place of work or study, or what follows a name's comma. */
export const ROLE_LINE =
  /\b(?:[a-z]{3,}(?:ist|ician|ologist|yst|eer|tant|grapher)|engineer|nurse|rn|md|phd|ph\.d|msc|bsc|ba|ma|mba|cpa|student|teacher|officer|manager|director|clerk|lead|head of|founder|co-founder|owner|partner|associate|assistant|secretary|treasurer|chair|professor|lecturer|dr|rev|fr|chaplain|pastor|vicar|editor|writer|author|designer|developer|architect|carpenter|joiner|welder|plumber|driver|baker|farmer|guide|lawyer|solicitor|advocate|attorney|doctor|surgeon|midwife|librarian|translator|coordinator|supervisor|operator|trainee|apprentice|intern|graduate|candidate|fellow|researcher|postdoc|consultant|recruiter|coach|worker|painter|mason|potter|weaver|brewer|photographer|musician|planner|surveyor|inspector|tester|qa|hr|it|ceo|cto|cfo|coo|vp|department|dept|university|college|school|institute|academy|hospital|clinic|museum|library|ltd|inc|llc|gmbh|company|studio|lab|ward|team|group|centre|center|council|foundation|society|association|church|trust|agency|services|works|farm|warehouse|retired|ret|class of|alum|volunteer|sales|[a-z]{0,12}warden|[a-z]{4,}(?:man|woman|keeper|maker|smith|wright|master))\b|\||^[A-ZÀ-ÞĀ-Ž][^,\n]{2,40}, (?:the )?[a-z]{3,}/i;

/** A closing line that is no block of its own: a name, a comma, and what its bearer does. */
export const NAME_AND_TRADE =
  /^[-–—]? ?[A-ZÀ-ÞĀ-Ž][\wÀ-ɏ'.-]+(?: [A-ZÀ-ÞĀ-Ž][\wÀ-ɏ'.-]+){0,2}(?:, (?:[^,.!?]{2,20}, [A-ZÀ-ÞĀ-Ž])?| \()(?!near |from |in |at |with |thanks|thank |sent |and )[a-zà-ɏ]{3,}/;
