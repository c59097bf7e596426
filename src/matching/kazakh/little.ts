import type { Entry } from '../entries.ts';
import type { Unit } from '../unit.ts';
import { namesKazakhAction } from './word.ts';

/** "Әр ауысымда" is "ауысым сайын". */
export function isEach({ word }: Entry, next: Entry | undefined): boolean {
  return (word === 'әр' || word === 'әрбір') && next?.form.role === 'loc';
}

/** The case of a word; what says that it is in time has none of its own ("уақтылы", "дер кезінде"). */
export function roleOf({ stem, form }: Entry): string {
  return stem === 'уақтыл' ? '' : form.role;
}

/** Volts are of a voltage: "кернеуі 10 кВ желілер", "10 кВ желілер", "10 кВ кернеулі желілер". */
export function isVoltage(entries: readonly Entry[], at: number): boolean {
  const isVolt = (entry: Entry | undefined) =>
    entry !== undefined && /^(?:кв|в|вольт|киловольт)$/u.test(entry.word);
  const [word, number] = [entries[at]?.word ?? '', entries[at + 1]];
  if (word === 'кернеуі') return number?.kind === 'number' && isVolt(entries[at + 2]);
  return /^кернеу(?:лі|дегі)$/u.test(word) && isVolt(entries[at - 1]);
}

/** "жұмыстарын" of "монтаждау бойынша жұмыстарын орындау": the work is the action. */
export function isWorkOn(units: readonly Unit[]): boolean {
  return units.at(-1)?.stem === 'жұмыс' && isActionName(units.at(-2));
}

export function isWork(unit: Unit | undefined): boolean {
  return unit?.stem === 'жұмыс' && isObject(unit) && !unit.isJoined;
}

/** The course of an action, or the work that it is, is the action: "пісіру процесін бақылау", "жөндеу жұмыстарын жоспарлау". */
export function withoutCourse(units: readonly Unit[]): readonly Unit[] {
  const isCourse = (unit: Unit | undefined, before: Unit | undefined) =>
    unit !== undefined && courses.has(unit.stem) && unit.word !== unit.stem && isPlainAction(before);
  return units
    .map((unit, at) => {
      const next = units[at + 1];
      if (!isCourse(next, unit) || next === undefined) return unit;
      const { role, isJoined, isNegated } = next;
      return { ...unit, role: role === 'own' ? '' : role, isJoined, isNegated: isNegated || unit.isNegated };
    })
    .filter((unit, at) => !isCourse(unit, units[at - 1]));
}

const courses = new Set(['жұмыс', 'барыс', 'процес', 'факті', 'факт']);

function isObject({ role }: Unit): boolean {
  return role === '' || role === 'own' || role === 'acc';
}

function isPlainAction(unit: Unit | undefined): boolean {
  return unit?.isAction === true && !unit.isJoined && ['', 'per', 'about'].includes(unit.role);
}

/**
 * "Қалдықтармен жұмыс істеу" and "қалдықтармен жұмыс" say one thing, as do "биіктікте жұмыс істеу" and "биіктіктегі
 * жұмыс", "сорғының жұмыс істеуі" and "сорғының жұмысы".
 */
export function isWorkWith({ word }: Entry, before: Unit | undefined): boolean {
  if (/^жұмыс істеуі/u.test(word)) return true;
  return (before?.role === 'ins' || before?.role === 'loc') && /^жұмыс (?:істе|жаса)/u.test(word);
}

export function asWork(entry: Entry): Entry {
  return { ...entry, stem: 'жұмыс', phrase: null, form: { ...entry.form, use: null } };
}

export function isActionName(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    !unit.isJoined &&
    (unit.isAction || namesKazakhAction(unit.stem)) &&
    unit.role !== 'dat' &&
    unit.role !== 'while'
  );
}
