import type { Graph } from '../../src/graph/graph.ts';
import { conceptLayers, concepts, layersOf } from './compared-layers.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

const need = `kind status moved reworded reason(language: EN) { text } requirement { id name { text } }
  needed { statement { id } evidence { quote } } held { kind statement { id } text { text } } lacking { id name { text } }
  blanks { card { item } statement { id } }`;

async function gapOf(given: string, to: number) {
  const data = await dataOf(
    ask(`{ gap(${given}, to: "${card(to)}") { from { ... on Node { id } } to { ... on Node { id } }
      layers { kind missing held nearly moved promoted notStated blanks }
      labourFunctions { labourFunction { ${need} } skills { skill { ${need} } knowledgeStated
        abilities { ${need} } knowledge { ${need} } } }
      legalActs { ${need} } personalCompetences { ${need} } education { ${need} }
      facts { fact agreement } notStated { kind card { item } statement { id } } } }`),
  );
  return data.gap;
}

const from = (item: number) => `from: "${card(item)}"`;

/** Everything under the labour functions, by layer. */
function under({ labourFunctions }: Node): Readonly<Record<string, readonly Node[]>> {
  const skills = labourFunctions.flatMap((one: Node) => one.skills);
  return {
    LABOUR_FUNCTION: labourFunctions.map(({ labourFunction }: Node) => labourFunction),
    SKILL: skills.map(({ skill }: Node) => skill),
    ABILITY: skills.flatMap(({ abilities }: Node) => abilities),
    KNOWLEDGE: skills.flatMap(({ knowledge }: Node) => knowledge),
  };
}

const statuses = {
  MISSING: 'missing',
  HELD: 'held',
  NEARLY: 'nearly',
  MOVED: 'moved',
  PROMOTED: 'promoted',
  NOT_STATED: 'notStated',
} as const;

test.each([
  [9, 14],
  [16, 13],
  [13, 19],
  [17, 12],
] as const)('item %i to %i: what is held, and how much, is what the cards say', async (one, other) => {
  const [before, after] = await Promise.all([layersOf(ask, card(one)), layersOf(ask, card(other))]);
  const gap = await gapOf(from(one), other);
  const told = under(gap);
  for (const kind of conceptLayers) {
    const nodes = told[kind] ?? [];
    expect(nodes.flatMap(({ needed }) => needed.map((place: Node) => place.statement.id)).toSorted()).toEqual(
      after[kind].map(({ statement }) => statement).toSorted(),
    );
    const held = concepts(before[kind]);
    for (const { status, requirement, held: places } of nodes) {
      expect(['HELD', 'MOVED', 'NEARLY'].includes(status)).toBe(held.has(requirement.id));
      const own = before[kind].filter(({ concept }) => concept === requirement.id);
      if (status !== 'PROMOTED') {
        expect(places.map((place: Node) => place.statement.id)).toEqual(
          own.map(({ statement }) => statement),
        );
      }
    }
    const layer = gap.layers.find((one: Node) => one.kind === kind);
    const byId = new Map(nodes.map(({ requirement, status }) => [requirement.id, status]));
    for (const [status, count] of Object.entries(statuses)) {
      expect(layer[count]).toBe([...byId.values()].filter((found) => found === status).length);
    }
  }
});

test('a skill that is held without some abilities is nearly there, and says which', async () => {
  const gap = await gapOf(from(12), 13);
  const nearly = under(gap).SKILL?.filter(({ status }) => status === 'NEARLY') ?? [];
  expect(nearly.length).toBeGreaterThan(0);
  const skills = gap.labourFunctions.flatMap((one: Node) => one.skills);
  for (const { requirement, held, lacking } of nearly) {
    expect(held.length).toBeGreaterThan(0);
    expect(lacking.length).toBeGreaterThan(0);
    const [skill] = skills.filter((one: Node) => one.skill.requirement.id === requirement.id);
    const abilities = skill.abilities.map((ability: Node) => ability.requirement.id);
    for (const { id } of lacking) expect(abilities).toContain(id);
  }
});

/** Item 16 has as a skill what is the third labour function of item 13; item 13 leaves a knowledge blank. */
test('what is a skill here and a function there is promoted, and blanks of what is wanted are told', async () => {
  const gap = await gapOf(from(16), 13);
  const same = 'Мемлекеттік органдармен және басқа да ұйымдармен өзара іс-қимыл жасау';
  const [, , third] = gap.labourFunctions;
  expect(third.labourFunction).toMatchObject({
    status: 'PROMOTED',
    requirement: { name: { text: same } },
    held: [{ kind: 'SKILL', text: { text: same } }],
  });
  const skills = gap.labourFunctions.flatMap((one: Node) => one.skills);
  expect(skills.map(({ knowledgeStated }: Node) => knowledgeStated)).toEqual([
    false,
    ...Array.from({ length: skills.length - 1 }, () => true),
  ]);
  expect(skills[0].knowledge).toEqual([]);
  expect(gap.layers.find(({ kind }: Node) => kind === 'KNOWLEDGE').blanks).toBe(1);
});

/** Item 13 leaves the knowledge of its first skill blank: whether one who holds it knows the law of item 19 is not known. */
test('acts that a blank of what is held could name are not stated', async () => {
  const { legalActs } = await gapOf(from(13), 19);
  const of = (wanted: string) => legalActs.filter(({ status }: Node) => status === wanted);
  expect(of('NOT_STATED')).toHaveLength(9);
  expect(of('HELD')).toHaveLength(2);
  expect(legalActs).toHaveLength(11);
  for (const { blanks, needed } of of('NOT_STATED')) {
    expect(blanks).toMatchObject([{ card: { item: 13 } }]);
    expect(needed[0].evidence[0].quote).toBeTruthy();
  }
});

test('education, competences and other rows are told as well', async () => {
  const gap = await gapOf(from(17), 18);
  expect(gap.education.map(({ status }: Node) => status)).toEqual(['HELD', 'MISSING', 'HELD']);
  expect(gap.personalCompetences.every(({ status }: Node) => status === 'HELD')).toBe(true);
  expect(gap.facts).toEqual(expect.arrayContaining([{ fact: 'OTHER_TITLES', agreement: 'DIFFERENT' }]));
});

test('concepts that someone has count as held, and say nothing of what belongs to a skill', async () => {
  const { labourFunctions } = await gapOf(from(12), 13);
  const [skill] = labourFunctions[0].skills;
  const ability = skill.abilities[0].requirement.id;
  const id = skill.skill.requirement.id;
  const gap = await gapOf(`have: ["${id}", "${ability}"]`, 13);
  expect(gap.from).toBeNull();
  const [found] = gap.labourFunctions[0].skills;
  expect(found.skill).toMatchObject({ status: 'HELD', held: [] });
  expect(found.skill.reason.text).toContain('said to be had');
  const statusOf = (wanted: string) =>
    found.abilities.find(({ requirement }: Node) => requirement.id === wanted).status;
  expect(statusOf(ability)).toBe('HELD');
  expect(new Set(found.abilities.slice(1).map(({ status }: Node) => status))).toEqual(
    new Set(['NOT_STATED']),
  );
  expect(gap.labourFunctions[1].labourFunction.status).toBe('MISSING');
  expect(gap.facts).toEqual([]);
});

test('acts and functions that someone has count too; of education nothing is known where nobody says anything', async () => {
  const whole = await gapOf(from(19), 19);
  const act = whole.legalActs[0].requirement.id;
  const labourFunction = whole.labourFunctions[0].labourFunction.requirement.id;
  const gap = await gapOf(`have: ["${act}", "${labourFunction}"]`, 19);
  const { status } = gap.legalActs.find(({ requirement }: Node) => requirement.id === act);
  expect(status).toBe('HELD');
  expect(gap.labourFunctions[0].labourFunction.status).toBe('HELD');
  for (const { skill } of gap.labourFunctions[0].skills) expect(skill.status).toBe('NOT_STATED');
  const personal = [...gap.education, ...gap.personalCompetences];
  expect(personal.length).toBeGreaterThan(0);
  for (const requirement of personal) expect(requirement.status).toBe('NOT_STATED');
});

test('nothing is missing of what one holds already', async () => {
  const { layers } = await gapOf(from(12), 12);
  for (const { missing, nearly, moved, promoted, notStated } of layers) {
    expect({ missing, nearly, moved, promoted, notStated }).toEqual({
      missing: 0,
      nearly: 0,
      moved: 0,
      promoted: 0,
      notStated: 0,
    });
  }
});

test.each([
  ['nothing that is held', `to: "${card(13)}"`, 'BAD_USER_INPUT', 'from, or have'],
  ['an id of nothing', `from: "card:none/1", to: "${card(13)}"`, 'BAD_ID', 'card:none/1'],
  ['a concept of nothing', `have: ["skill:0"], to: "${card(13)}"`, 'BAD_ID', 'skill:0'],
  ['what is no requirement', `have: ["${card(12)}"], to: "${card(13)}"`, 'BAD_ID', card(12)],
  [
    'too many concepts',
    `have: ${JSON.stringify(Array.from({ length: 501 }, (_, index) => `skill:${index}`))}, to: "${card(13)}"`,
    'QUERY_TOO_LARGE',
    '500 are allowed',
  ],
])('%s is refused', async (_, given, code, words) => {
  const { errors } = await ask(`{ gap(${given}) { to { ... on Node { id } } } }`);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(errors?.[0]?.message).toContain(words);
});
