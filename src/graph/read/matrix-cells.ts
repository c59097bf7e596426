import { z } from 'zod';
import type { Query } from '../query.ts';
import {
  type Axis,
  type AxisDetail,
  along,
  type CardChoice,
  groupingAxes,
  isChosen,
  isChosenProfession,
} from './chosen-cards.ts';
import { optionalText } from './columns.ts';
import { mapped } from './mapped.ts';

const cell = z.object({
  group: z.string(),
  requirement: z.string(),
  statements: z.number(),
  cards: z.number(),
  professions: z.number(),
  /** Id of a statement, or of a citation of an act: always the same one. */
  first: optionalText,
});
export type CellRow = z.infer<typeof cell>;
type CellsQuery = Query<
  CardChoice & AxisDetail & { readonly groups: readonly string[]; readonly requirements: readonly string[] },
  CellRow
>;

const statementsOfConcept = `UNWIND $requirements AS requirement
  MATCH (:Concept {id: requirement})<-[:EXPRESSES]-(s:Stated)
  MATCH (card:ProfessionCard {id: s.card, isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WITH requirement, card, p, 1 AS said, [s.edition, coalesce(s.placesKk, s.placesRu), s.id] AS place`;

const citationsOfAct = `UNWIND $requirements AS requirement
  MATCH (:LegalAct {id: requirement})<-[r:CITES]-(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)
  WITH requirement, card, p, r.citations AS said, [card.edition, [card.position], r.first] AS place`;

export const cellsOfConcepts = mapped(groupingAxes, (axis, name) =>
  cellsQuery(`matrix cells of concepts by ${name}`, statementsOfConcept, axis),
);
export const cellsOfActs = mapped(groupingAxes, (axis, name) =>
  cellsQuery(`matrix cells of acts by ${name}`, citationsOfAct, axis),
);

/** The same by what professions require and cite, where nothing but professions is chosen: that costs a walk less. */
export const cellsOfConceptsByProfession = byProfession(
  'concepts',
  '(:Concept {id: requirement})<-[r:REQUIRES]-(p:Profession)',
  'sum(r.statements) AS statements, sum(r.cards) AS cards',
);
/** Of cards nothing is said. */
export const cellsOfActsByProfession = byProfession(
  'acts',
  '(:LegalAct {id: requirement})<-[r:CITES]-(p:Profession)',
  'sum(r.citations) AS statements, 0 AS cards',
);

function byProfession(of: string, pattern: string, counts: string) {
  return mapped(
    {
      profession: 'WITH *, p AS x',
      level: along(groupingAxes.level),
      'occupation-group': along(groupingAxes['occupation-group']),
    },
    (alongAxis, name): CellsQuery => ({
      name: `matrix cells of ${of} of professions by ${name}`,
      text: `UNWIND $requirements AS requirement MATCH ${pattern}
  WHERE ${isChosenProfession}
  ${alongAxis}
  WITH * WHERE x.id IN $groups
  RETURN x.id AS group, requirement, ${counts}, count(p) AS professions, min([p.id, r.first])[1] AS first`,
      row: cell,
    }),
  );
}

function cellsQuery(name: string, match: string, axis: Axis): CellsQuery {
  return {
    name,
    text: `${match}
  WHERE ${isChosen}
  ${along(axis)}
  WITH * WHERE x.id IN $groups
  RETURN x.id AS group, requirement, sum(said) AS statements, count(DISTINCT card) AS cards,
    count(DISTINCT p) AS professions, min(place)[2] AS first`,
    row: cell,
  };
}
