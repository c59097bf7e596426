import type { Order } from './page.ts';

type Direction = Order['direction'];

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

/** The place at which a text begins, as a text: a list of its places begins with a line and an offset in it. */
const begins = (places: string) =>
  `right('0000000' + toString(${places}[0]), 8) + ' ' + right('0000000' + toString(${places}[1]), 8)`;

/** Where a citation stands: edition by edition, language by language, line by line. */
export const documentKey = `n.edition + ' ' + n.language + ' ' + ${begins('n.places')}`;

/** As citations stand. */
export const byDocument = byText(documentKey);

/** As statements stand: edition by edition, line by line. An edition has its texts in one language. */
export const statementsByDocument = byText(`n.edition + ' ' + ${begins('coalesce(n.placesKk, n.placesRu)')}`);

/** The gravest comes first. */
export const severityRank = `CASE n.severity WHEN 'error' THEN '0' WHEN 'warning' THEN '1' ELSE '2' END`;

/** The gravest first, then as the edition lists them. */
export const bySeverity = byText(
  `${severityRank} + ' ' + n.edition + ' ' + right('0000000' + toString(n.position), 8)`,
);

/** What was not stated comes last, whichever end comes first. */
export const orLast = (property: string, direction: Direction) =>
  `coalesce(${property}, '${direction === 'ASC' ? '\uffef' : ''}')`;
