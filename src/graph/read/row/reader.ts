import { z } from 'zod';

/** Makes a row of the values of its columns, in their order; a column whose value its shape does not allow is told. */
export type RowReader = (values: readonly unknown[], refuse: (column: string) => void) => object;

/** The shapes of the columns of a row, by name. */
export type ColumnShapes = Readonly<Record<string, z.ZodType>>;

interface Column {
  readonly name: string;
  /** Whether a value that is there is allowed, where it then is as it came. */
  readonly isValid: ((value: unknown) => boolean) | null;
  readonly shape: z.ZodType;
  readonly isOptional: boolean;
}

/**
 * Reads rows of a shape. What a node lacks comes as null and is what the shape says of a missing property. Rows are many and
 * have many columns, so that what is checked of each is found out once, here.
 */
export function rowReader(shapes: ColumnShapes): RowReader {
  const blank: Record<string, unknown> = {};
  const columns = Object.entries(shapes).map(([name, shape]): Column => {
    const missing = missingOf(shape);
    blank[name] = missing.data ?? null;
    return { name, isValid: checkOf(shape), shape, isOptional: missing.success };
  });
  return (values, refuse) => {
    const found = { ...blank };
    for (let at = 0; at < columns.length; at++) {
      const { name, isValid, shape, isOptional } = columns[at] as Column;
      const value = values[at] ?? null;
      if (value === null) {
        if (!isOptional) refuse(name);
      } else if (isValid === null) {
        const { success, data } = shape.safeParse(value);
        if (success) found[name] = data;
        else refuse(name);
      } else if (isValid(value)) found[name] = value;
      else refuse(name);
    }
    return found;
  };
}

/** The columns that no row may lack. */
export function requiredColumns(shapes: ColumnShapes): readonly string[] {
  return Object.entries(shapes).flatMap(([name, shape]) => (missingOf(shape).success ? [] : [name]));
}

/** What a row has where nothing is there. */
function missingOf(shape: z.ZodType) {
  const missing = shape.safeParse(undefined);
  return missing.success ? missing : shape.safeParse(null);
}

/** What the shape of a text, a number, a truth value or a list of these says of a value; null: it is another. */
function checkOf(shape: unknown): ((value: unknown) => boolean) | null {
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
    return isValid && ((value) => Array.isArray(value) && value.every(isValid));
  }
  return null;
}

/** The row as the shape of what comes: a list of the values. */
export function rowOfList(shapes: ColumnShapes): z.ZodType {
  const read = rowReader(shapes);
  return z.array(z.unknown()).transform((values, context) => read(values, refusing(context)));
}

/** Tells of a column that a row must not have as it is. */
export function refusing(context: z.RefinementCtx): (column: string) => void {
  return (column) =>
    context.addIssue({ code: 'custom', message: 'not what the row has there', path: [column] });
}
