import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import { total, usual, type Weight, weights } from './weights.ts';

type Field = GraphQLField<unknown, unknown>;

/** What a field costs, before its arguments are known. */
export interface FieldWeight {
  readonly weight: number;
  /** Arguments that multiply the weight, and the weight without them. */
  readonly each: readonly string[];
  readonly ofAll: number | null;
  /** Paths of arguments, with what each adds where it is given. */
  readonly by: readonly (readonly [path: readonly string[], weight: number])[];
  /** What the values of arguments add. */
  readonly byValue: readonly (readonly [name: string, weights: Readonly<Record<string, number>>])[];
  /** Arguments whose product is the number of entries; where there are none, `entries` is. */
  readonly sizes: readonly string[];
  readonly entries: number;
  /** A page of a list, or its entries: of these there are as many as the page has. */
  readonly part: 'page' | 'entries' | null;
  /** What the arguments are where none is given. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<Field, FieldWeight>();

/** The weight of a field of a type, made once. */
export function weightOf(field: Field, type: GraphQLNamedType): FieldWeight {
  const found = known.get(field) ?? makeWeight(field, type);
  known.set(field, found);
  return found;
}

/** Taken for the length of every list in an answer about the schema. */
const schemaEntries = 20;

/** Arguments that say how many entries a list has. */
const sizing = ['first', 'firstRows', 'firstColumns', 'ids', 'codes'];

function makeWeight(field: Field, type: GraphQLNamedType): FieldWeight {
  const stated = rowOf(field.name, type);
  const named = getNamedType(field.type);
  const isThing = isCompositeType(named);
  const isList = isListType(getNullableType(field.type));
  const isOfSchema = isIntrospectionType(type) || isIntrospectionType(named);
  const isPage = named.name.endsWith('Connection');
  const sizes = Array.isArray(stated?.entries)
    ? stated.entries
    : field.args.flatMap(({ name }) => (sizing.includes(name) ? [name] : []));
  const length = isOfSchema ? schemaEntries : isThing ? usual.entries : 1;
  const own = field.name === 'totalCount' && type.name.endsWith('Connection') ? total : 0;
  return {
    weight: stated?.weight ?? (isThing && !isOfSchema ? usual.weight : own),
    each: stated?.each ?? [],
    ofAll: stated?.ofAll ?? null,
    by: Object.entries(stated?.by ?? {}).map(([path, weight]) => [path.split('.'), weight]),
    byValue: Object.entries(stated?.byValue ?? {}),
    sizes: stated?.entries === undefined || Array.isArray(stated.entries) ? sizes : [],
    entries: typeof stated?.entries === 'number' ? stated.entries : isList ? length : 1,
    part: isPage ? 'page' : isEntries(field, type) ? 'entries' : null,
    defaults: Object.fromEntries(
      field.args.flatMap(({ name, defaultValue }) =>
        defaultValue === undefined ? [] : [[name, defaultValue]],
      ),
    ),
  };
}

function isEntries({ name }: Field, type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection') && (name === 'nodes' || name === 'edges');
}

/** The row of a field: that of its type, or of an interface that has it. */
function rowOf(name: string, type: GraphQLNamedType): Weight | undefined {
  const names = [type.name, ...(isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [])];
  return names.map((one) => weights[`${one}.${name}`]).find((row) => row !== undefined);
}
