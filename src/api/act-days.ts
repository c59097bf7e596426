import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { PartialDate } from './generated/types.ts';

export function inForceFrom(act: LegalActRow): PartialDate | null {
  if (!act.inForceFromKnown) return null;
  return { earliest: act.inForceFromEarliest, latest: act.inForceFromLatest, note: act.inForceFromNote };
}

export function ceasedOn(act: LegalActRow): PartialDate | null {
  if (!act.ceasedOnKnown) return null;
  return { earliest: act.ceasedOnEarliest, latest: act.ceasedOnLatest, note: act.ceasedOnNote };
}

/**
 * When an act took the place of another, and the act whose entry in the register says so: the day the new one came
 * into force, else the day the old one ceased. An adoption says neither.
 */
export function replacedOn(
  old: LegalActRow,
  successor: LegalActRow,
): { readonly day: PartialDate | null; readonly said: LegalActRow } {
  const begun = inForceFrom(successor);
  return begun === null ? { day: ceasedOn(old), said: old } : { day: begun, said: successor };
}
