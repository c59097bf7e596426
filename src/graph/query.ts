import type { z } from 'zod';

/**
 * A statement as a value: a name for logs and tests, fixed Cypher text and the shape of a row.
 * Nothing is ever glued into `text`; what varies is a parameter. Rows are checked once, where they enter.
 */
export interface Query<Parameters extends object, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
  /** Never set: carries the type of the parameters. */
  readonly parameters?: Parameters;
}
