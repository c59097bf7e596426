import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What a field is asked for, with all that stands below it. */
export interface FieldsBelow {
  /** Whether any of these fields is selected anywhere below, each as "Type.field", whatever a condition says. */
  asks(...fields: readonly string[]): boolean;
  /** The arguments of each selection of a field "Type.field". */
  argumentsOf(field: string): readonly Readonly<Record<string, unknown>>[];
}

/** Each fragment is looked into once. */
export function fieldsBelow({
  schema,
  fragments,
  fieldNodes,
  returnType,
  variableValues,
}: GraphQLResolveInfo): FieldsBelow {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const definitionOf = (type: GraphQLNamedType | undefined, name: string) =>
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

  const look = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        const name = selection.name.value;
        const field = `${type?.name}.${name}`;
        const nodes = found.get(field);
        if (nodes) nodes.push(selection);
        else found.set(field, [selection]);
        const definition = selection.selectionSet && definitionOf(type, name);
        if (definition) look(selection.selectionSet, getNamedType(definition.type));
      } else if (selection.kind === 'InlineFragment') {
        const condition = selection.typeCondition?.name.value;
        look(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        look(fragment?.selectionSet, schema.getType(fragment?.typeCondition.name.value ?? ''));
      }
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet, getNamedType(returnType));

  return {
    asks: (...fields) => fields.some((field) => found.has(field)),
    argumentsOf: (field) => {
      const [type = '', name = ''] = field.split('.');
      const definition = definitionOf(schema.getType(type), name);
      return (found.get(field) ?? []).map((node) =>
        definition ? getArgumentValues(definition, node, variableValues) : {},
      );
    },
  };
}
