import type { ConceptKind } from '../model/concept.ts';
import type { Meaning } from './plan.ts';

/** What is made of a meaning in one language. */
export interface Worded {
  /** What is done to the things, as a statement of that kind says it; `wording` 0 is the usual one. */
  readonly statement: (meaning: Meaning, kind: ConceptKind, wording: number) => string;
  /** The things alone. */
  readonly things: (meaning: Meaning) => string;
  /** What is done and to what, as the names of standards (`action`) and of professions (`by`) have it. */
  readonly named: (meaning: Meaning) => {
    readonly action: string;
    readonly by: string;
    readonly object: string;
  };
}

/** How many wordings a meaning has at the most. */
export const mostWordings = 3;
