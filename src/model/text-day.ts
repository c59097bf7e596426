import type { EditionRecord } from './standard.ts';

/** Between which days a text was written; null on a side: not known. */
export interface TextDay {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The day of an edition's text: that of its order; where that is blank, between the order that it amends and the end
 * of the year of its version. Null where the document says neither.
 */
export function textDay({ order, year }: EditionRecord): TextDay | null {
  if (order.date !== null) return { earliest: order.date, latest: order.date };
  if (year === null) return null;
  const first = `${year}-01-01`;
  const base = order.base?.date ?? first;
  const latest = `${year}-12-31`;
  return base <= latest ? { earliest: base > first ? base : first, latest } : null;
}
