import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { limits } from './limits.ts';

/** Refuses an operation that goes too deep, before anything of it runs. Questions about the schema may. */
export const depthLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation }) => {
      const depth = depthOf(operation?.selectionSet, fragmentsOf(document));
      if (depth <= limits.depth) return;
      throw refusal('QUERY_TOO_DEEP', `The query goes ${depth} fields deep; ${limits.depth} are allowed.`);
    },
  }),
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((definition) => definition.kind === 'FragmentDefinition');
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** A validated document has no cycle of fragments. */
function depthOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): number {
  if (!selectionSet) return 0;
  const depths = selectionSet.selections.map((selection) => {
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, fragments);
    if (selection.kind === 'FragmentSpread') {
      return depthOf(fragments.get(selection.name.value)?.selectionSet, fragments);
    }
    return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments);
  });
  return Math.max(...depths);
}
