import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { seedRecord } from '../ingest/seed-record.ts';
import { askerOf, dataOf } from './served.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadStandard(graph, seedRecord);
}, 180_000);
afterAll(() => graph?.close());

const preserver = 'Отбасын сақтау жөніндегі маман';

/**
 * Read in the shipped document: items 9 and 10 name "Отбасын сақтау жөніндегі маман" at level 4, which is the
 * profession of item 10. Items 14 and 15 name it at level 5, where no card has that name (item 16 is called
 * "Отбасыны …"). Item 11 names only levels; what the others name is the name of no card.
 */
test('the related professions of the shipped standard lead where its names and levels say', async () => {
  const { standard, professions } = await dataOf(
    askerOf(graph)(`{
      standard(code: "Q87900002") { currentEdition { cards { item
        relatedProfessions { text level profession { id } card { item } } } } }
      professions { nodes { id related { totalCount nodes { references profession { id } } } } } }`),
  );
  const references = standard.currentEdition.cards.flatMap(
    ({ item, relatedProfessions }: { item: number; relatedProfessions: readonly object[] }) =>
      relatedProfessions.map((reference) => ({ from: item, ...reference })),
  );
  const led = { profession: { id: 'profession:2635-6-010/4' }, card: { item: 10 } };
  const missed = { profession: null, card: null };
  expect(references).toEqual([
    { from: 9, text: preserver, level: '4', ...led },
    { from: 10, text: preserver, level: '4', ...led },
    { from: 11, text: '', level: '4-5', ...missed },
    { from: 12, text: 'Отбасы және балалар жөніндегі кеңесші', level: '5', ...missed },
    { from: 13, text: 'Отбасы және бала жөніндегі кеңесші', level: '5', ...missed },
    { from: 14, text: preserver, level: '5', ...missed },
    { from: 15, text: 'Отбасы және бала істері бөлімінің маманы', level: '5', ...missed },
    { from: 15, text: preserver, level: '5', ...missed },
    { from: 16, text: 'Отбасы және бала істері бөлімінің маманы', level: null, ...missed },
    { from: 17, text: 'Отбасы және балалар жөніндегі кеңесші', level: '6', ...missed },
    { from: 18, text: 'Отбасы және балалар жөніндегі кеңесші', level: '6', ...missed },
    { from: 19, text: 'Отбасы және неке жөніндегі кеңесші', level: '6', ...missed },
  ]);
  const named = professions.nodes.flatMap(
    ({ id, related }: { id: string; related: { nodes: readonly { references: number }[] } }) =>
      related.nodes.filter(({ references }) => references > 0).map((node) => ({ id, ...node })),
  );
  expect(named).toEqual([
    { id: 'profession:2635-6-005/4', references: 1, profession: { id: 'profession:2635-6-010/4' } },
  ]);
});

interface Named {
  readonly id: string;
}

interface Stated {
  readonly statements: { readonly nodes: readonly Named[] };
}

interface SkillConcept extends Named, Stated {
  readonly professions: { readonly nodes: readonly { readonly profession: Named; readonly first: Named }[] };
  readonly abilities: {
    readonly edges: readonly { readonly node: Named & Stated; readonly first: Named }[];
  };
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
      abilities(first: 40) { edges { node { id statements(first: 30) { nodes { id } } } first { id } } } } } }`),
  );
  const concepts: readonly SkillConcept[] = skills.nodes;
  const idsOf = ({ statements }: Stated) => statements.nodes.map(({ id }) => id);
  for (const concept of concepts) {
    const { statements, professions, abilities } = concept;
    const own = stated.filter((skill) => idsOf(concept).includes(skill.id));
    expect(statements.nodes.map((node) => node.id)).toEqual(own.map((skill) => skill.id));
    for (const { profession, first } of professions.nodes) {
      expect(first.id).toBe(own.find((skill) => skill.profession === profession.id)?.id);
    }
    const under = own.flatMap((skill) => skill.abilities);
    for (const { node, first } of abilities.edges) {
      expect(first.id).toBe(under.find((ability) => idsOf(node).includes(ability.id))?.id);
    }
  }
  expect(concepts.flatMap(idsOf).toSorted()).toEqual(stated.map(({ id }) => id).toSorted());
});
