import type { Record as DriverRecord } from 'neo4j-driver';
import { z } from 'zod';
import type { Query } from '../query.ts';

/** The rows of a result, each held against the shape that the query promises. */
export function rowsOfResult<Parameters extends object, Row>(
  query: Query<Parameters, Row>,
  records: readonly DriverRecord[],
): readonly Row[] {
  return records.map((record) => {
    const row = query.row.safeParse(record.toObject());
    if (row.success) return row.data;
    throw new Error(`A row of the query ${query.name} has another shape: ${z.prettifyError(row.error)}`);
  });
}
