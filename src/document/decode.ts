import { KasipError } from '../model/kasip-error.ts';

/** A larger file is no standard: the longest known are under one megabyte. */
export const maxBytes = 16 * 1024 * 1024;

/**
 * The text of a file in UTF-8 (or UTF-16 with its mark). The byte order mark stays in, so that offsets are those of
 * the file as it is.
 * @throws KasipError 1: empty, a format that is not read, or bytes that are no UTF-8, with the line.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw unreadable(file, 'the file is empty', 'Expected the text of a standard.');
  const format = binaryFormat(bytes);
  if (format !== null)
    throw unreadable(file, `${format} is not read`, 'Save the document as plain text (UTF-8) and try again.');
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes.includes(0)) throw unreadable(file, 'this is not a text file', 'Expected plain text in UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(
      `${file}:${lineOfFault(bytes)}`,
      'the text is not in UTF-8',
      'Convert it from its encoding (Windows-1251, Latin-1 …) to UTF-8 and try again.',
    );
  }
}

/** Formats that people hold standards in and that begin with a mark of their own. */
function binaryFormat(bytes: Uint8Array): string | null {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'PDF';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'the old Word format (.doc)';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'a ZIP container (.docx, .zip)';
  return null;
}

/** The 1-based line of the first byte that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

function unreadable(place: string, what: string, advice: string): KasipError {
  return new KasipError(1, `${place}: ${what}.`, advice);
}
