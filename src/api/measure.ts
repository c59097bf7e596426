import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { exploring, limits } from './limits.ts';

/** How much an operation asks for. */
export interface Measure {
  /** Fields next to each other, with every alias and with those of fragments. */
  readonly width: number;
  /** Fields within each other; questions about the schema count as none. */
  readonly depth: number;
  /** Fields of the answer, were every page full. Lists that are not paged count as one entry. */
  readonly values: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Type = GraphQLNamedType | undefined;
type Field = GraphQLField<unknown, unknown>;

/**
 * Measures a validated operation in one walk. A validated document has no cycle of fragments; each is walked once,
 * since fragments that spread each other twice would double the work at every step.
 * @throws GraphQLError where a variable is null in the place of what may not be null.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measure>();

  const ofSelections = (set: SelectionSetNode | undefined, type: Type): Measure =>
    (set?.selections ?? []).map((selection) => ofSelection(selection, type)).reduce(together, nothing);

  const ofSelection = (selection: SelectionNode, type: Type): Measure => {
    if (isLeftOut(selection, variables)) return nothing;
    if (selection.kind === 'Field') return ofField(selection, type);
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value);
    const condition = selection.typeCondition;
    return ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : type);
  };

  const ofFragment = (name: string): Measure => {
    const fragment = fragments.get(name);
    const type = schema.getType(fragment?.typeCondition.name.value ?? '');
    const measured = known.get(name) ?? ofSelections(fragment?.selectionSet, type);
    known.set(name, measured);
    return measured;
  };

  const ofField = (node: FieldNode, type: Type): Measure => {
    const field = fieldOf(type, node.name.value);
    if (!field) return { width: 1, depth: 1, values: 1 };
    const within = ofSelections(node.selectionSet, getNamedType(field.type));
    const depth = field.name.startsWith('__') ? 0 : 1 + within.depth;
    const entries = entriesOf(field, type, getArgumentValues(field, node, variables));
    return { width: 1, depth, values: 1 + entries * within.values };
  };

  return ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined);
}

const nothing: Measure = { width: 0, depth: 0, values: 0 };

function together(one: Measure, other: Measure): Measure {
  return {
    width: one.width + other.width,
    depth: Math.max(one.depth, other.depth),
    values: one.values + other.values,
  };
}

/** Whether `@skip` or `@include` says so. */
function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if === true || include?.if === false;
}

const schemaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(type: Type, name: string): Field | undefined {
  const hasFields = isObjectType(type) || isInterfaceType(type);
  return (
    schemaFields.find((field) => field.name === name) ?? (hasFields ? type.getFields()[name] : undefined)
  );
}

/** Taken for the length of every list in an answer about the schema. */
const schemaEntries = 20;

/** Of pages and of pictures. */
const mostEntries = Math.max(limits.pageSize, exploring.pictureNodes);

/** How many entries a field answers with at most; a page that is too large is refused by its field. */
function entriesOf(field: Field, type: Type, { first, firstRows, firstColumns, ids }: Variables): number {
  const sizes = [first, firstRows, firstColumns].filter((size) => typeof size === 'number');
  if (sizes.length > 0) return sizes.map(entries).reduce((product, size) => product * size);
  if (Array.isArray(ids)) return Math.min(ids.length, limits.ids);
  return type && isIntrospectionType(type) && isListType(getNullableType(field.type)) ? schemaEntries : 1;
}

function entries(size: number): number {
  return Math.min(Math.max(size, 0), mostEntries);
}
