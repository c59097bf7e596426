/** A word or phrase of a text that says something of its own. */
export interface Unit {
  /** What it means: a stem, or the stem of the preferred one of its synonyms; `^` marks an action. */
  readonly stem: string;
  /** The stem with what a verb is used as, where that is not the action itself: "collected" is not "collecting". */
  readonly key: string;
  readonly kind: 'word' | 'number';
  /** The word or words as they stand, folded. */
  readonly word: string;
  /** The words of the phrase of the table that it is; null where it is none. */
  readonly phrase: string | null;
  readonly isAction: boolean;
  readonly isNegated: boolean;
  /** How it depends on others: `head`, a case, or a relation ("means", "before"); '' where its form does not say. */
  readonly role: string;
  /** A relation that no case can replace; '' for none. */
  readonly relation: string;
  /** Whether it is joined by a comma, a slash or "and" to the next unit, as its equal. */
  readonly isJoined: boolean;
  /** The first letters of its words. */
  readonly initials: string;
  /** Whether it is an abbreviation or a code. */
  readonly isName: boolean;
}

/** The part of a unit among the others: what is owned may be in any case that its ending does not show. */
export function part({ role }: Pick<Unit, 'role'>): string {
  return role === 'own' ? '' : role;
}
