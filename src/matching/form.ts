/** What the form of a word tells beside its stem. */
export interface Form {
  /** The word without its endings; stems of actions are those of the verb, marked by `^`. */
  readonly stem: string;
  /**
   * What a verb is used as: action (verbal noun, infinitive), done (participle of the past), doing (participle of
   * the present), while (converb); null for other words.
   */
  readonly use: 'action' | 'done' | 'doing' | 'while' | null;
  /** The case by which a word depends on another, as far as its ending tells; `own` for what another owns; '' for none. */
  readonly role: string;
  readonly isNegated: boolean;
}

/** The stem of a word, marked where it is a participle: "collected" is not "collecting". */
export function keyOf({ stem, use }: Form): string {
  if (!stem.endsWith('^')) return stem;
  return use === 'done' ? `${stem}+` : use === 'doing' ? `${stem}=` : stem;
}
