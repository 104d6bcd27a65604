import type { FactKind } from '../rewrite.ts';
import type { Span } from '../span.ts';
import { clausesOf } from './clauses.ts';
import { isStrangeCredential } from './credentials.ts';
import { isStrangeHistory } from './history.ts';
import type { Ledger } from './ledger.ts';
import { promiseIn } from './promises.ts';
import { joined, type Said } from './words.ts';

type Claim = Span & { kind: FactKind };

/**
 * What a text says of its writer, of the reader and of both, and what it promises, that the body does not support. A clause that
 * the body has word for word is never among them.
 */
export function strangeClaims(text: Said, ledger: Ledger): Claim[] {
  const found: Claim[] = [];
  for (const sentence of text.sentences) {
    const whole = joined(sentence.words);
    if (ledger.texts.some((source) => source.includes(whole))) continue;
    let promises = false;
    for (const clause of clausesOf(sentence)) {
      const { words } = clause;
      const claim = (kind: FactKind): void => {
        found.push({ kind, start: words[0]!.start, end: words.at(-1)!.end });
      };
      const own = joined(words);
      const verbatim = words.length > 2 && ledger.texts.some((source) => source.includes(own));
      const promise = promiseIn(clause, ledger, promises);
      promises = promise !== 'none';
      if (verbatim) continue;
      if (promise === 'strange') claim('promise');
      else if (promise === 'kept') continue;
      else if (isStrangeHistory(clause, sentence.words, ledger)) claim('shared-history');
      else if (isStrangeCredential(clause, ledger)) claim('credential');
    }
  }
  return found;
}
