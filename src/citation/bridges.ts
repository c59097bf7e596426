import { findDates } from '../text/dates.ts';
import type { Compiled } from './compile.ts';
import { blank, type Element } from './element.ts';
import { isPointer } from './pointers.ts';

/** Whether what lies between two elements may lie inside a mention. */
export function bridges(
  text: string,
  group: readonly Element[],
  last: Element,
  element: Element,
  compiled: Compiled,
): boolean {
  const { filler, issuerTail } = compiled;
  const raw = text.slice(last.end, element.start).replace(/^["»”]|["«“„]$/gu, '');
  if (last.type === 'provision' && element.type === 'kind' && isPointer(raw, compiled)) return true;
  if (last.type === 'country' && group.some(({ type }) => type === 'issuer') && issuerTail.test(raw.trim()))
    return true;
  const isOpen = text.slice(0, last.start).trimEnd().endsWith('(');
  const gap = isOpen ? raw.trim().replace(/^\)\s*/u, '') : raw.trim();
  if (gap === '' || (raw === gap && /^\p{Ll}$/u.test(gap))) return true;
  if (last.type === 'link' && gap.startsWith(',')) return filler.test(gap.slice(1).trim()) || gap === ',';
  if (opensDetails(gap, text.slice(element.start), element, compiled)) return true;
  if (/^\($/u.test(gap))
    return (
      text.slice(element.end).trimStart().startsWith(')') || ['provision', 'code-part'].includes(element.type)
    );
  if (/^\)?[,.]?$/u.test(gap)) {
    if (element.type === 'registration') return true;
    if (gap.includes('.')) return false;
    return (
      ['link', 'provision', 'date', 'year', 'number', 'code-part'].includes(element.type) &&
      !group.some(({ type }) => type === element.type)
    );
  }
  if (/^,?\s*\(.{0,400}\)$/u.test(gap) && !/[()]/u.test(gap.slice(gap.indexOf('(') + 1, -1)))
    return ['kind', 'registration', 'date', 'year', 'number', 'title'].includes(element.type);
  if (last.type === 'issuer' && element.type === 'issuer') return /^[-–—]$/u.test(gap);
  return gap.split(/\s+/u).every((word) => filler.test(word) && !/^[-–—]$/u.test(word));
}

/** Whether a bracket begins with a day or a number and has nothing else: "(2006 жылғы 15 желтоқсан, № 207)". */
function opensDetails(gap: string, from: string, element: Element, { filler, numbers }: Compiled): boolean {
  if (!gap.startsWith('(') || !['date', 'year', 'number'].includes(element.type)) return false;
  const lead = gap.slice(1).trim();
  const inner = /^[^()]*(?=\))/u.exec(from)?.[0];
  if (inner === undefined || !(lead === '' || filler.test(lead))) return false;
  const days = findDates(inner).map(({ start, end }) => ({ start, end }));
  const undated = blank(inner, days).replace(/\ue000/gu, ' ');
  const left = numbers.reduce((words, { expression }) => words.replace(expression, ' '), undated);
  return left.split(/[\s,]+/u).every((word) => word === '' || filler.test(word));
}
