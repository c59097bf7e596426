/** A part of a whole, and what it consists of. */
export interface Outline {
  readonly item: number;
  /** What it stands under: the same number in both lists where that corresponds. */
  readonly place: number;
  readonly parts: readonly number[];
}

/**
 * For each of `to` the indexes of those of `from` that correspond to it: all of the same item; for one whose item `from`
 * does not have, the one of the same place, of an item that `to` does not have, with which it shares most parts, each
 * taken once. Those that share more are paired first; ties go by their order.
 */
export function counterparts(
  from: readonly Outline[],
  to: readonly Outline[],
): readonly (readonly number[])[] {
  const same = to.map(({ item }) => indexesOf(from, item));
  const paired = new Map(likenesses(from, to).map(({ one, other }) => [other, one]));
  return same.map((indexes, index) => {
    const like = paired.get(index);
    return like === undefined ? indexes : [like];
  });
}

interface Likeness {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
}

/** Pairs of what has no item in common, one to one, the likest first. */
function likenesses(from: readonly Outline[], to: readonly Outline[]): readonly Likeness[] {
  const alone = (list: readonly Outline[], others: readonly Outline[]) => {
    const items = new Set(others.map(({ item }) => item));
    return [...list.keys()].filter((index) => !items.has((list[index] as Outline).item));
  };
  const aloneInTo = alone(to, from);
  const candidates = alone(from, to).flatMap((one) =>
    aloneInTo.map((other) => ({ one, other, shared: sharedParts(from[one], to[other]) })),
  );
  const takenOne = new Set<number>();
  const takenOther = new Set<number>();
  return candidates
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other)
    .filter(({ one, other }) => {
      if (takenOne.has(one) || takenOther.has(other)) return false;
      takenOne.add(one);
      takenOther.add(other);
      return true;
    });
}

function sharedParts(one: Outline | undefined, other: Outline | undefined): number {
  if (one === undefined || other === undefined || one.place !== other.place) return 0;
  const parts = new Set(one.parts);
  return new Set(other.parts.filter((part) => parts.has(part))).size;
}

function indexesOf(list: readonly Outline[], item: number): readonly number[] {
  return [...list.keys()].filter((index) => list[index]?.item === item);
}
