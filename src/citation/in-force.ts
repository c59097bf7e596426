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
