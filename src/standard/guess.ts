import type { Passage, Row } from '../model/document.ts';
import type { Label, LabelPart } from '../model/label.ts';
import { slice, trim } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import { headOfColumn } from './column-heads.ts';
import { columnHead } from './columns.ts';
import type { Field, InCell } from './field.ts';
import { headOfLine, kindOfFunctions, looksLikeLabel } from './looks-like-label.ts';
import { splitLevel } from './split-level.ts';
import { hasItems, unknownItem } from './unknown-item.ts';

/** How sure a label is that is known by its place alone. */
export const byPlace = 0.5;

/** A field that opens with words that are in no table, and what follows them in their text. */
export interface Guess {
  readonly field: Partial<Field>;
  readonly value: Passage | null;
}

/** What is known where a text stands that opens with no label. */
export interface Surroundings {
  readonly part: LabelPart;
  /** What has been read. */
  readonly fields: readonly Field[];
  readonly labels: readonly Label[];
  /** The key of the label that is all of a text; null for none. */
  readonly keyOf: (text: Passage) => string | null;
}

/**
 * The label that a text is by its place and its form, though no table has its words: the head of a column, a row of a
 * card or of the passport, a line below a table. Null for a text that belongs to the field that is open.
 */
export function guessLabel(text: Passage, row: Row, cell: InCell, around: Surroundings): Guess | null {
  return around.part === 'card' ? inCard(text, row, cell, around) : outside(text, row, cell, around);
}

function inCard(
  text: Passage,
  row: Row,
  cell: InCell,
  { fields, labels, keyOf }: Surroundings,
): Guess | null {
  const last = fields.at(-1) as Field;
  const column = columnHead(text, row, cell, last.key);
  if (column !== null)
    return { field: { key: column.key, head: column.head, likeness: byPlace }, value: column.value };
  const key = headOfColumn(row, cell.column, keyOf) ?? kindOfFunctions(text, row, fields, labels);
  if (key !== null) return { field: { key, head: text, likeness: byPlace }, value: null };
  if (cell.column === 0 && looksLikeLabel(text, row, fields, labels))
    return { field: { head: text }, value: null };
  const line = cell.columns === 1 ? headOfLine(text, fields, labels) : null;
  if (line !== null)
    return { field: { head: slice(text, 0, line.length) }, value: trim(slice(text, line.length + 1)) };
  const isBelow = isBelowTable(text.text, cell, last) && !namesPerson(text.text);
  return isBelow ? { field: { head: text }, value: null } : null;
}

function outside(
  text: Passage,
  row: Row,
  cell: InCell,
  { part, fields, labels }: Surroundings,
): Guess | null {
  const found = cell.column === 0 && hasItems(part) ? unknownItem(text, row, fields, labels) : null;
  return found === null ? null : { field: { item: found.item, head: found.head }, value: found.value };
}

/**
 * A paragraph below the columns of the related professions, which end the table of a card, is none of them, unless it
 * names a level beside a profession.
 */
function isBelowTable(text: string, { columns }: InCell, last: Field): boolean {
  const isBelow = columns === 1 && /^related/u.test(last.key) && last.columns > 1;
  return isBelow && (splitLevel(text) === null || /^\s*\d+\s+\p{Lu}/u.test(text));
}
