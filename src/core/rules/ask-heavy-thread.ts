import type { Situation } from '../draft.ts';
import { type Ask, type AskType, REFERRAL_ASKS } from '../reading/moves/move.ts';
import type { MessageReading, Reading, TextReading } from '../reading/reading.ts';
import type { Hit, Rule } from '../rule.ts';
import { GLAD, INVITED, INVITED_BIG, PAID } from './ask-heavy-thread.words.ts';

/** So many more asks than gives weigh on a thread. */
const HEAVY = 2;
/** What stakes their name or their seat; an interview is not here, since one to practise is asked for as often. */
const BIG: readonly AskType[] = [...REFERRAL_ASKS, 'job', 'introduction'];
const LIGHT: readonly AskType[] = ['reply', 'connect'];

export const askHeavyThread: Rule = {
  id: 'ask-heavy-thread',
  title: 'The thread asks more than it gives',
  summary:
    'Two or more asks over the whole thread that nothing answers from the writer’s side, or a referral, job or introduction asked before anything was given or reported back.',
  why: 'Help goes on where both sides have something from it: a result told, an article, a thanks that names the effect. No field test of such a ledger exists; related studies say that readiness to give back goes with being helped.',
  principle: 'two-way',
  evidence: ['E13', 'E9', 'E10'],
  severity: {
    'follow-up': 'warning',
    conversation: 'warning',
    'thank-you': 'warning',
    nurture: 'warning',
    reconnect: 'warning',
    'intro-request': 'warning',
    'referral-request': 'warning',
  },
  message: 'Over this thread you have asked several times, and nothing has gone back to them yet.',
  recipientView: '“Each time I answer, there is another request. Did any of it help?”',
  advice: 'Before you ask again, tell them what came of the last help, or send one thing that they can use.',
  examples: {
    flags: [
      {
        text: 'Thank you. «Could you refer me for the analyst post?»',
        thread: [
          { from: 'me', text: 'Hi Ana, would you review my CV?' },
          { from: 'them', text: 'Done, see the comments.' },
          { from: 'me', text: 'Could you also tell me what the team pays?' },
          { from: 'them', text: 'About 40k.' },
        ],
        stage: 'conversation',
      },
      {
        text: 'Great. «Would you introduce me to the editor?»',
        thread: [
          { from: 'me', text: 'Good to meet you at the fair! Which agents read poetry?' },
          { from: 'them', text: 'Lena Vogt does.' },
        ],
        stage: 'conversation',
      },
      {
        text: 'One more favour, sorry. «Could you check my second essay?»',
        thread: [
          { from: 'me', text: 'Could you look over my essay?' },
          { from: 'them', text: 'Here are my notes.' },
          { from: 'me', text: 'Could you send me your template for the budget?' },
          { from: 'them', text: 'Attached.' },
        ],
        stage: 'nurture',
      },
    ],
    passes: [
      {
        text: 'I used your template and the council said yes. One more question: could you tell me who prints the forms?',
        thread: [
          { from: 'me', text: 'Could you send me your template?' },
          { from: 'them', text: 'Attached.' },
          { from: 'me', text: 'Here is an article on zoning that you may find useful: zone.example/paper.' },
          { from: 'them', text: 'Lovely.' },
        ],
        stage: 'conversation',
      },
      {
        text: 'My questions of the week: could you show me how you cut the joint, and would you look at my second drawing?',
        thread: [
          { from: 'me', text: 'Could you look at my drawing?' },
          { from: 'them', text: 'Looks right. Bring me your questions every Friday.' },
        ],
        stage: 'conversation',
      },
      {
        text: 'For session three: would you read my pitch, and could we practise the opening?',
        recipient: { notes: 'coaching package of six sessions' },
        thread: [
          { from: 'me', text: 'Could you review my summary?' },
          { from: 'them', text: 'Reviewed.' },
        ],
        stage: 'conversation',
      },
      {
        text: 'You asked how it went: I passed, with 91 of 100. Thank you.',
        thread: [
          { from: 'me', text: 'Could you check my practice paper?' },
          { from: 'them', text: 'Checked. Tell me how it goes.' },
        ],
        stage: 'conversation',
      },
    ],
  },
  missing: ({ thread }) => (thread.length === 0 ? ['thread'] : []),
  check(reading, situation) {
    const { thread } = reading;
    const asks = weighed(reading);
    if (thread.length === 0 || asks.length === 0 || situation.recipient.type === 'recruiter') return [];
    if (isPaid(reading, situation)) return [];
    const big = asks.find(({ type }) => BIG.includes(type));
    if (isInvited(thread, big !== undefined)) return [];
    const hit = judged(ledgerOf(reading), big ?? asks[0]!);
    return hit ? [hit] : [];
  },
};

interface Ledger {
  before: number;
  now: number;
  gives: number;
}

const weighed = ({ asks }: TextReading): Ask[] => asks.filter(({ type }) => !LIGHT.includes(type));

/** Asks before and in the draft, and all that was given. What waits for an answer and is asked again is one ask. */
function ledgerOf(reading: Reading): Ledger {
  const { thread } = reading;
  const mine = thread.filter(({ from }) => from === 'me');
  const pending = thread.slice(thread.findLastIndex(({ from }) => from === 'them') + 1).flatMap(weighed);
  const fresh = weighed(reading).filter(({ type }) => !pending.some((ask) => ask.type === type));
  const given = [...mine, reading].reduce((sum, message) => sum + Math.min(HEAVY, concrete(message).length), 0);
  const gives = given + thread.filter((_, at) => wasGlad(thread, at)).length;
  const before = mine.reduce((sum, message) => sum + Math.min(HEAVY, weighed(message).length), 0);
  const repeats = Math.max(0, pending.length - new Set(pending.map(({ type }) => type)).size);
  return { before: before - repeats, now: fresh.length, gives };
}

const concrete = ({ offers }: TextReading) => offers.filter(({ manner }) => manner === 'concrete');

/** Their delight tells of a give that the reading of my message before it did not see. */
function wasGlad(thread: readonly MessageReading[], at: number): boolean {
  const [mine, theirs] = [thread[at - 1], thread[at]!];
  if (mine?.from !== 'me' || theirs.from !== 'them' || concrete(mine).length > 0) return false;
  return theirs.sentences.some(({ lower }) => GLAD.test(lower));
}

function judged({ before, now, gives }: Ledger, { type, span }: Ask): Hit | null {
  const big = BIG.includes(type);
  if (before - gives >= HEAVY && big) return { span, severity: 'error' };
  if (before + now - gives >= HEAVY && before > 0) return { span };
  if (!big || gives > 0) return null;
  return {
    span,
    message: 'This is a big favour, and nothing has gone back to them in this thread yet.',
    recipientView: '“We have only just started to talk.” The favour is larger than what has been shared so far.',
  };
}

function isPaid({ thread, text }: Reading, { recipient }: Situation): boolean {
  return [text, recipient.notes ?? '', ...thread.map((message) => message.text)].some((part) =>
    PAID.test(part.toLowerCase()),
  );
}

function isInvited(thread: readonly MessageReading[], big: boolean): boolean {
  const theirs = thread.filter(({ from }) => from === 'them').flatMap(({ sentences }) => sentences);
  return theirs.some(({ lower }) => INVITED.test(lower) && (!big || INVITED_BIG.test(lower)));
}
