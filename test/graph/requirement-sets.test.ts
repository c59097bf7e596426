import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { requirementSets } from '../../src/graph/read/requirement-sets.ts';
import { conceptKinds } from '../../src/model/concept.ts';
import { type RequirementKind, requirementKinds } from '../../src/model/requirement.ts';
import type { CardRecord } from '../../src/model/standard.ts';
import { readActs } from '../../src/registry/acts.ts';
import { seedRecord } from '../ingest/seed-record.ts';
import { openTestGraph } from './database.ts';
import { testResolver } from './matcher.ts';

let graph: Graph;
/** By the id of a wording, that of its concept. */
let concepts: ReadonlyMap<string, string>;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadActs(graph, readActs());
  await loadStandard(graph, seedRecord, testResolver);
  const wordings = await graph.read(
    {
      name: 'concepts of wordings',
      text: 'MATCH (wording:Wording)-[:WORDING_OF]->(concept:Concept) RETURN wording.id AS id, concept.id AS concept',
      row: z.object({ id: z.string(), concept: z.string() }),
    },
    {},
  );
  concepts = new Map(wordings.map(({ id, concept }) => [id, concept]));
}, 180_000);
afterAll(() => graph?.close());

/** The roles of what statements name; other rows of a card ask for nothing. */
const roles: readonly string[] = conceptKinds;

/** What says what, in the order of the card; of an education its level alone. */
function saidOf(card: CardRecord, kind: RequirementKind): readonly (readonly [item: string, said: string])[] {
  const skills = card.labourFunctions.flatMap(({ skills }) => skills);
  const worded = (list: readonly { readonly wording: string; readonly id: string }[]) =>
    list.map(({ wording, id }) => [concepts.get(wording) ?? wording, id] as const);
  switch (kind) {
    case 'labour-function':
      return worded(card.labourFunctions);
    case 'skill':
      return worded(skills);
    case 'ability':
      return worded(skills.flatMap(({ abilities }) => abilities));
    case 'knowledge':
      return worded(skills.flatMap(({ knowledge }) => knowledge));
    case 'personal-competence':
      return worded(card.personalCompetences);
    case 'legal-act':
      return card.citations.flatMap(({ act, id, role }) =>
        act === null || !roles.includes(role) ? [] : [[act, id] as const],
      );
    case 'education':
      return card.education.map(({ id, level, specialty, qualification }) => [
        `education:${[level, specialty, qualification].map((quote) => quote?.text.trim().toLowerCase() ?? '').join(' | ')}`,
        id,
      ]);
  }
}

/** Ids by item, items as they first stand. */
function expected(cards: readonly CardRecord[], kind: RequirementKind) {
  const said = new Map<string, string[]>();
  for (const [item, id] of cards.flatMap((card) => saidOf(card, kind)))
    said.set(item, [...(said.get(item) ?? []), id]);
  return [...said].map(([item, statements]) => ({ item, statements }));
}

test.each(requirementKinds)(
  '%s: what each card and each profession asks for, in the order of the document',
  async (kind) => {
    const professions = [...new Set(seedRecord.cards.map(({ profession }) => profession))];
    const cards = seedRecord.cards.map(({ id }) => id);
    const subjects = [...professions.toReversed(), ...cards, 'card:none/1', 'profession:none'];
    const found = await graph.read(requirementSets(kind), { subjects });
    const wanted = subjects.flatMap((subject) =>
      expected(
        seedRecord.cards.filter(({ id, profession }) => id === subject || profession === subject),
        kind,
      ).map((requirement) => ({ subject, ...requirement })),
    );
    expect(found).toEqual(wanted);
  },
);
