import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { maxBytes, type Wanted } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import { filesInArchive, isArchive } from './archive.ts';
import type { Found, InputFile } from './input-file.ts';
import { isOfSystem } from './system-file.ts';

/**
 * The files that paths mean, each once: a file is itself, a folder all files below it in order of name, hidden ones and
 * those of systems left out, and an archive the files in it. Links are followed, but not back into a folder that they
 * stand in.
 * @throws KasipError 2 where a path leads nowhere.
 */
export function filesOf(paths: readonly string[], wanted: Wanted = 'standard'): readonly Found[] {
  const found = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new KasipError(2, `${path}: there is no such file or folder.`);
    if (!stat.isDirectory()) return opened(path);
    const files = below(path, []);
    return files.length > 0 ? files : [{ name: path, reason: nothingIn(path, wanted) }];
  });
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const isNew = !seen.has(resolve(name));
    seen.add(resolve(name));
    return isNew;
  });
}

function nothingIn(folder: string, wanted: Wanted): KasipError {
  const expected =
    wanted === 'act'
      ? 'Expected folders of acts with a meta.yaml, or saved pages (.html) of adilet.zan.kz, in it or in archives.'
      : 'Expected standards as .docx, HTML, Markdown or plain text, in it, in folders below it or in archives.';
  return new KasipError(1, `${folder}: no file was found in it.`, expected);
}

/** `around` are the real paths of the folders in which the folder stands. */
function below(folder: string, around: readonly string[]): readonly Found[] {
  return attempted(folder, 'folder', () => {
    const real = realpathSync(folder);
    if (around.includes(real)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !isOfSystem(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => inFolder(join(folder, entry.name), entry, [...around, real]));
  });
}

function inFolder(path: string, entry: Dirent, around: readonly string[]): readonly Found[] {
  return attempted(path, 'file', () => {
    const kind = entry.isSymbolicLink() ? statSync(path) : entry;
    return kind.isDirectory() ? below(path, around) : kind.isFile() ? opened(path) : [];
  });
}

function opened(path: string): readonly Found[] {
  return attempted(path, 'file', () =>
    isArchive(path)
      ? filesInArchive(path)
      : [{ name: path, size: statSync(path).size, read: () => bytesAt(path) }],
  );
}

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refused(path, 'file', error);
  }
}

/** What `find` finds, or why the disk does not give it: no permission, gone since, a link that leads nowhere. */
function attempted(path: string, what: string, find: () => readonly Found[]): readonly Found[] {
  try {
    return find();
  } catch (error) {
    return [{ name: path, reason: error instanceof KasipError ? error : refused(path, what, error) }];
  }
}

function refused(path: string, what: string, error: unknown): KasipError {
  const why = (error as NodeJS.ErrnoException).message.replace(/,.*/su, '');
  return new KasipError(1, `${path}: the ${what} cannot be read: ${why}.`, null, { cause: error });
}

/**
 * The bytes of a file that can be a standard, or an act, by its size.
 * @throws KasipError 1 where it is larger than any, or cannot be read.
 */
export function bytesOf({ name, size, read }: InputFile, wanted: Wanted = 'standard'): Uint8Array {
  requireSize(name, size, wanted);
  const bytes = read();
  requireSize(name, bytes.length, wanted);
  return bytes;
}

/** Asked of the bytes as well: a file may have grown since it was found. */
function requireSize(name: string, size: number, wanted: Wanted): void {
  if (size <= maxBytes) return;
  const [is, most] = [size, maxBytes].map((bytes) => Math.round(bytes / 1024 / 1024));
  const [one, expected] =
    wanted === 'act'
      ? ['one of an act', 'Expected the metadata, the saved page or a part of the text of one act.']
      : ['a standard', 'Expected the text of one standard.'];
  throw new KasipError(1, `${name}: the file has ${is} MB; ${one} has at most ${most} MB.`, expected);
}
