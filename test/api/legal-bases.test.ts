import type { Graph } from '../../src/graph/graph.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadRandomLaw, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
let records: readonly StandardRecord[];
const sent: string[] = [];

beforeAll(async () => {
  graph = await openTestGraph({ onQuery: (name) => sent.push(name) });
  ask = askerOf(graph);
  records = await loadRandomLaw(graph);
}, 180_000);
afterAll(() => graph?.close());

/** The ids of the statements of each skill, by the set of acts on which they rest; null: not stated. */
function expectedBases(): ReadonlyMap<string, ReadonlyMap<string | null, readonly string[]>> {
  const mentions = mentionsOf(records);
  const bases = new Map<string, Map<string | null, string[]>>();
  for (const skill of skillsOf(records)) {
    const own = mentions.filter((mention) => mention.skill?.id === skill.id);
    const acts = skill.knowledgeStated ? [...new Set(own.map(({ act }) => act))].toSorted().join(' ') : null;
    const ofSkill = bases.get(skill.wording) ?? new Map<string | null, string[]>();
    bases.set(skill.wording, ofSkill.set(acts, [...(ofSkill.get(acts) ?? []), skill.id].toSorted()));
  }
  return bases;
}

function skillsOf(standards: readonly StandardRecord[]) {
  return standards.flatMap(({ cards }) =>
    cards.flatMap((card) => card.labourFunctions.flatMap(({ skills }) => skills)),
  );
}

/** The random plans have a handful of skills. */
const query = `{ skills(first: 10) { nodes { id statementCount legalBasisCount legalBases(first: 40) { totalCount
  nodes { acts { id } knowledgeStated statementCount statements(first: 60) { totalCount nodes { id } } } } } } }`;

test(`the statements of a skill are parted as a plain count parts them (SEED=${seed})`, async () => {
  const { skills } = await dataOf(ask(query));
  const expected = expectedBases();
  expect(skills.nodes.map(({ id }: Node) => id).toSorted()).toEqual([...expected.keys()].toSorted());
  for (const { id, legalBases, legalBasisCount } of skills.nodes) {
    const found = legalBases.nodes.map(({ acts, knowledgeStated, statements }: Node) => [
      knowledgeStated ? acts.map((act: Node) => act.id).join(' ') : null,
      statements.nodes.map((node: Node) => node.id).toSorted(),
    ]);
    expect(new Map(found)).toEqual(expected.get(id));
    expect(legalBases.totalCount).toBe(found.length);
    expect(legalBasisCount).toBe(found.filter(([acts]: Node) => acts !== null).length);
    for (const { statements, statementCount } of legalBases.nodes) {
      expect(statements.totalCount).toBe(statementCount);
      expect(statements.nodes).toHaveLength(statementCount);
    }
    const ranks = legalBases.nodes.map(({ knowledgeStated, statementCount }: Node) =>
      knowledgeStated ? statementCount : 0,
    );
    expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => other - one));
  }
});

test(`uneven skills are those with two bases at least, those of most statements first (SEED=${seed})`, async () => {
  const { unevenLegalBases } = await dataOf(
    ask('{ unevenLegalBases(first: 100) { totalCount edges { statements node { id statementCount } } } }'),
  );
  const uneven = [...expectedBases()].filter(([, bases]) => bases.size - Number(bases.has(null)) >= 2);
  const found = unevenLegalBases.edges.map(({ node }: Node) => node.id);
  expect(found.toSorted()).toEqual(uneven.map(([id]) => id).toSorted());
  expect(unevenLegalBases.totalCount).toBe(found.length);
  const counts = unevenLegalBases.edges.map(({ statements }: Node) => statements);
  expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
  for (const record of records) {
    const answer = await dataOf(
      ask(`{ unevenLegalBases(first: 100, standard: "${record.id}") { totalCount nodes { id } } }`),
    );
    const own = new Set(skillsOf([record]).map(({ wording }) => wording));
    expect(answer.unevenLegalBases.nodes.map(({ id }: Node) => id)).toEqual(
      found.filter((id: string) => own.has(id)),
    );
  }
});

test('the bases of many skills, with their acts and statements, are a statement each', async () => {
  sent.length = 0;
  await dataOf(ask(query));
  expect(sent.toSorted()).toEqual(
    [
      'Skill concepts by NAME ASC',
      'legal bases of skill',
      'nodes by id',
      'statements of legal basis',
    ].toSorted(),
  );
});

test('an id that is not of a standard is refused', async () => {
  expect(await codesOf(ask('{ unevenLegalBases(standard: "act:1") { totalCount } }'))).toEqual(['BAD_ID']);
});
