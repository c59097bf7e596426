import type { Pair } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { isRussianAdjective } from './russian-word.ts';
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
    .filter((pair) => part(pair.one) !== part(pair.other) && pair.by === 'word' && !isAdjective(pair.one))
    .map((pair) => ({ pair, at: one.units.indexOf(pair.one), there: other.units.indexOf(pair.other) }));
  for (const [index, first] of moved.entries()) {
    const second = moved
      .slice(index + 1)
      .find(
        (other) => other.at < first.at !== other.there < first.there && !(isVague(first) && isVague(other)),
      );
    if (second) return [first.pair.one.word, second.pair.one.word];
  }
  return null;
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

/**
 * A word that qualifies another one in each of the texts: "technical means of guarding", "means of technical guarding".
 * Null where all qualify the same. Takes texts of the same units.
 */
export function attachedElsewhere(one: Meaning, other: Meaning): string | null {
  const theirs = attachments(other.units, other.language);
  const known = new Set(other.units.map(({ key }) => key));
  for (const [key, to] of attachments(one.units, one.language)) {
    const there = theirs.get(key);
    if (there === undefined || there.as !== to.as || !to.keys.some((one) => known.has(one))) continue;
    const isRepeated = to.isRepeated && there.role !== to.role;
    if (isRepeated || !there.keys.some((one) => to.keys.includes(one))) return to.word;
  }
  return null;
}

interface Attachment {
  readonly word: string;
  /** Its own part: a noun before another says less than one that owns it. */
  readonly as: string;
  /** What it qualifies, with what is joined to that, and the part of the first of these. */
  readonly keys: readonly string[];
  readonly role: string;
  /** Whether what it qualifies stands in the text once more, so that only its part tells which is meant. */
  readonly isRepeated: boolean;
}

/** What each word that qualifies another one stands before. */
function attachments(units: readonly Unit[], language: Meaning['language']): ReadonlyMap<string, Attachment> {
  const all = new Map<string, Attachment>();
  for (const [at, unit] of units.entries()) {
    const next = language === 'kk' ? qualifiedInKazakh(units, at) : qualifiedInRussian(units, at);
    if (next === undefined) continue;
    const before = all.get(unit.key);
    const keys = [
      ...(before?.keys ?? []),
      ...joinedTo(units, units.indexOf(next)),
      ...(language === 'kk' ? ownedInKazakh(units, at) : beyondReceiver(units, at, next)),
    ];
    const isRepeated = units.filter(({ key }) => key === next.key).length > 1;
    const as = isAdjective(unit) ? '' : part(unit);
    all.set(unit.key, { word: unit.word, as, keys, role: before?.role ?? part(next), isRepeated });
  }
  return all;
}

/** The keys of a unit and of those that are joined to it before and after. */
function joinedTo(units: readonly Unit[], at: number): readonly string[] {
  const before = units.slice(0, at).findLastIndex(({ isJoined, role }) => !isJoined && role !== '');
  const start = units.slice(before + 1, at).some(({ isJoined }) => isJoined) ? before + 1 : at;
  const end = units.findIndex(({ isJoined }, i) => i >= at && !isJoined);
  return units.slice(start, end === -1 ? units.length : end + 1).map(({ key }) => key);
}

/** A word without an ending qualifies the next; one that owns, the next that may be owned: see `ownedInKazakh`. */
function qualifiedInKazakh(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (unit.isJoined || unit.isAction || unit.isName || unit.phrase !== null) return undefined;
  if (part(unit) === '') return units[at + 1];
  return unit.role === 'gen' ? units.slice(at + 1).find(isWithEnding) : undefined;
}

/** What a word may own: whatever has an ending up to the first that is in a case, since what is between may qualify it. */
function ownedInKazakh(units: readonly Unit[], at: number): readonly string[] {
  if (units[at]?.role !== 'gen') return [];
  const rest = units.slice(at + 1).filter(isWithEnding);
  const end = rest.findIndex(({ role, isJoined }) => isJoined || (role !== 'own' && role !== 'at'));
  return rest.slice(0, end === -1 ? rest.length : end + 1).map(({ key }) => key);
}

function isWithEnding({ role, isAction }: Unit): boolean {
  return isAction || (role !== '' && role !== 'gen');
}

function isAdjective({ word, isAction, phrase }: Unit): boolean {
  return phrase === null && isRussianAdjective(word, { use: isAction ? 'action' : null });
}

/**
 * An adjective qualifies the next word that is none; a noun the one before it, unless a preposition or its ending makes
 * it free to stand elsewhere.
 */
function qualifiedInRussian(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (isAdjective(unit)) return units.slice(at + 1).find((next) => !isAdjective(next));
  if (!bound.has(unit.role) || unit.isName || isListed(units, at)) return undefined;
  return units.slice(0, at).findLast((before) => !isAdjective(before));
}

/** A noun after a receiver may belong to that or to what stands before it: "передача клиентам документов". */
function beyondReceiver(units: readonly Unit[], at: number, next: Unit): readonly string[] {
  if (!receivers.has(next.role) || units.indexOf(next) > at) return [];
  const before = units.slice(0, at).findLast((unit) => !isAdjective(unit) && !receivers.has(unit.role));
  return before === undefined ? [] : [before.key];
}

/** Whether a noun, with its adjectives, is joined to what stands before. */
function isListed(units: readonly Unit[], at: number): boolean {
  return units.slice(0, at).findLast((before) => !isAdjective(before) || before.isJoined)?.isJoined === true;
}

/** Parts of a noun that follows what it belongs to: the endings that a noun has there. */
const bound = new Set(['', 'а', 'у', 'и', 'е', 'ей']);
/** Parts of nouns that may stand between. */
const receivers = new Set(['dat', 'ins']);
