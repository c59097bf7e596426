import type { Graph } from '../../src/graph/graph.ts';
import { loadOccupationGroups } from '../../src/graph/load-occupation-groups.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import { readOccupationGroups } from '../../src/registry/occupation-groups.ts';
import { readProvisions } from '../../src/registry/provisions.ts';
import { searchStems } from '../../src/text/search-stems.ts';
import { searchKey, searchWords } from '../../src/text/search-words.ts';
import { similarity } from '../../src/text/similarity.ts';
import { openTestGraph } from '../graph/database.ts';
import { seededRandom } from '../graph/random-plans.ts';
import { placeOf, wantedRows } from './search-table.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { loadShippedDocuments } from './shipped-graph.ts';
import { walk } from './walk.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await loadOccupationGroups(graph, readOccupationGroups());
  await loadShippedDocuments(graph);
  await loadProvisions(graph, readProvisions());
}, 300_000);
afterAll(() => graph?.close());

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** How well the wanted things are found: the mean of one part in their place, and how many are among the first ten. */
async function measured(isHeldOut: boolean): Promise<{ rank: number; recall: number }> {
  const rows = wantedRows.filter(
    (row) => row.isHeldOut === isHeldOut && row.ids.length > 0 && row.place !== null,
  );
  const places: number[] = [];
  for (const row of rows) places.push(await placeOf(ask, row));
  const found = places.filter((place) => place > 0);
  return {
    rank: found.reduce((sum, place) => sum + 1 / place, 0) / rows.length,
    recall: found.length / rows.length,
  };
}

test.each([
  ['looked at', false],
  ['held out', true],
] as const)('what is wanted comes first: the half that was %s', async (_, isHeldOut) => {
  const { rank, recall } = await measured(isHeldOut);
  expect(rank).toBeGreaterThan(0.88);
  expect(recall).toBeGreaterThan(0.95);
});

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly match: string;
  readonly text: string;
  readonly language: 'KK' | 'RU' | 'EN' | null;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

async function hitsOf(text: string, more = ''): Promise<readonly Hit[]> {
  const query = `query ($text: String!) { search(text: $text, first: 100${more}) { totalCount
    nodes { id kind match text language highlights { start end } } } }`;
  const { search } = await dataOf(ask(query, { text }));
  expect(search.nodes).toHaveLength(Math.min(100, search.totalCount));
  return search.nodes;
}

const some = wantedRows.filter((_, index) => index % 5 === 0).map(({ query }) => query);
const broad = ['отбасы', 'бухгалтер', 'и', 'қ', 'охрана', 'күзет', '2635', 'закон'];

test.each([...some, ...broad])('what is highlighted for %j is what was typed', async (text) => {
  const wanted = searchWords(text).map(({ key }) => key);
  for (const { match, text: shown, language, highlights } of await hitsOf(text)) {
    let before = 0;
    for (const { start, end } of highlights) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(shown.length);
      before = end;
      expect(isTyped(searchKey(searchWords(shown.slice(start, end))), wanted, language, match)).toBe(true);
    }
  }
});

/** The slow way: a word, its beginning, a form of it, several run together, or something like it. */
function isTyped(key: string, wanted: readonly string[], language: Hit['language'], match: string): boolean {
  const of = language?.toLowerCase() as 'kk' | 'ru' | 'en' | undefined;
  const stems = of ? searchStems(key, of) : [];
  return wanted.some(
    (word, index) =>
      word === key ||
      (of && searchStems(word, of).some((stem) => stems.includes(stem))) ||
      wanted.slice(index).join('').startsWith(key) ||
      (match === 'MISPRINT' && similarity(word, key) > 0.6),
  );
}

test.each([...broad, 'трудовой кодекс', 'маманы', 'жүргзу'])(
  'what %j finds is walked once, whole, in one order',
  async (text) => {
    const list = `search(text: ${JSON.stringify(text)})`;
    const inSteps = await walk(ask, [list], 7);
    const atOnce = await walk(ask, [list], 100);
    expect(inSteps.ids).toEqual(atOnce.ids);
    expect(new Set(inSteps.ids).size).toBe(inSteps.ids.length);
    expect(new Set(inSteps.totals)).toEqual(new Set([inSteps.ids.length]));
  },
);

test.each(['отбасы', 'бухгалтер', 'маманы', 'охрана', 'жүргзу', '2635'])(
  'to choose of what %j finds is to leave out the rest',
  async (text) => {
    const whole = (await hitsOf(text)).map(({ id, kind }) => ({ id, kind }));
    const counted = `query ($text: String!) { search(text: $text) { totalCount isTotalCapped
      kinds { kind count isCapped } levels { level count isCapped } } }`;
    const { search } = await dataOf(ask(counted, { text }));
    expect(search.isTotalCapped).toBe(false);
    expect(search.totalCount).toBe(
      search.kinds.reduce((sum: number, one: { count: number }) => sum + one.count, 0),
    );
    for (const { kind, count } of search.kinds) {
      const chosen = await hitsOf(text, `, kinds: [${kind}]`);
      expect(chosen).toHaveLength(Math.min(100, count));
      if (search.totalCount <= 100)
        expect(chosen.map(({ id }) => id)).toEqual(
          whole.filter((hit) => hit.kind === kind).map(({ id }) => id),
        );
    }
    for (const { level, count } of search.levels)
      expect(await hitsOf(text, `, levels: [${level}]`)).toHaveLength(Math.min(100, count));
    const standard = await hitsOf(text, ', standard: "standard:Q87900002"');
    const ids = whole.map(({ id }) => id);
    if (search.totalCount <= 100) expect(ids).toEqual(expect.arrayContaining(standard.map(({ id }) => id)));
    for (const language of ['KK', 'RU'] as const) {
      const own = await hitsOf(text, `, language: ${language}`);
      for (const hit of own) expect([language, null]).toContain(hit.language);
      if (search.totalCount <= 100 && text !== 'жүргзу')
        expect(ids).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    }
  },
);

test('a thing at a level, in a standard, of a kind', async () => {
  const of = async (more: string) => (await hitsOf('отбасы', more)).map(({ id }) => id);
  const all = await of(', kinds: [PROFESSION]');
  expect(all).toHaveLength(10);
  expect(await of(', kinds: [PROFESSION], levels: [4]')).toEqual(all.filter((id) => id.endsWith('/4')));
  expect(await of(', kinds: [PROFESSION], levels: [4, 6]')).toEqual(all.filter((id) => /\/[46]$/u.test(id)));
  expect(await of(', kinds: [PROFESSION], standard: "standard:order-2023-12-29-1340"')).toEqual([]);
  expect(await of(', kinds: []')).toEqual([]);
});

test('how near a thing is, in this order', async () => {
  const matches = (await hitsOf('бухгалтер')).map(({ match }) => match);
  const order = ['EXACT', 'BEGINNING', 'WORDS', 'MISPRINT'];
  expect(matches).toEqual(matches.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
  expect(matches[0]).toBe('EXACT');
  expect(new Set((await hitsOf('бугхалтер')).map(({ match }) => match))).toEqual(new Set(['MISPRINT']));
});

test('what is found is the thing, by its name in the language wanted', async () => {
  const { search } = await dataOf(
    ask(`{ search(text: "частной охранной организации", kinds: [PROFESSION, LEGAL_ACT], first: 1) { nodes {
      name(language: RU) { text language isFallback } text language uses node { __typename id } } } }`),
  );
  const name = 'Руководитель частной охранной организации';
  expect(search.nodes).toEqual([
    {
      name: { text: name, language: 'RU', isFallback: false },
      text: name,
      language: 'RU',
      uses: 1,
      node: { __typename: 'Profession', id: 'profession:1210-0-074/6' },
    },
  ]);
});

test.each(['', ' ', '...', '«»', '*:*', '~', '\\', '№'])('%j has no word and finds nothing', async (text) => {
  const { search } = await dataOf(
    ask(
      `query ($text: String!) { search(text: $text) { totalCount isTotalCapped kinds { kind } levels { level }
        nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { text },
    ),
  );
  expect(search).toEqual({
    totalCount: 0,
    isTotalCapped: false,
    kinds: [],
    levels: [],
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test.each([
  'қызмет '.repeat(20),
  'отбасы жәнн балалар жөніндгі маман кызметі',
  'охрнаа имуществ физичских лиц юридческих лицц',
  `${'а б в г д '.repeat(4)}`,
  'жеке тұлғалардың өмірі мен денсаулығын қорғауды жүзеге асыратын күзетші және заңды тұлғалардың мүлкін тасымалдау кезінде күзету',
  'ұзақсөз'.repeat(28),
])('a long text is answered: %j', async (text) => {
  await hitsOf(text);
  await hitsOf(text, ', language: RU, kinds: [SKILL, ABILITY], levels: [4, 5, 6]');
});

test('what is refused says why', async () => {
  const asked = (text: string, more = '') =>
    ask(`query ($text: String!) { search(text: $text${more}) { nodes { id } } }`, { text });
  const { errors } = await asked('а'.repeat(201));
  expect(errors?.map(({ message }) => message)).toEqual(['text must have at most 200 characters, not 201.']);
  expect(await codesOf(asked('а'.repeat(201)))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(asked('а б в г д е ж з и к л м н о п р с т у ф х'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(asked('а', ', first: 101'))).toEqual(['PAGE_TOO_LARGE']);
  expect(await codesOf(asked('а', ', levels: [9]'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(asked('а', ', standard: "act:T"'))).toEqual(['BAD_ID']);
  expect(await codesOf(asked('а', ', after: "x"'))).toEqual(['BAD_CURSOR']);
  const { search } = await dataOf(ask(`{ search(text: "отбасы", first: 1) { pageInfo { endCursor } } }`));
  expect(await codesOf(asked('бала', `, after: "${search.pageInfo.endCursor}"`))).toEqual(['BAD_CURSOR']);
  expect(await codesOf(asked('Отбасы!', `, after: "${search.pageInfo.endCursor}"`))).toEqual([]);
});

test(`whatever is typed is answered (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  const signs = [
    ...'+-&|!(){}[]^"~*?:\\/_ .,№«»',
    ...'қәаяёzA09',
    ' AND ',
    ' OR ',
    ' NOT ',
    ' TO ',
    '\u00ad',
    '😀',
    '\u0301',
  ];
  for (let round = 0; round < 60; round++) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 25) },
      () => signs[Math.floor(random() * signs.length)],
    ).join('');
    await hitsOf(text, round % 2 === 0 ? ', language: KK' : '');
  }
});
