import { isAdjective } from './adjective.ts';
import type { Difference } from './difference.ts';
import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Two texts, of which one says no more than the other but for slight words ("the quality of the work done", "of the work"),
 * without these. Null where that is not all that sets them apart.
 */
export function withoutSlight(
  { onlyOne, onlyOther }: Difference,
  one: Meaning,
  other: Meaning,
  vocabulary: Vocabulary,
): readonly [Meaning, Meaning] | null {
  if ((onlyOne.length === 0) === (onlyOther.length === 0)) return null;
  if (onlyOne.length > 0)
    return areSlight(onlyOne, one, other, vocabulary) ? [leavingOut(onlyOne, one), other] : null;
  return areSlight(onlyOther, other, one, vocabulary) ? [one, leavingOut(onlyOther, other)] : null;
}

function leavingOut(words: readonly Unit[], meaning: Meaning): Meaning {
  return { ...meaning, units: meaning.units.filter((unit) => !words.includes(unit)) };
}

/**
 * Adjectives may stand after a preposition, other words may not; neither in a list. A noun alone follows an adjective, which
 * is said of the next one then, in the same form: "новых видов изделий", but not "основных видов деятельности".
 */
function areSlight(
  words: readonly Unit[],
  { units }: Meaning,
  other: Meaning,
  { isSlight }: Vocabulary,
): boolean {
  const isThere = ({ word }: Unit) => other.units.some((unit) => unit.word === word);
  return words.every((unit) => {
    const [before, next] = [units[units.indexOf(unit) - 1], units[units.indexOf(unit) + 1]];
    const isFree = isAdjective(unit)
      ? !(before?.isJoined && isAdjective(before))
      : unit.relation === '' &&
        !before?.isJoined &&
        (unit.phrase?.includes(' ') || (before !== undefined && isAdjective(before) && isThere(before)));
    return (
      isSlight(unit.key, unit.word) &&
      unit.role !== 'head' &&
      isFree &&
      !unit.isJoined &&
      !unit.isNegated &&
      (next !== undefined || unit.phrase !== null)
    );
  });
}
