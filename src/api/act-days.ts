import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { PartialDate } from './generated/types.ts';
import { knownDay } from './partial-date.ts';

export function inForceFrom(act: LegalActRow): PartialDate | null {
  if (!act.inForceFromKnown) return null;
  return { earliest: act.inForceFromEarliest, latest: act.inForceFromLatest, note: act.inForceFromNote };
}

export function ceasedOn(act: LegalActRow): PartialDate | null {
  if (!act.ceasedOnKnown) return null;
  return { earliest: act.ceasedOnEarliest, latest: act.ceasedOnLatest, note: act.ceasedOnNote };
}

/** The day on which an act takes its place among the others: that of its adoption where no other is known. */
export function begins(act: LegalActRow): PartialDate {
  return inForceFrom(act) ?? knownDay(act.adoptedOn);
}
