import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fragmentsOf } from '../fragments.ts';
import { exploring, limits } from '../limits.ts';
import { type FieldWeight, weightOf } from './weight-of.ts';
import { valuesOfOne } from './weights.ts';

/** How much an operation asks for. */
export interface Measure {
  /** Fields next to each other, with every alias and with those of fragments. */
  readonly width: number;
  /** Fields within each other; questions about the schema count as none. */
  readonly depth: number;
  /** The same of questions about the schema alone. */
  readonly schemaDepth: number;
  /** Fields of the answer, were every page full. Of lists that are not paged a usual length is taken. */
  readonly values: number;
  /** What it costs to find the answer, were every page full: see `weights.ts`. */
  readonly cost: number;
}

/** Of selections: what of it is counted for each entry of the page in which they lie. */
interface Parts extends Measure {
  readonly entryValues: number;
  readonly entryCost: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Type = GraphQLNamedType | undefined;

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
  const fragments = fragmentsOf(document);
  const known = new Map<string, Parts>();

  const ofSelections = (set: SelectionSetNode | undefined, type: Type): Parts => {
    if (set === undefined) return nothing;
    let sum = nothing;
    for (const selection of set.selections) sum = together(sum, ofSelection(selection, type));
    return sum;
  };

  const ofSelection = (selection: SelectionNode, type: Type): Parts => {
    if (selection.directives?.length && isLeftOut(selection, variables)) return nothing;
    if (selection.kind === 'Field') return ofField(selection, type);
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value);
    const condition = selection.typeCondition;
    return ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : type);
  };

  const ofFragment = (name: string): Parts => {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    const type = schema.getType(fragment?.typeCondition.name.value ?? '');
    const measured = ofSelections(fragment?.selectionSet, type);
    known.set(name, measured);
    return measured;
  };

  const ofField = (node: FieldNode, type: Type): Parts => {
    const field = fieldOf(type, node.name.value);
    if (!field || !type) return { ...nothing, width: 1, depth: 1, values: 1 };
    const within = ofSelections(node.selectionSet, getNamedType(field.type));
    const weight = weightOf(field, type);
    const given = node.arguments?.length ? getArgumentValues(field, node, variables) : weight.defaults;
    const entries = entriesOf(weight, given);
    const isOfSchema = isAboutSchema(type) || field.name.startsWith('__');
    const own = { values: 1, cost: costOf(weight, given) };
    const inside =
      weight.part === 'page'
        ? {
            values: within.values + entries * within.entryValues,
            cost: within.cost + entries * within.entryCost,
          }
        : { values: entries * within.values, cost: entries * within.cost };
    const depths = {
      width: 1,
      depth: isOfSchema ? 0 : 1 + within.depth,
      schemaDepth: isOfSchema ? 1 + within.schemaDepth : within.schemaDepth,
    };
    if (weight.part !== 'entries') {
      return { ...nothing, ...depths, values: own.values + inside.values, cost: own.cost + inside.cost };
    }
    // An entry of a page: itself and what is within it as often as the page has entries.
    return {
      ...nothing,
      ...depths,
      values: own.values,
      entryValues: within.values,
      entryCost: own.cost + within.cost,
    };
  };

  const { width, depth, schemaDepth, values, cost } = ofSelections(
    operation.selectionSet,
    schema.getQueryType() ?? undefined,
  );
  return { width, depth, schemaDepth, values, cost: Math.ceil(cost + values / valuesOfOne) };
}

const nothing: Parts = {
  width: 0,
  depth: 0,
  schemaDepth: 0,
  values: 0,
  cost: 0,
  entryValues: 0,
  entryCost: 0,
};

function together(one: Parts, other: Parts): Parts {
  return {
    width: one.width + other.width,
    depth: Math.max(one.depth, other.depth),
    schemaDepth: Math.max(one.schemaDepth, other.schemaDepth),
    values: one.values + other.values,
    cost: one.cost + other.cost,
    entryValues: one.entryValues + other.entryValues,
    entryCost: one.entryCost + other.entryCost,
  };
}

/** Whether `@skip` or `@include` says so. */
function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if === true || include?.if === false;
}

const schemaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(type: Type, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith('__')) return schemaFields.find((field) => field.name === name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isAboutSchema({ name }: GraphQLNamedType): boolean {
  return name.startsWith('__');
}

/** Of pages and of pictures. */
const mostEntries = Math.max(limits.pageSize, exploring.pictureNodes);

/** How many entries a field answers with at most; a page that is too large is refused by its field. */
function entriesOf({ sizes, entries }: FieldWeight, given: Variables): number {
  if (sizes.length === 0) return entries;
  let product = 1;
  for (const name of sizes) product *= Math.min(numberOf(given[name]) ?? 1, mostEntries);
  return product;
}

function costOf({ weight, each, ofAll, by, byValue }: FieldWeight, given: Variables): number {
  let cost = weight;
  for (const [path, more] of by) if (isGiven(path, given)) cost += more;
  for (const [name, weights] of byValue) cost += weights[String(given[name])] ?? 0;
  for (const name of each) {
    const number = numberOf(given[name]);
    if (number === null) return ofAll ?? weight;
    cost *= number;
  }
  return Math.max(cost, weight);
}

function isGiven(path: readonly string[], given: Variables): boolean {
  let value: unknown = given;
  for (const name of path) value = (value as Variables | null | undefined)?.[name];
  return value !== null && value !== undefined;
}

/** What an argument multiplies by: itself, or the number of its entries; null where it is not given. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Math.max(value, 0);
  if (Array.isArray(value)) return value.length;
  return typeof value === 'string' ? 1 : null;
}
