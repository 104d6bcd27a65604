const MOST = 10;
/** Less than a tenth, so that the ten of the start are within it after some hundred requests. */
const PER_REQUEST = 0.08;

/** What keeps retries below a tenth of the requests: full at the start, so that a first request may retry too. */
export class RetryTokens {
  #left = MOST;

  /** A request came: a part of a retry more. */
  earn(): void {
    this.#left = Math.min(MOST, this.#left + PER_REQUEST);
  }

  /** Whether one more retry may be made; it is counted. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
