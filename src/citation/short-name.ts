import { plain } from '../text/plain.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';

/** The defined name that a bare kind with a capital stands for; none where words point at another act. */
export function shortNameOf(
  text: string,
  group: Group,
  names: readonly string[],
  compiled: Compiled,
): string | null {
  const kind = partOf(group, 'kind');
  if (kind === undefined || !kind.capital || kind.plural) return null;
  if (group.elements.some(({ type }) => type !== 'kind' && type !== 'provision' && type !== 'link'))
    return null;
  const before = text.slice(0, kind.start);
  if (compiled.pointers.some(({ expression }) => before.search(expression) >= 0)) return null;
  const stem = text.slice(kind.start, kind.start + 4).toLowerCase();
  return (
    names.findLast((name) => !/\s/u.test(name) && plain(name).toLowerCase().startsWith(stem.slice(0, 3))) ??
    null
  );
}
