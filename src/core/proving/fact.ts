import type { FactKind } from '../rewrite.ts';
import type { Span } from '../span.ts';

/** A fact as a text states it: any of its keys, found in the ledger, supports it. */
export interface Fact extends Span {
  kind: FactKind;
  keys: readonly string[];
}
