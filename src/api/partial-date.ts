import type { DayBounds } from '../model/act.ts';

export const unknownDay: DayBounds = { earliest: null, latest: null, note: null };

/** A day that is known exactly, or not at all. */
export function knownDay(day: string | null): DayBounds {
  return day === null ? unknownDay : { earliest: day, latest: day, note: null };
}
