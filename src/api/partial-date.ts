import type { PartialDate } from './generated/types.ts';

export const unknownDay: PartialDate = { earliest: null, latest: null, note: null };

/** A day that is known exactly, or not at all. */
export function knownDay(day: string | null): PartialDate {
  return day === null ? unknownDay : { earliest: day, latest: day, note: null };
}
