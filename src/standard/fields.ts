import type { Document } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import type { Field } from './field.ts';
import { FieldReader } from './field-reader.ts';

/**
 * The document as a flat list of fields, in reading order. Nothing is lost but persons: a text without a label belongs
 * to the field before it. Which labels are looked for depends on the part of the template that has been reached.
 */
export function fieldsOf(document: Document, labels: readonly Label[]): readonly Field[] {
  const reader = new FieldReader(labels);
  for (const row of document.rows)
    row.cells.forEach(({ passages }, column) => {
      for (const passage of passages) reader.read(passage, row, column);
    });
  return reader.fields;
}
