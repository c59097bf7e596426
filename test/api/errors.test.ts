import { readFileSync } from 'node:fs';
import pino from 'pino';
import { codes } from '../../src/api/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphOverloaded, GraphTimeout, GraphUnavailable } from '../../src/graph/graph-failure.ts';
import { askerOf, codesOf } from './served.ts';

/** A graph that answers every statement with a failure: what the API makes of it needs no database. */
function failing(error: Error): Graph {
  const fail = () => Promise.reject(error);
  return { read: fail, write: fail, changeSchema: fail, close: () => Promise.resolve() };
}

const anything = failing(new Error('not reached'));

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ skills(first: "x") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['mutation { remove }', 'OPERATION_RESOLUTION_FAILURE'],
  ['subscription { changes }', 'OPERATION_RESOLUTION_FAILURE'],
  ['{ skills(first: 1000) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['{ skills(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ skills(after: "?") { totalCount } }', 'BAD_CURSOR'],
  ['{ legalActs(filter: {profession: "act:1"}) { totalCount } }', 'BAD_ID'],
  ['{ findings(filter: {card: "9"}) { totalCount } }', 'BAD_ID'],
  ['{ standard(id: "standard:A", code: "B") { id } }', 'BAD_USER_INPUT'],
  ['{ profession(id: "profession:1", level: 4) { id } }', 'BAD_USER_INPUT'],
  ['{ profession(code: "2635-6-005") { id } }', 'BAD_USER_INPUT'],
  ['{ staleCitations(level: 9) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ staleCitations(level: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ professions(filter: {levels: [4, 9]}) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ occupations(filter: {levels: [-5]}) { totalCount } }', 'BAD_USER_INPUT'],
])('%s is %s', async (query, code) => {
  expect(await codesOf(askerOf(anything)(query))).toEqual([code]);
});

test('a variable of another type is BAD_USER_INPUT', async () => {
  const query = 'query ($first: Int!) { skills(first: $first) { totalCount } }';
  expect(await codesOf(askerOf(anything)(query, { first: 'many' }))).toEqual(['BAD_USER_INPUT']);
});

test('null in the place of what may not be null is BAD_USER_INPUT', async () => {
  const query = 'query ($first: Int = 3) { skills(first: $first) { totalCount } }';
  expect(await codesOf(askerOf(anything)(query, { first: null }))).toEqual(['BAD_USER_INPUT']);
  const include = 'query ($with: Boolean = true) { __typename @include(if: $with) }';
  expect(await codesOf(askerOf(anything)(include, { with: null }))).toEqual(['BAD_USER_INPUT']);
});

test('a query may go 15 fields deep, also by way of fragments, but for questions about the schema', async () => {
  const deep = (levels: number) =>
    `{ occupationGroup(code: "2") ${'{ parent '.repeat(levels)}{ id } ${'}'.repeat(levels)} }`;
  const ask = askerOf(failing(new GraphUnavailable('away', '')));
  expect(await codesOf(ask(deep(13)))).toEqual(['DATABASE_UNAVAILABLE']);
  expect(await codesOf(ask(deep(14)))).toEqual(['QUERY_TOO_DEEP']);
  const spread = deep(13).replace('{ id }', '{ ...more }');
  const more = 'fragment more on OccupationGroup { ... on OccupationGroup { parent { id } } }';
  expect(await codesOf(ask(`${spread} ${more}`))).toEqual(['QUERY_TOO_DEEP']);
  const schema = `{ __schema { types { fields { type ${'{ ofType '.repeat(14)}{ name } ${'}'.repeat(14)} } } } }`;
  expect(await codesOf(ask(schema))).toEqual([]);
});

test('a database that is away is said to be, and that asking again may help', async () => {
  const { data, errors } = await askerOf(
    failing(new GraphUnavailable('bolt://secret:1 is away', 'Check it.')),
  )('{ skills { totalCount } abilities { totalCount } }');
  expect(data).toEqual({ skills: null, abilities: null });
  for (const { message, extensions } of errors ?? []) {
    expect(extensions).toEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    expect(message).not.toMatch(/secret/u);
  }
});

test('a database that has too much to do is said to have', async () => {
  const { errors } = await askerOf(failing(new GraphOverloaded('busy')))('{ skills { totalCount } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', retryable: true });
});

test('a root field that fails leaves the others', async () => {
  const ids = JSON.stringify(Array.from({ length: 101 }, (_, index) => `act:${index}`));
  const { data, errors } = await askerOf(failing(new GraphTimeout('late')))(
    `{ meta { release } nodes(ids: ${ids}) { id } __typename }`,
  );
  expect(data).toEqual({ meta: null, nodes: null, __typename: 'Query' });
  expect(errors?.map(({ extensions }) => extensions.code).toSorted()).toEqual(['PAGE_TOO_LARGE', 'TIMEOUT']);
});

test('an answer that takes too long is TIMEOUT', async () => {
  expect(await codesOf(askerOf(failing(new GraphTimeout('late')))('{ skills { totalCount } }'))).toEqual([
    'TIMEOUT',
  ]);
});

test('what is our fault is masked outside and logged inside', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const { errors } = await askerOf(
    failing(new Error('password "hunter2" in statement')),
    log,
  )('{ skills { totalCount } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  expect(JSON.stringify(errors)).not.toMatch(/hunter2|stack|\.ts/u);
  expect(lines.join('\n')).toMatch(/hunter2/u);
});

test('the README has every code', () => {
  const readme = readFileSync(new URL('../../src/api/README.md', import.meta.url), 'utf8');
  const documented = [...readme.matchAll(/^\| `([A-Z_]+)` /gmu)].map(([, code]) => code);
  expect(documented).toEqual(codes);
});
