import type { ActFact } from '../model/act.ts';
import type { ActRow, DayOrBounds } from '../model/act-row.ts';
import { isBetter, rankOf } from './better.ts';
import type { Change } from './choose.ts';
import { common, sameDay } from './days.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/** From when an act is in force. */
export function mergeInForce(base: StatedRow, over: StatedRow): Change {
  const take = (inForce: DayOrBounds) => ({ inForce });
  return mergeDay(base, over, 'in-force-from', base.row.inForce, over.row.inForce, take);
}

/**
 * Which of two days counts. Bounds that overlap exclude each other in nothing: together they say what both allow, as
 * well evidenced as what narrows them. Where no day is in both, the better evidenced count.
 */
export function mergeDay(
  base: StatedRow,
  over: StatedRow,
  fact: ActFact,
  own: DayOrBounds | undefined,
  other: DayOrBounds | undefined,
  take: (day: DayOrBounds) => Partial<ActRow>,
): Change {
  const by = factIn(over.facts, fact);
  if (by === undefined || other === undefined) return {};
  const keptBy = factIn(base.facts, fact);
  const taken = { fields: take(other), facts: [by] };
  if (own === undefined || keptBy === undefined) return taken;
  const both = common(own, other);
  if (both === null)
    return isBetter(by, keptBy)
      ? taken
      : { conflicts: [{ fact, field: fact, kept: own, keptBy, other, by }] };
  if (sameDay(own, other)) return isBetter(by, keptBy) ? { facts: [by] } : {};
  if (sameDay(both, own)) return {};
  if (sameDay(both, other)) return taken;
  return { fields: take(both), facts: [rankOf(by.grade) < rankOf(keptBy.grade) ? keptBy : by] };
}
