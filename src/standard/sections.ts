import { foldText } from '../text/fold.ts';
import { type CardFields, cardsOf } from './card-fields.ts';
import type { Field } from './field.ts';
import { isFunction, isOfFunctions } from './keys.ts';
import { templateOrder } from './template-order.ts';
import { textOf } from './values.ts';

/** What a card says elsewhere that a row of it may say too; empty outside cards. */
interface Known {
  /** Name of the profession in the heading. */
  readonly name: string;
  /** The words of its labour functions, folded. */
  readonly functions: readonly string[];
}

/** A row whose label is not known. */
export interface UnknownRow extends Known {
  readonly field: Field;
  /** Keys of labels that stand beside it in its row of the table. */
  readonly beside: readonly string[];
}

/** Rows that are not known, between two that are, and what the template has there and the document does not. */
export interface Gap {
  readonly rows: readonly UnknownRow[];
  readonly missing: readonly string[];
}

/** Stands in the order of a card for all that describes its functions. */
const functions = 'functions';

const ofPassport = rowsOf('general', 'passport');
const ofTechnical = rowsOf('technical');
const ofCard = [...new Set(rowsOf('card').map(anchorOf))];

/** The gaps of a document: in the general part and the passport, in each card, in the technical data. */
export function gapsOf(fields: readonly Field[]): readonly Gap[] {
  const inParts = (...parts: readonly string[]) => fields.filter(({ part }) => parts.includes(part));
  return [
    ...gapsIn(inParts('general', 'passport'), ofPassport, nothing),
    ...cardsOf(fields).flatMap((card) => gapsIn(card.fields, ofCard, knownOf(card))),
    ...gapsIn(inParts('technical'), ofTechnical, nothing),
  ];
}

const nothing: Known = { name: '', functions: [] };

function knownOf({ heading, fields }: CardFields): Known {
  return {
    name: heading.values.map(({ passage }) => passage.text).join(' '),
    functions: fields
      .filter(({ key }) => isFunction(key))
      .map((field) => foldText(textOf(field)?.text ?? '')),
  };
}

function rowsOf(...parts: readonly string[]): readonly string[] {
  return templateOrder.flatMap(([part, keys]) => (parts.includes(part) ? keys : []));
}

function anchorOf(key: string): string {
  return isOfFunctions(key) ? functions : key;
}

function gapsIn(fields: readonly Field[], order: readonly string[], known: Known): readonly Gap[] {
  const present = new Set(fields.map(({ key }) => anchorOf(key)));
  const gaps: Gap[] = [];
  let rows: UnknownRow[] = [];
  let from = -1;
  const close = (to: number) => {
    const missing = order.slice(from + 1, to).filter((key) => key !== functions && !present.has(key));
    if (rows.length > 0) gaps.push({ rows, missing });
    [rows, from] = [[], to];
  };
  for (const field of fields) {
    const at = order.indexOf(anchorOf(field.key));
    if (field.key === 'unknown' && field.head !== null) {
      const beside = fields.filter((other) => other.row === field.row && other !== field);
      rows.push({ field, ...known, beside: beside.map(({ key }) => key) });
    } else if (at !== -1 && field.row !== rows.at(-1)?.field.row) close(at);
  }
  close(order.length);
  return gaps;
}
