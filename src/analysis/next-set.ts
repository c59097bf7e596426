import { type ClosedSetOptions, closedSets } from './closed-sets.ts';
import { tableOf } from './table.ts';

export interface NextSet {
  /** What is still missing of each row that has it in full, rising. */
  readonly items: readonly number[];
  /** How many rows miss all of it. */
  readonly support: number;
  /** Whether all were looked at: where not, a better one may have been missed. */
  readonly isComplete: boolean;
}

/**
 * The set that covers most of what remains: of all sets that at least so many rows still miss in full, the one with most
 * items times rows; of equal ones that of more rows, then the one whose items come first. Null where there is none.
 */
export function nextSet(
  rows: readonly (readonly number[])[],
  covered: ReadonlySet<number>,
  options: Pick<ClosedSetOptions, 'minimumSupport' | 'minimumSize' | 'maximumSteps'>,
): NextSet | null {
  const remaining = tableOf(rows.map((row) => row.filter((item) => !covered.has(item))));
  const best = { maximum: 1, worth: (support: number, size: number) => support * size };
  const { sets, isComplete } = closedSets(remaining, { ...options, best });
  return sets.count === 0 ? null : { items: sets.items(0), support: sets.support(0), isComplete };
}
