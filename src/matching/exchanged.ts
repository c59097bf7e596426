import type { Pair } from './difference.ts';
import type { Meaning } from './meaning.ts';
import { isRussianAdjective } from './russian-word.ts';
import type { Unit } from './unit.ts';

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
    const second = moved.slice(at + 1).find(({ from, to }) => from === first.to && to === first.from);
    if (second) return [first.one.word, second.one.word];
  }
  return null;
}

const directions = new Set(['dat abl', 'abl dat', 'to from', 'from to']);

/** A word that is owned may be in any case that its ending does not show. */
function part({ role }: Unit): string {
  return role === 'own' ? '' : role;
}

/**
 * A word that qualifies another one in each of the texts: "technical means of guarding", "means of technical guarding".
 * Null where all qualify the same. Takes texts of the same units.
 */
export function attachedElsewhere(one: Meaning, other: Meaning): string | null {
  const theirs = attachments(other.units, other.language);
  for (const [key, to] of attachments(one.units, one.language)) {
    const there = theirs.get(key);
    if (there === undefined || there.as !== to.as) continue;
    if (!there.keys.some((one) => to.keys.includes(one)) || directions.has(`${there.role} ${to.role}`))
      return to.word;
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
}

/** What each word that qualifies another one stands before. */
function attachments(units: readonly Unit[], language: Meaning['language']): ReadonlyMap<string, Attachment> {
  return new Map(
    units.flatMap((unit, at): [string, Attachment][] => {
      const next = language === 'kk' ? qualifiedInKazakh(units, at) : qualifiedInRussian(units, at);
      if (next === undefined) return [];
      return [
        [
          unit.key,
          { word: unit.word, as: unit.role, keys: joinedTo(units, units.indexOf(next)), role: next.role },
        ],
      ];
    }),
  );
}

/** A unit with those that are joined to it after and before. */
function joinedTo(units: readonly Unit[], at: number): readonly string[] {
  const end = units.findIndex(({ isJoined }, i) => i >= at && !isJoined);
  return units.slice(at, end === -1 ? units.length : end + 1).map(({ key }) => key);
}

/** A word without an ending qualifies the next; one that owns qualifies the next that has an ending or is the last. */
function qualifiedInKazakh(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  if (unit.isJoined || unit.isAction || unit.isName || unit.phrase !== null) return undefined;
  if (unit.role === '') return units[at + 1];
  if (unit.role !== 'gen') return undefined;
  return units.slice(at + 1).find(({ role, isAction }) => isAction || (role !== '' && role !== 'gen'));
}

function isAdjective({ word, isAction, phrase }: Unit): boolean {
  return phrase === null && isRussianAdjective(word, { use: isAction ? 'action' : null });
}

/** An adjective qualifies the next word that is none. */
function qualifiedInRussian(units: readonly Unit[], at: number): Unit | undefined {
  const unit = units[at] as Unit;
  return isAdjective(unit) ? units.slice(at + 1).find((next) => !isAdjective(next)) : undefined;
}
