import type { MeaningWording } from '../model/meaning.ts';
import { foldText } from '../text/fold.ts';
import { entriesOf, type IsRead, meaningsIn } from './entries.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text says, as far as it is compared. */
export interface Meaning {
  readonly language: MeaningWording['language'];
  /** Its letters and digits alone, and its numbers and codes once more with their marks: "1,8" is not "18", nor "C" "C++". */
  readonly letters: string;
  readonly units: readonly Unit[];
  /** The stems of what it is about to do or know: the last action of a Kazakh text, the first word of a Russian one. */
  readonly heads: ReadonlySet<string>;
  /** Whether it has a verb that adds nothing ("to carry out a check"). */
  readonly hasAuxiliary: boolean;
  readonly acts: readonly string[] | null;
  /** The same read word by word, without the phrases of the table of synonyms; null where there is none in it. */
  readonly byWords: Meaning | null;
  /** What phrases and words with synonyms stand anywhere in it, for `by`. */
  readonly phrases: ReadonlySet<string>;
  /** The same read with those phrases alone that mean one of these. */
  readonly by: (phrases: ReadonlySet<string>) => Meaning;
}

/** The meaning of a text by the words and phrases of its language. */
export function meaningOf(wording: MeaningWording, vocabulary: Vocabulary): Meaning {
  const meaning = read(wording, vocabulary, () => true);
  const hasPhrase = meaning.units.some(({ phrase }) => phrase?.includes(' '));
  const phrases = meaningsIn(wording.text, vocabulary);
  if (!hasPhrase) return { ...meaning, phrases };
  return { ...meaning, phrases, byWords: read(wording, vocabulary, () => false) };
}

function read(wording: MeaningWording, vocabulary: Vocabulary, isRead: IsRead): Meaning {
  const { text, language, acts } = wording;
  const entries = entriesOf(text, vocabulary, isRead);
  const units = unitsOf(entries, vocabulary);
  return {
    language,
    letters: [foldText(text), ...marked(text)].join(' '),
    units,
    heads: new Set(units.filter(({ role }) => role === 'head').map(({ key }) => key)),
    hasAuxiliary: entries.some(({ kind }) => kind === 'auxiliary'),
    acts,
    byWords: null,
    phrases: new Set(),
    by: (phrases) => read(wording, vocabulary, ({ meaning }) => phrases.has(meaning)),
  };
}

function marked(text: string): readonly string[] {
  const isMarked = ({ kind, text: token }: Token) => kind === 'number' || /[+#]$/u.test(token);
  return tokensOf(text)
    .filter(isMarked)
    .map(({ text: token }) => token);
}
