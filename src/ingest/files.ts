import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';

/**
 * The files that paths mean: a file is itself, a folder all files below it in order of name, hidden ones left out.
 * @throws KasipError 2 where a path leads nowhere.
 */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new KasipError(2, `${path}: there is no such file or folder.`);
    return stat.isDirectory() ? below(path) : [path];
  });
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? below(path) : entry.isFile() ? [path] : [];
    });
}

/**
 * Whether a file can be a standard by its size, before it is read.
 * @throws KasipError 1 where it is larger than any.
 */
export function checkSize(file: string): void {
  const { size } = statSync(file);
  if (size > maxBytes)
    throw new KasipError(
      1,
      `${file}: the file has ${Math.round(size / 1024 / 1024)} MB; a standard has at most ${maxBytes / 1024 / 1024} MB.`,
      'Expected the text of one standard.',
    );
}
