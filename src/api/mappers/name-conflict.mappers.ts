export type { NameInUseRow as NameInUseMapper } from '../../graph/read/name-conflict.ts';
export type { OccupationRow as NameConflictMapper } from '../../graph/read/row/occupation.ts';
