import type { Passage, Row } from '../model/document.ts';
import { isFunction } from './keys.ts';

/** Longer texts head no column. */
const longest = 60;

/**
 * What stands in the column that a cell heads, where its words are not known: of the heads of a table of functions the
 * others are known. Left of abilities and knowledge stand the skills, left of these the functions; beside skills and
 * one of the two stands the other. Null elsewhere.
 * @param keyOf the key of the label that is all of a cell; null for none
 */
export function headOfColumn(
  { cells }: Row,
  column: number,
  keyOf: (cell: Passage) => string | null,
): string | null {
  if (cells.length < 3 || cells[column]?.passages[0] === undefined) return null;
  const isHeads = cells.every(
    ({ passages: [first, more] }) => more === undefined && isHead(first?.text ?? ''),
  );
  if (!isHeads) return null;
  const keys = cells.map(({ passages: [first] }) => (first === undefined ? null : keyOf(first)));
  const hasBoth = keys.includes('abilities') && keys.includes('knowledge');
  const next = keys[column + 1] ?? '';
  if (hasBoth && /^(?:abilities|knowledge)$/u.test(next) && !keys.includes('skill')) return 'skill';
  if (next === 'skill' && keys.some((key) => key === 'abilities' || key === 'knowledge'))
    return keys.some((key) => isFunction(key ?? '')) ? null : 'labour-function';
  if (hasBoth || !keys.includes('skill') || keys.indexOf('skill') > column) return null;
  return keys.includes('abilities') ? 'knowledge' : keys.includes('knowledge') ? 'abilities' : null;
}

function isHead(text: string): boolean {
  return text.length <= longest && !/[\d;]|[:：]./u.test(text);
}
