import { createReadStream } from 'node:fs';
import { Refused } from './refused.ts';

/** Bytes of one file, and of a whole body: what the service reads unless it is told otherwise. */
export const MOST_BYTES = 65_536;

export type Bytes = AsyncIterable<Uint8Array>;

const READ_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

interface Source {
  /** A path, or "-" for the standard input. */
  file: string;
  stdin: Bytes;
}

export const nameOf = (file: string): string => (file === '-' ? 'the standard input' : file);

/** The text of a file or of the standard input: UTF-8 without a flaw, its byte order mark dropped. */
export async function readText({ file, stdin }: Source): Promise<string> {
  const bytes = await readBytes(file === '-' ? stdin : createReadStream(file), nameOf(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${nameOf(file)} is not text in UTF-8`);
  }
}

/** Stops at the limit, so that what never ends is refused too. */
async function readBytes(source: Bytes, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_BYTES) throw new Refused(`${name} is larger than ${MOST_BYTES} bytes, the most that is read`);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Refused(`${name} cannot be read: ${READ_ERRORS[code] ?? code}`);
  }
  return Buffer.concat(chunks);
}
