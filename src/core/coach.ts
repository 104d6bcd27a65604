import { composed } from './composed.ts';
import { type Critique, scoreOf, verdictOn } from './critique.ts';
import { type Draft, type Situation, type Suppression, situationOf } from './draft.ts';
import { byImportance, type Finding, type Severity, type Strength } from './finding.ts';
import { readingGrade } from './reading/grade.ts';
import { sizeOf } from './reading/letters.ts';
import { type Reading, read } from './reading/reading.ts';
import type { Hit, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { CHARACTER_LIMIT } from './rules/over-length-for-channel.words.ts';
import { quoteOf, type Span } from './span.ts';
import { STRENGTHS } from './strengths/index.ts';
import { summaryOf } from './summary.ts';

/**
 * What the reader of a draft will feel, and why: the whole of Rapport's judgement.
 * Pure and deterministic: the same draft gives the same critique, to the byte. Spans are UTF-16 offsets into `draft.text`
 * (or `draft.subject`, where a finding says so). Never throws for a valid draft.
 */
export function critique(sent: Draft): Critique {
  const { text, back } = composed(sent.text);
  return text === sent.text ? critiqueOf(sent) : asSent(critiqueOf({ ...sent, text }), sent.text, back);
}

/** The critique of a composed text with its spans and quotes those of the text as sent. */
function asSent(critique: Critique, text: string, back: (span: Span) => Span): Critique {
  const placed = <T extends { span: Span; quote: string }>(item: T): T => {
    const span = back(item.span);
    return { ...item, span, quote: quoteOf(text, span) };
  };
  const found = (finding: Finding): Finding => (finding.in === 'text' ? placed(finding) : finding);
  return {
    ...critique,
    findings: critique.findings.map(found),
    suppressed: critique.suppressed.map(found),
    strengths: critique.strengths.map(placed),
    moves: critique.moves.map(placed),
    stats: { ...critique.stats, characters: text.length },
  };
}

function critiqueOf(draft: Draft): Critique {
  const reading = read(draft);
  const situation = situationOf(draft, reading.stage.value);
  const judged = reading.language.supported ? judge(reading, situation) : { findings: [], needsContext: [] };
  const strengths = reading.language.supported ? strengthsIn(reading, situation) : [];
  const isSilenced = silencedBy(draft.suppress ?? []);
  const findings = judged.findings.filter((finding) => !isSilenced(finding));
  return {
    verdict: verdictOn(findings),
    score: scoreOf(findings),
    summary: summaryOf({ findings, strengths, language: reading.language, stage: situation.stage }),
    stage: reading.stage,
    language: reading.language,
    findings,
    suppressed: judged.findings.filter(isSilenced),
    needsContext: judged.needsContext,
    strengths,
    moves: reading.language.supported ? movesShown(reading) : [],
    balance: reading.language.supported ? balanceOf(reading) : { gives: 0, asks: 0 },
    stats: {
      words: sizeOf(draft.text).words,
      sentences: reading.sentences.length,
      readingGrade: reading.language.supported ? readingGrade(reading.sentences) : null,
      characters: draft.text.length,
      characterLimit: CHARACTER_LIMIT[situation.channel] ?? null,
    },
  };
}

interface Judgement {
  findings: Finding[];
  needsContext: Critique['needsContext'];
}

function judge(reading: Reading, situation: Situation): Judgement {
  const findings: Finding[] = [];
  const needsContext: Critique['needsContext'] = [];
  for (const rule of RULES) {
    const severity = rule.severity[situation.stage];
    if (!severity || (rule.channels && !rule.channels.includes(situation.channel))) continue;
    for (const missing of rule.missing?.(reading, situation) ?? []) needsContext.push({ rule: rule.id, missing });
    for (const hit of rule.check(reading, situation))
      findings.push(findingOf({ rule, hit, severity, reading, situation }));
  }
  return { findings: findings.sort(byImportance), needsContext };
}

interface Found {
  rule: Rule;
  hit: Hit;
  severity: Severity;
  reading: Reading;
  situation: Situation;
}

function findingOf({ rule, hit, severity, reading, situation }: Found): Finding {
  const where = hit.in ?? 'text';
  return {
    rule: rule.id,
    severity: hit.severity ?? severity,
    title: hit.title ?? rule.title,
    message: hit.message ?? rule.message,
    recipientView: hit.recipientView ?? rule.recipientView,
    advice: hit.advice ?? rule.advice,
    in: where,
    span: hit.span,
    quote: quoteOf(where === 'text' ? reading.text : (situation.subject ?? ''), hit.span),
    principle: rule.principle,
    evidence: [...rule.evidence],
    docs: `/rules/${rule.id}`,
    fix: hit.fix ?? null,
  };
}

function strengthsIn(reading: Reading, situation: Situation): Strength[] {
  return STRENGTHS.flatMap(({ id, message, check }) =>
    check(reading, situation)
      .slice(0, 1)
      .map((span) => ({ id, message, span, quote: quoteOf(reading.text, span) })),
  );
}

const silencedBy =
  (suppress: readonly Suppression[]) =>
  ({ rule, quote }: Finding): boolean =>
    suppress.some(
      (wish) =>
        wish.rule === rule && (wish.quote === undefined || wish.quote.normalize('NFC') === quote.normalize('NFC')),
    );

const movesShown = ({ text, moves }: Reading): Critique['moves'] =>
  moves.map(({ kind, type, span }) => ({ kind, type, span, quote: quoteOf(text, span) }));

/** The sender's own gives and asks, over the thread too; a formula gives nothing. */
function balanceOf(reading: Reading): Critique['balance'] {
  const mine = [reading, ...reading.thread.filter(({ from }) => from === 'me')];
  return {
    gives: mine.reduce((sum, { offers }) => sum + offers.filter(({ manner }) => manner !== 'formula').length, 0),
    asks: mine.reduce((sum, { asks }) => sum + asks.length, 0),
  };
}
