import { isAdjective } from './adjective.ts';
import type { Meaning } from './meaning.ts';
import { places } from './russian/parts.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether two actions are one beside what they are done to in both texts of Russian, whatever stands between, by a row of two
 * words ("подготовка сценария", "разработка сценария").
 */
export function areOneBesideThings(
  [ours, theirs]: readonly [Unit, Unit],
  [one, other]: readonly [Meaning, Meaning],
  { areOneBeside, mayBeOne }: Vocabulary,
): boolean {
  if (one.language !== 'ru' || !mayBeOne(ours.key, theirs.key)) return false;
  if (isAdjective(ours) || isAdjective(theirs)) return false;
  const there = thingsOf(other.units, theirs).map(({ key }) => key);
  const both = thingsOf(one.units, ours).filter(({ key }) => there.includes(key));
  return both.some(({ key }) => key.split(' ').some((each) => areOneBeside(ours.key, theirs.key, each)));
}

/** What follows an action, with what is joined to it, but for a place; of an action in a list, what follows the last. */
function thingsOf(units: readonly Unit[], action: Unit): readonly Unit[] {
  const rest = units.slice(units.indexOf(action)).filter((unit) => !isAdjective(unit));
  const first = rest.findIndex(({ isJoined }) => !isJoined) + 1;
  const end = rest.findIndex(({ isJoined }, at) => at >= first && !isJoined);
  return rest.slice(first, end === -1 ? undefined : end + 1).filter(({ role }) => !places.has(role));
}
