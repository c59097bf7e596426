import type {
  ArgumentNode,
  DefinitionNode,
  DirectiveNode,
  DocumentNode,
  GraphQLError,
  SelectionSetNode,
  TypeNode,
  ValueNode,
} from 'graphql';
import { type LimitName, tooMuch } from '../errors.ts';
import { limits } from '../limits.ts';

/** What is counted of a document as it is written, and how a refusal calls it. */
const counted = {
  operations: 'operations',
  fragments: 'fragments',
  fields: 'fields and fragments spread',
  aliases: 'aliases',
  sameField: 'times one field in one place',
  directives: 'directives',
  variables: 'variables',
  nesting: 'brackets within brackets',
  listEntries: 'entries in one list',
  textLength: 'characters in one text',
} as const satisfies Partial<Record<LimitName, string>>;

type Counts = Record<keyof typeof counted, number>;

/**
 * Why a document is too much to be held against the schema, which takes the longer the more often the same is asked
 * for; null where it is not. Looks at each node once, and no deeper than is allowed.
 */
export function refusedShape({ definitions }: DocumentNode): GraphQLError | null {
  const counts = Object.fromEntries(Object.keys(counted).map((name) => [name, 0])) as Counts;
  for (const definition of definitions) countDefinition(definition, counts);
  for (const [name, what] of Object.entries(counted) as [keyof Counts, string][]) {
    if (counts[name] > limits[name]) return tooMuch(codeOf(name), name, counts[name], what);
  }
  return null;
}

function codeOf(name: keyof Counts) {
  return name === 'nesting' ? 'QUERY_TOO_DEEP' : 'QUERY_TOO_LARGE';
}

function countDefinition(definition: DefinitionNode, counts: Counts): void {
  if (definition.kind === 'OperationDefinition') {
    counts.operations++;
    const variables = definition.variableDefinitions ?? [];
    counts.variables = Math.max(counts.variables, variables.length);
    for (const { type, defaultValue, directives } of variables) {
      countType(type, counts);
      if (defaultValue) countValue(defaultValue, 1, counts);
      countDirectives(directives, 1, counts);
    }
  } else if (definition.kind === 'FragmentDefinition') {
    counts.fragments++;
  } else {
    return;
  }
  countDirectives(definition.directives, 1, counts);
  countSelections(definition.selectionSet, 1, counts);
}

function countSelections({ selections }: SelectionSetNode, level: number, counts: Counts): void {
  if (isTooDeep(level, counts)) return;
  counts.fields += selections.length;
  const names = new Map<string, number>();
  for (const selection of selections) {
    countDirectives(selection.directives, level, counts);
    if (selection.kind !== 'InlineFragment') {
      // A fragment spread twice in one place is as much to compare as a field asked for twice.
      const name = selection.kind === 'Field' ? selection.name.value : `...${selection.name.value}`;
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      if (times > counts.sameField) counts.sameField = times;
    }
    if (selection.kind === 'Field') {
      if (selection.alias) counts.aliases++;
      countArguments(selection.arguments, level, counts);
    }
    if (selection.kind !== 'FragmentSpread' && selection.selectionSet) {
      countSelections(selection.selectionSet, level + 1, counts);
    }
  }
}

function countDirectives(directives: readonly DirectiveNode[] = [], level: number, counts: Counts): void {
  counts.directives += directives.length;
  for (const directive of directives) countArguments(directive.arguments, level, counts);
}

function countArguments(given: readonly ArgumentNode[] = [], level: number, counts: Counts): void {
  if (given.length > counts.listEntries) counts.listEntries = given.length;
  for (const { value } of given) countValue(value, level, counts);
}

function countValue(value: ValueNode, level: number, counts: Counts): void {
  if (value.kind === 'StringValue') {
    counts.textLength = Math.max(counts.textLength, value.value.length);
  } else if (value.kind === 'ListValue' || value.kind === 'ObjectValue') {
    if (isTooDeep(level + 1, counts)) return;
    const entries = value.kind === 'ListValue' ? value.values : value.fields.map((field) => field.value);
    counts.listEntries = Math.max(counts.listEntries, entries.length);
    for (const entry of entries) countValue(entry, level + 1, counts);
  }
}

/** Lists of lists of a type. */
function countType(type: TypeNode, counts: Counts): void {
  let level = 1;
  for (let inner = type; inner.kind !== 'NamedType'; inner = inner.type) {
    if (isTooDeep(level++, counts)) return;
  }
}

/** One level more than is allowed says enough. */
function isTooDeep(level: number, counts: Counts): boolean {
  counts.nesting = Math.max(counts.nesting, level);
  return level > limits.nesting;
}
