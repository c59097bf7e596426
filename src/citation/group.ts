import type { ActKind } from '../model/act.ts';
import type { Compiled } from './compile.ts';
import type { Element, KindElement, TitleElement } from './element.ts';

/** Neighbouring elements that name one act together. */
export interface Group {
  readonly elements: readonly Element[];
  /** The kind that a list states once for all of its members. */
  readonly shared: ActKind | null;
}

/** The first element of a type in a group. */
export function partOf<Type extends Element['type']>(
  group: Group,
  type: Type,
): Extract<Element, { type: Type }> | undefined {
  return group.elements.find((element): element is Extract<Element, { type: Type }> => element.type === type);
}

/**
 * The elements of a text in groups. Neighbours belong together, in whatever order, until something other than a
 * filler lies between them or a second element of the same type begins the next mention. A Kazakh kind closes its
 * group: it stands last, and only a provision or a registration follows it.
 */
export function groupElements(
  text: string,
  elements: readonly Element[],
  compiled: Compiled,
): readonly Group[] {
  const groups: Element[][] = [];
  for (const [index, element] of elements.entries()) {
    const group = groups.at(-1);
    if (group === undefined || !belongs(text, group, elements, index, compiled)) groups.push([element]);
    else group.push(element);
  }
  return groups.map((group) => ({ elements: group, shared: null }));
}

function belongs(
  text: string,
  group: readonly Element[],
  elements: readonly Element[],
  index: number,
  compiled: Compiled,
): boolean {
  const element = elements[index];
  const last = group.at(-1);
  if (element === undefined || last === undefined) return false;
  if (!bridges(text, group, last, element, compiled)) return false;
  if (element.type === 'alias' || element.type === 'link') return true;
  const title = group.find((one): one is TitleElement => one.type === 'title');
  const kind = group.find((one): one is KindElement => one.type === 'kind');
  if (element.type === 'kind') return kind === undefined && (title?.kind == null || title.quoted);
  if (
    element.type === 'title' &&
    (title !== undefined || (element.kind !== null && !element.quoted && kind !== undefined))
  )
    return isSecondName(text, last, element);
  if (element.type !== 'title' && group.some((one) => one.type === element.type)) return false;
  if (element.type === 'registration') return true;
  if (element.type === 'code-part') return !leadsToKind(text, elements, index);
  const named = title?.kind != null || kind !== undefined;
  if (element.type === 'provision') {
    if (element.language === 'ru' && named && leadsToKind(text, elements, index)) return false;
    return element.language === 'ru' || named;
  }
  if (title?.quoted && title === last && titleEnds(text.slice(last.end, element.start), compiled))
    return true;
  const closed =
    named &&
    (title !== undefined || group.some(({ type }) => type === 'number')) &&
    (kind?.language !== 'ru' || title?.kind != null);
  if (!closed) return !(last.type === 'provision' && last.language === 'kk');
  return element.type !== 'title' && element.type !== 'issuer' && !leadsToKind(text, elements, index);
}

/** Whether what lies between two elements may lie inside a mention. */
function bridges(
  text: string,
  group: readonly Element[],
  last: Element,
  element: Element,
  { filler }: Compiled,
): boolean {
  const raw = text.slice(last.end, element.start).replace(/^["»”]|["«“„]$/gu, '');
  const isOpen = text.slice(0, last.start).trimEnd().endsWith('(');
  const gap = isOpen ? raw.trim().replace(/^\)\s*/u, '') : raw.trim();
  if (gap === '' || (raw === gap && /^\p{Ll}$/u.test(gap))) return true;
  if (last.type === 'link' && gap.startsWith(',')) return filler.test(gap.slice(1).trim()) || gap === ',';
  if (/^\($/u.test(gap))
    return (
      text.slice(element.end).trimStart().startsWith(')') || ['provision', 'code-part'].includes(element.type)
    );
  if (/^\)?[,.]?$/u.test(gap)) {
    if (element.type === 'registration') return true;
    if (gap.includes('.')) return false;
    return (
      ['link', 'provision', 'date', 'number', 'code-part'].includes(element.type) &&
      !group.some(({ type }) => type === element.type)
    );
  }
  if (/^,?\s*\(.{0,400}\)$/u.test(gap) && !/[()]/u.test(gap.slice(gap.indexOf('(') + 1, -1)))
    return ['kind', 'registration', 'date', 'number', 'title'].includes(element.type);
  if (last.type === 'issuer' && element.type === 'issuer') return /^[-–—]$/u.test(gap);
  return gap.split(/\s+/u).every((word) => filler.test(word) && !/^[-–—]$/u.test(word));
}

/** A second name in brackets: "(Салық кодексі)". */
function isSecondName(text: string, last: Element, element: Element): boolean {
  return (
    text.slice(last.end, element.start).trim() === '(' && text.slice(element.end).trimStart().startsWith(')')
  );
}

/** Whether the elements from here on run into a kind or a title: then they begin another mention. */
function leadsToKind(text: string, elements: readonly Element[], index: number): boolean {
  for (let i = index + 1; i < elements.length; i++) {
    const before = elements[i - 1];
    const element = elements[i];
    if (before === undefined || element === undefined || text.slice(before.end, element.start).trim() !== '')
      return false;
    if (element.type === 'kind' || element.type === 'title') return true;
  }
  return false;
}

/** Whether a title goes on behind its quotes: «… кодексі» туралы. */
function titleEnds(gap: string, compiled: Compiled): boolean {
  return compiled.titleEnds.test(gap);
}
