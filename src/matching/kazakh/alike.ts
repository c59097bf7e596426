import type { Pair } from '../difference.ts';
import type { Meaning } from '../meaning.ts';
import { part, type Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isOwned, namesKazakhActor } from './parts.ts';

/**
 * Whether a Kazakh noun that is in other cases has the same part all the same: what an action is done to, where a verb
 * that says nothing carries that out ("желілерге сынақ жүргізу", "желілердің сынағын жүргізу"), and what a thing is made
 * of ("кірпіштен қабырға қалау", "кірпіш қабырға қалау").
 */
export function areAlikeInKazakh(pair: Pair, one: Meaning, other: Meaning, vocabulary: Vocabulary): boolean {
  const { isOf } = vocabulary;
  const roles = [part(pair.one), part(pair.other)];
  const has = (role: string) => roles.includes(role);
  const isActor = namesKazakhActor(pair.one.stem, vocabulary);
  if (has('gen') && has('per')) return isAsked(pair, one, other, vocabulary);
  if (has('gen') && has('dat') && (one.hasAuxiliary || other.hasAuxiliary) && !isActor)
    if ([one, other].every(({ units }) => units.some(isActionHead))) return true;
  if (has('dat') && (has('gen') || has('')) && !isActor && isDrafted(pair, one, other)) return true;
  if (has('dat') && has('gen') && isOpened(pair, one, other)) return true;
  if (has('dat') && ['gen', '', 'per', 'about'].some(has))
    return !isActor && [one, other].every(({ units }) => isNeeded(units.at(-1)?.stem ?? '', has('gen')));
  if (has('abl') && (has('gen') || has(''))) if (isTaken(pair, one, other)) return true;
  if (has('dat') && has('acc') && pair.one.isAction) return one.units.some(({ stem }) => stem === 'оқыт^');
  if (has('dat') && has('ins')) return [one, other].every(({ units }) => units.some(isLesson));
  if (has('abl') && has('per'))
    return [one, other].every(({ units }) => units.some(({ stem }) => isOf('contests', stem)));
  if (has('ins') && has('per')) return isOf('bases', pair.one.stem) && !one.units.some(isAcquaintance);
  if (has('loc') && has('gen') && !isActor) return isThere(pair, one, other, vocabulary);
  if (has('loc') && has('per')) return pair.one.isAction && pair.other.isAction;
  if (!has('abl') || !has('')) return false;
  return [one, other].every(({ units }) =>
    units.some(({ stem, role }) => role === 'head' && makes.has(stem)),
  );
}

/** What is done, or a thing that papers are about: "емдеудің хаттамалары", "берешек бойынша есептілік". */
function isAsked(
  { one: unit, other: there }: Pair,
  one: Meaning,
  other: Meaning,
  vocabulary: Vocabulary,
): boolean {
  if (unit.isAction && there.isAction) return true;
  if (namesKazakhActor(unit.stem, vocabulary) || unit.stem.endsWith('шарт')) return false;
  const [ours, theirs] = [
    one.units[one.units.indexOf(unit) + 1],
    other.units[other.units.indexOf(there) + 1],
  ];
  return ours !== undefined && ours.key === theirs?.key && vocabulary.isOf('papers', ours.stem);
}

/** What is taken from somebody is his: "малдан сынама алу", "малдың сынамасын алу". */
function isTaken({ one: unit, other: there }: Pair, one: Meaning, other: Meaning): boolean {
  const isIt = (of: Unit, { units }: Meaning) => {
    const [next, verb] = units.slice(units.indexOf(of) + 1);
    return (
      /^(?:сынама|өлшем|қан|үлгі|жағынды|анамнез)/u.test(next?.word ?? '') &&
      (next?.word.includes(' ал') || verb?.stem === 'ал^')
    );
  };
  return isIt(unit, one) && isIt(there, other);
}

/** What is opened or drawn up for somebody is his: "клиентке шот ашу", "клиенттің шотын ашу". */
function isOpened({ one: unit, other: there }: Pair, one: Meaning, other: Meaning): boolean {
  const next = (of: Unit, { units }: Meaning) => units.slice(units.indexOf(of) + 1, units.indexOf(of) + 3);
  const [[ours, verb], [theirs, its]] = [next(unit, one), next(there, other)];
  return (
    ours?.key === theirs?.key && verb?.stem === its?.stem && /^(?:аш|рәсімде)\^$/u.test(verb?.stem ?? '')
  );
}

/** What a place is like is of it: "объектіде режимді сақтау", "объектінің режимін сақтау". */
function isThere(
  { one: unit, other: there }: Pair,
  one: Meaning,
  other: Meaning,
  { isOf }: Vocabulary,
): boolean {
  const [ours, theirs] = [
    one.units[one.units.indexOf(unit) + 1],
    other.units[other.units.indexOf(there) + 1],
  ];
  if (ours === undefined || ours.key !== theirs?.key) return false;
  return isOf('conditions', ours.stem) && isOwned(unit.role === 'gen' ? ours : theirs);
}

/** What is held with somebody or given to him: "балаларға сабақ өткізу", "балалармен сабақ өткізу". */
function isLesson({ stem }: Unit): boolean {
  return /^(?:нұсқама|сабақ|әңгіме|жаттығу|тренинк|семинар|брифинк)/u.test(stem);
}

/** What something is written or worked out for or of: "бұйымға паспорт жасау", "бұйымның паспортын жасау". */
function isDrafted({ one: unit, other: there }: Pair, one: Meaning, other: Meaning): boolean {
  const next = (of: Unit, { units }: Meaning) => units.slice(units.indexOf(of) + 1);
  const [ours, theirs] = [next(unit, one), next(there, other)];
  const [first, second] = [ours[0], theirs[0]];
  if (first === undefined || second === undefined || first.key !== second.key) return false;
  if (addressed.test(first.word)) return false;
  const isDraft = first.isAction
    ? first.word.includes(' ')
    : [ours, theirs].every((units) => drafts.has(units.at(-1)?.stem ?? ''));
  const [word = ''] = (part(unit) === 'dat' ? second : first).word.split(' ');
  return isDraft && /[ыі]н?$/u.test(word);
}

/** Somebody may be shown a schedule or compare it, which is not done by it: "кестемен таныстыру". */
function isAcquaintance({ stem }: Unit): boolean {
  return /^(?:таны[сз]|салыстыр|сәйкес|үйлестір|байланыстыр)/u.test(stem);
}

/** Whether something is asked of or needed for another thing, in whichever case ("сапаға қойылатын талап", "сапаның талаптары"); what a thing needs itself is not what it is needed for. */
function isNeeded(stem: string, isOfIt: boolean): boolean {
  return stem === 'талап' || (stem === 'қажеттілік' && !isOfIt);
}

function isActionHead({ role, isAction }: Unit): boolean {
  return role === 'head' && isAction;
}

/** What is written to somebody: "зауытқа өтінім жазу" is not "зауыттың өтінімін жазу". */
const addressed =
  /^(?:хат|өтін|арыз|шағым|ұсын|есеп(?!те)|анықтама|тапсырыс|мақала|хабар|жауап|пікір|сұрау)/u;
/** Verbs of making what belongs to another thing. */
const drafts = new Set('жаз^ жаса^ әзірле^ құра^ құр^ белгіле^ қалыптастыр^ есепте^ таңда^'.split(' '));
/** Verbs of making a thing out of another. */
const makes = new Set('қала^ тік^ жаса^ тоқ^ құй^ өндір^ құрастыр^'.split(' '));
