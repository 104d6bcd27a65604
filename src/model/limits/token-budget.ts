const DAY_MS = 86_400_000;

/** Tokens set aside for one call. */
export interface Reservation {
  /** Ends it with what the call cost; 0 where it cost nothing. Only the first time counts. */
  settle(spent: number): void;
}

/**
 * The tokens of a day (UTC): set aside before a call, counted after it. Nothing is awaited in between, so calls at the
 * edge cannot spend the same tokens twice. Without a limit it only counts.
 */
export class TokenBudget {
  readonly #limit: number;
  readonly #now: () => number;
  #day: number;
  #spent = 0;
  #reserved = 0;

  constructor(limit: number | null, now: () => number) {
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
    this.#now = now;
    this.#day = this.#today();
  }

  get spent(): number {
    this.#turn();
    return this.#spent;
  }

  get reserved(): number {
    return this.#reserved;
  }

  /** Null where the day's tokens do not suffice. */
  reserve(tokens: number): Reservation | null {
    this.#turn();
    if (this.#spent + this.#reserved + tokens > this.#limit) return null;
    this.#reserved += tokens;
    let open = true;
    return {
      settle: (spent) => {
        if (!open) return;
        open = false;
        this.#turn();
        this.#reserved -= tokens;
        this.#spent += Math.max(0, spent);
      },
    };
  }

  #today(): number {
    return Math.floor(this.#now() / DAY_MS);
  }

  /** A new day begins at nothing. A clock set back over midnight does not bring the day's tokens a second time. */
  #turn(): void {
    const today = this.#today();
    if (today === this.#day || today === this.#day - 1) return;
    this.#day = today;
    this.#spent = 0;
  }
}
