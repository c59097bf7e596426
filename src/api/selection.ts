import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Within } from '../graph/read/within.ts';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Whether the field that is being resolved selects `name`, directly or in a fragment. */
export function selects(info: Info, name: string): boolean {
  return selected(selectionOf(info), name, info).length > 0;
}

/**
 * What a selection asks for of all that can come along, in the order of `within`. The field that is being resolved has
 * it at `path`, or at one of several.
 */
export function wantsOf(
  within: Within,
  info: Info,
  ...paths: readonly (readonly string[])[]
): readonly string[] {
  const sets = (paths.length === 0 ? [[]] : paths).flatMap((path) =>
    path.reduce((at, name) => into(at, name, info), selectionOf(info)),
  );
  return wantsIn(within, sets, info, '');
}

function wantsIn(
  within: Within,
  sets: readonly SelectionSetNode[],
  info: Info,
  above: string,
): readonly string[] {
  return Object.entries(within).flatMap(([name, behind]) => {
    if (sets.every((set) => selected([set], name, info).length === 0)) return [];
    return [`${above}${name}`, ...wantsIn(behind.within, into(sets, name, info), info, `${above}${name}.`)];
  });
}

function selectionOf({ fieldNodes }: Info): readonly SelectionSetNode[] {
  return fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** What stands in the fields of this name. */
function into(sets: readonly SelectionSetNode[], name: string, info: Info): readonly SelectionSetNode[] {
  return selected(sets, name, info).flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The fields of this name. Each fragment is looked into once. */
function selected(
  sets: readonly SelectionSetNode[],
  name: string,
  info: Info,
  seen = new Set<string>(),
): readonly FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection): readonly FieldNode[] => {
      if (selection.kind === 'Field') return selection.name.value === name ? [selection] : [];
      if (selection.kind === 'InlineFragment') return selected([selection.selectionSet], name, info, seen);
      const fragment = info.fragments[selection.name.value];
      if (fragment === undefined || seen.has(selection.name.value)) return [];
      seen.add(selection.name.value);
      return selected([fragment.selectionSet], name, info, seen);
    }),
  );
}
