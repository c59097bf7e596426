import type { Document, Passage } from '../model/document.ts';
import type { Label, LabelPart } from '../model/label.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';

/** One text under a label, with the cell that it stands in. */
export interface Value {
  readonly passage: Passage;
  readonly row: number;
  readonly column: number;
  /** How many cells the row has. */
  readonly columns: number;
}

/** A label of the document with all that stands under it, up to the next one. */
export interface Field {
  /** Key of the label; `unknown` where it looks like a label and is none that is known; `text` before the first. */
  readonly key: string;
  readonly part: LabelPart;
  readonly item: number | null;
  readonly number: number | null;
  /** The words of the label; null for text before the first one. */
  readonly head: Passage | null;
  /** 1 for a wording of the table, less where it is only alike, 0 where there are no words of a label. */
  readonly likeness: number;
  readonly values: Value[];
}

/**
 * The document as a flat list of fields, in reading order. Nothing is lost: a text without a label belongs to the
 * field before it. Which labels are looked for depends on the part of the template that has been reached.
 */
export function fieldsOf(document: Document, labels: readonly Label[]): readonly Field[] {
  const fields: Field[] = [
    { key: 'text', part: 'document', item: null, number: null, head: null, likeness: 1, values: [] },
  ];
  const byParts = new Map<string, readonly Label[]>();
  const labelsOf = (parts: readonly LabelPart[]) => {
    const key = parts.join();
    const known = byParts.get(key) ?? labels.filter((label) => parts.includes(label.part));
    byParts.set(key, known);
    return known;
  };
  let part: LabelPart = 'document';
  for (const row of document.rows) {
    row.cells.forEach((cell, column) => {
      for (const passage of cell.passages) {
        let text = passage;
        for (;;) {
          const last = fields.at(-1) as Field;
          const match = bestMatch(text, wanted(part, last).map(labelsOf));
          if (match === null || !mayOpen(match, part)) {
            if (looksLikeLabel(text, part, column, row.cells.length)) fields.push(unknown(text, part));
            else if (text.text !== '')
              last.values.push({ passage: text, row: row.number, column, columns: row.cells.length });
            break;
          }
          part = partAfter(match.label, part);
          if (!(match.label.key === last.key && last.values.length === 0 && !match.label.numbered))
            fields.push(opened(match, part));
          text = match.value;
          if (text.text === '') break;
        }
      }
    });
  }
  return fields;
}

/** Values by the row of the table that they stand in, in reading order. */
export function rowsOf(values: readonly Value[]): readonly (readonly Value[])[] {
  const rows = new Map<number, Value[]>();
  for (const value of values) rows.set(value.row, [...(rows.get(value.row) ?? []), value]);
  return [...rows.values()];
}

/** Sets of parts whose labels may stand next, the nearest first. */
function wanted(part: LabelPart, last: Field): readonly (readonly LabelPart[])[] {
  switch (part) {
    case 'document':
      return [['document']];
    case 'general':
      return [['document', 'general', 'passport']];
    case 'passport':
      return [['document', 'passport']];
    case 'technical':
      return [['document', 'technical']];
    default:
      if (/^education|specialty|qualification/u.test(last.key)) return [['education'], ['document', 'card']];
      if (/^related/u.test(last.key)) return [['related'], ['document', 'card', 'technical']];
      return [['document', 'card', 'technical']];
  }
}

function bestMatch(text: Passage, sets: readonly (readonly Label[])[]): LabelMatch | null {
  for (const set of sets) {
    const match = matchLabel(text, set);
    if (match !== null && (match.likeness === 1 || set === sets.at(-1))) return match;
  }
  return null;
}

/** Whether the label may open a field here: inside a card no other chapter may, and a technical label only as an item. */
function mayOpen(match: LabelMatch, part: LabelPart): boolean {
  if (part === 'card' && match.label.part === 'technical')
    return match.item !== null && match.label.key !== 'contact';
  if (part === 'card' && match.label.chapter && match.label.key !== 'chapter-technical') return false;
  if (match.label.key === 'standard-heading') return part === 'document';
  return true;
}

function partAfter(label: Label, part: LabelPart): LabelPart {
  switch (label.key) {
    case 'standard-heading':
    case 'chapter-general':
      return 'general';
    case 'chapter-passport':
      return 'passport';
    case 'chapter-cards':
    case 'card-heading':
      return 'card';
    case 'chapter-technical':
      return 'technical';
    default:
      return label.part === 'document' || label.part === 'education' || label.part === 'related'
        ? part
        : label.part;
  }
}

function opened({ label, item, number, head, likeness }: LabelMatch, part: LabelPart): Field {
  return { key: label.key, part, item, number: label.numbered ? number : null, head, likeness, values: [] };
}

function looksLikeLabel(text: Passage, part: LabelPart, column: number, columns: number): boolean {
  return part === 'card' && column === 0 && columns > 1 && text.text.length < 200 && /:\s*$/u.test(text.text);
}

function unknown(head: Passage, part: LabelPart): Field {
  return { key: 'unknown', part, item: null, number: null, head, likeness: 0, values: [] };
}
