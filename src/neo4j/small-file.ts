import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** The text of a file, or null if there is none. */
export function readSmall(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file as a whole: a reader sees the old text or the new, never half of one. While it is written it
 * stands beside `file` under a name that begins with a dot. Only its owner can read it.
 */
export function writeSmall(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
