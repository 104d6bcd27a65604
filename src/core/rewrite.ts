import { z } from 'zod';
import { Critique } from './critique.ts';
import { Draft } from './draft.ts';
import { Span } from './span.ts';

export const Tone = z.enum(['warm', 'neutral', 'formal']).meta({ id: 'Tone' });
export type Tone = z.infer<typeof Tone>;

/** `voice`: the smallest edit that passes; `free`: as much as it takes. */
export const Keep = z.enum(['voice', 'free']).meta({
  id: 'Keep',
  description: '`voice`: the smallest edit that passes; `free`: as much as it takes',
});
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
export const RewriteStatus = z.enum(['send-ready', 'needs-fill', 'not-usable']).meta({
  id: 'RewriteStatus',
  description:
    '`send-ready`: as it stands; `needs-fill`: once its placeholders are filled; `not-usable`: there is no text to send',
});
export type RewriteStatus = z.infer<typeof RewriteStatus>;

/** One thing that was changed, and why; `rule` is the one that asked for it, null where none did. */
export const Change = z
  .object({ rule: z.string().nullable(), what: z.string(), why: z.string() })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** What only the writer knows: where it stands in the text, and what to ask them for it. */
export const Placeholder = z
  .object({
    quote: z.string(),
    question: z.string(),
    suggestions: z.array(z.string()),
    span: Span.meta({ description: 'In `text`, or in `subject` where its quote stands only there' }),
  })
  .meta({ id: 'Placeholder' });
export type Placeholder = z.infer<typeof Placeholder>;

export const DiffPart = z
  .object({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() })
  .meta({ id: 'DiffPart' });
export type DiffPart = z.infer<typeof DiffPart>;

export const FACT_KINDS = [
  'name',
  'number',
  'date',
  'link',
  'organisation',
  'credential',
  'shared-history',
  'promise',
] as const;
export const FactKind = z.enum(FACT_KINDS).meta({ id: 'FactKind' });
export type FactKind = z.infer<typeof FactKind>;

/** Something that a rewrite says and no source of it does. */
export const UnsupportedFact = z
  .object({ kind: FactKind, quote: z.string(), span: Span })
  .meta({ id: 'UnsupportedFact' });
export type UnsupportedFact = z.infer<typeof UnsupportedFact>;

export const Proof = z
  .object({
    grounded: z
      .boolean()
      .meta({ description: 'Whether everything in it comes from the body or is a typed placeholder' }),
    unsupported: z.array(UnsupportedFact),
    wordsKept: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'The share of the draft’s content words that are still there' }),
  })
  .meta({ id: 'Proof' });
export type Proof = z.infer<typeof Proof>;

/** What a writer, a model or the embedded one, suggests: not yet proved. */
export const Proposal = z.object({ subject: z.string().nullable(), text: z.string(), changes: z.array(Change) });
export type Proposal = z.infer<typeof Proposal>;

/** A proposal, proved and judged. */
export const Rewrite = z
  .object({
    status: RewriteStatus,
    ...Proposal.shape,
    placeholders: z.array(Placeholder),
    diff: z.array(DiffPart).meta({
      description: 'In words; joined, `equal` and `insert` are `text`, and `equal` and `delete` the text that was sent',
    }),
    proof: Proof,
    after: Critique,
  })
  .meta({ id: 'Rewrite' });
export type Rewrite = z.infer<typeof Rewrite>;

export const FALLBACKS = ['no-model', 'model-unavailable', 'model-refused', 'model-unusable', 'over-budget'] as const;
export const Fallback = z.enum(FALLBACKS).meta({ id: 'Fallback' });
export type Fallback = z.infer<typeof Fallback>;

export const Writer = z
  .object({
    engine: z.enum(['model', 'rules']),
    model: z.string().nullable(),
    attempts: z.int().min(0).meta({ description: 'Calls to the model over all variants' }),
    fallback: Fallback.nullable(),
  })
  .meta({ id: 'Writer' });
export type Writer = z.infer<typeof Writer>;

/** The whole answer to a request for a rewrite. */
export const RewriteAnswer = z
  .object({ before: Critique, rewrites: z.array(Rewrite), writer: Writer })
  .meta({ id: 'RewriteAnswer' });
export type RewriteAnswer = z.infer<typeof RewriteAnswer>;

/** Whatever writes the answer: a model behind its proof, or the embedded writer alone. */
export interface RewriteWriter {
  /**
   * `delta` takes text as it is written, in increments and not yet proved. An aborted `signal` says that nobody waits any
   * more. Rejects only where something broke: a model that fails is an answer with a `fallback`.
   */
  rewrite(request: RewriteRequest, on: { signal: AbortSignal; delta(text: string): void }): Promise<RewriteAnswer>;
}
