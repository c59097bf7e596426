import type { Entry } from '../entries.ts';
import type { Unit } from '../unit.ts';
import { unitOf } from '../units.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  asWork,
  isActionName,
  isEach,
  isVoltage,
  isWork,
  isWorkOn,
  isWorkWith,
  roleOf,
  withoutCourse,
} from './little.ts';
import { asHeld, carriedOut, isEvent, withMaker } from './made.ts';

/**
 * The units of a Kazakh text with what each is to the others: by the endings of its cases, by the postposition after it,
 * and where it is joined to the next ("ата-аналар мен балаларға") by that one's ending. The last action is the head.
 */
export function kazakhRoles(entries: readonly Entry[], vocabulary: Vocabulary): readonly Unit[] {
  const { isOrder, formOf } = vocabulary;
  const units: Unit[] = [];
  const change = (changed: Partial<Unit>) => {
    const last = units.pop();
    if (last !== undefined) units.push({ ...last, ...changed });
  };
  for (const [at, entry] of entries.entries()) {
    if (isVoltage(entries, at) || isEach(entry, entries[at + 1])) continue;
    const isTurned = entry.kind === 'small' && entries[at + 1]?.kind === 'negation';
    if (isTurned) units.push(unitOf(entry, entry.form.role));
    else if (entry.kind === 'relation') change(related(entry, units.at(-1), entries[at + 1]?.word ?? ''));
    else if (entry.kind === 'negation') change({ isNegated: true });
    else if (used.test(entry.word) && units.at(-1)?.isAction === true && units.at(-1)?.role === 'loc')
      change({ relation: 'for', role: 'for' });
    else if (entry.kind === 'join') change({ isJoined: true });
    else if (entry.kind === 'auxiliary' && isOrder(units.at(-1)?.stem ?? ''))
      units.push(unitOf(entry, entry.form.role));
    else if (entry.kind === 'auxiliary' && isWorkOn(units)) units.pop();
    else if (entry.kind === 'auxiliary' && isWork(units.at(-1))) change(asVerb(entry));
    else if (entry.kind === 'auxiliary' && isActionName(units.at(-1)))
      change({ ...asVerb(entry), isAction: true });
    else if (entry.kind === 'auxiliary' && carriedOut(units.at(-1)) !== null) {
      const { stem } = formOf({ text: carriedOut(units.at(-1)) ?? '', isAbbreviation: false });
      change({ ...asVerb(entry), stem, key: stem, isAction: true });
    } else if (entry.kind === 'auxiliary' && isEvent(units.at(-1), entry, vocabulary))
      units.push(unitOf(asHeld(entry), entry.form.role));
    else if (entry.kind !== 'small' && entry.kind !== 'stop')
      units.push({
        ...unitOf(isWorkWith(entry, units.at(-1)) ? asWork(entry) : entry, roleOf(entry)),
        ...(at > 0 && isEach(entries[at - 1] as Entry, entry) ? { role: 'every', relation: 'every' } : {}),
      });
  }
  return withHeads(
    withJoinedRoles(withoutCourse(units).map((unit, at, all) => withMaker(unit, at, all, vocabulary))),
  );
}

/** What a noun takes from the verb that says nothing beside it. */
function asVerb({ form }: Entry): Pick<Unit, 'role' | 'isNegated'> {
  return { role: form.role === 'own' ? '' : form.role, isNegated: form.isNegated };
}

/** A postposition gives its word a role; a strong one no case can replace. */
function related({ phrase, word }: Entry, unit: Unit | undefined, next: string): Partial<Unit> {
  if (phrase === null) return {};
  if (phrase.meaning === 'during' && used.test(next)) return { relation: 'for', role: 'for' };
  return phrase.isStrong
    ? {
        relation: phrase.meaning,
        role: phrase.meaning === 'during' && word.endsWith('гі') ? 'at' : phrase.meaning,
      }
    : { role: isCase(unit) && unit.role !== 'dat' ? unit.role : phrase.meaning };
}

/** What is used while something is done is for doing it: "қалау кезінде қолданылатын құралдар". */
const used = /^(?:қолданылатын|пайдаланылатын)$/u;

function isCase(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && unit.role !== '' && unit.role !== 'own';
}

const cases = new Set(['gen', 'dat', 'acc', 'loc', 'abl', 'ins', 'at', 'while']);

/** A word that is joined to others has the part of the last of them. What is owned shows it by its ending alone there. */
function withJoinedRoles(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    if (!unit.isJoined || (unit.role !== '' && unit.role !== 'own')) return unit;
    const isOwned = unit.role === 'own';
    const last = units.slice(at + 1).find(({ isJoined, role }) => !isJoined && (!isOwned || role !== ''));
    if (isOwned && last?.role === 'loc') return unit; // "Уақтылы және толық көлемде".
    if (isOwned && last?.role === 'gen' && !/[ыі]н[ыі]ң$/u.test(last.word)) return unit;
    return last !== undefined && cases.has(last.role) && last.isAction === unit.isAction
      ? { ...unit, role: last.role }
      : unit;
  });
}

function withHeads(units: readonly Unit[]): readonly Unit[] {
  const isPlain = ({ isAction, role }: Unit) => isAction && (role === '' || role === 'own');
  const last = units.findLastIndex(isPlain);
  const head = last === -1 ? units.length - 1 : last;
  return units.map((unit, at) => {
    const isListed = last === -1 ? isListedWith(units, at) : at < head && isPlain(unit) && unit.isJoined;
    return at === head || isListed ? { ...unit, role: 'head' } : unit;
  });
}

/** Whether a noun stands in one list with the last word of its text: "түрлері мен қасиеттері". */
function isListedWith(units: readonly Unit[], at: number): boolean {
  const [unit, end] = [units[at], units.at(-1)];
  if (unit?.isJoined !== true || unit.role !== end?.role || unit.isAction) return false;
  return units.slice(at + 1, -1).every(({ isJoined, role }) => isJoined || (role === '' && unit.role !== ''));
}
