import { isAdjective } from '../adjective.ts';
import type { Pair } from '../difference.ts';
import type { Meaning } from '../meaning.ts';
import type { Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { places, russianCases } from './parts.ts';
import { namesCared } from './person.ts';

/**
 * Whether an action is said of a thing made for it, in one text "for" it and in the other "of" it ("приборы для контроля",
 * "приборы контроля"), or a state is said to be in one, to last in the other ("в условиях аварии", "при аварии").
 */
export function isOfOwner(
  { one, other }: Pair,
  here: Meaning,
  there: Meaning,
  { isTool, isState }: Pick<Vocabulary, 'isTool' | 'isState'>,
): boolean {
  const roles = [one.role, other.role];
  if ((roles.includes('during') || roles.includes('when')) && roles.includes('in'))
    return one.stem.split(' ').some(isState);
  const [purpose, owned] = one.relation === 'for' ? [one, other] : [other, one];
  if (purpose.relation !== 'for' || owned.relation !== '' || !purpose.isAction || !owned.isAction)
    return false;
  if (!russianCases.has(owned.role) && owned.role !== 'by') return false;
  const owner = sharedOwner(one, other, here, there);
  return owner !== undefined && isTool(owner.stem);
}

/**
 * Whether a noun belongs to the one before it in both texts, however its ending says so: a state to its place ("режим в теплице",
 * "режим теплицы"), what somebody has to them ("симптомы у детей", "симптомы детей").
 */
export function belongs(
  { one, other }: Pair,
  here: Meaning,
  there: Meaning,
  { isState, isSite }: Pick<Vocabulary, 'isState' | 'isSite'>,
): boolean {
  if (places.has(one.role) && places.has(other.role)) return isSite(one.stem);
  const [free, owned] = russianCases.has(one.role) ? [other, one] : [one, other];
  if (!russianCases.has(owned.role)) return false;
  const owner = sharedOwner(one, other, here, there);
  if (owner === undefined) return false;
  if (free.role === 'ins')
    return /^польз/u.test(owner.word) !== /^польз/u.test(sharedOwner(other, one, there, here)?.word ?? '');
  if (free.role === 'at') return !owner.isAction && namesCared(free.word);
  if (!places.has(free.role)) return false;
  return (owner.role !== 'head' && isState(owner.stem)) || (!owner.isAction && country.test(one.word));
}

/** What is in the country is the country's ("месторождения на территории Казахстана"). */
const country = /^(?:казахстан|республик|стран)/u;

/** The word, no adjective, that stands before each of a pair; undefined where it is another. */
function sharedOwner(one: Unit, other: Unit, here: Meaning, there: Meaning): Unit | undefined {
  const before = ({ units }: Meaning, unit: Unit) =>
    units.slice(0, units.indexOf(unit)).findLast((each) => !isAdjective(each));
  const owner = before(here, one);
  return owner?.key === before(there, other)?.key && !owner?.isJoined ? owner : undefined;
}
