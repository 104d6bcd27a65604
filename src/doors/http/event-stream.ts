import { Readable } from 'node:stream';

// JSON has no other character at which some clients break lines; the standard breaks at CR and LF alone.
const BREAKS = /[\u0085\u2028\u2029]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const oneLine = (data: unknown): string => JSON.stringify(data).replace(BREAKS, escaped);

/**
 * Server-sent events (HTML standard, 9.2) for one reader: an event's name, and its data as JSON on one line.
 * What is told after its end is dropped.
 */
export class EventStream extends Readable {
  // Nobody is asked for more: events come when they come, and all of them together are not large.
  override _read(): void {}

  tell(event: string, data: unknown): void {
    if (this.isOpen()) this.push(`event: ${event}\ndata: ${oneLine(data)}\n\n`);
  }

  end(): void {
    if (this.isOpen()) this.push(null);
    this.ended = true;
  }

  private ended = false;
  private isOpen = (): boolean => !this.ended && !this.destroyed;
}

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // nginx would else keep events back until there are many.
  'x-accel-buffering': 'no',
} as const;
