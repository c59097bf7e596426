/** A file of a ZIP archive, as the directory at its end lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes, packed and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the header before its bytes begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const longestComment = 0xffff;

/**
 * The entries of a ZIP archive (PKWARE's APPNOTE.TXT, 4.3), folders left out. Sizes of 4 GB and more are not read.
 * @throws RangeError where the archive is cut off, Error where it has no directory.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
    if (view.getUint32(at, true) !== entryMark) throw new Error('its directory is broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = nameIn(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (!/[/\\]$/u.test(name))
      entries.push({
        name,
        isEncrypted: (flags & 1) !== 0,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packedSize);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw new Error('it has no directory at its end: it is cut off, or no ZIP archive');
}

/** Names without the mark of UTF-8 are in it all the same, or in the code page of Russian and Kazakh Windows. */
function nameIn(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}
