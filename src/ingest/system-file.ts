const names =
  /^(?:__MACOSX|thumbs\.db|ehthumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information|Icon\r)$/iu;

/**
 * Whether a file or folder below the one that was asked for is none of the user's: hidden, put there by a system
 * (`Thumbs.db`, `__MACOSX`), or the mark of a program that has the file beside it open (`~$welder.docx`).
 */
export function isOfSystem(path: string): boolean {
  return path.split(/[/\\]/u).some((name) => /^(?:\.(?!\.?$)|~\$)/u.test(name) || names.test(name));
}
