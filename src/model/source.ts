import type { Language } from './language.ts';
import type { PlaceUnit } from './place.ts';

/** The formats that kasip reads. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx';

/** One file that was read, and what is known of it before its meaning is. */
export interface SourceRecord {
  /** `source:` and the first 16 hexadecimal digits of the hash. */
  readonly id: string;
  /** The path as the caller gave it. Shown by commands, never stored in the graph. */
  readonly file: string;
  readonly format: SourceFormat;
  readonly unit: PlaceUnit;
  readonly language: Language;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly length: number;
  /** Number of its lines, or of the paragraphs of a DOCX. */
  readonly lines: number;
  /** The file ends inside a letter or a tag, which was left out. */
  readonly isCutOff: boolean;
}
