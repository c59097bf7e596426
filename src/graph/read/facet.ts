import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
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
import { nodeRow } from './row/node.ts';

/** What is counted: cards, what they are put together by, and what they ask for. */
export const facetSubjects = [
  'profession',
  'card',
  'standard',
  'labour-function',
  'skill',
  'ability',
  'knowledge',
  'legal-act',
] as const;
export type FacetSubject = (typeof facetSubjects)[number];

export const facetKeys = [
  'level',
  'occupation-group',
  'standard',
  'activity',
  'profession',
  'legal-act',
] as const satisfies readonly (Grouping | Requirement)[];
export type FacetKey = (typeof facetKeys)[number];

const facet = z.object({
  values: z.array(z.object({ node: nodeRow, count: z.number() })),
  valueCount: z.number(),
  total: z.number(),
  withoutValue: z.number(),
});
export type FacetRow = z.infer<typeof facet>;
export type FacetQuery = Query<CardChoice & AxisDetail & { readonly limit: number }, FacetRow>;

const made = new Map<string, FacetQuery>();

/** The subjects in the chosen cards by what they are of: those of most subjects first. The same choice gives the same value. */
export function facetOf(subject: FacetSubject, key: FacetKey): FacetQuery {
  const name = `${subject} facet by ${key}`;
  const query = made.get(name) ?? facetQuery(name, subject, axisOf(subject, key));
  made.set(name, query);
  return query;
}

function facetQuery(name: string, subject: FacetSubject, axis: Axis): FacetQuery {
  return {
    name,
    text: `${chosenCards}
  ${boundBy[subject]}
  OPTIONAL ${along(axis)}
  WITH subject, collect(DISTINCT x) AS xs
  WITH count(*) AS total, sum(CASE size(xs) WHEN 0 THEN 1 ELSE 0 END) AS withoutValue, collect(xs) AS all
  CALL (all) {
    UNWIND all AS xs UNWIND xs AS x WITH x, count(*) AS count
    WITH collect({x: x, count: count}) AS found
    CALL (found) {
      UNWIND found AS one WITH one.x AS x, one.count AS count ORDER BY count DESC, ${axis.order} LIMIT $limit
      RETURN collect({node: x {.*, __typename: '${axis.label}'}, count: count}) AS values
    }
    RETURN values, size(found) AS valueCount
  }
  RETURN values, valueCount, total, withoutValue`,
    row: facet,
  };
}

const requirement = (name: Requirement) => `${along(requirementAxes[name])} WITH card, p, x AS subject`;
const concept = (name: ConceptKind) => `${along(requirementAxes[name])} WITH card, p, s, x AS subject`;

/** From `card` and `p` to `subject`, and to the statements `s` of a concept. */
const boundBy: Readonly<Record<FacetSubject, string>> = {
  profession: 'WITH card, p, p AS subject',
  card: 'WITH card, p, card AS subject',
  standard: `${along(groupingAxes.standard)} WITH card, p, x AS subject`,
  'labour-function': concept('labour-function'),
  skill: concept('skill'),
  ability: concept('ability'),
  knowledge: concept('knowledge'),
  'legal-act': requirement('legal-act'),
};

/** Of a concept only the acts count on which its own statements in these cards rest. */
function axisOf(subject: FacetSubject, key: FacetKey): Axis {
  if (key !== 'legal-act') return groupingAxes[key];
  const isConcept = subject !== 'legal-act' && Object.hasOwn(requirementAxes, subject);
  const axis = requirementAxes['legal-act'];
  return isConcept ? { ...axis, pattern: '(s)-[:RESTS_ON]->(x:LegalAct)' } : axis;
}
