import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import { EVERY_STAGE } from '../rule.ts';
import {
  ASKED_HOW,
  CLAUSE_HEAD,
  COURTEOUS,
  DEMANDS,
  GRAVE,
  ORDERED,
  ORDERS,
  REPORTED,
  SERVICE,
  SOFTENED,
  TOLD,
} from './bare-demand.words.ts';

const MOST = 3;
/** Characters of a clause that tell whether it is an order, and of what stands before it whether it is reported. */
const CLAUSE = 240;
const TAIL = 48;
/** Orders that a list of doings may look like. */
const LISTED: ReadonlySet<string> = new Set(['my-thing', 'for-me', 'and-me', 'verb-me', 'for-my-sake', 'for-mine']);

export const bareDemand: Rule = {
  id: 'bare-demand',
  title: 'A favour is put as an order',
  summary: 'An imperative that wants a favour of its reader without any softening, or “I need you to …”.',
  why: 'People help gladly when they may also say no. An order takes that choice away, even where none was meant; how direct a request may be differs between cultures, so this is about how it lands, not about manners.',
  principle: 'courtesy',
  evidence: ['E14'],
  severity: EVERY_STAGE('warning'),
  message: 'This reads as an instruction to them, though it is a favour that you ask.',
  recipientView: '“I was told, not asked.” The wish to help shrinks, even when the thing itself is small.',
  advice: 'Turn it into a question that they may decline: “Would you be open to …?”',
  examples: {
    flags: [
      '«Call me.» I would like you to help me get a job in publishing.',
      '«Send me the name of your hiring manager.»',
      '«I need you to look at my CV before Friday.»',
      'I am a roofer, ten years. «Put my name in with your site manager.»',
      'Hello, the festival is near. «You must get me an interview with the director.»',
      'I liked the hall. Also, «tell your cousin that I am ready to start, he needs people».',
    ],
    passes: [
      "Feel free to ignore this if it's a bad week.",
      'Please let me know which is easier for you.',
      "Have a look at the map if you're curious.",
      'Stop before row nine of the pattern: the count is off by one, and the corrected page is attached.',
      'Send me the recording and I will type it up for you.',
      'Call me if you ever need a spare pair of hands at the mill.',
      'Take whatever you like from the folder, and keep up the good work.',
      { text: 'Send me the keys when you leave.', stage: 'conversation', recipient: { relationship: 'close' } },
    ],
  },
  check(reading, { stage, recipient: { relationship } }) {
    const { sentences, thread } = reading;
    if (stage === 'conversation' && relationship === 'close') return [];
    const last = thread.at(-1);
    if (last?.from === 'them' && last.sentences.some(({ lower }) => ASKED_HOW.test(lower))) return [];
    const first = stage === 'first-contact';
    const hits = sentences.flatMap((sentence) => demandIn(sentence, first) ?? []).slice(0, MOST);
    const mayOrder = ({ lower, bullet }: Sentence): boolean => !bullet && !SOFTENED.test(lower);
    return hits.length > 0 ? hits : secondOpinion(reading, 'bare-demand', mayOrder);
  },
};

function demandIn(sentence: Sentence, first: boolean): Hit | null {
  const { span, lower, bullet } = sentence;
  if (bullet || SOFTENED.test(lower)) return null;
  const at = orderIn(lower) ?? imperativeIn(sentence);
  if (at === null) return null;
  const end = withoutStop(lower);
  const grave = first && GRAVE.test(lower.slice(at));
  const whole = at === 0 ? span : { start: span.start + at, end: span.start + end };
  return { span: whole, ...(grave ? { severity: 'error' as const } : {}) };
}

/** Where the words end, before the full stop. */
function withoutStop(lower: string): number {
  let end = lower.length;
  while (end > 0 && '.! '.includes(lower[end - 1]!)) end -= 1;
  return end;
}

const orderIn = (lower: string): number | null => ORDERS.first(lower)?.match.index ?? null;

function imperativeIn({ lower, tokens }: Sentence): number | null {
  if (!tokens.some((word) => ORDERED.has(word))) return null;
  for (const head of lower.matchAll(CLAUSE_HEAD)) {
    const at = head.index + head[0].length;
    const clause = lower.slice(at, at + CLAUSE);
    if (!ORDERED.has(/^[a-z-]*/.exec(clause)![0]) || COURTEOUS.test(clause) || SERVICE.test(clause)) continue;
    const before = lower.slice(0, at);
    if (REPORTED.test(before.slice(-TAIL))) continue;
    const order = DEMANDS.first(clause)?.name;
    if (order && !(head[0].startsWith(',') && LISTED.has(order) && TOLD.test(before))) return at;
  }
  return null;
}
