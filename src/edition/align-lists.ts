import type { Dictionary } from './dictionary.ts';
import { type Comparable, type Likeness, likenesses } from './likeness.ts';
import { wordsOf } from './words.ts';

/** Places of two statements, in their lists, that say the same. */
export interface Pair {
  readonly kazakh: number;
  readonly russian: number;
}

/** Less alike are not a pair. */
const least = 0.3;
/** Words in common that outweigh the order of the lists, and that are enough where nothing else is left. */
const sure = 0.3;
const enough = 0.25;
/** Statements with fewer are strangers, where most pairs of their list have so many. */
const strange = 0.1;
const usual = 0.6;
/** By so much must the words of a pair out of order exceed those of any other. */
const margin = 0.12;

/**
 * Which statements of a list say the same as which of the other. Both lists are read in their order, leaving out what
 * only one has, and what has no word in common where most of the list has many; then what stands in another order is
 * paired by its words, where these are sure, and at last what is left of both lists by fewer. A statement is in one pair
 * at most. In the order of the first list.
 */
export function alignLists(
  kazakh: readonly Comparable[],
  russian: readonly Comparable[],
  dictionary: Dictionary,
): readonly Pair[] {
  const likeness = likenesses(kazakh, russian, dictionary);
  const together = pairsInOrder(likeness, kazakh.length, russian.length);
  const saysMuch = ({ text, size }: Comparable) => size === 0 && wordsOf(text).length >= 3;
  const inOrder = withoutStrangers(together, likeness, kazakh.map(saysMuch));
  const moved = clearest(likeness, [], sure).filter((pair) => !inOrder.some((other) => isSame(pair, other)));
  const pairs = [...inOrder.filter((pair) => !moved.some((other) => touches(pair, other))), ...moved];
  return [...pairs, ...clearest(likeness, pairs, enough)].sort((a, b) => a.kazakh - b.kazakh);
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

/**
 * Without the pairs of statements of several words for which only their place speaks, in a list whose other pairs, three
 * or more, have words in common.
 */
function withoutStrangers(
  pairs: readonly Pair[],
  likeness: readonly (readonly Likeness[])[],
  saysMuch: readonly boolean[],
): readonly Pair[] {
  const shared = ({ kazakh, russian }: Pair) => likeness[kazakh]?.[russian]?.words ?? 0;
  return pairs.filter((pair) => {
    const others = pairs.filter((other) => other !== pair).map(shared);
    const middle = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
    const isWellKnown = others.length >= 3 && middle >= usual;
    return shared(pair) >= strange || !isWellKnown || !saysMuch[pair.kazakh];
  });
}

/** Pairs of statements that are in no pair yet whose words single each other out among all of these. */
function clearest(
  likeness: readonly (readonly Likeness[])[],
  pairs: readonly Pair[],
  wanted: number,
): readonly Pair[] {
  const rows = [...likeness.keys()].filter((i) => !pairs.some(({ kazakh }) => kazakh === i));
  const columns = [...(likeness[0]?.keys() ?? [])].filter((j) => !pairs.some(({ russian }) => russian === j));
  const at = (i: number, j: number) => likeness[i]?.[j] ?? { words: 0, all: 0 };
  return rows.flatMap((i) =>
    columns.flatMap((j) => {
      const others = [
        ...columns.flatMap((k) => (k === j ? [] : at(i, k).words)),
        ...rows.flatMap((k) => (k === i ? [] : at(k, j).words)),
      ];
      const { words, all } = at(i, j);
      const isClear = words >= wanted && all >= 0 && words >= Math.max(0, ...others) + margin;
      return isClear ? [{ kazakh: i, russian: j }] : [];
    }),
  );
}

function isSame(one: Pair, other: Pair): boolean {
  return one.kazakh === other.kazakh && one.russian === other.russian;
}

function touches(one: Pair, other: Pair): boolean {
  return one.kazakh === other.kazakh || one.russian === other.russian;
}
