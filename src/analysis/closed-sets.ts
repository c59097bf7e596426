import { bestClosedSets } from './best-closed-sets.ts';
import type { Worth } from './best-sets.ts';
import { search } from './search.ts';
import { type SetList, setList } from './set-list.ts';
import type { Table } from './table.ts';

export interface ClosedSetOptions {
  /** How many rows must have all of a set, 1 or more. */
  readonly minimumSupport: number;
  /** How many items a set must have, 1 or more. */
  readonly minimumSize: number;
  /** Keep only so many, those worth most; without it all. */
  readonly best?: { readonly maximum: number; readonly worth: Worth };
  /** How many steps the search may take; without it as many as it needs. A step is one item tried with one set. */
  readonly maximumSteps?: number;
}

export interface ClosedSets {
  /** Those worth most first; without `best` in no order that means anything. */
  readonly sets: SetList;
  /** Whether there are more than those given, because of `best`. */
  readonly isCutOff: boolean;
  /** Whether all were looked at. Where not, because of `maximumSteps`, there may be more, and better ones. */
  readonly isComplete: boolean;
}

/**
 * The closed sets of a table: the sets of items that at least so many rows have in full, and to which no item can be
 * added that all these rows have. A set of rows and the items that all of them have: there is one of each.
 */
export function closedSets(table: Table, options: ClosedSetOptions): ClosedSets {
  if (options.best !== undefined) return bestClosedSets(table, { ...options, best: options.best });
  const sets = setList();
  const { isComplete } = search(table, options, {
    add: sets.add,
    mayWantAny: () => true,
    mayWant: () => true,
  });
  return { sets, isCutOff: false, isComplete };
}
