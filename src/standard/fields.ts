import type { Document, Passage, Row } from '../model/document.ts';
import type { Label, LabelPart } from '../model/label.ts';
import { slice, trim } from '../text/passage.ts';
import { chapterNumber } from './chapter.ts';
import { personsIn } from './contact.ts';
import { fieldUnder } from './heads.ts';
import { innerLabel } from './inner-label.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';
import { mayOpen, partAfter, wanted } from './parts.ts';

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
  /** 1 for a wording of the table, less where it is only alike, 0 where there are no words of a label. */
  readonly likeness: number;
  readonly values: Value[];
}

/**
 * The document as a flat list of fields, in reading order. Nothing is lost but persons: a text without a label belongs
 * to the field before it. Which labels are looked for depends on the part of the template that has been reached.
 */
export function fieldsOf(document: Document, labels: readonly Label[]): readonly Field[] {
  const fields: Field[] = [{ ...unlabelled, key: 'text', part: 'document', likeness: 1, values: [] }];
  const labelsOf = labelsByParts(labels);
  const contacts = labels.filter(({ key }) => key === 'contact');
  let part: LabelPart = 'document';
  let cardItem: number | null = null;
  let lastChapter = Number.NaN;
  for (const row of document.rows) {
    row.cells.forEach((cell, column) => {
      const queue = [...cell.passages];
      for (let whole = queue.shift(); whole !== undefined; whole = queue.shift()) {
        const last = fields.at(-1) as Field;
        const cellOf = { row: row.number, column, columns: row.cells.length };
        const inner = part === 'card' ? innerLabel(whole, last.key, labels) : null;
        const text = trim(slice(whole, 0, inner ?? whole.text.length));
        if (inner !== null) queue.unshift(slice(whole, inner));
        const persons = part === 'document' ? 'nowhere' : personsIn(text, part, contacts);
        if (persons === 'here') continue;
        if (persons === 'below') {
          fields.push({ ...unlabelled, ...cellOf, key: 'contact', part, likeness: 1, values: [] });
          continue;
        }
        const match = bestMatch(text, wanted(part, last).map(labelsOf));
        const chapter = row.cells.length === 1 ? chapterNumber(text.text, labels) : null;
        if (match === null && part === 'card' && chapter !== null && chapter === lastChapter + 1) {
          part = 'technical';
          fields.push({ ...unlabelled, ...cellOf, key: 'chapter-technical', part, head: text, values: [] });
          continue;
        }
        if (match === null || !mayOpen(match, part, last, cardItem)) {
          const isLabel = part === 'card' && column === 0 && looksLikeLabel(text, row, last);
          if (isLabel) fields.push({ ...unlabelled, ...cellOf, part, head: text, values: [] });
          else fieldUnder(fields, { ...cellOf, passage: text }).values.push({ ...cellOf, passage: text });
          continue;
        }
        part = partAfter(match.label, part);
        if (match.label.chapter) lastChapter = chapter ?? lastChapter;
        if (match.label.key === 'card-heading') cardItem = match.item;
        if (!(match.label.key === last.key && last.values.length === 0 && !match.label.numbered))
          fields.push({ ...opened(match, part), ...cellOf });
        if (match.value.text !== '') queue.unshift(match.value);
      }
    });
  }
  return fields;
}

/** The labels of some parts, looked up once. */
function labelsByParts(labels: readonly Label[]): (parts: readonly LabelPart[]) => readonly Label[] {
  const known = new Map<string, readonly Label[]>();
  return (parts) => {
    const key = parts.join();
    const found = known.get(key) ?? labels.filter((label) => parts.includes(label.part));
    known.set(key, found);
    return found;
  };
}

/** Values by the row of the table that they stand in, in reading order. */
export function rowsOf(values: readonly Value[]): readonly (readonly Value[])[] {
  const rows = new Map<number, Value[]>();
  for (const value of values) rows.set(value.row, [...(rows.get(value.row) ?? []), value]);
  return [...rows.values()];
}

function bestMatch(text: Passage, sets: readonly (readonly Label[])[]): LabelMatch | null {
  for (const set of sets) {
    const match = matchLabel(text, set);
    if (match !== null && (match.likeness === 1 || set === sets.at(-1))) return match;
  }
  return null;
}

function opened(
  { label, item, number, head, likeness }: LabelMatch,
  part: LabelPart,
): Omit<Field, keyof InCell> {
  return { key: label.key, part, item, number: label.numbered ? number : null, head, likeness, values: [] };
}

/** Rows of one text: what stands to the left of another text below them is the label of a row of its own. */
const singleRows =
  /^(?:unknown|.*-code|profession-name|(?:sub-)?level|handbook-grade|experience|informal-learning|purpose)$/u;

/** Whether the first cell of a row in a card is a label that is not known: it ends with a colon, or can be nothing else. */
function looksLikeLabel({ text }: Passage, { cells }: Row, last: Field): boolean {
  if (cells.length === 1 || text.length > 200) return false;
  if (/[:：]\s*$/u.test(text)) return true;
  const hasText = cells.slice(1).some((cell) => cell.passages.length > 0);
  return hasText && singleRows.test(last.key) && /^\p{Lu}\P{N}*$/u.test(text);
}

const unlabelled = {
  key: 'unknown',
  item: null,
  number: null,
  head: null,
  likeness: 0,
  row: 0,
  column: 0,
  columns: 1,
};
