// Texts made to be slow to read, as robustness tests and the bench use them.
import { fixtureDrafts } from '../eval/fixtures.ts';

const repeated =
  (piece: string, end = '') =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length - end.length) + end;

/** What each shape is, and how to make one of a length in UTF-16 units. */
export const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['spaces before a letter', repeated(' ', 'x')],
  ['exclamation marks before a letter', repeated('!', 'x')],
  ['question marks', repeated('?')],
  ['one endless word', repeated('a')],
  ['one endless word that ends in a shout', repeated('a', '!')],
  ['opening angle brackets', repeated('<')],
  ['opening braces', repeated('{{')],
  ['opening brackets', repeated('[')],
  ['opening parentheses', repeated('(')],
  ['words without a full stop', repeated('lorem ipsum dolor ')],
  ['capitals that end in a shout', repeated('A', '!')],
  ['a host name without an end', (length) => `http://${repeated('a.')(length - 7)}`],
  ['letters and full stops', repeated('a.a.a.')],
  ['hyphens', repeated('-')],
  ['nested quoted replies', repeated('\n>>>>')],
  ['line breaks', repeated('\n')],
  ['carriage returns and line breaks', repeated('\r\n')],
  ['bullets', repeated('\n- a')],
  ['opening quotation marks', repeated('“a ')],
  ['straight quotation marks', repeated('" ')],
  ['apostrophes', repeated("'")],
  ['one letter under a heap of marks', (length) => `e${repeated('\u0301')(length - 1)}`],
  ['families of emoji', repeated('👩‍👩‍👧‍👦')],
  ['at signs', repeated('a@')],
  ['one endless word of signs', repeated('$', ' x')],
  ['one endless word with hyphens', repeated('a-')],
  ['numbers', repeated('1,')],
  ['asks without an end', repeated('could you refer me to your ')],
  ['the reader addressed without an end', repeated('would you be able to your ')],
  ['thanks without an end', repeated('thank you so much for ')],
  ['names without an end', repeated('My name is Ada and I am a ')],
  ['conditions without an end', repeated('if you can, i will ')],
  [
    'ordinary drafts',
    repeated(
      `${fixtureDrafts()
        .map(({ draft }) => draft.text)
        .join('\n\n')}\n\n`,
    ),
  ],
];

/** Goes before a shape, so that the text is read as a draft in English. */
export const OPENING = 'Hi Dana, I read what you wrote about the archive and I have a question for you. ';
