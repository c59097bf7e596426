import type { ListQuery } from '../graph/read/list.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';

/** An order as an edition names it, and how to look it up among the acts. */
export interface Order {
  readonly kind: 'approving' | 'amending' | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly edition: string;
  readonly acts: ListQuery<LegalActRow>;
}
