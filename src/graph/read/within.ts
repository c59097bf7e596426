import { z } from 'zod';
import { propertiesOf } from './columns.ts';

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
  readonly node?: string;
}

export interface Step {
  /** The rest of a pattern that begins at the other thing, binding `n`. */
  readonly path: (n: string) => string;
  readonly order: (n: string) => string;
  /** More of the map of `n` than its properties: ", name: …". */
  readonly columns?: (n: string) => string;
  readonly row: z.ZodType;
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
export function bringing(within: Within, n: string, above = ''): string {
  const entries = Object.entries(within).map(
    ([field, behind]) => `${field}: ${brought(behind, n, `${n}_${field}`, `${above}${field}`)}`,
  );
  return entries.length === 0 ? '' : `, within: {${entries.join(', ')}}`;
}

/** The condition stands first, so that nothing is looked at where it does not hold. */
function brought({ step, within, node = '' }: Behind, from: string, n: string, name: string): string {
  return `COLLECT {
    WITH * WHERE '${name}' IN $wants
    MATCH (${from})${step.path(n)}
    RETURN ${n} {${propertiesOf(node)}${step.columns?.(n) ?? ''}${bringing(within, n, `${name}.`)}} ORDER BY ${step.order(n)}
  }`;
}

/** The shape of a row with all that it brings along. */
export function withBrought<Row extends z.ZodType>(row: Row, within: Within): Row {
  const entries = Object.entries(within).map(
    ([field, behind]) => [field, z.array(withBrought(behind.step.row, behind.within))] as const,
  );
  if (entries.length === 0) return row;
  if (!(row instanceof z.ZodObject)) throw new Error('Only along with a row of known fields can more come.');
  return row.extend({ within: z.object(Object.fromEntries(entries)) }) as unknown as Row;
}
