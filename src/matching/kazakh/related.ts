import type { Pair } from '../difference.ts';
import type { Meaning } from '../meaning.ts';
import type { Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { namesKazakhActor, namesKazakhPerson } from './parts.ts';

/**
 * Whether two words have the same strong relation. "Бойынша" may stand for "сәйкес", and a noun before what it is for
 * says so without a word ("құюға арналған жабдық", "құю жабдығы"), as does an action before another ("қосу үшін дайындау", "қосуға").
 */
export function areRelated(pair: Pair, one: Meaning, other: Meaning, vocabulary: Vocabulary): boolean {
  if (pair.one.relation === pair.other.relation) return true;
  if (one.language !== 'kk') return false;
  const [bare, related] = pair.one.relation === '' ? [pair.one, pair.other] : [pair.other, pair.one];
  if (related.relation === 'accordance') return bare.role === 'per';
  if (isDone(related) && isDone(bare)) {
    if (
      related.relation === 'during' &&
      isSafety(one, vocabulary) &&
      ['gen', 'per', '', 'own', 'dat'].includes(bare.role)
    )
      return true;
    if (related.relation === 'during' && bare.role === 'at') return true;
    if (related.relation === 'for' && bare.role === 'dat') return true;
  }
  if (namesKazakhPerson(bare.stem)) return false;
  const next = (unit: Unit, { units }: Meaning) => units[units.indexOf(unit) + 1];
  const [ours, theirs] = [next(pair.one, one), next(pair.other, other)];
  if (namesKazakhActor(bare.stem, vocabulary) && isSaid(ours, vocabulary)) return false;
  const isBefore = ours !== undefined && ours.key === theirs?.key && !ours.isAction;
  if (related.relation === 'during' && related.role === 'at')
    return isBefore && isDone(bare) && bare.role === '';
  return related.relation === 'for' && isBefore && ['', 'head', 'dat', 'per'].includes(bare.role);
}

/** What a body of people may say itself or be told: "комиссия үшін қорытынды" is not "комиссия қорытындысы". */
function isSaid(unit: Unit | undefined, { isOf }: Vocabulary): boolean {
  return unit !== undefined && (isOf('papers', unit.stem) || isOf('said', unit.stem));
}

function isDone({ isAction, stem }: Unit): boolean {
  return isAction || stem.endsWith('жұмыс');
}

/** What is safe is so while it is done: "жүргізу кезіндегі қауіпсіздік ережелері", "жүргізудің қауіпсіздік ережелері". */
function isSafety({ units }: Meaning, { isOf }: Vocabulary): boolean {
  return (
    units.some(({ stem }) => /^қауіпсіз|еңбек.*қорға|қорғау/u.test(stem)) &&
    isOf('papers', units.at(-1)?.stem ?? '')
  );
}
