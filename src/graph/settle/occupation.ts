import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import { type GroupRow, groupsAbove } from '../occupation-group.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { ensureGroups } from '../write/groups.ts';

interface ProfessionPlace {
  readonly id: string;
  readonly code: string | null;
  readonly level: number | null;
}

const dropPlaces: RowsQuery<string> = {
  name: 'dropProfessionPlaces',
  text: 'UNWIND $rows AS id MATCH (:Profession {id: id})-[edge:OF_OCCUPATION|AT_LEVEL]->() DELETE edge',
  row: z.unknown(),
};

const ofOccupation: RowsQuery<{ profession: string; code: string; sortKey: string }> = {
  name: 'setOccupations',
  text: `UNWIND $rows AS row MATCH (profession:Profession {id: row.profession})
    MERGE (occupation:Occupation {id: 'occupation:' + row.code})
    SET occupation.code = row.code, occupation.sortKey = row.code
    CREATE (profession)-[:OF_OCCUPATION]->(occupation)`,
  row: z.unknown(),
};

const inGroup: RowsQuery<{ code: string; group: string }> = {
  name: 'setOccupationGroups',
  text: `UNWIND $rows AS row
    MATCH (occupation:Occupation {id: 'occupation:' + row.code})
    MATCH (group:OccupationGroup {id: 'group:' + row.group})
    MERGE (occupation)-[:IN_GROUP]->(group)`,
  row: z.unknown(),
};

const atLevel: RowsQuery<{ profession: string; level: number }> = {
  name: 'setLevels',
  text: `UNWIND $rows AS row MATCH (profession:Profession {id: row.profession})
    MERGE (level:QualificationLevel {id: 'level:nqf/' + toString(row.level)})
    SET level.framework = 'NQF', level.level = row.level
    CREATE (profession)-[:AT_LEVEL]->(level)`,
  row: z.unknown(),
};

/** Leads professions to their occupations (and these to their groups) and to their levels. */
export async function settleOccupations(
  transaction: Transaction,
  ids: readonly string[],
  professions: readonly ProfessionPlace[],
): Promise<void> {
  await runInBatches(transaction, dropPlaces, ids);
  const coded = professions.flatMap(({ id, code }) =>
    code === null ? [] : [{ profession: id, code, sortKey: code }],
  );
  await runInBatches(transaction, ofOccupation, coded);
  const groups = coded.map(({ code }) => ({ code, above: groupsAbove(code) }));
  const all: readonly GroupRow[] = groups.flatMap(({ above }) => above);
  await ensureGroups(transaction, all);
  const direct = groups.flatMap(({ code, above }) => (above[0] ? [{ code, group: above[0].code }] : []));
  await runInBatches(transaction, inGroup, direct);
  const levelled = professions.flatMap(({ id, level }) =>
    level === null ? [] : [{ profession: id, level }],
  );
  await runInBatches(transaction, atLevel, levelled);
}
