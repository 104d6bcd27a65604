import { describe, expect, it } from 'vitest';
import { answerSchema, proposalIn } from '../../src/model/answer.ts';

const ANSWER = { nonce: 'a1', subject: 'Hello', text: 'Hi {Dana}, "so" it is: \\o/', changes: [] };
const JSON_ANSWER = JSON.stringify(ANSWER);
const PROPOSAL = { subject: ANSWER.subject, text: ANSWER.text, changes: [] };

describe('an answer', () => {
  it.each([
    ['alone', JSON_ANSWER],
    ['in a fence', `\`\`\`json\n${JSON_ANSWER}\n\`\`\``],
    ['in a fence without a name', `\`\`\`\n${JSON_ANSWER}\n\`\`\``],
    ['after thoughts', `<think>The schema is {"nonce": …}. {"text": "no"}</think>\n${JSON_ANSWER}`],
    ['after thoughts whose tag the server kept', `It wants {"text": "no"}.\n</think>${JSON_ANSWER}`],
    ['before prose', `${JSON_ANSWER}\n\nI hope that this {helps}!`],
    ['after prose', `Here is the {rewrite}: ${JSON_ANSWER}`],
    ['with line breaks', JSON.stringify(ANSWER, null, 2)],
  ])('is read %s', (_, content) => {
    expect(proposalIn(content, 'a1')).toEqual(PROPOSAL);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['null', 'null'],
    ['a list', `[${JSON_ANSWER}]extra`.replace(JSON_ANSWER, '[]')],
    ['prose', 'I cannot do that.'],
    ['cut', JSON_ANSWER.slice(0, -4)],
    ['thoughts without an end', `<think>${JSON_ANSWER}`],
    ['without a text', JSON.stringify({ ...ANSWER, text: undefined })],
    ['a text that is a number', JSON.stringify({ ...ANSWER, text: 7 })],
    ['a blank text', JSON.stringify({ ...ANSWER, text: '  ' })],
    ['with one key more', JSON.stringify({ ...ANSWER, status: 'send-ready' })],
    [
      'with a key more in a change',
      JSON.stringify({ ...ANSWER, changes: [{ rule: null, what: 'a', why: 'b', by: 'c' }] }),
    ],
    ['with __proto__', JSON_ANSWER.replace('{', '{"__proto__":{"status":"send-ready"},')],
    ['with __proto__ written otherwise', JSON_ANSWER.replace('{', '{"\\u005f_proto__":{"x":1},')],
    ['with a constructor', JSON_ANSWER.replace('{', '{"constructor":{"prototype":{"x":1}},')],
    ['to another request', JSON.stringify({ ...ANSWER, nonce: 'a2' })],
    ['without a nonce', JSON.stringify({ ...ANSWER, nonce: undefined })],
    ['too long a text', JSON.stringify({ ...ANSWER, text: 'x'.repeat(10_001) })],
    ['too long a subject', JSON.stringify({ ...ANSWER, subject: 'x'.repeat(501) })],
    ['too long a change', JSON.stringify({ ...ANSWER, changes: [{ rule: null, what: 'x'.repeat(401), why: '' }] })],
    ['too many changes', JSON.stringify({ ...ANSWER, changes: Array(31).fill({ rule: null, what: 'a', why: 'b' }) })],
    ['a wrapped one', JSON.stringify({ answer: ANSWER })],
  ])('is none: %s', (_, content) => {
    expect(proposalIn(content, 'a1')).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    ['braces', '{'.repeat(1_000_000)],
    ['empty objects', '{}'.repeat(500_000)],
    ['quotes', '{"'.repeat(500_000)],
    ['white space', ' '.repeat(1_000_000)],
    ['fences', '```'.repeat(330_000)],
    ['thoughts', '<think>'.repeat(140_000)],
    ['depth', '{"a":'.repeat(12_000)],
  ])('of a million %s is seen through at once', (_, content) => {
    const began = performance.now();
    expect(proposalIn(content, 'a1')).toBeNull();
    expect(proposalIn(content.slice(0, 65_000), 'a1')).toBeNull();
    expect(performance.now() - began).toBeLessThan(40);
  });

  it('is asked for by a schema with the request’s nonce, closed and without lengths', () => {
    const { schema } = answerSchema('a1');
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['nonce', 'subject', 'text', 'changes'],
      properties: { nonce: { enum: ['a1'] }, text: { type: 'string' } },
    });
    expect(JSON.stringify(schema)).not.toMatch(/maxLength|maxItems|\$schema/);
  });
});
