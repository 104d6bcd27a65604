import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';
import type { Span } from '../span.ts';

export const helpReportedBack: StrengthRule = {
  id: 'help-reported-back',
  summary: 'Help that the reader gave earlier was used, and the writer tells how it went.',
  message: 'You report back on the help they gave, which is what makes people help again.',
  examples: {
    flags: [
      '«You suggested the Tuesday market; I went, and met two growers.»',
      '«Short update: I took the night course you suggested and passed.»',
      '«I followed your advice and left the ash in the room for three weeks.»',
      '«As you told me, I asked for the rota first.»',
    ],
    passes: [
      'What would you suggest I do next?',
      'As you suggested, Monday at three is fine.',
      'I would follow any advice of yours.',
      'You suggested a call.',
    ],
  },
  check: ({ sentences }) =>
    sentences.map((sentence, at) => reportIn(sentence, sentences[at + 1])).filter((span) => span !== null),
};

/** What the writer did, not only wrote, heard or wished. */
const DID = pattern(
  /\b(?:i|we)(?:'ve| have| then| also| did| finally| just| now)? (?!was|were|had|am|have|do|don't|can|could|will|would|shall|should|may|might|must|hope|think|thought|know|knew|want|wanted|wish|wonder|wondered|write|wrote|agree|feel|felt|like|liked|love|loved|see|saw|need|needed|appreciate|remember|look|believe|understand|live|work|did not|didn't|never)(?:[a-z]{2,}ed|went|took|got|read|ran|met|made|did|bought|sold|built|cut|put|kept|left|began|found|gave|told|spoke|sent|quit|won|drew|taught|chose|grew|led|set|paid|asked|passed|tried)\b/,
);
const TOLD = pattern(
  /\b(?:you(?:'d| had|'ve| have)? (?:kindly |once |also )?(?:suggested|recommended|told (?:me|us) (?:to|about|that|not)|advised|said (?:to|i should|we should|that i)|pointed (?:me|us)|mentioned|lent|warned|taught|showed|urged|gave (?:me|us) the)|your (?:advice|tip|suggestion|recommendation|hint|trick|warning|introduction|intro|pointer|idea))\b/,
);
const AS_TOLD = pattern(
  /\b(?:as|like|what|exactly as|just as) you (?:suggested|said|told|advised|recommended|taught|showed|proposed)\b/,
);
const FOLLOWED = pattern(
  /\b(?:i|we)(?:'ve| have)? (?:\w+ly )?(?:took|taken|followed|tried|used|read|bought|applied|went with|did|called|watched|ordered|joined|asked|visited) (?:your (?:advice|tip|tips|suggestions?|recommendations?|hint|trick|idea)|(?:the|that|both|all|every) (?!talk|lecture|post|webinar|session)[^.!?]{1,50}?\byou (?:suggested|recommended|mentioned|sent|lent|told|pointed|showed|named|said)|what you (?:said|told|suggested|recommended|advised))\b/,
);

/** A person or a skill that came from them, and what became of it. */
const CAME_OF_IT = pattern(
  /\b(?:you|u) (?:put me (?:on ?to|in touch with)|introduced me to|connected me (?:with|to)|taught (?:me|us) to \w+|told (?:me|us) about|sent me to)\b[^.!?]{0,40}?,? (?:\w+ )?(?:took|gave|is|was|has|have|bought|ordered|hired|said|answered|helped|led|worked|opened|showed|met|offered|sold|won|grew)\b|\b(?:without|because of|thanks to) (?:you |your )(?:referring|introducing|telling|teaching|connecting|recommending|warning|sending|introduction|intro|referral|letter|recommendation|tip|advice|warning)\b/,
);

const SUPPOSED = pattern(/\b(?:if|would|could) (?:i|you|we)\b/);

function reportIn({ lower, span }: Sentence, next: Sentence | undefined): Span | null {
  if (lower.endsWith('?') || SUPPOSED.test(lower)) return null;
  if (FOLLOWED.test(lower) || CAME_OF_IT.test(lower)) return span;
  const told = TOLD.test(lower) || AS_TOLD.test(lower);
  if (told && DID.test(lower)) return span;
  const shown =
    TOLD.test(lower) && next !== undefined && /^(?:so |and |then )?(?:i|we)\b/.test(next.lower) && DID.test(next.lower);
  return shown ? { start: span.start, end: next.span.end } : null;
}
