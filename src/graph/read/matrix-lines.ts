import { z } from 'zod';
import type { Query } from '../query.ts';
import {
  type Axis,
  type AxisDetail,
  along,
  type CardChoice,
  chosenCards,
  type Grouping,
  groupingAxes,
  type Requirement,
  requirementAxes,
} from './chosen-cards.ts';
import { listQuery } from './list.ts';
import { mapped } from './mapped.ts';
import { namedAs, nodeRow } from './row/node.ts';

const lines = z.object({
  /** `cards` is null where they were not counted. */
  lines: z.array(z.object({ node: nodeRow, cards: z.number().nullable() })),
  /** How many there are. */
  total: z.number(),
});
export type LinesRow = z.infer<typeof lines>;
type LinesQuery = Query<CardChoice & AxisDetail & { readonly limit: number }, LinesRow>;

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
    RETURN collect({node: ${namedAs(axis.label, 'x')}, cards: cards}) AS lines
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
    RETURN collect({node: ${namedAs(label, 'x')}, cards: ${label === 'LegalAct' ? 'x.cardCount' : 'null'}}) AS lines
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
