import type { Language } from '../model/language.ts';
import type { InputFile } from './input-file.ts';

/** One file of the text of an act, read when it is its turn. */
export interface TextFile {
  readonly language: Language;
  readonly file: InputFile;
  /** ISO day of the edition, or that on which a page showed it; null where it is not known. */
  readonly day: string | null;
}
