import type { RegisteredAct } from '../model/act.ts';
import { statusThroughout } from '../model/act-status.ts';
import type { TextDay } from '../model/text-day.ts';

/** Whether an act was in force on every day on which the text may have been written. */
export function inForceThroughout(act: RegisteredAct, textDay: TextDay): boolean {
  return statusThroughout(act, textDay) === 'IN_FORCE';
}

/** Whether an act was adopted after the text was written. */
export function adoptedAfter(act: RegisteredAct, textDay: TextDay | null): boolean {
  return textDay?.latest != null && act.adoptedOn !== null && act.adoptedOn > textDay.latest;
}

/** Whether an act was not yet in force when the text was written: what is called so then may be its predecessor. */
export function notYetInForce(act: RegisteredAct, textDay: TextDay | null): boolean {
  return textDay !== null && statusThroughout(act, textDay) === 'NOT_YET_IN_FORCE';
}
