import type { OccupationGroupName } from '../model/occupation-group.ts';
import { readTable } from './table.ts';

interface GroupTable {
  readonly groups: readonly { readonly code: string; readonly en: string }[];
}

/** Names of occupation groups (ISCO-08). */
export function readOccupationGroups(): readonly OccupationGroupName[] {
  return readTable<GroupTable>('occupation-groups').groups.map(({ code, en }) => ({ code, nameEn: en }));
}
