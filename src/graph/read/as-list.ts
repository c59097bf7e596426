import type { z } from 'zod';
import { rowOfList } from './row/reader.ts';

/** What a row has, by name: what it is in Cypher, and its shape. */
export type Columns = Readonly<Record<string, readonly [cypher: string, shape: z.ZodType]>>;

export type RowOf<Of extends Columns> = { readonly [Name in keyof Of]: z.infer<Of[Name][1]> };

/**
 * Rows that come as lists, their columns in order, and are maps once they are here: the driver reads a list in half the
 * time of a map, whose names come with each row.
 */
export function asList<const Of extends Columns>(
  columns: Of,
): { readonly cypher: string; readonly row: z.ZodType<RowOf<Of>> } {
  const all = Object.entries(columns);
  const shapes = Object.fromEntries(all.map(([name, [, shape]]) => [name, shape]));
  return {
    cypher: `[${all.map(([, [cypher]]) => cypher).join(', ')}]`,
    row: rowOfList(shapes) as unknown as z.ZodType<RowOf<Of>>,
  };
}
