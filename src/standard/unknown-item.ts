import type { Passage, Row } from '../model/document.ts';
import type { Label, LabelPart } from '../model/label.ts';
import { colonIn } from '../text/colon.ts';
import { splitNumber } from '../text/numbering.ts';
import { slice, trim } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import type { Field } from './field.ts';
import { nearest } from './kindred.ts';
import { surely, wordLikeness } from './word-likeness.ts';

/** A label that is not known, outside cards: its item, its words and what follows them. */
export interface UnknownItem {
  readonly item: number | null;
  readonly head: Passage;
  readonly value: Passage;
}

const longest = 200;
/** Items that are not read as labels may stand between two that are. */
const mostSkipped = 5;
/** How much of the words of a label without a number must be those of labels that are known. */
const leastKinship = 0.5;

/**
 * The label that is not known with which a text of the general part, the passport or the technical data opens: it ends
 * with a colon and is the next item of the document, of the form "5. …", or speaks as the labels that may stand there
 * do; or it is a few words in a cell to the left of another, below a row that has its text. Null for a text that is none.
 * @param fields those read so far
 */
export function unknownItem(
  text: Passage,
  { number: row, cells }: Row,
  fields: readonly Field[],
  labels: readonly Label[],
): UnknownItem | null {
  const last = fields.at(-1) as Field;
  const { number: item, asWritten, passage } = splitNumber(text);
  const colon = colonIn(passage.text);
  const isAlone =
    cells.length === 1 && last.row !== row && colon === -1 && (item === null || isDirectlyAfter(item, last));
  const isLine = isAlone && speaksSurely(passage.text, fields, labels);
  if (cells.length !== 2 && colon === -1 && !isDirectlyNext(item, last) && !isLine) return null;
  const head = slice(passage, 0, colon === -1 ? undefined : colon);
  const value = trim(slice(passage, colon === -1 ? passage.text.length : colon + 1));
  if (
    !/^\p{Lu}(?:.*\p{Ll}|\p{Lu}+$)/u.test(head.text) ||
    head.text.length > longest ||
    namesPerson(head.text)
  )
    return null;
  const isLabelled = colon !== -1;
  const isOfDocument = item !== null && asWritten?.endsWith('.') === true;
  const isNext = isOfDocument && (isLabelled ? isNextItem(item, fields) : isDirectlyNext(item, last));
  const speaks = isLabelled && item === null && value.text === '' && speaksAs(head.text, labels);
  const isBeside = cells.length === 2 && cells[1]?.passages[0] !== undefined && singleRows.test(last.key);
  const isCell = isBeside && last.row !== row && value.text === '' && !/[.;,]$/u.test(head.text);
  return isNext || speaks || isCell || isLine ? { item, head, value } : null;
}

const singleRows =
  /^(?:chapter-(?:passport|technical)|unknown|standard-(?:name|code)|activities|description|scope|chamber|.*-(?:body|council)|version|next-review)$/u;

/** Whether a line is the words of a row that the general part and the passport do not have yet, and no sentence. */
function speaksSurely(text: string, fields: readonly Field[], labels: readonly Label[]): boolean {
  if (text.length > longestLine || /[;,]$|\s[–—-]\s/u.test(text)) return false;
  const [best] = wordLikeness(labels, ofPassport).rows(text);
  return best !== undefined && best[1] >= surely && !fields.some(({ key }) => key === best[0]);
}

const ofPassport: readonly LabelPart[] = ['general', 'passport'];
const longestLine = 80;

/** Whether an item without a colon goes on where the field above left off, so that it belongs to none of its list. */
function isDirectlyNext(item: number | null, last: Field): boolean {
  return last.part === 'technical' && isDirectlyAfter(item, last);
}

function isDirectlyAfter(item: number | null, last: Field): boolean {
  const isList = last.values.some(({ passage }) => splitNumber(passage).number !== null);
  return item !== null && item - 1 === last.item && !isList;
}

/** Whether an item comes after the last label that is one, and no list below that label counts up to it. */
function isNextItem(item: number, fields: readonly Field[]): boolean {
  const open = fields.findLast((field) => field.item !== null);
  const before = open?.item ?? 0;
  if (item <= before || item > before + 1 + mostSkipped) return false;
  if (/^(?:chapter-.*|standard-heading)$/u.test(fields.at(-1)?.key ?? '')) return true;
  const values = fields.slice(open === undefined ? 0 : fields.indexOf(open)).flatMap((field) => field.values);
  const numbers = values.map(({ passage }) => splitNumber(passage).asWritten);
  return !numbers.includes('1.') || !numbers.includes(`${item - 1}.`);
}

/** Whether the words of a head are those of labels that stand outside cards. */
function speaksAs(head: string, labels: readonly Label[]): boolean {
  const found = nearest(
    head,
    labels.filter(({ part }) => hasItems(part)),
  );
  return found !== null && found.kinship >= leastKinship;
}

/** Whether the part has labels of its own that may stand outside cards. */
export function hasItems(part: LabelPart): boolean {
  return part === 'general' || part === 'passport' || part === 'technical';
}
