import type { Properties, Property } from '../rows/stated-node.ts';

/** What stands between the values of a list. A text that has it is not imported, see `isImportable`. */
export const listSeparator = '\u001f';

/** Types of columns as the import tool names them. */
export type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]' | 'double[]';

/** Of a value that a field can hold, its type; of a list that none can hold (`emptyLists`), null. */
export function columnType(value: Property): ColumnType | null {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (isEmptyList(value) || isBlankList(value)) return null;
  const [first] = value;
  if (typeof first === 'string') return 'string[]';
  return (value as readonly number[]).every(Number.isSafeInteger) ? 'long[]' : 'double[]';
}

/** A list of nothing: the field of one is that of none at all. */
export function isEmptyList(value: Property): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A list of one empty text, whose field is that of an empty list. */
export function isBlankList(value: Property): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === '';
}

/** A value as a field of a line: texts always in quotes, so that an empty one is none that is missing. */
export function field(value: Property): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return quoted(value.join(listSeparator));
  return String(value);
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The character by which the import tool knows the end of a file. */
const endOfFile = '\uffff';

/** Whether all texts of some properties come through an import as they are. */
export function isImportable(properties: Properties): boolean {
  return Object.values(properties).every((value) =>
    (Array.isArray(value) ? value : [value]).every(
      (one) => typeof one !== 'string' || !(one.includes(listSeparator) || one.includes(endOfFile)),
    ),
  );
}
