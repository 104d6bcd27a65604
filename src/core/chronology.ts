import type { Draft } from './draft.ts';

/** A time that is well written and cannot be right: where it stands in the body, and what is wrong with it. */
export interface Misplaced {
  pointer: string;
  message: string;
}

/**
 * The times of a conversation that run backwards: a message before one ahead of it, a draft before the last message.
 * Messages without a time are passed over; equal times are in order. A door refuses what this finds.
 */
export function outOfOrder({ thread = [], sentAt }: Pick<Draft, 'thread' | 'sentAt'>): Misplaced[] {
  const misplaced: Misplaced[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const [at, message] of thread.entries()) {
    const time = message.sentAt === undefined ? latest : Date.parse(message.sentAt);
    if (time < latest)
      misplaced.push({ pointer: `/thread/${at}/sentAt`, message: 'must not be before the message ahead of it' });
    else latest = time;
  }
  if (sentAt !== undefined && Date.parse(sentAt) < latest)
    misplaced.push({ pointer: '/sentAt', message: 'must not be before the last message of the thread' });
  return misplaced;
}
