import type { Span } from './element.ts';
import type { Group } from './group.ts';

/**
 * From the first to the last element of a group that says something of its act, with the bracket that it opens and
 * the quotes around it or of a title whose other quote is missing; with the name of a document that it approved.
 */
export function extentOf(text: string, { elements, approved }: Group): Span {
  const telling = elements.filter(({ type }) => type !== 'alias' && (type !== 'link' || approved !== null));
  const last = telling.at(-1);
  const first = telling[0]?.start ?? 0;
  const start = Math.min(first, approved?.start ?? first);
  const end = Math.max(last?.end ?? start, approved?.end ?? 0);
  const words = text.slice(start, end);
  const bracket = /\([^()]*$/u.test(words) ? /^\s*\)/u.exec(text.slice(end)) : null;
  if (bracket !== null) return { start, end: end + bracket[0].length };
  const opened = /["«“„]/u.test(text.charAt(start - 1));
  const closed = /["»”]/u.test(text.charAt(end));
  if (opened && closed) return { start: start - 1, end: end + 1 };
  if (opened && !/["»”]/u.test(words)) return { start: start - 1, end };
  if (closed && !/["«“„]/u.test(words) && last?.type === 'title') return { start, end: end + 1 };
  return { start, end };
}
