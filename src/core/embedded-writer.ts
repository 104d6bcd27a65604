import type { Critique } from './critique.ts';
import type { Finding } from './finding.ts';
import { placeholder } from './placeholders.ts';
import { type Reading, read } from './reading/reading.ts';
import type { Proposal, RewriteRequest } from './rewrite.ts';
import { overlaps } from './span.ts';
import { judged } from './stand-in.ts';
import { additionsFor } from './writing/additions.ts';
import { filledBlanks } from './writing/blanks.ts';
import { changesOf } from './writing/changes.ts';
import { composed, isPut } from './writing/compose.ts';
import { beforeAsk, type Cuts, cutsIn } from './writing/cuts.ts';
import { fitted } from './writing/fit.ts';
import { changed, type Letter, letterOf, written } from './writing/letter.ts';
import { seedOf, toneOf } from './writing/phrase.ts';
import { acceptanceOf, skeletonOf, type Way } from './writing/skeleton.ts';
import { subjectFor } from './writing/subject.ts';

/** Rounds of mending what the first one left, each by leaving out a sentence. */
const ROUNDS = 6;

/**
 * The writer that needs no model: the writer's own sentences, what gives before what asks, a question that the stage has
 * earned in place of a favour that it has not, and typed placeholders for what only the writer knows. The same request
 * and variant give the same words.
 */
export function embeddedProposal(request: RewriteRequest, before: Critique, variant = 0): Proposal {
  const reading = read(request);
  const tone = request.tone ?? toneOf(request.text);
  const ways = Array.from(
    { length: WORDINGS },
    (_, other): Way => ({ reading, tone, seed: seedOf(request.text) + variant + other }),
  );
  const writers = [editedUntilWhole, fittedSkeleton, acceptanceOf];
  for (const write of writers)
    for (const way of ways) {
      const proposal = write(request, before, way);
      if (passes(request, before, proposal)) return proposal;
    }
  return editedUntilWhole(request, before, ways[0]!);
}

/** Wordings of ours that are tried where one of them does not pass. */
const WORDINGS = 3;

const fittedSkeleton = (request: RewriteRequest, before: Critique, way: Way): Proposal =>
  fitted(request, before, skeletonOf(request, before, way));

function editedUntilWhole(request: RewriteRequest, before: Critique, way: Way): Proposal {
  const lacking = new Set<string>();
  let own = editedBy(request, before, way, lacking);
  for (let round = 0; round < MENDS; round += 1) {
    const faults = faultsOf(request, before, own).filter((rule) => ADDED.includes(rule) && !lacking.has(rule));
    if (faults.length === 0) break;
    for (const rule of faults) lacking.add(rule);
    own = editedBy(request, before, way, lacking);
  }
  return own;
}

/** Faults that a sentence of ours mends, and how often that is tried. */
const ADDED = ['no-offer', 'no-introduction', 'no-personal-connection', 'no-clear-purpose'];
const MENDS = 3;

/** The writer's own letter, cut and added to; `lacking` names rules that look for what earlier cuts took away. */
function editedBy(request: RewriteRequest, before: Critique, way: Way, lacking: ReadonlySet<string>): Proposal {
  const { reading } = way;
  const cuts = cutsIn(reading, before, request);
  const cut = cutLetter(letterOf(reading), reading, cuts);
  const additions = additionsFor({ request, before, ...way, ...leftIn(reading, cut, cuts), lacking });
  const text = mended(
    request,
    before,
    filledBlanks(request, before)(written(composed(cut, reading, additions, cuts, before))),
  );
  const changes = [...changesOf(cuts, before), ...additions.changes];
  const own = fitted(request, before, { subject: null, text, changes });
  return { ...own, subject: subjectFor(request, before, own.text, cuts.asks.size > 0) };
}

const faultsOf = (request: RewriteRequest, before: Critique, proposal: Proposal): string[] =>
  blocking(before, judged(request, before, proposal)).map(({ rule }) => rule);

/** What is still wrong with a text: what would keep it from being sent. */
export function blocking(before: Critique, after: Critique): Finding[] {
  const had = new Set(before.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  return after.findings.filter(
    ({ rule, severity }) =>
      severity === 'error' ||
      rule === 'no-offer' ||
      rule === 'no-clear-purpose' ||
      (severity === 'warning' && !had.has(rule)),
  );
}

const passes = (request: RewriteRequest, before: Critique, proposal: Proposal): boolean =>
  proposal.text.trim() !== '' && blocking(before, judged(request, before, proposal)).length === 0;

function cutLetter(letter: Letter, reading: Reading, cuts: Cuts): Letter {
  const pieces = changed(letter.pieces, (piece) => {
    if (piece.sentence === null) return piece.text;
    const dropped = [...cuts.asks.keys()].filter(({ sentence }) => sentence === piece.sentence);
    if (cuts.sentences.has(piece.sentence)) return null;
    const softer = cuts.softened.get(piece.sentence);
    if (softer !== undefined) return softer;
    if (dropped.length === 0) return piece.text;
    const from = Math.min(...dropped.map(({ span }) => span.start)) - reading.sentences[piece.sentence]!.span.start;
    return beforeAsk(piece.text, from);
  });
  return { ...letter, pieces };
}

function leftIn(reading: Reading, { pieces }: Letter, cuts: Cuts) {
  const kept = new Set(pieces.map(({ sentence }) => sentence));
  const asks = reading.asks.filter((ask) => isPut(ask) && !cuts.asks.has(ask));
  return {
    askLeft: asks.some(({ sentence }) => kept.has(sentence)),
    dropped: [...cuts.asks.keys()],
    giftLeft:
      reading.offers.some(({ sentence, manner }) => manner === 'concrete' && kept.has(sentence)) ||
      !mustGive(reading.stage.value, reading.asks.length),
  };
}

/** Where the rule on offers would look for one. */
const mustGive = (stage: string, asks: number): boolean =>
  stage !== 'thank-you' && (asks > 0 || stage === 'first-contact');

/** The text without the sentences that still stand in its way; ours are left for the skeleton to replace. */
function mended(request: RewriteRequest, before: Critique, text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const faults = blocking(before, judged(request, before, { text: now, subject: request.subject ?? null })).filter(
      ({ in: where, span, rule }) => where === 'text' && span.end > span.start && rule !== 'over-length-for-channel',
    );
    if (faults.length === 0) return now;
    const reading = read({ ...request, text: now });
    const letter = letterOf(reading);
    const bad = new Set(
      reading.sentences.flatMap((sentence, at) =>
        faults.some(({ span }) => overlaps(sentence.span, span)) ? [at] : [],
      ),
    );
    const pieces = changed(letter.pieces, ({ sentence, text: own }) =>
      sentence !== null && bad.has(sentence) && !own.includes(placeholder('who')) ? null : own,
    );
    const next = written({ ...letter, pieces });
    if (next === now) return now;
    now = next;
  }
  return now;
}
