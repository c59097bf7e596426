import type { Graph } from '../../src/graph/graph.ts';
import { type SimpleSet, simpleClosedSets } from '../analysis/simple.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
/** Each card as the API has it. */
let cards: ReadonlyMap<string, Node>;

beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
  const { standard } = await dataOf(
    ask(`{ standard(code: "Q87900002") { currentEdition { cards { id item level { level }
      labourFunctions { concept { id } skills { id concept { id }
        abilities { id concept { id } citations { id act { id } } }
        knowledge { id concept { id } citations { id act { id } } } citations { id act { id } } } } } } } }`),
  );
  cards = new Map(standard.currentEdition.cards.map((node: Node) => [node.id, node]));
}, 240_000);
afterAll(() => graph?.close());

const five = [12, 13, 17, 18, 19].map(card);
const all = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(card);

const skillsOf = (id: string): Node[] => cards.get(id).labourFunctions.flatMap(({ skills }: Node) => skills);
const conceptsOf = (list: readonly Node[]): string[] => [...new Set(list.map(({ concept }) => concept.id))];
const sorted = (list: readonly string[]) => [...list].sort();

/** What a card has under a skill. */
function under(id: string, skill: string, what: 'abilities' | 'knowledge'): string[] {
  const own = skillsOf(id).filter(({ concept }) => concept.id === skill);
  return conceptsOf(own.flatMap((statement) => statement[what]));
}

const query = `query ($subjects: [ID!], $minSubjects: Int! = 2, $minSize: Int! = 2, $nearly: Float! = 0.5) {
  sharedModules(subjects: $subjects, minSubjects: $minSubjects, minSize: $minSize, nearly: $nearly, first: 50) {
    totalCount isComplete isBest nodes { id kind size subjectCount saves levels { level }
      core { requirement { id kind concept { id } } isGeneric abilities { id } knowledge { id } skills { id }
        abilityShare sharing notStatedBy { ... on ProfessionCard { id } } lacking { requirement { id } lackedBy { ... on ProfessionCard { id } } } }
      subjects(first: 12) { totalCount nodes { subject { ... on ProfessionCard { id } } required covered share
        variant { requirement { id } places { statement { id } } notStated { kind }
          adds { requirement { id kind } places { statement { id } } } }
        uncovered { requirement { id } places { statement { id } } } } }
      legalActs(first: 25) { nodes { legalAct { id } status citations subjectCount roles requirements { id } first { id } } }
    } } }`;

async function modulesOf(subjects: readonly string[], options: object = {}) {
  const { sharedModules } = await dataOf(ask(query, { subjects, ...options }));
  return sharedModules;
}

/** The modules by the slow simple version: the items of each, and who has all of them. */
function expectedModules(subjects: readonly string[], minSubjects: number, minSize: number) {
  const names = sorted([...new Set(subjects.flatMap((id) => conceptsOf(skillsOf(id))))]);
  const rows = subjects.map((id) => conceptsOf(skillsOf(id)).map((name) => names.indexOf(name)));
  return simpleClosedSets(rows, minSubjects, minSize).map(({ items }: SimpleSet) => {
    const core = items.map((item) => names[item] as string);
    return {
      core,
      subjects: subjects.filter((id) => core.every((item) => conceptsOf(skillsOf(id)).includes(item))),
    };
  });
}

describe.each([
  ['five cards', five],
  ['all cards', all],
])('of %s', (_, subjects) => {
  test('the modules are the closed sets, those that save most first', async () => {
    const { nodes, totalCount, isComplete, isBest } = await modulesOf(subjects);
    const found = nodes.map(({ core, subjects }: Node) => ({
      core: sorted(core.map(({ requirement }: Node) => requirement.id)),
      subjects: subjects.nodes.map(({ subject }: Node) => subject.id),
    }));
    const inOrder = (list: Node[]) => list.map((module) => JSON.stringify(module)).sort();
    expect(inOrder(found)).toEqual(inOrder(expectedModules(subjects, 2, 2)));
    expect({ totalCount, isComplete, isBest }).toEqual({
      totalCount: found.length,
      isComplete: true,
      isBest: true,
    });
    const saved = nodes.map(({ saves }: Node) => saves);
    expect(saved).toEqual([...saved].sort((one, other) => other - one));
    for (const { size, subjectCount, saves, core, subjects: list, levels } of nodes) {
      expect([core.length, list.totalCount]).toEqual([size, subjectCount]);
      expect(saves).toBe(size * (subjectCount - 1));
      const own = list.nodes.map(({ subject }: Node) => cards.get(subject.id).level.level);
      expect(levels.map(({ level }: Node) => level)).toEqual([...new Set(own)].sort());
    }
  });

  test('the core is what all subjects have, and what each adds is the rest of it', async () => {
    const { nodes } = await modulesOf(subjects);
    for (const { core, subjects: having } of nodes) {
      const ids = having.nodes.map(({ subject }: Node) => subject.id);
      for (const item of core) {
        const skill = item.requirement.id;
        const inAll = (what: 'abilities' | 'knowledge') =>
          under(ids[0], skill, what).filter((part) =>
            ids.every((id: string) => under(id, skill, what).includes(part)),
          );
        expect(item.abilities.map(({ id }: Node) => id)).toEqual(inAll('abilities'));
        expect(item.knowledge.map(({ id }: Node) => id)).toEqual(inAll('knowledge'));
        const any = new Set(ids.flatMap((id: string) => under(id, skill, 'abilities')));
        expect(item.abilityShare).toBe(any.size === 0 ? null : inAll('abilities').length / any.size);
      }
      for (const { subject, variant, uncovered, required, covered, share } of having.nodes) {
        expect(variant.map(({ requirement }: Node) => requirement.id)).toEqual(
          conceptsOf(skillsOf(subject.id)).filter((id) =>
            core.some(({ requirement }: Node) => requirement.id === id),
          ),
        );
        for (const { requirement, adds, places } of variant) {
          const item = core.find((one: Node) => one.requirement.id === requirement.id);
          const common = [...item.abilities, ...item.knowledge].map(({ id }: Node) => id);
          const own = [
            ...under(subject.id, requirement.id, 'abilities'),
            ...under(subject.id, requirement.id, 'knowledge'),
          ];
          expect(adds.map((one: Node) => one.requirement.id)).toEqual(
            own.filter((id) => !common.includes(id)),
          );
          expect(places.map(({ statement }: Node) => statement.id)).toEqual(
            skillsOf(subject.id)
              .filter(({ concept }) => concept.id === requirement.id)
              .map(({ id }) => id),
          );
        }
        expect(required).toBe(conceptsOf(skillsOf(subject.id)).length);
        expect(covered).toBe(core.length);
        expect(covered + uncovered.length).toBe(required);
        expect(share).toBe(covered / required);
      }
    }
  });

  test('how far a skill is shared follows from its abilities, and what is lacking from who has it', async () => {
    const { nodes } = await modulesOf(subjects, { nearly: 0.4 });
    for (const { core, subjects: having } of nodes) {
      const ids = having.nodes.map(({ subject }: Node) => subject.id);
      for (const { requirement, sharing, abilityShare, lacking, notStatedBy } of core) {
        const own = new Map<string, string[]>(
          ids.map((id: string) => [id, under(id, requirement.id, 'abilities')]),
        );
        expect(notStatedBy.map(({ id }: Node) => id)).toEqual(
          ids.filter((id: string) =>
            (['abilities', 'knowledge'] as const).some(
              (what) => under(id, requirement.id, what).length === 0,
            ),
          ),
        );
        const isBlank = [...own.values()].some(({ length }) => length === 0);
        const expected = abilityShare === 1 ? 'FULL' : abilityShare >= 0.4 ? 'NEARLY' : 'PARTLY';
        expect(sharing).toBe(isBlank ? 'NOT_STATED' : expected);
        const lacked = [...new Set([...own.values()].flat())].flatMap((ability) => {
          const by = ids.filter((id: string) => !own.get(id)?.includes(ability));
          return by.length === 0 ? [] : [{ ability, by }];
        });
        expect(
          lacking.map((lack: Node) => ({
            ability: lack.requirement.id,
            by: lack.lackedBy.map(({ id }: Node) => id),
          })),
        ).toEqual(sharing === 'NEARLY' ? lacked : []);
      }
    }
  });

  test('the acts are those that the statements of the core name, in all its subjects', async () => {
    const { nodes } = await modulesOf(subjects);
    for (const { core, subjects: having, legalActs } of nodes) {
      const items = new Set(core.map(({ requirement }: Node) => requirement.id));
      const mentions = having.nodes.flatMap(({ subject }: Node) =>
        skillsOf(subject.id)
          .filter(({ concept }) => items.has(concept.id))
          .flatMap((skill) =>
            [skill, ...skill.abilities, ...skill.knowledge].flatMap(({ citations }) =>
              citations.map(({ id, act }: Node) => ({
                id,
                act: act?.id,
                subject: subject.id,
                skill: skill.concept.id,
              })),
            ),
          ),
      );
      const known = mentions.filter(({ act }: Node) => act !== undefined);
      expect(sorted(legalActs.nodes.map(({ legalAct }: Node) => legalAct.id))).toEqual(
        sorted([...new Set<string>(known.map(({ act }: Node) => act))]),
      );
      for (const { legalAct, citations, subjectCount, requirements, first } of legalActs.nodes) {
        const own = known.filter(({ act }: Node) => act === legalAct.id);
        expect(citations).toBe(own.length);
        expect(subjectCount).toBe(new Set(own.map(({ subject }: Node) => subject)).size);
        expect(sorted(requirements.map(({ id }: Node) => id))).toEqual(
          sorted([...new Set<string>(own.map(({ skill }: Node) => skill))]),
        );
        expect(own.map(({ id }: Node) => id)).toContain(first.id);
      }
    }
  });
});

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
