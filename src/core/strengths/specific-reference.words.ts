import { pattern } from '../reading/patterns/pattern-set.ts';

/** What a person makes, says or does in public, within a few words of "your". */
export const YOUR_WORK = pattern(
  /\b(?:your|ur) (?!(?:profile|company|website|books?[.,;:]|number)\b)(?:(?!(?:and|or|but|is|are|was|were|has|have|had|on|in|at|for|to|from|of|with|by|concerning|about|regarding|when|where|that|which|please|if|so)\b)[\p{L}\d'’#&-]+ ){0,5}?(?:talks?|lectures?|plenary|keynote|panel|sessions?|seminars?|workshops?|webinars?|masterclass|demo|speech|sermon|posts?|articles?|piece|pieces|columns?|papers?|preprint|reports?|stud(?:y|ies)|books?|chapters?|essays?|novels?|poems?|threads?|comments?|remarks?|interviews?|podcasts?|episodes?|newsletters?|blogs?|blogposts?|vlogs?|zine|editorial|videos?|clips?|films?|documentary|reels?|courses?|lessons?|tutorials?|glossary|maps?|charts?|spreadsheets?|checklists?|templates?|leaflets?|guides?|handbook|handouts?|manual|posters?|murals?|designs?|layout|portfolio|teardowns?|projects?|research|datasets?|experiments?|methods?|tricks?|patch(?:es)?|fix(?:es)?|release|tools?|toolkit|repo|repository|code|codebase|plugin|package|game|games|exhibition|exhibit|show|concert|album|songs?|recordings?|recipes?|menu|translations?|transcript|thesis|dissertation|survey|campaign|petition|patent|prototype|presets?|bridge|installation|sculpture|drawings?|illustrations?|paintings?|photographs?|carvings?|quilts?|pottery|glazes?|timetable|curriculum|syllabus|catalogue|collection|renderer|parser|algorithm|framework|reference|footnote)(?![\p{L}-])/u,
);
/** What they said or did, and it is told what. */
export const YOU_DID = pattern(
  /(?<!\b(?:as|if|when|what|unless|whenever|hope|should|would|did|do|can|could|and|like) )\b(?:you|u) (?:once |first |also |then |recently |just |really |always |still |never )?(?:said|wrote|told (?!me to|me that i|me about a job)|described|explained|argued|pointed out|posted (?!an? (?:job|role|opening|vacancy))|published|drew|painted|built|designed|invented|composed|translated|restored|mapped|measured|organi[sz]ed|lit|taught|maintain|keep|run|curate|edit|chair(?:ed)?|showed|demonstrated|compared|regretted|complained|asked (?!me\b|for\b|us to\b|about my)|labelled|passed round|scraped|counted) (?!me to\b|no\b|yes\b|to (?:send|write|call|come|ask|me)\b|that i\b|i (?:should|could|can)\b|it\b[.,]|so\b[.,]|at the end)[\p{L}"'“#]/u,
);
/** What is nobody's business, or everybody's. */
export const NOT_WORK = pattern(
  /\b(?:knee|shoulder|surgery|operation|thyroid|eyes|smile|hair|pretty|kids?|children|daughter|son|sister|brother|mother|father|nephew|niece|wife|husband|wedding|honeymoon|baby|divorce|street|home address|funeral|wake|christening|boyfriend|girlfriend|spam|inbox|on your books|(?:job|vacancy|role|hiring|linkedin) (?:post|posting|ad|advert)|your (?:recent |latest )?post (?:for|about) (?:a|an|the) [\w -]{0,30}(?:role|position|job|vacancy|opening))\b/,
);
/** What is asked for is not yet something noticed ("could you share your slides"). */
export const NOTICED_BEFORE =
  /\b(?:in|from|on|about|of|after|at|with|to|by|through|because|since|read|saw|heard|watched|loved|liked|enjoyed|used|tried|where|how|that|which)(?: (?:of|that|the))? $/;
