import { textsOf } from './edition-texts.ts';
import type { EditionRecord, StandardRecord } from './standard.ts';

/** Between which days a text was written; null on a side: not known. */
export interface TextDay {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What says when a text was written: the day of its order, that of the order that it amends, the year of its version. */
export interface TextAge {
  readonly orderDate: string | null;
  readonly baseOrderDate: string | null;
  readonly year: number | null;
}

/**
 * The day of its order; where that is blank, between the order that it amends and the end of the year of its version.
 * Null where the document says neither.
 */
export function textDayOf({ orderDate, baseOrderDate, year }: TextAge): TextDay | null {
  if (orderDate !== null) return { earliest: orderDate, latest: orderDate };
  if (year === null) return null;
  const first = `${year}-01-01`;
  const base = baseOrderDate ?? first;
  const latest = `${year}-12-31`;
  return base <= latest ? { earliest: base > first ? base : first, latest } : null;
}

/** The day of one text, as it says it. */
export function textDay({ order, year }: EditionRecord): TextDay | null {
  return textDayOf({ orderDate: order.date, baseOrderDate: order.base?.date ?? null, year });
}

/** The day of an edition: what its first text leaves blank is as its second one says. */
export function editionDay(record: StandardRecord): TextDay | null {
  const editions = textsOf(record).map(({ edition }) => edition);
  const first = <Value>(said: (edition: EditionRecord) => Value | null | undefined): Value | null =>
    editions.map(said).find((value) => value != null) ?? null;
  return textDayOf({
    orderDate: first(({ order }) => order.date),
    baseOrderDate: first(({ order }) => order.base?.date),
    year: first(({ year }) => year),
  });
}
