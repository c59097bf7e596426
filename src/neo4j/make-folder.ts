import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unwritable } from './disk-failure.ts';
import { errorCode } from './error-code.ts';

/**
 * Makes a folder with those above it that are not there yet, one by one: where a folder cannot be made although the
 * one above it is there, as in /proc or on a read-only disk, `recursive` loops for ever or blames the wrong thing.
 * Throws a KasipError (3) there.
 */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw unwritable(folder, error);
    // Another process was faster.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
