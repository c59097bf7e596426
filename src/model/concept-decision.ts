import type { ConceptKind } from './concept.ts';
import type { Language } from './language.ts';

export const decisionVerdicts = ['same', 'different', 'generic', 'name'] as const;
export type DecisionVerdict = (typeof decisionVerdicts)[number];

/** What a person decided of texts of statements, as a row of a table. */
export interface ConceptDecision {
  readonly kind: ConceptKind;
  /**
   * same: two texts mean the same. different: they never do. generic: the text stands under nearly any skill. name: a
   * concept with the text is called so, or as `other` says.
   */
  readonly verdict: DecisionVerdict;
  readonly one: DecidedText;
  /** The second text; none for what is generic. */
  readonly other?: DecidedText;
  /** Who decided it, as they want to be called. */
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly note?: string;
}

/** A text of statements; how it is written in small things does not matter. */
export interface DecidedText {
  readonly language: Language;
  readonly text: string;
}

/** A table of decisions. */
export interface DecisionTable {
  readonly note: string;
  readonly decisions: readonly ConceptDecision[];
}

/** A decision with the place of its row, as messages name it. */
export interface PlacedDecision extends ConceptDecision {
  readonly place: string;
}
