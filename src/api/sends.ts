import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { columnsOf, requiredOf, type SentName, whole } from '../graph/read/row/sent.ts';
import type { Sends } from '../graph/sends.ts';
import { elsewhere, indifferent, lookedAt } from './looked-at.ts';

const known = new WeakMap<DocumentNode, Sends>();

/**
 * Which properties of nodes are sent for a document: of each kind of node what any of its fields looks at, wherever it is
 * selected, so that whatever is read once serves all. All there is where a field may look at anything.
 */
export function sendsOf(schema: GraphQLSchema, document: DocumentNode): Sends {
  const found = known.get(document) ?? looked(schema, document);
  known.set(document, found);
  return found;
}

function looked(schema: GraphQLSchema, document: DocumentNode): Sends {
  const looks = new Map<SentName, Set<string>>();
  for (const [type, field] of selectedIn(schema, document)) {
    const own = looksOf(type, field);
    if (own === null) return whole;
    for (const [name, columns] of own) {
      const all = looks.get(name) ?? new Set<string>();
      looks.set(name, all);
      for (const column of columns) all.add(column);
    }
  }
  const narrow = (Object.keys(lookedAt) as SentName[]).map(
    (name) => [name, sent(name, looks.get(name))] as const,
  );
  return { ...whole, ...Object.fromEntries(narrow) };
}

function sent(name: SentName, looks: ReadonlySet<string> = new Set()): readonly (string | null)[] {
  const isSent = (column: string) => looks.has(column) || requiredOf[name].includes(column);
  const columns = columnsOf[name].map((column) => (isSent(column) ? column : null));
  return columns.slice(0, columns.findLastIndex((column) => column !== null) + 1);
}

/** The properties that a field looks at, by what has them; null: it may look at anything. */
function looksOf(
  type: GraphQLObjectType,
  field: string,
): readonly (readonly [SentName, readonly string[]])[] | null {
  const definition = type.getFields()[field];
  const isOwn = Object.hasOwn(lookedAt, type.name);
  const own = isOwn ? lookedAt[type.name as SentName]?.[field] : undefined;
  if (own !== undefined) return [[type.name as SentName, own]];
  const others = elsewhere[`${type.name}.${field}`];
  if (others !== undefined) return Object.entries(others) as [SentName, readonly string[]][];
  if (indifferent[type.name]?.has(field)) return [];
  if (definition?.resolve !== undefined) return null;
  return isOwn ? [[type.name as SentName, [field]]] : [];
}

/** Every field of every object that is selected anywhere, also in other operations of the document. */
function* selectedIn(
  schema: GraphQLSchema,
  document: DocumentNode,
): Generator<readonly [GraphQLObjectType, string]> {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      yield* selected(schema, definition.selectionSet, schema.getRootType(definition.operation));
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      yield* selected(schema, definition.selectionSet, schema.getType(definition.typeCondition.name.value));
  }
}

/** What is spread is looked at where it is defined. */
function* selected(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
): Generator<readonly [GraphQLObjectType, string]> {
  const objects = objectsOf(schema, type);
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition;
      yield* selected(
        schema,
        selection.selectionSet,
        condition ? schema.getType(condition.name.value) : type,
      );
    }
    if (selection.kind !== Kind.FIELD || selection.name.value.startsWith('__')) continue;
    const name = selection.name.value;
    for (const object of objects) yield [object, name];
    if (selection.selectionSet === undefined) continue;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    yield* selected(schema, selection.selectionSet, definition && getNamedType(definition.type));
  }
}

function objectsOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
