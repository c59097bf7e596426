import type { MeaningWording } from '../model/meaning.ts';
import { once } from '../model/once.ts';
import { foldText } from '../text/fold.ts';
import { entriesOf } from './entries.ts';
import type { IsWanted } from './phrase-at.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Phrases that are read word by word. */
export type Split = ReadonlySet<string> | 'all';

/** What a text says, as far as it is compared. */
export interface Meaning {
  readonly language: MeaningWording['language'];
  /** As it stands. */
  readonly text: string;
  /** Its letters and digits alone, and its numbers and codes once more with their marks: "1,8" is not "18", nor "C" "C++". */
  readonly letters: string;
  readonly units: readonly Unit[];
  /** The stems of what it is about to do or know: the last action and the last word of a Kazakh text, the first word of a Russian one. */
  readonly heads: ReadonlySet<string>;
  /** Whether it has a verb that adds nothing ("to carry out a check"). */
  readonly hasAuxiliary: boolean;
  readonly acts: readonly string[] | null;
  /** Its words as they stand, folded, but for abbreviations. */
  readonly words: () => readonly string[];
  /** The same with some of its phrases, by the text of their rows, read word by word; null for a text without any. */
  readonly without: ((phrases: Split) => Meaning) | null;
}

/** The meaning of a text by the words and phrases of its language. */
export function meaningOf(wording: MeaningWording, vocabulary: Vocabulary): Meaning {
  let hasSplit = false;
  const meaning = read(wording, vocabulary, ({ isSplit }) => {
    hasSplit ||= isSplit;
    return true;
  });
  if (phrasesOf(meaning.units).length === 0) return meaning;
  const known = new Map<string, Meaning>();
  const whole: Meaning = {
    ...meaning,
    without: (phrases) => {
      if (phrases !== 'all' && phrases.size === 0 && !hasSplit) return whole;
      const key = phrases === 'all' ? phrases : [...phrases].join();
      const found =
        known.get(key) ??
        read(wording, vocabulary, ({ text, isSplit }) => phrases !== 'all' && !isSplit && !phrases.has(text));
      known.set(key, found);
      return found;
    },
  };
  return whole;
}

/** The phrases of several words among units, as the tables have them. */
export function phrasesOf(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ phrase }) => (phrase?.includes(' ') ? [phrase] : []));
}

function read({ text, language, acts }: MeaningWording, vocabulary: Vocabulary, isWanted: IsWanted): Meaning {
  const tokens = tokensOf(text);
  const entries = entriesOf(tokens, vocabulary, isWanted);
  const units = unitsOf(entries, vocabulary);
  return {
    language,
    text,
    letters: [foldText(text), ...marked(tokens)].join(' '),
    units,
    heads: new Set(units.filter((unit) => isHead(unit, units, language)).map(({ key }) => key)),
    hasAuxiliary: entries.some(({ kind }) => kind === 'auxiliary'),
    acts,
    words: once(() => plainWords(text)),
    without: null,
  };
}

/** What a Kazakh text ends with is its head, too: "жобалау негіздері" is about the basics as well as about the work. */
function isHead(unit: Unit, units: readonly Unit[], language: MeaningWording['language']): boolean {
  return unit.role === 'head' || (language === 'kk' && unit === units.at(-1));
}

function plainWords(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ kind, isAbbreviation }) => kind === 'word' && !isAbbreviation)
    .map((token) => token.text);
}

function marked(tokens: readonly Token[]): readonly string[] {
  const isMarked = ({ kind, text }: Token) => kind === 'number' || /[+#]$/u.test(text);
  return tokens.filter(isMarked).map(({ text }) => text);
}
