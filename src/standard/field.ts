import type { Passage } from '../model/document.ts';
import type { LabelPart } from '../model/label.ts';

/** A cell by its row, and its place in it. */
export interface InCell {
  readonly row: number;
  readonly column: number;
  /** How many cells the row has. */
  readonly columns: number;
}

/** One text under a label, with the cell that it stands in. */
export interface Value extends InCell {
  readonly passage: Passage;
}

/** A label of the document with the cell that it stands in and all that stands under it, up to the next one. */
export interface Field extends InCell {
  /** Key of the label; `unknown` where it looks like a label and is none that is known; `text` before the first. */
  readonly key: string;
  readonly part: LabelPart;
  readonly item: number | null;
  readonly number: number | null;
  /** The words of the label; null for text before the first one. */
  readonly head: Passage | null;
  /** The wording of the table by which the label was recognised; null where by none. */
  readonly wording: string | null;
  /** 1 for a wording of the table, less where it is only alike, 0 where there are no words of a label. */
  readonly likeness: number;
  /** The heads of columns under one of which its cell stands. */
  readonly heads?: readonly Field[];
  readonly values: Value[];
}

/** A text in a cell; written out, since what is spread and then given more is slow to read wherever it is used. */
export function valueIn({ row, column, columns }: InCell, passage: Passage): Value {
  return { row, column, columns, passage };
}

/** Values by the row of the table that they stand in, in reading order. */
export function rowsOf(values: readonly Value[]): readonly (readonly Value[])[] {
  const rows = new Map<number, Value[]>();
  for (const value of values) rows.set(value.row, [...(rows.get(value.row) ?? []), value]);
  return [...rows.values()];
}

/** A field in a cell of a part; what is not given is as of one whose label is not known. */
export function fieldIn(
  { row, column, columns }: InCell,
  part: LabelPart,
  { key = 'unknown', item = null, number = null, head = null, wording = null, likeness = 0 }: Partial<Field>,
  values: Value[] = [],
): Field {
  return { row, column, columns, key, part, item, number, head, wording, likeness, values };
}
