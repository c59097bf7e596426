import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the field that is being resolved selects `name`, directly or in a fragment. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some((field) => field.selectionSet && has(field.selectionSet, name, info));
}

function has(selectionSet: SelectionSetNode, name: string, info: GraphQLResolveInfo): boolean {
  return selectionSet.selections.some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name;
    if (selection.kind === 'InlineFragment') return has(selection.selectionSet, name, info);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && has(fragment.selectionSet, name, info);
  });
}
