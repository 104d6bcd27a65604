import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import type { Span } from '../span.ts';

/** The reader may say no, late, or nothing. Said openly in the catalogue: that such words raise replies is not proven. */
const RELEASE = pattern(
  /\b(?:no (?:need|obligation|pressure|rush|hurry|reply (?:is )?(?:needed|necessary|required|expected)|answer (?:is )?(?:needed|necessary|required|expected)|hard feelings|harm done|worries if|problem if|stress if|drama if|offen[cs]e if)|no (?:bother|worry|worries|trouble|problem)(?=[.,;]|$)|(?:nothing|no answer) (?:is )?(?:needed|expected)(?: back)?|(?:feel|you're|you are) free to (?:ignore|decline|say no|skip|pass|delete|leave)|(?:please |just |do |simply )?ignore (?:this|me|it|my (?:message|note|mail|question))(?= if|\.|,|$)|(?:totally|completely|perfectly|absolutely|entirely|quite|that's|that is|also|just as|equally|is|be) (?:fine|okay|ok|understandable|alright|all right) (?:if|too|as well|with me|to (?:say no|decline|ignore))|(?:i(?:'ll| will| would|'d)? )(?:totally |completely |fully |perfectly )?(?:understand|get it) (?:if|should)|if (?:not|you(?:'re| are) (?:too |very )?(?:busy|swamped|full|away)|it(?:'s| is) (?:too much|not possible|a bad (?:week|time|month))|the (?:timing|week|month) (?:is|doesn't))[^.!?]{0,30}\b(?:fine|okay|ok|understand|worries|problem|ignore|leave|skip|forget|pass|let (?:this|it)|no answer|never ?mind)|(?:say|saying) no (?:is|with a clear|without)|let (?:this|it) pass|a no is (?:fine|also|just)|(?:whenever|only if|when) (?:it |that )?(?:suits|you (?:like|have (?:a |the )?(?:moment|minute|time|mood)|feel like)|convenient)|only if you find it|in your own time|take your time|(?:next|another) (?:week|month|time) is (?:just as |also |perfectly )?(?:fine|good|ok|okay)|if (?:you can )?spare (?:it|a)|or nothing,? (?:also|is)|(?:don't|do not|never) (?:feel|need) (?:obliged|pressured|pressed|any need|bad|to (?:answer|reply))|you (?:owe|needn't|need not|don't (?:need|have) to)\b|it can wait|either way is fine|whichever is easier)/,
);
/** The writer's own ease, or a pressure in its clothes. */
const NOT_THEIRS = pattern(
  /\b(?:i (?:don't|do not) (?:feel|need)|needed from me|no rush (?:on|from) my|no need (?:for me|to (?:worry|tell|say|mention|explain)))\b/,
);

export const easyWayOut: StrengthRule = {
  id: 'easy-way-out',
  summary: 'The reader is left free to say no, to answer late, or not at all.',
  message: 'You leave them free to say no, and that is kind.',
  examples: {
    flags: [
      'Could you tell me which kiln you use? «No rush at all; next month is fine.»',
      '«Feel free to ignore this if it’s a bad week.»',
      '«The form closes on the 9th, so please let this pass if the timing is wrong.»',
    ],
    passes: [
      'I need an answer by tomorrow.',
      'You are free to call me at nine.',
      'There is no need for me to explain how much this means.',
      'Please reply as soon as you can.',
    ],
  },
  check: ({ sentences }) => sentences.map(releaseIn).filter((span) => span !== null),
};

function releaseIn({ lower, span }: Sentence): Span | null {
  return RELEASE.test(lower) && !NOT_THEIRS.test(lower) ? span : null;
}
