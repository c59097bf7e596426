export type { CardRow as ProfessionCardMapper } from '../../graph/read/row/card.ts';
export type {
  CardLineRow as PersonalCompetenceMapper,
  OccupationReferenceRow as OccupationReferenceMapper,
  QualificationRow as QualificationMapper,
} from '../../graph/read/row/card-line.ts';
