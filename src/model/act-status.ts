import type { DayBounds } from './act.ts';
import type { TextDay } from './text-day.ts';

export const actStatuses = ['NOT_YET_IN_FORCE', 'IN_FORCE', 'CEASED', 'UNKNOWN'] as const;
export type ActStatus = (typeof actStatuses)[number];

/** The days between which an act, or a text that an act enacts, is in force. */
export interface InForceDays {
  readonly adoptedOn: string | null;
  /** Null: from its adoption as far as is known. */
  readonly inForceFrom: DayBounds | null;
  /** Null: in force as far as is known. */
  readonly ceasedOn: DayBounds | null;
}

/**
 * Whether it is in force on a day, as far as the bounds of its days decide it; ISO days compare as text. It never goes
 * back: what has ceased stays so, and what has not begun had not begun before.
 */
export function statusOn({ adoptedOn, inForceFrom, ceasedOn }: InForceDays, day: string): ActStatus {
  const ceased = ceasedOn === null ? false : isReached(ceasedOn, day);
  if (ceased === true) return 'CEASED';
  const begun = inForceFrom === null ? adoptedOn === null || day >= adoptedOn : isReached(inForceFrom, day);
  if (begun === false) return 'NOT_YET_IN_FORCE';
  return begun === null || ceased === null ? 'UNKNOWN' : 'IN_FORCE';
}

/** The status that it has on every day on which a text may have been written; `UNKNOWN` where they differ. */
export function statusThroughout(days: InForceDays, { earliest, latest }: TextDay): ActStatus {
  const first = earliest === null ? 'UNKNOWN' : statusOn(days, earliest);
  const last = latest === null ? 'UNKNOWN' : statusOn(days, latest);
  if (first === 'CEASED' || first === last) return first;
  return last === 'NOT_YET_IN_FORCE' ? last : 'UNKNOWN';
}

/** Null between the bounds: not known. */
function isReached({ earliest, latest }: DayBounds, day: string): boolean | null {
  if (latest !== null && day >= latest) return true;
  if (earliest !== null && day < earliest) return false;
  return null;
}
