import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

const FORMATS = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
  good: ['bold', 'green'],
  strong: ['bold'],
  quiet: ['dim'],
  gone: ['red'],
  come: ['green'],
  blank: ['bold', 'yellow'],
} as const;
export type Style = keyof typeof FORMATS;

/** A text in a style; colours only ever repeat what the words say. */
export type Paint = (style: Style, text: string) => string;

export const painter = (colour: boolean): Paint => {
  if (!colour) return (_, text) => text;
  return (style, text) => (text === '' ? '' : styleText([...FORMATS[style]], text, { validateStream: false }));
};

/** Whether colours belong on a stream. Node reads NO_COLOR, FORCE_COLOR and TERM itself, and only a terminal has them. */
export const showsColour = (stream: Writable): boolean => styleText('bold', ' ', { stream }) !== ' ';
