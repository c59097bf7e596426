import type { Passage, Row } from '../model/document.ts';
import { slice, trim } from '../text/passage.ts';
import { columns as ofEducation } from './education.ts';
import type { InCell } from './field.ts';
import { isOfEducation } from './keys.ts';

/** Columns of the related professions, in the order of the template. */
const ofRelated = ['related-level', 'related-name'] as const;

/** A head of a column that is known by its place, and what follows it in its cell. */
export interface ColumnHead {
  readonly key: string;
  readonly head: Passage;
  readonly value: Passage;
}

const head = /^[^:：]{2,45}[:：]/u;

/**
 * The column that a text heads in the row of education or of related professions, where its words are not known: each
 * cell of the row but the first, or each, opens with words and a colon, and there are as many as the template has
 * columns. Null elsewhere.
 */
export function columnHead(
  text: Passage,
  { cells }: Row,
  { column }: InCell,
  key: string,
): ColumnHead | null {
  const keys = key.startsWith('related') ? ofRelated : isOfEducation(key) ? ofEducation : [];
  if (keys.length === 0) return null;
  const isHead = cells.map(({ passages: [first] }) => first !== undefined && head.test(first.text));
  const start = cells.length - keys.length;
  const found = keys[column - start];
  const words = head.exec(text.text)?.[0];
  if (found === undefined || words === undefined || start < 0 || start > 1) return null;
  const opensCell = cells[column]?.passages[0]?.text === text.text;
  if (!opensCell || !isHead.slice(start).every(Boolean)) return null;
  return { key: found, head: slice(text, 0, words.length - 1), value: trim(slice(text, words.length)) };
}
