import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';

/** Whether a group is the order of an enterprise for itself: no legal act ("приказ директора", "ұйымның бұйрығы"). */
export function isOwnOrder(text: string, group: Group, { ownOrders }: Compiled): boolean {
  const kind = partOf(group, 'kind');
  if (kind?.kind !== 'MINISTERIAL_ORDER' || partOf(group, 'country') !== undefined) return false;
  const words = kind.language === 'ru' ? text.slice(kind.end) : text.slice(0, group.elements[0]?.start);
  return ownOrders.some(
    ({ row, expression }) => row.language === kind.language && words.search(expression) >= 0,
  );
}
