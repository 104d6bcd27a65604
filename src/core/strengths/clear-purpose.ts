import { piecesIn } from '../reading/letters.ts';
import { HIGH_STAKES } from '../reading/moves/move.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { StrengthRule } from '../rule.ts';

/** Read so far, a reader knows why they got it. */
const EARLY_WORDS = 45;
/** The reason is announced, and it is one. */
const ANNOUNCED = pattern(
  /\b(?:(?:i'm|i am|im|we're|we are|am|i) (?:just |only )?(?:writ(?:e|ing)|reaching out|contacting you|getting in touch|messaging|e-?mailing)(?: to (?:you|ask|say|tell|thank|share|offer|propose|invite|let you know|report|suggest|request|send|check whether|find out|apologi[sz]e|congratulate)| because| about (?!myself|an? opportunit|opportunit|potential)| since| as (?!an? )| with (?:one|a|two|some|an answer|news)| on behalf| for (?:one|a|two|another|advice|your (?:advice|view|opinion)))|the reason (?:i|why|for)|(?:i have|i've|just|here is|here's|my|only|got|have) (?:one|two|a|a quick|a short|a small|1|2|only one)? ?(?:specific |small |short |quick |practical |real )?questions?\b(?! for you\??$)|one question|(?:short|quick|small|brief) (?:update|report|note|word) (?:on|about|from|to)|wanted to (?:tell you|let you know|thank you|share|say (?:thank|thanks|sorry|congrat)|report|ask (?:you )?(?:about|whether|if|how|which|what|one)))/,
);
/** The first line says it itself. */
const OPENING = pattern(
  /^(?:(?:many |big |huge )?(?:thanks|thank you)(?: so much| very much)? for|congratulations on|congrats on|(?:good|great) news)\b/,
);

/** Of the question words one at least, and none of flirting. */
const REAL = pattern(/\b(?:how|which|what|why|whether|where|who|when|does|do|did|is|are)\b/);
const PERSONAL = pattern(
  /\b(?:pretty|seeing (?:any|some)(?:body|one)|boyfriend|girlfriend|single|honest|gorgeous|hot)\b/,
);

export const clearPurpose: StrengthRule = {
  id: 'clear-purpose',
  summary: 'The reader knows within the first lines why they got the message.',
  message: 'You say early why you write, so they need not guess.',
  examples: {
    flags: [
      '«I’m writing because your talk on quiet hiring answered a question I’d had for a year.»',
      '«I have one question about the escrow clause in your template.»',
      'Hi Sam, «I wanted to tell you that your night course got me the job.»',
    ],
    passes: [
      'Hi Sam, hope you’re well!',
      'I am writing to connect.',
      'I was born in Porto and have always loved films.',
      'Quick question for you?',
    ],
  },
  check(reading) {
    const first = announcedIn(reading) ?? askedIn(reading);
    return first && isEarly(first, reading) ? [first.span] : [];
  },
};

const STATES: ReadonlySet<string> = new Set(['purpose', 'ask', 'offer', 'thanks', 'appreciation']);

function announcedIn({ sentences, moves }: Reading): Sentence | undefined {
  const kindsOf = (at: number): string[] => moves.filter(({ sentence }) => sentence === at).map(({ kind }) => kind);
  const opening = sentences.findIndex((_, at) => !kindsOf(at).includes('greeting'));
  return sentences.find(
    ({ lower }, at) =>
      lower.length > 30 &&
      kindsOf(at).some((kind) => STATES.has(kind)) &&
      (ANNOUNCED.test(lower) || (at === opening && OPENING.test(lower))),
  );
}

/** A question about something, which tells by itself why it was written. */
function askedIn({ sentences, asks }: Reading): Sentence | undefined {
  const plain = asks.filter(({ type, question }) => question && !HIGH_STAKES.includes(type));
  const real = ({ lower }: Sentence): boolean => lower.length > 50 && REAL.test(lower) && !PERSONAL.test(lower);
  return plain.map(({ sentence }) => sentences[sentence]!).find(real);
}

function isEarly({ span }: Sentence, { sentences }: Reading): boolean {
  const before = sentences.filter((sentence) => sentence.span.start < span.start);
  return before.reduce((sum, { lower }) => sum + piecesIn(lower), 0) <= EARLY_WORDS;
}
