import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import { filesInArchive, isArchive } from './archive.ts';
import type { InputFile } from './input-file.ts';

/** A file, or why what should hold files cannot be opened. */
export type Found = InputFile | { readonly name: string; readonly reason: KasipError };

/**
 * The files that paths mean: a file is itself, a folder all files below it in order of name, hidden ones left out, and
 * an archive the files in it.
 * @throws KasipError 2 where a path leads nowhere.
 */
export function filesOf(paths: readonly string[]): readonly Found[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new KasipError(2, `${path}: there is no such file or folder.`);
    return stat.isDirectory() ? below(path) : opened(path);
  });
}

function below(folder: string): readonly Found[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? below(path) : entry.isFile() ? opened(path) : [];
    });
}

function opened(path: string): readonly Found[] {
  if (!isArchive(path)) return [{ name: path, size: statSync(path).size, read: () => readFileSync(path) }];
  try {
    return filesInArchive(path);
  } catch (error) {
    if (error instanceof KasipError) return [{ name: path, reason: error }];
    throw error;
  }
}

/**
 * The bytes of a file that can be a standard by its size.
 * @throws KasipError 1 where it is larger than any.
 */
export function bytesOf({ name, size, read }: InputFile): Uint8Array {
  if (size > maxBytes)
    throw new KasipError(
      1,
      `${name}: the file has ${Math.round(size / 1024 / 1024)} MB; a standard has at most ${maxBytes / 1024 / 1024} MB.`,
      'Expected the text of one standard.',
    );
  return read();
}
