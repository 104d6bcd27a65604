import { PatternSet, pattern } from '../patterns/pattern-set.ts';
import { tokensOf } from '../tokens.ts';
import { type Votes, votesOn } from './classifier.ts';
import { has, type Spoken } from './clause.ts';
import { FRAMES, framesIn } from './frames.ts';
import { ASK_TYPES, type AskType, HIGH_STAKES } from './move.ts';

/** The words of each type of ask, in order of what they stake: the first that matches a clause names it. */
const TOPICS: readonly (readonly [AskType, RegExp])[] = [
  ['referral', FRAMES.refer],
  ['recommendation', FRAMES.recommend],
  ['forward-resume', FRAMES['forward-cv']],
  [
    'interview',
    /\b(?:an|the|my|any|for|get|land|first|screening|job|phone|hr) (?:\w+ )?interview\b|\binterview (?:with|me|at|for)\b|\binterviewed\b|\bdiscuss(?:ing)? (?:\w+ )?(?:my (?:qualifications|candidacy|application|fit|suitability|background|experience)|how (?:i|my))\b|\bhow (?:i|my \w+(?: \w+ \w+)?) (?:can|could|might|would) (?:\w+ )?(?:contribute|add|help your|benefit|support your|align)/,
  ],
  [
    'job',
    /\b(?:are|is) (?:you|ye|your \w+|they|the \w+)(?: \w+){0,2} (?:hiring|recruiting|taking (?:on|people)|looking for (?:people|staff|hands|anyone|someone))\b|\b(?:you|they|your \w+)(?:'re| are| is) (?:\w+ )?(?:hiring|recruiting|taking on)\b|\b(?:do|does|would) (?:you|your \w+) (?:\w+ )?(?:take|hire|employ|recruit) (?:on )?(?:people|anyone|anybody|someone|staff|new|beginners|students|interns|trainees|apprentices)\b|\b(?:know|hear|there (?:are|is)|have|got|aware) (?:of )?any (?:\w+ ){0,2}(?:openings?|vacanc\w+|positions?|roles?|opportunit\w+)\b|\btak(?:e|ing) on (?:a|an|another|some|one more|new)\b|\b(?:any|some|more|a few|few|a couple of) (?:\w+ )?(?:work|jobs?|shifts?|hours|gigs?) (?:going|for me|available|left|at)\b|\b(?:something|anything|work) going (?:at|in|with|for)\b|\bdo(?:es)? (?:you|your \w+) (?:still )?need (?:somebody|someone|anyone|anybody|people|staff|hands)\b|\bpair of hands\b|\bon (?:the|your) payroll\b|\btake me (?:on|in)\b|\b(?:put|have|get|want) me (?:on|in) (?:your|the) (?:crew|team|books|staff|list|rota)\b|\bi (?:can|could|am able to) (?:start|begin|be) (?:on |from |as early as |any |right |straight )?(?:any )?(?:monday|tomorrow|next week|immediately|at once|away|now|tuesday)\b|\broom for (?:one more|me|a|an)\b|\b(?:chair|desk|bench|corner|spot|seat|stool|place) for (?:me|a|an|one)\b|\bhire me\b|\bgive me (?:the nod|a job|work|a start|a chance|a try|a shot)\b/,
  ],
  ['mentoring', /\bmentor(?:s|ed|ing|ship)?\b|\btake me under\b|\bcoach me\b|\bshadow(?:ing)? you\b/],
  ['introduction', FRAMES.introduce],
  [
    'feedback',
    /\b(?:feedback|critique|review(?:ing)?|proofread|comments? on|thoughts on (?:my|the|this|it)|(?:look|glance|peek|eyes?) (?:at|over|through) (?:my|the|this|it|our)|look (?:over|at|through)|check(?:ed|ing)? (?:out|over) (?:it|my|the)|check(?:ed)? it out|read (?:my|the|this|through)|your thoughts|honest opinion|rate my)\b/,
  ],
  [
    'call',
    /\b(?:call|calls|chat|chats|zoom|phone|skype|video|ring|hop on|jump on|conversation|talk|speak|facetime|google meet)\b/,
  ],
  [
    'meeting',
    /\b(?:coffee|lunch|dinner|tea|drinks?|beer|meet|meeting|meet-?up|in person|visit|stop by|drop by|come by|sit down|grab|catch up|see you)\b/,
  ],
  ['call', FRAMES['minutes-of']],
  [
    'advice',
    /\b(?:advice|advise|tips?|guidance|guide me|pointers|suggest(?:ions?)?|recommend(?:ations?)?|pick your brain|(?:should|would|do|can|could) (?:i|one|someone)|what would you|how would you|if you were|your (?:take|view|views|opinion|perspective|judgement|brain)|perspective|insights?|any ideas?|wisdom|learn from you|better prepare|starting over|wish you(?:'d| had)? known)\b/,
  ],
  [
    'call',
    /\b(?:times?|dates?|slots?|days?|hours?|monday|tuesday|wednesday|thursday|friday|morning|afternoon|week)\b[^?]{0,60}\b(?:work|works|suits?|convenient|fit|okay|ok|good) (?:for|with)? ?(?:you|your)?\b[^?]{0,20}\?/,
  ],
  [
    'information',
    /\b(?:tell(?:ing)? (?:me|us) (?:\w+ ){0,3}about|(?:hear|learn|know|understand) (?:\w+ )?(?:about|how|what|why)|experiences? (?:at|with|working|of|as)|what (?:it's|it is|is it|was it) like|how (?:you|did you|do you|does|is|are)|what (?:do|did|does|is|are|was|were)|which (?:of|\w+ (?:do|did|would)))\b/,
  ],
  [
    'connect',
    /\b(?:connect(?:ing|ion)?|stay in touch|keep in touch|in my network|professional network|add you|linked ?in|follow (?:you|your)|accept my)\b/,
  ],
  [
    'reply',
    /\b(?:reply|replies|respond|response|answer me|hear (?:back )?from you|get back to|let (?:me|us) know|confirm|did you (?:see|get|receive)|have you (?:seen|received|had a chance)|are you there|you there|awaiting|waiting for|few (?:lines|sentences|words)|one line)\b/,
  ],
];

const SET = new PatternSet(TOPICS);

/** What a clause asks for by its own words, or null where they do not say. */
export function topicOf(clause: string): AskType | null {
  return SET.first(clause)?.name ?? null;
}

/** Words without which nothing of the kind is asked, whatever the model hears. */
const EVIDENCE: Partial<Record<AskType, RegExp>> = {
  job: /\b(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|intern(?:ship)?s?|apprentice(?:ship)?|trainee(?:ship)?|placements?|opportunit(?:y|ies)|employ\w*|hir(?:e|ed|ing)|recruit\w*|candida\w+|apply(?:ing)?(?: (?:for|to|at|here|directly|now|online)|$|[.,!?])|application|appoint\w*|jobless|ph\.?d|postdoc|fellowship|contribut\w+|join(?:ing)? (?:you|your|the|such|this|us)|qualif\w+|asset|addition|seat|shifts?|work (?:for|with|at|in|under|on) (?:your|the|this|such)|(?:to|gladly|happily) work (?:for|with|under) you|consider\w*|take me on|part of (?:you|your|the|this|such)|(?:great|good|strong|perfect|right|ideal) fit|your (?:team|company|lab|group|organi[sz]ation)|give me (?:a|the|one) (?:chance|try|shot)|room for|short of (?:hands|staff|people)|work for me|any work)\b/,
  interview:
    /\b(?:interview\w*|screening|qualif\w+|candida\w+|application|contribut\w+|my (?:\w+ )?(?:skills|experience|background|fit|profile|suitability)|experience|roles?|positions?|opportunit(?:y|ies)|add value|fit|opening|vacancy|team|in person)\b/,
  referral:
    /\b(?:refer\w*|recommend\w*|vouch\w*|endors\w*|word|words|name|support|sponsor\w*|submit\w*|nominat\w*|back|backing|behind|push|flag\w*|mention|put|champion\w*|speak|hiring|hr|recruit\w*|in front|door|internal\w*|portal|help me)\b/,
  recommendation:
    /\b(?:refer\w*|recommend\w*|endors\w*|letters?|testif\w*|attest\w*|vouch\w*|words|statement|supervis\w*|form|line|speak)\b/,
  'forward-resume':
    /\b(?:cv|cvs|resumes?|résumés?|resumés?|portfolio|profile|reel|application|details|name|credentials|samples?|letter|work|papers|documents?|it|them|sheet|pdf|this)\b/,
  introduction:
    /\b(?:intro\w*|connect\w*|touch|contacts?|point|direct|steer|right|who|anyone|someone|somebody|person|people|link|put|network|know|team|meet)\b/,
};

/** Employers, agencies and other people's referees write as "we", or about somebody else. */
const FOR_OTHERS = pattern(/\b(?:we|our)\b/);
export const FOR_ME = pattern(/\b(?:i|me|my|mine|i'm|i've|i'd|i'll|im)\b/);

const JOB_FRAMES = [
  'join-team',
  'great-fit',
  'express-interest',
  'apply-for',
  'is-hiring',
  'job-noun',
  'help-me-get',
] as const;

const jobBonus = (said: Spoken): number => {
  const named = JOB_FRAMES.filter((name) => has(said, name)).length;
  if (said.votes.of('ask:job') < 0.2) return 0;
  return named >= 2 ? 0.2 : named * 0.08;
};

/** The model's word on the stakes alone, above which an ask is a big one whatever its words. */
const BIG = 0.45;
/** The same, where the words name a small ask. */
const BIG_DESPITE = 0.65;
/** The same, where nothing else says what is asked for. */
const BIG_UNNAMED = 0.35;
/** Above this no word of evidence is needed. */
const SURELY_BIG = 0.6;

interface Ballot {
  votes: Votes;
  topic: AskType | null;
  /** What the words of work add to the vote for a job. */
  work: number;
}

function heaviest({ votes, topic, work }: Ballot, types: readonly AskType[]): { type: AskType; vote: number } {
  let [best, most] = ['other' as AskType, 0];
  for (const type of types) {
    const vote = votes.of(`ask:${type}`) + (type === topic ? 0.3 : 0) + (type === 'job' ? work : 0);
    if (vote > most) [best, most] = [type, vote];
  }
  return { type: best, vote: most };
}

/** A question that ends a sentence asks what it says, whatever stood before it. */
const ASIDE = pattern(/^(?:is|are|do|does|did|what|how|which|who|when|why|was|were|has|have)\b[^?]*\?$/);

/** The type of a sentence's ask: the model's vote for each, helped by the words that name one. */
export function typeOf(said: Spoken, clause: string): AskType {
  const topic = topicOf(clause) ?? topicOf(said.lower);
  const low = topic && !HIGH_STAKES.includes(topic) ? topic : null;
  const apart = clause.length < said.lower.length && (low !== null || ASIDE.test(clause));
  const votes = apart ? votesOn({ tokens: tokensOf(clause), link: false }, framesIn(clause)) : said.votes;
  const evident = apart ? clause : said.lower;
  const high = votes.of('ask:high');
  const forOthers = FOR_OTHERS.test(said.lower) && !FOR_ME.test(said.lower);
  const ballot = { votes, topic, work: jobBonus(said) };
  const { type, vote } = heaviest(ballot, ASK_TYPES);
  if (HIGH_STAKES.includes(type)) {
    if (forOthers || (high < 0.2 && topic !== type)) return low ?? 'other';
    if (topic !== type && (vote < 0.8 || apart) && EVIDENCE[type]?.test(evident) === false && high < SURELY_BIG)
      return low ?? 'other';
    return type;
  }
  if (!forOthers && high >= (low ? BIG_DESPITE : BIG)) {
    const big = heaviest(ballot, HIGH_STAKES);
    if ((high >= SURELY_BIG && !low) || (big.vote >= 0.1 && EVIDENCE[big.type]?.test(evident) !== false))
      return big.type;
  }
  if (type === 'other' && !topic && !forOthers && high >= BIG_UNNAMED) {
    const big = heaviest(ballot, HIGH_STAKES).type;
    if (EVIDENCE[big]?.test(evident) !== false) return big;
  }
  return type === 'other' && !topic && has(said, 'question') ? 'information' : type;
}
