import type { Span } from '../../span.ts';

export const MOVE_KINDS = [
  'greeting',
  'introduction',
  'common-ground',
  'appreciation',
  'purpose',
  'offer',
  'ask',
  'thanks',
  'easy-out',
  'pressure',
  'closing',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const ASK_TYPES = [
  'referral',
  'recommendation',
  'job',
  'interview',
  'forward-resume',
  'introduction',
  'call',
  'meeting',
  'mentoring',
  'advice',
  'feedback',
  'information',
  'connect',
  'reply',
  'other',
] as const;
export type AskType = (typeof ASK_TYPES)[number];

export const OFFER_TYPES = [
  'resource',
  'skill',
  'introduction',
  'feedback',
  'information',
  'help',
  'effort-saved',
] as const;
export type OfferType = (typeof OFFER_TYPES)[number];

interface AnyMove {
  span: Span;
  /** Index of its sentence in the reading. */
  sentence: number;
  /** How sure the reading is, 0 to 1. */
  confidence: number;
}

/** A request to the reader: what is asked, and what bounds it. */
export interface Ask extends AnyMove {
  kind: 'ask';
  type: AskType;
  /** The longest time asked for, in minutes; null where none is named. */
  minutes: number | null;
  /** True where the reader may choose a smaller form ("a call or two lines by mail"). */
  alternatives: boolean;
  /** How many things are counted out ("two questions"); null where none are. */
  count: number | null;
  /** True where it is put as a question or question-like ("I wonder whether …"). */
  question: boolean;
  /** True where it is put as a question, a plea or an order, not as a wish. */
  direct: boolean;
}

/** Something of value to the reader. */
export interface Offer extends AnyMove {
  kind: 'offer';
  type: OfferType;
  /** `concrete` names the thing, `formula` is an empty courtesy, `conditional` is a trade. */
  manner: 'concrete' | 'formula' | 'conditional';
  /** True where the sentence itself asks whether the reader wants it. */
  permission: boolean;
}

/** A stretch of text that does one job for its writer (genre analysis: Swales 1990, Bhatia 1993). */
export type Move = Ask | Offer | (AnyMove & { kind: Exclude<MoveKind, 'ask' | 'offer'>; type: null });

export const isAsk = (move: Move): move is Ask => move.kind === 'ask';
export const isOffer = (move: Move): move is Offer => move.kind === 'offer';

/** What stakes the reader's name, or makes them a gate to a job. */
export const REFERRAL_ASKS: readonly AskType[] = ['referral', 'recommendation', 'forward-resume'];
export const JOB_ASKS: readonly AskType[] = ['job', 'interview'];
export const TIME_ASKS: readonly AskType[] = ['call', 'meeting', 'mentoring'];
export const HIGH_STAKES: readonly AskType[] = [...REFERRAL_ASKS, ...JOB_ASKS, 'introduction'];
