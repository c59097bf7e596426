import { z } from 'zod';
import type { OccupationGroupName } from '../model/occupation-group.ts';
import type { Graph } from './graph.ts';
import type { RegisterCounts } from './load-acts.ts';
import { type GroupRow, groupsAbove, parentGroup } from './occupation-group.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { enterGroups } from './search/enter.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';
import { ensureGroups } from './write/groups.ts';

const listedGroups: Query<object, OccupationGroupName> = {
  name: 'listedGroups',
  text: 'MATCH (group:OccupationGroup) WHERE group.listed RETURN group.code AS code, group.nameEn AS nameEn',
  row: z.object({ code: z.string(), nameEn: z.string() }),
};

const listGroups: RowsQuery<OccupationGroupName> = {
  name: 'listGroups',
  text: `UNWIND $rows AS row MATCH (group:OccupationGroup {id: 'group:' + row.code})
    SET group.listed = true, group.nameEn = row.nameEn`,
  row: z.unknown(),
};

const unlistGroups: RowsQuery<string> = {
  name: 'unlistGroups',
  text: `UNWIND $rows AS code MATCH (group:OccupationGroup {id: 'group:' + code})
    SET group.listed = false REMOVE group.nameEn`,
  row: z.unknown(),
};

/** Makes the classification in the graph what `groups` says, all of it; groups that occupations stand in are kept. */
export async function loadOccupationGroups(
  graph: Graph,
  groups: readonly OccupationGroupName[],
): Promise<RegisterCounts> {
  return await graph.write(async (transaction) => {
    const stored = new Map(
      (await transaction.run(listedGroups, {})).map(({ code, nameEn }) => [code, nameEn]),
    );
    const wanted = new Set(groups.map((group) => group.code));
    const created = groups.filter((group) => !stored.has(group.code));
    const changed = groups.filter(({ code, nameEn }) => stored.has(code) && stored.get(code) !== nameEn);
    const gone = [...stored.keys()].filter((code) => !wanted.has(code));
    const isChanged = created.length + changed.length + gone.length > 0;
    if (isChanged) {
      await ensureGroups(transaction, created.flatMap(withGroupsAbove));
      await runInBatches(transaction, listGroups, [...created, ...changed]);
      await runInBatches(transaction, unlistGroups, gone);
      await sweepRegisters(transaction);
      const touched = [...created, ...changed].flatMap(({ code }) => withGroupsAbove({ code, nameEn: '' }));
      await enterGroups(transaction, [...touched.map(({ code }) => code), ...gone]);
    }
    return {
      created: created.length,
      changed: changed.length,
      deleted: gone.length,
      unchanged: groups.length - created.length - changed.length,
      release: await releaseAfter(transaction, isChanged),
    };
  });
}

function withGroupsAbove({ code }: OccupationGroupName): readonly GroupRow[] {
  return [{ code, parent: parentGroup(code) }, ...groupsAbove(code)];
}
