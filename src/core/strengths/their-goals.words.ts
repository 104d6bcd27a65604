import { type Pattern, pattern } from '../reading/patterns/pattern-set.ts';

/** What the reader wants, named: a goal, a plan, a work in hand, a thing they miss. */
export const GOALS: readonly Pattern[] = [
  pattern(
    /\b(?:your|ur) (?!compan|organi[sz]ation|firm|team)(?:[\w-]+ ){0,2}?(?:goals?|aims?|plans?|campaign|ambition|target|fundraiser|appeal|search|hunt|efforts?|fight|push|bid|drive|struggle|call|dream|quest|crusade|petition|restoration|rebuild|relaunch|launch|expansion) (?:to|of|for|about|against|with) (?!me\b|my\b|success\b|work\b|the (?:company|team)\b)\w/,
  ),
  pattern(
    /(?<!\b(?:if|unless|whether|hope|when|suppose|assume|case|and) )\byou(?:'re| are| were|'ve been| have been) (?:still |also |now |currently |just )?(?:trying to|hoping to|planning (?:to|on|a|the|your)|aiming to|working (?:on|towards|to)|about to|preparing (?:to|for|a|the|your)|raising|building (?:a|an|the|up|your)|writing (?:a|an|the|your|about)|collecting|searching for|hunting for|fighting|campaigning|struggling (?:to|with)|opening (?:a|an|the|your)|launching|restoring|short of|missing|after (?:a|an|the)|looking for (?!(?:an? )?(?:[\w-]+ ){0,2}(?:developer|engineer|analyst|designer|candidate|intern|employee|assistant|person|people|talent|someone|somebody|manager|team member)))/,
  ),
  pattern(
    /(?<!\b(?:if|unless|when|whenever|what|whatever|whichever|as much as|as many as|all|anything|do|did|should|that|which|how|hope|the help|like) )\byou (?:said |wrote |mentioned |told us |told me |had |have )?(?:that )?(?:you )?(?:still |also |always |really |would |'d )?(?:wanted|want to (?!be (?:helped|bothered)|know|hear|see|learn|read|talk|chat|meet|hire|reply)|wish (?:to|for|you|there|that|someone|somebody)|wished|hoped (?:to|for|that)|plan to|planned|needed|regretted|missed|lacked|were (?:looking|searching|short|missing|after|hoping|trying)|are (?:looking|searching|short|missing|hoping|trying)|asked (?:for (?!everything|it\b|this\b|that\b)|whether anyone|if anyone|readers|people|us all|who) (?!my|me\b|your))/,
  ),
  pattern(
    /\b(?:save|spare|saves|saved|spares) (?:you|your \w+) (?:the|a|an|some|from|that|those|this|time|hours|work|\w+ing|another|one)\b|\bso (?:that )?(?:you (?:only|just|simply|need only|need not|needn't|don't (?:have|need) to|could mostly|can simply)|there(?:'s| is) nothing for you)\b/,
  ),
];
/** What is given for the reader's own undertaking. */
export const FOR_THEIRS =
  /\b(?:for|to|in|on) your (?:next |upcoming |new |own |spring |summer |autumn |winter |\w+'s )?(?:launch|book|exhibition|show|season|campaign|tender|lessons?|class(?:es)?|course|pupils|students|readers|members|patients|archive|collection|museum|garden|choir|library|survey|article|newsletter|podcast|handouts?|listeners|visitors|guests|customers|volunteers|workshop|festival|harbour|stall|kitchen|farm|orchard|second \w+|files?|records)\b/;
/** What they asked for in order to judge the writer. */
export const OWN_PAPERS = pattern(
  /\b(?:cv|resume|résumé|curriculum|couple of lines|few lines|references|my (?:details|number|dates|availability))\b/,
);
