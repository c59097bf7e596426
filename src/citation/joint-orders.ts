import type { Language } from '../model/language.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';

/**
 * The groups, those of a joint order as one: several bodies, each with its number and day, and one word for the kind,
 * before them in Russian, after them in Kazakh ("приказ Министра … от … № 1 и Министра … от … № 2").
 */
export function withJointOrders(
  text: string,
  groups: readonly Group[],
  compiled: Compiled,
): readonly Group[] {
  const forward: Group[] = [];
  for (const group of groups) {
    const before = forward.at(-1);
    if (before !== undefined && areJoint(text, before, group, before, 'ru', compiled))
      forward[forward.length - 1] = asOne(before, group);
    else forward.push(group);
  }
  const backward: Group[] = [];
  for (const group of forward.toReversed()) {
    const [after] = backward;
    if (after !== undefined && areJoint(text, group, after, after, 'kk', compiled))
      backward[0] = asOne(group, after);
    else backward.unshift(group);
  }
  return backward;
}

/** Whether two neighbours name one order: one says the kind, once, the other a number, and who has it. */
function areJoint(
  text: string,
  before: Group,
  after: Group,
  order: Group,
  language: Language,
  { conjunction }: Compiled,
): boolean {
  const other = order === before ? after : before;
  const kind = partOf(order, 'kind');
  if (kind?.kind !== 'MINISTERIAL_ORDER' || kind.language !== language || kind.plural) return false;
  if (order.numbers.length === 0 || other.numbers.length === 0 || partOf(other, 'kind') !== undefined)
    return false;
  if (partOf(other, 'title')?.kind != null || partOf(other, 'provision') !== undefined) return false;
  const isCalledJoint = /\s/u.test(text.slice(kind.start, kind.end));
  if (!isCalledJoint && partOf(other, 'issuer') === undefined) return false;
  const gap = text.slice(before.elements.at(-1)?.end, after.elements[0]?.start);
  return gap.trim() !== '' && /^[\s,]*$/u.test(gap.replace(conjunction, ''));
}

function asOne(before: Group, after: Group): Group {
  const numbers = [...before.numbers, ...after.numbers];
  return { ...before, elements: [...before.elements, ...after.elements], numbers };
}
