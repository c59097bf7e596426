import { z } from 'zod';

/** Makes a row of the values of its columns, in their order; a value that the shape does not allow is told. */
export type RowReader = (values: readonly unknown[], refuse: (column: string) => void) => object;

interface Column {
  readonly name: string;
  readonly isValid: (value: unknown) => boolean;
  readonly isOptional: boolean;
}

/**
 * Reads rows of a shape. What a node lacks comes as null and is what the shape says of a missing property. Rows are many and
 * have many columns, so that what is checked of each is found out once, here.
 */
export function rowReader(row: z.ZodObject): RowReader {
  const shapes = Object.entries(row.shape) as [string, z.ZodType][];
  const blank: Record<string, unknown> = {};
  const columns = shapes.map(([name, shape]): Column => {
    const missing = shape.safeParse(undefined);
    blank[name] = missing.success ? missing.data : null;
    return { name, isValid: checkOf(shape), isOptional: missing.success };
  });
  return (values, refuse) => {
    const found = { ...blank };
    for (let at = 0; at < columns.length; at++) {
      const { name, isValid, isOptional } = columns[at] as Column;
      const value = values[at] ?? null;
      if (value === null) {
        if (!isOptional) refuse(name);
      } else if (isValid(value)) found[name] = value;
      else refuse(name);
    }
    return found;
  };
}

/** The columns of a shape that no row may lack. */
export function requiredColumns(row: z.ZodObject): readonly string[] {
  return Object.keys(row.shape).filter((name) => !row.shape[name]?.safeParse(undefined).success);
}

/** What a shape says of a value that is there. */
function checkOf(shape: unknown): (value: unknown) => boolean {
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodNullable) return checkOf(shape.unwrap());
  if (shape instanceof z.ZodString) return (value) => typeof value === 'string';
  if (shape instanceof z.ZodNumber) return (value) => Number.isFinite(value);
  if (shape instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (shape instanceof z.ZodEnum) {
    const options = new Set<unknown>(shape.options);
    return (value) => options.has(value);
  }
  if (shape instanceof z.ZodArray) {
    const isValid = checkOf(shape.element);
    return (value) => Array.isArray(value) && value.every(isValid);
  }
  throw new Error('A property of a node is a text, a number, a truth value, or a list of these.');
}
