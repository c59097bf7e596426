import { z } from 'zod';

/**
 * A row that comes as a list of its properties, in the order of its shape, and is itself once it is here: for rows of many
 * properties, since the names that come with each map are most of it, and a list is read in half the time. `cypher` takes
 * them from a node.
 */
export function rowAsList<Shape extends z.ZodRawShape>(
  row: z.ZodObject<Shape>,
): { readonly cypher: (n: string) => string; readonly row: z.ZodType<z.infer<z.ZodObject<Shape>>> } {
  const names = Object.keys(row.shape);
  const values = names.map((name) => `p.${name}`).join(', ');
  return {
    cypher: (n) => `[p IN [properties(${n})] | [${values}]][0]`,
    row: z.preprocess(
      (sent) => (Array.isArray(sent) ? named(names, sent) : sent),
      row,
    ) as unknown as z.ZodType<z.infer<z.ZodObject<Shape>>>,
  };
}

/** What a node lacks is left out, as in a map of its properties. */
function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    const value = values[at];
    if (value !== null) found[name] = value;
  }
  return found;
}
