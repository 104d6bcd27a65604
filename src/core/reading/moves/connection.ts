import type { Span } from '../../span.ts';
import { PatternSet, pattern } from '../patterns/pattern-set.ts';
import { perSentence } from '../per-sentence.ts';
import type { Sentence } from '../sentences.ts';
import { ANYBODYS_OWN, MADE_BY_READER } from './connection.words.ts';

const setOf = (frames: readonly RegExp[]): PatternSet<string> =>
  new PatternSet(frames.map((frame) => ['frame', frame]));

const BOTH =
  /\b(?:we|us|you and i|you and me|you and my \w+)(?:'re|'ve| are| were| have| had| seem to be| once| briefly| all)? (?:both\b(?! (?:(?:in (?:tech|it|hr|sales|finance|marketing|the (?:same )?(?:field|industry|sector|business|trade)|business|media|health\w*|banking|law|education|engineering|design|data|\w+ing\b)|interested in|on linkedin|busy|care|professionals?|could|can|will|would|might|benefit|gain|profit|win)\b(?! (?:the same|\w+ (?:school|village|street|town|choir|team|class)))))|share (?:a|an|the same|\[)|shared (?:a|an|the)\b|overlapped|crossed paths|sat (?:at|in|next|on|through)|traded|exchanged|worked (?:together|at the same|for the same|in the same|on the same)|studied|trained together|graduated|volunteered|neighbours|neighbors|classmates|(?:in|on|at|from|went to|go to|applied to|alumni of|have|had|met) the same|had a (?:nice |quick |short |brief |lovely |good )?(?:chat|talk)|belong to the same|follow the same|(?:once )?met (?:at|on|in|during|through|briefly|once)|spoke (?:at|after|briefly|during)|alumni|the (?:only|last) two)|\b(?:both of us|both our) (?!.{0,40}\bbenefit)|^(?:having|being) both\b|\bour (?:paths crossed|daughters|sons|kids|children|mothers|fathers|companies both|mutual)\b|^between us\b|\bboth (?:us|began|started|left|trained|studied) /;
const SAME =
  /\b(?:the same (?!path|thing|way|position|role|career|field|job|level|success|as)(?:[\w{}[\]-]+ ){0,4}(?:as (?:you|your)|where you|you (?:did|describe|went|had))|(?:we|you|you and i) (?:have|had) [^.!?]{1,40} in common\b|mutual (?:friend|contact|connection|acquaintance|colleague)s?\b|small world[:,](?! (?:eh|huh|isn't|right|innit))|haha small world|didn't we\b|weren't (?:you|we)\b|so (?:did|was|have) i\b|as (?:did|do|was) i\b|like you,? i\b|i,? like you|i, ?too|i,? too,? (?:have|am|was|did|left|went|came|grew|began|taught|ran|made|quit|fell|lost|spent|had|know|live|work|play|grow|keep|[a-z]{3,}ed\b)|like me,? you\b|(?:school|university|college|street|town|village|professor|teacher) as (?:you|your)|shared history|where you (?:began|started|studied|taught|trained|worked|work)\b|old (?:school|college|university|team) (?:town|of ours)?|your town is|which is where my)\b|^same \w+,|^(?:i'm |i am )?(?:from|being from) the same\b|\bi (?:did|was at|had|have had|'ve had|went to|attended|'ve also stood in) the same\b|\bi share (?:your (?:love|weakness|interest|passion|taste|obsession)|an? )/;
const FELLOW =
  /\b(?:as|hello|hi|i'm|i am|im|from|greetings from) (?:an? )?fellow [\w{[<]|^(?:\W?)fellow [\w{[<]|(?:\bas |\bhi [\w]+,? |^)another [\w-]+(?!,? please)(?: [\w-]+){0,3} (?:here|in\b|like you)|\bas another (?!way|option|idea|example)[\w-]+|^another [\w-]+ in \w|\bfrom one (?:former )?[\w{[<]+(?: \w+)? to another\b|\bone of the [\w-]+(?: [\w-]+){0,2} too\b|\bi(?:'m| am| was) (?:an?|from|the|in|at) [^.!?,]{2,50} (?:too|as well)\b(?! much)|\bproud [^.!?]{2,30} here as well\b|\byou(?:'re| are) (?:also from|an? [\w ]{2,30} too\b)/;
const THEIRS_AND_MINE =
  /\bmy (?:\w+ )?(?:sister|brother|uncle|aunt|cousin|father|mother|dad|mum|son|daughter|wife|husband|grandmother|grandfather|supervisor|professor|flatmate|landlord|first conference)(?: \[[^\]]{1,20}\])? (?:was (?:your|you)\b|was the one you|and (?:you|your)|also|knows you|worked (?:for|with|at)|works (?:for|with)|is in your|studied (?:with|under))\b|\bi and my \w+\b|\byour (?:\w+ )?(?:cousin|sister|brother|uncle|aunt|wife|husband|mentor|examiner|boss|landlord|landlady|team|colleague)\b(?: [\w{}[\]]+){0,5} (?:was|is|were|are|and) (?:my|me|i|on my)\b|\b(?:from|in) your [^.!?]{2,30} is my\b|\b(?:you (?:were my|know my (?!work|teaching|code|writing)|and my)|you (?:taught|trained|coached|examined|tutored|lectured (?:at|to)) (?:me\b|us\b|my\b))|\bi was (?:a student )?in your [a-z]|\bi took your (?:\w+ ){0,2}(?:course|class|workshop|module)\b|\bi (?:used to|also) (?:work|live|sit|study|train|play|sing|collect|did|got|began|started|was|left|came|studied|grew|went|made the (?:switch|move)|trained|taught|am) |\bi(?:'m| am| was) also (?:an? (?:\w+ ){0,2}(?:graduate|alum\w*|member|former|native|apprentice|volunteer|parent|mum|mom|fan|twin)|the|from|originally)\b|\bmy [\w ]{2,20} also \w+|\bi grew up [^.!?]{0,40}\byour\b|\bi live [^.!?]{0,30}\byour\b|\byears? (?:above|behind|below|after|before) you\b|\bjust after yours\b|\btaught (?:me|us)(?: \w+)? (?:both|as well|too)\b|\b(?:one|course|conference) you (?:chaired|ran|taught)\b[^.!?]{0,20}\b(?:in|at)\b|\byour old (?:classmate|colleague|teammate)/;
const SENT_BY = pattern(
  /\b(?:(?!have|had|has|people|everyone|everybody|many|friends?|somebody|someone|others|always|often|linkedin|google|facebook|twitter|the algorithm|algorithm|chatgpt|ai|internet|indeed|xing|you|i|we|he|she|they|it|who|which|nobody|anybody|never|gp)[a-zà-ɏ.}\]>'-]{2,30},?(?: (?:in|of|from|at) [\w{}[\]]+)?) (?:has )?(?:kindly )?(?:referred me to (?:you|your)|sent me (?:to you|your way|your)|pointed me (?:to|towards|in your)|introduced us|gave me (?:your|ur)|passed (?:me|on) your|shared your (?:name|contact|details|number|email)|recommended (?:me to you|that i|i (?:speak|talk|ask|write|contact|reach|get)|you\b)|suggested (?:that )?(?:you|i (?:write|speak|ask|talk|reach|contact|get|drop|message|email))|told me (?:you|that you|to (?:write|ask|contact|speak|talk|reach|message)|about you|about your)|tells me you|said (?:you|that you|i (?:should|might|could) (?:write|ask|contact|speak|talk|reach|message))|mentioned (?:you\b|your|that you)|speaks? (?:so |very )?(?:highly|warmly|often)? ?of you)\b|\bgot your (?:name|number|email|e-mail|contact|details) from (?!the|your|a\b|linkedin|google)/,
);

const PAST =
  /\b(?:not|word|ages|years|other|long)(?: \w+){0,2} since (?:we (?!last|spoke|talked|wrote|were in touch|were last|have|had|'ve|met last|both)|our (?!last|latest)|school|college|university|the (?!beginning|start|early|very|age|last)[\w-]+ [\w-]+)|\b(?:from|in) (?:our|the old) [\w-]+ (?:days|years|team|crew)\b|\b(?:do you |you (?:may|might|probably|will) )?remember (?:the (?!name|title|number)|how we\b|when we\b|our\b|me from\b)|\bserved (?:under|with) (?:you|your)\b|\bthought of your\b/;

const WITH_YOU =
  /\b(?:next to|beside|opposite|behind|alongside) yours\b|\bi(?:'m| am| was) (?:the|that) (?:[\w-]+ ){1,5}(?:who|whom|whose) (?:kept|asked|sat|stood|wrote|sent|bought|laughed|had|came|left|lost|spilt|rang|lent|took|fell|brought|made|you\b|[a-z]{3,}ed\b)|\b(?:worked|repaired|built|sang|played|sat|served|studied|taught|ran|walked|climbed|trained|sailed|fished|rode|rebuilt|lived|danced|recorded|wrote|started|graduated|volunteered|skated|toured|rowed|stood|shared [^.!?]{2,20}) (?:[^.!?]{0,30} )?(?:with|alongside|beside|under|next to|opposite|behind|across from) you\b(?!r (?:team|company|organi))|\b(?:my|our) [^.!?,]{3,30} (?:with you|under you) (?:in|at|on|for|during|back)\b/;

const COMMON_GROUND = setOf([PAST, BOTH, SAME, FELLOW, THEIRS_AND_MINE, WITH_YOU]);

const at = ({ span }: Sentence, start: number, length: number): Span => ({
  start: span.start + start,
  end: span.start + start + length,
});

/** Where a sentence names what writer and reader share: a school, a friend, a place, an event, a past. */
export const commonGroundIn = perSentence((sentence): Span | null => {
  const found = COMMON_GROUND.first(sentence.lower)?.match;
  return found ? at(sentence, found.index, found[0].trimEnd().length) : null;
});

/** Where a sentence names who sent the writer: a person whom both know. */
export const goBetweenIn = perSentence((sentence): Span | null => {
  const found = SENT_BY.exec(sentence.lower);
  return found && at(sentence, found.index, found[0].length);
});

const YOUR = pattern(/\b(?:your|ur) /g);
const STOPS =
  /^(?:and|or|but|so|is|are|was|were|has|have|had|can|could|will|would|may|that|which|who|to|for|in|on|at|with|from|about|of|by|as|if|when|where|because|since|i|we|you|it|my|me|the|an?)$/;

// A paper on something is somebody's own even where the noun could be anybody's; thoughts on something are asked for.
const ON_A_TOPIC =
  /^ (?:on|about|regarding) (?!my\b|this\b|that\b|it\b|the (?:team|role|position|job)\b|linkedin\b|how i\b|whether i\b)/;
const ASKED_FOR =
  /^(?:thoughts?|opinions?|views?|advice|feedback|guidance|help|insights?|perspective|input|expertise|wisdom|knowledge|experiences?|information|website|profile|take|support|decision|word|words|assistance|reply|response|answer|name|names|number|email|e-mail|mail|address|contact|contacts|details|picture|photo|company|business|job|title|page|time|attention|interest|team|organi[sz]ation|lead|hand|eye|eyes|mind)$/;
const TAKEN_INTO =
  /\b(?:at|to|for|with|join|joining|as|into|be|become|of|under|by|from|among|remain|(?:work|working|role|job|position|openings?|opportunity|opportunities|vacancy|internship|place|grow|interested|employment|career|apply|services) in)(?: one of| any of| all of)? $/;
const ON_THE_BOOKS = /\bon your books\b/;
const OPEN_POST = /^(?:hiring|job|recruiting|recruitment|vacancy|linkedin|referral)$/;

/** "your" and what follows up to four words on: the reader's own, unless it is what anybody has or what is asked of them. */
function yourOwn(lower: string): { index: number; length: number } | null {
  for (const found of YOUR.all(lower)) {
    if (ON_THE_BOOKS.test(lower.slice(Math.max(0, found.index - 4), found.index + 11))) continue;
    const from = found.index + found[0].length;
    let [length, own, made, last] = [0, false, false, ''];
    for (const { 0: word, index } of lower.slice(from, from + 80).matchAll(/\S+/g)) {
      const bare = word.replace(/^[^a-zà-ɏ0-9]+/, '').replace(/(?:'s)?[^a-zà-ɏ0-9+]{0,9}$/, '');
      if (bare === '' || STOPS.test(bare) || OPEN_POST.test(bare)) break;
      [length, last, made] = [index + word.length + 1, bare, MADE_BY_READER.has(bare)];
      own = !ANYBODYS_OWN.has(bare);
      if (made || (!own && !word.endsWith("'s")) || /[.,;:!?)]$/.test(word)) break;
    }
    own &&= !TAKEN_INTO.test(lower.slice(0, found.index)) || /\d/.test(last);
    const rest = lower.slice(from + length - 1);
    if (last && (made || own || (ON_A_TOPIC.test(rest) && !ASKED_FOR.test(last))))
      return { index: found.index, length: found[0].length + length - 1 };
  }
  return null;
}

const NAMED = pattern(
  /\b[Yy]our (?:own |new |old |recent |latest |first )?(?!LinkedIn|Linkedin|HR\b|CV\b|CEO|CTO|VP\b|Company|Team|Organi[sz]ation|Profile|[A-Z][A-Za-z]* (?:team|role|opening|position|department|vacancy|job|hiring))[A-Z][\w'’-]+ (?!team\b|role\b|position\b|opening\b|job\b|department\b|vacancy\b)/,
);
const PLACE_IN =
  /\b(?:(?:page|p\.|clause|issue|table|figure|slide|footnote|point|version|line|appendix|section|minute|verse|lesson|exercise|plot|bar|plate|step|rule|tip|stanza|frame|photo|comment|question|example|diagram|map|stop|bench) \d{1,4}\b(?! (?:years|days|weeks|hours|minutes|people))|(?:page|chapter|volume|episode|season|part|table|footnote|verse) (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|one))\b/;
const ABOUT =
  /\b(?:your|ur) (?:\w+ ){0,2}(?:work|research|experience|approach|move|switch|transition|decision|choice|stance|insistence|argument|idea|journey|path|career|role|years?|time) (?:on|around|from|with|of|into|between|towards?|to) (?!the (?:company|team|industry|field)\b|your\b|life\b|success\b|this (?:role|field|industry|position)|an? (?:software|data|product|professional|leader)\b|my\b|me\b|you\b|be\b|reply\b|help\b|answer\b|review\b|read\b|meet\b|speak\b|talk\b|chat\b|consider|interest\b)/;
const DID =
  /(?<!\b(?:if|unless|should|would|could|wish|like|once|whatever|whenever|hope|hoping|glad|appreciate|wonder|wondering|do|will|can|thank|that if|case|did|are|have|had|keep|kept|before|what) )\b(?:you|u)(?:'ve| have)? (?:(?:also|first|just|recently|once|then|once|never|always|both|all|all but|kindly|already|still) ){0,2}(?:(?!needed|wanted|decided|accepted|considered|required|interested|received|preferred|hired|achieved|accomplished|succeeded|agreed|allowed|supposed|worked (?:at|for|in)|noticed|posted (?:an?|the) (?:job|role|position|opening|vacancy)|applied)[a-z]{3,14}ed\b|wrote|written|said|gave|given|built|made|told|spoke|drew|drawn|redrew|taught|led|ran|left|won|sold|bought|took|brought|held|hung|sang|shot|put|set up|cut|kept|went|came|began|grew|broke|fought|lit|found that|stood|sat|met|rewrote|wove|threw|spent|swapped|chose|hid|did the|fed|rode|drove|flew|fixed|taken|shown|spoken|chosen|grown|begun|thrown|been through|asked)\b(?!'|'t)/;
const DO =
  /(?<!\b(?:if|unless|should|would|could|what|whatever|whenever|when|do|does|will|can|may|might|how|where|who|hope|as|once|than|did|are|thank|appreciate|that|let|so|love|help|helping|way|what) )\b(?:you|u) (?:(?:also|always|still|now|only|never|both) )?(?:sell|make|run|keep|teach|host|maintain|publish|use|count|group|write|draw|say|ask|show|print|fill|translate|play|build|describe|explain|argue|cite|quote|list|answer|sing|bake|grow|breed|repair|restore|photograph|call it|recommend (?!me)|test|teach|chair)\b/;
const WHAT_YOU =
  /\bthe (?:(?!if\b|would\b|could\b|should\b|can\b|do\b|does\b|did\b|will\b|might\b|is\b|are\b|when\b|once\b|as\b|to\b|for\b|with\b|while\b|and\b|or\b|like\b|of\b|in\b|on\b|at\b|role\b|job\b|position\b|opening\b|vacancy\b|chance\b|opportunity\b|refund\b|deposit\b|help\b|support\b|time\b|person\b|best\b|only\b|kind\b|candidate\b|skills\b)[\w-]+ ){1,4}(?:that )?(?:you|u)(?:'ve| have| had)? (?!are\b|have\b|do\b|work\b|can\b|could\b|may\b|might\b|will\b|would\b|want\b|need\b|think\b|feel\b|like\b|see\b|prefer\b|deem\b|require\b|provide\b|recommend\b|suggest\b|offer\b|achieved\b|accomplished\b|know\b|look\b|and\b|get\b|were\b|had\b|decide|choose\b|be\b|hear\b|hire\b|seek\b|believe\b|wish\b|deserve\b|guys\b|should\b|please\b|did\b|owe\b|posted\b|advertised\b|if\b|next\b)[a-z]{3,}|\b(?:what|way) you(?:'re|'ve| are| have)? (?:did (?:with|for|to|at|on|about)|said|told|showed|taught|posted|answered|sang|drew|wrote|write|say|publish|doing with|done with|building(?! at\b|[^\w ]|$)|built|handled|explained|described|put together)\b|\bhow you (?:got|turned|handled|dealt|ran|kept|convinced|set up|moved|switched|chose|priced|use|combine|count|train|decide|treat)(?! (?:into|where|to where|started|your|it\b|here))|\bthe work you(?:'re| are) doing (?:on|around|with)\b|\bwhen you (?:had to|were (?:at|on) (?:the|stage))\b|\bthan yours\b|\byours (?:is|was) the\b/;
const NOTICED =
  /\b(?:saw|noticed|read|heard|see|learned|learnt|gather|understand|found|hear|watched|observed)(?: (?:on|in|from|at) [^.!?,]{2,40}?)?,?(?: that| how| where| when)? (?:you|u|your (?!name|names|profile|page|details|contact|linkedin|email|number|address|role|title)\w+)(?:'ve|'d| have| had| just| recently| were| was)? (?!(?:a|an|the|at|in|work\b|working\b|hiring|connected|busy|an?\b|looking for|currently hiring|recruiting|posted|have\b|(?:are|is|is doing)(?! (?!working|hiring|looking|doing|currently|recruiting)\w+ing\b)\b|had\b|read my\b|profile|page|details|name|company|from|pop|appear|around|online|listed|on linkedin|through|online|via|and\b|as\b|is (?:hiring|looking|recruiting))\b)[a-z{[<]/;
const DID_YOU =
  /\bdid (?:you|u) (?:\w+ly |ever |also |first )?(?!get\b|start\b|become\b|know\b|prepare\b|receive\b|see\b|have\b|find\b|come\b|decide\b|end up\b|break\b|enter\b|hear\b|apply\b|land\b|manage\b|like\b|go\b|do\b|make it\b)[a-z]{3,}/;
const HEARD_THEM =
  /\b(?:congratulations|congrats|well done|kudos) (?:to you )?on (?!your (?:success|achievements?|work|journey|career|role)\b)\w|\b(?:loved|enjoyed|liked|read|watched|heard|attended|followed|reread|re-read|listened to) (?:the (?:talk|session|panel|lecture|part|bit|chapter|episode|post|article|piece|essay|demo|webinar|interview|tour|workshop))\b|\b(?:fan of|follow(?:ing|ed)?) (?:\S+ and )your (?:work|writing)\b|\b(?:bug|typo|mistake|error|broken link) (?:in|on|with) (?:your|the) |\b(?:talk|session|lecture|keynote|panel|workshop|webinar|presentation|concert|exhibition|recital|sermon) (?:yesterday|today|last|on \w+day|btw|by the way|was|at the)\b|\b(?:your|ur) (?:interview (?:in|with|on|about)|open (?:day|house|evening|studio))\b|\b(?:your|ur) (?:company|firm|team|lab|shop|hospital|studio|school|hospice|museum|office|group|agency)(?: (?:in|at) \w+)? (?:has |have |just |recently ){0,2}(?!posted|advertised|listed|needed|inspired|impressed|seemed|looked|called|based|named)[a-z]{3,}ed\b/;
// Case tells a title: "just finished Hollow Tides".
const TITLE = pattern(
  /\b(?:finished|reread|re-read|watched|played|visited|replayed|[Ii] read|copy of|(?:part|chapter|page|scene|verse|track|episode|issue|edition|volume|end|middle|cover) (?:\w+ )?(?:of|in)) (?:[Tt]he |A |An )?[A-Z][a-zà-ɏ]+ [A-Z]/,
);
const ABOUT_YOU_ALL =
  /\bwhoever (?:of you )?(?:[a-z]{3,}ed|lit|wrote|made|drew|built|shot|cut|wove|sang|set up)\b|\byou(?:'re| are) (?:one of (?:them|the few|the only)|the (?:only|first|author|maintainer|creator|(?:one|person|man|woman|guy) who)) /;

const BY_YOU =
  /\b(?:made|built|carved|written|painted|signed|drawn|designed|cast|turned|sung|played|baked|translated|edited|photographed|recorded|is|be|was|were|are|piece|one|all|works?|articles?|books?|songs?|photos?|posts?|lines?|something) by you\b|\b(?:copied|stole|borrowed|bought|pinched|picked up|nicked|have|had|adopted|inherited|lifted|learnt (?!a lot|so much|much|many|more)|learned (?!a lot|so much|much|many|more))[^.!?]{1,40} from you\b|\b(?:one|some|\w+s?|lines?) of yours\b(?! truly)|\b(?:with|bears?|carr(?:y|ies)|carrying|bearing|wears?|stands?|under) your (?:name|stamp|initials|mark|handwriting)\b(?! (?:on the (?:list|site|page|website)|and (?:number|address)))|\b(?:was|stands|stood|found|is) your (?:name|stamp|initials|handwriting)\b(?= (?:on|in|under|beside) (?:the (?!list|site|staff|website|internet|team)|a |every|each|it\b|my|our))/;
const IT_WAS_YOU =
  /\b(?:it|that|this|he|she) (?:was|must have been|is) you(?:,|\b who\b|\b that\b| on | in (?:the|that)|[.!?]|$)|(?<!\b(?:if|that|saw|when|think|heard|know|thought|where|how|noticed|see|wish|learned|learnt|and|what) )\b(?:you|u) were (?:the (?!(?:right|best|ideal|perfect|hiring|new|head|manager|director|ceo|go-to)\b)|our |my |on (?:stage|the panel|the radio)|kind enough to (?:answer|show|reply|send|let|lend|sign|help))|\b(?:reading|hearing|watching|listening to) you (?:on|in|at|play|sing|speak|talk|explain|read|describe|say|make)\b(?<!\b(?:forward to|hope of|of|from) \w{1,12}(?: to)? you \w{1,12})/;
const SALUTES =
  /\byour (?:late |old )?(?:father|mother|dad|mum|grandfather|grandmother|uncle|aunt|brother|sister|son|daughter|nephew|niece)\b(?! (?:tongue|country|board|ship|company))|\byour (?:answer|reply|response|letter|objection|rebuttal|reaction) to (?:the|an?|that|those) (?!(?:following|question|below|e-?mail|message|position|job|above|request)\b)|\bwhen you (?:rang|sang|spoke|played|taught|showed|visited|came to|walked|climbed|ran|built|painted|performed|carried|drove|lit|chaired|hosted|cut|rebuilt|lectured|judged|signed|danced|won|opened|closed)\b|\b(?:hats? off|bravo|chapeau|kudos|well played|three cheers|applause)\b[^.!?]{0,12} (?:for|to|on) (?:the|your|that|whoever)\b|\b(?:nobody|no one|no-one|few people) else (?:has |had |ever |would )?(?:wr[io]t|made|makes|shown|shows|explain|noticed|sells|grows|writes|sings|plays|records?|maps?|collects?|repairs?)/;

const SPECIFIC = setOf([
  PLACE_IN,
  ABOUT,
  DID,
  DO,
  WHAT_YOU,
  NOTICED,
  DID_YOU,
  HEARD_THEM,
  ABOUT_YOU_ALL,
  BY_YOU,
  IT_WAS_YOU,
  SALUTES,
]);

/** Where a sentence refers to this reader's own work, words or acts: what could not be sent to anyone else. */
export const specificsIn = perSentence((sentence): Span | null => {
  const { lower, text } = sentence;
  const work = yourOwn(lower);
  if (work) return at(sentence, work.index, work.length);
  const named = NAMED.exec(lower, text) ?? TITLE.exec(lower, text);
  if (named) return at(sentence, named.index, named[0].trimEnd().length);
  const found = SPECIFIC.first(lower)?.match;
  return found ? at(sentence, found.index, found[0].trimEnd().length) : null;
});
