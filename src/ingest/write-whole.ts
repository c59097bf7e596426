import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { KasipError } from '../model/kasip-error.ts';

/**
 * Writes a file as a whole: a reader sees the old one or the new. Its folder exists.
 * @throws KasipError 3 where the disk refuses it; the old one stays.
 */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new KasipError(
      3,
      `${file}: it cannot be written: ${(error as Error).message}.`,
      'It is as it was. Make room or give the right to write there, and do it again.',
      { cause: error },
    );
  }
}
