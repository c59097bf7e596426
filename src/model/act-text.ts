import type { Language } from './language.ts';
import type { ActProvisions } from './provision.ts';

/** One file of the text of an act. */
export interface ActText {
  readonly language: Language;
  /** Its path within the folder of the act (`rus/pt001.md`); parts of a text name each other by it. */
  readonly file: string;
  readonly text: string;
  /** ISO day of the edition; null where it is not known. */
  readonly day: string | null;
}

/** What the texts of an act say of what it consists of. */
export interface ContentsReading extends Omit<ActProvisions, 'act'> {
  /** What was left out, and why; what one language lacks. */
  readonly notes: readonly string[];
}
