import { has, type Spoken } from './clause.ts';
import { FRAMES } from './frames.ts';
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
    'connect',
    /\b(?:connect(?:ing|ion)?|stay in touch|keep in touch|in my network|professional network|add you|linked ?in|follow (?:you|your)|accept my)\b/,
  ],
  [
    'reply',
    /\b(?:reply|replies|respond|response|answer me|hear (?:back )?from you|get back to|let (?:me|us) know|confirm|did you (?:see|get|receive)|have you (?:seen|received|had a chance)|are you there|you there|awaiting|waiting for|few (?:lines|sentences|words)|one line)\b/,
  ],
];

/** What a clause asks for by its own words, or null where they do not say. */
export function topicOf(clause: string): AskType | null {
  for (const [type, pattern] of TOPICS) if (pattern.test(clause)) return type;
  return null;
}

/** Words without which nothing of the kind is asked, whatever the model hears. */
const EVIDENCE: Partial<Record<AskType, RegExp>> = {
  job: /\b(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|intern(?:ship)?s?|apprentice(?:ship)?|trainee(?:ship)?|placements?|opportunit(?:y|ies)|employ\w*|hir(?:e|ed|ing)|recruit\w*|candida\w+|apply(?:ing)?(?: (?:for|to|at|here|directly|now|online)|$|[.,!?])|application|appoint\w*|jobless|ph\.?d|postdoc|fellowship|contribut\w+|join\w*|qualif\w+|asset|addition|seat|shifts?|work (?:for|with|at|in|under|on) (?:you|your|the|this|such)|take me on|part of (?:you|your|the|this|such)|(?:great|good|strong|perfect|right|ideal) fit|your (?:team|company|lab|group|organi[sz]ation)|give me (?:a|the|one) (?:chance|try|shot)|room for|short of (?:hands|staff|people)|work for me|any work)\b/,
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
const FOR_OTHERS = /\b(?:we|our|us)\b/;
const FOR_ME = /\b(?:i|me|my|mine|i'm|i've|i'd|i'll|im)\b/;

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

/** The type of a sentence's ask: the model's vote for each, helped by the words that name one. */
export function typeOf(said: Spoken): AskType {
  const topic = topicOf(said.lower);
  const others = FOR_OTHERS.test(said.lower) && !FOR_ME.test(said.lower);
  let [best, most] = ['other' as AskType, 0];
  for (const type of ASK_TYPES) {
    const vote = said.votes.of(`ask:${type}`) + (type === topic ? 0.3 : 0) + (type === 'job' ? jobBonus(said) : 0);
    if (vote > most) [best, most] = [type, vote];
  }
  if (HIGH_STAKES.includes(best) && (others || (said.votes.of('ask:high') < 0.2 && topic !== best)))
    return topic && !HIGH_STAKES.includes(topic) ? topic : 'other';
  if (EVIDENCE[best]?.test(said.lower) === false) return topic && topic !== best ? topic : 'other';
  return best === 'other' && !topic && has(said, 'question') ? 'information' : best;
}
