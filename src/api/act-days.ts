import type { ReplacementRow } from '../graph/read/legal-act.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { DayBounds, EvidenceGrade } from '../model/act.ts';
import type { InForceDays } from '../model/act-status.ts';

/** The days between which an act of the graph is in force. */
export function inForceDays(act: LegalActRow): InForceDays {
  return { adoptedOn: act.adoptedOn, inForceFrom: inForceFrom(act), ceasedOn: ceasedOn(act) };
}

export function inForceFrom(act: LegalActRow): DayBounds | null {
  if (!act.inForceFromKnown) return null;
  return { earliest: act.inForceFromEarliest, latest: act.inForceFromLatest, note: act.inForceFromNote };
}

export function ceasedOn(act: LegalActRow): DayBounds | null {
  if (!act.ceasedOnKnown) return null;
  return { earliest: act.ceasedOnEarliest, latest: act.ceasedOnLatest, note: act.ceasedOnNote };
}

/**
 * When an act took the place of another, and how well that is evidenced: as the register says of the replacement,
 * else the day the new one came into force, else the day the old one ceased. An adoption says neither.
 */
export function replacedOn(row: ReplacementRow): {
  readonly day: DayBounds | null;
  readonly evidence: EvidenceGrade;
} {
  const stated = statedFrom(row);
  if (stated !== null) return { day: stated, evidence: row.evidence };
  const begun = inForceFrom(row.new);
  if (begun !== null) return { day: begun, evidence: row.new.statusEvidence };
  return { day: ceasedOn(row.old), evidence: row.old.statusEvidence };
}

/** From when an act took the place of another, as the register says of the replacement; null: it does not. */
export function statedFrom({ fromKnown, fromEarliest, fromLatest }: ReplacementRow): DayBounds | null {
  return fromKnown ? { earliest: fromEarliest, latest: fromLatest, note: null } : null;
}
