import { grouped } from '../model/grouped.ts';

/** Finds those of many things with whose wording a text begins at a place of it, or ends. */
export type Finder<One> = (text: string, place?: number) => readonly One[];

const none: readonly never[] = [];

/** Finds what a text begins with at a place, 0 unless given; in the order of `all`. */
export function startingWith<One>(all: readonly One[], wordingOf: (one: One) => string): Finder<One> {
  const groups = grouped(all, (one) => pairAt(wordingOf(one), 0));
  return (text, place = 0) =>
    groups.get(pairAt(text, place))?.filter((one) => text.startsWith(wordingOf(one), place)) ?? none;
}

/** Finds what a text ends with; in the order of `all`. */
export function endingWith<One>(all: readonly One[], wordingOf: (one: One) => string): Finder<One> {
  const groups = grouped(all, (one) => pairAtEnd(wordingOf(one)));
  return (text) => groups.get(pairAtEnd(text))?.filter((one) => text.endsWith(wordingOf(one))) ?? none;
}

/** The two letters by which wordings are kept apart, as a number, which is found sooner than a text; shorter ones are not found. */
function pairAt(text: string, place: number): number {
  return (text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
}

function pairAtEnd(text: string): number {
  return pairAt(text, text.length - 2);
}
