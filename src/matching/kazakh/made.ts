import type { Entry } from '../entries.ts';
import type { Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * The verb of a borrowed noun that names an action beside a verb that says nothing: "трепанация жасау" is
 * "трепанациялау". Null for another word.
 */
export function carriedOut(unit: Unit | undefined): string | null {
  if (unit === undefined || unit.isJoined || unit.isAction || unit.phrase !== null) return null;
  return objects.has(unit.role) && /(?:ц|сс)ия$/u.test(unit.stem) ? `${unit.stem}лау` : null;
}

const objects = new Set(['', 'own', 'acc', 'gen']);

/**
 * Whether a unit names what is held, whichever verb says so: "сабақ жүргізу", "сабақ өткізу". A questionnaire is made
 * before it is held: "сауалнама жасау".
 */
export function isEvent(unit: Unit | undefined, verb: Entry, { isOf }: Vocabulary): boolean {
  if (unit?.stem === 'сауалнама' && /^жаса/u.test(verb.word)) return false;
  return unit !== undefined && objects.has(unit.role) && isOf('events', unit.stem);
}

/** A verb that says nothing of its own beside what is held. */
export function asHeld(entry: Entry): Entry {
  return { ...entry, stem: 'өткіз^', phrase: null };
}

/**
 * A word as it is compared: a borrowed verb as its noun, verbs that say one thing beside what they are done to as one
 * ("кесте құру", "кесте жасау").
 */
export function withMaker(unit: Unit, at: number, units: readonly Unit[], { verbBeside }: Vocabulary): Unit {
  const borrowed = /^(.{3,}ин)г(?:те|іле)\^$/u.exec(unit.key)?.[1];
  if (borrowed !== undefined) return { ...unit, stem: `${borrowed}к`, key: `${borrowed}к` };
  if (!unit.isAction || unit.key !== unit.stem) return unit;
  const stem = verbBeside(
    unit.stem,
    doneTo(units.slice(0, at)).flatMap(({ stem: thing }) => [thing, thing.split(' ').at(-1) ?? '']),
  );
  return stem === unit.stem ? unit : { ...unit, stem, key: stem };
}

/** What a verb may be done to: the nouns since the last action that is not joined to it. */
function doneTo(units: readonly Unit[]): readonly Unit[] {
  const end = units.findLastIndex(
    ({ role, isAction, isJoined }) => role !== 'while' && !(isAction && isJoined),
  );
  const start = units.slice(0, Math.max(0, end)).findLastIndex(({ isAction }) => isAction);
  return units.slice(start + 1, end + 1).filter(({ role }) => objects.has(role));
}
