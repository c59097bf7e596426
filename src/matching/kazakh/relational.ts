import { part, type Unit } from '../unit.ts';
import { isOwned, namesKazakhPerson } from './parts.ts';
import { voiceless } from './verb.ts';

/**
 * Whether two words say one thing of the same word, the one as an adjective or a participle, the other as the noun or
 * the action that they are of: "конвейерлік таспа", "конвейер таспасы"; "пісіретін пеш", "пісіру пеші". What an adjective qualifies is not owned, what a noun qualifies is: "министрлік қаулысы" is of a
 * ministry. Takes the units of the texts in which the words stand.
 */
export function areAdjectiveAndNoun(
  one: Unit,
  other: Unit,
  here: readonly Unit[],
  there: readonly Unit[],
): boolean {
  return [isAdjectiveOf, isSafe, isPurpose, isBorrowed].some(
    (areSo) => areSo(one, other, here, there) || areSo(other, one, there, here),
  );
}

/** A borrowed adjective has two endings: "магистральды құбыр", "магистральдық құбыр". */
function isBorrowed(short: Unit, long: Unit, here: readonly Unit[], there: readonly Unit[]): boolean {
  const base = /^(.{2,}(?:ив|аль?|ар|он|ом|ент|ант))[тдл](?:ы|і)$/u.exec(short.word)?.[1];
  if (
    base === undefined ||
    !/^[тдл](?:ық|ік)$/u.test(long.word.slice(base.length)) ||
    !long.word.startsWith(base)
  )
    return false;
  const [ours, theirs] = [here[here.indexOf(short) + 1], there[there.indexOf(long) + 1]];
  return ours !== undefined && ours.key === theirs?.key && !ours.isAction;
}

/** What does something is for it: "нан пісіретін пеш", "нан пісіру пеші". */
function isPurpose(doing: Unit, action: Unit, here: readonly Unit[], there: readonly Unit[]): boolean {
  if (!doing.key.endsWith('>^=') || action.key !== doing.key.replace('>^=', '^') || action.role !== '')
    return false;
  const [plain, owned] = [here[here.indexOf(doing) + 1], there[there.indexOf(action) + 1]];
  if (plain === undefined || plain.key !== owned?.key || action.isJoined || doing.isNegated) return false;
  return isOwned(owned) && !namesKazakhPerson(plain.stem);
}

/** What is safe has safety: "қауіпсіз қозғалыс", "қозғалыс қауіпсіздігі". */
function isSafe(safe: Unit, safety: Unit, here: readonly Unit[], there: readonly Unit[]): boolean {
  if (safe.key !== 'қауіпсіз' || safety.key !== 'қауіпсіздік' || !isOwned(safety)) return false;
  const [next, before] = [here[here.indexOf(safe) + 1], there[there.indexOf(safety) - 1]];
  return next !== undefined && next.key === before?.key && !before.isJoined;
}

function isAdjectiveOf(adjective: Unit, noun: Unit, here: readonly Unit[], there: readonly Unit[]): boolean {
  const base = /^(.{3,})(?:[лдт]ық|[лдт]ік)$/u.exec(adjective.word)?.[1];
  if (base === undefined || part(adjective) !== '' || (part(noun) !== '' && noun.role !== 'gen'))
    return false;
  if (voiceless(base) !== noun.stem || otherwise.has(base) || namesKazakhPerson(base)) return false;
  const at = here.indexOf(adjective);
  const [plain, owned] = [here[at + 1], there[there.indexOf(noun) + 1]];
  if (plain === undefined || owned === undefined || plain.key !== owned.key) return false;
  return isOwned(owned) && (!isOwned(plain) || here[at - 1]?.role === 'gen');
}

/** Words whose adjective says something else: "technical", "physical", "central", "digital". */
const otherwise = new Set('техника физика механика орта сан бас күн өнер'.split(' '));
