import type { LabelPart } from '../model/label.ts';
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

/** Rows that are not known, between two that are. */
export interface Gap {
  /** The parts of the template in which they stand. */
  readonly parts: readonly LabelPart[];
  readonly rows: readonly UnknownRow[];
  /** Of the general part and passport, of one card, or of the technical data. */
  readonly section: number;
  /** What the template has in their place and the document does not. */
  readonly missing: readonly string[];
  /** What the template has anywhere in these parts, or in the card, and the document does not. */
  readonly absent: readonly string[];
}

/** Stands in the order of a card for all that describes its functions. */
const functions = 'functions';

const passport: readonly LabelPart[] = ['general', 'passport'];
const technical: readonly LabelPart[] = ['technical'];
const card: readonly LabelPart[] = ['card'];

/** The gaps of a document: in the general part and the passport, in each card, in the technical data. */
export function gapsOf(fields: readonly Field[]): readonly Gap[] {
  const inParts = (parts: readonly string[]) => fields.filter(({ part }) => parts.includes(part));
  return [
    ...gapsIn(inParts(passport), passport, nothing, 0),
    ...gapsIn(inParts(technical), technical, nothing, 1),
    ...cardsOf(fields).flatMap((one, at) => gapsIn(one.fields, card, knownOf(one), 2 + at)),
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

/** The rows of some parts in the order of the template; all that describes functions is one. */
function rowsOf(parts: readonly LabelPart[]): readonly string[] {
  const keys = templateOrder.flatMap(([part, own]) => (parts.includes(part) ? own : []));
  return [...new Set(keys.map(anchorOf))];
}

function anchorOf(key: string): string {
  return isOfFunctions(key) ? functions : key;
}

function gapsIn(
  fields: readonly Field[],
  parts: readonly LabelPart[],
  known: Known,
  section: number,
): readonly Gap[] {
  const order = rowsOf(parts);
  const present = new Set(fields.map(({ key }) => anchorOf(key)));
  const isAbsent = (key: string) => key !== functions && !present.has(key);
  const gaps: Gap[] = [];
  let rows: UnknownRow[] = [];
  let from = -1;
  const close = (to: number) => {
    const missing = order.slice(from + 1, to).filter(isAbsent);
    if (rows.length > 0) gaps.push({ parts, section, rows, missing, absent: order.filter(isAbsent) });
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
