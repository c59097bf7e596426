import type { ActRow, DayOrBounds, SourceRow } from '../model/act-row.ts';
import { isBetter } from './better.ts';
import type { Change, Conflict } from './choose.ts';
import { between } from './days.ts';
import { mergeDay } from './merge-days.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/**
 * Whether and when an act ceased to be in force. That it was in force on a day and that it ceased later are both true;
 * where they exclude each other the better evidenced counts. A row that says neither says nothing.
 */
export function mergeStatus(base: StatedRow, over: StatedRow): Change {
  const ended = factIn(over.facts, 'ceased-on');
  const living = factIn(over.facts, 'status');
  if (ended !== undefined && over.row.ceased !== undefined)
    return ceasedOver(base, over, over.row.ceased, ended);
  return living === undefined ? {} : inForceOver(base, living);
}

function ceasedOver(base: StatedRow, over: StatedRow, other: DayOrBounds, by: SourceRow): Change {
  const { ceasedNote } = over.row;
  const take = (ceased: DayOrBounds): Partial<ActRow> => ({
    ceased,
    ...(ceasedNote === undefined ? {} : { ceasedNote }),
  });
  const own = base.row.ceased;
  if (own !== undefined) return mergeDay(base, over, 'ceased-on', own, other, take);
  const living = factIn(base.facts, 'status');
  if (excludes(other, living) && !isBetter(by, living))
    return { conflicts: [conflict('in force', living, other, by)] };
  return { fields: take(other), facts: [by], dropped: ['status'] };
}

function inForceOver(base: StatedRow, by: SourceRow): Change {
  const { ceased } = base.row;
  if (ceased === undefined) return isBetter(by, factIn(base.facts, 'status')) ? { facts: [by] } : {};
  const ended = factIn(base.facts, 'ceased-on');
  if (ended !== undefined && !excludes(ceased, by)) return {};
  if (!isBetter(by, ended)) return { conflicts: [conflict(ceased, ended, 'in force', by)] };
  return { without: ['ceased', 'ceasedNote'], facts: [by], dropped: ['ceased-on'] };
}

/** Whether an act that had ceased by then cannot have been in force on the day when that was read. */
function excludes(ceased: DayOrBounds, living: SourceRow | undefined): boolean {
  const { latest } = between(ceased);
  return latest !== null && living?.readOn !== undefined && latest <= living.readOn;
}

function conflict(kept: unknown, keptBy: SourceRow | undefined, other: unknown, by: SourceRow): Conflict {
  return { fact: 'status', field: 'status', kept, keptBy, other, by };
}
