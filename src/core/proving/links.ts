import { nextPiece } from '../reading/letters.ts';
import type { Fact } from './fact.ts';

const TOP_LEVEL: ReadonlySet<string> = new Set(
  `com org net io dev app ai co me edu gov info example test uk de fr eu ly gg in to page site us ca ch nl fi se no es it pl be at au nz ie
   jp kr br mx za ng ke gh tv xyz online store tech cloud blog biz pro space link click top club live news works studio design academy
   shop world today website email cc so sh fm art wiki one zone rocks invalid localhost`.split(/\s+/),
);
const SCHEME = /^(?:[a-z][a-z0-9+]{1,20}:\/\/|mailto:|javascript:|data:|tel:|www\.)/;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;
const HANDLE = /^@[a-z_][\w.-]{1,40}$/;
const OPENING = /^[(<[{"'“‘«*_|]+/;
const CLOSING = /[.,;:!?)\]}>"'”’»*_|]{1,9}$/;
/** Where an address begins inside a piece: a link in brackets or behind a bar. */
const INSIDE = /[(<|]|[["'=](?=(?:https?:\/\/|www\.|mailto:))/;

/** An address without what may be left out: scheme, "www.", trailing slash, case. */
const keyOf = (bare: string): string =>
  `link:${bare
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')}`;

function isAddress(bare: string): boolean {
  if (SCHEME.test(bare) || MAIL.test(bare) || HANDLE.test(bare)) return true;
  const host = bare.split(/[/?#:]/, 1)[0]!;
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label))) return false;
  const top = labels.at(-1)!;
  if (!/^[a-z]{2,}$/.test(top) || labels.every((label) => label.length === 1)) return false;
  return host.length < bare.length ? top.length >= 2 : TOP_LEVEL.has(top) && labels[0]!.length > 1;
}

/** The links and mail addresses of a text, and handles; each with the key it is compared by. */
export function linksOf(text: string): Fact[] {
  const found: Fact[] = [];
  for (let piece = nextPiece(text, 0); piece; piece = nextPiece(text, piece.end)) {
    const whole = text.slice(piece.start, piece.end);
    if (!/[.@:/]/.test(whole) || whole.length < 4) continue;
    let from = 0;
    for (const part of whole.split(INSIDE)) {
      const opening = OPENING.exec(part)?.[0].length ?? 0;
      const cut = part.slice(opening).split(/[)\]>|"”]/, 1)[0]!;
      const bare = cut.replace(CLOSING, '');
      const start = piece.start + from + opening;
      if (bare.length > 3 && isAddress(bare.toLowerCase()))
        found.push({ kind: 'link', keys: [keyOf(bare.toLowerCase())], start, end: start + bare.length });
      from += part.length + 1;
    }
  }
  return found;
}

const PHONE = /(?<![\p{L}\p{N}.,:/-])\+?\(?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){6,16}(?![\p{L}\p{N}])/gu;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$|^(?:19|20)\d\d[ -]+(?:19|20)\d\d$/;

/** The telephone numbers of a text; the last seven digits tell one from another. */
export function phonesOf(text: string): Fact[] {
  return Array.from(text.matchAll(PHONE), ({ 0: quote, index }) => ({ quote, index }))
    .filter(({ quote }) => !ISO_DATE.test(quote) && /[+ ()]|^0|\d{9}/.test(quote))
    .map(({ quote, index }) => ({
      kind: 'number' as const,
      keys: [`phone:${quote.replace(/\D/g, '').slice(-7)}`],
      start: index,
      end: index + quote.length,
    }));
}
