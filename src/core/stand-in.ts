import { critique } from './coach.ts';
import type { Critique } from './critique.ts';
import type { Draft } from './draft.ts';
import { type PlacedPlaceholder, placeholdersIn } from './placeholders.ts';
import { CHARACTER_LIMIT } from './rules/over-length-for-channel.words.ts';
import { quoteOf, type Span } from './span.ts';

interface StandIn {
  text: string;
  /** A span of it as a span of the text with its placeholders. */
  back(span: Span): Span;
}

/** A text with something plausible in each typed placeholder, so that it can be read as the letter it will be. */
function standInFor(text: string): StandIn {
  const places = placeholdersIn(text);
  let [filled, at] = ['', 0];
  const shifts: { from: number; to: number; place: PlacedPlaceholder }[] = [];
  for (const place of places) {
    filled += text.slice(at, place.span.start);
    shifts.push({ from: filled.length, to: filled.length + place.kind.sample.length, place });
    filled += place.kind.sample;
    at = place.span.end;
  }
  filled += text.slice(at);
  const placed = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { from, to, place } of shifts) {
      if (offset < from || (offset === from && side === 'start')) break;
      if (offset < to || (offset === to && side === 'end')) return place.span[side];
      shift = place.span.end - to;
    }
    return offset + shift;
  };
  return { text: filled, back: ({ start, end }) => ({ start: placed(start, 'start'), end: placed(end, 'end') }) };
}

const isOver = ({ channel = 'email' }: Draft, text: string): boolean => text.length > (CHARACTER_LIMIT[channel] ?? 0);

/**
 * What is thought of a rewrite as a message of the draft's situation. A typed placeholder is no fault: the text is
 * judged as if it were filled, and the spans and quotes are those of the text as it stands.
 */
export function judged(
  draft: Draft,
  before: Critique,
  { text, subject }: { text: string; subject: string | null },
): Critique {
  const body = standInFor(text);
  const line = standInFor(subject ?? '');
  const { subject: _, ...rest } = draft;
  const found = critique({
    ...rest,
    text: body.text,
    stage: before.stage.value,
    ...(subject === null ? {} : { subject: line.text }),
  });
  const placed = <T extends { span: Span; quote: string }>(item: T): T => {
    const inSubject = 'in' in item && item.in === 'subject';
    const span = (inSubject ? line : body).back(item.span);
    return { ...item, span, quote: quoteOf(inSubject ? (subject ?? '') : text, span) };
  };
  return {
    ...found,
    stage: before.stage,
    // A limit counts the text as it stands, not as it may be filled.
    findings: found.findings
      .filter(({ rule }) => rule !== 'over-length-for-channel' || isOver(draft, text))
      .map(placed),
    suppressed: found.suppressed.map(placed),
    strengths: found.strengths.map(placed),
    moves: found.moves.map(placed),
    stats: { ...found.stats, characters: text.length },
  };
}
