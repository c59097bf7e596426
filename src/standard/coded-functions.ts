import type { Field, Value } from './field.ts';
import { rowsOf } from './field.ts';
import { kindIn } from './function-kind.ts';

/** A code by which a table of functions is joined to the list that names them ("М4.1"). */
const code = /^\p{Lu}{0,3}\d{1,2}(?:[.-]\d{1,2})*\.?$/u;

/**
 * The function whose code a cell of a table has, where a list above names it ("М4.1 | Производство наблюдений |
 * обязательная"), as a field with that name; null where the cell has no code, or no row of the card has it.
 */
export function codedFunction(
  fields: readonly Field[],
  { row, column, columns, passage }: Value,
): Field | null {
  if (!code.test(passage.text)) return null;
  const start = fields.findLastIndex(({ key }) => key === 'card-heading');
  const listed = fields
    .slice(start + 1)
    .flatMap(({ values }) => rowsOf(values))
    .find(
      ([first, name]) =>
        first?.passage.text === passage.text && name !== undefined && name.column > first.column,
    );
  const [, name, kind] = listed ?? [];
  const open = fields.at(-1);
  if (name === undefined || open === undefined) return null;
  // The words for the kind may be a label themselves.
  const label = fields.find((field) => field.row === name.row && /-functions$/u.test(field.key));
  const mandatory = kindIn(kind?.passage.text ?? label?.head?.text ?? '');
  const key =
    mandatory === null ? 'labour-function' : mandatory ? 'mandatory-function' : 'additional-function';
  const words = { head: passage, wording: null, likeness: 1, item: null, number: null };
  return {
    ...words,
    key,
    part: open.part,
    row,
    column,
    columns,
    values: [{ ...name, row, column, columns }],
  };
}
