import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the field that is being resolved selects `name`, directly or in a fragment. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some((field) => field.selectionSet && has(field.selectionSet, name, info));
}

/** Each fragment is looked into once. */
function has(
  selectionSet: SelectionSetNode,
  name: string,
  info: GraphQLResolveInfo,
  seen = new Set<string>(),
): boolean {
  return selectionSet.selections.some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name;
    if (selection.kind === 'InlineFragment') return has(selection.selectionSet, name, info, seen);
    const fragment = info.fragments[selection.name.value];
    if (fragment === undefined || seen.has(selection.name.value)) return false;
    seen.add(selection.name.value);
    return has(fragment.selectionSet, name, info, seen);
  });
}
