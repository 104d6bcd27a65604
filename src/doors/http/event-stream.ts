import { Readable } from 'node:stream';

/**
 * Server-sent events (HTML standard, 9.2) for one reader: an event's name, and its data as JSON, which has no line break.
 * What is told after its end is dropped.
 */
export class EventStream extends Readable {
  // Nobody is asked for more: events come when they come, and all of them together are not large.
  override _read(): void {}

  tell(event: string, data: unknown): void {
    if (this.isOpen()) this.push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
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
