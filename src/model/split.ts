import type { Quote } from './place.ts';

/** What one text of an edition says in one statement and the other in two that follow each other. */
export interface SplitRecord {
  /** Id of the statement that says both. */
  readonly whole: string;
  /** Ids of the two; one of them is that of the whole, with which it is aligned. */
  readonly parts: readonly string[];
  /** One quote and two, or two and one. */
  readonly kazakh: readonly Quote[];
  readonly russian: readonly Quote[];
}
