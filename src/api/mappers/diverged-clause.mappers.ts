export type {
  ClauseRow as ClauseMapper,
  DivergedClauseRow as DivergedClauseMapper,
} from '../../graph/read/diverged-clause.ts';
