/** Aborts where the caller's signal does, or when the time is over, whichever comes first. `drop` ends both. */
export function withDeadline(signal: AbortSignal, milliseconds: number): { signal: AbortSignal; drop: () => void } {
  // Not `AbortSignal.any`: its timers do not keep a process alive, and what it joins may be collected too early.
  const own = new AbortController();
  const follow = (): void => own.abort(signal.reason);
  const timer = setTimeout(
    () => own.abort(new DOMException('the deadline has passed', 'TimeoutError')),
    Math.max(0, milliseconds),
  );
  if (signal.aborted) follow();
  else signal.addEventListener('abort', follow, { once: true });
  return {
    signal: own.signal,
    drop: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', follow);
    },
  };
}

/** Whether an abort means that the time is over, and not that somebody left. */
export const isTimeUp = (reason: unknown): boolean => reason instanceof Error && reason.name === 'TimeoutError';
