import type { ActKind } from '../model/act.ts';
import type { ActNumber } from '../model/citation.ts';
import { belongs } from './belongs.ts';
import type { Compiled } from './compile.ts';
import type { Element, Span } from './element.ts';

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
