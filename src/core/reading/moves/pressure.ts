import { type Span, trimmed } from '../../span.ts';
import type { Sentence } from '../sentences.ts';

/** What frees the reader of a date: pressure that is taken back in the same breath is none. */
export const RELEASE =
  /\b(?:no (?:rush|hurry|pressure|problem|worries|stress|obligation|hard feelings|answer needed|reply needed)|(?:isn't|not|nothing) urgent|(?:ignore|skip|forget|disregard|bin|delete) (?:this|me|it|my)|let it (?:pass|go)|(?:too|that) (?:soon|near|late|short|tight|close|fast)|(?:doesn't|does not|don't|won't) (?:work|suit|fit)|if (?:that|this|it|the timing|the date|the timing)(?:'s| is| suits| fits| works| doesn't|'s too| seems)|if you (?:can't|cannot|can not|happen|like|wish|prefer|would rather|are busy|have other)|if (?:not|possible|convenient|so)\b|(?:perfectly|totally|quite|absolutely|also|just|that's|is|be) (?:fine|ok|okay|all right)|take your time|when(?:ever)? (?:it|you)|at your (?:leisure|convenience|own pace)|feel free|don't worry|no need|we (?:can|shall|will) manage|i(?:'ll| will|'d| would| shall| quite| fully| completely)? (?:quite |fully |completely |totally )?understand)\b/;

const HASTE =
  /\b(?:a\.?s\.?a\.?p\b|as soon as (?:humanly |you possibly )?possible|right away|right now(?! (?:is|are|we|i)\b)|straight ?away|at once\b(?!,)|immediate(?:ly)?|urgent(?:ly)?|on priority|without (?:any )?(?:further |more )?delay|without fail|without more ado|pronto|no later than|at the (?:very )?latest|this (?:very )?(?:minute|instant|second|hour)|(?:quickly|fast|quick) please|within (?:the|an|one|two|three|\d{1,2}) (?:next )?(?:few |two |three )?(?:hours?|hrs?|minutes?)|in (?:the next )?(?:an|one|two|three|\d{1,2}) hours?|(?:by|before|until|till|not later than) (?:the )?(?:very )?(?:end of (?:the |this )?(?:business|day|today)|close of (?:business|play)|eod|eob|cob|today|tonight|tomorrow|tmrw|tmr|2moro|midnight)(?: itself)?|(?:today|tonight|tomorrow)\b(?!'s| that| we| you)|now\b(?=[.!]*$))/g;

/** A demand of something from the reader, up to the word that hurries it. */
const DEMAND =
  /(?:\b(?:i|we)(?:'d| would| do| just| really| also| only| absolutely| badly| urgently)? ?(?:really |urgently |just |do )?(?:need|must have|require|expect|want|insist on|have to have)\b|\b(?:and|but|the \w{1,20}|they|who) (?:needs?|wants?|requires?)\b|^needs?\b|\b(?:must|has to|have to|needs? to|had better) (?:be|have|reply|answer|send|meet|speak|talk|get|receive|ask you)\b|\bawait(?:ing)?\b|\bwaiting for your\b|\bappreciate (?:a|an|your|it if you|if you)\b|\bhear(?:ing)? (?:back )?from you\b)[^.!?;]{0,70}$/;
const ORDER =
  /(?:^|[,;:(–—-] ?|\b(?:please|pls|plz|kindly|just|so|and|or|sir|ma'am|madam|now|then|you|u)\b ?)(?:please |pls |kindly |just |do |then |also )?(?:send|mail|reply|respond|answer|revert|refer(?! a (?:friend|colleague))|recommend|call|ring|phone|text|forward|submit|sign|approve|pay|fix|confirm|decide|write|do (?:it|this|that|so)|hire|introduce|interview|pass|give|tell|let (?:me|us) know|help me|get (?:back|in touch|my|me|it|this)|come back|review|upload|share|transfer|act|move|hurry|connect me|put|accept|arrange|return|look (?:at|into)|check|cancel|handle|process|complete|order|treat|finish|deliver)\b[^.!?;]{0,70}$/;

// Haste that the writer takes on, reports of somebody, denies, or only places in time.
const NOT_YOURS =
  /(?:\b(?:i'll|i will|i can|i could|i shall|we'll|we will|we can|it'll|i'm going to|i am going to|i (?:sent|tried|fixed|used|wrote|applied|replied|needed|promise)|(?:i am|i'm) (?:available|free|able|ready|working|coming)|let me(?! know)|happy to|glad to|available to|(?:said|says|asked|told|wants me|wanted|want me)|(?:can|could|may|shall|should|might|did|do|does|if) (?:i|we|he|she|they)|he|she|they|nobody|people|hiring|found|find attached|used to|had to|were to|was to|you (?:\w{1,12}ed|met|saw|had|gave|said|sent|wrote))\b[^.!?;]{0,40}|\b(?:from|of|until|as of|since|than|free|available|around|for|there|see you|meet|have|had|talk|leave)(?: \w{1,12})? |\b(?:no|not|isn't|nothing|never|hardly|zero|don't|doesn't|needn't|far from|less|rather than|more) (?:\w{1,12} ){0,2})$/;
const SAID_URGENT =
  /\b(?:(?:this|it|that|matter|need|situation|request|which) ?(?:is|'s|s|are)? (?:now |really |very |so |quite |extremely |most |a bit |rather |kind of ){0,2}urgent|very very urgent|urgent (?:response|reply|answer|attention|help|need|request|action)|urgently (?:await|need|request|seek)|(?:in |of )?urgent need|(?:^|[.!:] ?)urgent\b(?=[!:]|$))/;
const SKIPPED = /\b(?:i|we)(?:'ve| have|'ll| will| can| could)? (?:also |then )?(?:(?:begin|start|join|be available|leave) )?$/;
const NOT = /\b(?:no|not|isn't|nothing|never|n't|without)\b[^.!?,;]{0,14}$/;

/** The hurry that a sentence lays on its reader, from the demand to the word of haste; null where it lays none. */
function hurryIn(lower: string): Span | null {
  const said = SAID_URGENT.exec(lower);
  if (said && !NOT.test(lower.slice(0, said.index))) return { start: said.index, end: said.index + said[0].length };
  if (RELEASE.test(lower)) return null;
  for (const { 0: haste, index } of lower.matchAll(HASTE)) {
    const from = Math.max(0, index - 110);
    const before = lower.slice(from, index);
    if (SKIPPED.test(before)) continue;
    const frame = DEMAND.exec(before) ?? (NOT_YOURS.test(before) ? null : ORDER.exec(before));
    if (frame) return { start: from + frame.index, end: index + haste.length };
  }
  return null;
}

/** Words that put pressure on whoever reads them, wherever they stand. */
const ALWAYS: readonly RegExp[] = [
  // Silence counted against the reader.
  /\b(?:you|u) (?:still |have still |haven't |have |had |did |just |simply |even )?(?:never|haven't|hadn't|have not|didn't|did not|don't|do not|couldn't|can't|cannot|still not|not yet)(?: yet| even| once| bothered to| bother to| care to)?(?: to)? (?:reply|replied|replying|answer(?:ed)?|respond(?:ed)?|react(?:ed)?|acknowledged?|get back|got(?:ten)? back|wr[io]te(?: back)?|written(?: back)?|call(?:ed)? back|return(?:ed)? my)\b/,
  /\bwhy (?:have|has|did|do|does|are|is|were|won't|haven't|didn't|don't|aren't|isn't|hasn't|can't)(?:n't)? (?:you|u|nobody|no one|anybody|anyone|somebody)\b[^.!?]{0,30}\b(?:repl(?:y|ied|ying)|answer(?:ed|ing)?|respond(?:ed|ing)?|ignor(?:e|ed|ing)|reject(?:ing|ed)?|pass(?:ed)? (?:on )?my|refer(?:red)? me|help(?:ed|ing)? me|so silent|so quiet)/,
  /\b(?:nobody|no one|not one of you|none of you)\b[^.!?]{0,40}(?:\b(?:has|have|ever|even|bothers? to|bothered to) (?:responded|replied|answered|reacted|reply|answer|respond)|\b(?:answers|replies|picks? up)\b(?: (?:the|my|me|us)|[.!?]|$))/,
  /\b(?:still|again|yet|absolutely|and|but|got|only) (?:(?:have |had |got |get |received? )?(?:no|zero|not an?(?: single)?|not one)) (?:reply|replies|answers?|response|reaction|word|news|acknowledge?ment|feedback|sign of life)\b/,
  /\b(?:had|got|received|with|have been) (?:still )?(?:no|zero|not an?(?: single)?|not one|without) (?:reply|answers?|response|reaction|word)\b[^.!?]{0,30}\b(?:for|since|in|after|from you|from your|weeks?|days?|months?)\b/,
  /\bnot (?:one|even one|even a|so much as a|a single|one single) (?:word|line|reply|answer|response|peep|syllable)\b|\bnot a (?:line|reply|peep|word (?:from you|back))\b/,
  /\b(?:remain(?:s|ed)?|been|went|gone|stayed|(?:messages?|mails?|e-?mails?|letters?|questions?|requests?|notes?) (?:is|are)|left|sit(?:s|ting)?|standing) (?:still |all |completely |totally )?(?:unanswered|without (?:an? |any )?(?:echo|answer|reply|response|reaction)|ignored|on read|unacknowledged)\b/,
  /(?:\bstill (?:nothing|waiting for (?:you|your|an answer|a reply|a response|any (?:answer|reply|response)))\b|\b(?:i|we)(?:'m| am|'re| are) still waiting\b(?=[.!]|$| (?:on|for|to hear from) you)|^still waiting\b|\bstill no (?:word|sign|reply|answer|response)\b)/,
  /\b(?:i|we|i've|we've) (?:have )?(?:never|not once|not ever) (?:once )?(?:heard|got|received|had) (?:back|anything|a (?:word|thing|reply|line|response)|an answer|any (?:reply|answer|response|news))\b/,
  /\b(?:i|we)(?:'ve| have| had)? (?:yet to|still haven't|still have not|have still not) (?:hear|heard|receive|received|get|got|had|see|seen)\b/,
  /\b(?:third|fourth|fifth|sixth|seventh|eighth|tenth|3rd|4th|5th|6th|7th) (?:and (?:last|final) )?(?:time (?:i|now|that i|lucky|i'm|writing|asking|of asking|we)\b|attempt to (?:reach|contact|get)|e-?mail|mail|message|note|letter|reminder|dm|text|ping|request|inmail)\b/,
  /\b(?:three|four|five|six|seven|eight|nine|ten|several|many|numerous|multiple|a dozen|countless|\d{1,2}) times (?:now|already|before|and|without|with no|but)\b/,
  /\b(?:wrote|written|rung|called|messaged|mailed|e-?mailed|pinged|texted|asked|reminded|requested|tried) (?:to )?(?:you|your|this|for (?:this|it|the)|it)?[^.!?]{0,30}\b(?:(?:three|four|five|six|seven|several|many|multiple|\d{1,2}) times|twice)\b[^.!?]{0,40}\b(?:now|already|and (?:still|now|yet|nothing|by now)|still|nothing|no (?:reply|answer|response)|without|so what)\b/,
  /\b(?:my|these|those|all|per my|all my) (?:last |previous |earlier |past )?(?:two|three|four|five|six|several|\d) (?:last |previous |earlier |past )?(?:e-?mails|mails|messages|notes|letters|reminders|requests|texts|dms|calls)\b[^.!?]{0,40}(?:\b(?:ignored|unanswered|nothing|no (?:reply|answer|response)|vanished|without|disappeared|unread|never|still)\b|$)/,
  /\b(?:i|we)(?:'ve| have) (?:now )?written (?:to you )?(?:now )?(?:on the|(?:three|four|five|several|many|\d) times)/,
  /\bi wrote (?:to you )?(?:on|in) [^.!?]{1,30}\b(?:and (?:again|once more|then)|then again)\b/,
  /\b(?:ignor(?:ed|es|ing) (?:me|my|all|all my|people like|newcomers)|ignore me like|(?:i've been|i was|i am|i'm|been|being|i feel|feels? like (?:i am|i'm) being) (?:simply |completely |totally |just |so )?(?:ignored|ghosted|fobbed off|brushed off|stonewalled|left on read)|ghost(?:ed|ing) (?:me|us)|left (?:me|us) (?:on (?:read|seen)|hanging)|leave (?:me|us) hanging|(?:stop|please don't|do not|don't) ignor(?:e|ing))/,
  /\b(?:i|we) (?:can |could )?(?:see|saw|know|noticed?|notice) (?:that |from \w{1,12} that )?(?:you|u)(?:'ve| have| had|'re| are| were)? (?:already |both |clearly )?(?:read|seen|opened|looked at|online|been (?:online|active)|active|viewed|answered|replied to)\b/,
  /\b(?:blue (?:ticks?|checks?)|(?:ticks?|checks?|check mark|tick mark) (?:is|are|has|have|was|turned|went) (?:been )?blue|two (?:blue )?ticks|read receipts?|marked as (?:seen|read)|(?:shows|says) (?:as )?(?:seen|read)\b)/,
  /\b(?:able to|had|have|plenty of|enough|find|found) (?:the )?time (?:to|for)\b[^.!?]{0,40}\b(?:but not|so you|and not|yet not|surely|must)\b/,
  /\b(?:it's|it is|it has|it'd|its) (?:already |now |been |nearly |almost |over |more than ){0,4}(?:been )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many) (?:whole |full )?(?:days|weeks|months|week|month)\b(?! (?:old|away|ago|long|later|until|till|to go))[^.!?]{0,30}(?:\b(?:since (?:i (?:wrote|sent|asked|mailed|emailed|messaged|requested)|my (?:last|first|mail|email|message|letter))|no (?:answer|reply|response|word)|nothing|without|silence|stuck|now)\b|$)/,
  /\bit(?:'s| has) been (?:days|weeks|months|ages)\b(?=[.!?]|$| (?:since i (?:sent|wrote|asked|applied|mailed|emailed|messaged)|and|now|already|with))/,
  /\b(?:i've|i have|we've|we have) (?:been )?(?:wait(?:ed|ing)|very patient|been patient|been more than patient)\b(?! (?:list|tables|room))/,
  // Blame, reproach and debts called in.
  /\b(?:i|we) (?:guess|suppose|assume|presume|take it|gather|imagine|understand|see|conclude|can only (?:conclude|assume)|start to think|begin to think|am starting to think)[, ]+(?:now )?(?:that )?(?:you|u|your|helping|answering|replying|people|somebody|someone|a|we|i|my|nobody|referring)\b[^.!?]{0,50}\b(?:too (?:busy|important|grand|big|proud|high|good|senior|small|junior|far)|(?:isn't|is not|aren't|are not|not|wasn't|weren't) (?:a |your |worth|important|interest|worthy|really |that |very |of |any )|beneath|below you|invisible|don't (?:care|want|intend|like|bother|answer|reply|have)|do not (?:care|want|intend|like|bother)|forgot|forgotten|no time|better things|other priorities|the bin|straight in|ignor\w{1,4})/,
  /\b(?:maybe|perhaps|probably|clearly|obviously|apparently|evidently|surely|of course|seems?|seemingly|looks like)[, ]+(?:that )?(?:a|my|our|i|we|you|u|people|messages|someone|somebody|helping|the)\b[^.!?]{0,50}\b(?:(?:is|are|am|'m|'re|was|were)(?: not|n't)(?: a| your| worth| important| enough| of| interesting| any| that| even)+|too (?:busy|important|grand|big|proud|high|good|small|junior|far|much)\b(?: for| to)?|beneath|invisible|(?:don't|doesn't|do not|does not|couldn't|can't) (?:care|matter|count|deserve|bother|interest|be bothered))/,
  /\b(?:isn't|is not|aren't|are not|was not|wasn't|not) (?:much of )?(?:a|your|any|even a|really a) priority (?:for|to|of|with|on) (?:you|u|your|the|people)/,
  /\bnot worth (?:your|a|an|even|one|the)\b[^.!?]{0,30}\b(?:time|reply|answer|attention|line|minute|minutes|response|effort)\b/,
  /\bpeople (?:like|such as) (?:you|me|us)\b[^.!?]{0,40}\b(?:don't|do not|never|have no|no time|too|invisible|nothing|aren't|should|are (?:simply|just|not))\b/,
  /\b(?:wouldn't|would not|couldn't|won't|will not|would hardly|would it) (?:have |really |exactly |actually )?(?:cost|costed|hurt|kill|killed|have cost|break|ruin) (?:you|u)\b/,
  /\b(?:two lines|one line|a line|two words|one word|a (?:short|simple|quick) (?:reply|answer|line|word|yes|no)|five minutes|ten minutes|a minute)\b[^.!?]{0,40}\b(?:(?:is|was|were|are)(?: not|n't) too much|would(?:n't| not) (?:have )?(?:cost|hurt|kill)|would have (?:been|sufficed|done)|would be the least)/,
  /\b(?:is|was|were|would be|isn't) (?:it |that )?(?:really |so |not )?too much to (?:expect|hope)\b|\b(?:was|were|is) (?:not )?(?:that )?too much to ask(?: for)?\b(?! (?:you|if|whether))/,
  /\b(?:is|was) (?:it|that) (?:really |honestly |seriously )?(?:so|too|that) (?:hard|difficult|much trouble|complicated)(?: for you)? to\b|\bhow (?:hard|difficult) (?:can|is) (?:it|that)\b|\bhow (?:much )?long(?:er)? (?:must|should|do) (?:i|we) wait\b/,
  /\bhow many times (?:do|must|should|have|will|does)\b/,
  /\b(?:it's |it is |that's |that is |it would be )?the (?:very )?least (?:you|u|one|anyone) (?:can|could|should|might) do\b|\bleast you owe\b/,
  /\bafter (?:all|everything|all that|what|the (?:years|hours|time|help|unpaid))\b[^.!?]{0,24}\b(?:i|we)(?:'ve| have)? (?:did|done|gave|given|helped|put|spent|worked|taught)\b/,
  /\byou (?:do |really |still )?owe (?:me|us|it to)\b(?! (?:nothing|no\b))/,
  /(?:^|, ?|\b(?:but|and|as|because) )you (?:had |have )?(?:promised(?! to send)|swore|gave (?:me )?your word|did say|did promise)\b(?! (?:not|to keep|your (?:readers|audience|team|students)))/,
  /\bi(?:'d| would| should| had) (?:really |have |rather ){0,2}(?:thought|expected|hoped|assumed|imagined)\b[^.!?]{0,90}\b(?:better|lines?|differently|answer|reply|courtesy|decency|minutes?|someone like|somebody like|a person|an? (?:\w{1,12} )?(?:company|firm|alum\w{0,2}|engineer|professional|leader|teacher|colleague|professor|senior)|people (?:like|who))\b/,
  /\bexpected (?:better|more) (?:from|of) (?:you|an?|your|someone)\b/,
  /\byou of all people\b|\bi thought (?:\w{1,12} ){0,2}(?:alumni|people|friends|colleagues|seniors|brothers|sisters|networking|mentors)\b[^.!?]{0,20}\b(?:were meant|was meant|help|stick|were supposed|was supposed|are supposed)\b/,
  /\bif you (?:really|truly|actually|even) care\b|\bif you (?:really |truly |actually |even )?(?:cared\b(?! for)|believed in|meant (?:it|what)|had (?:a|the|any) (?:heart|decency|respect|interest in))\b/,
  /^so much for\b|\bthanks? (?:you )?(?:so much |a lot |very much )?for (?:nothing|ignoring|not (?:answering|replying|responding|helping)|the silence|your silence)\b/,
  /\b(?:your|this|the|such|such a|total|complete|radio|long|eternal) silence\b[^.!?]{0,30}\b(?:says|speaks|is|isn't|hurts|tells|from your|from you|answer)\b|\bsilence isn't\b/,
  /\b(?:disappoint(?:ed|ing)|let down|hurt|upset|saddened|offended|frustrated|annoyed|astonished|astonishing|furious|baffled|tired|fed up|sick)\b[^.!?]{0,30}\b(?:by you|by your|with you|in you|that you|you chose|you never|of waiting|you have|you did|you can't|can't manage|the lack|your (?:lack|silence|reaction|behaviour|team|company)|any reaction|how you|to be ignored|at the lack)\b/,
  /(?:^|[,;:] ?|\band |\bhonestly |\bfrankly )(?:it's|it is|that is|that's|this is|how|simply)(?: (?:simply|very|quite|frankly|completely|totally|so|a bit|rather|really|just|not very|plain)){0,2} (?:rude(?! of me)|unprofessional|unacceptable|disrespectful|a disgrace|impolite|not cool|bad manners|shameful|discourteous)\b/,
  /\b(?:don't|do not|please don't|you won't|won't you|never) (?:let|forget|disappoint|fail|abandon|turn (?:your back|me|us) (?:on|away|down)|break my heart|say no|refuse)(?: (?:me|us))?\b(?= (?:me|us|down|on|away|to (?:contact|reply|answer|respond))|[.!?,]|$)/,
  /\bsurely (?:you|u|someone|somebody|one)(?:'ve| have)? (?:can|could|have|must|would) (?:find|spare|manage|have|answer|reply|afford|write|take|time|seen|read|know someone|help)\b/,
  /\b(?:you|u) must have (?:time|a minute|five minutes|seen|read)\b|\bsome of us (?:actually|do|still)\b/,
  /\bsince you (?:seem|are|were) (?:so |too |very )?(?:busy|important)\b|\btoo (?:busy|important|grand|good|proud|big) (?:to|for) (?:answer|reply|respond|write|help|me|us|people|small|little|ordinary|the likes)\b/,
  /\b(?:(?:wasting|wasted|waste of) my time|my patience|losing patience|lost patience|lack of (?:cooperation|reaction|response|respect|courtesy|interest from)|stuck because of you|waiting on you|you(?:'re| are) blocking|holding (?:me|us) up|(?:it's|is|be) on you\b|because of you i)/,
  /\b(?:did|have) you (?:even|ever|at all|not|bother to|bothered to) (?:read|see|seen|open|opened|look|looked|get|receive|notice|reply)\b|\bdid you see my (?:e-?mail|message|mail|note|dm|text)s?\?{2,}/,
  /\b(?:it would|it'd|would) break my heart\b|\bgot nothing back\b|\bchose to ignore\b|\b(?:the|at least the|have the|had the|even the|some|basic|common) (?:courtesy|decency) (?:of|to)\b/,
  /\bif (?:\w{1,12} ){1,4}(?:fails?|is lost|loses|miss(?:es)?)[^.!?]{0,20}\b(?:on you|your fault|because of you|you know why)\b/,
  // Threats and ultimatums.
  /\b(?:or|or else|otherwise|else)[, ]+(?:i|we)(?:'ll| will| shall| must| have| would|'d| am going| ask| take| go)\b(?: (?:be|have|need|to|just|then|simply|also|be forced|be obliged|no choice but)){0,4} (?:to )?(?:escalate|report|complain|involve|contact your|go (?:to|with|elsewhere|somewhere|public)|take (?:it|this|the|my|another)|tell your|write to your|phone your|call your|speak to your|ask (?:in|at|the|another|your)|look elsewhere|drop out|assume|seek|post|publish|cancel|close|turn up|come to)\b/,
  /\b(?:unless (?:i|we|you|the) (?:hear|get|receive|reply|answer|respond|refer|pay|payment|confirm|send|act|have)|if (?:i|we) (?:do not|don't|have not|haven't) (?:get|hear|receive|have)\b[^.!?]{0,60}\b(?:(?:i|we)(?:'ll| will| shall) (?:assume|seek|be forced|have|go|take|escalate|report|post|complain|conclude|ask|turn)|forced|no choice))\b/,
  /\bif (?:you|u) (?:do not|don't|won't|can't|fail to|refuse to|choose not to|turn your back)\b[^.!?]{0,60}\b(?:(?:i|we)(?:'ll| will| shall| have to| must| don't| may| am)|forced|consequences|will remember|the offer lapses)\b(?! (?:be (?:happy|glad|fine)|understand|completely|fully|totally|still|not (?:mind|bother)|leave|stop|take (?:it|that) as))/,
  /(?:^|\b(?:this is|this as|consider this|is my|my|is the|a|is our|our) )(?:very )?(?:final|last) (?:notice|warning|reminder|call|attempt)\b(?! (?:with|to (?:my|the) (?:company|firm)))|^last chance\b|\b(?:one last time|for the last time|one day left|one final time)\b/,
  /\b(?:i|we) (?:must |really |do |would |have to |now )?(?:insist|demand)\b|\bno excuses\b|\bwon't (?:take|accept) (?:a )?no\b|\bwill not accept (?:a )?no\b/,
  /\b(?:i|we)(?:'ll| will| shall| would|'d) (?:just |simply |then |have to |need to )?(?:keep (?:on )?(?:writing|calling|asking|trying|messaging|pinging|ringing)|turn up|show up|come (?:to your (?:office|house|desk)|over anyway)|phone (?:the|your) (?:front )?(?:desk|boss|manager|office)|ring (?:the|your) (?:boss|manager|switchboard)|be at your door|go public|post (?:about|this) publicly|report you|take it to your|tell (?:everyone|everybody|people))\b/,
  /\b(?:leaves?|left|leaving|have|given) (?:me |us )?(?:with )?no (?:other )?(?:choice|option|alternative) but\b|\b(?:legal (?:steps|action|proceedings)|my (?:lawyer|solicitor|attorney)|our solicitors|the ombudsman|(?:i|we)(?:'ll| will| must| shall| have to) escalate|your superior|be noticed if|pity if the others|seek other means)\b|\bfailure to (?:respond|reply|act)\b|\bor you're (?:off|out|done|fired)\b/,
  /\b(?:until|till) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:i|we)(?:'ll| will)? (?:wait|hold)|\b(?:i|we)(?:'ll| will| can| shall)? (?:only )?(?:wait|hold (?:it|the place|off)) (?:only )?(?:until|till|for (?:one|two|three|\d))\b[^.!?]{0,30}\b(?:then|and then|after that|or|otherwise)\b/,
  /\bhave (?:already )?(?:mentioned|named|listed|told|put) you(?:r name)?\b[^.!?]{0,40}\b(?:refus|look bad|already|so)\w{0,3}|\b(?:already )?told (?:them|my (?:parents|family|boss|manager)|everyone|the (?:committee|panel|school))[^.!?]{0,20}\byou(?:'d| would| had|'ll| will|'ve)\b/,
  // The voice of a complaint.
  /(?:^|[,;:] ?)(?:please )?(?:answer me|get it done|do your job)\b|\bare you even\b|\bcan (?:somebody|someone|anybody|anyone) (?:please|pls)\b|^(?:please )?don't make (?:me|us)\b|\b(?:you have|you've got|i give you|we give you|giving you) (?:only )?until\b/,
  /\b(?:no more|any more|spare me the|no) (?:delays|excuses|waiting)\b|\b(?:not going to|won't|will not) ask (?:you )?(?:again|nicely|a second time|twice)\b|\bcan't believe (?:i|we) (?:have|had) to\b|\b(?:i|we) don't have (?:the )?time for this\b|\bno exceptions\b|\bthere will be consequences\b|\bwithout further notice\b/,
  /\b(?:fed up|sick and tired|starting to think you|beginning to think you|taking my business elsewhere|must be nice to|you keep (?:saying|promising|ignoring)|i'd hate to have to|bring hr into)\b|\b(?:this|that|it|which) is (?:simply |just |completely |totally |absolutely )?(?:ridiculous|outrageous|unbelievable|a joke|no excuse)\b|\bthat ?'? ?s no excuse\b|\bcan ?'? ?t understand why you\b/,
  /^(?:so )?(?:where is|where's|where are) (?:my|the|our) (?:refund|money|answer|reply|order|payment)\b|\bwhat on earth\b|\bwhy is (?:it|this|that) (?:still|taking)\b|\bwhen are you (?:finally|ever) going to\b|\bhow long (?:i've|i have) been\b|\bis (?:anyone|anybody|somebody) ever\b|\bresponsible for this mess\b/,
  /\b(?:you|they|he|she) said (?:that )?(?:you|this|it)(?:'d| would| will)\b[^.!?]{0,60}\b(?:and|but) (?:you )?(?:never|didn't|haven't|nothing|still)\b|\b(?:you|nobody|no one) (?:ever|never) (?:gets?|got) back to (?:me|us)\b|\bonce again,? no (?:answer|reply|response)\b|\bnot received (?:any|a single|one) (?:response|reply|answer)\b|\bon several occasions\b[^.!?]{0,20}\bwithout\b|\bsecond time writing\b|\breason for (?:the|your) silence\b/,
  /\b(?:you can't|you cannot|couldn't|can't even) (?:even )?(?:spare|manage|find) (?:\w{1,10} ){0,2}(?:seconds|minutes?|line|lines|word|reply|five|two|ten)\b|\bso i (?:don't|do not) see (?:what )?(?:the|why)\b|\bso where are you\b|\bblocked on your\b|\bi've been nothing but\b/,
  /(?:^|[,;:] ?)(?:either |please )?(?:send|pay|fix|do|give|refer|answer|reply|call|interview|hire|sign|complete|you must|must)\b[^.!?]{1,70}\bor (?:(?:i|we)(?:'ll| will| must| shall| have to| give| go)|else|explain|refund|lose|it's off|the (?:\w{1,12}) (?:goes|lapses|is gone|closes|is off))\b/,
  /\b(?:await|awaiting|expect|expecting|waiting for|demand|require|thanks in advance for|appreciate) (?:for )?your (?:immediate|urgent|prompt|earliest|fastest|quickest) (?:reply|response|answer|attention|action)\b/,
  /\b(?:need|must|want|expect) (?:to (?:hear from you|know)|your (?:answer|reply|decision|response|yes or no)|(?:an|the|a) (?:answer|reply|decision|response)|this|it|you to)\b[^.!?]{0,40}\b(?:before|by|within|no later than) (?:noon|midday|lunch|\d|the end|\[|the hour|mon|tue|wed|thu|fri|sat|sun)/,
  /\b(?:do|have) not hear from you within\b|\bunless (?:payment|a (?:reply|response))\b|\bmail(?:box|s)? [^.!?]{0,30}deleted in \d\d? hours\b|\bi can't keep (?:covering|chasing|waiting|asking)\b|\bpost about this\b|\bsame as last time, no\b|\bwaiting by the phone\b|\bso you'd better\b|\bto sleep until i hear\b|\btop priority\b|\bwouldn't want to see me (?:fail|lose|suffer)\b|\bi don't know what i'(?:ll|m going to) do\b/,
  /\bneed a referral (?:by|before|today|now)\b|\bit's the last day\b|\b(?:it's been|been) a (?:month|week|year),\b|\bwhy you haven't\b|\bper my (?:previous|last|earlier)\b|\balready, (?:i|it's|it has)\b|\bi(?:'m| am) (?:extremely|very|really|deeply|quite|so|bitterly)? ?disappointed\b(?! (?:to have missed|i missed|that i (?:missed|couldn't)))|\bmust be (?:too )?busy ignoring\b/,
  /\bneed (?:you to|it done|this done)\b[^.!?]{0,40}\b(?:this week|by|before|today|now)\b/,
  // Desperation laid at the reader's door.
  /(?<=\b(?:you|u) (?:are|r|re) |'re |\b(?:is|as) |^)(?:my|our|the) (?:very |one and )?(?:last|only|final) (?:hope|chance|resort|option|way out|opportunity)\b(?! to (?:see|hear|visit)| of)|\byour last chance\b/,
  /\b(?:i|we)(?:'m| am| are|'re)? (?:literally |really |just |truly )?(?:beg(?:ging)? (?:of )?(?:you|u)\b|begging|beg(?=[.!,]|$)|implor(?:e|ing)|plead(?:ing)?|beseech(?:ing)?)\b|\bon my knees\b|\bin the name of (?:god|allah|jesus)\b/,
  /\b(?:i'm|i am|we're|we are|so|really|very|quite|totally|getting|feeling|am now|truly|completely) (?:really |so |very |truly |now |quite )?desperate(?! housewives)|\bdesperately (?:need|want|look|seek|in need|require|hoping|trying)|\bin desperate need\b|\bmatter of life and death\b|\bat the end of my (?:rope|tether)\b|\bdo or die\b/,
  /\b(?:depends?|depending|hangs?|rests?|rely|relying|counting|riding|rests) (?:now |entirely |only |completely |all |solely |fully )?(?:on|upon|in) (?:you|u|your (?:answer|reply|yes|help|hands|signature|response|decision|kindness))\b(?! (?:own|to (?:choose|decide))|r)/,
  /\bonly you can (?:help|save|give)|\b(?:no one|nobody|nowhere) else (?:to (?:turn|ask|go)|can help|left)\b|\bthe only (?:one|person) (?:who|that|left)\b[^.!?]{0,20}\b(?:can|could) (?:help|save|refer|give|get)\b/,
  /\b(?:i|we) (?:just |only |really )?(?:need|want|ask for|beg for) (?:only |just )?(?:a|one) (?:single |last )?chance\b|\bone chance only\b|\bwork for (?:less|nothing|any salary|whatever)\b/,
  /\b(?:really|badly|desperately|urgently|seriously|so badly) need (?:this|a|any|the|some) (?:job|work|referral|chance|position|role|internship|break|opportunity)\b|\bneed (?:this|a|any|the|some) (?:job|work|referral|position|role|internship|break)\b[^.!?]{0,20}\b(?:badly|desperately|urgently|asap|at any cost|so much|any job|please)\b|\b(?:whatever (?:post|salary)|(?:please|pls|just) hire me|hire me please|give me anything|any vacancy at all|need any job|just give me any(?:thing)?)\b|\bneed (?:a|this|the) job so (?:that )?i can\b/,
  /\b(?:can't|cannot|couldn't) (?:feed|pay|afford|sleep|survive|live|lose more|eat)\b[^.!?]{0,30}\b(?:family|rent|children|kids|bills|until|unless|without|any more|time|night|loan|fees)\b|\b(?:rent is due|savings (?:run|are running|will run) out|lose (?:the|our|my) (?:flat|house|home|visa|place)|visa (?:ends|expires|runs out|is ending)|whole (?:future|year|life|career) (?:is|depends|hangs|rests|on))\b/,
  /\b(?:whole|entire) (?:class|team|floor|family|village|board|department)\b[^.!?]{0,20}\b(?:counting|waiting|watching|depends|looking)\b|\bcounting on you\b|\beveryone else (?:\w{1,12} ){0,5}(?:has|have|answered|already|gave|did|signed)\b|\bdon't want to be the one\b|\bevery (?:hour|minute|day) (?:counts|you delay|of delay|that passes)\b/,
  /\bmiss this (?:opportunity|chance)\b[^.!?]{0,30}\b(?:please|for me)\b|\bplease\b[^.!?]{0,90}\bdon't want to (?:miss|lose) (?:this|the|my)\b/,
  // The salesman's clock.
  /\b(?:act (?:now|fast)\b(?= (?:or|to|before|and)|[,.!]|$)|(?:decide|sign up|book|buy|order|reply|register) now (?:or|before))|\blimited[- ]time\b|\b(?:time's|time is|clock is|the clock's) (?:running out|ticking)\b|\btick tock\b|\bnow or never\b|\bbefore it's too late\b|\btoo late to (?:save|join|change)\b|\b(?:this|the|your) (?:offer|deal|link|slot|price|discount|invitation) (?:expires|ends|dies|lapses|is gone|closes) (?:at|in|on|today|tonight|tomorrow|soon|by)\b(?!.{0,20}\bsays\b)|\bonly (?:one|two|three|four|five|a few|\d{1,2}) (?:seats?|spots?|places?|slots?|days?|hours?) (?:left|remain)/,
  /\bdrop everything\b|\bcan(?:'t|not) wait (?:any longer|another|until|till)\b|\b(?:this|it|that) (?:really |just |simply )?(?:can't|cannot|can not|won't|will not) wait\b|\bno time to (?:lose|waste)\b|\bhard stop\b|\bwithout (?:further|any) delay\b/,
  /\b(?:hello|anybody|anyone|hi|hey|you there|any update|any news|any reply|well)\b[^.!]{0,20}\?{3,}|\b(?:please|pls)\b[^.!?]{1,40}!{2,}/,
];

const LEAD = /^(?:[\s,;:(–—-]+|(?:so|and|or|but|then|now|just|because|as) +)+/;
const REST = /^[^,;:.!?()–—\n]{0,60}(?=[,;:.!?()–—\n]|$)|^\w*/;

/** Whole words to the end of the clause, without what only joins it to the one before. */
function clauseAt(lower: string, { start, end }: Span): Span {
  const lead = LEAD.exec(lower.slice(start, end));
  const rest = REST.exec(lower.slice(end));
  return trimmed(lower, { start: start + (lead?.[0].length ?? 0), end: end + (rest?.[0].length ?? 0) });
}

/** The words of a sentence that press its reader: a deadline or haste laid on them, blame, a threat, desperation; null where none do. */
export function pressureIn({ span, lower }: Sentence): Span | null {
  const found = hurryIn(lower) ?? firstOf(ALWAYS, lower);
  if (!found) return null;
  const { start, end } = clauseAt(lower, found);
  return { start: span.start + start, end: span.start + end };
}

function firstOf(patterns: readonly RegExp[], lower: string): Span | null {
  for (const pattern of patterns) {
    const found = pattern.exec(lower);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
