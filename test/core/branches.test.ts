import { describe, expect, it } from 'vitest';
import { branchesOf } from '../../src/core/reading/patterns/branches.ts';

describe('the branches of a pattern', () => {
  const sources = (regex: RegExp): string[] => branchesOf(regex).map(({ source }) => source);

  it('are its alternatives, with what stands around them', () => {
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    expect(sources(new RegExp(`\\b(?:${numbers.join('|')}) more\\b|resume`))).toEqual([
      ...numbers.map((word) => `\\b${word} more\\b`),
      'resume',
    ]);
  });

  it('are as they were where they wait for few words', () => {
    expect(sources(/\b(?:refer|recommend) me\b/)).toEqual([String.raw`\b(?:refer|recommend) me\b`]);
  });

  it('are none where it captures: its groups keep their numbers', () => {
    expect(sources(/(red) apple|green (?<fruit>pear)/)).toEqual(['(red) apple|green (?<fruit>pear)']);
  });
});

describe('the words that a branch cannot match without', () => {
  const setsOf = (regex: RegExp) => branchesOf(regex).map(({ needs }) => needs);

  it.each([
    [/\bsend it\b/, [[[' send it ']]]],
    [/(?<!not )\bsend it(?! back)/, [[[' send it']]]],
    [/\bcolou?rs?\b/, [[[' color ', ' colors ', ' colour ', ' colours ']]]],
    [/^thanks$/, [[['\x02 thanks \x03']]]],
    [/really\?/, [[['really ? ']]]],
    [/room 42\b/, [[['room 00 ']]]],
    [/note\Wbook/, [[['note book', 'note ? book']]]],
  ])('of %s are %j', (regex, sets) => {
    expect(setsOf(regex)).toEqual(sets);
  });

  it('are up to three sets, of each of which a match holds one', () => {
    expect(setsOf(/\brefer\w* \w+ salary \w+ bonus \w+ pension/)).toEqual([[[' refer'], [' salary '], [' bonus ']]]);
  });

  it.each([[/a?b?/], [/[^x]+$/], [/\d+ [a-z]+/]])('cannot be told of %s', (regex) => {
    expect(setsOf(regex)).toEqual([[]]);
  });
});
