import { languageOf } from '../text/language.ts';
import { approves } from './approving.ts';
import { bridges } from './bridges.ts';
import type { Compiled } from './compile.ts';
import type { Element, KindElement, TitleElement } from './element.ts';
import { isPointer } from './pointers.ts';

/**
 * Whether an element goes on with the mention that a group names so far: nothing but a filler lies between them, and the
 * group lacks what it says.
 */
export function belongs(
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
  if (group.every(({ type }) => type === 'alias')) return false;
  if (group.every((one) => one.type === 'country' && one.follows)) return false;
  if (element.type === 'alias') return true;
  if (group.every((one) => one.type === 'year' && one.language !== 'kk')) return false;
  const name = group.find((one) => one.type === 'name');
  if (element.type === 'name')
    return group.every(
      (one) => one.type === 'country' || (one.type === 'provision' && one.language === 'ru'),
    );
  if (name !== undefined && ['kind', 'title', 'issuer', 'link'].includes(element.type)) return false;
  const title = group.find((one): one is TitleElement => one.type === 'title');
  const kind = group.find((one): one is KindElement => one.type === 'kind');
  const named = title?.kind ?? kind?.kind ?? (name === undefined ? null : (name.kind ?? 'OTHER'));
  if (isOfDocument(group, elements, index)) return false;
  if (element.type === 'link') return !element.approves || named === null || approves(named);
  if (element.type === 'kind') return kind === undefined && (title?.kind == null || title.quoted);
  if (
    element.type === 'title' &&
    (title !== undefined || (element.kind !== null && !element.quoted && kind !== undefined))
  )
    return isSecondName(text, last, element);
  if (element.type !== 'title' && group.some((one) => one.type === element.type)) return false;
  if (element.type === 'registration') return true;
  if (element.type === 'code-part') return !leadsToKind(text, elements, index, compiled);
  if (element.type === 'provision') {
    if (element.language === 'ru' && named !== null && leadsToKind(text, elements, index, compiled))
      return false;
    return element.language === 'ru' || named !== null || title?.known === true;
  }
  if (title?.quoted && title === last && titleEnds(text.slice(last.end, element.start), compiled))
    return true;
  const closed =
    named !== null &&
    (title !== undefined || group.some(({ type }) => type === 'number')) &&
    (kind?.language !== 'ru' || title?.kind != null);
  if (!closed) return !(last.type === 'provision' && last.language === 'kk');
  if (element.type === 'country' && languageOf(text.slice(group[0]?.start, element.end)) === 'ru')
    return true;
  return (
    element.type !== 'title' && element.type !== 'issuer' && !leadsToKind(text, elements, index, compiled)
  );
}

/** Whether a country or body before is one in the name of a document that what follows says to be approved: "Правила … РК, |утвержденные". */
function isOfDocument(group: readonly Element[], elements: readonly Element[], index: number): boolean {
  if (!group.every(({ type }) => type === 'country' || type === 'issuer')) return false;
  const [element, next] = elements.slice(index);
  const link = element?.type === 'title' && element.quoted ? next : element;
  return link?.type === 'link' && link.approves;
}

/** A second name in brackets: "(Салық кодексі)". */
function isSecondName(text: string, last: Element, element: Element): boolean {
  return (
    text.slice(last.end, element.start).trim() === '(' && text.slice(element.end).trimStart().startsWith(')')
  );
}

/** Whether the elements from here on run into a kind or a title: then they begin another mention. */
function leadsToKind(text: string, elements: readonly Element[], index: number, compiled: Compiled): boolean {
  for (let i = index + 1; i < elements.length; i++) {
    const before = elements[i - 1];
    const element = elements[i];
    if (before === undefined || element === undefined) return false;
    const gap = text.slice(before.end, element.start);
    if (gap.trim() !== '' && !(element.type === 'kind' && isPointer(gap, compiled))) return false;
    if (['kind', 'title', 'name'].includes(element.type)) return true;
  }
  return false;
}

/** Whether a title goes on behind its quotes: «… кодексі» туралы. */
function titleEnds(gap: string, compiled: Compiled): boolean {
  return compiled.titleEnds.test(gap);
}
