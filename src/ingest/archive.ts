import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseTar } from 'nanotar';
import { maxBytes } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { InputFile } from './input-file.ts';

/** An archive is held in memory as it is, its files are unpacked one at a time; a tar is unpacked whole. */
const maxArchiveBytes = 1024 * 1024 * 1024;

/** Whether a file is an archive of documents, by its name: a .docx is an archive as well, but one document. */
export function isArchive(name: string): boolean {
  return /\.(?:zip|tar|tar\.gz|tgz)$/iu.test(name);
}

/**
 * The files in an archive, in order of name; hidden ones and those that systems add left out.
 * @throws KasipError 1 where it is too large, broken or encrypted.
 */
export function filesInArchive(path: string): readonly InputFile[] {
  const { size } = statSync(path);
  if (size > maxArchiveBytes)
    throw unreadable(path, `it has ${megabytes(size)} MB, more than ${megabytes(maxArchiveBytes)}`);
  try {
    const bytes = readFileSync(path);
    const files = /\.zip$/iu.test(path) ? inZip(path, bytes) : inTar(path, bytes);
    if (files.length === 0) throw unreadable(path, 'no file was found in it');
    return files
      .filter(({ name }) => !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(name.slice(path.length + 1)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof KasipError) throw error;
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
}

function inZip(path: string, bytes: Uint8Array): InputFile[] {
  const files: InputFile[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const shown = `${path}/${name}`;
      const read = () =>
        unpacked(shown, () => unzipSync(bytes, { filter: (file) => file.name === name })[name]);
      if (!name.endsWith('/')) files.push({ name: shown, size: originalSize, read });
      return false;
    },
  });
  return files;
}

function inTar(path: string, bytes: Uint8Array): InputFile[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const tar = isPacked ? gunzipSync(bytes, { maxOutputLength: maxArchiveBytes }) : bytes;
  return parseTar(tar)
    .filter(({ type }) => type === 'file')
    .map(({ name, size, data }) => ({
      name: `${path}/${name.replace(/^\.\//u, '')}`,
      size,
      read: () => unpacked(name, () => data),
    }));
}

function unpacked(name: string, unpack: () => Uint8Array | undefined): Uint8Array {
  try {
    const bytes = unpack();
    if (bytes !== undefined && bytes.length <= maxBytes) return bytes;
  } catch {
    // Said below: why a file cannot be unpacked helps nobody.
  }
  throw new KasipError(
    1,
    `${name}: the file cannot be unpacked.`,
    'Unpack the archive, and load its folder.',
  );
}

function unreadable(path: string, why: string): KasipError {
  return new KasipError(1, `${path}: the archive cannot be read: ${why}.`, 'Unpack it, and load its folder.');
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
