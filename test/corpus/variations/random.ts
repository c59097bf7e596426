import { seededRandom } from '../../graph/random-plans.ts';

/** Choices that are the same on every run with the same seed. */
export interface Random {
  /** A whole number from 0, less than `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Choices for one document: its name and the seed of the run decide them. */
export function randomOf(name: string, seed: number): Random {
  const next = seededRandom([...name].reduce((hash, char) => Math.imul(hash, 31) + char.charCodeAt(0), seed));
  const below = (end: number) => Math.floor(next() * end);
  const some = <Item>(items: readonly Item[], count: number) => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(below(left.length), 1),
    ).flat();
  };
  return {
    below,
    chance: (share) => next() < share,
    one: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    some,
  };
}
