import type { Span } from '../../span.ts';
import { PatternSet, pattern } from '../patterns/pattern-set.ts';
import { perSentence } from '../per-sentence.ts';
import type { Sentence } from '../sentences.ts';
import { BARE_BLOCKERS, NO_ROLE, NO_TRADE, ROLES } from './introduction.words.ts';

/** "I am", with the adverbs that may stand before what somebody is. */
const I_AM = pattern(
  /(?<!\b(?:who|what|how|where|that|as|think|if|when|why|than) )\bi(?:'m|m| am| was),?(?: (?:currently|presently|now|just|only|also|actually|basically|simply|still|in fact|what they call)){0,2},? /g,
);
const ARTICLE = pattern(
  /^(?:an?|the|your|his|her|one of(?: the| your)?|another|part of|head of|new to|chair(?:man|woman)? of) /,
);
const SETTING = pattern(
  /^(?:(?:working the |(?:working|employed|based|serving|stationed|posted|enrolled|training|retraining|qualified|registered) (?:as|at|in|for|with|out of|here|on my)\b)|(?:studying|pursuing|majoring|doing (?:my|an?)|about to (?:graduate|finish|qualify)|graduating|in (?:my |the )?(?:first|second|third|fourth|final|last|\d(?:st|nd|rd|th)?) year|in [a-z]{3,15} (?:since|for (?:\w+ ){1,2}(?:years|months))|(?:\w+ ){1,3}(?:years|months|weeks) into (?:my|the|an?)|in (?:my|the) (?:first|second|third|fourth|final|last|foundation) year|in my \w{2,12} year|with the|with [{<[]|with [a-z]{3,20} [a-z]|from (?:the|an?|[{<[]|[a-z]{3,20}\b(?! the end))|on the [\w-]{2,20} (?:team|desk|board|side|line|staff|crew)|on reception|in your (?:queue|class|choir|team|street|building|group|shop|office)|in (?:hr|it|qa|pr|sales|marketing|finance|tech|procurement|logistics|my [a-z]{2,12}ties)\b))/,
);

// A name that goes on: "Olga, the export clerk", "{{name}} from the port authority".
const NAME_THEN = pattern(
  /^(?!sorry|afraid|sure|glad|happy|ok)[a-zà-ɏ][a-zà-ɏ'-]{1,20}(?: [a-zà-ɏ][a-zà-ɏ'.-]{1,20}){0,2}, /,
);
const NAME_AND_MORE = pattern(
  /^(?!sorry|afraid|sure|glad|happy|back|here|writing|well|new\b|ok|[a-z]+ing\b)[a-zà-ɏ{[<][\wà-ɏ}\]> '-]{1,30}(?:, (?:an?|the|your|from|at|one of|\d\d,|[{<[]|i (?:am|work|run|fix|teach|sit)\b|currently|formerly|(?:[a-z-]+ )?(?:\d{1,2}|[a-z]+) years? )| from (?:the|[{<[]|reception|hr|it|sales|accounts|finance|security|marketing|upstairs|downstairs|next door)| (?:from|at) [a-z]+ (?:team|dept|department|office|desk)\b)/,
);

// What somebody does day by day: a present without "not", at the head of a clause.
const HABIT =
  /(?<!\b(?:if|when|what|how|where|that|which|than|way|why|whether|thing|one|all|place|should|can|could|do|did|may|might|must|shall|will|would|am|before|until|unless|as|once|while|the) )\bi (?:(?:currently|presently|now|also|just|only|mostly|mainly|usually|still|sometimes|too|already) )?(?:work|pick|pack|teach|run|manage|maintain|lead|study|research|coordinate|co-ordinate|drive|repair|mend|fix|supervise|chair|edit|design|make|build|sell|own|head|produce|publish|tutor|moderate|represent|speciali[sz]e|host|organi[sz]e|grow|farm|cook|captain|look after|do|serve|volunteer|handle|oversee|practi[sc]e|mentor|coach|train|translate|illustrate|paint|weld|program|code|clean|guide|sing|play|fly|catalogue|curate|sew|weave|bake|brew|operate|inspect|audit|supply|restore|tune|care for|freelance|blog|help|belong to|referee|advise|write (?:code|firmware|software|novels|books|for|about|the|a)|sit (?:in|on|at) the|keep (?:bees|sheep|goats|cows|hens|the|a))\b(?! (?:not|hard|best|to|well|so|it|that|this|you|hope|believe|wish|think|know|understand|feel|apologi[sz]e|like|need|appreciate|have|in the hope|remotely|from home)\b|n't)/;
// The same with any verb but those of wishing, thinking and writing: "I letter shop signs", "I digitise old field books".
const OPEN_HABIT = pattern(
  /(?:^|[.;:!?] ?|^(?:hi|hello|hey|dear|good \w+)[^,.!?]{0,30}[,.!] ?|\b(?:and|but) )\bi ((?:also |now |mostly |mainly |currently |usually )?[a-z]{3,14}) (?!(?:to|that|you|your|it|this|how|if|whether|what|when|why|so|not|much|very|hard|fast|well|best|from you)\b)/,
);

const LONG_AT =
  /\bi(?:'ve| have) (?:(?:worked|taught|nursed|served|volunteered) (?:as|at|in|for|with|on) |been (?:working (?:as|in|at|with|for) |(?:an?|the) (?!fan|huge|big|great|long|silent|admirer|bit|little|lot|pleasure)[\w-]+ |at (?!home|it|the (?:end|point))|in (?!touch|contact|love|awe|a |the (?:same|dark))|with the |(?!following|reading|thinking|trying|looking|meaning|wanting|watching|using|listening|wondering|waiting|hoping|searching|applying|struggling|considering|enjoying|making|asking|living|dreaming|being|getting|going|having)[a-z]{2,14}ing\b[^.!?]{0,50}\b(?:years?|yrs|decades?|since (?:i|\d))\b))/;
const AS_ROLE =
  /(?:^|[,;:–—] ?|\b(?:speaking|writing|here|contacting you|to this|job|role|position|employed|and) )(?:being )?as (?:(?:an?|the|another|former|one of the|your (?:former|old|new|fellow|next-door|neighbou?r|colleague|student|customer|reader|client)) (?!(?:result|whole|matter|gift|favou?r|token|thank|consequence|reminder|start|rule|first|way|sign|bonus|follow|final|quick|small|little|next|friend|team|group|pdf|link|file|courtesy|candidate|referral|reference|place|test|joke|saying|child|kid)\b)|someone who |somebody who |[\w-]+ at |[\w-]+ of )[^.!?]{0,90}?\b(?:i|i'm|i'd|i've|i'll|my|me)\b/;
const ROLE_OF_MINE =
  /\b(?:in my (?:role|capacity|work|job) as|writing as (?:an?|the|your|\w+ of)|(?:speaking|come to this) as (?:an?|the)|(?:on|writing on) behalf of)\b/;
const FROM_HERE =
  /\b(?:this is|it's|its|it is) (?!an?\b|the\b|about|in\b|to\b|from\b|not\b|just\b|with\b|great|good|nice|really|very|so\b|also|that\b|hard|on\b|one\b|rare|been|something|what|how|why|me\b|my\b|your?\b|clear|like|far\b|away|only|regarding|thanks|raining|fine|for\b|all\b|still|too\b|two\b|three\b|ok|more|less|no\b|when|because|free|different)[a-zà-ɏ{[<][^\s,.!?]{0,30}(?: [a-zà-ɏ][a-zà-ɏ'\]}>-]{1,20})?(?:,? (?:from|again|here)|, (?:the|your|an?))\b/;
// Case tells a name: "Mathieu from the old crew", "Sławek, CNC, Rzeszów".
const NAMED_LINE = pattern(
  /^(?:[^.!?]{0,30}, )?(?!Greetings|Hello|Hi\b|Regards|Back|Here|News|Fresh|Straight|Apart|Away|Far|Feedback|Permission|Seriously|Honestly|Sincerely)[A-ZÀ-ÞĀ-Ž][\wà-ɏ'-]+(?: from (?:the|your|our|[A-ZÀ-ÞĀ-Ž][\wà-ɏ'-]*)(?: (?!was|is|were|will|has|had|says?|said|told|called|tells)[\w'-]+){0,3}(?:[,.!?]| \(|$)|, (?:\d\d, )?[^,.!?]{2,30}, [A-ZÀ-ÞĀ-Ž][\wà-ɏ'-]+(?: [A-ZÀ-ÞĀ-Ž][\wà-ɏ'-]+)?[.!]?$)/,
);
const MAY_NAME = pattern(/ from |, [^,.!?]{2,30}, /);
const HERE_FROM =
  /^(?:(?:hi|hello|hey|dear|good \w+|morning|evening)\b[^,.!?]{0,30}[,.!] ?)?(?!i'm|it's|that's|born|out|up|over|no |[a-z]+ing\b)[a-zà-ɏ{[<][\wà-ɏ}\]>'-]{0,20}(?: [\w'-]{2,16}){0,2} here ?(?:,|from|at|in the|with the)/;
const FIRM =
  /\b(?:we(?:'re| are) an? |we (?:run|sell|publish|repair|supply|operate|make|produce|breed|grow|distribute|specialise|specialize) (?!to|on|out)|(?:my|our) (?:own )?(?:\w+ )?(?:team|company|firm|agency|start-?up|studio|shop|clinic|co-?op|charity) (?:provides?|helps?|handles?|cleans?|makes?|works?|looks? after|runs?|sells?|builds?|specialises?|specializes?|maintains?|develops?|supplies))\b/;
const LABEL =
  /\bby (?:trade|profession|day\b[^.!?]{0,30}\bby night)\b|\bturned [a-z ]{0,20}(?:er|or|ist|ian)\b|\b(?:introduce|present) myself(?::|, i| i(?!n)|\.|$)|\babout (?:me|myself):|\bwho(?:'s| is) writing:|\bwho i am:|\bquick intro\b|\bby way of introduction\b|\bi introduce myself\b|\bintroduce me (?:short|brief|quick|:)|[a-zà-ɏ] is my name\b|\b(?:lines?|note|hello|hi|greetings|message|question|word|idea|news|mail) from an? (?:\([^)]{1,30}\) )?(?:[\w-]+ ){0,3}(?:[a-z]{3,}(?:er|or|ist|ian|ant|ent|man|woman)|nurse|chef|cook|guide)\b|\bintroduce myself as\b|\bmy (?:job title|day job|profession|trade) (?:is|in)\b|\bmy (?:background|field|speciality|specialty) (?:is|lies)\b|^(?:[^,.!?]{0,20}[,.] ?)?myself,? (?!and|included|to|for|as|in|i )[a-z]|\b(?:hello|hi|greetings) from (?:the|your) (?:new|old|other)?\b|\bi (?:just |recently )?joined (?:the|your|as|[a-z]+ (?:team|support|as))|\bi (?:'ve |have )?just joined\b|\bmy name(?: is|'s)\b(?! (?:on|not|in|missing|spelt|spelled))|\bthey call me\b|\bpeople know me as\b|\bstudents know me\b/;
const LIVELIHOOD =
  /\bi(?:'m|m| am) (?:\w+ )?(?:in charge of|responsible for|the one (?:who (?!can|will|should|would)|doing|behind|running|fixing)) |\b(?:you(?:'ll| will| can)|people) (?:usually |mostly |often )?find me (?:\w+ ){0,3}(?:behind|at|in|on|under) (?:the|a|an|my)\b|\bmy (?:desk|bench|stall|office|workplace|van|boat|counter|classroom) (?:is|sits|stands) (?:in|at|on|behind|next|under|by)\b|\bi answer the (?:phones?|door|night bell|mail) (?:at|of|for|in) |\b(?:by (?:day|night)|at night|for (?:a|my) (?:living|day job|bread)|on (?:weekdays|nights)|in (?:working|real) life|after hours),? i(?:'m| am)? ?(?:an? )?[a-z]+|\bmy (?:day job|daily bread|job|work|trade|line of work|occupation|craft|post|living|shift|beat|route|round) ?(?:: ?|is |was |—|–)(?!(?:hard|not|on the line|so|very|too|done|to find)\b)[a-z]|\b(?:earn|make|get|pay) my (?:living|bread|keep|rent|money|wage|wages|crust) (?:as|by|with|in|from|at|on)\b|\b(?:have |'ve )?(?:spent|spend|passed) (?:my|all my|most of my|half my|the better part of my) (?:whole |entire |working |adult |days|life|career|nights|week)|\bi (?:recently |just |now |have |'ve )*(?:took|taken|take) (?:charge|care|over the (?:running|keys)) of (?:the|a|an|our|two|three|\d)\b|\bi(?:'m| am) (?:one|a) (?:half|third|part|quarter) of (?:a|an|the)\b|\byou(?:'ll| will| may| might)? (?:already )?know me (?:as|from|by)\b|\b(?:i(?:'m| am)|now|been) (?:re)?(?:training|retraining|studying|learning|apprenticed|qualifying|reading|working) (?:to (?:be|become)|for|towards?|as|under) (?:an?|my|the) (?!(?:while|long|bit|exam|test|year|month|week|job|better|new job)\b)|^(?:me|us|myself|who am i\?|who i am|about me) ?[:–—-] ?(?:an?|the|just|your|\w+)|\bwhere i(?:'m| am)? (?:volunteer|volunteering|work|teach|help out|train|serve|study|intern|nurse|cook|clean|drive|sing|lecture|live and work)\b|\b(?:got|made|had) my start (?:in|at|with|as)\b|\b(?:and|who|but) (?:now|also|still|today) (?:teach|run|work|drive|own|manage|sell|make|lead|keep|train|coach|build)s?\b|\bi(?:'m| am) (?:at|with|in|out of) (?:an?|the|our) (?:\w+ ){0,3}(?:practice|clinic|hospital|school|college|university|lab|library|museum|office|firm|company|bank|shop|factory|plant|depot|bakery|kitchen|farm|studio|agency|ministry|council|department|charity|ngo|station|yard|port|garage|studio|warehouse|hotel|restaurant|theatre|court|desk|team|unit|institute|start-?up)\b|\b(?:retired|former|ex-?|second-generation|third-generation|self-taught|part-time|night-shift|trainee|apprentice|amateur|hobby) [a-z]+(?:man|woman|er|or|ist|ian|maker|smith|wright|keeper|mason)\b,? /;
const TIE =
  /\byou (?:may|might|probably|will|won't|may or may not|don't) (?:remember|recall|know) me\b|^i was your \w|\bi (?:took over|inherited) (?:the|your|from)\b|\bi(?:'ve| have) (?:just )?taken over\b|\bi (?:maintain|packaged|proofread|drew|filed|moderate|built|held) (?:the|your)\b|\bi'm the author\b|\b(?:account|one|person|patch|pull request|comment|issue|bug report) (?:is|was|behind) (?:me|mine)\b|\bthat(?:'s| is| was) (?:me|mine)\b(?!,? sorry)|^your (?:former|old|new) (?:student|colleague|classmate|neighbour|neighbor|intern|reviewer|pupil|apprentice)\b|\b(?:i've|i have) been (?:selling|buying) your\b|^you'll see my name on\b/;

const FRAMES = new PatternSet(
  [HABIT, LONG_AT, AS_ROLE, ROLE_OF_MINE, FROM_HERE, HERE_FROM, FIRM, LABEL, LIVELIHOOD, TIE].map((frame) => [
    'frame',
    frame,
  ]),
);

const words = (text: string): string[] => text.match(/[a-zà-ɏ][a-zà-ɏ'-]*/g) ?? [];
const isRole = (word: string): boolean =>
  ROLES.has(word) || (word.includes('-') && ROLES.has(word.replace(/^(?:ex|co|vice|sub|non|self)-/, '')));
const namesRole = (text: string, within: number): boolean => words(text).slice(0, within).some(isRole);

/** "I am" and what follows: an article and a noun that is not praise of oneself, a trade, or a place of work or study. */
function whoIAm(lower: string): number | null {
  for (const found of Array.from(I_AM.all(lower)).slice(0, 12)) {
    const from = found.index + found[0].length;
    const clause = lower
      .slice(from, from + 100)
      .replace(/\b(dr|prof|mrs?|ms|engr)\./, '$1 ')
      .replace(/[.!?;].*/s, '');
    const article = ARTICLE.exec(clause);
    if (NAME_THEN.test(clause) && namesRole(clause.slice(clause.indexOf(',')), 5)) return found.index;
    if (SETTING.test(clause) || NAME_AND_MORE.test(clause)) return found.index;
    if (article && (namesRole(clause.slice(0, 60), 6) || !NO_ROLE.test(clause.slice(article[0].length))))
      return found.index;
    if (
      !article &&
      !/^(?:not |so |very |(?:at|on|in|by|about|up|back|just) |[a-z]{2,14}(?:ing|ed)\b(?! (?:and|[a-z]+(?:er|or|ist|ian|ant|ent|yor)\b)))/.test(
        clause,
      ) &&
      namesRole(clause.split(/,? (?:who|that|which|and|for|to|because|with|when) /, 1)[0]!, 6)
    )
      return found.index;
  }
  return null;
}

const BARE_HEAD =
  /^(?:$|[,.;:(–—-]|here\b|at\b|in\b|from\b|of\b|for\b|by\b|turned\b|with\b|working\b|looking\b|writing\b|learning\b|based\b|currently\b|now\b|hoping\b|seeking\b|and\b)/;

/** Whether one of the first words is a role, alone or within a word that slashes, stops and signs hold together. */
const mayNameRole = (tokens: readonly string[]): boolean => tokens.slice(0, 14).some(isRole);

/** A line without a verb of its own that opens on what somebody is: "Second-year midwifery student." */
function bareRole({ lower, tokens }: Sentence): number | null {
  if (!mayNameRole(tokens)) return null;
  const head = /^[\s>*•-]{0,4}(?:(?:a|an|another|fellow|just a|only a) )?/.exec(lower)![0].length;
  let at = head;
  for (let count = 1; count <= 6; count += 1) {
    const word = /^[a-zà-ɏ0-9'.&/-]+/.exec(lower.slice(at))?.[0].replace(/[.]{1,9}$/, '');
    if (!word || BARE_BLOCKERS.has(word) || /'(?!s$)/.test(word)) return null;
    const rest = lower.slice(at + word.length).trimStart();
    if (isRole(word) && BARE_HEAD.test(rest))
      return count > 1 || /^(?:here|at|from|of|by|turned|with|in)\b/.test(rest) ? head : null;
    const gap = /^,? /.exec(lower.slice(at + word.length));
    if (!gap) return null;
    at += word.length + gap[0].length;
  }
  return null;
}

function clauseFrom({ span, text }: Sentence, at: number): Span {
  const rest = text.slice(at);
  const end = /; |, (?:and|but|so|which) |,? and (?:i|your|would|am|my) |[.!?]{1,9}$/i.exec(rest);
  return { start: span.start + at, end: span.start + at + (end ? end.index : rest.length) };
}

/** Where a sentence says who its writer is: role, study, trade, employer, contribution, or a tie to the reader. */
export const introductionIn = perSentence((sentence): Span | null => {
  const { lower } = sentence;
  const at =
    whoIAm(lower) ?? bareRole(sentence) ?? (MAY_NAME.test(lower) && NAMED_LINE.test(lower, sentence.text) ? 0 : null);
  if (at !== null) return clauseFrom(sentence, at);
  const open = OPEN_HABIT.exec(lower);
  const found = FRAMES.first(lower)?.match ?? (open && !NO_TRADE.test(open[1]!) ? open : null);
  if (found) return clauseFrom(sentence, found.index + /^[\s,.;:!?–—-]*/.exec(found[0])![0].length);
  return null;
});
