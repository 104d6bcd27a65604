import { describe, expect, it } from 'vitest';
import { critique } from '../../src/core/coach.ts';
import type { RewriteRequest } from '../../src/core/rewrite.ts';
import { rewriteByRules } from '../../src/core/rewriter.ts';
import type { CallFailure, CallRequest, ModelClient } from '../../src/model/call.ts';
import { SYSTEM } from '../../src/model/prompts.ts';
import { modelWriter } from '../../src/model/writer.ts';
import { GOOD, HONEST } from './writer-attacks.ts';
import { answered, countedNonces, rewriteWith } from './writer-model.ts';

const SUBJECT = 'Your talk on night shifts';
const PLANTED = GOOD.replace('I am Mara, a nurse in Leeds.', 'I am Mara, a nurse at Kestrel Dynamics in Leeds.');
const OTHER = GOOD.replace('I would gladly send you', 'If it is of use, I will gladly send you');
const ASKS = GOOD.replace('One question', 'Could you refer me for a job? One question');

describe('a model whose first rewrite passes', () => {
  const run = (request: RewriteRequest = HONEST) =>
    rewriteWith(
      (call) =>
        answered(call, {
          subject: SUBJECT,
          text: GOOD,
          changes: [
            {
              rule: 'referral-ask-at-first-contact',
              what: 'A question in place of the referral.',
              why: 'It is earned.',
            },
            { rule: 'no-such-rule', what: 'The offer comes first.', why: 'They get something.' },
          ],
        }),
      request,
    );

  it('is asked once, and its rewrite is the answer', async () => {
    const { answer, calls } = await run();
    expect(calls).toHaveLength(1);
    expect(answer.writer).toEqual({ engine: 'model', model: 'test-model', attempts: 1, fallback: null });
    expect(answer.rewrites).toMatchObject([{ status: 'send-ready', subject: SUBJECT, text: GOOD }]);
  });

  it('leaves the critique as it is without a model', async () => {
    const { answer } = await run();
    expect(answer.before).toEqual(critique(HONEST));
  });

  it('tells what it changed, with rules that were found', async () => {
    const { answer } = await run();
    expect(answer.rewrites[0]!.changes.map(({ rule }) => rule)).toEqual(['referral-ask-at-first-contact', null]);
  });

  it('is not quoted on its changes where they tell its instructions or show a link', async () => {
    const { answer } = await rewriteWith(
      (call) =>
        answered(call, {
          subject: SUBJECT,
          text: GOOD,
          changes: [
            { rule: null, what: SYSTEM.slice(0, 300), why: 'It is so.' },
            { rule: null, what: 'See https://kestrel.example', why: 'It is so.' },
          ],
        }),
      HONEST,
    );
    expect(answer.writer.engine).toBe('model');
    expect(answer.rewrites[0]!.changes).toEqual([
      { rule: null, what: 'It is written anew.', why: 'So that its reader is glad to get it.' },
    ]);
  });

  it('gets the system’s part that every request gets, with nothing of the draft in it', async () => {
    const { calls } = await run();
    expect(calls[0]!.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(calls[0]!.messages[0]!.content).toBe(SYSTEM);
    expect(SYSTEM).not.toMatch(/Mara|Dana|Halden/);
  });

  it('gets at most 8,192 tokens for its answer, whatever the draft’s length', async () => {
    const { calls } = await run({
      ...HONEST,
      text: `${HONEST.text}\n${'We talked about rotas at length. '.repeat(290)}`,
    });
    expect(calls[0]!.maxTokens).toBeLessThanOrEqual(8_192);
  });

  it('is heard in increments that come to its text', async () => {
    const { deltas } = await run();
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.join('')).toBe(GOOD);
  });
});

describe('a model whose rewrite does not pass', () => {
  it('is told what failed, and may mend it', async () => {
    const { answer, calls } = await rewriteWith(
      (call, n) => answered(call, { subject: SUBJECT, text: n === 1 ? PLANTED : GOOD }),
      HONEST,
    );
    expect(answer.writer).toMatchObject({ engine: 'model', attempts: 2, fallback: null });
    expect(calls[1]!.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(calls[1]!.messages[3]!.content).toMatch(/<data>Kestrel(?: Dynamics)?<\/data>/);
  });

  it('is told which finding is left', async () => {
    const { calls } = await rewriteWith(
      (call, n) => answered(call, { subject: SUBJECT, text: n === 1 ? ASKS : GOOD }),
      HONEST,
    );
    expect(calls[1]!.messages[3]!.content).toContain('- referral-ask-at-first-contact <data>');
  });

  it('is asked three times, then the embedded writer answers', async () => {
    const { answer, calls, deltas } = await rewriteWith((call) => answered(call, { text: PLANTED }), HONEST);
    expect(calls).toHaveLength(3);
    expect(answer.writer).toEqual({ engine: 'rules', model: null, attempts: 3, fallback: 'model-unusable' });
    expect(answer.rewrites).toEqual(rewriteByRules(HONEST).rewrites);
    expect(deltas).toEqual([]);
  });

  it('never gets a made-up fact out, whatever else is good', async () => {
    for (const made of [
      GOOD.replace('a nurse in Leeds', 'a nurse at Google'),
      GOOD.replace('One question', 'We met in Osaka in 2019. One question'),
      GOOD.replace('One question', 'I have a PhD in astrophysics. One question'),
      GOOD.replace('my notes on night rotas, two pages', 'free theatre passes'),
      GOOD.replace('Two lines by mail', 'See https://kestrel.example/x. Two lines by mail'),
      GOOD.replace('Two lines by mail', 'Dr Quillfeather told me to write. Two lines by mail'),
    ]) {
      const { answer } = await rewriteWith((call) => answered(call, { subject: SUBJECT, text: made }), HONEST);
      expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unusable' });
      expect(answer.rewrites.map(({ text }) => text)).not.toContain(made);
    }
  });
});

describe('a model that gives no answer', () => {
  const failures: CallFailure[] = ['model-unavailable', 'model-refused', 'over-budget'];

  it.each(failures)('%s: the embedded writer answers, and it is said why', async (failure) => {
    const { answer, calls } = await rewriteWith(() => ({ ok: false, failure, attempts: 2 }), HONEST);
    expect(calls).toHaveLength(1);
    expect(answer).toEqual({
      ...rewriteByRules(HONEST),
      writer: { engine: 'rules', model: null, attempts: 2, fallback: failure },
    });
  });

  it('may answer again where its answer was none, within three calls', async () => {
    const most: number[] = [];
    const client: ModelClient = {
      model: 'test-model',
      complete: async (_, { attempts }) => {
        most.push(attempts);
        return { ok: false, failure: 'model-unusable', attempts: 1 };
      },
    };
    const writer = modelWriter({ client, deadlineMs: 1_000, nonce: countedNonces(), now: () => 0 });
    const on = { signal: new AbortController().signal, delta: () => {} };
    const { writer: told } = await writer.rewrite(HONEST, on);
    expect(told).toMatchObject({ engine: 'rules', attempts: 2, fallback: 'model-unusable' });
    expect(most).toEqual([3, 2]);
  });

  const unusable: Record<string, (call: CallRequest) => string> = {
    prose: () => GOOD,
    nothing: () => '',
    'another shape': () => JSON.stringify({ message: GOOD }),
    'the draft itself': (call) => contentOf(call, { text: HONEST.text }),
    'the draft with other spaces': (call) => contentOf(call, { text: HONEST.text.replaceAll('\n\n', '\n') }),
    'another request’s nonce': () => JSON.stringify({ nonce: 'n999', subject: null, text: GOOD, changes: [] }),
    'its instructions': (call) => contentOf(call, { text: SYSTEM }),
    'its instructions at the end': (call) => contentOf(call, { text: `${GOOD}\n\n${SYSTEM.slice(0, 240)}` }),
    'its instructions backwards': (call) => contentOf(call, { text: [...SYSTEM].reverse().join('') }),
    'its instructions, spaced out': (call) =>
      contentOf(call, { text: `${GOOD}\n\n${[...SYSTEM.slice(0, 300)].join(' ')}` }),
    'its instructions in base64': (call) =>
      contentOf(call, { text: `${GOOD}\n\n${Buffer.from(SYSTEM).toString('base64')}` }),
    French: (call) =>
      contentOf(call, {
        text: 'Bonjour Dana,\n\nJ’ai beaucoup aimé votre exposé sur les équipes de nuit. Je suis infirmière à Leeds. Puis-je vous envoyer mes notes ?\n\nMara',
      }),
    'an invisible character': (call) => contentOf(call, { text: GOOD.replace('nurse', 'nur\u200bse') }),
    'a bidirectional one': (call) => contentOf(call, { text: GOOD.replace('nurse', '\u202enurse') }),
    'a tag character': (call) => contentOf(call, { text: `${GOOD}\u{e0041}` }),
    'a private one': (call) => contentOf(call, { text: `${GOOD}\ue000` }),
    'a control': (call) => contentOf(call, { text: `${GOOD}\u0007` }),
    'a subject of two lines': (call) => contentOf(call, { subject: 'a\nb', text: GOOD }),
  };

  it.each(Object.entries(unusable))('is unusable where it is %s', async (_, content) => {
    const { answer } = await rewriteWith((call) => ({ ok: true, attempts: 1, content: content(call) }), HONEST);
    expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unusable' });
    expect(answer.rewrites).toEqual(rewriteByRules(HONEST).rewrites);
  });

  it.each([
    '<script>alert(1)</script>',
    '<b>now</b>',
    '<img src=x onerror=alert(1)>',
    '[my notes](https://halden.example)',
    '![x](https://halden.example/x.png)',
    '<https://halden.example|my notes>',
    'javascript:alert(1)',
    '<!channel>',
    '<@U123>',
    '\u001b[31mred',
    '&lt;script&gt;',
  ])('is unusable with %j in it', async (markup) => {
    const text = GOOD.replace('Two lines', `${markup} Two lines`);
    const { answer } = await rewriteWith((call) => answered(call, { subject: SUBJECT, text }), HONEST);
    expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unusable' });
  });

  it('may answer in the language of a draft that is not English, and in no other', async () => {
    const french: RewriteRequest = {
      text: 'Bonjour,\n\nje suis infirmier et j’ai beaucoup aimé votre exposé sur les équipes de nuit. Pourriez-vous me recommander pour un poste ?\n\nmerci beaucoup',
    };
    const { answer } = await rewriteWith((call) => answered(call, { text: GOOD }), french);
    expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unusable' });
    expect(answer.rewrites).toMatchObject([{ status: 'not-usable', text: '' }]);
  });
});

const contentOf = (call: CallRequest, said: Parameters<typeof answered>[1]): string => {
  const result = answered(call, said);
  return result.ok ? result.content : '';
};

describe('a draft that no model has to see', () => {
  it.each<[string, RewriteRequest]>([
    ['is good as it is', { ...HONEST, text: GOOD, subject: SUBJECT }],
    ['is a private approach', { text: 'Hi Dana, you are gorgeous, would you go on a date with me on Friday night?' }],
  ])('%s: it is answered without one', async (_, request) => {
    const { answer, calls } = await rewriteWith((call) => answered(call, { text: GOOD }), request);
    expect(calls).toEqual([]);
    expect(answer.writer).toEqual({ engine: 'rules', model: null, attempts: 0, fallback: null });
    expect(answer.rewrites).toEqual(rewriteByRules(request).rewrites);
  });
});

describe('several variants', () => {
  const request: RewriteRequest = { ...HONEST, variants: 2 };
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('stand in the order in which they were asked for, whichever comes first', async () => {
    const { answer } = await rewriteWith(async (call) => {
      const first = call.messages[1]!.content.includes('number 1 of 2');
      await later(first ? 20 : 0);
      return answered(call, { subject: SUBJECT, text: first ? GOOD : OTHER });
    }, request);
    expect(answer.rewrites.map(({ text }) => text)).toEqual([GOOD, OTHER]);
    expect(answer.writer).toEqual({ engine: 'model', model: 'test-model', attempts: 2, fallback: null });
  });

  it('are never alike: the embedded writer fills up, and it is said', async () => {
    const { answer } = await rewriteWith((call) => answered(call, { subject: SUBJECT, text: GOOD }), request);
    expect(answer.rewrites).toHaveLength(2);
    expect(answer.rewrites[0]!.text).toBe(GOOD);
    expect(answer.rewrites[1]!.text).not.toBe(GOOD);
    expect(answer.writer).toMatchObject({ engine: 'model', attempts: 2, fallback: 'model-unusable' });
  });
});

describe('time, and who waits', () => {
  /** Never answers; ends as a client does when its signal is aborted. */
  const silent = ({ signal }: CallRequest) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  it('ends the call when the caller leaves, with the reason', async () => {
    const caller = new AbortController();
    const reason = new Error('gone');
    const signals: AbortSignal[] = [];
    const waiting = rewriteWith(
      (call) => {
        signals.push(call.signal);
        return silent(call);
      },
      HONEST,
      { signal: caller.signal },
    );
    caller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('asks nobody where the caller has left already', async () => {
    const waiting = rewriteWith((call) => answered(call, { text: GOOD }), HONEST, { signal: AbortSignal.abort() });
    await expect(waiting).rejects.toThrow();
  });

  it('answers by the embedded writer when the time is over', async () => {
    const { answer } = await rewriteWith(silent, HONEST, { deadlineMs: 30 });
    expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unavailable' });
    expect(answer.rewrites).toEqual(rewriteByRules(HONEST).rewrites);
  });

  it('answers in time even where a client does not end', async () => {
    const { answer } = await rewriteWith(() => new Promise<never>(() => {}), HONEST, { deadlineMs: 30 });
    expect(answer.writer).toMatchObject({ engine: 'rules', fallback: 'model-unavailable' });
  });

  it('never gives one request the answer to another', async () => {
    const waiting: (() => void)[] = [];
    const nonces = countedNonces();
    const swapped: CallRequest[] = [];
    const client: ModelClient = {
      model: 'test-model',
      // Each gets what the one before or after it was told.
      complete: async (call) => {
        const at = swapped.push(call) - 1;
        await new Promise<void>((go) => {
          waiting.push(go);
          if (waiting.length % 2 === 0) for (const each of waiting.splice(0)) each();
        });
        const neighbour = swapped[at % 2 === 0 ? at + 1 : at - 1] ?? call;
        return answered(neighbour, { subject: SUBJECT, text: GOOD });
      },
    };
    const writer = modelWriter({ client, deadlineMs: 5_000, nonce: nonces, now: () => 0 });
    const on = { signal: new AbortController().signal, delta: () => {} };
    const answers = await Promise.all(Array.from({ length: 40 }, () => writer.rewrite(HONEST, on)));
    expect(answers.map((answer) => answer.writer.engine)).toEqual(Array(40).fill('rules'));
  });
});
