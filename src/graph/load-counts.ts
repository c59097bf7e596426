import type { Plan } from './plan.ts';

/** What loading a standard did, in nodes of what the document says. */
export interface LoadCounts {
  readonly standard: string;
  readonly edition: string;
  /** new: this edition was not there before; held: the files are texts of `edition`, which says more. */
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'held';
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  /** The release that holds it. */
  readonly release: number;
  /** Ids of standards that may be the same one: they have its name, and nothing else says which either is. */
  readonly alike: readonly string[];
}

/** What is done where a plan is followed, and the release that holds it then. */
export function countsOf({ edition, outcome, difference, alike }: Plan, release: number): LoadCounts {
  return {
    standard: edition.standard,
    edition: edition.id,
    outcome,
    created: difference.created.length,
    changed: difference.changed.length,
    deleted: difference.deleted.length,
    unchanged: difference.unchanged,
    release,
    alike,
  };
}
