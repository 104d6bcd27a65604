import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { errorView, loggerOptions } from '../../src/platform/log.ts';
import { caught } from '../doors/http/service.ts';

const logged = (say: (logger: pino.Logger) => void): Record<string, unknown> => {
  const lines: string[] = [];
  say(pino(loggerOptions('trace'), caught(lines)));
  return JSON.parse(lines[0]!);
};

describe('an error in the log', () => {
  it.each<[string, (logger: pino.Logger, error: Error) => void]>([
    ['alone', (logger, error) => logger.error(error)],
    ['as err', (logger, error) => logger.error({ err: error })],
    ['with its message', (logger, error) => logger.error({ err: error }, error.message)],
    ['alone, with its message', (logger, error) => logger.error(error, error.message)],
  ])('is told without its message: %s', (_, say) => {
    const line = logged((logger) => say(logger, new TypeError('a draft')));
    expect(line).toMatchObject({ msg: 'error', err: { type: 'TypeError' } });
    expect(JSON.stringify(line)).not.toContain('a draft');
  });

  it('keeps the words that were said with it', () => {
    expect(logged((logger) => logger.error({ err: new Error('a draft') }, 'request failed'))).toMatchObject({
      msg: 'request failed',
    });
  });

  it('is told with its code and its cause’s, and where it happened', () => {
    const cause = Object.assign(new Error('a draft'), { code: 'ECONNREFUSED' });
    expect(errorView(new Error('x', { cause }))).toMatchObject({
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it('tells no frames where its message was changed after the fact', () => {
    const error = new Error('x\n    at a draft (/app/x.js:1:1)');
    expect(error.stack).toContain('a draft');
    error.message = 'something else';
    expect(errorView(error).at).toEqual([]);
  });
});

describe('a line', () => {
  it('says when and how loud, and not from which machine', () => {
    const line = logged((logger) => logger.info('hello'));
    expect(Object.keys(line)).toEqual(['level', 'time', 'msg']);
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});
