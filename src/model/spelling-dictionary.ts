/** A spelling dictionary as Hunspell has them, in small letters. */
export interface SpellingDictionary {
  /** The marks of each word: which endings it takes. */
  readonly words: ReadonlyMap<string, string>;
  /** Endings by what they put at the end of a word. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
}

/** An ending of words that have its mark. */
export interface Ending {
  readonly mark: string;
  /** What goes away from the end of the word before it is put there. */
  readonly strip: string;
  /** What the word must end with. */
  readonly condition: RegExp;
}
