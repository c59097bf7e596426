import { z } from 'zod';
import { mapped } from './mapped.ts';
import type { NodeName, Sent } from './row/sent.ts';

/**
 * What a statement can bring along with each of its rows, by the name of the field that asks for it: what is mostly
 * asked for together takes one round trip. It is read only where `$wants` has its name; what it brings along itself
 * has both names: `skills.abilities`.
 */
export type Within = Readonly<Record<string, Behind>>;

/** Things that stand one step along the graph behind another. */
export interface Behind {
  readonly step: Step;
  readonly within: Within;
  /** Where what stands there is had by its id, wherever it stands: its label. Else it is had by what it stands behind. */
  readonly node?: NodeName;
}

export interface Step {
  /** The rest of a pattern that begins at the other thing, `from`, binding `n`. */
  readonly path: (n: string, from: string) => string;
  /** Left out where there is one at most. */
  readonly order?: ((n: string) => string) | undefined;
  readonly row: Sent<unknown>;
}

/** A row with what came along with it. */
export interface Bringing {
  readonly id: string;
  readonly within?: Readonly<Record<string, readonly Bringing[]>>;
}

/** The parameter of a statement that can bring something along. */
export interface Wanting {
  readonly wants: readonly string[];
}

/** The entry for what comes along in the map of `n`: ", within: {…}"; nothing where nothing can. */
export function bringing(within: Within, n: string): string {
  const entries = Object.keys(within).map((field) => `${field}: ${brought(within, field, n, '')}`);
  return entries.length === 0 ? '' : `, within: {${entries.join(', ')}}`;
}

/** A row `n` with what comes along, as a list: the row itself where nothing can. */
export function broughtRow(row: Sent<unknown>, within: Within, n: string, above = ''): string {
  const entries = Object.keys(within).map((field) => brought(within, field, n, above));
  return entries.length === 0 ? row.cypher(n) : `[${[row.cypher(n), ...entries].join(', ')}]`;
}

/** The condition stands first, so that nothing is looked at where it does not hold. */
function brought(all: Within, field: string, from: string, above: string): string {
  const { step, within } = all[field] as Behind;
  const [n, name] = [`${from}_${field}`, `${above}${field}`];
  return `COLLECT {
    WITH * WHERE '${name}' IN $wants
    MATCH (${from})${step.path(n, from)}
    RETURN ${broughtRow(step.row, within, n, `${name}.`)}${step.order === undefined ? '' : ` ORDER BY ${step.order(n)}`}
  }`;
}

/** The shape of a row as `broughtRow` makes it, and with all that it brings along. */
export function withBrought<Row>(row: Sent<Row>, within: Within): z.ZodType<Row> {
  const fields = Object.keys(within);
  if (fields.length === 0) return row.row;
  const shapes = [row.row, ...Object.values(shapesOf(within))] as [z.ZodType, ...z.ZodType[]];
  return z.tuple(shapes).transform((values: readonly unknown[]) => {
    const along = Object.fromEntries(fields.map((field, at) => [field, values[at + 1]]));
    return Object.assign(values[0] as object, { within: along }) as Row;
  });
}

/** The shape of an item of a page, with all that it brings along. */
export function itemWithBrought<Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>, within: Within) {
  if (Object.keys(within).length === 0) return item;
  return item.extend({ within: z.object(shapesOf(within)) }) as unknown as z.ZodObject<Shape>;
}

function shapesOf(within: Within): Readonly<Record<string, z.ZodType>> {
  return mapped(within, ({ step, within }) => z.array(withBrought(step.row, within)));
}
