/** Where a day stands to bounds: `null` between them. A side that is not known bounds nothing. */
const since = (bound: string, day: string) => `CASE
    WHEN ${day} >= n.${bound}Latest THEN true
    WHEN ${day} < n.${bound}Earliest THEN false
  END`;

/** The status of the act `n` on a day, which is an expression: as `src/model/act-status.ts` says it; a test holds one against the other. */
export const statusOn = (day: string) => `CASE
  WHEN ${day} IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (${since('ceasedOn', day)}) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND ${day} < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (${since('inForceFrom', day)}) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (${since('inForceFrom', day)}) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (${since('ceasedOn', day)}) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END`;

export const statusIs = `($status IS NULL OR ${statusOn('$asOf')} = $status)`;
