import type { Dictionary } from './dictionary.ts';
import { type Comparable, type Likeness, likenesses } from './likeness.ts';

/** Places of two statements, in their lists, that say the same. */
export interface Pair {
  readonly kazakh: number;
  readonly russian: number;
}

/** Less alike are not a pair. */
const least = 0.3;
/** Words in common that outweigh the order of the lists. */
const sure = 0.3;
/** By so much must the words of a pair out of order exceed those of any other. */
const margin = 0.12;

/**
 * Which statements of a list say the same as which of the other. Both lists are read in their order, leaving out what
 * only one has; then what stands in another order is paired by its words, where these are sure.
 * A statement is in one pair at most. In the order of the first list.
 */
export function alignLists(
  kazakh: readonly Comparable[],
  russian: readonly Comparable[],
  dictionary: Dictionary,
): readonly Pair[] {
  const likeness = likenesses(kazakh, russian, dictionary);
  const inOrder = pairsInOrder(likeness, kazakh.length, russian.length);
  return outOfOrder(inOrder, likeness).sort((a, b) => a.kazakh - b.kazakh);
}

/** The pairs, none crossing another, that are most alike together (Needleman and Wunsch). */
function pairsInOrder(
  likeness: readonly (readonly Likeness[])[],
  rows: number,
  columns: number,
): readonly Pair[] {
  const gain = (i: number, j: number) => (likeness[i]?.[j]?.all ?? 0) - least;
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (gain(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j))
      pairs.push({ kazakh: i++, russian: j++ });
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** The pairs with those put right whose words say that another statement is meant. */
function outOfOrder(inOrder: readonly Pair[], likeness: readonly (readonly Likeness[])[]): Pair[] {
  const words = (i: number, j: number) => likeness[i]?.[j]?.words ?? 0;
  const moved = likeness.flatMap((row, i) =>
    row.flatMap((_, j) => {
      const others = [
        ...row.flatMap((_, k) => (k === j ? [] : words(i, k))),
        ...likeness.flatMap((_, k) => (k === i ? [] : words(k, j))),
      ];
      const isSure = words(i, j) >= sure && words(i, j) >= Math.max(0, ...others) + margin;
      const isThere = inOrder.some((pair) => pair.kazakh === i && pair.russian === j);
      return isSure && !isThere ? [{ kazakh: i, russian: j }] : [];
    }),
  );
  const isTaken = ({ kazakh, russian }: Pair) =>
    moved.some((pair) => pair.kazakh === kazakh || pair.russian === russian);
  return [...inOrder.filter((pair) => !isTaken(pair)), ...moved];
}
