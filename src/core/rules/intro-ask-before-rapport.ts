import type { Situation, Stage } from '../draft.ts';
import { type Ask, type AskType, REFERRAL_ASKS } from '../reading/moves/move.ts';
import { movesOfKind, type Reading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import { asksNobody, bringsTogether, leavesFree, speaksOfBlurb, wasOffered } from './intro-ask-before-rapport.words.ts';

const NO_BLURB: Omit<Hit, 'span'> = {
  title: 'There is nothing here to forward',
  message: 'An introduction is easy to give when its words are already there; here the reader has to write them.',
  recipientView: '“I would like to help, but first I have to work out how to describe you.”',
  advice: 'Add two or three sentences about yourself, under your name, that they can forward just as they are.',
};
const NO_WAY_OUT: Omit<Hit, 'span'> = {
  severity: 'info',
  title: 'Nothing says that a no is fine',
  message: 'The reader lends a relationship here, and neither they nor the third person is left a way to decline.',
  recipientView: 'You feel that you would have to explain a no, so the message waits.',
  advice: 'Add one line that lets them ask the other person first, or say no.',
};

export const introAskBeforeRapport: Rule = {
  id: 'intro-ask-before-rapport',
  title: 'An introduction is asked for before you know each other',
  summary:
    'A request to be introduced to a third person, made of somebody who does not know the writer yet; where an introduction is the point of the message, one without a text to forward or without freedom to decline.',
  why: 'An introduction lends somebody else’s trust. People lend it for those they know, and gladly when it costs them one click and everybody may say no. That is the custom of practitioners, not a measured result.',
  principle: 'earn-the-ask',
  evidence: ['E21', 'E20'],
  severity: { 'first-contact': 'error', reconnect: 'error', conversation: 'warning', 'intro-request': 'warning' },
  message: 'This asks a person who does not know you yet to lend you one of their contacts.',
  recipientView: '“I would have to tell a friend who you are, and I do not know that myself yet.”',
  advice: 'Ask what they would do in your place, and leave the introduction for when the two of you have talked.',
  examples: {
    flags: [
      '«Could you introduce me to your VP of product?»',
      '«Who on the design team could you put me in touch with?»',
      '«Please connect me with anyone you know at the foundation.»',
      {
        text: 'Hi Ravi, «could you introduce me to Ana Petrova at the museum?» I restore clocks and she has forty.',
        stage: 'intro-request',
      },
    ],
    passes: [
      'Let me introduce myself: I run the maker space on Hill Street.',
      'I could introduce you to our librarian, who is solving the same problem.',
      'Thanks again for connecting me with Lena; we spoke on Tuesday.',
      'Your first film was shot in Porto. Who introduced you to the harbour pilots?',
      {
        text: 'Hi Ravi, could you introduce me to Ana Petrova at the museum? A paragraph to paste is below, and if it feels odd, just say no.',
        stage: 'intro-request',
      },
      {
        text: 'Yes please, it would be lovely if you could introduce me to Ana.',
        stage: 'conversation',
        thread: [{ from: 'them', text: 'Shall I introduce you to Ana? She restores clocks too.' }],
      },
    ],
  },
  check(reading, { stage, recipient: { relationship = 'stranger' } }: Situation) {
    const [ask] = reading.asks
      .filter((ask) => asksIntroduction(ask, wordsOf(reading, ask), stage))
      .toSorted((a, b) => b.confidence - a.confidence);
    if (!ask || isInvited(reading)) return [];
    if (stage === 'intro-request') return lacking(reading, ask);
    if (stage === 'conversation' && relationship !== 'stranger') return [];
    return [{ span: ask.span }];
  },
};

/** Asks whose own words do not say what they are for. */
const UNDECIDED: readonly AskType[] = ['other', 'information', 'call', 'meeting', 'connect', 'reply'];

/** By its type, or by its words; a good word to the third person is an introduction where one is the point. */
function asksIntroduction({ type }: Ask, words: string, stage: Stage): boolean {
  if (asksNobody(words)) return false;
  if (type === 'introduction') return true;
  const open = UNDECIDED.includes(type) || (stage === 'intro-request' && REFERRAL_ASKS.includes(type));
  return open && bringsTogether(words);
}

const wordsOf = ({ sentences }: Reading, { sentence }: Ask): string => sentences[sentence]?.lower ?? '';

const isInvited = ({ sentences, thread }: Reading): boolean =>
  thread.some(({ from, sentences }) => from === 'them' && sentences.some(({ lower }) => wasOffered(lower))) ||
  sentences.some(({ lower }) =>
    /\byou(?:'ve| have)? (?:\w+ )?(?:offered|promised) to (?:introduce|connect|put)\b/.test(lower),
  );

function lacking(reading: Reading, { span }: Ask): Hit[] {
  if (!hasBlurb(reading)) return [{ span, ...NO_BLURB }];
  const free = movesOfKind(reading, 'easy-out').length > 0 || reading.sentences.some(({ lower }) => leavesFree(lower));
  return free ? [] : [{ span, ...NO_WAY_OUT }];
}

/** A text to pass on: spoken of, quoted at length, or set apart as a quotation. */
const hasBlurb = ({ offers, sentences, masked }: Reading): boolean =>
  offers.some(({ type }) => type === 'effort-saved') ||
  sentences.some(({ lower }) => speaksOfBlurb(lower)) ||
  masked.quotes.some(({ start, end }) => end - start > 80);
