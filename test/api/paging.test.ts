import { askingMany } from './many-graph.ts';
import { codesOf, dataOf } from './served.ts';
import { walk } from './walk.ts';

const ask = askingMany();

/** Each list at the root with all its orders; those by what may be not stated are walked both ways. */
const roots: readonly (readonly [list: string, fields: readonly string[], gaps?: readonly string[]])[] = [
  ['standards', ['NAME', 'CODE'], ['CODE']],
  ['professions', ['NAME', 'CODE', 'LEVEL'], ['CODE', 'LEVEL']],
  ['labourFunctions', ['NAME', 'PROFESSION_COUNT']],
  ['skills', ['PROFESSION_COUNT', 'NAME']],
  ['abilities', ['NAME', 'PROFESSION_COUNT']],
  ['knowledgeItems', ['PROFESSION_COUNT', 'NAME']],
  ['legalActs', ['TITLE', 'CITATIONS', 'ADOPTED'], ['ADOPTED']],
];

/** The others go one way each, in turn, since each order takes Neo4j a moment before its first page. */
const ordered = roots.flatMap(([list, fields, gaps = []]) =>
  fields.flatMap((field, index) => {
    const directions = gaps.includes(field) ? ['ASC', 'DESC'] : [index % 2 === 0 ? 'ASC' : 'DESC'];
    return directions.map((direction) => ({ list, field, direction }));
  }),
);

test.each(ordered)(
  '$list by $field $direction is walked once, whole, in one order',
  async ({ list, field, direction }) => {
    const whole = `${list}(orderBy: {field: ${field}, direction: ${direction}})`;
    const inSteps = await walk(ask, [whole], 3);
    const atOnce = await walk(ask, [whole], 100);
    expect(inSteps.ids).toEqual(atOnce.ids);
    expect(new Set(inSteps.ids).size).toBe(inSteps.ids.length);
    expect(inSteps.ids.length).toBeGreaterThan(3);
    expect(new Set(inSteps.totals)).toEqual(new Set([inSteps.ids.length]));
  },
);

const act = 'legalAct(id: "act:T001")';
const profession = 'profession(id: "profession:2610-1-001/3")';
const nested: readonly { readonly path: readonly string[]; readonly id?: string }[] = [
  { path: ['occupations'] },
  { path: ['findings'] },
  { path: ['staleCitations(asOf: "2015-06-01", includeUnknown: true)'], id: 'act { id }' },
  { path: ['findings(filter: {severities: [WARNING]})'] },
  { path: [act, 'citations'] },
  { path: [act, 'citations(role: KNOWLEDGE)'] },
  { path: [act, 'professions'], id: 'profession { id }' },
  { path: [act, 'standards'] },
  { path: [act, 'provisions'] },
  { path: [act, 'provisions(kind: ARTICLE, cited: true)'] },
  { path: ['standard(code: "T00000000")', 'professions'] },
  { path: ['standard(code: "T00000000")', 'legalActs'], id: 'act { id } citations' },
  { path: ['standard(code: "T00000000")', 'findings'] },
  { path: ['standard(code: "T00000000")', 'currentEdition', 'citations'] },
  { path: ['qualificationLevel(level: 3)', 'professions'] },
  { path: ['occupationGroup(code: "2610-1")', 'occupations'] },
  { path: [profession, 'skills'] },
  { path: [profession, 'abilities'] },
  { path: [profession, 'knowledge'] },
  { path: [profession, 'labourFunctions'] },
  { path: [profession, 'legalActs'], id: 'act { id }' },
  { path: [profession, 'citations'] },
];

test.each(nested)('$path is walked once and whole', async ({ path, id }) => {
  const inSteps = await walk(ask, path, 2, id);
  const atOnce = await walk(ask, path, 100, id);
  expect(inSteps.ids).toEqual(atOnce.ids);
  expect(new Set(inSteps.ids).size).toBe(inSteps.ids.length);
  expect(inSteps.ids.length).toBeGreaterThan(0);
  expect(new Set(inSteps.totals)).toEqual(new Set([inSteps.ids.length]));
});

test('lists of concepts are walked once and whole', async () => {
  const { abilities } = await dataOf(ask('{ abilities(filter: {text: "ортақ"}) { nodes { id } } }'));
  const ability = `ability(id: "${abilities.nodes[0].id}")`;
  for (const [list, id] of [
    ['professions', 'profession { id }'],
    ['statements'],
    ['wordings'],
    ['skills'],
  ] as const) {
    const inSteps = await walk(ask, [ability, list], 5, id);
    expect(inSteps.ids).toEqual((await walk(ask, [ability, list], 100, id)).ids);
    expect(new Set(inSteps.ids).size).toBe(inSteps.totals[0]);
  }
});

test('names go by the Kazakh alphabet, and the other way round', async () => {
  const names = async (direction: string) => {
    const { professions } = await dataOf(
      ask(`{ professions(first: 100, orderBy: {direction: ${direction}}) { nodes { name { text } } } }`),
    );
    return professions.nodes.map((node: { name: { text: string } }) => node.name.text);
  };
  const ascending = await names('ASC');
  expect(ascending).toEqual(ascending.toSorted(new Intl.Collator('kk').compare));
  expect(await names('DESC')).toEqual(ascending.toReversed());
});

test('what is not stated comes last', async () => {
  const { legalActs, professions } = await dataOf(
    ask(`{ legalActs(orderBy: {field: ADOPTED}) { nodes { adoptedOn } }
      professions(first: 100, orderBy: {field: CODE}) { nodes { code } } }`),
  );
  const days = legalActs.nodes.map(({ adoptedOn }: { adoptedOn: string | null }) => adoptedOn ?? '9');
  expect(days).toEqual(days.toSorted());
  const codes = professions.nodes.map(({ code }: { code: string | null }) => code ?? '9');
  expect(codes).toEqual(codes.toSorted());
});

test('a count that is not asked for is not made', async () => {
  const { skills } = await dataOf(ask('{ skills(first: 1) { nodes { id } } }'));
  expect(skills).not.toHaveProperty('totalCount');
});

test('a cursor is good only for its list, filter and order', async () => {
  const { skills } = await dataOf(ask('{ skills(first: 1) { pageInfo { endCursor } } }'));
  const after = `after: "${skills.pageInfo.endCursor}"`;
  expect(await codesOf(ask(`{ skills(${after}) { nodes { id } } }`))).toEqual([]);
  for (const other of [
    `abilities(${after})`,
    `skills(${after}, filter: {text: "а"})`,
    `skills(${after}, orderBy: {direction: DESC})`,
    'skills(after: "x")',
    `skills(after: "${Buffer.from('["a", null, {}]').toString('base64url')}")`,
  ]) {
    expect(await codesOf(ask(`{ ${other} { nodes { id } } }`))).toEqual(['BAD_CURSOR']);
  }
});

test('first is from 1 to 100', async () => {
  expect(await codesOf(ask('{ skills(first: 101) { nodes { id } } }'))).toEqual(['PAGE_TOO_LARGE']);
  expect(await codesOf(ask('{ skills(first: 0) { nodes { id } } }'))).toEqual(['BAD_USER_INPUT']);
});
