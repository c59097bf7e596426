import type { ActKind } from '../model/act.ts';
import type { ActNumber } from '../model/citation.ts';
import { bridges } from './bridges.ts';
import type { Compiled } from './compile.ts';
import type { Element, KindElement, Span, TitleElement } from './element.ts';

/** Neighbouring elements that name one act together. */
export interface Group {
  readonly elements: readonly Element[];
  /** Its numbers with their days; several of a joint order. */
  readonly numbers: readonly ActNumber[];
  /** The kind that a list states once for all of its members. */
  readonly shared: ActKind | null;
  /** The name of the document that the act approved, where it stands beside it. */
  readonly approved: Span | null;
}

/** Whether acts of a kind approve documents. */
export function approves(kind: ActKind | null): boolean {
  return kind !== null && approving.has(kind);
}

const approving = new Set<ActKind>([
  'PRESIDENTIAL_DECREE',
  'GOVERNMENT_DECREE',
  'MINISTERIAL_ORDER',
  'OTHER',
]);

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
  return groups.map((group) => ({
    elements: group,
    numbers: numbersOf(group),
    shared: null,
    approved: null,
  }));
}

function numbersOf(group: readonly Element[]): readonly ActNumber[] {
  const date = group.find((element) => element.type === 'date')?.day ?? null;
  return group.flatMap((element) => (element.type === 'number' ? { number: element.number, date } : []));
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
  if (element.type === 'alias') return true;
  const title = group.find((one): one is TitleElement => one.type === 'title');
  const kind = group.find((one): one is KindElement => one.type === 'kind');
  const named = title?.kind ?? kind?.kind ?? null;
  if (element.type === 'link') return !element.approves || named === null || approves(named);
  if (element.type === 'kind') return kind === undefined && (title?.kind == null || title.quoted);
  if (
    element.type === 'title' &&
    (title !== undefined || (element.kind !== null && !element.quoted && kind !== undefined))
  )
    return isSecondName(text, last, element);
  if (element.type !== 'title' && group.some((one) => one.type === element.type)) return false;
  if (element.type === 'registration') return true;
  if (element.type === 'code-part') return !leadsToKind(text, elements, index);
  if (element.type === 'provision') {
    if (element.language === 'ru' && named !== null && leadsToKind(text, elements, index)) return false;
    return element.language === 'ru' || named !== null;
  }
  if (title?.quoted && title === last && titleEnds(text.slice(last.end, element.start), compiled))
    return true;
  const closed =
    named !== null &&
    (title !== undefined || group.some(({ type }) => type === 'number')) &&
    (kind?.language !== 'ru' || title?.kind != null);
  if (!closed) return !(last.type === 'provision' && last.language === 'kk');
  return element.type !== 'title' && element.type !== 'issuer' && !leadsToKind(text, elements, index);
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
