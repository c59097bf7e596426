import { type BitSet, difference, intersection, sizeOf, union } from './bit-set.ts';

/** What some sets have in common, seen from all that any of them has. */
export interface Sharing {
  readonly common: BitSet;
  readonly any: BitSet;
  /** How much of `any` is common, 0 to 1; 1 where none has anything. */
  readonly share: number;
  /** By set what others have and it does not. */
  readonly missing: readonly BitSet[];
}

/** One set or more, made for the same limit. */
export function sharingOf(sets: readonly BitSet[]): Sharing {
  const common = sets.reduce(intersection);
  const any = sets.reduce(union);
  const all = sizeOf(any);
  return {
    common,
    any,
    share: all === 0 ? 1 : sizeOf(common) / all,
    missing: sets.map((set) => difference(any, set)),
  };
}
