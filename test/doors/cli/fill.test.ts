import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/doors/cli/fill.ts';

const BLANK = '[your question]';

describe('an answer', () => {
  it.each([
    ['I ask: [your question] Bo', 'why?', 'I ask: why? Bo'],
    ['Hi. [your question] Bo', 'why now?', 'Hi. Why now? Bo'],
    ['Hi,\n\n[your question]\n\nBo', 'élan?', 'Hi,\n\nÉlan?\n\nBo'],
    ['[your question]', 'why?', 'Why?'],
    ['Tell me [your question].', 'a thing.', 'Tell me a thing.'],
    ['Tell me [your question].', 'why?', 'Tell me why?'],
    ['Tell me [your question]?', 'why?', 'Tell me why?'],
    ['Tell me [your question], please', 'a thing.', 'Tell me a thing, please'],
    ['Your [your question] is', 'your talk on maps', 'Your talk on maps is'],
    ['Your [your question] is', 'yours', 'Your yours is'],
    ['[your question] and [your question]', 'a map', 'A map and a map'],
    ['a [your question] b', '$& $1', 'a $& $1 b'],
    ['nothing', 'x', 'nothing'],
  ])('fits what is around it: %j and %j', (text, answer, filled) => {
    expect(withAnswer(text, BLANK, answer)).toBe(filled);
  });
});
