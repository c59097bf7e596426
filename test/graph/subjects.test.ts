import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { askedById, type CardOfSubjectRow } from '../../src/graph/read/subject.ts';
import { readingOf } from '../../src/graph/read/subject-reading.ts';
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

/** What says what, in the order of the card; of an education that row alone. */
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
      return card.education.map(({ id }) => [id, id]);
  }
}

/** The same as it was read. */
function readOf(card: CardOfSubjectRow, kind: RequirementKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'personal-competence':
      return card.competences.map(({ wording, id }) => [wording, id]);
    case 'legal-act':
      return card.mentions.flatMap(({ act, citation }) =>
        act === null ? [] : [[act, citation?.id ?? ''] as const],
      );
    case 'education':
      return card.qualifications.map(({ id }) => [id, id]);
    default:
      return card.statements.map(({ item, statement }) => [item, statement]);
  }
}

test.each(requirementKinds)(
  '%s: what each card and each profession asks for, in the order of the document',
  async (kind) => {
    const professions = [...new Set(seedRecord.cards.map(({ profession }) => profession))];
    const cards = seedRecord.cards.map(({ id }) => id);
    const parents = [...professions.toReversed(), ...cards, 'card:none/1', 'profession:none'];
    const found = await graph.read(askedById, { parents, reads: readingOf([kind, 'mentions']) });
    const read = found.map(({ parent, subject, cards }) => {
      expect(subject?.id).toBe(parent);
      return [parent, cards.flatMap((card) => readOf(card, kind))] as const;
    });
    const wanted = [...professions.toReversed(), ...cards].map((subject) => {
      const own = seedRecord.cards.filter(({ id, profession }) => id === subject || profession === subject);
      return [subject, own.flatMap((card) => saidOf(card, kind))] as const;
    });
    expect(read).toEqual(wanted);
  },
);
