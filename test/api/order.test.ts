import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { openTestGraph } from '../graph/database.ts';
import { seedRecord } from '../ingest/seed-record.ts';
import { askerOf, dataOf } from './served.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadStandard(graph, seedRecord);
}, 180_000);
afterAll(() => graph?.close());

interface Named {
  readonly id: string;
}

interface SkillConcept extends Named {
  readonly statements: { readonly nodes: readonly Named[] };
  readonly professions: { readonly nodes: readonly { readonly profession: Named; readonly first: Named }[] };
  readonly abilities: { readonly edges: readonly { readonly node: Named; readonly first: Named }[] };
}

/** The shipped record has everything in the order of its document. */
const stated = seedRecord.cards.flatMap(({ profession, labourFunctions }) =>
  labourFunctions.flatMap(({ skills }) => skills.map((skill) => ({ ...skill, profession }))),
);

test('statements of a concept come as the document has them, and the first is the first in it', async () => {
  const { skills } = await dataOf(
    askerOf(graph)(`{ skills(first: 100) { nodes { id
      statements(first: 100) { nodes { id } }
      professions(first: 100) { nodes { profession { id } first { id } } }
      abilities(first: 100) { edges { node { id } first { id } } } } } }`),
  );
  const concepts: readonly SkillConcept[] = skills.nodes;
  for (const { id, statements, professions, abilities } of concepts) {
    const own = stated.filter((skill) => skill.wording === id);
    expect(statements.nodes.map((node) => node.id)).toEqual(own.map((skill) => skill.id));
    for (const { profession, first } of professions.nodes) {
      expect(first.id).toBe(own.find((skill) => skill.profession === profession.id)?.id);
    }
    const under = own.flatMap((skill) => skill.abilities);
    for (const { node, first } of abilities.edges) {
      expect(first.id).toBe(under.find((ability) => ability.wording === node.id)?.id);
    }
  }
  expect(new Set(stated.map((skill) => skill.wording)).size).toBe(concepts.length);
});
