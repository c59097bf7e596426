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
  type Requirement,
  requirementAxes,
} from './chosen-cards.ts';
import { mapped } from './mapped.ts';

const set = z.object({ group: z.string(), items: z.array(z.string()) });
export type SetRow = z.infer<typeof set>;
type SetsQuery = Query<CardChoice & AxisDetail & { readonly groups: readonly string[] }, SetRow>;

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
