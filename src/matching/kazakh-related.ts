import type { Pair } from './difference.ts';
import { namesKazakhActor, namesKazakhPerson, papers } from './kazakh-parts.ts';
import type { Meaning } from './meaning.ts';
import type { Unit } from './unit.ts';

/**
 * Whether two words have the same strong relation. "Бойынша" may stand for "сәйкес", and a noun before what it is for
 * says so without a word ("құюға арналған жабдық", "құю жабдығы"), as does an action before another ("қосу үшін дайындау", "қосуға").
 */
export function areRelated(pair: Pair, one: Meaning, other: Meaning): boolean {
  if (pair.one.relation === pair.other.relation) return true;
  if (one.language !== 'kk') return false;
  const [bare, related] = pair.one.relation === '' ? [pair.one, pair.other] : [pair.other, pair.one];
  if (related.relation === 'accordance') return bare.role === 'per';
  if (isDone(related) && isDone(bare)) {
    if (
      related.relation === 'during' &&
      isSafety(one) &&
      ['gen', 'per', '', 'own', 'dat'].includes(bare.role)
    )
      return true;
    if (related.relation === 'during' && bare.role === 'at') return true;
    if (related.relation === 'for' && bare.role === 'dat') return true;
  }
  if (namesKazakhPerson(bare.stem)) return false;
  const next = (unit: Unit, { units }: Meaning) => units[units.indexOf(unit) + 1];
  const [ours, theirs] = [next(pair.one, one), next(pair.other, other)];
  if (namesKazakhActor(bare.stem) && isSaid(ours)) return false;
  const isBefore = ours !== undefined && ours.key === theirs?.key && !ours.isAction;
  if (related.relation === 'during' && related.role === 'at')
    return isBefore && isDone(bare) && bare.role === '';
  return related.relation === 'for' && isBefore && ['', 'head', 'dat', 'per'].includes(bare.role);
}

/** What a body of people may say itself or be told: "комиссия үшін қорытынды" is not "комиссия қорытындысы". */
function isSaid(unit: Unit | undefined): boolean {
  const stem = unit?.stem.split(' ').at(-1) ?? '';
  return papers.has(stem) || said.has(stem);
}

const said = new Set(
  'қорытынды шешім ұсыныс ұсыным кепілдік хат өтініш өтінім шағым пікір баяндама материал бағдарлама'.split(
    ' ',
  ),
);

function isDone({ isAction, stem }: Unit): boolean {
  return isAction || stem.endsWith('жұмыс');
}

/** What is safe is so while it is done: "жүргізу кезіндегі қауіпсіздік ережелері", "жүргізудің қауіпсіздік ережелері". */
function isSafety({ units }: Meaning): boolean {
  return (
    units.some(({ stem }) => /^қауіпсіз|еңбек.*қорға|қорғау/u.test(stem)) &&
    papers.has(units.at(-1)?.stem ?? '')
  );
}
