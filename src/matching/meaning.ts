import type { MeaningWording } from '../model/meaning.ts';
import { foldText } from '../text/fold.ts';
import { entriesOf } from './entries.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text says, as far as it is compared. */
export interface Meaning {
  readonly language: MeaningWording['language'];
  /** Its letters and digits alone. */
  readonly letters: string;
  readonly units: readonly Unit[];
  /** The stems of what it is about to do or know: the last action of a Kazakh text, the first word of a Russian one. */
  readonly heads: ReadonlySet<string>;
  readonly acts: readonly string[] | null;
  /** The same read word by word, without the phrases of the table of synonyms; null where there is none in it. */
  readonly byWords: Meaning | null;
}

/** The meaning of a text by the words and phrases of its language. */
export function meaningOf(wording: MeaningWording, vocabulary: Vocabulary): Meaning {
  const meaning = read(wording, vocabulary, true);
  const hasPhrase = meaning.units.some(({ phrase }) => phrase?.includes(' '));
  return hasPhrase ? { ...meaning, byWords: read(wording, vocabulary, false) } : meaning;
}

function read(
  { text, language, acts }: MeaningWording,
  vocabulary: Vocabulary,
  withPhrases: boolean,
): Meaning {
  const units = unitsOf(entriesOf(text, vocabulary, withPhrases), vocabulary);
  return {
    language,
    letters: foldText(text),
    units,
    heads: new Set(units.filter(({ role }) => role === 'head').map(({ key }) => key)),
    acts,
    byWords: null,
  };
}
