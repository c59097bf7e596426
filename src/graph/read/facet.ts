import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { Query } from '../query.ts';
import { type CardStart, cardStart, cardsFromStart } from './card-starts.ts';
import {
  type AxisDetail,
  along,
  type CardChoice,
  choosesAll,
  type Grouping,
  groupingAxes,
  type Requirement,
  requirementAxes,
} from './chosen-cards.ts';
import { keptFacets } from './facet-kept.ts';
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

export const facet = z.object({
  values: z.array(z.object({ node: nodeRow, count: z.number() })),
  valueCount: z.number(),
  total: z.number(),
  withoutValue: z.number(),
});
export type FacetRow = z.infer<typeof facet>;

export interface FacetParameters extends CardChoice, AxisDetail {
  readonly limit: number;
  /** Where to begin: `cardStart` of the choice. */
  readonly start: CardStart;
}
export type FacetQuery = Query<FacetParameters, FacetRow>;

const made = new Map<string, FacetQuery>();

/**
 * The subjects in the chosen cards by what they are of: those of most subjects first. The same choice gives the same
 * value. Of all cards much is kept and need not be counted.
 */
export function facetOf(subject: FacetSubject, key: FacetKey, choice: CardChoice): FacetQuery {
  const kept = choosesAll(choice) ? keptFacets[`${subject} by ${key}`] : undefined;
  if (kept !== undefined) return kept;
  const name = `${subject} facet by ${key}`;
  const query = made.get(name) ?? { name, text: textOf(subject, key), row: facet };
  made.set(name, query);
  return query;
}

/** The choice with where to begin. */
export function facetParameters(choice: CardChoice & AxisDetail, limit: number): FacetParameters {
  return { ...choice, limit, start: cardStart(choice) };
}

/** Subjects and ids of their values are paired first, and only the values that are shown are read. */
function textOf(subject: FacetSubject, key: FacetKey): string {
  const { label, order } = groupingOrActs(key);
  return `${cardsFromStart}
  ${boundBy[subject]}
  ${valuesOf(subject, key)}
  WITH DISTINCT subject, value
  WITH count(DISTINCT subject) AS total, count(DISTINCT CASE WHEN value IS NOT NULL THEN subject END) AS stated,
    collect(value) AS each
  CALL (each) {
    UNWIND each AS value WITH value, count(*) AS count
    MATCH (x:${label} {id: value})
    WITH collect({x: x, count: count}) AS found
    CALL (found) {
      UNWIND found AS one WITH one.x AS x, one.count AS count ORDER BY count DESC, ${order} LIMIT $limit
      RETURN collect({node: x {.*, __typename: '${label}'}, count: count}) AS values
    }
    RETURN values, size(found) AS valueCount
  }
  RETURN values, valueCount, total, total - stated AS withoutValue`;
}

const requirement = (name: Requirement) => `${along(requirementAxes[name])} WITH card, p, x AS subject`;
const concept = (name: ConceptKind) => `${along(requirementAxes[name])} WITH card, p, s, x AS subject`;

/** From `card` and `p` to `subject`, and to the statements `s` of a concept. */
const boundBy: Readonly<Record<FacetSubject, string>> = {
  profession: 'WITH card, p, p AS subject',
  card: 'WITH card, p, card AS subject',
  standard: 'WITH card, p, card.standard AS subject',
  'labour-function': concept('labour-function'),
  skill: concept('skill'),
  ability: concept('ability'),
  knowledge: concept('knowledge'),
  'legal-act': requirement('legal-act'),
};

/** What the card or its profession says of itself: no edge is followed. */
const values: Readonly<Partial<Record<FacetKey, string>>> = {
  level: "'level:nqf/' + toString(p.level)",
  'occupation-group': "'group:' + left(p.code, CASE $groupDigits WHEN 5 THEN 6 ELSE $groupDigits END)",
  standard: 'card.standard',
  profession: 'p.id',
};

/** Of a concept only the acts count on which its own statements in these cards rest. */
function valuesOf(subject: FacetSubject, key: FacetKey): string {
  const value = values[key];
  if (value !== undefined) return `WITH subject, ${value} AS value`;
  const isConcept = subject !== 'legal-act' && Object.hasOwn(requirementAxes, subject);
  const axis = groupingOrActs(key);
  const pattern = key === 'legal-act' && isConcept ? '(s)-[:RESTS_ON]->(x:LegalAct)' : axis.pattern;
  return `OPTIONAL ${along({ ...axis, pattern })}
  WITH subject, x.id AS value`;
}

function groupingOrActs(key: FacetKey) {
  return key === 'legal-act' ? requirementAxes[key] : groupingAxes[key];
}
