export type {
  OccupationGroupRow as OccupationGroupMapper,
  OccupationRow as OccupationMapper,
} from '../../graph/read/row/occupation.ts';
