import { isAdjective } from './adjective.ts';
import type { Meaning } from './meaning.ts';
import { places, russianCases } from './russian/parts.ts';
import { namesPerson } from './russian/person.ts';
import { isPredicate } from './russian/word.ts';
import { part, type Unit } from './unit.ts';

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

/**
 * An adjective qualifies the next word that is none; a noun the one before it, unless a preposition or its ending makes
 * it free to stand elsewhere.
 */
function qualifiedInRussian(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (isAdjective(unit)) return units.slice(at + 1).find((next) => !isAdjective(next));
  if (!russianCases.has(unit.role) || unit.isName || isListed(units, at)) return undefined;
  return units.slice(0, clauseBefore(units, at)).findLast((before) => !isAdjective(before));
}

/** Where a participle begins that stands before its noun with what belongs to it ("поступающей из скважины нефти"). */
function clauseBefore(units: readonly Unit[], at: number): number {
  const start = Math.max(0, at - longestClause);
  const before = units.slice(start, at);
  const first = before.findLastIndex(({ word }) => clause.test(word));
  const inner = before[first + 1];
  const isClause = first !== -1 && inner !== undefined && !isAdjective(inner) && free.has(inner.role);
  return isClause ? start + first : at;
}

const longestClause = 4;

/** The ends of participles before a noun in a case, none of which a noun has. */
const clause =
  /(?:[уюая]щ|вш|нн|[уая]ем)(?:ий|ая|ее|ие|ый|ое|ые|его|ого|ей|ой|ему|ому|им|ым|ем|ом|их|ых|ую|ими|ыми)(?:ся)?$/u;
/** Parts of what belongs to a participle rather than to a noun. */
const free = new Set(['in', 'on', 'from', 'to', 'by', 'ins', 'during', 'when', 'if', 'with']);

/** What follows whatever belongs to a verb may be its object; a noun after a receiver, or a thing after a place, may belong to that or to what stands before it: "передача клиентам документов". */
function beyondReceiver(units: readonly Unit[], at: number, next: Unit): readonly string[] {
  if (units.indexOf(next) > at) return [];
  const unit = units[at] as Unit;
  const before = (parts: ReadonlySet<string>) =>
    units.slice(0, at).findLast((each) => !isAdjective(each) && !parts.has(each.role));
  if (receivers.has(next.role)) return keysOf(before(receivers));
  const verb = units[0];
  const first = units.slice(1, at).find((each) => !isAdjective(each));
  if (verb !== undefined && isVerb(verb) && free.has(first?.role ?? '')) return [verb.key];
  const action = places.has(next.role) && !next.isAction && isThing(unit) ? before(places) : undefined;
  return action?.isAction ? [action.key] : [];
}

function keysOf(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : [unit.key];
}

function isVerb({ word, isAction }: Unit): boolean {
  return isAction && isPredicate(word, { use: 'action' });
}

function isThing({ word, isAction }: Unit): boolean {
  return !isAction && !namesPerson(word);
}

/** Whether a noun, with its adjectives, is joined to what stands before. */
function isListed(units: readonly Unit[], at: number): boolean {
  return units.slice(0, at).findLast((before) => !isAdjective(before) || before.isJoined)?.isJoined === true;
}

/** Parts of nouns that may stand between. */
const receivers = new Set(['dat', 'ins', 'at']);
