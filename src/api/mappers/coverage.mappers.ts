import type { StandardRow } from '../../graph/read/row/standard.ts';

/** Of a standard; null: of all. Each of its numbers is read when it is asked for. */
export interface LegalCoverageMapper {
  readonly standard: StandardRow | null;
}
