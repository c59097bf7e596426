import type { Pair } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { isRussianAdjective } from './russian-word.ts';
import type { Unit } from './unit.ts';

/**
 * A noun that is in one text what it cannot be where it stands in the other, though nothing takes its place there: an
 * object and a means ("обработка воды", "водой"), a receiver, a place. Null where there is none. What a verb that says
 * nothing of its own has as its receiver is an object without it ("тәуекелдерге талдау жасау").
 */
export function otherPart(shared: readonly Pair[], one: Meaning, other: Meaning): string | null {
  const { language } = one;
  const areBare = language === 'ru' && ![one, other].some(hasPredicate);
  const isOther = language === 'kk' ? isOtherInKazakh : isOtherInRussian;
  const isLight = one.hasAuxiliary || other.hasAuxiliary || shared.some(isPhrase);
  const found = shared.filter(
    (pair) => pair.by === 'word' && isNoun(pair) && isOther(part(pair.one), part(pair.other), isLight, areBare),
  );
  return found[0] === undefined || areProvided(found) ? null : found[0].one.word;
}

/** An action that is one word in one text and a phrase in the other: "изменять", "вносить изменения". */
function isPhrase({ one, other }: Pair): boolean {
  return one.isAction && other.isAction && one.word.includes(' ') !== other.word.includes(' ');
}

/** "обеспечивать гостей информацией" and "гостям информацию". */
function areProvided(found: readonly Pair[]): boolean {
  const roles = found.map(({ one, other }) => [part(one), part(other)]);
  const at = (role: string) => roles.findIndex((pair) => pair.includes(role));
  const [receiver, means] = [roles[at('dat')], roles[at('ins')]];
  return (
    roles.length === 2 &&
    receiver !== undefined &&
    means !== undefined &&
    receiver !== means &&
    receiver.indexOf('dat') !== means.indexOf('ins')
  );
}

function isNoun({ one, other }: Pair): boolean {
  return [one, other].every(
    ({ word, role, isName, isAction, relation, kind }) =>
      kind === 'word' &&
      !isName &&
      role !== 'head' &&
      relation === '' &&
      (isAction || !isRussianAdjective(word, { use: null })),
  );
}

function part({ role }: Unit): string {
  return role === 'own' ? '' : role;
}

const kazakhCases = new Set(['dat', 'loc', 'abl', 'ins']);
const kazakhObjects = new Set(['', 'acc', 'gen']);

function isOtherInKazakh(one: string, other: string, isLight: boolean): boolean {
  if (one === other || one === 'at' || other === 'at') return false;
  const [first, second] = [one, other].sort() as [string, string];
  if (isLight && kazakhObjects.has(first) && second === 'dat') return false;
  if (kazakhCases.has(one) || kazakhCases.has(other)) return !isWhile(one) && !isWhile(other);
  return first === 'about' || second === 'about' ? one === 'acc' || other === 'acc' : false;
}

const isWhile = (role: string) => role === 'while';

const russianCases = new Set(['', 'а', 'и', 'у', 'е', 'ей']);

function isOtherInRussian(one: string, other: string, isLight: boolean, areBare: boolean): boolean {
  if (one === other) return false;
  const both = [one, other];
  const has = (role: string) => both.includes(role);
  const isObject = both.some((role) => russianCases.has(role));
  if (has('ins')) return true;
  if (has('dat')) return !has('by') && !(isLight && isObject);
  if (has('at') || has('against')) return true;
  if (has('in')) return isObject && !isLight;
  return areBare && has('а') && (has('у') || has('и'));
}

const predicates = /(?:ть|ти|чь)(?:ся)?$|[еияю]тся$/u;

function hasPredicate({ units }: Meaning): boolean {
  return units.some(({ word, isAction }) => isAction && word.split(' ').some((each) => predicates.test(each)));
}
