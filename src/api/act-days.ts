import type { ReplacementRow } from '../graph/read/legal-act.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { EvidenceGrade } from '../model/act.ts';
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
 * When an act took the place of another, and how well that is evidenced: as the register says of the replacement,
 * else the day the new one came into force, else the day the old one ceased. An adoption says neither.
 */
export function replacedOn(row: ReplacementRow): {
  readonly day: PartialDate | null;
  readonly evidence: EvidenceGrade;
} {
  if (row.fromKnown) {
    return {
      day: { earliest: row.fromEarliest, latest: row.fromLatest, note: null },
      evidence: row.evidence,
    };
  }
  const begun = inForceFrom(row.new);
  if (begun !== null) return { day: begun, evidence: row.new.statusEvidence };
  return { day: ceasedOn(row.old), evidence: row.old.statusEvidence };
}
