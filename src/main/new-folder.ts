import { readdirSync, statSync } from 'node:fs';
import { KasipError } from '../model/kasip-error.ts';
import { makeFolder } from '../neo4j/make-folder.ts';

/**
 * Works in an empty folder, which is made with those above it where it is not there yet.
 * @throws KasipError 2 where something stands there, 3 where the disk refuses it, now or while `work` writes.
 */
export async function inNewFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) makeFolder(folder);
    else if (!stat.isDirectory()) throw taken(`${folder}: this is a file.`);
    else if (readdirSync(folder).length > 0) throw taken(`${folder}: this folder is not empty.`);
    return await work();
  } catch (error) {
    const cause = (error instanceof KasipError ? error.cause : error) as NodeJS.ErrnoException | undefined;
    if (cause?.syscall === undefined) throw error;
    throw new KasipError(
      3,
      `${folder}: it cannot be written: ${cause.message}.`,
      'Make room or give the right to write there; take away what is in it, which is not whole; and do it again.',
      { cause },
    );
  }
}

function taken(message: string): KasipError {
  return new KasipError(2, message, 'Give the path of a folder that is empty or not there yet.');
}
