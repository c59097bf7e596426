import type { ActFact } from '../model/act.ts';
import type { ActRow, DayOrBounds } from '../model/act-row.ts';
import { areBetter, isBetter } from './better.ts';
import type { Change } from './choose.ts';
import { around, common, sameDay } from './days.ts';
import type { StatedRow } from './stated-row.ts';

/** Two days of one statement: `own` of the row that is there, `other` of the one that is laid over it. */
export interface Days {
  readonly fact: ActFact;
  readonly own: DayOrBounds | undefined;
  readonly other: DayOrBounds | undefined;
  /** The fields of the row that has the other day. */
  readonly take: (day: DayOrBounds) => Partial<ActRow>;
}

/** From when an act is in force. */
export function mergeInForce(base: StatedRow, over: StatedRow): Change {
  const [own, other] = [base.row.inForce, over.row.inForce];
  return mergeDay(base, over, { fact: 'in-force-from', own, other, take: (inForce) => ({ inForce }) });
}

/**
 * Which of two days counts. Bounds that overlap exclude each other in nothing: together they say what both allow, as
 * well evidenced as the worse of what narrows them. Where no day is in both, the better evidenced count; of equal ones neither: it is
 * one of the days from the first to the last, and the row keeps both statements.
 */
export function mergeDay(base: StatedRow, over: StatedRow, { fact, own, other, take }: Days): Change {
  const [by, ...more] = over.facts.filter((one) => one.fact === fact);
  const [keptBy, ...others] = base.facts.filter((one) => one.fact === fact);
  if (by === undefined || other === undefined) return {};
  const taken = { fields: take(other), facts: [by, ...more] };
  if (own === undefined || keptBy === undefined) return taken;
  const conflict = { fact, field: fact, kept: own, keptBy, other, by };
  if (more.length + others.length > 0) {
    if (areBetter([by, ...more], [keptBy, ...others])) return taken;
    return sameDay(own, other) ? {} : { conflicts: [conflict] };
  }
  const both = common(own, other);
  if (both === null) {
    if (isBetter(by, keptBy)) return taken;
    if (isBetter(keptBy, by)) return { conflicts: [conflict] };
    const open = [{ ...conflict, isOpen: true }];
    return { fields: take(around(own, other)), facts: [keptBy, by], conflicts: open };
  }
  if (sameDay(own, other)) return isBetter(by, keptBy) ? { facts: [by] } : {};
  if (sameDay(both, own)) return {};
  if (sameDay(both, other)) return taken;
  return { fields: take(both), facts: [isBetter(by, keptBy) ? keptBy : by] };
}
