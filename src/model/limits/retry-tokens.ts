const MOST = 10;
const PER_REQUEST = 0.1;

/** What keeps retries at a tenth of the requests: full at the start, so that a first request may retry too. */
export class RetryTokens {
  #left = MOST;

  /** A request came: a tenth of a retry more. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + PER_REQUEST);
  }

  /** Whether one more retry may be made; it is counted. */
  spend(): boolean {
    // Ten tenths are a hair less than one.
    if (this.#left < 1 - 1e-9) return false;
    this.#left -= 1;
    return true;
  }
}
