import type { LabelledRow } from '../label.ts';

export interface FacetValueMapper {
  readonly row: LabelledRow;
  readonly count: number;
}
