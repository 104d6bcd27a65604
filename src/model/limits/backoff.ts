const BASE_MS = 200;
const LONGEST_MS = 2_000;

/** Full jitter: anything from nothing to a bound that doubles with each retry (0 for the first one). In milliseconds. */
export const jittered = (retry: number, random: () => number): number =>
  random() * Math.min(LONGEST_MS, BASE_MS * 2 ** retry);

/**
 * How long a server asks to wait, in milliseconds: `Retry-After` as seconds or a date, or the `retry-after-ms` that
 * OpenAI sends. Null where there is none that can be understood.
 */
export function retryAfter(headers: Pick<Headers, 'get'> | undefined, now: number): number | null {
  const milliseconds = headers?.get('retry-after-ms')?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(milliseconds)) return Number(milliseconds);
  const value = headers?.get('retry-after')?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Number(value) * 1_000;
  // Only the date of HTTP: `Date.parse` makes a date of "-5" too.
  const at = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
