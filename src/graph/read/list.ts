import { z } from 'zod';
import type { Query } from '../query.ts';
import type { Wanting, Within } from './within.ts';

/** What belongs to each of many parents, whole and in order: a statement for all of them. */
export interface ListQuery<Row>
  extends Query<{ readonly parents: readonly string[] } & Partial<Wanting>, Listed<Row>> {
  /** What can come along with each row. */
  readonly within: Within;
}

export interface Listed<Row> {
  readonly parent: string;
  readonly rows: readonly Row[];
}

interface Definition<Row> {
  readonly name: string;
  /** Binds `n` from the id `parent`. */
  readonly match: string;
  /** What `n` is ordered by. */
  readonly order: string;
  /** A map made of `n`; all its properties where it is left out. */
  readonly projection?: string;
  readonly row: z.ZodType<Row>;
}

/** Only for lists that are short by nature; what can grow is a page. */
export function listQuery<Row>(definition: Definition<Row>): ListQuery<Row> {
  const { name, match, order, projection = 'n {.*}', row } = definition;
  return {
    name,
    text: `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WITH n ORDER BY ${order}
  RETURN collect(${projection}) AS rows
}
RETURN parent, rows`,
    row: z.object({ parent: z.string(), rows: z.array(row) }),
    within: {},
  };
}
