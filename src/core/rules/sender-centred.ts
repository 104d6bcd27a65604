import { piecesIn } from '../reading/letters.ts';
import { commonGroundIn, goBetweenIn, specificsIn } from '../reading/moves/connection.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { cover, type Span } from '../span.ts';
import {
  ELLIPTICAL,
  FIRST_PERSON,
  KNOWS_OF_READER,
  NOTICES_READER,
  OF_ME,
  OF_US,
  PLEASANTRY,
  REQUEST,
} from './sender-centred.words.ts';

type Subject = 'me' | 'you' | 'nobody';

function subjectOf({ lower }: Sentence): Subject {
  const person = FIRST_PERSON.exec(lower)?.[0];
  if (ELLIPTICAL.test(lower)) return 'me';
  if (!person || OF_US.test(person)) return 'nobody';
  if (OF_ME.test(person)) return 'me';
  return REQUEST.test(lower) ? 'nobody' : 'you';
}

/** Greetings, thanks and closings are about nobody. */
function bodyOf({ sentences, moves, masked: { signOff } }: Reading): Sentence[] {
  const frame = new Set(
    moves.filter(({ kind }) => ['greeting', 'closing', 'thanks'].includes(kind)).map(({ sentence }) => sentence),
  );
  return sentences.filter(
    ({ span, lower }, at) =>
      (!frame.has(at) || /\b(?:i|my)\b.{20}/.test(lower)) &&
      !PLEASANTRY.test(lower) &&
      !(signOff && span.start >= signOff.start) &&
      /\s\S+\s/.test(lower),
  );
}

const concernsReader = (sentence: Sentence): boolean =>
  subjectOf(sentence) === 'you' ||
  KNOWS_OF_READER.test(sentence.lower) ||
  NOTICES_READER.test(sentence.lower) ||
  specificsIn(sentence) !== null ||
  commonGroundIn(sentence) !== null ||
  goBetweenIn(sentence) !== null;

const wordsOf = (body: readonly Sentence[]): number => body.reduce((sum, { lower }) => sum + piecesIn(lower), 0);

const opening = (body: readonly Sentence[]): Span => {
  const [first, second] = body;
  const start = body.find((sentence) => subjectOf(sentence) === 'me') ?? first!;
  return second && start === first && subjectOf(second) === 'me' ? cover([first.span, second.span]) : start.span;
};

export const senderCentred: Rule = {
  id: 'sender-centred',
  title: 'Most of this is about you',
  summary:
    'A message whose sentences are mostly about its writer, and none about the person who gets it; or one that opens with two sentences of “I” and “my”.',
  why: 'Coaching guides list it among the common mistakes of outreach; no experiment has measured it, so it is a hint and no more.',
  principle: 'their-goals',
  evidence: [],
  severity: { 'first-contact': 'info', reconnect: 'info' },
  message: 'Nearly every sentence has you as its subject, and none has the reader.',
  recipientView: '“I know a lot about you now, and still not why you thought of me.”',
  advice:
    'Begin with one sentence about them, what they made, said or changed, and let the rest of your story follow from it.',
  examples: {
    flags: [
      '«I am a recent graduate. I have studied logistics.» I want to grow and I believe I can succeed.',
      '«My dream is to work in film. My background is law.» I am ready to start.',
      '«I’m writing because I need guidance. I have tried everything and I feel stuck.»',
      'Dear Ms Ruiz,\n\n«Served nine years on trawlers. Left in May with a bad shoulder.» Am now learning net design at night and like it. Would appreciate a hint on which drawing program is worth the money.',
    ],
    passes: [
      'I used your template for our school’s budget, and the board passed it.',
      'I noticed that you left consulting for a bakery; what surprised you?',
      { text: 'You asked about me: I grew up in Porto and I repair pianos.', stage: 'reconnect' },
      'I’m a ward nurse in Leeds. I’d love to connect.',
      {
        text: 'My exam is behind me! I run the night shift now. I sleep badly. I would not go back for anything in the world.',
        stage: 'nurture',
      },
    ],
  },
  check(reading, { channel, thread }) {
    const body = bodyOf(reading);
    const words = wordsOf(body);
    const enough = channel === 'linkedin-note' ? 25 : 12;
    if (words < enough || body.length < 2 || thread.at(-1)?.from === 'them') return [];
    // One glance at the reader in a long life story does not turn it to them.
    if (
      body.filter(concernsReader).length > body.length / 10 ||
      reading.offers.some(({ manner }) => manner === 'concrete')
    )
      return [];
    const mine = body.filter((sentence) => subjectOf(sentence) === 'me').length / body.length;
    const opens = body.slice(0, 2).every((sentence) => subjectOf(sentence) === 'me');
    if (mine < 0.6 && !opens) return [];
    return [{ span: opening(body), severity: mine > 0.8 && words >= 25 ? 'warning' : 'info' }];
  },
};
