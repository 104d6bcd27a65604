import type { Critique } from '../../../core/critique.ts';
import type { Draft } from '../../../core/draft.ts';
import { type Filled, statusOf } from '../fill.ts';
import { findingBlocks } from './critique-page.ts';
import { blanksOpen, headline, type Look, leftOver, messageLines, pageOf } from './rewrite-page.ts';
import { indented } from './wrap.ts';

interface Judged {
  filled: Filled;
  /** The filled text as it was judged, and what was said of it. */
  draft: Draft;
  said: Critique;
}

/** A rewrite with the writer's answers in it: how far it got, the message, and what may still be better. */
export function filledPage({ filled, draft, said }: Judged, look: Look): string {
  const status = statusOf(filled, said);
  const heads = {
    open: { sign: '…', style: 'warning', words: blanksOpen(filled.open) },
    faulty: { sign: '✗', style: 'error', words: 'Filled in, but not ready to send yet: see below' },
    ready: { sign: '✓', style: 'good', words: 'Filled in, and ready to send' },
  } as const;
  const small = status === 'faulty' ? [] : leftOver(said.findings);
  return pageOf([
    [
      ...headline(heads[status], look),
      ...small.flatMap((text) => indented(text, look.width).map((line) => look.paint('quiet', line))),
    ],
    messageLines({ ...filled, placeholders: placed(filled) }, look),
    ...(status === 'faulty' ? findingBlocks(said.findings, { draft, ...look }) : []),
  ]);
}

/** The open placeholders where they stand now. */
const placed = ({ text, open }: Filled): Filled['open'] =>
  open.flatMap((placeholder) => {
    const start = text.indexOf(placeholder.quote);
    return start < 0 ? [] : [{ ...placeholder, span: { start, end: start + placeholder.quote.length } }];
  });
