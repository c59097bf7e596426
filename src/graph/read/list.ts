import { z } from 'zod';
import type { Query } from '../query.ts';
import type { Sent } from './row/sent.ts';
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

interface Listing {
  readonly name: string;
  /** Binds `n` from the id `parent`. */
  readonly match: string;
  /** What `n` is ordered by; left out where there is one at most. */
  readonly order?: string | undefined;
}

/** `n` is a node, and sent as such; or `projection` is made of it. */
type Definition<Row> = Listing &
  ({ readonly row: Sent<Row> } | { readonly projection: string; readonly row: z.ZodType<Row> });

/** Only for lists that are short by nature; what can grow is a page. */
export function listQuery<Row>(definition: Definition<Row>): ListQuery<Row> {
  const { name, match, order } = definition;
  const { cypher, row } = rowOf(definition);
  const sorted = order === undefined ? '' : `\n  WITH n ORDER BY ${order}`;
  return {
    name,
    text: `UNWIND $parents AS parent
CALL (parent) {
  ${match}${sorted}
  RETURN collect(${cypher}) AS rows
}
RETURN parent, rows`,
    row: z.object({ parent: z.string(), rows: z.array(row) }),
    within: {},
  };
}

function rowOf<Row>(definition: Definition<Row>) {
  if ('projection' in definition) return { cypher: definition.projection, row: definition.row };
  return { cypher: definition.row.cypher('n'), row: definition.row.row };
}
