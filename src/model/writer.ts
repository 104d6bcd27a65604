import { critique } from '../core/coach.ts';
import type { Critique } from '../core/critique.ts';
import { blocking } from '../core/embedded-writer.ts';
import type { Proposal, Rewrite, RewriteAnswer, RewriteWriter, Writer } from '../core/rewrite.ts';
import { finished, notUsable, rewritesByRules } from '../core/rewriter.ts';
import { proposalIn } from './answer.ts';
import { asked } from './asking.ts';
import type { CallFailure, ModelClient } from './call.ts';
import { injectedIn, isTainted, withoutInjected } from './injected.ts';
import { liftedFrom } from './lifted.ts';
import { withDeadline } from './limits/deadline.ts';
import { withoutUnseen } from './neutral.ts';
import { rewritePrompt } from './prompts.ts';
import { type Guarded, isSafe, shownChanges } from './safety.ts';

export interface ModelWriter {
  client: ModelClient;
  /** Milliseconds for all that a request asks of the model: queue, attempts, waits, repairs. */
  deadlineMs: number;
  /** Another word for each call, of letters and figures: an answer that has not the call's own belongs to somebody else. */
  nonce: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Calls for each variant, whatever they are for; and answers that are none before the embedded writer is asked instead. */
const MOST = { calls: 3, unusable: 2 } as const;
/** Letters of each increment. */
const INCREMENT = 80;

/** A model's rewrites behind their proof; where it has none that passes, the embedded writer's. */
export function modelWriter(model: ModelWriter): RewriteWriter {
  return {
    async rewrite(request, { signal: caller, delta }) {
      const before = critique(request);
      const injected = injectedIn(request);
      const task: Task = { ...model, request, before, injected, suspects: new Set() };
      if (needsNoModel(task)) return answer(task, { rewrites: byRules(task), attempts: 0, fallback: null });
      caller.throwIfAborted();
      const deadline = model.now() + model.deadlineMs;
      const { signal, drop } = withDeadline(caller, model.deadlineMs);
      try {
        const wanted = Array.from({ length: request.variants ?? 1 }, (_, variant) =>
          variantBy({ ...task, variant, signal, deadline }),
        );
        const outcomes = await Promise.all(wanted);
        caller.throwIfAborted();
        const written = answerOf(task, outcomes);
        if (written.writer.engine === 'model') for (const part of incrementsOf(written.rewrites[0]!.text)) delta(part);
        return written;
      } finally {
        drop();
      }
    },
  };
}

interface Task extends ModelWriter, Guarded {
  before: Critique;
  /** Sentences of the request that a model took for orders, found out by what it wrote. */
  suspects: Set<string>;
}

interface Variant extends Task {
  variant: number;
  signal: AbortSignal;
  deadline: number;
}

interface Outcome {
  rewrite: Rewrite | null;
  failure: CallFailure | null;
  attempts: number;
}

/** Drafts that are good as they stand, and those that no words can mend, are answered as they would be without a model. */
function needsNoModel({ request, before, injected }: Task): boolean {
  const { findings, language } = before;
  if (!language.supported) return language.code === 'und';
  if (findings.some(({ rule, severity }) => rule === 'outside-professional-context' && severity === 'error'))
    return true;
  if (findings.every(({ severity }) => severity === 'info') && blocking(before, before).length === 0)
    return injected.sentences.length === 0;
  return (
    findings.some(({ rule }) => rule === 'follow-up-cadence') &&
    rewritesByRules({ ...request, variants: 1 }, before)[0]!.text === ''
  );
}

async function variantBy(task: Variant): Promise<Outcome> {
  const { request, before, variant } = task;
  let attempts = 0;
  let unusable = 0;
  let failed: { content: string; rewrite: Rewrite } | null = null;
  while (attempts < MOST.calls && unusable < MOST.unusable) {
    const nonce = task.nonce();
    const first = rewritePrompt({ request, before, variant, nonce });
    const result = await asked(task, { nonce, first, failed, most: MOST.calls - attempts });
    attempts += result.attempts;
    if (!result.ok && result.failure !== 'model-unusable') return { rewrite: null, failure: result.failure, attempts };
    const proposal = result.ok ? usable(task, proposalIn(result.content, nonce)) : null;
    if (!result.ok || !proposal) {
      unusable += 1;
      // A client that sent nothing and calls it unusable would be asked for ever.
      if (result.attempts === 0) break;
      continue;
    }
    const rewrite = finished(request, before, proposal);
    if (rewrite.status !== 'not-usable') return { rewrite, failure: null, attempts };
    failed = { content: result.content, rewrite };
  }
  return { rewrite: null, failure: 'model-unusable', attempts };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The proposal where it counts as one: not the draft itself, and safe to look at. */
function usable(task: Task, proposal: Proposal | null): Proposal | null {
  if (!proposal) return null;
  const { request, before } = task;
  const own = request.subject?.trim() || null;
  const hasSubject = own !== null || ['email', 'inmail'].includes(request.channel ?? 'email');
  const line = { ...proposal, subject: hasSubject ? (proposal.subject ?? own) : null };
  if (plain(line.text) === plain(request.text) && plain(line.subject ?? '') === plain(own ?? '')) return null;
  const lifted = liftedFrom(line, request);
  for (const sentence of lifted) task.suspects.add(sentence);
  if (lifted.length > 0 || !isSafe(line, task)) return null;
  const rules = new Set(before.findings.map(({ rule }) => rule));
  return { ...line, changes: shownChanges(line, rules, task) };
}

/** The embedded writer's, for a draft that orders machines about without those orders. */
function byRules({ request, before, injected, suspects }: Task): Rewrite[] {
  if (suspects.size === 0 && !isTainted(request, injected)) return rewritesByRules(request, before);
  const clean = withoutInjected(request, suspects);
  if (!clean) return [notUsable(request, before, ORDERS)];
  const judged = critique(clean);
  const written = rewritesByRules(clean, judged);
  return written.map(({ subject, text, changes }) =>
    text === ''
      ? notUsable(request, before, changes[0]!)
      : finished(request, before, { subject, text: withoutUnseen(text), changes: [ORDERS, ...changes] }),
  );
}

const ORDERS = {
  rule: null,
  what: 'What speaks to a machine, and not to the reader, is left out.',
  why: 'The reader would wonder who it is meant for.',
} as const;

/** The model's variants first, then the embedded writer's for those that it has not; no two alike. */
function answerOf(task: Task, outcomes: readonly Outcome[]): RewriteAnswer {
  const attempts = outcomes.reduce((sum, outcome) => sum + outcome.attempts, 0);
  const rewrites: Rewrite[] = [];
  for (const { rewrite } of outcomes)
    if (rewrite && !rewrites.some(({ text }) => plain(text) === plain(rewrite.text))) rewrites.push(rewrite);
  const byModel = rewrites.length;
  const failure = outcomes.find((outcome) => outcome.failure !== null)?.failure ?? null;
  if (byModel < outcomes.length)
    for (const rewrite of byRules(task))
      if (rewrites.length < outcomes.length && !rewrites.some(({ text }) => plain(text) === plain(rewrite.text)))
        rewrites.push(rewrite);
  const usableOnes = byModel > 0 ? rewrites.filter(({ status }) => status !== 'not-usable') : rewrites;
  const fallback = byModel < outcomes.length ? (failure ?? 'model-unusable') : null;
  return answer(task, { rewrites: usableOnes, attempts, fallback, byModel: byModel > 0 });
}

interface Written extends Pick<Writer, 'attempts' | 'fallback'> {
  rewrites: Rewrite[];
  byModel?: boolean;
}

const answer = (
  { before, client }: Task,
  { rewrites, attempts, fallback, byModel = false }: Written,
): RewriteAnswer => ({
  before,
  rewrites,
  writer: { engine: byModel ? 'model' : 'rules', model: byModel ? client.model : null, attempts, fallback },
});

function* incrementsOf(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    const space = text.indexOf(' ', at + INCREMENT);
    const end = space < 0 ? text.length : space + 1;
    yield text.slice(at, end);
    at = end;
  }
}
