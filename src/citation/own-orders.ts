import { approves } from './approving.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';

/**
 * Whether a group is the order or decision of an enterprise for itself: no legal act ("приказ директора", "ұйымның
 * бұйрығы", "решение Правления АО"). Who gave it stands behind a Russian kind, and before the day, number and kind of a
 * Kazakh order.
 */
export function isOwnOrder(text: string, group: Group, { ownOrders }: Compiled): boolean {
  const kind = partOf(group, 'kind');
  if (kind === undefined || !approves(kind.kind)) return false;
  const isOfCountry = partOf(group, 'country') !== undefined;
  const details = group.elements.find(({ type }) => ['date', 'number', 'kind'].includes(type));
  const words = kind.language === 'ru' ? text.slice(kind.end) : text.slice(0, details?.start);
  return ownOrders.some(
    ({ row, expression }) =>
      row.language === kind.language &&
      (row.evenWithCountry === true || !isOfCountry) &&
      words.search(expression) >= 0,
  );
}
