/** Bytes of an answer, unpacked. */
export const ANSWER_LIMIT = 524_288;
/** Bytes of an error's body: enough to tell what it complains of. */
const ERROR_LIMIT = 16_384;

/** An answer of another status than 2xx. What it says stays here: it may repeat the prompt. */
export class BadStatus extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super('the model’s server answered with an error');
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

/** An answer that is longer than `ANSWER_LIMIT`, or that is no text. */
export class Unreadable extends Error {}

/** An answer that had begun and did not come to its end. */
export class CutOff extends Error {}

/**
 * `fetch` for the openai package: reads an answer whole, up to a limit at which its socket is destroyed (the package
 * reads 200 MB, measured), follows no redirect (which would send the draft to another host, measured) and rejects what
 * is no success, so that the body of an error is read with a limit too.
 */
export async function boundedFetch(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const stop = new AbortController();
  const follow = (): void => stop.abort(init.signal?.reason);
  if (init.signal?.aborted) follow();
  else init.signal?.addEventListener('abort', follow, { once: true });
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: stop.signal });
    const { status, headers, ok } = response;
    const read = await readUpTo(response, ok ? ANSWER_LIMIT : ERROR_LIMIT, stop);
    if (!ok) throw new BadStatus(status, headers, new TextDecoder().decode(read.bytes));
    if (!read.whole) throw new Unreadable('the answer is too long');
    const text = decoded(read.bytes);
    return status === 204 || status === 205
      ? new Response(null, { status, headers })
      : new Response(text, { status, headers });
  } finally {
    init.signal?.removeEventListener('abort', follow);
  }
}

async function readUpTo(
  { body, ok }: Response,
  limit: number,
  stop: AbortController,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = true;
  try {
    for await (const part of body ?? []) {
      size += part.byteLength;
      whole = size <= limit;
      if (!whole) break;
      parts.push(part);
    }
  } catch (cause) {
    if (stop.signal.aborted) throw cause;
    // An error is one without its last words too.
    if (ok) throw new CutOff('the answer was cut off', { cause });
  }
  // Ending the loop has cancelled the body already; this destroys the socket whatever the fetch makes of that.
  if (!whole) stop.abort();
  return { bytes: Buffer.concat(parts), whole };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('the answer is not UTF-8');
  }
}
