import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../fragments.ts';

/**
 * How many fields an operation has when it is compiled: what is selected of an interface or a union is compiled once for
 * each type that it may be, within each other, so that a short document can be a long program. Counted without writing
 * any of it; each selection is looked at once for each type.
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Map<string, number>>();

  const ofType = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): number => {
    if (set === undefined || type === undefined) return 0;
    if (!isAbstractType(type)) return ofObject(set, type);
    return schema.getPossibleTypes(type).reduce((sum, possible) => sum + 1 + ofObject(set, possible), 0);
  };

  const ofObject = (set: SelectionSetNode, type: GraphQLNamedType): number => {
    const byType = known.get(set) ?? new Map<string, number>();
    known.set(set, byType);
    const cost = byType.get(type.name) ?? sumOf(set, type);
    byType.set(type.name, cost);
    return cost;
  };

  const sumOf = (set: SelectionSetNode, type: GraphQLNamedType): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') {
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        return sum + 1 + ofType(selection.selectionSet, field && getNamedType(field.type));
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      return fragment && applies(condition, type) ? sum + ofObject(fragment.selectionSet, type) : sum;
    }, 0);

  const applies = (condition: string | undefined, type: GraphQLNamedType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    const isPossible = (isInterfaceType(wanted) || isAbstractType(wanted)) && isObjectType(type);
    return isPossible && schema.isSubType(wanted, type);
  };

  return ofType(operation.selectionSet, schema.getQueryType() ?? undefined);
}
