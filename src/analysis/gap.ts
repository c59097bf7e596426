import { delta, type Occurrence } from './delta.ts';

/** One place where an item stands, and what belongs to it there. */
export interface Whole extends Occurrence {
  readonly parts: readonly number[];
}

export type Holding = 'held' | 'moved' | 'nearly' | 'missing';

/** How far what is needed is held. */
export interface ItemGap {
  readonly item: number;
  /** nearly: the item is held, and not all of its parts, wherever it stands. */
  readonly holding: Holding;
  readonly reworded: boolean;
  /** It is held, under nothing under which it is needed. */
  readonly moved: boolean;
  /** Its parts that are needed somewhere and held nowhere with it. */
  readonly lacking: readonly number[];
  /** Indexes of its occurrences. */
  readonly have: readonly number[];
  readonly need: readonly number[];
}

/** How far each item of `need` is held, in the order in which they first stand there. */
export function gap(have: readonly Whole[], need: readonly Whole[]): readonly ItemGap[] {
  return delta(have, need)
    .filter(({ to }) => to.length > 0)
    .map(({ item, change, reworded, from, to }) => {
      const held = new Set(from.flatMap((index) => have[index]?.parts ?? []));
      const needed = new Set(to.flatMap((index) => need[index]?.parts ?? []));
      const isHeld = change !== 'added';
      const lacking = isHeld ? [...needed].filter((part) => !held.has(part)) : [];
      const moved = change === 'moved';
      return {
        item,
        holding: holdingOf(isHeld, lacking, moved),
        reworded,
        moved,
        lacking,
        have: from,
        need: to,
      };
    });
}

function holdingOf(isHeld: boolean, lacking: readonly number[], moved: boolean): Holding {
  if (!isHeld) return 'missing';
  if (lacking.length > 0) return 'nearly';
  return moved ? 'moved' : 'held';
}
