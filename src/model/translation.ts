/** A stem that Kazakh words open with, and the stems of Russian words that may stand for them. */
export interface TranslatedStem {
  readonly kk: string;
  readonly ru: readonly string[];
}
