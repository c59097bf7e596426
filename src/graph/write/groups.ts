import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { GroupRow } from '../occupation-group.ts';
import { type RowsQuery, runInBatches } from './batches.ts';

const createGroups: RowsQuery<string> = {
  name: 'ensureGroups',
  text: `UNWIND $rows AS code MERGE (group:OccupationGroup {id: 'group:' + code})
    ON CREATE SET group.code = code, group.listed = false`,
  row: z.unknown(),
};

const partOf: RowsQuery<GroupRow> = {
  name: 'ensureGroupParents',
  text: `UNWIND $rows AS row MATCH (group:OccupationGroup {id: 'group:' + row.code})
    MATCH (parent:OccupationGroup {id: 'group:' + row.parent}) MERGE (group)-[:PART_OF]->(parent)`,
  row: z.unknown(),
};

/** Sees to it that groups are there, each part of its parent. */
export async function ensureGroups(transaction: Transaction, groups: readonly GroupRow[]): Promise<void> {
  const rows = [...new Map(groups.map((group) => [group.code, group])).values()];
  await runInBatches(
    transaction,
    createGroups,
    rows.map((group) => group.code),
  );
  await runInBatches(
    transaction,
    partOf,
    rows.filter((group) => group.parent !== null),
  );
}
