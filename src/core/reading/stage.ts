import type { Draft, Stage } from '../draft.ts';
import { type Pattern, pattern } from './patterns/pattern-set.ts';
import type { Sentence } from './sentences.ts';

export interface StageReading {
  value: Stage;
  inferred: boolean;
  /** What in the draft or thread speaks for the stage, in words for the user; null where the stage was given. */
  because: string | null;
}

interface Cue {
  stage: Stage;
  pattern: Pattern;
}

const DAYS_365 = 365 * 24 * 3600 * 1000;

// In order: the first that matches wins, so what says most about the relationship comes first.
const CUES: readonly Cue[] = [
  {
    stage: 'reconnect',
    pattern: pattern(
      /\b(?:long time(?:,? no see)?\b|been (?:a long (?:time|while)|too long|ages|years|forever|(?:over |more than |about |almost |nearly )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:or \w+ )?years)|(?:haven't|have not|hadn't) (?:spoken|talked|been in touch|seen (?:each other|you)|caught up) (?:in|for|since)|after (?:all these|so many) years|(?:lost|fell out of|been out of) touch|remember me\b)/,
    ),
  },
  {
    stage: 'thank-you',
    pattern: pattern(
      /^(?:once again,? |again,? )?(?:thank you|thanks|many thanks|thank u)(?: so| very)?(?: much)?(?: again)?,? (?:for (?:(?:taking |making |giving )?(?:the |your )?time|meeting|speaking|talking|chatting|(?:the|our|your) (?:chat|call|talk|conversation|coffee|advice|intro\w*|referral|help|tip)|referring|introducing|connecting me|putting|sitting down|seeing|having me)|again for)/,
    ),
  },
  {
    stage: 'follow-up',
    pattern: pattern(
      /\b(?:follow(?:ing)?[- ]?up (?:on|with|to|about|regarding|once)|just following up|checking in (?:on|about|to see|again)|checking (?:whether|if) you (?:got|saw|received)|circling back|bumping (?:this|my)|(?:haven't|have not|never|hadn't|not) heard (?:back|from you|anything)|(?:my|the) (?:last|previous|earlier|first) (?:e-?mail|message|note|mail|dm|letter)|(?:second|third|2nd|3rd) (?:e-?mail|message|note|time (?:i'm |i am )?(?:writing|asking))|did you (?:see|get|receive) my|sent you (?:a|an) (?:e-?mail|message|note) (?:last|on|a|two|three|about)|still (?:waiting|no (?:reply|answer|response))|any update on)/,
    ),
  },
  {
    stage: 'conversation',
    pattern: pattern(
      /\b(?:as (?:you (?:asked|suggested|proposed|requested|said|recommended)|we (?:discussed|agreed|said)|promised|discussed|agreed)|thanks for (?:your (?:reply|answer|response|quick|message|note|e-?mail)|getting back|replying|responding|the (?:reply|quick reply))|(?:good|great|nice|lovely) (?:talking|speaking|chatting|meeting) (?:to|with)? ?you (?:yesterday|today|on|last|earlier)|you (?:asked|wrote) (?:me|for my|about my|whether i))/,
    ),
  },
  {
    stage: 'nurture',
    pattern: pattern(
      /\b(?:(?:short|quick|small|brief) update|thought of you when|no (?:ask|agenda)\b|you (?:suggested|recommended|told me to) \w+.{0,60}(?:i (?:did|took|went|tried|passed)))/,
    ),
  },
];

function fromThread(draft: Draft): StageReading | null {
  const { thread, sentAt } = draft;
  const last = thread?.at(-1);
  if (!thread || !last) return null;
  if (last.sentAt && sentAt && Date.parse(sentAt) - Date.parse(last.sentAt) >= DAYS_365)
    return { value: 'reconnect', inferred: true, because: 'The last message of the thread is more than a year old.' };
  if (last.from === 'them')
    return { value: 'conversation', inferred: true, because: 'The last message of the thread is theirs.' };
  const answered = thread.some(({ from }) => from === 'them');
  return {
    value: 'follow-up',
    inferred: true,
    because: answered
      ? 'Your last message in the thread has no answer yet.'
      : 'The thread has no answer from them yet.',
  };
}

/** The stage as given, or what speaks for another than first contact: first the thread, then the words. */
export function stageOf(draft: Draft, sentences: readonly Sentence[]): StageReading {
  if (draft.stage) return { value: draft.stage, inferred: false, because: null };
  const thread = fromThread(draft);
  if (thread && thread.value !== 'conversation') return thread;
  for (const { stage, pattern: cue } of CUES)
    for (const { lower, text } of sentences) {
      const found = cue.exec(lower);
      if (found && !(thread && stage === 'follow-up'))
        return {
          value: stage,
          inferred: true,
          because: `You write “${text.slice(found.index, found.index + found[0].length)}”.`,
        };
    }
  if (thread) return thread;
  return { value: 'first-contact', inferred: true, because: 'Nothing in the draft speaks of an earlier exchange.' };
}
