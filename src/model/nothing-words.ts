/** Texts that say that there is nothing, folded, of both languages. */
export interface NothingWords {
  /** A list has no entries. */
  readonly none: ReadonlySet<string>;
  /** A skill needs nothing of a kind. */
  readonly notNeeded: ReadonlySet<string>;
}
