/** Gives a slot back; a second time does nothing. */
export type Release = () => void;

/** So many calls at a time; of the others a few wait in turn, and the rest are told at once. */
export class Slots {
  readonly #waiting = new Set<() => void>();
  readonly #most: number;
  readonly #mostWaiting: number;
  #taken = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  get taken(): number {
    return this.#taken;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** A slot, perhaps after a wait; null where too many wait already. Rejects with the signal's reason. */
  async take(signal: AbortSignal): Promise<Release | null> {
    signal.throwIfAborted();
    if (this.#taken < this.#most) {
      this.#taken += 1;
      return this.#release();
    }
    if (this.#waiting.size >= this.#mostWaiting) return null;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = (): void => {
      this.#waiting.delete(resolve);
      reject(signal.reason);
    };
    this.#waiting.add(resolve);
    signal.addEventListener('abort', leave, { once: true });
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
    const release = this.#release();
    // Handed over just before the abort: `leave` came too late to refuse it.
    if (signal.aborted) {
      release();
      signal.throwIfAborted();
    }
    return release;
  }

  /** A slot that becomes free goes to the first who waits without being counted as free, so that nobody overtakes. */
  #release(): Release {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const [next] = this.#waiting;
      if (next === undefined) {
        this.#taken -= 1;
        return;
      }
      this.#waiting.delete(next);
      next();
    };
  }
}
