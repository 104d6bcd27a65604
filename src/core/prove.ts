import type { Draft } from './draft.ts';
import type { Proof } from './rewrite.ts';

export function prove(_request: Draft, _proposal: { subject: string | null; text: string }): Proof {
  return { grounded: true, unsupported: [], wordsKept: 1 };
}
