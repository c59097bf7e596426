import { isAdjective } from '../adjective.ts';
import type { Pair } from '../difference.ts';
import type { Meaning } from '../meaning.ts';
import type { Unit } from '../unit.ts';
import { places, russianCases } from './parts.ts';
import { isAdjectiveOfNoun } from './word.ts';

/**
 * Whether a pair of one meaning is an adjective here and no adjective there: "кирпичный" and "из кирпича", "музейный" and
 * "музея". Participles and adjectives that name somebody ("больной") are none.
 */
export function isRelational({ one, other, by }: Pair): boolean {
  if (by !== 'word') return false;
  return (
    areOfProcess(one, other) || (isOfNoun(one) !== isOfNoun(other) && isAdjective(one) !== isAdjective(other))
  );
}

/** Whether two words are a process and its adjective: "вентиляции", "вентиляционный". */
export function areOfProcess(one: Unit, other: Unit): boolean {
  const [adjective, noun] = isAdjective(one) ? [one, other] : [other, one];
  if (!adjective.word.includes('ционн')) return false;
  const root = /^(.{3,}ци)онн\p{L}{2,3}$/u.exec(adjective.word)?.[1];
  return root !== undefined && root === /^(.{3,}ци)(?:[яиюй]|ей|ям|ями|ях)$/u.exec(noun.word)?.[1];
}

function isOfNoun(unit: Unit): boolean {
  return isAdjective(unit) && isAdjectiveOfNoun(unit.phrase ?? '');
}

/**
 * An adjective that says of another word what the noun of its meaning says there: "ремонт кирпичного завода", "ремонт завода
 * из кирпича" are one, "продажа кирпича завода" is not. Null where there is none.
 */
export function relatedOtherwise(shared: readonly Pair[], one: Meaning, other: Meaning): string | null {
  const stray = shared.filter(isRelational).find((pair) => {
    const isFirst = isAdjective(pair.one);
    const [adjective, noun] = isFirst ? [pair.one, pair.other] : [pair.other, pair.one];
    const [here, there] = isFirst ? [one.units, other.units] : [other.units, one.units];
    const said = here.slice(here.indexOf(adjective) + 1).find((unit) => !isAdjective(unit));
    if (said === undefined || (!said.isAction && receiving.has(noun.role))) return true;
    return !mayQualify(there, noun, said) || isObject(said, noun);
  });
  return stray?.one.word ?? shared.find((pair) => isSaidOfThing(pair, one, other))?.one.word ?? null;
}

/** Parts of what a thing does not own: "обучение работников музыке" is no training of musical workers. */
const receiving = new Set(['dat', 'ins', 'е']);

/** When or how something is done, of which the adjective is said of a thing: "ручная сварка" is "сварка вручную", but "ручные насосы" are no pumps by hand. */
function isSaidOfThing(pair: Pair, one: Meaning, other: Meaning): boolean {
  const isFirst = adverb.test(pair.other.word);
  if (isFirst === adverb.test(pair.one.word)) return false;
  const [adjective, { units }] = isFirst ? [pair.one, one] : [pair.other, other];
  const said = units.slice(units.indexOf(adjective) + 1).find((unit) => !isAdjective(unit));
  return said === undefined || !(said.isAction || said.stem.endsWith('^'));
}

const adverb = /^(?:вручную|зимой|весной|летом|осенью)$/u;

/** What is done to a noun is no quality of the action: "конвейерная сборка" is not "сборка конвейера". */
function isObject(action: Unit, { role, word }: Unit): boolean {
  return action.isAction && russianCases.has(role) && !word.includes(' ');
}

/** A noun in the genitive follows what it belongs to; one with a preposition may stand after other words, or before it. */
function mayQualify(units: readonly Unit[], noun: Unit, { key }: Unit): boolean {
  const at = units.indexOf(noun);
  const before = units.slice(0, at).filter((unit) => !isAdjective(unit));
  const isFree = noun.word.includes(' ') || places.has(noun.role);
  if (noun.relation !== '' || noun.isJoined) return false;
  if (!isFree) return before.at(-1)?.key === key && !before.at(-1)?.isJoined;
  return before.some((unit) => unit.key === key) || units[at + 1]?.key === key;
}
