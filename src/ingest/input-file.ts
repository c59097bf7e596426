import type { KasipError } from '../model/kasip-error.ts';

/** A file that was found, on the disk or in an archive, and is read when it is its turn. */
export interface InputFile {
  /** Its path as messages show it: "folder/kaz.md", "archive.zip/folder/kaz.md". */
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** @throws KasipError 1 where it cannot be read. */
  readonly read: () => Uint8Array;
}

/** A file, or why what should be one or hold some cannot be opened. */
export type Found = InputFile | { readonly name: string; readonly reason: KasipError };
