import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult, type IBackoff } from 'cockatiel';

/** What a call said of its server. `unknown`: nothing, since it ended before the server could answer. */
export type Sign = 'up' | 'down' | 'no-credit' | 'unknown';

export interface BreakerSettings {
  /** So many calls in a row that found the server down open it. */
  failures: number;
  /** Until one call may try again, in milliseconds. */
  pauseMs: number;
  /** The same where there is no credit left: nobody pays a bill within seconds. */
  creditPauseMs: number;
}

class OpensWithoutCredit extends ConsecutiveBreaker {
  noCredit = false;

  override failure(): boolean {
    return super.failure() || this.noCredit;
  }
}

class NothingLearnt extends Error {}

/** Spares a server that is down, and whoever would wait for it. */
export class Breaker {
  readonly #opens: OpensWithoutCredit;
  readonly #circuit;
  #probeFrom = 0;

  constructor({ failures, pauseMs, creditPauseMs }: BreakerSettings) {
    const opens = new OpensWithoutCredit(failures);
    const pause = (): IBackoff<unknown> => {
      const duration = opens.noCredit ? creditPauseMs : pauseMs;
      this.#probeFrom = Date.now() + duration;
      return { duration, next: pause };
    };
    this.#opens = opens;
    this.#circuit = circuitBreaker(
      handleWhenResult((sign) => sign !== 'up'),
      { breaker: opens, halfOpenAfter: { next: pause } },
    );
  }

  /** Whether a call would be refused now. While one call tries whether the server is back, the others do not wait for it. */
  get refuses(): boolean {
    const { state } = this.#circuit;
    return state === CircuitState.HalfOpen || (state === CircuitState.Open && Date.now() < this.#probeFrom);
  }

  /** Runs a call that never rejects, unless it is refused; then null. */
  async run<T extends { sign: Sign }>(call: () => Promise<T>): Promise<T | null> {
    if (this.refuses) return null;
    let outcome: T | null = null;
    const probing = this.#circuit.state !== CircuitState.Closed;
    await this.#circuit
      .execute(async () => {
        outcome = await call();
        if (outcome.sign !== 'unknown') this.#opens.noCredit = outcome.sign === 'no-credit';
        // What a probe leaves open is not taken for the server's return; at other times it counts neither way.
        if (outcome.sign === 'unknown' && !probing) throw new NothingLearnt();
        return outcome.sign;
      })
      .catch(() => undefined);
    return outcome;
  }
}
