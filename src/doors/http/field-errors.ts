import type { z } from 'zod';
import type { FieldError } from './problem.ts';

const MOST_ERRORS = 50;
const NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

/** Whether a key may be named in an error: it looks like a name somebody programmed, not like what somebody wrote. */
export const isNameable = (key: string): boolean => NAME.test(key);

type Step = string | number;

/** A JSON pointer (RFC 6901) down to the last step that may be named. */
export function pointerTo(path: readonly Step[]): string {
  const stop = path.findIndex((step) => typeof step === 'string' && !isNameable(step));
  return (stop < 0 ? path : path.slice(0, stop)).map((step) => `/${step}`).join('');
}

/** What is wrong with a key of the body; `about` completes "has a key that …" where the key cannot be named. */
export function keyError(path: readonly Step[], key: string, about: string): FieldError {
  if (isNameable(key)) return { pointer: pointerTo([...path, key]), message: about };
  return { pointer: pointerTo(path), message: `has a key that ${about}` };
}

const KIND: Record<string, string> = {
  array: 'a list',
  object: 'an object',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
};

/** A schema's complaints in our words: zod's own quote keys, and may come to quote values. */
export function fieldErrorsOf(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  const errors = issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => keyError(path, key, 'is not a known field'));
    return [{ pointer: pointerTo(path), message: wordsOf(issue) }];
  });
  return errors.slice(0, MOST_ERRORS);
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is required'
        : `must be ${KIND[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${issue.maximum} entries`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    default:
      // The schema's own fixed texts.
      return issue.message;
  }
}
