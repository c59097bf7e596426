import type { Passage, Row } from '../model/document.ts';
import { type Label, type LabelPart, labelParts } from '../model/label.ts';
import { colonIn } from '../text/colon.ts';
import { slice, trim } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import type { Bodies } from './bodies.ts';
import { chapterNumber } from './chapter.ts';
import { headOfColumn } from './column-heads.ts';
import { columnHead } from './columns.ts';
import { personsIn } from './contact.ts';
import { type Field, fieldIn, type InCell, valueIn } from './field.ts';
import { place } from './heads.ts';
import { innerItem, innerLabel } from './inner-label.ts';
import { isBlock, isFunction, isOfFunctions } from './keys.ts';
import { type LabelSet, setsByParts } from './label-set.ts';
import { headOfLine, kindOfFunctions, looksLikeLabel } from './looks-like-label.ts';
import { type LabelMatch, matchLabel, matchOpening, quotedPart } from './match-label.ts';
import { isNote, noteOpenings } from './note.ts';
import { openingOf } from './opening.ts';
import { chapterAfter, keyAfter, keyOfCards, mayOpen, partAfter, wanted } from './parts.ts';
import { splitLevel } from './split-level.ts';
import { unfamiliarLabel } from './template-order.ts';
import { hasItems, unknownItem } from './unknown-item.ts';

/** How sure a label is that is known by its place alone. */
const byPlace = 0.5;

/** Reads the texts of a document one after another, and knows which part of the template they have reached. */
export class FieldReader {
  /** What has been read: first the head of the document, which has no label. */
  readonly fields: Field[] = [
    fieldIn({ row: 0, column: 0, columns: 1 }, 'document', { key: 'text', likeness: 1 }),
  ];
  readonly #labels: LabelSet;
  readonly #labelsOf: (parts: readonly LabelPart[]) => LabelSet;
  #part: LabelPart = 'document';
  readonly #notes: readonly string[];
  readonly #known: readonly Label[];
  readonly #bodies: Bodies;
  /** Number of the item that opened the card. */
  #cardItem: number | null = null;
  /** Number of the last chapter; null before the first. */
  #chapter: number | null = null;

  constructor(labels: readonly Label[], bodies: Bodies) {
    this.#labelsOf = setsByParts(labels);
    this.#labels = this.#labelsOf(labelParts);
    this.#notes = noteOpenings(labels);
    this.#known = labels;
    this.#bodies = bodies;
  }

  /** Reads one text of a cell: labels in it open fields, the rest belongs to the field that is open. */
  read(passage: Passage, row: Row, column: number): void {
    const cell = { row: row.number, column, columns: row.cells.length };
    const waiting = [passage];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      const inner = this.#inner(text);
      if (inner !== null) waiting.push(slice(text, inner));
      const value = this.#readPiece(trim(inner === null ? text : slice(text, 0, inner)), row, cell);
      if (value !== null && value.text !== '') waiting.push(value);
    }
  }

  /** Whether a text opens with the label of a function or skill. */
  opensNumbered(passage: Passage | undefined): boolean {
    return passage !== undefined && matchLabel(passage, this.#labels)?.label.numbered === true;
  }

  /** Where in a text a label stands that is not at its start; null where none does. */
  #inner(text: Passage): number | null {
    if (this.#part === 'card') return innerLabel(text, this.#last.key, this.#labels);
    return hasItems(this.#part) ? innerItem(text, this.#last.item, this.#labels) : null;
  }

  /** The match of words for the chapter of the cards, which may be those of a card or of their list. */
  #meant(match: LabelMatch, text: Passage): LabelMatch {
    const key = keyOfCards(match, text.text, this.fields);
    if (key === null) return match;
    const wording = this.#known.find((label) => label.key === key)?.wording ?? '';
    const name = key === 'card-heading' ? quotedPart(text) : null;
    return { ...match, label: unfamiliarLabel('', key, wording), value: name ?? match.value };
  }

  get #last(): Field {
    return this.fields.at(-1) as Field;
  }

  /** Reads a text with one label at most. What follows the label is given back, to be read next. */
  #readPiece(text: Passage, row: Row, cell: InCell): Passage | null {
    if (this.#part !== 'document' && isNote(text.text, this.#notes)) return this.#keepAside(text, cell);
    const opening = openingOf(text);
    const persons =
      this.#part === 'document'
        ? 'nowhere'
        : personsIn(text, opening, this.#part, this.#labels.contacts, this.#bodies);
    if (persons === 'here') return null;
    if (persons === 'below') return this.#openContact(text, cell);
    const chapter = cell.columns === 1 ? chapterNumber(text.text, this.#labels.chapters) : null;
    const best = matchOpening(opening, ...wanted(this.#part, this.#last).map(this.#labelsOf));
    // A heading of cards that is only learned is no chapter.
    const isChapter =
      chapter !== null && best?.label.key === 'card-heading' && best.label.isUnfamiliar === true;
    const own = isChapter ? null : best;
    const match = own === null || chapter !== null ? own : this.#meant(own, text);
    const isLabel =
      match !== null && mayOpen(match, this.#part, this.#last, this.#cardItem) && !this.#isTooEarly(match);
    if (isLabel && !isValueOf(this.#last, match, text, cell)) return this.#openLabel(match, cell, chapter);
    const next = match === null && chapter !== null ? chapterAfter(this.#part, this.#chapter, chapter) : null;
    if (next !== null) {
      [this.#part, this.#chapter] = [next.part, chapter];
      return this.#open(cell, { key: next.key, head: text });
    }
    const column = this.#part === 'card' ? columnHead(text, row, cell, this.#last.key) : null;
    if (column !== null) {
      const { key, head, value } = column;
      this.#open(cell, { key, head, likeness: byPlace });
      return value;
    }
    const inTable = this.#part === 'card' ? this.#tableHead(text, row, cell) : null;
    if (inTable !== null) return this.#open(cell, { key: inTable, head: text, likeness: byPlace });
    if (this.#part === 'card' && cell.column === 0 && looksLikeLabel(text, row, this.fields, this.#known))
      return this.#open(cell, { head: text });
    const line =
      this.#part === 'card' && cell.columns === 1 ? headOfLine(text, this.fields, this.#known) : null;
    if (line !== null) {
      this.#open(cell, { head: slice(text, 0, line.length) });
      return trim(slice(text, line.length + 1));
    }
    const isOutside = cell.column === 0 && hasItems(this.#part);
    const item = isOutside ? unknownItem(text, row, this.fields, this.#known) : null;
    if (item !== null) {
      this.#open(cell, { item: item.item, head: item.head });
      return item.value;
    }
    if (isBelowTable(text.text, cell, this.#last) && !namesPerson(text.text))
      return this.#open(cell, { head: text });
    place(this.fields, valueIn(cell, text));
    return null;
  }

  /**
   * Whether a label of a skill's list stands before all that a card says of its functions, and is not sure to be one:
   * the row of education speaks of knowledge as well ("Білімі", "Қажетті білім деңгейі").
   */
  #isTooEarly({ label: { key }, likeness }: LabelMatch): boolean {
    if (!isBlock(key) || (key !== 'knowledge' && likeness === 1)) return false;
    const before = this.fields.findLast(
      (field) => field.key === 'card-heading' || isOfFunctions(field.key) || field.key.includes('function'),
    );
    return before?.key === 'card-heading';
  }

  /** What a text is in a table of functions, the words of whose heads are not known: that of a column, or of a kind of functions. */
  #tableHead(text: Passage, row: Row, cell: InCell): string | null {
    const keyOf = (passage: Passage) => {
      const match = matchLabel(passage, this.#labels);
      return match !== null && match.value.text === '' ? match.label.key : null;
    };
    return headOfColumn(row, cell.column, keyOf) ?? kindOfFunctions(text, row, this.fields, this.#known);
  }

  #openLabel(match: LabelMatch, cell: InCell, chapter: number | null) {
    const { label, item, number, head, likeness, value } = match;
    const key = keyAfter(match, this.#last, cell.row);
    if (key === 'abilities') this.#headSkills(cell);
    const isNumbered = label.numbered || isFunction(key);
    const isSure = key === label.key && !label.isUnfamiliar;
    const isAgain = key === this.#last.key && this.#last.values.length === 0 && !isNumbered;
    this.#part = partAfter(label, this.#part);
    if (label.chapter) this.#chapter = chapter ?? this.#chapter;
    if (label.key === 'card-heading') this.#cardItem = item;
    if (!isAgain)
      this.#open(cell, {
        key,
        item,
        number: isNumbered ? (number ?? item) : null,
        head,
        wording: label.wording,
        likeness: isSure ? likeness : Math.min(likeness, byPlace),
      });
    return value;
  }

  /** Of two columns for abilities the first has the skills ("Дағдылар | Іскерліктер | Білімдер"). */
  #headSkills({ row, column }: InCell): void {
    const { key, values, ...last } = this.#last;
    if (key === 'abilities' && last.row === row && last.column < column && values.length === 0)
      this.fields.splice(-1, 1, { ...last, key: 'skill', values });
  }

  /** What stands behind the words of a contact belongs to it, whatever label it is like. */
  #openContact(text: Passage, cell: InCell): null {
    const colon = colonIn(text.text);
    const values = colon === -1 ? [] : [valueIn(cell, trim(slice(text, colon + 1)))];
    this.fields.push(fieldIn(cell, this.#part, { key: 'contact', likeness: 1 }, values));
    return null;
  }

  /** A note does not end the field in which it stands. */
  #keepAside(passage: Passage, cell: InCell): null {
    const note = fieldIn(cell, this.#part, { key: 'note', likeness: 1 }, [valueIn(cell, passage)]);
    this.fields.splice(-1, 0, note);
    return null;
  }

  #open(cell: InCell, given: Partial<Field>): null {
    this.fields.push(fieldIn(cell, this.#part, given));
    return null;
  }
}

/** Whether a text is no label but the value beside one, with words of a label in it ("Деңгейі: | 4-деңгей"). */
function isValueOf(last: Field, { label }: LabelMatch, { text }: Passage, { row, column }: InCell): boolean {
  const isLevel = label.key.endsWith('level') && last.row === row && last.key.startsWith('related');
  if (isLevel && column > 0 && /\d/u.test(text) && colonIn(text) === -1) return true;
  const isBeside = last.row === row && last.column <= column && last.values.length === 0;
  return isBeside && !label.numbered && /\d/u.test(text) && colonIn(text) === -1;
}

/**
 * A paragraph below the columns of the related professions, which end the table of a card, is none of them, unless it
 * names a level beside a profession.
 */
function isBelowTable(text: string, { columns }: InCell, last: Field): boolean {
  const isBelow = columns === 1 && /^related/u.test(last.key) && last.columns > 1;
  return isBelow && (splitLevel(text) === null || /^\s*\d+\s+\p{Lu}/u.test(text));
}
