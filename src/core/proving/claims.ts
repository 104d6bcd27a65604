import type { FactKind } from '../rewrite.ts';
import type { Span } from '../span.ts';
import type { Ledger } from './ledger.ts';
import type { Said } from './words.ts';

/** What a text says of its writer, of the reader, or of both, and what it promises, that nothing supports. */
export function strangeClaims(_text: Said, _ledger: Ledger): (Span & { kind: FactKind })[] {
  return [];
}
