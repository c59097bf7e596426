import type { DayOrBounds, SourceRow } from '../model/act-row.ts';
import { daysLater } from '../text/days-later.ts';
import { areBetter, isBetter, rankOf } from './better.ts';
import type { Change, Conflict } from './choose.ts';
import { between, common, sameDay } from './days.ts';
import { mergeDay } from './merge-days.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/**
 * Whether and when an act ceased to be in force. That it was in force on a day and that it ceased later are both true:
 * it ceased after that day. Where they exclude each other the better evidenced counts, of equal ones the one that was read
 * later; of two that are equal in both neither, and the row keeps both. A row that says neither says nothing.
 */
export function mergeStatus(base: StatedRow, over: StatedRow): Change {
  const own = factsOf(base);
  const others = factsOf(over);
  const [keptBy, isDisputed] = own;
  const [by, isDispute] = others;
  if (by === undefined) return silenceOver(base, over);
  if (keptBy === undefined) return settled(over.row.ceased, over.row.ceasedNote, others);
  const { ceased, ceasedNote } = over.row;
  if (isDisputed !== undefined || isDispute !== undefined)
    return areBetter(others, own)
      ? settled(after(isDisputed ? undefined : keptBy, ceased), ceasedNote, others)
      : { conflicts: [conflict(base, keptBy, over, by)] };
  if (keptBy.fact === 'status' && by.fact === 'status') return isBetter(by, keptBy) ? { facts: [by] } : {};
  if (keptBy.fact === 'status') return ceasedOver(base, keptBy, over, by);
  if (by.fact === 'status') return inForceOver(base, keptBy, over, by);
  const take = (day: DayOrBounds) => {
    const note = sameDay(day, ceased) ? ceasedNote : bothNotes(base.row.ceasedNote, ceasedNote);
    return { ceased: day, ...(note === undefined ? {} : { ceasedNote: note }) };
  };
  return mergeDay(base, over, { fact: 'ceased-on', own: base.row.ceased, other: ceased, take });
}

function bothNotes(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined) return own ?? other;
  return own.includes(other) ? own : [own, other].sort().join('; ');
}

/** The statements of whether and when it ended; more than one where they contradict each other. */
function factsOf({ row, facts }: StatedRow): readonly SourceRow[] {
  return facts.filter(({ fact }) => fact === 'status' || (fact === 'ceased-on' && row.ceased !== undefined));
}

/** An end over a row that is in force. One that nobody verified does not count against what somebody did. */
function ceasedOver(base: StatedRow, living: SourceRow, over: StatedRow, ended: SourceRow): Change {
  const { ceased, ceasedNote } = over.row;
  const conflicts = [conflict(base, living, over, ended)];
  if (excludes(ceased, living)) {
    if (isBetter(ended, living)) return settled(ceased, ceasedNote, [ended]);
    return isBetter(living, ended) ? { conflicts } : disputed(over, [ended, living], conflicts);
  }
  if (ended.grade === 'unverified' && living.grade !== 'unverified') return { conflicts };
  const day = after(living, ceased);
  return settled(day, ceasedNote, [sameDay(day, ceased) ? ended : worseOf(ended, living)]);
}

/** That it was in force over a row that has ended. */
function inForceOver(base: StatedRow, ended: SourceRow, over: StatedRow, living: SourceRow): Change {
  const { ceased, ceasedNote } = base.row;
  if (excludes(ceased, living)) {
    if (isBetter(living, ended)) return settled(undefined, undefined, [living]);
    const conflicts = [conflict(base, ended, over, living)];
    return isBetter(ended, living) ? { conflicts } : disputed(base, [ended, living], conflicts);
  }
  const day = after(living, ceased);
  return sameDay(day, ceased) ? {} : settled(day, ceasedNote, [worseOf(ended, living)]);
}

/** A newer reading of the particulars that has no repeal does not take one back; it is said. */
function silenceOver(base: StatedRow, over: StatedRow): Change {
  const ended = factIn(base.facts, 'ceased-on');
  const by = factIn(over.facts, 'identity');
  const isNewer = ended?.readOn !== undefined && (by?.readOn ?? '') > ended.readOn;
  if (base.row.ceased === undefined || by === undefined || !isNewer) return {};
  if (ended.grade !== 'official' || by.grade !== 'official') return {};
  return { conflicts: [{ ...conflict(base, ended, over, by), other: 'no repeal' }] };
}

/** Whether an act that had ceased by then cannot have been in force on the day when that was read. */
function excludes(ceased: DayOrBounds | undefined, living: SourceRow): boolean {
  const latest = ceased === undefined ? null : between(ceased).latest;
  return latest !== null && living.readOn !== undefined && latest <= living.readOn;
}

/** The day of an end, which lies after the day on which the act was read to be in force. */
function after<Day extends DayOrBounds | undefined>(living: SourceRow | undefined, ceased: Day): Day {
  const { fact, grade, readOn } = living ?? {};
  if (ceased === undefined || fact !== 'status' || grade === 'unverified' || readOn === undefined)
    return ceased;
  return (common(ceased, { earliest: daysLater(readOn, 1), latest: null }) ?? ceased) as Day;
}

function worseOf(one: SourceRow, { grade }: SourceRow): SourceRow {
  return rankOf(grade) > rankOf(one.grade) ? { ...one, grade } : one;
}

function settled(
  ceased: DayOrBounds | undefined,
  ceasedNote: string | undefined,
  facts: readonly SourceRow[],
): Change {
  const dropped = ['status', 'ceased-on'] as const;
  if (ceased === undefined) return { without: ['ceased', 'ceasedNote'], facts, dropped };
  return {
    fields: { ceased, ...(ceasedNote === undefined ? {} : { ceasedNote }) },
    without: ceasedNote === undefined ? ['ceasedNote'] : [],
    facts,
    dropped,
  };
}

/** An act of which it cannot be told whether it has ended: on the day that is said, later, or not yet. */
function disputed({ row }: StatedRow, facts: readonly SourceRow[], conflicts: readonly Conflict[]): Change {
  const earliest = row.ceased === undefined ? null : between(row.ceased).earliest;
  const open = conflicts.map((one) => ({ ...one, isOpen: true }));
  return { ...settled({ earliest, latest: null }, row.ceasedNote, facts), conflicts: open };
}

function conflict(base: StatedRow, keptBy: SourceRow, over: StatedRow, by: SourceRow): Conflict {
  const [kept, other] = [base.row.ceased ?? 'in force', over.row.ceased ?? 'in force'];
  return { fact: 'status', field: 'status', kept, keptBy, other, by };
}
