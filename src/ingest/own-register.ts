import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ActReading } from '../model/act-reading.ts';
import type { ActRow } from '../model/act-row.ts';
import { KasipError } from '../model/kasip-error.ts';
import { ownActsFile, ownActsText, readActTable, readOwnActs } from '../registry/own-acts.ts';
import { type ActPlan, planActs } from './plan-acts.ts';

/** The file of the register that a user keeps in a data folder. */
export const fileOfOwnActs = ownActsFile;

/** What readings would change in the register that a user keeps in a data folder. */
export function planFor(home: string, readings: readonly ActReading[]): ActPlan {
  return planActs(readings, readActTable(), readOwnActs(home));
}

/**
 * Writes the register that a user keeps, as a whole: a reader sees the old one or the new. Its folder exists.
 * @param day ISO day of the import
 * @throws KasipError 3 where the disk refuses it; the old one stays.
 */
export function writeOwnActs(home: string, acts: readonly ActRow[], day: string): void {
  const file = ownActsFile(home);
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, ownActsText(acts, day));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new KasipError(
      3,
      `${file}: the register cannot be written: ${(error as Error).message}.`,
      'Nothing of it was changed. Make room or give the right to write there, and import again.',
      { cause: error },
    );
  }
}
