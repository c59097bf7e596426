import { isAdjective } from './adjective.ts';
import type { Pair } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { part, type Unit } from './unit.ts';

/**
 * Two words of which each has the part in one text that the other has in the other: what is done and by what, who and to
 * whom; or one that goes the other way (to, from). Null where none are. Takes all that two texts share.
 */
export function exchanged(shared: readonly Pair[]): readonly string[] | null {
  const moved = shared
    .map(({ one, other }) => ({ one, other, from: part(one), to: part(other) }))
    .filter(({ from, to }) => from !== to);
  const turned = moved.find(({ from, to }) => directions.has(`${from} ${to}`));
  if (turned) return [turned.one.word, turned.other.word];
  for (const [at, first] of moved.entries()) {
    if (vague.has(first.from) && vague.has(first.to)) continue;
    const second = moved.slice(at + 1).find((next) => areExchanged(first, next) || areExchanged(next, first));
    if (second) return [first.one.word, second.one.word];
  }
  return null;
}

/** Whether a word is an adjective of the same word in both texts of Russian, so that its ending says nothing of its own. */
export function isQualifier({ one, other }: Pair, [here, there]: readonly [Meaning, Meaning]): boolean {
  if (here.language !== 'ru' || !isAdjective(one) || !isAdjective(other)) return false;
  const [ours, theirs] = [qualified(here.units, one)?.key, qualified(there.units, other)?.key];
  return ours !== undefined && ours === theirs;
}

/** The same, where it also depends on the rest as its noun does: not "английского" of "с английского на русский язык". */
export function isOfItsNoun(pair: Pair, texts: readonly [Meaning, Meaning]): boolean {
  const units = [pair.one, pair.other];
  const isAlike = units.every(
    (unit, at) => qualified(texts[at]?.units ?? [], unit)?.relation === unit.relation,
  );
  return isAlike && isQualifier(pair, texts);
}

/** The noun that an adjective is said of. */
function qualified(units: readonly Unit[], adjective: Unit): Unit | undefined {
  return units.slice(units.indexOf(adjective) + 1).find((unit) => !isAdjective(unit));
}

/**
 * Two words that stand in the other order, each in another part than before: "the history of teaching", "the teaching
 * of history". Null where none do. Words of a list may stand in any order.
 */
export function turnedAround(
  shared: readonly Pair[],
  one: Meaning,
  other: Meaning,
): readonly string[] | null {
  const moved = shared
    .filter(
      (pair) =>
        part(pair.one) !== part(pair.other) &&
        pair.by === 'word' &&
        !isAdjective(pair.one) &&
        !isAdjective(pair.other),
    )
    .map((pair) => ({ pair, at: one.units.indexOf(pair.one), there: other.units.indexOf(pair.other) }));
  for (const [index, first] of moved.entries()) {
    const second = moved
      .slice(index + 1)
      .find(
        (next) =>
          next.at < first.at !== next.there < first.there &&
          !(isVague(first) && isVague(next)) &&
          !(areListed(one.units, first.at, next.at) && areListed(other.units, first.there, next.there)),
      );
    if (second) return [first.pair.one.word, second.pair.one.word];
  }
  return null;
}

/** Whether two words stand in one list, with nothing but adjectives between its members. */
function areListed(units: readonly Unit[], at: number, there: number): boolean {
  const members = units.slice(Math.min(at, there), Math.max(at, there));
  return members.every((unit) => unit.isJoined || isAdjective(unit));
}

/**
 * A Kazakh noun that is owned in one text where in the other its neighbour is: "warm water", "the water of the year".
 * Null where there is none.
 */
export function ownedOtherwise(shared: readonly Pair[], { language, units }: Meaning): string | null {
  if (language !== 'kk') return null;
  const gains = (from: string, to: string) =>
    shared.filter(({ one, other }) => one.role === from && other.role === to);
  const isNext = (one: Unit, other: Unit) => Math.abs(units.indexOf(one) - units.indexOf(other)) === 1;
  const lost = gains('own', '').find((here) => gains('', 'own').some(({ one }) => isNext(here.one, one)));
  return lost?.one.word ?? null;
}

const directions = new Set([
  'dat abl',
  'abl dat',
  'to from',
  'from to',
  'in from',
  'from in',
  'on from',
  'from on',
]);

/** One becomes what the other was: "the care of a mother for a child", "the care for the mother of a child". */
function areExchanged(one: Moved, other: Moved): boolean {
  if (one.to !== other.from) return false;
  return one.from === other.to || (one.to === 'object' && vague.has(one.from) && vague.has(other.to));
}

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Whether a word may only have changed its number. */
function isVague({ pair }: { readonly pair: Pair }): boolean {
  return vague.has(part(pair.one)) && vague.has(part(pair.other));
}

/** Endings that may tell number as well as case. */
const vague = new Set(['', 'а', 'и', 'е', 'ей']);
