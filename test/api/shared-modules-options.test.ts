import { all, askingModules, five, type Node } from './modules-asked.ts';
import { codesOf, dataOf } from './served.ts';
import { card } from './shipped-graph.ts';

const { ask, cards, modulesOf } = askingModules();

const sorted = (list: readonly string[]) => [...list].sort();

test('professions and cards are taken alike', async () => {
  const professions = ['profession:2635-5-001/6', card(12)];
  const { nodes } = await modulesOf(professions);
  const { nodes: byCards } = await modulesOf([card(17), card(12)]);
  expect(nodes.map(({ id }: Node) => id)).toEqual(byCards.map(({ id }: Node) => id));
});

test('a page goes on where the one before ended', async () => {
  const ids = (list: Node) => list.nodes.map(({ id }: Node) => id);
  const whole = await modulesOf(all);
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { sharedModules } = await dataOf(
      ask(
        `query ($subjects: [ID!], $after: String) { sharedModules(subjects: $subjects, first: 3, after: $after) {
          totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        { subjects: all, after },
      ),
    );
    expect(sharedModules.totalCount).toBe(whole.totalCount);
    expect(sharedModules.edges.map(({ node }: Node) => node.id)).toEqual(ids(sharedModules));
    paged.push(...ids(sharedModules));
    if (!sharedModules.pageInfo.hasNextPage) break;
    after = sharedModules.pageInfo.endCursor;
  }
  expect(paged).toEqual(ids(whole));
});

test('what is excluded is as if nobody asked for it', async () => {
  const [first] = (await modulesOf(five)).nodes;
  const [left] = first.core.map(({ requirement }: Node) => requirement.id);
  const { sharedModules } = await dataOf(
    ask(
      `query ($subjects: [ID!], $exclude: [ID!]) { sharedModules(subjects: $subjects, exclude: $exclude, minSize: 1) {
        nodes { core { requirement { id } } subjects { nodes { required covered uncovered { requirement { id } } } } } } }`,
      { subjects: five, exclude: [left] },
    ),
  );
  for (const { core, subjects } of sharedModules.nodes) {
    expect(core.map(({ requirement }: Node) => requirement.id)).not.toContain(left);
    for (const { required, covered, uncovered } of subjects.nodes)
      expect(covered + uncovered.length).toBe(required);
    const open = subjects.nodes.flatMap(({ uncovered }: Node) => uncovered);
    expect(open.map(({ requirement }: Node) => requirement.id)).not.toContain(left);
  }
});

test('levels narrow the subjects, and sameLevel keeps those of one level together', async () => {
  const ask5 = (options: string) =>
    dataOf(
      ask(
        `query ($subjects: [ID!]) { sharedModules(subjects: $subjects, ${options}, first: 100) { totalCount nodes { id levels { level }
          subjects { nodes { subject { ... on ProfessionCard { id level { level } } } } } } } }`,
        { subjects: all },
      ),
    );
  const of = async (ids: readonly string[]) => (await modulesOf(ids)).nodes.map(({ id }: Node) => id);
  const at = (level: number) => all.filter((id) => cards.get(id).level.level === level);
  const level6 = await ask5('levels: [6]');
  expect(level6.sharedModules.nodes.map(({ id }: Node) => id)).toEqual(await of(at(6)));
  const same = await ask5('sameLevel: true');
  for (const { levels } of same.sharedModules.nodes) expect(levels).toHaveLength(1);
  const each = await Promise.all(
    [4, 5, 6].map(async (level) => (await of(at(level))).map((id: string) => `${id}/${level}`)),
  );
  expect(sorted(same.sharedModules.nodes.map(({ id }: Node) => id))).toEqual(sorted(each.flat()));
});

test.each(['LABOUR_FUNCTION', 'ABILITY', 'KNOWLEDGE', 'PERSONAL_COMPETENCE', 'LEGAL_ACT', 'EDUCATION'])(
  'modules of the layer %s have names and places',
  async (kind) => {
    const { sharedModules } = await dataOf(
      ask(
        `query ($subjects: [ID!], $kind: RequirementKind!) { sharedModules(subjects: $subjects, kind: $kind, minSize: 1, first: 5) {
          nodes { kind size core { requirement { id kind name { text } } isGeneric sharing abilities { name { text } } skills { id } }
            legalActs { nodes { legalAct { id } citations first { act { id } } } }
            subjects { nodes { covered required variant { places { text { text } evidence { quote } } adds { requirement { kind } } }
              uncovered { requirement { name { text } } } } } } } }`,
        { subjects: five, kind },
      ),
    );
    expect(sharedModules.nodes.length).toBeGreaterThan(0);
    for (const { size, core, subjects, legalActs } of sharedModules.nodes) {
      expect(core).toHaveLength(size);
      for (const { sharing } of core) expect(sharing !== null).toBe(kind === 'LABOUR_FUNCTION');
      for (const { variant, uncovered, covered, required } of subjects.nodes) {
        expect(variant).toHaveLength(size);
        expect(covered + uncovered.length).toBe(required);
        for (const { places } of variant) expect(places.length).toBeGreaterThan(0);
      }
      for (const { first, legalAct } of legalActs.nodes) expect(first.act.id).toBe(legalAct.id);
    }
  },
);

test('what is wrong is refused, by name', async () => {
  const wrong = async (subjects: readonly string[], options = '') =>
    ask(`query ($subjects: [ID!]) { sharedModules(subjects: $subjects${options}) { totalCount } }`, {
      subjects,
    });
  const unknown = await wrong([card(12), 'profession:none/1']);
  expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_ID');
  expect(unknown.errors?.[0]?.message).toContain('profession:none/1');
  expect(await codesOf(wrong([card(12), 'standard:Q87900002']))).toEqual(['BAD_ID']);
  expect(await codesOf(wrong([card(12)]))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong([card(12), card(12)]))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', minSubjects: 6'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', minSubjects: 1'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', minSize: 0'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', nearly: 1.5'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', levels: [9]'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong(five, ', first: 101'))).toEqual(['PAGE_TOO_LARGE']);
  expect(await codesOf(wrong(five, ', exclude: ["skill:0000000000000000"]'))).toEqual(['BAD_ID']);
  expect(await codesOf(wrong(five, `, exclude: ["${card(12)}"]`))).toEqual(['BAD_ID']);
  expect(await codesOf(wrong(five, ', exclude: ["act:K1100000518/article/1"]'))).toEqual(['BAD_ID']);
  const many = Array.from({ length: 101 }, (_, index) => `card:${index}`);
  expect(await codesOf(wrong(many))).toEqual(['BAD_USER_INPUT']);
});
