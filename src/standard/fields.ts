import type { Cell, Document } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import type { Bodies } from './bodies.ts';
import type { Field } from './field.ts';
import { FieldReader } from './field-reader.ts';
import { isFunction } from './keys.ts';
import { learnLabels } from './learn-labels.ts';
import { learnRows } from './learn-rows.ts';

/**
 * The document as a flat list of fields, in reading order. Nothing is lost but persons: a text without a label belongs
 * to the field before it. Which labels are looked for depends on the part of the template that has been reached. Where
 * some of every card are not found, or others not known, the document is read again with those learned from it.
 */
export function fieldsOf(document: Document, labels: readonly Label[], bodies: Bodies): readonly Field[] {
  const read: Read = (known) => readWith(document, new FieldReader(known, bodies));
  const fields = read(labels);
  if (isWhole(fields)) return fields;
  const known = [...labels, ...learnLabels(document, labels)];
  return readRows(read, known, known.length === labels.length ? fields : read(known));
}

/** Reads a document with these labels. */
type Read = (labels: readonly Label[]) => readonly Field[];

/** Rows that are known now end those before them, and may show others. */
const mostReadings = 5;

/** The fields of a document read again with the rows learned from them, as long as there are any. */
function readRows(read: Read, labels: readonly Label[], first: readonly Field[]): readonly Field[] {
  let fields = first;
  let known = labels;
  for (let reading = 0; reading < mostReadings; reading++) {
    const ofRows = learnRows(fields, known);
    if (ofRows.length === 0) break;
    known = [...known, ...ofRows];
    fields = read(known);
  }
  return fields;
}

function readWith(document: Document, reader: FieldReader): readonly Field[] {
  document.rows.forEach((row, index) => {
    const repeated = countRepeated(row.cells, document.rows[index - 1]?.cells ?? []);
    row.cells.forEach(({ passages }, column) => {
      if (column < repeated && reader.opensNumbered(passages[0])) return;
      for (const passage of passages) reader.read(passage, row, column);
    });
  });
  return reader.fields;
}

/**
 * How many cells at the left of a row are those of the row above, word for word: where they are the words of a function
 * or skill, they stand for one cell over both rows.
 */
function countRepeated(cells: readonly Cell[], above: readonly Cell[]): number {
  let count = 0;
  while (count < cells.length - 1 && isSame(cells[count], above[count])) count++;
  return count;
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === undefined || other === undefined || one.passages.length !== other.passages.length) return false;
  return one.passages.length > 0 && one.passages.every(({ text }, at) => text === other.passages[at]?.text);
}

/** Whether every label that a card cannot be without was found, and none that is not known. */
function isWhole(fields: readonly Field[]): boolean {
  const keys = new Set(fields.map(({ key }) => (isFunction(key) ? 'labour-function' : key)));
  return !keys.has('unknown') && needed.every((key) => keys.has(key));
}

const needed = ['card-heading', 'labour-function', 'skill', 'abilities', 'knowledge', 'recognition'];
