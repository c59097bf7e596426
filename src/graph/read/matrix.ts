import { z } from 'zod';
import type { Query } from '../query.ts';
import { isNamedByStatements } from '../roles.ts';
import {
  type Axis,
  type AxisDetail,
  along,
  type CardChoice,
  chosenCards,
  type Grouping,
  groupingAxes,
  isChosen,
  isChosenProfession,
  type Requirement,
  requirementAxes,
} from './chosen-cards.ts';
import { optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { mapped } from './mapped.ts';
import { nodeRow } from './row/node.ts';

type Parameters = CardChoice & AxisDetail;

const lines = z.object({
  /** `cards` is null where they were not counted. */
  lines: z.array(z.object({ node: nodeRow, cards: z.number().nullable() })),
  /** How many there are. */
  total: z.number(),
});
export type LinesRow = z.infer<typeof lines>;
type LinesQuery = Query<Parameters & { readonly limit: number }, LinesRow>;

/** The lines of an axis that the chosen cards have: what they are put together by, in its order; what they ask for, that of most cards first. */
export const linesOf: Readonly<Record<Grouping | Requirement, LinesQuery>> = {
  ...mapped(groupingAxes, (axis, name) => linesQuery(name, axis, axis.order)),
  ...mapped(requirementAxes, (axis, name) => linesQuery(name, axis, 'cards DESC, x.id')),
};

function linesQuery(name: string, axis: Axis, order: string): LinesQuery {
  return {
    name: `matrix lines of ${name}`,
    text: `${chosenCards}
  ${along(axis)}
  WITH x, count(DISTINCT card) AS cards
  WITH collect({x: x, cards: cards}) AS found
  CALL (found) {
    UNWIND found AS line WITH line.x AS x, line.cards AS cards ORDER BY ${order} LIMIT $limit
    RETURN collect({node: x {.*, __typename: '${axis.label}'}, cards: cards}) AS lines
  }
  RETURN lines, size(found) AS total`,
    row: lines,
  };
}

/** What all cards ask for, without a walk over them: that of most professions first. */
export const commonLinesOf = mapped(
  requirementAxes,
  ({ label }, name): Query<{ readonly limit: number }, LinesRow> => ({
    name: `common matrix lines of ${name}`,
    text: `CALL () {
    MATCH (x:${label}) WHERE x.professionCount > 0
    WITH x ORDER BY x.professionCount DESC, x.id LIMIT $limit
    RETURN collect({node: x {.*, __typename: '${label}'}, cards: ${label === 'LegalAct' ? 'x.cardCount' : 'null'}}) AS lines
  }
  RETURN lines, COUNT { (x:${label}) WHERE x.professionCount > 0 } AS total`,
    row: lines,
  }),
);

/** In how many cards of current editions a concept is stated. */
export const cardCountOfConcept = listQuery({
  name: 'card count of concept',
  match: `MATCH (:Concept {id: parent})<-[:EXPRESSES]-(s:Stated)
  WHERE EXISTS { (:ProfessionCard {id: s.card, isCurrent: true}) }
  WITH count(DISTINCT s.card) AS n`,
  order: 'n',
  projection: 'n',
  row: z.number(),
});

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
  Parameters & { readonly groups: readonly string[]; readonly requirements: readonly string[] },
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

const set = z.object({ group: z.string(), items: z.array(z.string()) });
export type SetRow = z.infer<typeof set>;
type SetsQuery = Query<Parameters & { readonly groups: readonly string[] }, SetRow>;

/** An act is asked for where statements name it; other rows of a card ask for nothing. */
const askedFor: Readonly<Record<Requirement, Axis>> = {
  ...requirementAxes,
  'legal-act': {
    ...requirementAxes['legal-act'],
    pattern: '(card)-[edge:CITES]->(x:LegalAct)',
    where: isNamedByStatements('edge'),
  },
};

/** What the chosen cards of each group ask for. */
export const setsOf: Readonly<Record<Grouping, Readonly<Record<Requirement, SetsQuery>>>> = mapped(
  groupingAxes,
  (grouping, groupName) =>
    mapped(
      askedFor,
      (axis, name): SetsQuery => ({
        name: `matrix sets of ${name} by ${groupName}`,
        text: `${chosenCards}
  ${along(grouping)}
  WITH DISTINCT card, x AS grouped WHERE grouped.id IN $groups
  ${along(axis)}
  RETURN grouped.id AS group, collect(DISTINCT x.id) AS items`,
        row: set,
      }),
    ),
);
