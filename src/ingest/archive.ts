import { readFileSync, statSync } from 'node:fs';
import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { maxBytes } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Found, InputFile } from './input-file.ts';
import { isOfSystem } from './system-file.ts';
import { packedBytes, type ZipEntry, zipEntries } from './zip-entries.ts';

/** A ZIP archive is held in memory as it is, its files are unpacked one at a time; a tar is unpacked whole. */
const maxArchiveBytes = 256 * 1024 * 1024;

/** Whether a file is an archive of documents, by its name: a .docx is an archive as well, but one document. */
export function isArchive(name: string): boolean {
  return /\.(?:zip|tar|tar\.gz|tgz)$/iu.test(name);
}

/**
 * The files in an archive, in order of name; hidden ones and those that systems add left out. Nothing is written, so
 * that a name may lead anywhere ("../x"). An archive in it is not opened.
 * @throws KasipError 1 where it is too large, broken or holds no file.
 */
export function filesInArchive(path: string): readonly Found[] {
  const { size } = statSync(path);
  if (size > maxArchiveBytes) throw tooLarge(path);
  try {
    const bytes = readFileSync(path);
    const files = (/\.zip$/iu.test(path) ? inZip(path, bytes) : inTar(path, bytes)).filter(
      ({ name }) => !isOfSystem(name.slice(path.length + 1)),
    );
    if (files.length === 0) throw unreadable(path, 'no file was found in it');
    return files.map(withoutArchive).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof KasipError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw unreadable(path, error instanceof RangeError ? 'it is cut off' : message);
  }
}

function withoutArchive(file: InputFile): Found {
  if (!isArchive(file.name)) return file;
  const what = `${file.name}: an archive in an archive is not opened.`;
  return { name: file.name, reason: new KasipError(1, what, 'Unpack the outer one, and load its folder.') };
}

function inZip(path: string, bytes: Uint8Array): readonly InputFile[] {
  return zipEntries(bytes).map((entry) => {
    const name = `${path}/${entry.name.replaceAll('\\', '/')}`;
    return { name, size: entry.size, read: () => unpacked(name, entry, bytes) };
  });
}

/** The bytes of an entry, never more than the directory says: a file that unpacks to more is refused. */
function unpacked(name: string, entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (entry.isEncrypted) throw locked(name, 'the file is under a password');
  try {
    const packed = packedBytes(bytes, entry);
    const maxOutputLength = Math.max(1, Math.min(entry.size, maxBytes));
    const data = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength });
    if (data.length === entry.size && crc32(data) === entry.checksum) return data;
  } catch {
    // Said below: why a file cannot be unpacked helps nobody.
  }
  throw locked(name, 'the file cannot be unpacked: it is broken, or packed in a way that is not read');
}

function locked(name: string, why: string): KasipError {
  return new KasipError(1, `${name}: ${why}.`, 'Unpack the archive, and load its folder.');
}

function inTar(path: string, bytes: Uint8Array): readonly InputFile[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const tar = isPacked ? gunzipSync(bytes, { maxOutputLength: maxArchiveBytes }) : bytes;
  return parseTar(tar)
    .filter(({ type }) => type === 'file')
    .map(({ name, size, data }) => ({
      name: `${path}/${name.replace(/^\.\//u, '')}`,
      size,
      read: () => data ?? new Uint8Array(),
    }));
}

function tooLarge(path: string): KasipError {
  return unreadable(path, `it has more than ${maxArchiveBytes / 1024 / 1024} MB`);
}

function unreadable(path: string, why: string): KasipError {
  return new KasipError(1, `${path}: the archive cannot be read: ${why}.`, 'Unpack it, and load its folder.');
}
