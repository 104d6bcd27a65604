import { z } from 'zod';
import type { Critique } from './critique.ts';
import { Draft } from './draft.ts';
import type { Span } from './span.ts';

export const Tone = z.enum(['warm', 'neutral', 'formal']);
export type Tone = z.infer<typeof Tone>;

/** `voice`: the smallest edit that passes; `free`: as much as it takes. */
export const Keep = z.enum(['voice', 'free']);
export type Keep = z.infer<typeof Keep>;

export const MOST_VARIANTS = 3;

/** A draft, and how it is to be written anew. */
export const RewriteRequest = Draft.extend({
  tone: Tone.optional(),
  variants: z.int().min(1).max(MOST_VARIANTS).optional(),
  keep: Keep.optional(),
}).meta({ id: 'RewriteRequest' });
export type RewriteRequest = z.infer<typeof RewriteRequest>;

/** `send-ready`: as it stands; `needs-fill`: once its placeholders are filled; `not-usable`: there is no text to send. */
export type RewriteStatus = 'send-ready' | 'needs-fill' | 'not-usable';

/** One thing that was changed, and why; `rule` is the one that asked for it, null where none did. */
export interface Change {
  rule: string | null;
  what: string;
  why: string;
}

/** What only the writer knows: where it stands in the text, and what to ask them for it. */
export interface Placeholder {
  quote: string;
  question: string;
  suggestions: string[];
  /** In `text`, or in `subject` where its quote stands only there. */
  span: Span;
}

export interface DiffPart {
  op: 'equal' | 'insert' | 'delete';
  text: string;
}

export type FactKind =
  | 'name'
  | 'number'
  | 'date'
  | 'link'
  | 'organisation'
  | 'credential'
  | 'shared-history'
  | 'promise';

/** Something that a rewrite says and no source of it does. */
export interface UnsupportedFact {
  kind: FactKind;
  quote: string;
  span: Span;
}

export interface Proof {
  /** Whether everything in it comes from the body or is a typed placeholder. */
  grounded: boolean;
  unsupported: UnsupportedFact[];
  /** The share of the draft's content words that are still there. */
  wordsKept: number;
}

/** What a writer, a model or the embedded one, suggests: not yet proved. */
export interface Proposal {
  subject: string | null;
  text: string;
  changes: Change[];
}

/** A proposal, proved and judged. */
export interface Rewrite extends Proposal {
  status: RewriteStatus;
  placeholders: Placeholder[];
  diff: DiffPart[];
  proof: Proof;
  after: Critique;
}

export type Fallback = 'no-model' | 'model-unavailable' | 'model-refused' | 'model-unusable' | 'over-budget';

export interface Writer {
  engine: 'model' | 'rules';
  model: string | null;
  /** Calls to the model over all variants. */
  attempts: number;
  fallback: Fallback | null;
}

/** The whole answer to a request for a rewrite. */
export interface RewriteAnswer {
  before: Critique;
  rewrites: Rewrite[];
  writer: Writer;
}
