import type { FastifyPluginAsync } from 'fastify';
import type { Draft } from '../../core/draft.ts';
import { EVIDENCE, type EvidenceId } from '../../core/evidence.ts';
import { SEVERITIES } from '../../core/finding.ts';
import { PRINCIPLES } from '../../core/principles.ts';
import { type Example, type Rule, unmark } from '../../core/rule.ts';
import { RULES } from '../../core/rules/index.ts';
import { sendPage, view } from './pages.ts';
import { Refusal } from './problem.ts';

/** What a person sees who follows a finding's `docs`. */
export const rulePages: FastifyPluginAsync = async (app) => {
  const catalogue = view<object>('rules')({ title: 'Rules', rules: RULES.map(ruleData) });
  const rulePage = view<RuleData>('rule');
  const pages = new Map(RULES.map((rule) => [rule.id, rulePage(ruleData(rule))]));

  app.get('/rules', (_, reply) => sendPage(reply, catalogue));
  app.get<{ Params: { id: string } }>('/rules/:id', (request, reply) => {
    const page = pages.get(request.params.id);
    if (page === undefined) throw new Refusal('unknown-rule');
    return sendPage(reply, page);
  });
};

type RuleData = ReturnType<typeof ruleData>;

function ruleData(rule: Rule) {
  return {
    id: rule.id,
    docs: `/rules/${rule.id}`,
    title: rule.title,
    summary: rule.summary,
    why: rule.why,
    recipientView: rule.recipientView,
    advice: rule.advice,
    severities: severitiesOf(rule),
    principle: PRINCIPLES[rule.principle],
    evidence: rule.evidence.map(evidenceData),
    flags: rule.examples.flags.map(exampleData),
    passes: rule.examples.passes.map(exampleData),
  };
}

const severitiesOf = ({ severity }: Rule): { severity: string; stages: string }[] =>
  SEVERITIES.flatMap((level) => {
    const stages = Object.entries(severity).flatMap(([stage, at]) =>
      at === level ? [stage.replaceAll('-', ' ')] : [],
    );
    return stages.length > 0 ? [{ severity: level, stages: stages.join(', ') }] : [];
  });

const evidenceData = (id: EvidenceId) => {
  const { claim, grade, caveat, source } = EVIDENCE[id];
  return { id, claim, grade, caveat, sources: source.split(' ; ').map(sourceData) };
};

function sourceData(source: string): { url: string | null; name: string; note: string } {
  const [, url, note = ''] = /^(https?:\/\/\S+)(?: (.*))?$/.exec(source) ?? [];
  return url ? { url, name: new URL(url).hostname.replace(/^www\./, ''), note } : { url: null, name: source, note };
}

const exampleData = (example: Example) => {
  const { draft, spans } = unmark(example);
  const cuts = [0, ...spans.flatMap(({ start, end }) => [start, end]), draft.text.length];
  const parts = cuts.slice(1).map((end, at) => ({ text: draft.text.slice(cuts[at], end), marked: at % 2 === 1 }));
  return { parts, situation: situationIn(draft) };
};

/** The circumstances of an example, where it has any: "first contact · slack · recipient type: peer". */
function situationIn({ text: _, thread, suppress: __, ...rest }: Draft): string {
  const told = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([part, of]) => `${name} ${part}: ${[of].flat().join(', ')}`)
      : [`${name}: ${value === '' ? 'empty' : value}`],
  );
  const messages = (thread ?? []).map(({ from, text }) => `${from}: “${text}”`);
  return [...told, ...messages].join(' · ').replaceAll('-', ' ');
}
