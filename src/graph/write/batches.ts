import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';

/** A statement that takes rows, and says nothing back that matters. */
export type RowsQuery<Row> = Query<{ rows: readonly Row[] }, unknown>;

/** Rows that one statement takes at once. */
const size = 5_000;

/** Runs a statement over rows in batches; no rows, no statement. */
export async function runInBatches<Row>(
  transaction: Transaction,
  query: RowsQuery<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) {
    await transaction.run(query, { rows: rows.slice(from, from + size) });
  }
}
