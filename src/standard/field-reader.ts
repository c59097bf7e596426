import type { Passage, Row } from '../model/document.ts';
import { type Label, type LabelPart, labelParts } from '../model/label.ts';
import { colonIn } from '../text/colon.ts';
import { slice, trim } from '../text/passage.ts';
import type { Bodies } from './bodies.ts';
import { chapterNumber } from './chapter.ts';
import { personsIn } from './contact.ts';
import { type Field, fieldIn, type InCell, valueIn } from './field.ts';
import { byPlace, guessLabel } from './guess.ts';
import { place } from './heads.ts';
import { innerItem, innerLabel } from './inner-label.ts';
import { isBlock, isFunction, isOfFunctions } from './keys.ts';
import { type LabelSet, setsByParts } from './label-set.ts';
import { type LabelMatch, matchLabel, matchOpening, quotedPart } from './match-label.ts';
import { isNote, noteOpenings } from './note.ts';
import { openingOf } from './opening.ts';
import { chapterAfter, keyAfter, keyOfCards, mayOpen, partAfter, wanted } from './parts.ts';
import { unfamiliarLabel } from './template-order.ts';
import { hasItems } from './unknown-item.ts';

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
  #meant(match: LabelMatch | null, text: Passage): LabelMatch | null {
    const key = match === null ? null : keyOfCards(match, text.text, this.fields);
    if (match === null || key === null) return match;
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
    const likely = chapter !== null || cell.columns > 1 ? withoutLearnedHeading(best) : best;
    const match = chapter === null ? this.#meant(likely, text) : likely;
    const isLabel =
      match !== null && mayOpen(match, this.#part, this.#last, this.#cardItem) && !this.#isTooEarly(match);
    if (isLabel && !isValueOf(this.#last, match, text, cell)) return this.#openLabel(match, cell, chapter);
    const next = match === null && chapter !== null ? chapterAfter(this.#part, this.#chapter, chapter) : null;
    if (next !== null) {
      [this.#part, this.#chapter] = [next.part, chapter];
      return this.#open(cell, { key: next.key, head: text });
    }
    const guess = guessLabel(text, row, cell, {
      part: this.#part,
      fields: this.fields,
      labels: this.#known,
      keyOf: this.#keyOf,
    });
    if (guess !== null) {
      this.#open(cell, guess.field);
      return guess.value;
    }
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

  /** The key of the label that is all of a text; null for none. */
  readonly #keyOf = (text: Passage): string | null => {
    const match = matchLabel(text, this.#labels);
    return match !== null && match.value.text === '' ? match.label.key : null;
  };

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

/** A heading of a chapter, or of a column, is none of a card, where the words for that are only learned. */
function withoutLearnedHeading(match: LabelMatch | null): LabelMatch | null {
  return match?.label.key === 'card-heading' && match.label.isUnfamiliar === true ? null : match;
}
