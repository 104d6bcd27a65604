import { writeFile } from 'node:fs/promises';
import { Refused } from './refused.ts';

const WRITE_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  ENOSPC: 'the disk is full',
};

/** A text as a file, in place of what was there. */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Refused(`${file} cannot be written: ${WRITE_ERRORS[code] ?? code}`);
  }
}
