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
 * Which of two days counts. Bounds that overlap exclude each other in nothing: of equal evidence they say together what
 * both allow, of unequal the better evidenced stay.
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
  const isBetterBy = isBetter(by, keptBy);
  const facts = isBetterBy ? [by] : [];
  if (own === undefined) return { fields: take(other), facts };
  const both = common(own, other);
  const isEqual = keptBy !== undefined && rankOf(by.grade) === rankOf(keptBy.grade);
  const day = isEqual && both !== null ? both : isBetterBy ? other : own;
  if (!sameDay(day, own)) return { fields: take(day), facts };
  return both === null ? { conflicts: [{ fact, field: fact, kept: own, keptBy, other, by }] } : { facts };
}
