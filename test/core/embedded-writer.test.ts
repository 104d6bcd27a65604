// The embedded writer over every fixture draft, and on what it must and must not do with one.
import { describe, expect, it } from 'vitest';
import { fixtureDrafts } from '../../eval/fixtures.ts';
import { critique, type Draft } from '../../src/core/index.ts';
import { PLACEHOLDERS, placeholder, placeholdersIn } from '../../src/core/placeholders.ts';
import { HIGH_STAKES } from '../../src/core/reading/moves/move.ts';
import type { Rewrite, RewriteRequest } from '../../src/core/rewrite.ts';
import { rewriteByRules } from '../../src/core/rewriter.ts';
import { CHARACTER_LIMIT } from '../../src/core/rules/over-length-for-channel.words.ts';
import * as PHRASES from '../../src/core/writing/phrases.words.ts';

const answers = fixtureDrafts().map(({ slug, draft }) => ({ slug, draft, answer: rewriteByRules(draft) }));
const rewritten = answers.filter(({ answer }) => answer.rewrites[0]!.status !== 'not-usable');
const changed = rewritten.filter(({ draft, answer }) => answer.rewrites[0]!.text !== draft.text);

const only = (request: RewriteRequest): Rewrite => rewriteByRules(request).rewrites[0]!;
const filled = (text: string): string =>
  placeholdersIn(text).reduce((now, { quote, kind }) => now.replace(quote, kind.sample), text);

describe('the rewrites of the fixture drafts', () => {
  it('are usable but where the approach is private or the message one too many', () => {
    const unusable = answers.filter(({ answer }) => answer.rewrites[0]!.status === 'not-usable');
    const named = unusable.filter(({ answer }) =>
      answer.before.findings.every(
        ({ rule, severity }) =>
          severity !== 'error' || !['outside-professional-context', 'follow-up-cadence'].includes(rule),
      ),
    );
    expect(named.map(({ slug }) => slug)).toEqual([]);
    expect(unusable.length).toBeLessThan(answers.length * 0.05);
    for (const { answer } of unusable) {
      expect(answer.rewrites[0]!.text).toBe('');
      expect(answer.rewrites[0]!.changes[0]!.why).not.toBe('');
    }
  });

  it('ask no referral, job or introduction that the stage has not earned', () => {
    const early = rewritten.filter(
      ({ draft, answer: { before } }) =>
        ['first-contact', 'reconnect'].includes(before.stage.value) && draft.recipient?.type !== 'recruiter',
    );
    const unearned = early.filter(({ draft, answer }) =>
      answer.rewrites[0]!.after.moves.some(
        ({ kind, type }) =>
          kind === 'ask' &&
          (HIGH_STAKES as readonly string[]).includes(type ?? '') &&
          answer.rewrites[0]!.text !== draft.text,
      ),
    );
    expect(early.length).toBeGreaterThan(60);
    expect(unearned.map(({ slug }) => slug)).toEqual([]);
  });

  it('say nothing that the draft and its fields do not say', () => {
    const unsupported = rewritten.flatMap(({ slug, answer }) =>
      answer.rewrites[0]!.proof.unsupported.map(({ kind, quote }) => `${slug}: ${kind} ${quote}`),
    );
    expect(unsupported).toEqual([]);
  });

  it('pass the checks that the draft failed', () => {
    for (const { answer } of rewritten) {
      const { after, status } = answer.rewrites[0]!;
      expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(after.findings.filter(({ rule }) => rule === 'no-offer' || rule === 'no-clear-purpose')).toEqual([]);
      expect(status).toBe(placeholdersIn(answer.rewrites[0]!.text).length > 0 ? 'needs-fill' : 'send-ready');
    }
  });

  it('keep most of what was not at fault', () => {
    const kept = changed.map(({ answer }) => answer.rewrites[0]!.proof.wordsKept).sort((a, b) => a - b);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept[Math.floor(kept.length / 2)]).toBeGreaterThanOrEqual(0.6);
  });

  it('keep to the limit of their channel', () => {
    for (const { draft, answer } of rewritten) {
      const limit = CHARACTER_LIMIT[draft.channel ?? 'email'];
      if (limit) expect(answer.rewrites[0]!.text.length).toBeLessThanOrEqual(limit);
    }
  });

  it('are left alone by a second rewrite once they are filled, save for a few old warnings', () => {
    const again = changed.filter(({ draft, answer: { before, rewrites } }) => {
      const text = filled(rewrites[0]!.text);
      const subject = rewrites[0]!.subject === null ? {} : { subject: filled(rewrites[0]!.subject) };
      return only({ ...draft, ...subject, text, stage: before.stage.value }).text !== text;
    });
    expect(again.length).toBeLessThanOrEqual(changed.length * 0.07);
  });

  it('are the same bytes for the same body', () => {
    for (const { draft, answer } of answers.slice(0, 40))
      expect(JSON.stringify(rewriteByRules(draft))).toBe(JSON.stringify(answer));
  });
});

describe('the embedded writer', () => {
  const flawed: Draft = {
    text: 'Hello Ms Hale,\n\nI lay floors in Hull and I want to go into site safety. Could you refer me for the trainee post on your team?\n\nThanks in advance!\n\nPat Shaw',
    stage: 'first-contact',
  };

  it('puts a question that can be answered by mail in place of a referral', () => {
    const { text, status } = only(flawed);
    expect(text).not.toContain('refer me');
    expect(text).toContain('I lay floors in Hull and I want to go into site safety.');
    expect(text).toMatch(/\?/);
    expect(text.endsWith('Pat Shaw')).toBe(true);
    expect(status).toBe('needs-fill');
  });

  it('asks for an offer, for this reader, with suggestions', () => {
    const { placeholders } = only({ ...flawed, recipient: { name: 'Rosa Hale' } });
    const offer = placeholders.find(({ quote }) => quote.startsWith('[offer: '))!;
    expect(offer.question).toContain('Rosa');
    expect(offer.suggestions.length).toBeGreaterThanOrEqual(2);
  });

  it('takes what the body has: an offer, something of theirs, who writes', () => {
    const rewrite = only({
      ...flawed,
      sender: {
        name: 'Pat Shaw',
        headline: 'floor layer at Humber Floors',
        canOffer: ['a photo log of eleven wet-room floors'],
      },
      recipient: { name: 'Rosa Hale', notes: 'her article on slips in kitchens' },
    });
    expect(rewrite.text).toContain('a photo log of eleven wet-room floors');
    expect(rewrite.text).toContain('article on slips in kitchens');
    expect(rewrite.status).toBe('send-ready');
  });

  it('gives a good draft back as it is, and says so', () => {
    const good: Draft = {
      text: 'Hello Ms Hale,\n\nI lay floors in Hull. Your article on slips in kitchens changed how we sand our wet rooms, and falls are down by half.\n\nI photographed eleven floors before and after; the log is yours if you want it for your next piece.\n\nWhich test do you trust for a wet ramp?\n\nPat Shaw',
      stage: 'first-contact',
    };
    const { text, changes, diff, status } = only(good);
    expect(text).toBe(good.text);
    expect(status).toBe('send-ready');
    expect(changes).toHaveLength(1);
    expect(diff).toEqual([{ op: 'equal', text: good.text }]);
  });

  it('makes a question of an order where the favour is earned', () => {
    const { text } = only({
      text: 'Hi Tom, great shift on Friday. Put my name in for the tower crane job at your site.',
      stage: 'referral-request',
      recipient: { relationship: 'close' },
    });
    expect(text).toContain('Would you be willing to put my name in for the tower crane job at your site?');
  });

  it('writes no private approach anew', () => {
    const rewrite = only({
      text: 'Hey, your smile at the meetup was lovely. Would you have dinner with me, just the two of us?',
    });
    expect(rewrite).toMatchObject({ status: 'not-usable', text: '', proof: { wordsKept: 0 } });
    expect(rewrite.after).toEqual(
      critique({
        text: 'Hey, your smile at the meetup was lovely. Would you have dinner with me, just the two of us?',
      }),
    );
  });

  it('gives as many variants as it is asked for, no two alike', () => {
    const { rewrites } = rewriteByRules({ ...flawed, variants: 3 });
    expect(new Set(rewrites.map(({ text }) => text)).size).toBe(rewrites.length);
    expect(rewrites.length).toBeGreaterThan(1);
  });

  it('puts its own sentences in the tone that is asked for', () => {
    const [warm, formal] = (['warm', 'formal'] as const).map((tone) => only({ ...flawed, tone }).text);
    expect(warm).not.toBe(formal);
  });
});

describe('typed placeholders', () => {
  it('are found by every label that is written, and nothing else in brackets is', () => {
    for (const { id } of PLACEHOLDERS) {
      const written = placeholder(id as Parameters<typeof placeholder>[0], 'a hint');
      expect(placeholdersIn(`Before ${written} after`).map(({ quote, kind }) => [quote, kind.id])).toEqual([
        [written, id],
      ]);
    }
    expect(placeholdersIn('[Company] and [offer] and [sic]')).toEqual([]);
  });

  it('carry no bracket or line break of a hint', () => {
    expect(placeholder('fill', 'a]b\n[c')).toBe('[fill in: a b c]');
  });
});

describe('the sentences of ours', () => {
  const sentences = Object.values(PHRASES).flatMap((phrases) =>
    Array.isArray(phrases) ? phrases : Object.values(phrases).flat(),
  ) as string[];
  const values: Record<string, string> = {
    who: 'a bookkeeper at a co-op in Leeds',
    theirs: 'article on river maps',
    offer: 'send you my two pages of notes on it',
    news: 'I tried the second method, and it held',
    effect: 'I rewrote the first page the way you showed me',
    reader: 'Dana',
  };

  it.each([...new Set(sentences)])('“%s” has no fault of its own', (sentence) => {
    const given = sentence.includes(': {offer}') ? { ...values, offer: 'two pages of notes on it' } : values;
    const said = sentence.replace(/\{(\w+)\}/g, (_, name: string) => given[name as keyof typeof given]!);
    const { findings } = critique({
      text: `Hello Dana,\n\nI am a bookkeeper at a co-op in Leeds. Your article on river maps cut our month-end by two days, and I thought you'd like to know.\n\n${said}\n\nMaya Finch`,
      stage: 'first-contact',
    });
    expect(findings.filter(({ severity, rule }) => severity !== 'info' || rule === 'wrong-time-or-place')).toEqual([]);
  });
});
