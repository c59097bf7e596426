export type ActStatus = 'NOT_YET_IN_FORCE' | 'IN_FORCE' | 'CEASED' | 'UNKNOWN';

/** Where a day stands to bounds: `null` between them. A side that is not known bounds nothing. */
const since = (bound: string) => `CASE
    WHEN $asOf >= n.${bound}Latest THEN true
    WHEN $asOf < n.${bound}Earliest THEN false
  END`;

/** The same as `statusOf` in `src/api`: a test holds one against the other. */
const status = `CASE
  WHEN coalesce(n.ceasedOnKnown, false) AND (${since('ceasedOn')}) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND $asOf < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (${since('inForceFrom')}) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (${since('inForceFrom')}) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (${since('ceasedOn')}) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END`;

export const statusIs = `($status IS NULL OR ${status} = $status)`;
