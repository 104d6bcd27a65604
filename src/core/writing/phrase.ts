import type { Tone } from '../rewrite.ts';

/** A small number that a text always gives, so that the same body gets the same words. */
export function seedOf(text: string): number {
  let seed = 2166136261;
  for (let at = 0; at < text.length; at += 1) seed = Math.imul(seed ^ text.charCodeAt(at), 16777619);
  return seed >>> 0;
}

/** One of several wordings. */
export const oneOf = (wordings: readonly string[], seed: number): string => wordings[seed % wordings.length]!;

/** A wording with its names filled in; one that is not given throws, as a misspelt one would. */
export function filled(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no ${name} for “${wording}”`);
    return value;
  });
}

const FORMAL = /^\s*(?:dear|respected|esteemed|to whom|good (?:morning|day|afternoon))\b/i;
const WARM = /^\s*(?:hi|hey|hiya|yo)\b/i;

/** The tone of a text by its greeting. */
export const toneOf = (text: string): Tone => (FORMAL.test(text) ? 'formal' : WARM.test(text) ? 'warm' : 'neutral');
