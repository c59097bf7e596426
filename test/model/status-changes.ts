import type { DayBounds, LegalActRecord } from '../../src/model/act.ts';
import type { ActStatus } from '../../src/model/act-status.ts';

/** A day on which a status changes, and what it is from then on. */
export interface StatusChange {
  readonly day: string;
  readonly before: ActStatus;
  readonly after: ActStatus;
}

/** The changes of an act whose days are known, or known within bounds: read from its record in the plainest way. */
export function changesOf({ adoptedOn, inForceFrom, ceasedOn }: LegalActRecord): readonly StatusChange[] {
  const begins =
    inForceFrom ?? (adoptedOn === null ? null : { earliest: adoptedOn, latest: adoptedOn, note: null });
  return [...changes(begins, 'NOT_YET_IN_FORCE', 'IN_FORCE'), ...changes(ceasedOn, 'IN_FORCE', 'CEASED')];
}

function changes(bounds: DayBounds | null, before: ActStatus, after: ActStatus): readonly StatusChange[] {
  if (bounds?.earliest == null || bounds.latest === null) return [];
  if (bounds.earliest === bounds.latest) return [{ day: bounds.latest, before, after }];
  return [
    { day: bounds.earliest, before, after: 'UNKNOWN' },
    { day: bounds.latest, before: 'UNKNOWN', after },
  ];
}

/** The status on the day before, the day and the day after each change. */
export function expectedOn(
  changes: readonly StatusChange[],
): readonly { readonly day: string; readonly status: ActStatus }[] {
  return changes.flatMap(({ day, before, after }) => [
    { day: moved(day, -1), status: before },
    { day, status: after },
    { day: moved(day, 1), status: after },
  ]);
}

function moved(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
