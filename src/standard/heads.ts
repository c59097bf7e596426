import type { Field, Value } from './field.ts';
import { isOfFunctions } from './keys.ts';

/**
 * The field to which a text without a label belongs: the last one, but under labels that are the heads of columns
 * ("Навык 1 | Умения | Знания", the texts in the row below) the one of its column, counted from the right, since
 * cells over several rows stand at the left.
 */
export function fieldUnder(fields: readonly Field[], value: Value): Field {
  const last = fields.at(-1) as Field;
  if (!isOfFunctions(last.key) || value.row === last.row || value.columns === 1) return last;
  const heads = fields
    .slice(-5)
    .filter((field) => field.row === last.row && isOfFunctions(field.key))
    .filter((field) => field.values.every(({ row }) => row !== field.row));
  const fromRight = value.columns - value.column;
  return (heads.length > 1 && heads.find((field) => field.columns - field.column === fromRight)) || last;
}
