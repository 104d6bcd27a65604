import type { Paint, Style } from './paint.ts';
import { printable } from './printable.ts';
import { widthOf } from './width.ts';
import { pieces } from './wrap.ts';

/** What stands around the words of a change, on every line that has any. */
export interface Marks {
  before: string;
  after: string;
}

/** A stretch of text in one style. */
export interface Run {
  text: string;
  style: Style | null;
  /** Runs next to each other that share them, share them: `===`. */
  marks: Marks | null;
}

/** A word, or the part of one that has a style of its own. */
interface Atom {
  shown: string;
  style: Style | null;
  /** Whether a blank stands before it. */
  apart: boolean;
  marks: Marks | null;
}

interface Look {
  width: number;
  paint: Paint;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** The runs of each line of a text; a run that goes over a line break is cut there. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split(BREAK);
    lines.at(-1)!.push({ ...run, text: first });
    for (const text of rest) lines.push([{ ...run, text }]);
  }
  return lines;
}

/** One line of a text as rows of at most so many columns, broken between words. Blanks count as one. */
export function flow(runs: readonly Run[], { width, paint }: Look): string[] {
  const rows: Atom[][] = [[]];
  let left = width;
  const put = (atoms: readonly Atom[], wide: number): void => {
    if (wide > left && rows.at(-1)!.length > 0) {
      rows.push([]);
      left = width;
    }
    const isFirst = rows.at(-1)!.length === 0;
    rows.at(-1)!.push(...atoms.map((atom, at) => (isFirst && at === 0 ? { ...atom, apart: false } : atom)));
    left -= isFirst && atoms[0]!.apart ? wide - 1 : wide;
  };
  for (const word of wordsOf(atomsOf(runs))) {
    if (widthOfWord(word) <= width) put(word, widthOfWord(word));
    else for (const part of word.flatMap((atom) => cut(atom, width))) put([part], widthOfWord([part]));
  }
  return rows.map((row) => painted(row, paint));
}

function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  let apart = false;
  for (const { text, style, marks } of runs) {
    for (const [at, shown] of printable(text).split(/\s+/).entries()) {
      if (at > 0) apart = true;
      if (shown === '') continue;
      atoms.push({ shown, style, apart, marks });
      apart = false;
    }
  }
  return atoms.map((atom, at) => {
    const { marks } = atom;
    if (marks === null) return atom;
    const [opens, closes] = [atoms[at - 1]?.marks !== marks, atoms[at + 1]?.marks !== marks];
    return { ...atom, shown: `${opens ? marks.before : ''}${atom.shown}${closes ? marks.after : ''}` };
  });
}

/** Atoms with no blank between them stay together. */
function wordsOf(atoms: readonly Atom[]): Atom[][] {
  const words: Atom[][] = [];
  for (const atom of atoms) {
    if (atom.apart || words.length === 0) words.push([atom]);
    else words.at(-1)!.push(atom);
  }
  return words;
}

const widthOfWord = (word: readonly Atom[]): number =>
  word.reduce((sum, { shown, apart }) => sum + widthOf(shown) + (apart ? 1 : 0), 0);

const cut = (atom: Atom, width: number): Atom[] =>
  pieces(atom.shown, width - 1).map((shown, at) => ({ ...atom, shown, apart: atom.apart && at === 0 }));

/** Neighbours of one style are painted together with what stands between them. */
function painted(row: readonly Atom[], paint: Paint): string {
  const stretches: { text: string; style: Style | null }[] = [];
  for (const { shown, style, apart } of row) {
    const last = stretches.at(-1);
    if (last?.style === style) last.text += (apart ? ' ' : '') + shown;
    else {
      if (last && apart) stretches.push({ text: ' ', style: null });
      stretches.push({ text: shown, style });
    }
  }
  return stretches.map(({ text, style }) => (style === null ? text : paint(style, text))).join('');
}
