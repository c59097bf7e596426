import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';

/**
 * Whether all that one text alone has is an abbreviation, and all that the other alone has is one phrase of which it has
 * the first letters, each of them in their order. One that the tables know stands for words of their beginnings alone.
 */
export function isSpelt(short: readonly Unit[], long: readonly Unit[], { units }: Meaning): boolean {
  const [abbreviation] = short;
  const initials = long.map((unit) => unit.initials).join('');
  const start = units.indexOf(long[0] as Unit);
  return (
    short.length === 1 &&
    abbreviation?.isName === true &&
    (abbreviation.phrase === null || areLike(abbreviation.stem.split(' '), long)) &&
    abbreviation.word === initials &&
    initials.length > 1 &&
    long.every((unit, at) => unit === units[start + at])
  );
}

/** So many letters tell "внутреннего" from "внешнего", and "беру" not from "беріліс". */
const beginning = 3;

function areLike(known: readonly string[], units: readonly Unit[]): boolean {
  return (
    known.length === units.length &&
    units.every(({ word }, at) => known[at]?.startsWith(word.slice(0, beginning)) === true)
  );
}
