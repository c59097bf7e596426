import type { OccupationGroupName } from '../model/occupation-group.ts';
import { readTable } from './table.ts';

/** Names of occupation groups (ISCO-08). */
export function readOccupationGroups(): readonly OccupationGroupName[] {
  return readTable<{ readonly groups: readonly OccupationGroupName[] }>('occupation-groups').groups;
}
