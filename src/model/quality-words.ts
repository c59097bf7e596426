/** Endings of words that name a quality of a person, in small letters. */
export interface QualityWords {
  /** A quality closes with its noun, or with a verbal noun. */
  readonly kk: { readonly nouns: readonly string[]; readonly verbs: readonly string[] };
  /** A quality opens with its noun in the nominative, or with the adjective of one. */
  readonly ru: { readonly nouns: readonly string[]; readonly adjectives: readonly string[] };
}
