const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const reversed = (text: string): string => [...text].reverse().join('');

const rotated = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const HEX = /(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:-]{0,2}){8,}/gi;
const MOST_BLOBS = 16;

const isText = (decoded: string): boolean =>
  decoded.length >= 4 && !decoded.includes('\ufffd') && !/[\0-\x08\x0e-\x1f\x7f]/.test(decoded);

/** Texts that stand in a text as base64 or hex. */
export function decodedIn(text: string): string[] {
  const base64 = (text.match(BASE64) ?? []).slice(0, MOST_BLOBS).map((blob) => Buffer.from(blob, 'base64').toString());
  const hex = (text.match(HEX) ?? [])
    .slice(0, MOST_BLOBS)
    .map((blob) => Buffer.from(blob.replace(/0x|\\x|[^0-9a-f]/gi, ''), 'hex').toString());
  return [...base64, ...hex].filter(isText);
}

/** A run of letters and figures that no letter to a person has, a link apart. */
export const BLOB = /[A-Za-z0-9+/_=-]{28,}/g;

/**
 * What a text may be read as, each as its letters and figures alone, so that spaces and signs between them hide nothing: as it is, reversed by
 * letter or word, by rot13, and what it carries as base64 or hex.
 */
export function readingsOf(text: string): string[] {
  const plain = [text, ...decodedIn(text)];
  const turned = plain.flatMap((each) => [each, rotated(each)]);
  return [
    ...turned.map(letters),
    ...turned.map((each) => reversed(letters(each))),
    ...turned.map((each) => letters(each.split(/\s+/).reverse().join(' '))),
  ];
}

export { letters, reversed, rotated };
