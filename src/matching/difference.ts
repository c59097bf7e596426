import { isInRussianLetters } from '../text/russian-letters.ts';
import { isAdjective } from './adjective.ts';
import { areOneBesideThings } from './beside.ts';
import { isCutOff } from './cut-off.ts';
import { isSpelt } from './initials.ts';
import { areAdjectiveAndNoun } from './kazakh/relational.ts';
import { repeated } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { isMisprint } from './misprint.ts';
import { areOfProcess } from './russian/relational.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What two texts have in common and what each has alone, unit by unit. */
export interface Difference {
  /** Pairs of units that mean the same, the one's and the other's. */
  readonly shared: readonly Pair[];
  readonly onlyOne: readonly Unit[];
  readonly onlyOther: readonly Unit[];
}

export interface Pair {
  readonly one: Unit;
  readonly other: Unit;
  readonly by: 'word' | 'letters' | 'initials' | 'misprint' | 'cut-off' | 'beside';
}

/** The difference of two texts of one language. A word that stands twice counts once, unless it has another part there. */
export function difference(one: Meaning, other: Meaning, vocabulary: Vocabulary): Difference {
  const theirs = firsts(other.units);
  const ours = firsts(one.units);
  const shared: Pair[] = [...ours.values()].flatMap((unit) => {
    const same = theirs.get(unit.key);
    return same === undefined || isOtherNoun(unit, same, vocabulary.areOtherWords)
      ? []
      : [{ one: unit, other: same, by: 'word' as const }];
  });
  const [again, there] = [repeated(one), repeated(other)];
  const isShared = new Set(shared.map(({ one: { key } }) => key));
  const left = [...ours.values()].filter(({ key }) => !isShared.has(key)).concat(without(again, there));
  const right = [...theirs.values()].filter(({ key }) => !isShared.has(key)).concat(without(there, again));
  return pairUp({ shared, onlyOne: left, onlyOther: right }, one, other, vocabulary);
}

/** Whether two words of one stem that the tables do not have are forms of different nouns or adjectives. */
function isOtherNoun(one: Unit, other: Unit, areOtherWords: Vocabulary['areOtherWords']): boolean {
  const isPlain = ({ kind, phrase, stem, isName }: Unit) =>
    kind === 'word' && phrase === null && !stem.endsWith('^') && !isName;
  return one.word !== other.word && isPlain(one) && isPlain(other) && areOtherWords(one.word, other.word);
}

function without(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  return units.filter(({ key }) => !others.some((other) => other.key === key));
}

/** The first unit of each key, in their order. */
function firsts(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const unit of units) if (!found.has(unit.key)) found.set(unit.key, unit);
  return found;
}

function pairUp(found: Difference, one: Meaning, other: Meaning, vocabulary: Vocabulary): Difference {
  const { isKnown } = vocabulary;
  let { shared, onlyOne, onlyOther } = found;
  const pair = (ours: readonly Unit[], theirs: readonly Unit[], by: Pair['by']) => {
    const [here, there] = [ours, theirs].map(
      (units) => units.find(({ role }) => role === 'head') ?? units[0],
    );
    shared = [...shared, { one: here as Unit, other: there as Unit, by }];
    onlyOne = onlyOne.filter((unit) => !ours.includes(unit));
    onlyOther = onlyOther.filter((unit) => !theirs.includes(unit));
  };
  for (const { ours, theirs } of ranTogether(onlyOne, onlyOther, one.units, other.units))
    pair(ours, theirs, 'letters');
  const [ours, theirs] = [lightFirst(onlyOne, vocabulary), lightFirst(onlyOther, vocabulary)];
  if (isSpelt(ours, onlyOther, other) || isSpelt(theirs, onlyOne, one)) {
    pair([...ours, ...onlyOne], [...theirs, ...onlyOther], 'initials');
  }
  for (const ours of onlyOne) {
    for (const theirs of onlyOther) {
      const isBeside = areOneBesideThings([ours, theirs], [one, other], vocabulary);
      const by = isBeside ? 'beside' : likeness(ours, theirs, one, other, shared.length, isKnown);
      if (by === null || (by === 'misprint' && isKnown(ours.word) && isKnown(theirs.word))) continue;
      pair([ours], [theirs], by);
      break;
    }
  }
  return { shared, onlyOne, onlyOther };
}

/** Without the verb that adds nothing, if an abbreviation names an action: "проведение ГИС". */
function lightFirst(units: readonly Unit[], { isAuxiliary }: Vocabulary): readonly Unit[] {
  const [first, second, ...rest] = units;
  const isLight =
    rest.length === 0 && second?.isName === true && first !== undefined && isAuxiliary(first.key);
  return isLight ? [second] : units;
}

interface RanTogether {
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
}

/** Words that are one in one text and two in the other: "іс-қимыл", "іс қимыл". */
function ranTogether(
  onlyOne: readonly Unit[],
  onlyOther: readonly Unit[],
  one: readonly Unit[],
  other: readonly Unit[],
): readonly RanTogether[] {
  const count = (units: readonly Unit[], key: string) => units.filter((unit) => unit.key === key).length;
  const found = (whole: readonly Unit[], beside: readonly Unit[], parts: readonly Unit[]) =>
    whole.flatMap((unit) => {
      const at = parts.findIndex(
        (first, i) =>
          isJoinedFrom(unit, first, parts[i + 1]) && count(parts, first.key) > count(beside, first.key),
      );
      return at === -1 ? [] : [{ unit, parts: parts.slice(at, at + 2) }];
    });
  return [
    ...found(onlyOne, one, other).map(({ unit, parts }) => ({ ours: [unit], theirs: parts })),
    ...found(onlyOther, other, one).map(({ unit, parts }) => ({ ours: parts, theirs: [unit] })),
  ];
}

/** The longest ending that the second of them may have. */
const ending = 5;

/** "санитарно-гигиенический" is "санитарный и гигиенический". */
function isOfBoth(word: string, first: Unit, second: Unit): boolean {
  if (!first.isJoined || !isAdjective(first) || !isAdjective(second)) return false;
  const rest = word.startsWith(first.stem) ? word.slice(first.stem.length) : '';
  return /^[ое]/u.test(rest) && rest.slice(1).startsWith(second.stem);
}

function isJoinedFrom(whole: Unit, first: Unit, second: Unit | undefined): boolean {
  if (second === undefined) return false;
  if (isOfBoth(whole.word, first, second)) return true;
  const joined = first.word + second.stem.replace('^', '');
  if (whole.word.startsWith(joined)) return whole.word.length - joined.length <= ending;
  const rest = whole.word.slice(first.word.length);
  const common = Math.min(rest.length, second.word.length) - 2;
  return (
    whole.word.startsWith(first.word) && common > ending && rest.startsWith(second.word.slice(0, common))
  );
}

/** So many other words must be the same before one may be misprinted or cut off. */
const enough = 2;

function likeness(
  ours: Unit,
  theirs: Unit,
  one: Meaning,
  other: Meaning,
  shared: number,
  isKnown: Vocabulary['isKnown'],
): Pair['by'] | null {
  const both = (isSo: (a: string, b: string) => boolean) =>
    isSo(ours.stem, theirs.stem) || isSo(ours.word, theirs.word);
  if (ours.kind === 'number' || theirs.kind === 'number' || ours.isName || theirs.isName) return null;
  if (ours.key.slice(-1) !== theirs.key.slice(-1) && (ours.key + theirs.key).includes('+')) return null;
  if (one.language === 'kk' && both(inOtherLetters)) return 'letters';
  if (one.language === 'kk' && areAdjectiveAndNoun(ours, theirs, one.units, other.units)) return 'word';
  if (one.language === 'ru' && areOfProcess(ours, theirs)) return 'word';
  if (shared < enough) return null;
  const isLast = ours === one.units.at(-1) && theirs === other.units.at(-1);
  if (
    isLast &&
    (isCutOff(ours, theirs, one.language, isKnown) || isCutOff(theirs, ours, one.language, isKnown))
  )
    return 'cut-off';
  return both(isMisprint) ? 'misprint' : null;
}

function inOtherLetters(one: string, other: string): boolean {
  return (
    one !== other && one.length > 4 && (isInRussianLetters(one, other) || isInRussianLetters(other, one))
  );
}
