import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, contents, family, security } from '../graph/samples.ts';
import { load } from './load.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, acts, [family, security], contents);
}, 180_000);
afterAll(() => graph?.close());

/** One id of each kind, as the API itself gives them. */
async function someIds(): Promise<Record<string, string>> {
  const data = await dataOf(
    ask(`{
      standard(code: "Q87900002") { id
        activities { id }
        currentEdition { id
          sources { id }
          findings { nodes { id } }
          cards { id
            labourFunctions { id concept { id }
              skills { id concept { id } abilities { id concept { id } }
                knowledge { id concept { id } citations { id act { id } } } } } } } }
      profession(code: "2635-6-5", level: 4) { id level { id } occupation { id group { id } } }
    }`),
  );
  const { standard, profession } = data;
  const edition = standard.currentEdition;
  const card = edition.cards[0];
  const labourFunction = card.labourFunctions[0];
  const skill = labourFunction.skills[0];
  const [knowledge] = skill.knowledge.filter(
    ({ citations }: { citations: unknown[] }) => citations.length > 0,
  );
  return {
    Standard: standard.id,
    EconomicActivity: standard.activities[0].id,
    Edition: edition.id,
    SourceDocument: edition.sources[0].id,
    Finding: edition.findings.nodes[0].id,
    ProfessionCard: card.id,
    LabourFunctionStatement: labourFunction.id,
    LabourFunction: labourFunction.concept.id,
    SkillStatement: skill.id,
    Skill: skill.concept.id,
    AbilityStatement: skill.abilities[0].id,
    Ability: skill.abilities[0].concept.id,
    KnowledgeStatement: knowledge.id,
    Knowledge: knowledge.concept.id,
    Citation: knowledge.citations[0].id,
    LegalAct: knowledge.citations[0].act.id,
    Provision: 'act:K1100000518/article:120',
    Profession: profession.id,
    QualificationLevel: profession.level.id,
    Occupation: profession.occupation.id,
    OccupationGroup: profession.occupation.group.id,
  };
}

test('node finds each kind of thing by its id', async () => {
  for (const [type, id] of Object.entries(await someIds())) {
    const { node } = await dataOf(ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id }));
    expect(node).toEqual({ __typename: type, id });
  }
});

test('nodes keeps the order, with null for what is not there', async () => {
  const found = await someIds();
  const ids = ['act:none', ...Object.values(found), 'nonsense', '', ':', found.LegalAct];
  const { nodes } = await dataOf(ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }));
  const there = new Set(Object.values(found));
  expect(nodes).toEqual(ids.map((id) => (there.has(id ?? '') ? { id } : null)));
});

test('what stands inside a document without an id for the outside is not a node', async () => {
  const rows = await graph.read(
    {
      name: 'qualification',
      text: 'MATCH (n:Qualification) RETURN n.id AS id LIMIT 1',
      row: z.object({ id: z.string() }),
    },
    {},
  );
  const { node } = await dataOf(ask(`{ node(id: ${JSON.stringify(rows[0]?.id)}) { id } }`));
  expect(node).toBeNull();
});

test('at most 100 ids', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `act:${index}`);
  expect(await codesOf(ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))).toEqual([
    'PAGE_TOO_LARGE',
  ]);
});

test('not found is null', async () => {
  const data = await dataOf(
    ask(`{ standard(code: "X") { id } card(id: "card:x") { id } profession(code: "9999-9-999", level: 8) { id }
      skill(id: "skill:x") { id } legalAct(id: "act:x") { id } occupation(code: "9999-9-999") { id }
      qualificationLevel(level: 9) { id } occupationGroup(code: "0") { id } }`),
  );
  expect(new Set(Object.values(data))).toEqual(new Set([null]));
});

test('codes are normalised, and what is no code is refused', async () => {
  const { occupation } = await dataOf(ask('{ occupation(code: "2635-6-10") { code } }'));
  expect(occupation).toEqual({ code: '2635-6-010' });
  expect(await codesOf(ask('{ occupation(code: "дағды") { code } }'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(ask('{ profession(code: "2635-6-10") { id } }'))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(ask('{ standard { id } }'))).toEqual(['BAD_USER_INPUT']);
});
