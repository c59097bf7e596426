import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import type { ActStatus } from '../graph/read/status.ts';

type Bounded = Pick<
  LegalActRow,
  | 'adoptedOn'
  | 'inForceFromKnown'
  | 'inForceFromEarliest'
  | 'inForceFromLatest'
  | 'ceasedOnKnown'
  | 'ceasedOnEarliest'
  | 'ceasedOnLatest'
>;

/** Whether an act is in force on a day, as far as the bounds of its days decide it. ISO days compare as text. */
export function statusOf(act: Bounded, asOf: string): ActStatus {
  const ceased = act.ceasedOnKnown ? reached(act.ceasedOnEarliest, act.ceasedOnLatest, asOf) : false;
  if (ceased === true) return 'CEASED';
  const begun = act.inForceFromKnown
    ? reached(act.inForceFromEarliest, act.inForceFromLatest, asOf)
    : act.adoptedOn === null || asOf >= act.adoptedOn;
  if (begun === false) return 'NOT_YET_IN_FORCE';
  return begun === null || ceased === null ? 'UNKNOWN' : 'IN_FORCE';
}

/** Null between the bounds: not known. */
function reached(earliest: string | null, latest: string | null, asOf: string): boolean | null {
  if (latest !== null && asOf >= latest) return true;
  if (earliest !== null && asOf < earliest) return false;
  return null;
}
