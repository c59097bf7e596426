import type { Passage } from '../model/document.ts';
import { foldText } from '../text/fold.ts';
import { type Item, splitNumber } from '../text/numbering.ts';
import { slice, trim } from '../text/passage.ts';
import { codedFunction } from './coded-functions.ts';
import type { Field, Value } from './field.ts';
import { isBlock, isFunction, isOfFunctions } from './keys.ts';
import { textOf } from './values.ts';

/** How many fields back the heads of columns are looked for: more than a row of the table opens. */
const nearby = 12;

/**
 * Puts a text without a label where it belongs: into the last field, but under labels that are the heads of columns
 * ("Функция | Навык | Умения | Знания", the texts in the rows below) into one that opens for its cell. Columns are
 * counted from the right, since cells over several rows stand at the left.
 */
export function place(fields: Field[], value: Value): void {
  const last = fields.at(-1) as Field;
  const isOfLabel = last.heads === undefined && last.values.length === 0;
  const isLabelled =
    value.row === last.row && (value.column === last.column || isOfLabel || last.key === 'recognition');
  const mayBeUnder = !isLabelled && value.columns > 1;
  const heads = mayBeUnder ? headsAbove(fields, value.row) : [];
  const fromRight = value.columns - value.column;
  const head = heads.find((field) => field.columns - field.column === fromRight);
  const coded = head === undefined && heads.length > 0 ? codedFunction(fields, value) : null;
  if (coded !== null) fields.push({ ...coded, heads });
  if (coded !== null || (head === undefined && heads.length > 0 && isPlace(value))) return;
  if (head === undefined) last.values.push(value);
  else
    placeUnder(
      { ...head, key: head.key === 'function-list' ? 'labour-function' : head.key, heads },
      fields,
      value,
    );
}

/** Whether a cell beside the columns has but the number of its row ("1.1"). */
function isPlace({ column, passage: { text } }: Value): boolean {
  return column === 0 && /^(?:\d{1,2}\.?)+$/u.test(text);
}

/** The fields without the labels that were heads of columns: the cells under them have opened fields of their own. */
export function withoutHeads(fields: readonly Field[]): readonly Field[] {
  const heads = new Set(fields.flatMap((field) => field.heads ?? []));
  return fields.filter((field) => !heads.has(field));
}

/** The labels that head the columns of the row: those of the fields before, or some that stand in one row above. */
export function headsAbove(fields: readonly Field[], row: number): readonly Field[] {
  for (let at = fields.length - 1; at >= Math.max(0, fields.length - nearby); at--) {
    const field = fields[at] as Field;
    if (isKind(field)) continue;
    if (!mayHead(field)) return none;
    const heads = field.heads ?? (field.row === row ? none : besideAt(fields, at));
    if (heads.length > 0) return fields.slice(at + 1).every((one) => mayBeBelow(one, heads)) ? heads : none;
  }
  return none;
}

const none: readonly never[] = [];

/** The labels without a text that stand in one row up to a place; none where it is one alone. */
function besideAt(fields: readonly Field[], at: number): readonly Field[] {
  const start = Math.max(0, at - 4);
  const isHead = (field: Field) => field.row === fields[at]?.row && mayHead(field) && hasNoText(field);
  let count = 0;
  for (let one = start; one <= at; one++) if (isHead(fields[one] as Field)) count++;
  return count > 1 ? fields.slice(start, at + 1).filter(isHead) : none;
}

function mayHead({ key }: Field): boolean {
  return isOfFunctions(key) || key === 'function-list';
}

/** A heading without its number, which of several parts is the last ("1.2. …", "М4.1-2 …"). */
function splitPlace(passage: Passage): Pick<Item, 'number' | 'passage'> {
  const place =
    /^\s*(?:(?:\d{1,2}\.)+|\p{Lu}{1,3}\d{1,2}(?:\.\d{1,2})*[.-])(\d{1,2})[.)]?\s+(?=\p{Lu})/u.exec(
      passage.text,
    );
  if (place === null) return splitNumber(passage);
  return { number: Number(place[1]), passage: trim(slice(passage, place[0].length)) };
}

/** A row between the functions that says of what kind those below are. */
function isKind({ key, values }: Field): boolean {
  return values.length === 0 && /^(?:mandatory|additional)-functions$/u.test(key);
}

/** A block with a text has its label in a column of its own, to the right of those that have heads. */
function mayBeBelow({ key, values, column, columns }: Field, heads: readonly Field[]): boolean {
  if (!isBlock(key) || values.length === 0) return true;
  return heads.every((head) => head.columns === columns && head.column < column);
}

function hasNoText({ row, column, values }: Field): boolean {
  return values.every((value) => value.row !== row || value.column !== column);
}

/**
 * A function or skill that stands again in the next row, or goes on there, opens nothing. That a head is not sure is said
 * by the first field under it.
 */
function placeUnder(head: Field, fields: Field[], value: Value): void {
  const { row, column, columns } = value;
  const { number, passage } = isBlock(head.key)
    ? { number: null, passage: value.passage }
    : splitPlace(value.passage);
  const open = fields.findLast(
    ({ key, heads }) =>
      heads === head.heads && (key === head.key || (head.key === 'skill' && isFunction(key))),
  );
  const words = open?.key === head.key && !isBlock(head.key) ? (textOf(open)?.text ?? '') : '';
  if (words !== '' && foldText(words) === foldText(passage.text)) return;
  if (open !== undefined && /^\p{Lu}.*[^.;]$/su.test(words) && /^\p{Ll}/u.test(passage.text))
    open.values.push({ ...value, passage });
  else
    fields.push({
      ...head,
      row,
      column,
      columns,
      number: number ?? head.number,
      likeness: open === undefined ? head.likeness : 1,
      values: [{ ...value, passage }],
    });
}
