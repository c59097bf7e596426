import { type GrowingSetList, type SetList, setList } from './set-list.ts';

/** What a set is worth by how many rows have it and how many items it has: never less where either is more. */
export type Worth = (support: number, size: number) => number;

/** Takes in sets and keeps those worth most. */
export interface BestSets extends Pick<GrowingSetList, 'add'> {
  /** What a set must be worth at least to be kept: as much as the least of those kept, once there are enough. */
  readonly floor: number;
  /** How many are kept. */
  readonly count: number;
  /** The first `count` of those worth most. */
  sorted(count: number): SetList;
}

interface Kept {
  readonly items: readonly number[];
  readonly support: number;
  readonly worth: number;
}

/** The `maximum` best (1 or more), of equal worth the ones of more rows, then by their items: whatever the order in which they come. */
export function bestSets(maximum: number, worth: Worth): BestSets {
  /** A heap: each comes after, in the order of the best, its two children. */
  const heap: Kept[] = [];
  return {
    get floor() {
      return heap.length < maximum ? Number.NEGATIVE_INFINITY : (heap[0] as Kept).worth;
    },
    get count() {
      return heap.length;
    },
    add(added, size, support) {
      const items = Array.from({ length: size }, (_, at) => added[at] as number).sort((a, b) => a - b);
      const kept = { items, support, worth: worth(support, size) };
      if (heap.length < maximum) rise(heap, kept);
      else if (compare(kept, heap[0] as Kept) < 0) sink(heap, kept);
    },
    sorted(count) {
      const list = setList();
      for (const { items, support } of heap.toSorted(compare).slice(0, count))
        list.add(items, items.length, support);
      return list;
    },
  };
}

/** The better one first. */
function compare(one: Kept, other: Kept): number {
  return other.worth - one.worth || other.support - one.support || compareItems(one.items, other.items);
}

function compareItems(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, index) => item !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
}

/** Puts one at the end and lets it rise to its place. */
function rise(heap: Kept[], kept: Kept): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (compare(heap[parent] as Kept, kept) >= 0) break;
    heap[at] = heap[parent] as Kept;
    at = parent;
  }
  heap[at] = kept;
}

/** Puts one in the place of the least and lets it sink to its place. */
function sink(heap: Kept[], kept: Kept): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1] as Kept, heap[child] as Kept) > 0) child++;
    if (compare(heap[child] as Kept, kept) <= 0) break;
    heap[at] = heap[child] as Kept;
    at = child;
  }
  heap[at] = kept;
}
