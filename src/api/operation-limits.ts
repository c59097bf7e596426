import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
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

/**
 * How many fields lie within each other. A validated document has no cycle of fragments; each is walked once, since
 * fragments that spread each other twice would double the work at every step.
 */
function depthOf(
  selectionSet: SelectionSetNode | undefined,
  fragments: Fragments,
  known = new Map<string, number>(),
): number {
  let deepest = 0;
  for (const selection of selectionSet?.selections ?? []) {
    deepest = Math.max(deepest, depthOfSelection(selection, fragments, known));
  }
  return deepest;
}

function depthOfSelection(
  selection: SelectionNode,
  fragments: Fragments,
  known: Map<string, number>,
): number {
  if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, fragments, known);
  const name = selection.name.value;
  if (selection.kind === 'Field') {
    return name.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments, known);
  }
  const depth = known.get(name) ?? depthOf(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}
