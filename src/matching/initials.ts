import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';

/**
 * Whether all that one text alone has is an abbreviation that no table knows, and all that the other alone has is one
 * phrase of which it has the first letters, each of them in their order.
 */
export function isSpelt(short: readonly Unit[], long: readonly Unit[], { units }: Meaning): boolean {
  const [abbreviation] = short;
  const initials = long.map((unit) => unit.initials).join('');
  const start = units.indexOf(long[0] as Unit);
  return (
    short.length === 1 &&
    abbreviation?.isName === true &&
    abbreviation.phrase === null &&
    abbreviation.word === initials &&
    initials.length > 1 &&
    long.every((unit, at) => unit === units[start + at])
  );
}
