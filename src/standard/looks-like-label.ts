import type { Passage, Row } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import type { Field } from './field.ts';
import { headsAbove } from './heads.ts';
import { isOfEducation, isOfFunctions } from './keys.ts';
import { nearest } from './kindred.ts';
import { readLevels } from './level.ts';
import { surely, wordLikeness } from './word-likeness.ts';

/** Longer texts are no labels. */
const longest = 200;
const longestWithoutColon = 100;
/** How alike the words of a text must be to those of a label. */
const leastLikeness = 0.5;

/** Rows of one text: what stands to the left of another text below them is the label of a row of its own. */
const singleRows =
  /^(?:unknown|.*-code|profession-name|(?:sub-)?level|handbook-grade|experience|informal-learning|purpose)$/u;

/**
 * Whether the first cell of a row in a card is a label that is not known. It ends with a colon; or it is a few words
 * with a capital and without a number to the left of one other text, and the row does not go on with a table of
 * education, related professions or functions; or it stands alone below a row of one text that has its text already.
 * @param fields those read so far
 */
export function looksLikeLabel(
  { text }: Passage,
  row: Row,
  fields: readonly Field[],
  labels: readonly Label[],
): boolean {
  const last = fields.at(-1) as Field;
  const isSingle = singleRows.test(last.key);
  if (text.length > longest) return false;
  if (row.cells.length > 1 && /[:：]\s*$/u.test(text)) return true;
  if (!/^["«“]?\p{Lu}\P{N}*$/u.test(text)) return false;
  const isFollowing = last.row === row.number && last.column === 0;
  const beside = row.cells.slice(1).filter(({ passages }) => passages.length > 0).length;
  if (isSingle && beside > 0) return true;
  if (isFollowing || text.length > longestWithoutColon || /[.;,]$/u.test(text)) return false;
  if (beside === 0)
    return (
      (isSingle && hasTextBeside(last)) ||
      endsList(text, last, labels) ||
      isBelowColumns(text, row, fields, labels)
    );
  return !goesOn(text, row, fields, labels) || isBelowColumns(text, row, fields, labels);
}

/** Whether a text in a row of its own below another row has the words of a list of functions ("Функции, выполняемые дополнительно"). */
function endsList(text: string, { key, values }: Field, labels: readonly Label[]): boolean {
  if (isOfFunctions(key) || values.length === 0) return false;
  const alike = wordLikeness(labels, ['card']).rows(text);
  return [...alike].some(
    ([other, likeness]) => other !== key && ofList.test(other) && likeness >= leastLikeness,
  );
}

/**
 * What a line of a card has before its colon, where these are the words of a row that the card does not have yet; null
 * elsewhere.
 */
export function headOfLine(
  { text }: Passage,
  fields: readonly Field[],
  labels: readonly Label[],
): string | null {
  const head = /^\p{Lu}[^:：.;,\d]{3,80}(?=[:：])/u.exec(text)?.[0] ?? '';
  if (head === '') return null;
  const [best] = wordLikeness(labels, ['card']).rows(head);
  if (best === undefined || best[1] < surely || isOfFunctions(best[0])) return null;
  const start = fields.findLastIndex(({ key }) => key === 'card-heading');
  return fields.slice(start).some(({ key }) => key === best[0]) ? null : head;
}

/** Mandatory or additional functions, where a row of a table of functions is but words for these ("А. Міндетті функциялар"). */
export function kindOfFunctions(
  { text }: Passage,
  { number, cells }: Row,
  fields: readonly Field[],
  labels: readonly Label[],
): string | null {
  if (cells.length !== 1 || headsAbove(fields, number).length === 0) return null;
  const words = text.replace(/^\s*(?:\p{Lu}|[IVXІХ]{1,4}|\d{1,2})[.)]\s*/u, '');
  const [best] = [...wordLikeness(labels, ['card']).rows(words)].filter(([key]) => ofList.test(key));
  return best !== undefined && best[1] >= surely ? best[0] : null;
}

/**
 * Whether a text below a table of functions, mostly in a row of fewer cells than its columns, has the words of a row
 * that comes after it ("Жеке құзыреттілігі | …").
 */
function isBelowColumns(
  text: string,
  { number, cells }: Row,
  fields: readonly Field[],
  labels: readonly Label[],
): boolean {
  const heads = headsAbove(fields, number);
  if (cells.length > 2 || heads.length < 2) return false;
  const [best, next] = wordLikeness(labels, ['card']).rows(text);
  if (best === undefined || best[1] < surely || isOfFunctions(best[0])) return false;
  const isWide = heads.every(({ columns }) => columns > cells.length);
  return isWide || (lastRows.test(best[0]) && 2 * (next?.[1] ?? 0) < best[1]);
}

/** Rows that may stand directly below the functions. */
const lastRows = /^(?:personal-competences|technical-regulations|related)$/u;

const ofList = /^(?:mandatory|additional)-functions$/u;

/** Whether the text of a row stands in the cell beside its label, so that none is to come below. */
function hasTextBeside({ key, row, column, columns, values }: Field): boolean {
  const isBeside = values.some((value) => value.row === row && value.column > column);
  return key !== 'unknown' && columns > 1 && isBeside;
}

/** Whether a row of two texts, the first as given, may go on with the table that is open. */
function goesOn(text: string, row: Row, fields: readonly Field[], labels: readonly Label[]): boolean {
  const last = fields.at(-1) as Field;
  const isOfRelated = last.key.startsWith('related');
  if (!isOfRelated && !isOfEducation(last.key)) return headsAbove(fields, row.number).length > 0;
  if (isOfRelated ? hasLevel(row) : isOtherRow(text, labels)) return isOfRelated;
  const inRow = fields.filter((field) => field.row === last.row && field.columns === last.columns);
  if (isOfRelated && inRow.some(({ values }) => values.some(({ passage }) => namesLevel(passage.text))))
    return false;
  const [first] = inRow;
  const isBesideLabel = first?.key === 'education' || first?.key === 'related';
  const columns = isBesideLabel ? (inRow.length > 1 ? inRow.length : last.columns) - 1 : inRow.length;
  const most = isBesideLabel ? last.columns - 1 : last.columns;
  return columns > 1 && row.cells.length >= columns && row.cells.length <= most;
}

function hasLevel({ cells }: Row): boolean {
  return cells.some(({ passages: [first] }) => first !== undefined && namesLevel(first.text));
}

function namesLevel(text: string): boolean {
  return readLevels(text) !== null;
}

/** Whether all words of a text are those of a row that has nothing to do with education. */
function isOtherRow(text: string, labels: readonly Label[]): boolean {
  const found = nearest(
    text,
    labels.filter(({ part }) => part === 'card'),
  );
  return found?.kinship === 1 && !isOfEducation(found.label.key);
}
