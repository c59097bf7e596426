import { isUtf8, transcode } from 'node:buffer';
import { unreadable } from './unreadable.ts';

/** A larger file is no standard: the longest known are under one megabyte. */
export const maxBytes = 16 * 1024 * 1024;

/** What files are read for, as messages say it. */
export type Wanted = 'standard' | 'act';

const expected = {
  standard: {
    empty: 'Expected the text of a standard.',
    binary: 'Expected .docx, HTML, Markdown or plain text in UTF-8.',
  },
  act: {
    empty: 'Expected the metadata, the saved page or the text of an act.',
    binary: 'Expected YAML, HTML or Markdown in UTF-8.',
  },
} as const;

/** The text of a file. */
export interface Decoded {
  readonly text: string;
  /** The file ends inside a letter, whose bytes were left out: it was cut off. */
  readonly isCutOff: boolean;
}

/**
 * The text of a file in UTF-8, in UTF-16 of either byte order with its mark, or in the encoding that a page declares
 * (`<meta charset>`). The byte order mark stays in, so that offsets are those of the file as it is.
 * @throws KasipError 1: empty, or bytes that are no UTF-8 where nothing else is declared, with the line.
 */
export function decode(bytes: Uint8Array, file: string, wanted: Wanted = 'standard'): Decoded {
  if (bytes.length === 0) throw unreadable(file, 'the file is empty', expected[wanted].empty);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  if (bytes.includes(0)) throw unreadable(file, 'this is not a text file', expected[wanted].binary);
  const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
  if (isUtf8(whole)) return { text: decodeUtf8(whole), isCutOff: whole.length < bytes.length };
  const declared = declaredDecoder(bytes);
  if (declared !== null) return { text: declared.decode(bytes), isCutOff: false };
  throw unreadable(
    `${file}:${lineOfFault(bytes)}`,
    'the text is not in UTF-8',
    'Convert it from its encoding (Windows-1251, Latin-1 …) to UTF-8 and try again.',
  );
}

/** The text of bytes that are UTF-8; of Cyrillic letters many times as quick as a `TextDecoder`. */
function decodeUtf8(bytes: Uint8Array): string {
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** A decoder for the encoding that a page declares at its head; null where it declares none, or one that is unknown. */
function declaredDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  if (name === undefined || /^utf-?8$/iu.test(name)) return null;
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const half = bytes.length % 2;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, bytes.length - half));
  return { text, isCutOff: half === 1 };
}

/** How many bytes at the end begin a letter of UTF-8 that is not finished: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let count = 1; count <= Math.min(3, bytes.length); count++) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
  }
  return 0;
}

/** The 1-based line of the first byte that is no UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}
