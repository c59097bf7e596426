import { grouped } from '../model/grouped.ts';

/** Finds those of many things with whose wording a text begins at a place of it, or ends. */
export type Finder<One> = (text: string, place?: number) => readonly One[];

/** By so many letters they are kept apart; shorter wordings are not found. */
const size = 2;
const none: readonly never[] = [];

/** Finds what a text begins with at a place, 0 unless given; in the order of `all`. */
export function startingWith<One>(all: readonly One[], wordingOf: (one: One) => string): Finder<One> {
  const groups = grouped(all, (one) => wordingOf(one).slice(0, size));
  return (text, place = 0) =>
    groups.get(text.slice(place, place + size))?.filter((one) => text.startsWith(wordingOf(one), place)) ??
    none;
}

/** Finds what a text ends with; in the order of `all`. */
export function endingWith<One>(all: readonly One[], wordingOf: (one: One) => string): Finder<One> {
  const groups = grouped(all, (one) => wordingOf(one).slice(-size));
  return (text) => groups.get(text.slice(-size))?.filter((one) => text.endsWith(wordingOf(one))) ?? none;
}
