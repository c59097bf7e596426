import type { Document, Passage, Row } from '../model/document.ts';
import { foldLetters } from '../text/fold.ts';
import { splitNumber } from '../text/numbering.ts';
import type { LabelSet } from './label-set.ts';
import { matchLabel } from './match-label.ts';
import { quoted } from './run-into.ts';

/** What looks like a label in a document, known or not. */
export interface Head {
  /** Key of the label that it is; null where none is known. */
  readonly key: string | null;
  /** Its letters, folded, without its number and what it quotes. */
  readonly form: string;
  readonly isNumbered: boolean;
  readonly isItem: boolean;
  /** It has a row of its own. */
  readonly isAlone: boolean;
  readonly row: number;
  /** A code of the classifier of occupations stands behind it or in the cell beside it. */
  readonly hasCode: boolean;
}

const code = /^[\s:：]*\d{4}\s?[-–]\s?\d(?!\d)/u;

const longest = 60;
/** Up to a colon or a dash, which a name in quotes may stand before. */
const beforeColon = /^[^:：.;]{2,60}?(?:["«“„][^:：]{2,120}["»”][^:：.;]{0,60})?(?=\s*[:：]|\s[–—]\s)/u;
/** A few words up to their number, or from it on. */
const aroundNumber =
  /^(?:\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s*(?:№\s*)?\d{1,2}(?=[.)–-]|\s*$|\s+[^\s\p{Ll}])|\d{1,2}\s?-\s?\p{L}+(?:\s\p{L}+){0,3}(?=[\s.)–-]|$))/u;

/** The heads of a document in reading order: before a colon, with a number, or in a cell to the left of another. */
export function headsIn(document: Document, labels: LabelSet): readonly Head[] {
  return document.rows.flatMap((row) =>
    row.cells.flatMap(({ passages }, column) =>
      passages.flatMap((passage) => headOf(passage, row, column, labels) ?? []),
    ),
  );
}

function headOf(
  passage: Passage,
  { number: row, cells }: Row,
  column: number,
  labels: LabelSet,
): Head | null {
  const isAlone = cells.every((cell, at) => at === column || cell.passages.length === 0);
  const beside = cells[column + 1]?.passages[0]?.text ?? '';
  const match = matchLabel(passage, labels);
  if (match !== null) {
    const { label, item, number } = match;
    const isNumbered = number !== null;
    const hasCode = code.test(match.value.text) || code.test(beside);
    return { key: label.key, form: label.folded, isNumbered, isItem: item !== null, isAlone, row, hasCode };
  }
  const { number: item, passage: body } = splitNumber(passage);
  const isLast = cells.slice(column + 1).every((cell) => cell.passages.length === 0);
  const isBeside = column < cells.length - 1 && body.text.length <= longest;
  const words =
    beforeColon.exec(body.text)?.[0] ??
    aroundNumber.exec(body.text)?.[0] ??
    (isBeside || item !== null ? body.text : '');
  // All of the last cell beside others is what they are labels of.
  if (column > 0 && isLast && words.length === body.text.length) return null;
  const unquoted = words.replace(quoted, ' ');
  const form = foldLetters(unquoted);
  if (form === '' || form.length > longest || !/^[\p{Lu}\d"«“„]/u.test(words)) return null;
  const hasCode = code.test(body.text.slice(words.length)) || code.test(beside);
  return { key: null, form, isNumbered: /\d/u.test(unquoted), isItem: item !== null, isAlone, row, hasCode };
}
