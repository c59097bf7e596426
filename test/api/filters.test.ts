import { askingMany } from './many-graph.ts';
import { codesOf, dataOf } from './served.ts';

const ask = askingMany();

/** What a filter finds is held against what the whole list says of itself. */
async function all(list: string, fields: string) {
  return (await dataOf(ask(`{ ${list}(first: 100) { nodes { id ${fields} } } }`)))[list].nodes;
}

async function filtered(list: string, filter: string): Promise<readonly string[]> {
  const answer = await dataOf(
    ask(`{ ${list}(first: 100, filter: {${filter}}) { totalCount nodes { id } } }`),
  );
  expect(answer[list].totalCount).toBe(answer[list].nodes.length);
  return answer[list].nodes.map(({ id }: { id: string }) => id);
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

async function expectSame(list: string, filter: string, fields: string, fits: (node: Node) => boolean) {
  const expected = (await all(list, fields)).filter(fits).map(({ id }: Node) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(await filtered(list, filter)).toEqual(expected);
}

const ids = (nodes: readonly Node[], key?: string) => nodes.map((node) => (key ? node[key] : node).id);

describe('professions', () => {
  test('by levels', () =>
    expectSame('professions', 'levels: [3, 5]', 'level { level }', ({ level }) =>
      [3, 5].includes(level?.level),
    ));

  test('by levels, those without one among them', () =>
    expectSame('professions', 'levels: [0, 4]', 'level { level }', ({ level }) =>
      [0, 4].includes(level?.level ?? 0),
    ));

  test('by the beginning of the code', () =>
    expectSame('professions', 'code: "2611"', 'code', ({ code }) => code?.startsWith('2611') ?? false));

  test('by the beginning of the code without its zeros', () =>
    expectSame(
      'professions',
      'code: " 2611–2-2"',
      'code',
      ({ code }) => code?.startsWith('2611-2-002') || code?.startsWith('2611-2-2'),
    ));

  test('by occupation, however its code is written', async () => {
    const fits = ({ code }: Node) => code === '2610-1-001';
    await expectSame('professions', 'occupation: "2610-1-001"', 'code', fits);
    await expectSame('professions', 'occupation: "2610-1-1"', 'code', fits);
  });

  test('by group at any depth', async () => {
    await expectSame(
      'professions',
      'group: "2610-1"',
      'code',
      ({ code }) => code?.startsWith('2610-1-') ?? false,
    );
    await expectSame('professions', 'group: "261"', 'code', ({ code }) => code?.startsWith('261') ?? false);
  });

  test('by standard', () =>
    expectSame(
      'professions',
      'standard: "standard:T20000000"',
      'cards { edition { standard { code } } }',
      ({ cards }) => cards.some((card: Node) => card.edition.standard.code === 'T20000000'),
    ));

  test('by act', () =>
    expectSame(
      'professions',
      'legalAct: "act:T002"',
      'legalActs(first: 100) { nodes { act { id } } }',
      (node) => ids(node.legalActs.nodes, 'act').includes('act:T002'),
    ));

  test('by what they require, of every kind', async () => {
    for (const [list, one] of [
      ['labourFunctions', 'labourFunctions'],
      ['skills', 'skills'],
      ['abilities', 'abilities'],
      ['knowledgeItems', 'knowledge'],
    ] as const) {
      const [{ id: concept }] = await all(list, '');
      await expectSame(
        'professions',
        `concept: "${concept}"`,
        `${one}(first: 100) { nodes { id } }`,
        (node) => ids(node[one].nodes).includes(concept),
      );
    }
  });

  test('by the beginning of a word of the name', async () => {
    const fits = ({ name }: Node) => name.text.startsWith('қ');
    await expectSame('professions', 'name: "Қ  МАМ"', 'name { text }', fits);
    await expectSame('professions', 'name: "мам қ"', 'name { text }', fits);
    expect(await filtered('professions', 'name: "аманы"')).toEqual([]);
  });

  test('by all at once', () =>
    expectSame(
      'professions',
      'levels: [4], legalAct: "act:T001", name: "маман", standard: "standard:T10000000"',
      'level { level } cards { edition { standard { code } } }',
      ({ level, cards }) =>
        level?.level === 4 && cards.some((card: Node) => card.edition.standard.code === 'T10000000'),
    ));
});

test('standards by code, activity, act and profession', async () => {
  await expectSame('standards', 'code: "T3"', 'code', ({ code }) => code.startsWith('T3'));
  await expectSame('standards', 'activity: "87.9"', 'activities { code }', ({ activities }) =>
    activities.some(({ code }: Node) => code === '87.9'),
  );
  const cites = (id: string) => (node: Node) => ids(node.legalActs.nodes, 'act').includes(id);
  const acts = 'legalActs(first: 100) { nodes { act { id } } }';
  await expectSame('standards', 'legalAct: "act:T003"', acts, cites('act:T003'));
  const [{ id: profession }] = await all('professions', '');
  await expectSame(
    'standards',
    `profession: "${profession}"`,
    'professions(first: 100) { nodes { id } }',
    (node) => ids(node.professions.nodes).includes(profession),
  );
});

test('concepts by professions, standard, act and text', async () => {
  const professions = (await all('professions', '')).slice(0, 3).map(({ id }: Node) => id);
  await expectSame(
    'skills',
    `professions: ${JSON.stringify(professions)}`,
    'professions(first: 100) { nodes { profession { id } } }',
    (node) => ids(node.professions.nodes, 'profession').some((id) => professions.includes(id)),
  );
  await expectSame(
    'knowledgeItems',
    'standard: "standard:T40000000"',
    'statements(first: 100) { nodes { card { edition { standard { code } } } } }',
    (node) => node.statements.nodes.some(({ card }: Node) => card.edition.standard.code === 'T40000000'),
  );
  await expectSame('knowledgeItems', 'legalAct: "act:T004"', 'legalActs { nodes { act { id } } }', (node) =>
    ids(node.legalActs.nodes, 'act').includes('act:T004'),
  );
  await expectSame('abilities', 'text: "ОРТАҚ"', 'name { text }', ({ name }) =>
    name.text.startsWith('Ортақ'),
  );
});

test('acts by kind, number, citations, profession and standard', async () => {
  await expectSame('legalActs', 'kinds: [CODE, LAW]', 'kind', ({ kind }) => ['CODE', 'LAW'].includes(kind));
  await expectSame('legalActs', 'number: "№ 5"', 'number', ({ number }) => number === '5');
  const counts = 'citationCount citationsOutsideCards';
  const isCited = (act: Node) => act.citationCount + act.citationsOutsideCards > 0;
  await expectSame('legalActs', 'cited: true', counts, isCited);
  await expectSame('legalActs', 'cited: false', counts, (act) => !isCited(act));
  await expectSame('legalActs', 'listed: true', 'isListed', ({ isListed }) => isListed);
  const professions = 'professions(first: 100) { nodes { profession { id } } }';
  const [{ id: profession }] = await all('professions', '');
  await expectSame('legalActs', `profession: "${profession}"`, professions, (node) =>
    ids(node.professions.nodes, 'profession').includes(profession),
  );
  await expectSame('legalActs', 'standard: "standard:T00000000"', 'standards { nodes { id } }', (node) =>
    ids(node.standards.nodes).includes('standard:T00000000'),
  );
});

test('findings by rule, severity, standard and card', async () => {
  const fields = 'rule severity edition { standard { id } } card { id }';
  await expectSame(
    'findings',
    'rules: [OCCUPATION_CODE_MISSING]',
    fields,
    ({ rule }) => rule === 'OCCUPATION_CODE_MISSING',
  );
  await expectSame('findings', 'severities: [WARNING]', fields, ({ severity }) => severity === 'WARNING');
  expect(await filtered('findings', 'severities: [ERROR]')).toEqual([]);
  const standard = 'standard:T50000000';
  await expectSame(
    'findings',
    `standard: "${standard}"`,
    fields,
    ({ edition }) => edition.standard.id === standard,
  );
  const card = 'card:t50000000/5';
  await expectSame('findings', `card: "${card}"`, fields, (node) => node.card.id === card);
});

test('occupations by codes, group and level', async () => {
  const { occupations } = await dataOf(
    ask('{ occupations(codes: ["2610-1-1", "2611-2-002"]) { nodes { code } } }'),
  );
  expect(occupations.nodes).toEqual([{ code: '2610-1-001' }, { code: '2611-2-002' }]);
  await expectSame('occupations', 'group: "2612"', 'code', ({ code }) => code.startsWith('2612'));
  await expectSame('occupations', 'levels: [3]', 'professions { level { level } }', (node) =>
    node.professions.some(({ level }: Node) => level.level === 3),
  );
});

test('an id of another kind is refused', async () => {
  for (const query of [
    '{ professions(filter: {legalAct: "skill:1"}) { totalCount } }',
    '{ professions(filter: {concept: "act:1"}) { totalCount } }',
    '{ legalActs(filter: {standard: "act:1"}) { totalCount } }',
    '{ card(id: "act:T001") { id } }',
  ]) {
    expect(await codesOf(ask(query))).toEqual(['BAD_ID']);
  }
});

test('what was not stated comes last, whichever end comes first', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const order = `orderBy: {field: CODE, direction: ${direction}}`;
    const { professions } = await dataOf(ask(`{ professions(first: 100, ${order}) { nodes { code } } }`));
    const codes: (string | null)[] = professions.nodes.map(({ code }: Node) => code);
    const stated = codes.filter((code) => code !== null);
    expect(stated.length).toBeLessThan(codes.length);
    expect(codes.slice(0, stated.length)).toEqual(stated);
    const sorted = direction === 'ASC' ? stated.toSorted() : stated.toSorted().toReversed();
    expect(stated).toEqual(sorted);
  }
});

test('a standard is found by its code in small letters', async () => {
  const { standard } = await dataOf(ask('{ standard(code: " t20000000 ") { id } }'));
  expect(standard.id).toBe('standard:T20000000');
});
