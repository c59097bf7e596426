import type { Order } from './page.ts';

export type Direction = Order['direction'];

/** Comes after every text. */
const last = '\uffff';

/** By an expression that is a text, never null. */
export function byText(key: string, direction: Direction = 'ASC'): Order {
  return { key, direction, start: direction === 'ASC' ? { key: '', id: '' } : { key: last, id: last } };
}

/** By an expression that is a whole number from 0, never null. */
export function byNumber(key: string, direction: Direction = 'ASC'): Order {
  return {
    key,
    direction,
    start: direction === 'ASC' ? { key: -1, id: '' } : { key: Number.MAX_SAFE_INTEGER, id: last },
  };
}

/** By a whole number, the greatest first; ties by id. */
export function mostFirst(number: string): Order {
  return { key: `-${number}`, direction: 'ASC', start: { key: Number.MIN_SAFE_INTEGER, id: '' } };
}

/** By the Kazakh alphabet. */
export const byName = byText('n.sortKey');

/** The property by which what has a code is listed: without one it comes last, whichever end comes first. */
export const codeKey = (direction: Direction) => (direction === 'ASC' ? 'codeUp' : 'codeDown');
export const byCode = (direction: Direction) => byText(`n.${codeKey(direction)}`, direction);

/** As citations and statements stand: edition by edition, line by line; see `documentKey` of the rows. */
export const byDocument = byText('n.documentKey');

/** The order of an index of edges `r` that begins with some of their properties, which are held equal. */
export function ofEdges({ key, direction, start }: Order, ...prefix: readonly string[]): Order {
  return { key, direction, start, id: 'r.node', prefix: prefix.map((property) => `r.${property}`) };
}

/** The order of an index of `n` that begins with some of its properties, which are held equal. */
export function ofNodes(order: Order, ...prefix: readonly string[]): Order {
  return { ...order, prefix: prefix.map((property) => `n.${property}`) };
}

/** The gravest comes first. */
export const severityRank = `CASE n.severity WHEN 'error' THEN '0' WHEN 'warning' THEN '1' ELSE '2' END`;

/** The gravest first, then as the edition lists them; see `derive/page-keys.ts`. */
export const bySeverity = byText('n.severityKey');

/** What was not stated comes last, whichever end comes first. */
export const orLast = (property: string, direction: Direction) =>
  `coalesce(${property}, '${direction === 'ASC' ? '\uffef' : ''}')`;
