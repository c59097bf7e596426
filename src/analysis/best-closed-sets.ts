import { type BestSets, bestSets, type Worth } from './best-sets.ts';
import type { ClosedSetOptions, ClosedSets } from './closed-sets.ts';
import { search } from './search.ts';
import { longestRow, type Table } from './table.ts';

type BestOptions = ClosedSetOptions & Required<Pick<ClosedSetOptions, 'best'>>;

/** Each search after the first asks for so many times fewer rows. */
const step = 4;

/**
 * The closed sets that are worth most. First those are looked for that many rows have, which are quickly found: what the
 * least of the best is worth then says how many rows a better one must have at least. That is searched for anew until no
 * set that is wanted can have fewer rows. Where the steps do not suffice for a search, what the one before found stays.
 */
export function bestClosedSets(table: Table, options: BestOptions): ClosedSets {
  const { best, minimumSupport, maximumSteps = Number.POSITIVE_INFINITY } = options;
  const longest = longestRow(table);
  // One more is kept than asked for, to know whether there are more.
  let kept = bestSets(best.maximum + 1, best.worth);
  let left = maximumSteps;
  for (let support = Math.max(minimumSupport, Math.ceil(table.rowCount / step)); ; ) {
    const found = bestSets(best.maximum + 1, best.worth);
    const searched = search(
      table,
      { ...options, minimumSupport: support, maximumSteps: left },
      wanted(found, kept.floor, best.worth),
    );
    if (!searched.isComplete) return closed(kept.count > 0 ? kept : found, best.maximum, false);
    kept = found;
    left -= searched.steps;
    const least = Math.max(minimumSupport, leastSupport(kept.floor, best.worth, longest));
    if (support <= least) return closed(kept, best.maximum, true);
    support = Math.max(least, Math.floor(support / step));
  }
}

function closed(kept: BestSets, maximum: number, isComplete: boolean): ClosedSets {
  return { sets: kept.sorted(maximum), isCutOff: kept.count > maximum, isComplete };
}

/** Takes in what may be among the best, of which the least is worth so much at least. */
function wanted(found: BestSets, least: number, worth: Worth) {
  const mayWantAny = (support: number, size: number) => worth(support, size) >= Math.max(least, found.floor);
  return {
    add: found.add,
    mayWantAny,
    /** A set that grows by n more items has no more rows than the n-th of these, counted from the most frequent. */
    mayWant: (size: number, supports: Int32Array, count: number) =>
      supports
        .slice(0, count)
        .sort()
        .some((support, at) => mayWantAny(support, size + count - at)),
  };
}

/** How many rows a set must have to be worth so much, however many items a row has. */
function leastSupport(floor: number, worth: Worth, longest: number): number {
  if (floor === Number.NEGATIVE_INFINITY) return 1;
  let support = 1;
  while (worth(support, longest) < floor) support++;
  return support;
}
