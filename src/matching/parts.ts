import { isAdjective } from './adjective.ts';
import type { Pair } from './difference.ts';
import { areAlikeInKazakh } from './kazakh/alike.ts';
import { namesKazakhPerson } from './kazakh/parts.ts';
import type { Meaning } from './meaning.ts';
import { belongs } from './russian/belonging.ts';
import { areOfTwoNouns } from './russian/declension.ts';
import { russianCases } from './russian/parts.ts';
import { namesPerson } from './russian/person.ts';
import { russianStem } from './russian/stem.ts';
import { isPredicate } from './russian/word.ts';
import { part, type Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A noun that is in one text what it cannot be where it stands in the other, though nothing takes its place there: an
 * object and a means ("обработка воды", "водой"), a receiver, a place. Null where there is none. What a verb that says
 * nothing of its own has as its receiver is an object without it ("тәуекелдерге талдау жасау").
 */
export function otherPart(
  shared: readonly Pair[],
  one: Meaning,
  other: Meaning,
  vocabulary: Vocabulary,
): string | null {
  const { language } = one;
  const areBare = language === 'ru' && ![one, other].some(hasPredicate);
  const isOther = language === 'ru' ? isOtherInRussian : isOtherInKazakh;
  const isPhrased = shared.some(isPhrase);
  const isLight = one.hasAuxiliary || other.hasAuxiliary || isPhrased;
  const nouns = shared.filter((pair) => pair.by === 'word' && isNoun(pair));
  const found = nouns
    .filter((pair) =>
      isOther([part(pair.one), part(pair.other)], {
        isLight,
        isPhrased,
        areBare: areBare && !areTwoWords(pair),
      }),
    )
    .filter((pair) => language === 'ru' || !areAlikeInKazakh(pair, one, other, vocabulary))
    .filter((pair) => language === 'kk' || !belongs(pair, one, other, vocabulary));
  const stranger = language === 'ru' ? nouns.find((pair) => areStrangers(pair, areBare)) : undefined;
  if (stranger !== undefined) return stranger.one.word;
  if (language === 'kk') {
    const doer = nouns.find((pair) => isDoer(pair, one, other));
    if (doer !== undefined) return doer.one.word;
  }
  if (language === 'ru' && !isLight) {
    const guided = nouns.find((pair) => isGuided(pair, one, other) || isWatched(pair));
    if (guided !== undefined) return guided.one.word;
  }
  const isGiven = language === 'ru' || shared.some(({ one }) => givers.has(one.stem));
  return found[0] === undefined || (isGiven && areProvided(found)) ? null : found[0].one.word;
}

/** Two words of one meaning have endings of their own: "порядок приема", "порядок приемки". */
function areTwoWords({ one, other }: Pair): boolean {
  return russianStem(one.word) !== russianStem(other.word);
}

/** An action that is said by other words in one text, of which several are a phrase: "изменять", "вносить изменения". */
function isPhrase({ one, other }: Pair): boolean {
  const [ours, theirs] = [one.word.split(' '), other.word.split(' ')];
  if (!one.isAction || !other.isAction || ours.length + theirs.length === 2) return false;
  return ours.length !== theirs.length || ours.at(-1)?.slice(0, 3) !== theirs.at(-1)?.slice(0, 3);
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

/** Kazakh verbs of providing. */
const givers = new Set(
  'қамтамасыз ет^|жабдықта^|қамты^|бер^|ұсын^|толтыр^|күт^|қамт^|таныстыр^|қапта^|жап^|бүрк^|тие^|безендір^|ора^'.split(
    '|',
  ),
);

function isNoun({ one, other }: Pair): boolean {
  const both = [one, other];
  const isFree = both.every(
    ({ kind, role, isName, relation }) => kind === 'word' && !isName && role !== 'head' && relation === '',
  );
  return isFree && !both.some(isAdjective);
}

/** Two nouns whose forms have one stem. */
function areStrangers(pair: Pair, areBare: boolean): boolean {
  const { one, other } = pair;
  if (areTwoWords(pair)) return false;
  if (one.isAction || other.isAction || one.word.includes(' ') || other.word.includes(' ')) return false;
  const areGenitive = areBare && [one, other].every(({ role }) => russianCases.has(role));
  return areOfTwoNouns(one.word, other.word, areGenitive);
}

/** Somebody who is watched, and who watches: "надзор за инспектором", "надзор инспектора". */
function isWatched({ one, other }: Pair): boolean {
  const [watched, watching] = one.role === 'object' ? [one, other] : [other, one];
  return watched.role === 'object' && russianCases.has(watching.role) && namesPerson(watching.word);
}

/** What an action is done by and what is done ("контроль по приборам", "контроль приборов"). */
function isGuided(pair: Pair, one: Meaning, other: Meaning): boolean {
  if ((pair.one.role === 'by') === (pair.other.role === 'by')) return false;
  const [by, object, { units }] =
    pair.one.role === 'by' ? [pair.one, pair.other, one] : [pair.other, pair.one, other];
  const governor = units.slice(0, units.indexOf(by)).findLast((unit) => !isAdjective(unit));
  if (object.role === 'dat') return governor?.isAction === true;
  return russianCases.has(object.role) && units.some(({ role, isAction }) => role === 'head' && isAction);
}

/** Who does something, and who it is done to: "ұстаздың бағалауы", "ұстазды бағалау". What "is done" has its object before it. */
function isDoer(pair: Pair, one: Meaning, other: Meaning): boolean {
  if ((pair.one.role === 'gen') === (pair.other.role === 'gen')) return false;
  const [doer, object, { units }] =
    pair.one.role === 'gen' ? [pair.one, pair.other, one] : [pair.other, pair.one, other];
  const next = units[units.indexOf(doer) + 1];
  if (object.role !== 'acc' || next?.isAction !== true) return false;
  if (next.role === 'head' && /у[ыі]н$/u.test(next.word)) return false; // "Тексеруін жүргізу" is done to it.
  return /[^лн]у[ыі]\p{L}*$/u.test(next.word) || namesKazakhPerson(doer.stem);
}

const kazakhCases = new Set(['dat', 'loc', 'abl', 'ins']);
const kazakhObjects = new Set(['', 'acc', 'gen']);

/** What two texts are like beside their words. */
interface Build {
  /** Whether one of them has a verb that adds nothing, or a phrase. */
  readonly isLight: boolean;
  /** Whether an action is a phrase in one of them. */
  readonly isPhrased: boolean;
  /** Whether none has a verb that may have an object. */
  readonly areBare: boolean;
}

function isOtherInKazakh([one, other]: readonly [string, string], { isLight }: Build): boolean {
  if (one === other || one === 'at' || other === 'at') return false;
  const [first, second] = [one, other].sort() as [string, string];
  if (isLight && kazakhObjects.has(first) && second === 'dat') return false;
  if (kazakhCases.has(one) || kazakhCases.has(other))
    return first === 'dat' || (!isWhile(one) && !isWhile(other));
  const isAbout = [one, other].some((role) => abouts.has(role));
  return isAbout && !isLight && [one, other].some((role) => role === 'acc' || role === 'gen');
}

const abouts = new Set(['about', 'per']);

const isWhile = (role: string) => role === 'while';

function isOtherInRussian(both: readonly [string, string], { isLight, isPhrased, areBare }: Build): boolean {
  if (both[0] === both[1]) return false;
  const has = (role: string) => both.includes(role);
  const isObject = both.some((role) => russianCases.has(role));
  if (has('ins')) return true;
  if (has('dat')) return !has('by') && !(isLight && isObject);
  if (has('at') || has('against')) return true;
  if (has('charge') || (has('in') && has('on'))) return true;
  if (has('in') || has('on')) return isObject && !isPhrased;
  if (has('about')) return isObject && !isLight;
  return areBare && has('а') && (has('у') || has('и'));
}

function hasPredicate({ units }: Meaning): boolean {
  return units.some(
    ({ word, isAction }) => isAction && word.split(' ').some((each) => isPredicate(each, { use: 'action' })),
  );
}

/**
 * The last word of a Kazakh text, where it is no more than something beside an action in the other: to work out a system
 * of accounts, the account of a system of working out. Null where both end alike.
 */
export function otherEnd(one: Meaning, other: Meaning): string | null {
  if (one.language !== 'kk') return null;
  const [last, end] = [one.units.at(-1), other.units.at(-1)];
  if (last === undefined || end === undefined || last.isAction === end.isAction) return null;
  if ((last.isAction ? end : last).role !== 'own') return null;
  const has = (units: readonly Unit[], { key }: Unit) => units.some((unit) => unit.key === key);
  return last.key !== end.key && has(other.units, last) && has(one.units, end) ? last.word : null;
}
