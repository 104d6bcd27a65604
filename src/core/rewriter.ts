import { critique } from './coach.ts';
import type { Critique } from './critique.ts';
import { blocking, embeddedProposal } from './embedded-writer.ts';
import { placeholdersIn } from './placeholders.ts';
import { prove } from './prove.ts';
import type {
  Change,
  Placeholder,
  Proposal,
  Rewrite,
  RewriteAnswer,
  RewriteRequest,
  RewriteStatus,
} from './rewrite.ts';
import { judged } from './stand-in.ts';
import { wordDiff } from './word-diff.ts';
import { offerOf, readerName } from './writing/sources.ts';

/** The whole answer of the embedded writer: the critique, and rewrites that pass it. Pure; the same request, the same bytes. */
export function rewriteByRules(request: RewriteRequest): RewriteAnswer {
  const before = critique(request);
  return {
    before,
    rewrites: rewritesByRules(request, before),
    writer: { engine: 'rules', model: null, attempts: 0, fallback: 'no-model' },
  };
}

/** The embedded writer's variants, no two alike. */
export function rewritesByRules(request: RewriteRequest, before: Critique): Rewrite[] {
  const unusable = whyNot(before);
  if (unusable) return [notUsable(request, before, unusable)];
  if (isGood(before)) return [finished(request, before, asItIs(request))];
  const rewrites: Rewrite[] = [];
  for (let variant = 0; rewrites.length < (request.variants ?? 1) && variant < 12; variant += 1) {
    const rewrite = finished(request, before, embeddedProposal(request, before, variant));
    const never = neverMended(rewrite.after);
    if (never) return [notUsable(request, before, never)];
    if (!rewrites.some(({ text }) => text === rewrite.text)) rewrites.push(rewrite);
  }
  return rewrites;
}

/** A proposal, proved against the body and judged as the message it would be. The status follows from these alone. */
export function finished(request: RewriteRequest, before: Critique, proposal: Proposal): Rewrite {
  const proof = prove(request, proposal);
  const after = judged(request, before, proposal);
  const placeholders = placeholdersOf(request, proposal);
  const stands = proof.grounded && blocking(before, after).length === 0;
  const status: RewriteStatus = !stands ? 'not-usable' : placeholders.length > 0 ? 'needs-fill' : 'send-ready';
  return { ...proposal, status, placeholders, diff: wordDiff(request.text, proposal.text), proof, after };
}

function placeholdersOf(request: RewriteRequest, { text, subject }: Proposal): Placeholder[] {
  const reader = readerName(request);
  const own = placeholdersIn(text);
  const inSubject = placeholdersIn(subject ?? '').filter(({ quote }) => !own.some((other) => other.quote === quote));
  return [...own, ...inSubject].map(({ kind, quote, span }) => {
    const given = kind.id === 'offer' ? offerOf(request, 0) : null;
    return {
      quote,
      question: kind.question.replace('{reader}', reader),
      suggestions: [...(given ? [given] : []), ...kind.suggestions].slice(0, 3),
      span,
    };
  });
}

const isGood = ({ findings }: Critique): boolean =>
  findings.every(({ severity, rule }) => severity === 'info' && rule !== 'no-offer' && rule !== 'no-clear-purpose');

const asItIs = ({ text, subject }: RewriteRequest): Proposal => ({
  text,
  subject: subject ?? null,
  changes: [{ rule: null, what: 'Nothing is changed.', why: 'It is good as it stands: send it.' }],
});

function whyNot({ findings, language }: Critique): Change | null {
  if (!language.supported)
    return {
      rule: null,
      what: 'There is no rewrite in this language without a model.',
      why: 'The built-in writer knows English only. Ask somebody who knows the language to read it aloud to you.',
    };
  const private_ = findings.find(
    ({ rule, severity }) => rule === 'outside-professional-context' && severity === 'error',
  );
  return private_
    ? {
        rule: private_.rule,
        what: 'There is no rewrite: this is a private approach, not one about work.',
        why: `${private_.recipientView} ${private_.advice}`,
      }
    : null;
}

/** An error that no words can mend: the message itself is one too many. */
function neverMended({ findings }: Critique): Change | null {
  const cadence = findings.find(({ rule, severity }) => rule === 'follow-up-cadence' && severity === 'error');
  return cadence
    ? {
        rule: cadence.rule,
        what: 'There is no rewrite: what helps now is to wait.',
        why: `${cadence.recipientView} ${cadence.advice}`,
      }
    : null;
}

/** There is nothing to send, and it says why and what to do instead. */
export const notUsable = (request: RewriteRequest, before: Critique, why: Change): Rewrite => ({
  status: 'not-usable',
  subject: request.subject ?? null,
  text: '',
  changes: [why],
  placeholders: [],
  diff: [{ op: 'delete', text: request.text }],
  proof: { grounded: true, unsupported: [], wordsKept: 0 },
  after: before,
});
