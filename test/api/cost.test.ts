import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { measure } from '../../src/api/cost/measure.ts';
import { weightOf } from '../../src/api/cost/weight-of.ts';
import { weights } from '../../src/api/cost/weights.ts';
import { limits } from '../../src/api/limits.ts';
import { schema } from '../../src/api/schema.ts';

type Field = GraphQLField<unknown, unknown>;
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const all = types.flatMap((type) => fieldsOf(type).map((field) => ({ type, field })));
const called = ({ type, field }: { type: GraphQLNamedType; field: Field }) => `${type.name}.${field.name}`;

/** What an operation costs. */
function costOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The first is the operation.');
  return measure(schema, document, operation, variables);
}

test('every weight is of a field that there is, by arguments that it has', () => {
  const known = new Map(all.map((one) => [called(one), one.field]));
  for (const [name, { each = [], by = {}, byValue = {}, entries = [] }] of Object.entries(weights)) {
    const field = known.get(name);
    const named = [
      ...each,
      ...Object.keys(by).map((path) => path.split('.')[0]),
      ...Object.keys(byValue),
      ...(Array.isArray(entries) ? entries : []),
    ];
    expect([name, field?.name]).toEqual([name, name.split('.')[1]]);
    expect([name, named.filter((one) => !field?.args.some((arg) => arg.name === one))]).toEqual([name, []]);
  }
});

test('every number or text that is looked for when it is asked has a weight', () => {
  // The row of its thing has what a resolver finds without the context.
  const lookedFor = all.filter(
    ({ field }) => !isCompositeType(getNamedType(field.type)) && (field.resolve?.length ?? 0) >= 3,
  );
  expect(lookedFor.length).toBeGreaterThan(10);
  const free = lookedFor.filter(({ type, field }) => weightOf(field, type).weight === 0).map(called);
  expect(free.filter((name) => !(name in weights))).toEqual([]);
});

test('every thing and every list costs something, and what is compared or counted at the root more than a page', () => {
  for (const { type, field } of all) {
    if (isCompositeType(getNamedType(field.type))) expect(weightOf(field, type).weight).toBeGreaterThan(0);
  }
  const plain = /^(?:.*Connection|Node|\[Node\])$/u;
  const byId = (field: Field) =>
    field.args.every(({ name }) => ['id', 'ids', 'code', 'level'].includes(name));
  const root = all.filter(({ type, field }) => type.name === 'Query' && !byId(field));
  const light = root.filter(
    ({ field }) => !(`Query.${field.name}` in weights) && !plain.test(String(field.type)),
  );
  expect(light.map(called)).toEqual(['Query.legalCoverage']);
});

test('a page costs its entries, also by a variable, a default and a fragment', () => {
  const page = (first: string) =>
    `query ($n: Int! = 40) { professions(${first}) { nodes { id occupation { code } } } }`;
  const { cost: none } = costOf('{ professions(first: 0) { nodes { id occupation { code } } } }');
  expect(costOf(page('first: 10')).values).toBe(1 + 1 + 10 * 3);
  expect(costOf(page('first: 100')).cost - none).toBe(100 + 100 + 6);
  expect(costOf(page('after: "x"'))).toEqual(costOf(page('first: 25')));
  expect(costOf(page('first: $n'), { n: 40 })).toEqual(costOf(page('first: 40')));
  const fragment = `{ professions(first: 10) { ...A } } fragment A on ProfessionConnection { nodes { id occupation { code } } }`;
  expect(costOf(fragment)).toEqual(costOf(page('first: 10')));
});

test('what stands beside the entries of a page is counted once', () => {
  const one = costOf('{ professions(first: 1) { totalCount pageInfo { endCursor } nodes { id } } }');
  const many = costOf('{ professions(first: 100) { totalCount pageInfo { endCursor } nodes { id } } }');
  expect(many.values - one.values).toBe(99);
  expect(many.cost - one.cost).toBeGreaterThanOrEqual(99);
  expect(many.cost - one.cost).toBeLessThan(105);
});

test('arguments multiply, filters add, and all there are costs most', () => {
  const overlap = (count: number) =>
    costOf('query ($ids: [ID!]!) { overlap(subjects: $ids) { total } }', {
      ids: Array.from({ length: count }, (_, index) => `profession:${index}`),
    }).cost;
  expect(overlap(50)).toBeGreaterThan(20 * overlap(2));
  const { cost: some } = costOf('{ sharedModules(subjects: ["a", "b"]) { nodes { size } } }');
  const { cost: every } = costOf('{ sharedModules { nodes { size } } }');
  expect(every).toBeGreaterThan(100 * some);
  expect(every).toBeLessThan(limits.cost);
  const filtered = costOf('{ skills(filter: {text: "а"}) { nodes { id } } }').cost;
  const unfiltered = costOf('{ skills(filter: {text: null}) { nodes { id } } }').cost;
  expect(filtered - unfiltered).toBe(weights['Query.skills']?.by?.['filter.text']);
});

test('a facet costs by what it counts', () => {
  const { cost: few } = costOf('{ facets(of: PROFESSION, by: [LEVEL]) { total } }');
  const { cost: many } = costOf('query ($of: FacetSubject!) { facets(of: $of, by: [LEVEL]) { total } }', {
    of: 'ABILITY',
  });
  expect(many - few).toBe(weights['Query.facets']?.byValue?.of?.ABILITY);
});

test('what is left out costs nothing', () => {
  const query =
    '{ __typename sharedModules @skip(if: true) { nodes { size } } ... @include(if: false) { matrix(rows: SKILL, columns: LEVEL, measure: CARDS) { rowCount } } }';
  expect(costOf(query)).toEqual(costOf('{ __typename }'));
});

test('no two ways to write a question make it cheaper: fragments and aliases cost what they ask for', () => {
  const inner = 'nodes { skills(first: 10) { nodes { id } } }';
  const once = costOf(`{ a: professions(first: 10) { ${inner} } b: professions(first: 10) { ${inner} } }`);
  const spread = costOf(
    `{ ...A ...B } fragment A on Query { a: professions(first: 10) { ...C } }
    fragment B on Query { b: professions(first: 10) { ...C } } fragment C on ProfessionConnection { ${inner} }`.trim(),
  );
  expect(spread).toEqual(once);
});
