import type { Graph } from '../../src/graph/graph.ts';
import { seedLines } from '../ingest/seed-file.ts';
import { conceptLayers, concepts, type Layers, layersOf } from './compared-layers.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
const sent: string[] = [];

beforeAll(async () => {
  graph = await openShipped((name) => sent.push(name));
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

const all = `kind total shared jaccard containment
  subjects { subject { ... on Node { id } } count alone notStated { kind card { item } statement { id } } unresolved { quote } }
  pairs { one { ... on Node { id } } other { ... on Node { id } } shared either jaccard containmentOfOne containmentOfOther }`;
const entry = `nodes { subjectCount requirement { id kind name { text } }
  in { subject { ... on Node { id } } places { text { text } statement { id } evidence { quote places { number start end } } } }
  notStatedBy { ... on Node { id } } }`;
const lists = ['sharedByAll', 'sharedBySome', 'alone'] as const;

async function overlapOf(subjects: readonly string[], kind: string) {
  const ids = JSON.stringify(subjects);
  const pages = lists.map((list) => `${list}(first: 100) { totalCount ${entry} }`).join(' ');
  const data = await dataOf(ask(`{ overlap(subjects: ${ids}, kind: ${kind}) { ${all} ${pages} } }`));
  return data.overlap;
}

/** Read in the shipped document: items 17 and 18 are one profession, written twice. */
const twice = [card(17), card(18)];

test.each(['LABOUR_FUNCTION', 'SKILL', 'ABILITY', 'KNOWLEDGE', 'LEGAL_ACT', 'PERSONAL_COMPETENCE'])(
  'the two cards of one profession share all of %s',
  async (kind) => {
    const { shared, total, jaccard, containment, alone, pairs } = await overlapOf(twice, kind);
    expect(total).toBeGreaterThan(0);
    expect({ shared, jaccard, containment, alone: alone.totalCount }).toEqual({
      shared: total,
      jaccard: 1,
      containment: 1,
      alone: 0,
    });
    expect(pairs).toMatchObject([{ shared: total, either: total, jaccard: 1 }]);
  },
);

test('the two cards of one profession differ in education, other titles and what else only one says', async () => {
  const data = await dataOf(
    ask(`{ overlap(subjects: ${JSON.stringify(twice)}, kind: EDUCATION) { shared total
      alone { nodes { requirement { name { text } } in { subject { ... on ProfessionCard { item } } places { evidence { quote } } } } }
      facts { fact agreement values { isStated texts { text } evidence { quote } } }
      all: facts(differing: false) { fact agreement } } }`),
  );
  const { alone, facts, shared, total } = data.overlap;
  expect({ shared, total }).toEqual({ shared: 2, total: 5 });
  const level = 'жоғары білім (бакалавриат, маман дәрежесі, ординатура)';
  expect(
    alone.nodes.map(({ requirement, in: [only] }: Node) => [only.subject.item, requirement.name.text]),
  ).toEqual([
    [17, `${level}, Журналистика және ақпарат`],
    [17, `${level}, Әлеуметтік ғылым`],
    [18, `${level}, Әлеуметтік ғылымдар`],
  ]);
  expect(alone.nodes[0].in[0].places[0].evidence.map(({ quote }: Node) => quote)).toEqual([
    level,
    'Журналистика және ақпарат',
  ]);
  expect(facts.map(({ fact, agreement }: Node) => [fact, agreement])).toEqual([
    ['CODE_AS_WRITTEN', 'NOT_STATED_BY_SOME'],
    ['HANDBOOK_GRADE', 'NOT_STATED_BY_SOME'],
    ['EDUCATION', 'DIFFERENT'],
    ['INFORMAL_LEARNING', 'NOT_STATED_BY_SOME'],
    ['OTHER_TITLES', 'DIFFERENT'],
  ]);
  const handbook = facts[1].values;
  expect(handbook.map(({ isStated }: Node) => isStated)).toEqual([true, false]);
  expect(handbook[0].texts[0].text).toContain('№ 553');
  expect(handbook[0].evidence[0].quote).toBe(handbook[0].texts[0].text);
  expect(data.overlap.all).toEqual(expect.arrayContaining([{ fact: 'PURPOSE', agreement: 'SAME' }]));
});

const items = [9, 12, 13, 16, 19];

test.each(conceptLayers)('%s: the answer is what a count over the cards themselves gives', async (kind) => {
  const layers: readonly Layers[] = await Promise.all(items.map((item) => layersOf(ask, card(item))));
  const sets = layers.map((layer) => concepts(layer[kind]));
  const found = await overlapOf(items.map(card), kind);
  const entries: readonly Node[] = lists.flatMap((list) => found[list].nodes);
  expect(entries).toHaveLength(found.total);
  expect(new Set(entries.map(({ requirement }) => requirement.id))).toEqual(
    new Set(sets.flatMap((set) => [...set])),
  );
  for (const { requirement, subjectCount, in: having } of entries) {
    const expected = items.flatMap((item, index) => {
      const statements = layers[index]?.[kind].filter(({ concept }) => concept === requirement.id) ?? [];
      return statements.length === 0 ? [] : [[card(item), statements.map(({ statement }) => statement)]];
    });
    expect(
      having.map(({ subject, places }: Node) => [
        subject.id,
        places.map((place: Node) => place.statement.id),
      ]),
    ).toEqual(expected);
    expect(subjectCount).toBe(expected.length);
  }
  const sizes = lists.map((list) => new Set(found[list].nodes.map((node: Node) => node.subjectCount)));
  expect([...(sizes[0] ?? [])].every((count) => count === items.length)).toBe(true);
  expect([...(sizes[1] ?? [])].every((count) => Number(count) > 1 && Number(count) < items.length)).toBe(
    true,
  );
  expect([...(sizes[2] ?? [])].every((count) => count === 1)).toBe(true);
  for (const [index, subject] of found.subjects.entries()) {
    expect(subject.count).toBe(sets[index]?.size);
    expect(subject.alone).toBe(
      [...(sets[index] ?? [])].filter((id) => sets.every((set, at) => at === index || !set.has(id))).length,
    );
  }
  expect(found.pairs).toHaveLength((items.length * (items.length - 1)) / 2);
});

test('what is behind a number stands word for word in the document', async () => {
  const { sharedBySome } = await overlapOf(items.map(card), 'SKILL');
  const places: readonly Node[] = sharedBySome.nodes.flatMap((node: Node) =>
    node.in.flatMap((having: Node) => having.places),
  );
  expect(places.length).toBeGreaterThan(4);
  for (const { text, evidence } of places) {
    const [{ number, start, end }] = evidence[0].places;
    expect(seedLines[number - 1]?.slice(start, end)).toBe(text.text);
  }
});

/** Item 13 leaves the knowledge of its first skill blank, where item 19 names nine acts. */
test('what a blank could hold is marked as not stated', async () => {
  const { alone, subjects } = await overlapOf([card(13), card(19)], 'LEGAL_ACT');
  expect(subjects[0].notStated).toHaveLength(1);
  expect(subjects[0].notStated[0]).toMatchObject({ kind: 'LEGAL_ACT', card: { item: 13 } });
  expect(subjects[1].notStated).toEqual([]);
  expect(alone.totalCount).toBe(9);
  for (const { notStatedBy, in: having } of alone.nodes) {
    expect(having.map(({ subject }: Node) => subject.id)).toEqual([card(19)]);
    expect(notStatedBy).toEqual([{ id: card(13) }]);
  }
});

test('a profession has what its cards have, and lists are paged', async () => {
  const profession = 'profession:2635-5-001/6';
  const { containment, jaccard } = await overlapOf([profession, card(18)], 'SKILL');
  expect({ containment, jaccard }).toEqual({ containment: 1, jaccard: 1 });
  const list = [`overlap(subjects: ["${card(12)}", "${card(19)}"], kind: ABILITY)`, 'alone'];
  const whole = await walk(ask, list, 100, 'requirement { id }');
  const paged = await walk(ask, list, 7, 'requirement { id }');
  expect(paged.ids).toEqual(whole.ids);
  expect(new Set(paged.totals)).toEqual(new Set([whole.ids.length]));
  const own = await walk(ask, [list[0] ?? '', `alone(subject: "${card(12)}")`], 100, 'requirement { id }');
  expect(own.ids.length).toBeGreaterThan(0);
  expect(own.ids.length).toBeLessThan(whole.ids.length);
});

test('many subjects are read with as many statements as two', async () => {
  const ask = async (items: readonly number[]) => {
    sent.length = 0;
    await overlapOf(items.map(card), 'KNOWLEDGE');
    return sent.toSorted();
  };
  expect(await ask([9, 10, 11, 12, 13, 14, 15, 16])).toEqual(await ask([9, 10]));
});

test.each([
  ['fewer than two', `["${card(17)}"]`, 'BAD_USER_INPUT', 'at least 2'],
  ['the same twice', `["${card(17)}", "${card(18)}", "${card(17)}"]`, 'BAD_USER_INPUT', card(17)],
  ['an id of nothing', `["${card(17)}", "card:none/1"]`, 'BAD_ID', 'card:none/1'],
  ['an id of something else', `["${card(17)}", "level:nqf/5"]`, 'BAD_ID', 'level:nqf/5'],
  [
    'more than fifty',
    JSON.stringify(Array.from({ length: 51 }, (_, index) => card(index))),
    'BAD_USER_INPUT',
    '50 are allowed',
  ],
])('%s is refused', async (_, subjects, code, words) => {
  const { data, errors } = await ask(`{ overlap(subjects: ${subjects}) { total } }`);
  expect(data.overlap).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(errors?.[0]?.message).toContain(words);
});

test('alone of what is not compared is refused', async () => {
  const { errors } = await ask(
    `{ overlap(subjects: ${JSON.stringify(twice)}) { alone(subject: "${card(12)}") { totalCount } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
