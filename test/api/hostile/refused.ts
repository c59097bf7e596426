import { limits } from '../../../src/api/limits.ts';

/** A question that is refused before any statement is sent, and what the refusal says. */
export interface Refused {
  readonly query: string;
  readonly variables?: unknown;
  /** The variables as JSON, where they are too deep to be written otherwise. */
  readonly json?: string;
  readonly operationName?: string;
  readonly code: string;
  /** The limit that it is beyond, as `meta { limits }` calls it. */
  readonly measure?: keyof typeof limits;
  readonly says?: RegExp;
}

const times = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

/** An alias for each letter, again and again: a, b, …, aa, ab, … */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

const nested = (open: string, close: string, count: number, inner = '') =>
  open.repeat(count) + inner + close.repeat(count);

const pages = (first: string) => `{ professions(first: ${first}) { nodes { skills(first: ${first}) { nodes {
  professions(first: ${first}) { nodes { profession { id } } } } } } } }`;

const doubling = (count: number) =>
  `{ ...F0 } ${times(count, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
   fragment F${count} on Query { meta { release } }`;

const widening = (steps: number) =>
  `{ occupationGroup(code: "2") { ...F0 } } ${times(
    steps,
    (n) => `fragment F${n} on OccupationGroup { a: children { ...F${n + 1} } b: children { ...F${n + 1} } }`,
  )} fragment F${steps} on OccupationGroup { id }`;

const ids = (count: number) => Array.from({ length: count }, (_, index) => `act:${index}`);
const listOf = (count: number) => JSON.stringify(ids(count));
const long = 'х'.repeat(limits.textLength + 1);

export const refused: Readonly<Record<string, Refused>> = {
  // The document as it is written.
  'fields 16 deep': {
    query: `{ occupationGroup(code: "2") ${nested('{ parent ', '}', 14, '{ id }')} }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'depth',
  },
  'fields 3,000 deep': {
    query: `{ occupationGroup(code: "2") ${nested('{ parent ', '}', 3_000, '{ id }')} }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'nesting',
  },
  'brackets that no stack can hold': {
    query: `{ ${nested('a { ', '}', 4_900, 'b')} }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'nesting',
  },
  'a list in lists, 2,000 deep': {
    query: `{ nodes(ids: ${nested('[', ']', 2_000)}) { id } }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'nesting',
  },
  'a type of lists of lists, 1,000 deep': {
    query: `query ($ids: ${nested('[', ']', 1_000, 'ID')}) { meta { release } }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'nesting',
  },
  'inline fragments within each other': {
    query: `{ ${nested('... { ', '}', 60, 'meta { release }')} }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'nesting',
  },
  'one field 9,000 times': {
    query: `{ meta { ${'release '.repeat(9_000)} } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'fields',
  },
  'one field 60 times': {
    query: `{ meta { ${'release '.repeat(60)} } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'sameField',
  },
  'a list asked for 1,400 times': {
    query: `{ ${'skills { nodes { id } } '.repeat(1_400)} }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'fields',
  },
  'an alias for every letter': {
    query: `{ meta { ${times(51, (n) => `${letters(n)}: release`)} } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'sameField',
  },
  '600 aliases in many places': {
    query: `{ ${times(15, (n) => `m${n}: meta { ${times(39, (m) => `a${m}: release`)} }`)} }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'aliases',
  },
  'aliases that begin with __': {
    query: `{ ${times(51, (n) => `__${n}: meta { release }`)} }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'sameField',
  },
  'fields at the root in fragments': {
    query: `{ ...A ...B } ${['A', 'B'].map((name) => `fragment ${name} on Query { ${times(26, (n) => `${name}${n}: meta { release }`)} }`).join(' ')}`,
    code: 'QUERY_TOO_LARGE',
    measure: 'rootFields',
  },
  'more tokens than are read': {
    query: `{ meta { ${'release '.repeat(10_000)} } }`,
    code: 'GRAPHQL_PARSE_FAILED',
    measure: 'tokens',
  },
  'brackets without end': {
    query: '{ '.repeat(200_000),
    code: 'GRAPHQL_PARSE_FAILED',
    says: /Expected Name/u,
  },
  'fragments in a circle': {
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /within itself/u,
  },
  'a fragment in itself': {
    query: '{ occupationGroup(code: "2") { ...A } } fragment A on OccupationGroup { children { ...A } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /within itself/u,
  },
  'fragments that double 500 times': { query: doubling(500), code: 'QUERY_TOO_LARGE', measure: 'fragments' },
  'fragments that double at every step down': {
    query: widening(13),
    code: 'QUERY_TOO_LARGE',
    measure: 'values',
  },
  'every fragment in every other': {
    query: `{ ...F0 } ${times(45, (n) => `fragment F${n} on Query { ${times(45, (m) => `...F${m}`)} }`)}`,
    code: 'QUERY_TOO_LARGE',
    measure: 'fields',
  },
  'a directive 1,000 times': {
    query: `{ meta { release ${'@include(if: true) '.repeat(1_000)} } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'directives',
  },
  'unknown directives': {
    query: `{ meta { release ${'@x '.repeat(4_900)} } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'directives',
  },
  '1,000 operations': {
    query: times(1_000, (n) => `query q${n} { meta { release } }`),
    operationName: 'q0',
    code: 'QUERY_TOO_LARGE',
    measure: 'operations',
  },
  'an operation that is not there': {
    query: 'query a { meta { release } }',
    operationName: 'b',
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /b/u,
  },
  'an operation called __proto__': {
    query: 'query a { meta { release } }',
    operationName: '__proto__',
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /__proto__/u,
  },
  'two operations, none named': {
    query: 'query a { meta { release } } query b { meta { release } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /operation name/u,
  },
  'a mutation': { query: 'mutation { drop }', code: 'OPERATION_RESOLUTION_FAILURE', says: /queries only/u },
  '9,000 fields that are not there': {
    query: `{ ${times(9_000, (n) => `f${n}`)} }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'fields',
  },
  '3,000 arguments that are not there': {
    query: `{ skills(${times(3_000, (n) => `a${n}: 1`)}) { totalCount } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'listEntries',
  },
  '2,000 variables': {
    query: `query (${times(2_000, (n) => `$v${n}: Int`)}) { meta { release } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'variables',
  },
  // What is asked for.
  'pages within pages': { query: pages('100'), code: 'QUERY_TOO_COSTLY', measure: 'cost' },
  'pages of a variable': {
    query: `query ($n: Int!) ${pages('$n')}`,
    variables: { n: 100 },
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'pages that @include lets in by a variable': {
    query: `query ($yes: Boolean!) { professions(first: 100) @include(if: $yes) @skip(if: false) { nodes {
      skills(first: 100) @include(if: $yes) { nodes { professions(first: 100) { nodes { profession { id } } } } } } } }`,
    variables: { yes: true },
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'costly questions side by side': {
    query: `{ ${times(11, (n) => `m${n}: sharedModules { nodes { size } }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'costly filters side by side': {
    query: `{ ${times(21, (n) => `a${n}: abilities(filter: {text: "${n}"}) { nodes { id } }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'a total of everything in everything': {
    query:
      '{ legalActs(first: 100) { nodes { citedTogether { totalCount } professions { totalCount } standards { totalCount } } } }',
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'law on every day': {
    query: `{ ${times(12, (n) => `d${n}: lawFindings(asOf: "20${n + 10}-01-01") { nodes { id } }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'every table at once': {
    query: `{ ${times(49, (n) => `t${n}: matrix(rows: SKILL, columns: LEVEL, measure: PROFESSIONS) { cells { value } }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    measure: 'cost',
  },
  'the schema of the schema of the schema': {
    query: `{ __schema { types { ${nested('fields { type { ', '} }', 5, 'name')} } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /introspection depth/u,
  },
  'a type of a type of a type': {
    query: `{ __type(name: "Query") { ${nested('ofType { ', '}', 25, 'name')} } }`,
    code: 'QUERY_TOO_DEEP',
    measure: 'schemaDepth',
  },
  // Arguments.
  '9,000 ids in the query': {
    query: `{ nodes(ids: ${listOf(9_000)}) { id } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'listEntries',
  },
  '40,000 ids in a variable': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: ids(40_000) },
    code: 'QUERY_TOO_LARGE',
    measure: 'listEntries',
  },
  '3,000 professions in a filter': {
    query: 'query ($ids: [ID!]) { skills(filter: {professions: $ids}) { nodes { id } } }',
    variables: { ids: ids(3_000) },
    code: 'QUERY_TOO_LARGE',
    measure: 'listEntries',
  },
  'levels without end': {
    query: 'query ($levels: [Int!]) { professions(filter: {levels: $levels}) { nodes { id } } }',
    variables: { levels: Array.from({ length: 200_000 }, () => 4) },
    code: 'QUERY_TOO_LARGE',
    measure: 'listEntries',
  },
  'a text of a million characters': {
    query: `{ skill(id: "${'x'.repeat(1_000_000)}") { id } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'textLength',
  },
  'a block of text': {
    query: `{ skills(filter: {text: """${long}"""}) { nodes { id } } }`,
    code: 'QUERY_TOO_LARGE',
    measure: 'textLength',
  },
  'a long text in a variable': {
    query: 'query ($text: String) { skills(filter: {text: $text}) { nodes { id } } }',
    variables: { text: long },
    code: 'QUERY_TOO_LARGE',
    measure: 'textLength',
  },
  'a long text in a variable that nobody declared': {
    query: '{ meta { release } }',
    variables: { unasked: long },
    code: 'QUERY_TOO_LARGE',
    measure: 'textLength',
  },
  'variables 10,000 deep': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    json: `{"ids": ${nested('[', ']', 10_000)}}`,
    code: 'QUERY_TOO_DEEP',
    measure: 'variableNesting',
  },
  'an object 10,000 deep': {
    query: 'query ($filter: ConceptFilter) { skills(filter: $filter) { nodes { id } } }',
    json: `{"filter": ${nested('{"a":', '}', 10_000, '1')}}`,
    code: 'QUERY_TOO_DEEP',
    measure: 'variableNesting',
  },
  '100,000 variables': {
    query: '{ meta { release } }',
    variables: Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`v${index}`, 1])),
    code: 'QUERY_TOO_LARGE',
    measure: 'variableValues',
  },
  'lists of lists, wide and flat': {
    query: '{ meta { release } }',
    variables: { lists: Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 0)) },
    code: 'QUERY_TOO_LARGE',
    measure: 'variableValues',
  },
  'keys that reach for the prototype': {
    query: 'query ($filter: ConceptFilter) { skills(filter: $filter) { nodes { id } } }',
    variables: JSON.parse(
      '{"filter": {"__proto__": {"text": "x"}, "constructor": {"prototype": {"polluted": true}}}}',
    ),
    code: 'BAD_USER_INPUT',
    says: /not defined by type "ConceptFilter"/u,
  },
  'variables that are a list': {
    query: '{ meta { release } }',
    variables: [1, 2],
    code: 'BAD_REQUEST',
    says: /variables/u,
  },
  'a number beyond Int': {
    query: 'query ($n: Int!) { skills(first: $n) { nodes { id } } }',
    variables: { n: 1e300 },
    code: 'BAD_USER_INPUT',
    says: /32-bit/u,
  },
  'a number beyond Int in the query': {
    query: '{ skills(first: 99999999999999999999) { nodes { id } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /32-bit/u,
  },
  'a number that is a text': {
    query: 'query ($n: Int!) { skills(first: $n) { nodes { id } } }',
    variables: { n: '1; DROP' },
    code: 'BAD_USER_INPUT',
    says: /non-integer/u,
  },
};

/** The body of the request that asks it. */
export function bodyOf({ query, operationName, variables, json }: Partial<Refused>): string {
  const body = JSON.stringify({ query, operationName, variables });
  return json === undefined ? body : `${body.slice(0, -1)},"variables":${json}}`;
}
