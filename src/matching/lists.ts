import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';

/**
 * A word that stands in a list with its neighbour in one text and belongs to it in the other: "the laws and rights", "the
 * lawful rights". Null where there is none. Takes texts of the same units.
 */
export function listedOtherwise(one: Meaning, other: Meaning): string | null {
  return listedThere(one.units, other.units) ?? listedThere(other.units, one.units);
}

function listedThere(here: readonly Unit[], there: readonly Unit[]): string | null {
  const keys = there.map(({ key }) => key);
  const isOnce = ({ key }: Unit) =>
    [here, there].every((units) => units.filter((unit) => unit.key === key).length === 1);
  for (const [at, unit] of here.entries()) {
    const next = here[at + 1];
    if (!unit.isJoined || next === undefined || !isOnce(unit) || !isOnce(next)) continue;
    const [first, second] = [keys.indexOf(unit.key), keys.indexOf(next.key)];
    if (first === -1 || second === -1 || Math.abs(first - second) !== 1) continue;
    const before = there[Math.min(first, second)];
    if (before?.role === 'while' && first < second) continue; // "Пішіп тігу" is "пішу және тігу".
    if (before?.isJoined === false) return unit.word;
  }
  return null;
}

/**
 * Words that stand in a text once more in another part: "учёт средств учёта" is not "учёт средств". A word repeated in a
 * list ("нормы расхода и нормы времени") adds nothing, nor does its abbreviation.
 */
export function repeated({ units }: Meaning): readonly Unit[] {
  return units.filter((unit, at) => {
    const first = units.findIndex(({ key }) => key === unit.key);
    if (first === at || unit.isName || units[first]?.isName) return false;
    const isInList = units.slice(first, at).some(({ isJoined }) => isJoined);
    return !isInList && units[first]?.role !== unit.role;
  });
}
