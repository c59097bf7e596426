import type { RegisteredAct } from '../model/act.ts';

/** Between which days a text was written; null on a side: not known. */
export interface TextDay {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether an act was in force on every day on which the text may have been written. */
export function inForceThroughout(act: RegisteredAct, { earliest, latest }: TextDay): boolean {
  if (earliest === null || latest === null) return false;
  const from = act.inForceFrom === null ? act.adoptedOn : act.inForceFrom.latest;
  if (from === null || from > earliest) return false;
  return act.ceasedOn === null || (act.ceasedOn.earliest !== null && act.ceasedOn.earliest > latest);
}

/** Whether an act was adopted after the text was written. */
export function adoptedAfter(act: RegisteredAct, textDay: TextDay | null): boolean {
  return textDay?.latest != null && act.adoptedOn !== null && act.adoptedOn > textDay.latest;
}
