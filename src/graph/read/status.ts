/** Where a day stands to bounds: `null` between them. A side that is not known bounds nothing. */
const since = (bound: string, day: string) => `CASE
    WHEN ${day} >= ${bound}Latest THEN true
    WHEN ${day} < ${bound}Earliest THEN false
  END`;

/**
 * The status of an act on a day, each an expression: as `src/model/act-status.ts` says it, a test holds one against the
 * other. A day that is null is not known.
 */
export function statusOn(day: string, act = 'n'): string {
  const ceased = `coalesce(${act}.ceasedOnKnown, false)`;
  const begins = `coalesce(${act}.inForceFromKnown, false)`;
  const isCeased = since(`${act}.ceasedOn`, day);
  const isBegun = since(`${act}.inForceFrom`, day);
  return `CASE
  WHEN ${day} IS NULL THEN 'UNKNOWN'
  WHEN ${ceased} AND (${isCeased}) THEN 'CEASED'
  WHEN NOT ${begins} AND ${day} < ${act}.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN ${begins} AND NOT (${isBegun}) THEN 'NOT_YET_IN_FORCE'
  WHEN ${begins} AND (${isBegun}) IS NULL THEN 'UNKNOWN'
  WHEN ${ceased} AND (${isCeased}) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END`;
}

export const statusIs = `($status IS NULL OR ${statusOn('$asOf')} = $status)`;
