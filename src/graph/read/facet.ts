import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { Query } from '../query.ts';
import { type CardStart, cardStart, cardsChosen } from './card-starts.ts';
import {
  type AxisDetail,
  along,
  type CardChoice,
  type Grouping,
  groupingAxes,
  type Requirement,
  requirementAxes,
} from './chosen-cards.ts';
import { keptFacet } from './facet-kept.ts';
import { isNamed, namedId, namedShown, thingsNamed } from './facet-named.ts';
import { valuesShown } from './facet-values.ts';
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
  readonly key: FacetKey;
}
export type FacetQuery = Query<FacetParameters, FacetRow>;

const made = new Map<string, FacetQuery>();

/**
 * The subjects in the chosen cards by what they are of: those of most subjects first. The same choice gives the same
 * value. Of all cards much is kept and need not be counted.
 */
export function facetOf(subject: FacetSubject, key: FacetKey, choice: CardChoice): FacetQuery {
  const kept = keptFacet(subject, key, choice);
  const name = kept?.name ?? `${subject} facet by ${isNamed(key) ? 'what is named' : key}`;
  const query = made.get(name) ?? { name, text: kept?.text ?? textOf(subject, key), row: facet };
  made.set(name, query);
  return query;
}

/** The choice with where to begin. */
export function facetParameters(
  choice: CardChoice & AxisDetail,
  key: FacetKey,
  limit: number,
): FacetParameters {
  return { ...choice, key, limit, start: cardStart(choice) };
}

/** Subjects and their values are paired first, and only what is shown is read. */
function textOf(subject: FacetSubject, key: FacetKey): string {
  return `${cardsChosen}
  ${boundBy[subject]}
  ${valuesOf(subject, key)}
  WITH DISTINCT subject, value
  WITH count(DISTINCT subject) AS total, count(DISTINCT CASE WHEN value IS NOT NULL THEN subject END) AS stated,
    collect(value) AS each
  CALL (each) {
    UNWIND each AS value WITH value, count(*) AS count
    ${isNamed(key) ? thingsNamed : 'WITH value AS x, count'}
    WITH collect({x: x, count: count}) AS found
    ${shownOf(key)}
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

function shownOf(key: FacetKey): string {
  if (isNamed(key)) return namedShown;
  const { label, order } = key === 'legal-act' ? requirementAxes[key] : groupingAxes.activity;
  return valuesShown(label, order);
}

/** From `subject` to its `value`: an id or, of others, the node. */
function valuesOf(subject: FacetSubject, key: FacetKey): string {
  if (isNamed(key)) return `WITH subject, ${namedId} AS value`;
  if (key === 'activity') return activities;
  return `OPTIONAL MATCH ${isConcept(subject) ? restingActs : requirementAxes['legal-act'].pattern}
  WITH subject, x AS value`;
}

/** Once for each standard. */
const activities = `WITH DISTINCT subject, card.standard AS standard
  WITH standard, collect(subject) AS subjects
  OPTIONAL MATCH (:Standard {id: standard})-[:CLASSIFIED_AS]->(x:EconomicActivity) WHERE ${groupingAxes.activity.where}
  UNWIND subjects AS subject
  WITH subject, x AS value`;

/** Of a concept only the acts count on which its own statements in these cards rest. */
const restingActs = '(s)-[:RESTS_ON]->(x:LegalAct)';

function isConcept(subject: FacetSubject): boolean {
  return subject !== 'legal-act' && Object.hasOwn(requirementAxes, subject);
}
