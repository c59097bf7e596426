/** An item with the subjects that have it, ascending. */
export interface SharedItem {
  readonly item: number;
  readonly subjects: readonly number[];
}

/** How much two subjects share; `one` is the smaller index. A share is null where what it is a share of is empty. */
export interface PairOverlap {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
  /** Items that at least one of them has. */
  readonly either: number;
  /** Shared, of what either has. */
  readonly jaccard: number | null;
  /** Shared, of what `one` has. */
  readonly ofOne: number | null;
  /** Shared, of what `other` has. */
  readonly ofOther: number | null;
}

export interface Overlap {
  /** Every item once: those of most subjects first, then as they first stand, subject by subject. */
  readonly items: readonly SharedItem[];
  /** How many items all subjects have. */
  readonly shared: number;
  /** Shared by all, of what any has. */
  readonly jaccard: number | null;
  /** Shared by all, of what the smallest subject has. */
  readonly containment: number | null;
  /** Every two subjects once, in their order. */
  readonly pairs: readonly PairOverlap[];
}

/** What subjects share, each given as its items; an item that stands twice in one counts once. */
export function overlap(subjects: readonly (readonly number[])[]): Overlap {
  const items = sharedItems(subjects);
  const sizes = subjects.map((subject) => new Set(subject).size);
  const shared = items.filter((item) => item.subjects.length === subjects.length).length;
  return {
    items,
    shared,
    jaccard: share(shared, items.length),
    containment: share(shared, sizes.length === 0 ? 0 : Math.min(...sizes)),
    pairs: pairsOf(items, sizes),
  };
}

function sharedItems(subjects: readonly (readonly number[])[]): readonly SharedItem[] {
  const having = new Map<number, number[]>();
  subjects.forEach((subject, index) => {
    for (const item of new Set(subject)) {
      const found = having.get(item);
      if (found) found.push(index);
      else having.set(item, [index]);
    }
  });
  return [...having]
    .map(([item, subjects]) => ({ item, subjects }))
    .sort((one, other) => other.subjects.length - one.subjects.length);
}

function pairsOf(items: readonly SharedItem[], sizes: readonly number[]): readonly PairOverlap[] {
  const counts = sizes.map(() => sizes.map(() => 0));
  for (const { subjects } of items) {
    for (const one of subjects) {
      const row = counts[one] as number[];
      for (const other of subjects) row[other] = (row[other] ?? 0) + 1;
    }
  }
  return sizes.flatMap((size, one) =>
    sizes.slice(one + 1).map((otherSize, index) => {
      const other = one + 1 + index;
      const shared = counts[one]?.[other] ?? 0;
      const either = size + otherSize - shared;
      return {
        one,
        other,
        shared,
        either,
        jaccard: share(shared, either),
        ofOne: share(shared, size),
        ofOther: share(shared, otherSize),
      };
    }),
  );
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
