import type { PlacedPlaceholder, PlaceholderKind } from '../placeholders.ts';
import type { FactKind } from '../rewrite.ts';
import type { Span } from '../span.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isStrangeCredential } from './credentials.ts';
import { isPraise, isStrangeHistory } from './history.ts';
import type { Ledger } from './ledger.ts';
import { promiseIn } from './promises.ts';
import { joined, type Said } from './words.ts';

type Claim = Span & { kind: FactKind };

/** What each kind of placeholder leaves to the writer, so that the words around it claim nothing yet. */
const LEFT_OPEN: Partial<Record<PlaceholderKind['id'], FactKind>> = {
  offer: 'promise',
  met: 'shared-history',
  theirs: 'shared-history',
  effect: 'shared-history',
  who: 'credential',
  news: 'credential',
};

/**
 * What a text says of its writer, of the reader and of both, and what it promises, that the body does not support. A sentence or
 * clause that the body has word for word is never among them, nor what a typed placeholder in the clause leaves open.
 */
export function strangeClaims(text: Said, ledger: Ledger, placeholders: readonly PlacedPlaceholder[]): Claim[] {
  const found: Claim[] = [];
  const has = (words: Clause['words']): boolean => {
    const own = joined(words);
    return ledger.texts.some((source) => source.includes(own));
  };
  for (const [at, sentence] of text.sentences.entries()) {
    if (has(sentence.words)) continue;
    const end = text.sentences[at + 1]?.start ?? text.text.length;
    const clauses = clausesOf(sentence);
    const praises = isPraise(sentence.words);
    let promises = false;
    for (const [place, clause] of clauses.entries()) {
      const { words } = clause;
      const stretch = { start: words[0]!.start, end: clauses[place + 1]?.words[0]?.start ?? end };
      const open = placeholders
        .filter(({ span }) => span.start < stretch.end && stretch.start < span.end)
        .map(({ kind }) => LEFT_OPEN[kind.id]);
      const promise = promiseIn(clause, ledger, promises);
      promises = promise !== 'none';
      const kind = kindOf(clause, promise, () => isStrangeHistory(clause, praises, ledger), ledger);
      if (kind === null || open.includes(kind) || (words.length > 2 && has(words))) continue;
      found.push({ kind, start: stretch.start, end: words.at(-1)!.end });
    }
  }
  return found;
}

function kindOf(
  clause: Clause,
  promise: ReturnType<typeof promiseIn>,
  isHistory: () => boolean,
  ledger: Ledger,
): FactKind | null {
  if (promise === 'strange') return 'promise';
  if (promise === 'kept') return null;
  if (isHistory()) return 'shared-history';
  return isStrangeCredential(clause, ledger) ? 'credential' : null;
}
