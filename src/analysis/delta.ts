/** One place where an item stands. */
export interface Occurrence {
  readonly item: number;
  /** Its text by language, null where it has none in that language; the same languages for all. */
  readonly texts: readonly (number | null)[];
  /** What it stands under: the same number in both lists where that corresponds. */
  readonly place: number;
}

export type Change = 'unchanged' | 'reworded' | 'moved' | 'added' | 'dropped';

/** What became of an item from one list to another. */
export interface ItemChange {
  readonly item: number;
  /** moved where it is also reworded. */
  readonly change: Change;
  /** Both have a text of some language, and no text of it is in both. */
  readonly reworded: boolean;
  /** Indexes of its occurrences. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Every item of both lists once: those of `to` as they first stand in it, then those that it drops. */
export function delta(from: readonly Occurrence[], to: readonly Occurrence[]): readonly ItemChange[] {
  const before = byItem(from);
  const after = byItem(to);
  const kept = [...after].map(([item, indexes]) => changeOf(item, before.get(item) ?? [], indexes, from, to));
  const gone = [...before].filter(([item]) => !after.has(item));
  return [...kept, ...gone.map(([item, indexes]) => changeOf(item, indexes, [], from, to))];
}

function changeOf(
  item: number,
  fromIndexes: readonly number[],
  toIndexes: readonly number[],
  from: readonly Occurrence[],
  to: readonly Occurrence[],
): ItemChange {
  const before = fromIndexes.map((index) => from[index] as Occurrence);
  const after = toIndexes.map((index) => to[index] as Occurrence);
  const isInBoth = before.length > 0 && after.length > 0;
  const reworded = isInBoth && isReworded(before, after);
  const moved = isInBoth && !after.some(({ place }) => before.some((one) => one.place === place));
  return { item, change: nameOf(before, after, moved, reworded), reworded, from: fromIndexes, to: toIndexes };
}

function nameOf(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
  moved: boolean,
  reworded: boolean,
): Change {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'dropped';
  if (moved) return 'moved';
  return reworded ? 'reworded' : 'unchanged';
}

function isReworded(before: readonly Occurrence[], after: readonly Occurrence[]): boolean {
  const languages = before[0]?.texts.length ?? 0;
  return Array.from({ length: languages }, (_, language) => language).some((language) => {
    const old = textsIn(before, language);
    const now = textsIn(after, language);
    return old.size > 0 && now.size > 0 && ![...now].some((text) => old.has(text));
  });
}

function textsIn(occurrences: readonly Occurrence[], language: number): Set<number> {
  return new Set(
    occurrences.flatMap(({ texts }) => {
      const text = texts[language];
      return text === null || text === undefined ? [] : [text];
    }),
  );
}

function byItem(occurrences: readonly Occurrence[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  occurrences.forEach(({ item }, index) => {
    const indexes = found.get(item);
    if (indexes) indexes.push(index);
    else found.set(item, [index]);
  });
  return found;
}
