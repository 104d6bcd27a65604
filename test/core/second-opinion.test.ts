// The sentence model's second opinion: taught by a file a rule, and heard where the rule's patterns find nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Draft, situationOf } from '../../src/core/draft.ts';
import { critique, RULES } from '../../src/core/index.ts';
import type { Votes } from '../../src/core/reading/moves/classifier.ts';
import weights from '../../src/core/reading/moves/weights.json' with { type: 'json' };
import { read, readText } from '../../src/core/reading/reading.ts';
import type { TaughtRule } from '../../src/core/reading/second-opinion.ts';

/** For each rule a sentence of which only the model says that it is why the message is flagged. */
const ONLY_HEARD: Record<TaughtRule, string> = {
  'bare-demand': 'Tell me how you found your first job.',
  'conditional-offer': 'You get your flyer translated for free; I get ten minutes with your boss.',
  'outside-professional-context': 'I bet you hear it a lot, but your smile lights up the whole room.',
  'over-flattery': 'Words fail me before such genius and such boundless wisdom.',
  'pressure-or-guilt': 'Are you going to answer me or not?',
  'presumptuous-close': 'I’ve already put us down for coffee on Tuesday at ten.',
  'private-detail-overreach': 'Your ex-husband’s posts suggest that the divorce was hard on you.',
  'template-phrasing': 'As I embark on this exciting new journey, I am reaching out to leaders like yourself.',
  'unsolicited-resume': 'I hope you don’t mind my adding my résumé to this first note.',
  'vague-ask': 'It would be wonderful to sit down and soak up some of your experience.',
  'wrong-time-or-place':
    'I saw you leaving the hospital with your arm in plaster; could you refer me for the clerk’s post?',
};
const TAUGHT = Object.keys(ONLY_HEARD).sort();
/** Taught, and heard by no rule: whether a favour is the only thing wanted no single sentence tells. */
const UNHEARD = ['one-off-transaction'];

const FOLDER = new URL('../../fixtures/sentences/rules/', import.meta.url);
const files = readdirSync(FOLDER).map((name) => name.replace(/\.tsv$/, ''));
const linesOf = (rule: string): string[] =>
  readFileSync(new URL(`${rule}.tsv`, FOLDER), 'utf8')
    .replace(/\n$/, '')
    .split('\n');

const QUIET: Votes = { of: () => 0, because: () => [] };

describe('the rules that have a second opinion', () => {
  it('have each a file that teaches them, and every such file a rule', () => {
    expect([...TAUGHT, ...UNHEARD].sort()).toEqual(files.sort());
  });

  it('are labels of the model, and rules of the catalogue', () => {
    expect(weights.labels.filter((label) => label.startsWith('rule:')).sort()).toEqual(
      files.map((rule) => `rule:${rule}`).sort(),
    );
    expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(TAUGHT));
  });
});

describe.each(files)('the sentences for %s', (rule) => {
  const lines = linesOf(rule);

  it('are each yes or no, a tab, and a sentence that comes once', () => {
    expect(lines.filter((line) => !/^[yn]\t[^\t]*\S[^\t]*$/.test(line))).toEqual([]);
    const texts = lines.map((line) => line.slice(2).trim().toLowerCase());
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  // Not how good it is on what it has not seen, which `npm run train -- --cross` tells, but that these are its teachers.
  it.each([
    ['y', 0.75, 1],
    ['n', 0, 0.01],
  ])('that say %s are voted for by a share between %d and %d', (label, least, most) => {
    const votes = lines
      .filter((line) => line.startsWith(label))
      .map((line) => Math.max(...readText(line.slice(2)).votes.map((vote) => vote.of(`rule:${rule}`))));
    const share = votes.filter((vote) => vote >= 0.5).length / votes.length;
    expect(votes.length).toBeGreaterThan(250);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});

describe.each(Object.entries(ONLY_HEARD))('a second opinion on %s', (id, sentence) => {
  const rule = RULES.find((each) => each.id === id)!;
  const draft: Draft = {
    text: `Dear Ines,\n\nI keep the books of a bakery in Porto. ${sentence}\n\nBest,\nTomas`,
    stage: 'first-contact',
  };

  it('is a finding with the sentence as its quote', () => {
    const found = critique(draft).findings.filter((finding) => finding.rule === id);
    expect(found.map(({ quote }) => quote)).toEqual([sentence]);
  });

  it('is the model’s alone: without its votes the rule finds nothing', () => {
    const reading = read(draft);
    const unheard = { ...reading, votes: reading.votes.map(() => QUIET) };
    expect(rule.check(reading, situationOf(draft, 'first-contact'))).toHaveLength(1);
    expect(rule.check(unheard, situationOf(draft, 'first-contact'))).toEqual([]);
  });
});
