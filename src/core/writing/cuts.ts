import type { Critique } from '../critique.ts';
import type { Finding } from '../finding.ts';
import { type Ask, type AskType, HIGH_STAKES } from '../reading/moves/move.ts';
import type { TextReading } from '../reading/reading.ts';
import type { RewriteRequest } from '../rewrite.ts';
import { overlaps, type Span } from '../span.ts';

/** What a draft loses: sentences, and asks whose sentence may keep what it says before them. */
export interface Cuts {
  sentences: ReadonlyMap<number, string>;
  asks: ReadonlyMap<Ask, string>;
  /** Orders that become questions: the sentence as it is put now. */
  softened: ReadonlyMap<number, string>;
}

/** Rules whose sentences are better left out than mended. */
const LEFT_OUT = [
  'pressure-or-guilt',
  'conditional-offer',
  'private-detail-overreach',
  'unsolicited-resume',
  'presumptuous-close',
  'wrong-time-or-place',
  'bare-demand',
];
/** The same, but only sentences that do nothing else. */
const EMPTY = ['template-phrasing', 'over-flattery'];
const WORKING = ['introduction', 'common-ground', 'offer', 'ask', 'greeting'];
/** What a sentence after a dropped ask may do, so that it is more than the rest of the ask. */
const STANDS_ALONE = [...WORKING, 'thanks', 'closing', 'easy-out', 'appreciation', 'purpose'];
/** Rules that say an ask has come too early, or is too much: it goes, and a smaller one comes. */
const TOO_EARLY = ['referral-ask-at-first-contact', 'job-ask-at-first-contact', 'intro-ask-before-rapport'];
const TOO_MUCH = ['unbounded-time-ask', 'vague-ask', 'dormant-tie-cold-ask', 'ask-heavy-thread', 'bare-demand'];
/** Stages in which no favour that stakes the reader's name is earned, and the rule that says so of each. */
const NOT_EARNED = ['first-contact', 'reconnect'];
const EARLY_RULE: Readonly<Partial<Record<AskType, string>>> = {
  referral: 'referral-ask-at-first-contact',
  recommendation: 'referral-ask-at-first-contact',
  'forward-resume': 'referral-ask-at-first-contact',
  job: 'job-ask-at-first-contact',
  interview: 'job-ask-at-first-contact',
  introduction: 'intro-ask-before-rapport',
};
/** Asks that a stranger may put, the smallest first. */
const SMALL = ['reply', 'information', 'advice', 'feedback', 'connect', 'other'];

const touching = (reading: TextReading, span: Span): number[] =>
  reading.sentences.flatMap((sentence, at) => (overlaps(sentence.span, span) ? [at] : []));

export function cutsIn(
  reading: TextReading,
  { findings, stage }: Critique,
  { keep = 'voice', recipient = {} }: RewriteRequest,
): Cuts {
  const own = findings.filter((finding) => finding.in === 'text' && finding.span.end > finding.span.start);
  const asks = new Map<Ask, string>();
  for (const ask of reading.asks) {
    const unearned =
      NOT_EARNED.includes(stage.value) && recipient.type !== 'recruiter' ? EARLY_RULE[ask.type] : undefined;
    const rule = reasonToDrop(ask, own) ?? unearned;
    if (rule) asks.set(ask, rule);
  }
  if (own.some(({ rule }) => rule === 'stacked-asks')) {
    const left = reading.asks
      .filter((ask) => !asks.has(ask))
      .toSorted((a, b) => rank(a, stage.value) - rank(b, stage.value));
    for (const ask of left.slice(1)) asks.set(ask, 'stacked-asks');
  }
  const softened = new Map<number, string>();
  for (const { rule, span } of own)
    if (rule === 'bare-demand')
      for (const at of touching(reading, span)) {
        const unearned = reading.asks.some(
          (ask) => ask.sentence === at && asks.has(ask) && asks.get(ask) !== 'bare-demand',
        );
        const question = unearned ? null : asQuestion(reading.sentences[at]!.text);
        if (question) softened.set(at, question);
      }
  for (const [ask, rule] of asks) if (rule === 'bare-demand' && softened.has(ask.sentence)) asks.delete(ask);
  const sentences = new Map<number, string>();
  const leftOut = keep === 'free' ? [...LEFT_OUT, ...EMPTY] : LEFT_OUT;
  const works = (at: number): boolean =>
    reading.moves.some(({ kind, sentence }) => sentence === at && WORKING.includes(kind));
  for (const { rule, span } of own)
    if (EMPTY.includes(rule) && keep === 'voice') {
      for (const at of touching(reading, span)) if (!works(at)) sentences.set(at, rule);
    } else if (leftOut.includes(rule) || TOO_EARLY.includes(rule) || rule === 'vague-ask')
      for (const at of touching(reading, span))
        if (!softened.has(at) && (!reading.asks.some((ask) => ask.sentence === at) || leftOut.includes(rule)))
          sentences.set(at, rule);
  const gone = [...Array.from(asks, ([{ sentence }, rule]) => [sentence, rule] as const), ...sentences];
  for (const [from, rule] of gone)
    for (const at of restOf(from, reading)) if (!sentences.has(at)) sentences.set(at, rule);
  return { sentences, asks, softened };
}

/** The sentences that only go on with one that is gone: behind it in its paragraph, without work of their own. */
function restOf(from: number, { sentences, moves }: TextReading): number[] {
  const rest: number[] = [];
  for (let at = from + 1; at < sentences.length; at += 1) {
    const own = moves.some(({ kind, sentence }) => sentence === at && STANDS_ALONE.includes(kind));
    const asks = sentences[at]!.lower.endsWith('?') && sentences[at]!.size.words > 5;
    if (own || asks || sentences[at]!.paragraph !== sentences[from]!.paragraph) break;
    rest.push(at);
  }
  return rest;
}

/** The favour that a letter is for goes before all others, where it is one that the two are ready for. */
const rank = ({ type }: Ask, stage: string): number => {
  if (/request/.test(stage) && HIGH_STAKES.includes(type)) return -1;
  return SMALL.includes(type) ? SMALL.indexOf(type) : SMALL.length;
};

function reasonToDrop(ask: Ask, findings: readonly Finding[]): string | null {
  const early = findings.find(({ rule, severity }) => TOO_EARLY.includes(rule) && severity !== 'info');
  if (early && HIGH_STAKES.includes(ask.type)) return early.rule;
  const own = findings.find(
    ({ rule, span }) => (TOO_EARLY.includes(rule) || TOO_MUCH.includes(rule)) && overlaps(span, ask.span),
  );
  return own?.rule ?? null;
}

const JOINTS = new Set('and but so or then because also that if whether which is why wondering to ask'.split(' '));

/** A stretch of words without the joints and commas that led on from its end. */
function withoutJoints(text: string): string {
  const words = text.split(' ');
  const bare = (word: string): string => word.toLowerCase().replace(/[^a-z']/g, '');
  while (words.length > 0 && (JOINTS.has(bare(words.at(-1)!)) || bare(words.at(-1)!) === '')) words.pop();
  const last = words.pop();
  return last === undefined ? '' : [...words, last.replace(/[,;:–—-]{1,3}$/, '')].join(' ').trimEnd();
}
const VERB =
  /\b(?:am|is|are|was|were|have|has|had|'m|'s|'re|'ve|did|do|does|read|saw|met|work|worked|run|ran|made|built|loved|liked|used|tried|wrote|heard|found|finished|study|studied|teach|taught|live|moved|started|[a-z]{3,}ed)\b/i;

/** What a sentence says before its ask, if that can stand alone; null where it cannot. */
export function beforeAsk(text: string, from: number): string | null {
  const head = withoutJoints(text.slice(0, from));
  const words = head.split(/\s+/).filter(Boolean);
  if (
    words.length < 4 ||
    !VERB.test(head) ||
    /\b(?:if|when|because|as|since|while|although)\b/i.test(head.slice(head.lastIndexOf(',') + 1))
  )
    return null;
  if (/^(?:so|and|but|also|then)?,?\s*(?:could|would|can|will|may|might|please|if)\b/i.test(head)) return null;
  return /[.!?…]$/.test(head) ? head : `${head}.`;
}

const ORDER =
  /^(?:(?:also|then|and|so|please|kindly|pls|plz),? ){0,2}(?:send|tell|give|put|pass|forward|introduce|connect|refer|recommend|look|read|check|review|share|show|help|write|let|mention|bring|hand|get|find|ask|make|sign|drop|answer|reply|explain) /i;

/** An order as the question that it might have been ("Put my name in." gives "Would you be willing to put my name in?"). */
function asQuestion(text: string): string | null {
  const lead = ORDER.exec(text)?.[0];
  if (lead === undefined || /\b(?:or else|at once|now|asap|immediately|today|tonight)\b/i.test(text)) return null;
  const verb = lead.trim().split(' ').at(-1)!;
  let rest = text.slice(lead.length).trimEnd();
  while (/[.!]$/.test(rest)) rest = rest.slice(0, -1);
  return rest === '' || rest.includes('?') ? null : `Would you be willing to ${verb.toLowerCase()} ${rest}?`;
}
