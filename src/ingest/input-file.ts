/** A file that was found, on the disk or in an archive, and is read when it is its turn. */
export interface InputFile {
  /** Its path as messages show it: "folder/kaz.md", "archive.zip/folder/kaz.md". */
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly read: () => Uint8Array;
}
